// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/notes_to_bring.h"

#include <array>

#include "kiosk/screens/figures.h"
#include "kiosk/screens/piece_counter.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> NotesToBringScreen::arrive(const Surroundings&) {
  return load(plan_, [](desk::Desk& desk) { return desk::envelope_plan(desk); });
}

std::optional<Intent> NotesToBringScreen::draw(Ui& ui) {
  ui.where(ui.tr("Notes and coins to bring"));
  if (!plan_) return std::nullopt;
  if (plan_->envelopes.empty()) {
    ui::empty_state(ui, Icon::cash,
                    ui.tr("Nobody is owed cash. After a distribution is authorised, the notes and coins that "
                          "fill every envelope will be here."));
    return std::nullopt;
  }
  const bool enough = plan_->to_bring.none();
  const bool list = ui.side_button("envelopes", ui.tr("List of envelopes"), Icon::list);
  const bool order = ui.main_button("print", ui.tr("Print for the bank"), Icon::print, !enough);
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{[&] { draw_words(ui); }, [&] { draw_pieces(ui); }};
  ui.columns(shares, 75, columns);
  if (order) return print(false);
  if (list) return print(true);
  return std::nullopt;
}

void NotesToBringScreen::draw_words(Ui& ui) const {
  const auto& plan = *plan_;
  const bool enough = plan.to_bring.none();
  if (enough)
    ui::notice(ui, Tone::main, ui.tr("Nothing has to be brought"),
               ui.tr("With what lies in the cash box every envelope can be filled."));
  else
    ui::figure(ui, to_text(plan.to_bring.total()),
               plan.drawer_told ? ui.tr("to bring: what the cash box lacks") : ui.tr("to bring"),
               Tone::money);
  ui::labelled(ui, ui.tr("Envelopes"), grouped(static_cast<std::int64_t>(plan.envelopes.size())));
  ui::labelled(ui, ui.tr("In all"), to_text(plan.total), Tone::money);
  ui::muted(ui, ui.tr("With these notes and coins every envelope can be filled exactly."));
  if (!plan.drawer_told)
    ui::muted(ui, ui.tr("Once the cash box is counted, only what it lacks will stand here."));
}

void NotesToBringScreen::draw_pieces(Ui& ui) const {
  const auto& shown = plan_->to_bring.none() ? plan_->pieces : plan_->to_bring;
  for (std::size_t i = 0; i < denominations.size(); ++i) {
    if (shown.of[i] == 0) continue;
    ui::labelled(ui,
                 filled(i < note_kinds ? ui.trn("{} note of {}", "{} notes of {}", shown.of[i])
                                       : ui.trn("{} coin of {}", "{} coins of {}", shown.of[i]),
                        grouped(shown.of[i]), denomination_text(i)),
                 to_text(Money(shown.of[i] * denominations[i])));
  }
  ui::labelled(ui, ui.tr("Total"), to_text(shown.total()), Tone::money);
}

Intent NotesToBringScreen::print(bool envelopes) {
  return ask([](desk::Desk& desk) { return desk::envelope_sheet(desk); },
             [envelopes](EnvelopeSheet sheet) -> std::optional<Intent> {
               Print print;
               const auto day = day_text(sheet.date);
               print.name = (envelopes ? "sobres-" : "efectivo-") + iso(sheet.date);
               print.title = (envelopes ? "Sobres " : "Efectivo ") + day;
               print.paper = [envelopes, sheet = std::move(sheet)] {
                 return envelopes ? envelope_list(sheet) : bank_order(sheet);
               };
               return Intent{std::move(print)};
             });
}

}  // namespace minga::screens
