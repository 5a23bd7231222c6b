// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/count_cash.h"

#include <array>

#include "kiosk/screens/figures.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"
#include "kiosk/words/spelling.h"

namespace minga::screens {

std::string word_for(CountKind kind, Language l) {
  switch (kind) {
    case CountKind::opening:
      return tr(l, "Opening count");
    case CountKind::closing:
      return tr(l, "Closing count");
    case CountKind::check:
      return tr(l, "Check in between");
  }
  throw Bug("unknown kind of count");
}

std::optional<Intent> CountCashScreen::draw(Ui& ui) {
  ui.where(word_for(kind_, ui.language()));
  counter_.draw(ui, ui.tr("counted in the cash box"));
  if (counter_.typing()) return std::nullopt;
  // An empty box is a count too, but not one to be confirmed by a slip of the finger.
  if (counter_.pieces.none()) {
    if (ui.side_button("empty-drawer", ui.tr("The box is empty"), Icon::check)) return keep();
    ui.main_button("counted", ui.tr("That is all"), Icon::check, false);
    return std::nullopt;
  }
  if (ui.main_button("counted", ui.tr("That is all"), Icon::check)) return keep();
  return std::nullopt;
}

Intent CountCashScreen::keep() const {
  return submit([session = session_, command = command_, kind = kind_, pieces = counter_.pieces](
                    desk::Desk& desk) { return desk::count_cash(desk, session, command, kind, pieces); },
                [session = session_](const CashCounted& counted) -> std::optional<Intent> {
                  return replace<CashCountScreen>(session, counted.id);
                });
}

std::optional<Intent> CashCountScreen::arrive(const Surroundings&) {
  return load_result(count_, [id = id_](desk::Desk& desk) { return desk::cash_count_sheet(desk, id); });
}

std::optional<Intent> CashCountScreen::draw(Ui& ui) {
  if (!count_) return std::nullopt;
  ui.where(word_for(count_->kind, ui.language()));
  const std::array<float, 2> shares{3, 2};
  const std::array<std::function<void()>, 2> columns{[&] { draw_result(ui); },
                                                     [&] { show_pieces(ui, count_->pieces); }};
  ui.columns(shares, 75, columns);
  if (!ui.main_button("print", ui.tr("Print for signing"), Icon::print)) return std::nullopt;
  Print print;
  print.name = "arqueo-" + std::to_string(count_->number.value);
  print.title = "Arqueo " + std::to_string(count_->number.value);
  print.paper = [sheet = *count_] { return cash_count_sheet(sheet); };
  return Intent{std::move(print)};
}

void CashCountScreen::draw_result(Ui& ui) const {
  const auto& count = *count_;
  const Money difference = count.difference();
  ui::figure(ui, to_text(count.counted), ui.tr("counted in the cash box"), Tone::money);
  ui::labelled(ui, ui.tr("The books said"), to_text(count.expected));
  if (difference.is_zero()) {
    ui::notice(ui, Tone::main, ui.tr("Nothing is missing"), ui.tr("The cash is what the books said."));
  } else {
    const bool more = difference.is_positive();
    const Money size = more ? difference : Money() - difference;
    std::string text = more ? ui.tr(
                                  "More was found than the books said. From here on the books hold what was "
                                  "counted.")
                            : ui.tr(
                                  "Less was found than the books said. From here on the books hold what was "
                                  "counted.");
    if (ui.language() == Language::spanish) text = amount_in_words(size) + ". " + text;
    ui::notice(ui, Tone::danger, filled(more ? ui.tr("{} too much") : ui.tr("{} missing"), to_text(size)),
               text);
  }
  ui::labelled(ui, ui.tr("Who counted"), count.counted_by);
  ui::labelled(ui, ui.tr("Day"), day_text(count.date) + " " + clock_text(count.time));
}

}  // namespace minga::screens
