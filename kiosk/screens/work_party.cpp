// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/work_party.h"

#include <algorithm>
#include <array>

#include "kiosk/screens/figures.h"
#include "kiosk/screens/labour_words.h"
#include "kiosk/screens/payroll.h"
#include "kiosk/screens/payroll_draft.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/screens/work_sheet.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> WorkPartyScreen::arrive(const Surroundings&) {
  return load_result(view_, [id = id_](desk::Desk& desk) { return desk::work_party_view(desk, id); });
}

std::optional<Intent> WorkPartyScreen::draw(Ui& ui) {
  ui.where(filled(ui.tr("Work party No {}"), std::to_string(id_.value)));
  if (!view_) return std::nullopt;
  const bool paper = ui.side_button(
      "paper", view_->lines.empty() ? ui.tr("Print an empty sheet") : ui.tr("Print the sheet"), Icon::print);
  auto intent = draw_next_step(ui);
  ui::heading(ui, view_->party.task);
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{[&] { draw_party(ui); }, [&] { draw_people(ui); }};
  ui.columns(shares, 75, columns);
  const bool may = desk::has_right(session_.offices, desk::Right::keep_labour);
  if (may && !view_->lines.empty() && !view_->party.payroll && view_->party.kind == WorkKind::paid &&
      ui::button(ui, "change", ui.tr("Change who came"), Icon::edit))
    intent = go<WorkSheetScreen>(session_, *view_);
  draw_lines(ui);
  return paper ? print() : std::move(intent);
}

void WorkPartyScreen::draw_party(Ui& ui) const {
  const auto& party = view_->party;
  ui::labelled(ui, ui.tr("Day"), day_text(party.day));
  ui::labelled(ui, ui.tr("Place"), party.place);
  ui::labelled(ui, ui.tr("Kind"), word_for(party.kind, ui.language()));
  ui::labelled(ui, ui.tr("It is for"), payer_words(view_->project, ui.language()));
}

void WorkPartyScreen::draw_people(Ui& ui) const {
  const auto& [people, days] = std::tie(view_->people, view_->days);
  if (view_->lines.empty()) {
    ui::notice(ui, Tone::plain, ui.tr("Nobody is written down yet"),
               ui.tr("Take the empty sheet to the field. Afterwards write down here who came."));
    return;
  }
  ui::women_and_men(ui, ui.tr("People who came"), people.women, people.men, people.others);
  ui::labelled(ui, ui.tr("Days of women"), grouped(days.women), Tone::women);
  ui::labelled(ui, ui.tr("Days of men"), grouped(days.men), Tone::men);
  if (days.others > 0) ui::labelled(ui, ui.tr("Days of others"), grouped(days.others));
  ui::labelled(ui, ui.tr("Days in all"), grouped(days.total()));
}

void WorkPartyScreen::draw_lines(Ui& ui) {
  const auto count = static_cast<std::int64_t>(view_->lines.size());
  const auto end = std::min(count, pager_.offset + pager_.size);
  for (auto i = pager_.offset; i < end; ++i) {
    const auto& line = view_->lines[static_cast<std::size_t>(i)];
    const auto number = std::to_string(line.member.value);
    ui::row(ui, "person/" + number,
            {.title = line.name,
             .detail = filled(ui.tr("No {}"), number),
             .trailing = quantity_words(RateBasis::day, line.days, ui.language()),
             .shape = shape_for(line.sex),
             .tone = tone_for(line.sex)},
            false);
  }
  pager_.draw(ui, end < count);
}

// The one thing to do now, if it is for this officer: write down who came, then make the payroll.
std::optional<Intent> WorkPartyScreen::draw_next_step(Ui& ui) const {
  const auto may = [&](desk::Right right) { return desk::has_right(session_.offices, right); };
  if (view_->party.payroll) {
    if (ui.main_button("payroll", ui.tr("See the payroll"), Icon::money))
      return go<PayrollScreen>(session_, view_->party.payroll);
    return std::nullopt;
  }
  const bool paid = view_->party.kind == WorkKind::paid;
  if (paid && !view_->lines.empty() && may(desk::Right::distribute)) {
    if (ui.main_button("payroll", ui.tr("Make the payroll"), Icon::money))
      return go<PayrollDraftScreen>(session_, view_->party);
    return std::nullopt;
  }
  if (!may(desk::Right::keep_labour) || (paid && !view_->lines.empty())) return std::nullopt;
  const auto words = view_->lines.empty() ? ui.tr("Write down who came") : ui.tr("Change who came");
  if (ui.main_button("sheet", words, Icon::edit)) return go<WorkSheetScreen>(session_, *view_);
  return std::nullopt;
}

Intent WorkPartyScreen::print() const {
  return submit([id = id_](desk::Desk& desk) { return desk::work_party_sheet(desk, id); },
                [](WorkPartySheet sheet) -> std::optional<Intent> {
                  const auto number = std::to_string(sheet.number.value);
                  Print print;
                  print.name = "faena-" + number + (sheet.lines.empty() ? "-vacia" : "");
                  print.title = "Faena N° " + number;
                  print.size = PaperSize::a4;
                  print.paper = [sheet = std::move(sheet)] { return work_party_sheet(sheet); };
                  return Intent{std::move(print)};
                });
}

}  // namespace minga::screens
