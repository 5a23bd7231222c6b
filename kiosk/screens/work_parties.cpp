// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/work_parties.h"

#include <array>

#include "domain/base/text.h"
#include "kiosk/desk/projects.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/labour_words.h"
#include "kiosk/screens/work_party.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

Intent WorkPartiesScreen::load_lines() {
  return load(lines_, [pager = pager_](desk::Desk& desk) {
    return desk::work_parties(desk, pager.offset, pager.asked());
  });
}

std::optional<Intent> WorkPartiesScreen::draw(Ui& ui) {
  ui.where(ui.tr("Work parties"));
  if (!lines_) return std::nullopt;
  const bool may = desk::has_right(session_.offices, desk::Right::keep_labour);
  if (may && ui.main_button("record", ui.tr("A new work party"), Icon::add))
    return go<WorkPartyFormScreen>(session_);
  if (lines_->empty() && pager_.offset == 0) {
    ui::empty_state(ui, Icon::tools, ui.tr("Days worked for the forest will be here, the newest first."));
    return std::nullopt;
  }
  for (std::size_t i = 0; i < pager_.shown(*lines_); ++i) {
    const auto& party = (*lines_)[i];
    const auto people = static_cast<long>(party.people);
    const auto came = people == 0 ? ui.tr("nobody written down yet")
                                  : filled(ui.trn("{} person", "{} people", people), grouped(people));
    const ui::Row row{.title = party.task,
                      .detail = day_text(party.day) + " · " + party.place + " · " + came,
                      .trailing = quantity_words(RateBasis::day, party.days, ui.language()),
                      .icon = party.kind == WorkKind::paid ? Icon::money : Icon::hand,
                      .tone = party.kind == WorkKind::paid ? Tone::money : Tone::main};
    if (ui::row(ui, "party/" + std::to_string(party.id.value), row))
      return go<WorkPartyScreen>(session_, party.id);
  }
  if (pager_.draw(ui, pager_.has_later(*lines_))) return load_lines();
  return std::nullopt;
}

std::optional<Intent> WorkPartyFormScreen::arrive(const Surroundings& surroundings) {
  today_ = surroundings.today;
  if (!day_) day_ = today_;
  return load(projects_, [](desk::Desk& desk) { return desk::project_books(desk); });
}

std::optional<Intent> WorkPartyFormScreen::draw(Ui& ui) {
  ui.where(ui.tr("A new work party"));
  if (!projects_) return std::nullopt;
  form_.draw(ui, [&] { draw_fields(ui); });
  if (form_.editing()) return std::nullopt;
  if (ui.main_button("save", ui.tr("Save"), Icon::check, !place_.empty() && !task_.empty())) return save();
  return std::nullopt;
}

void WorkPartyFormScreen::draw_fields(Ui& ui) {
  const std::array<ui::Form::Choice, 2> kinds{
      ui::Form::Choice{"communal", ui.tr("Communal work"), Shape::none, Tone::main, Icon::hand,
                       ui.tr("Nobody is paid: minga, faena")},
      ui::Form::Choice{"paid", ui.tr("Paid days"), Shape::none, Tone::money, Icon::money,
                       ui.tr("Each day is paid by the agreed rate")}};
  std::vector<ui::Form::Choice> payers{
      {"forest", ui.tr("Forest fund"), Shape::none, Tone::main, Icon::tree, {}}};
  for (const auto& books : *projects_)
    if (books.approved().is_positive())
      payers.push_back({std::to_string(books.id.value), books.title, Shape::none, Tone::main, Icon::list,
                        filled(ui.tr("{} left"), to_text(books.left))});
  form_.sentence(ui, "task", ui.tr("What is done?"), task_, longest_sentence);
  form_.sentence(ui, "place", ui.tr("Where?"), place_, longest_name);
  form_.date(ui, "day", ui.tr("When?"), day_, today_);
  form_.choice(ui, "kind", ui.tr("Paid or not?"), kind_, kinds);
  form_.choice(ui, "project", ui.tr("What is it for?"), project_, payers);
}

Intent WorkPartyFormScreen::save() {
  const WorkPartyDraft draft{day_, place_, task_, kind_ == "paid" ? WorkKind::paid : WorkKind::communal,
                             ProjectId{number_typed(project_)}};
  return submit([session = session_, command = command_,
                 draft](desk::Desk& desk) { return desk::record_work_party(desk, session, command, draft); },
                [this](const WorkPartyRecorded& kept) -> std::optional<Intent> {
                  return replace<WorkPartyScreen>(session_, kept.id);
                });
}

}  // namespace minga::screens
