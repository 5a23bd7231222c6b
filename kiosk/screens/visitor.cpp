// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/visitor.h"

#include "domain/base/text.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> VisitorsScreen::arrive(const Surroundings&) {
  touched_.reset();
  return reload();
}

Intent VisitorsScreen::reload() {
  return load(visitors_, [id = id_](desk::Desk& desk) { return desk::visitors(desk, id); });
}

std::optional<Intent> VisitorsScreen::draw(Ui& ui) {
  ui.where(ui.tr("Visitors"));
  if (!visitors_) return std::nullopt;
  if (touched_) return draw_one(ui);
  if (visitors_->empty())
    ui::empty_state(
        ui, Icon::person,
        ui.tr("Who is no member may speak and does not vote. They will be here once written down."));
  else
    ui::heading(ui, ui.tr("Who visits us?"));
  for (const auto& visitor : *visitors_) {
    auto detail = visitor.comes_from;
    if (visitor.left)
      detail += (detail.empty() ? "" : " · ") +
                filled(ui.tr("went home at {}"), clock_text(local_time(*visitor.left)));
    if (ui::row(ui, "visitor/" + std::to_string(visitor.id.value),
                {.title = visitor.name,
                 .detail = detail,
                 .trailing = filled(ui.tr("since {}"), clock_text(local_time(visitor.arrived))),
                 .shape = shape_for(visitor.sex),
                 .tone = visitor.left ? Tone::muted : tone_for(visitor.sex)})) {
      touched_ = visitor;
      ui.to_first_page();
    }
  }
  if (ui.main_button("add", ui.tr("Write a visitor down"), Icon::add))
    return go<VisitorScreen>(session_, id_);
  return std::nullopt;
}

std::optional<Intent> VisitorsScreen::draw_one(Ui& ui) {
  if (ui.back_button(ui.tr("Back"))) {
    touched_.reset();
    ui.to_first_page();
    return std::nullopt;
  }
  if (touched_->left) {
    ui::heading(ui, filled(ui.tr("Has {} come back?"), touched_->name));
    if (ui.main_button("back-confirmed", ui.tr("Is here again"), Icon::check))
      return carry_out([](desk::Desk& desk, const auto& session, const auto& command, VisitorId id) {
        return desk::visitor_returns(desk, session, command, id);
      });
    return std::nullopt;
  }
  ui::heading(ui, filled(ui.tr("Does {} go home?"), touched_->name));
  ui::body(ui, ui.tr("The acta tells when they left."));
  if (ui.main_button("leave-confirmed", ui.tr("Goes home"), Icon::check))
    return carry_out([](desk::Desk& desk, const auto& session, const auto& command, VisitorId id) {
      return desk::visitor_leaves(desk, session, command, id);
    });
  return std::nullopt;
}

template <class UseCase>
Intent VisitorsScreen::carry_out(UseCase use_case) {
  return submit([session = session_, command = command_, id = std::exchange(touched_, std::nullopt)->id,
                 use_case](desk::Desk& desk) { return use_case(desk, session, command, id); },
                [this](const auto&) -> std::optional<Intent> {
                  command_ = desk::new_command_id();
                  return reload();
                });
}

std::optional<Intent> VisitorScreen::draw(Ui& ui) {
  ui.where(ui.tr("Visitor"));
  form_.draw(ui, [&] {
    if (!form_.editing())
      ui::muted(ui, ui.tr("A visitor may speak, and does not vote or count for the quorum."));
    form_.text(ui, "name", ui.tr("Name"), name_, longest_name);
    std::vector<ui::Form::Choice> sexes;
    for (const auto& [sex, word] : words(Sex{}))
      sexes.push_back(
          {std::string(word), word_for(sex, ui.language()), shape_for(sex), tone_for(sex), Icon::none, {}});
    form_.choice(ui, "sex", ui.tr("Sex"), sex_, sexes);
    form_.text(ui, "from", ui.tr("From where?"), from_, longest_name);
  });
  if (form_.editing()) return std::nullopt;
  if (!ui.main_button("save", ui.tr("Save"), Icon::check)) return std::nullopt;
  return submit([session = session_, command = command_, id = id_,
                 draft = VisitorDraft{name_, from_word<Sex>(sex_), from_}](
                    desk::Desk& desk) { return desk::welcome_visitor(desk, session, command, id, draft); },
                [](const VisitorArrived&) -> std::optional<Intent> {
                  return tell(Tone::main, "Written down", "They can be given the word. The acta names them.",
                              then(back()));
                });
}

}  // namespace minga::screens
