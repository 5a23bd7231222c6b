// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/cards.h"

#include "kiosk/desk/roll_lists.h"
#include "kiosk/documents/roll_papers.h"
#include "kiosk/screens/figures.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

Intent print_cards(MemberNumber from, MemberNumber to) {
  return ask([from, to](desk::Desk& desk) { return desk::card_sheet(desk, from, to); },
             [from](CardSheet sheet) -> std::optional<Intent> {
               if (sheet.lines.empty())
                 return tell(Tone::danger, "Not done",
                             "Nobody on the roll has a number from there to there.");
               Print print;
               print.name = "carnets-" + std::to_string(from.value);
               print.title = "Carnets";
               print.paper = [sheet = std::move(sheet)] { return member_cards(sheet); };
               return Intent{std::move(print)};
             });
}

std::optional<Intent> CardsScreen::draw(Ui& ui) {
  ui.where(ui.tr("Member cards"));
  form_.draw(ui, [&] {
    if (!form_.editing()) {
      ui::heading(ui, ui.tr("Whose cards are printed?"));
      ui::muted(ui, ui.tr("Eight to a page. A scanner reads the number; the PIN is never on it."));
    }
    form_.digits(ui, "from", ui.tr("From number"), from_, 7);
    form_.digits(ui, "to", ui.tr("To number (empty: to the last)"), to_, 7);
  });
  if (form_.editing()) return std::nullopt;
  if (!ui.main_button("print", ui.tr("Print"), Icon::print)) return std::nullopt;
  constexpr std::int64_t last = 9'999'999;
  return print_cards({number_typed(from_)}, {to_.empty() ? last : number_typed(to_)});
}

std::optional<Intent> PinSlipsScreen::arrive(const Surroundings&) {
  return load(counts_, [](desk::Desk& desk) { return desk::pin_counts(desk); });
}

std::optional<Intent> PinSlipsScreen::draw(Ui& ui) {
  ui.where(ui.tr("First PINs"));
  if (!counts_) return std::nullopt;
  const auto without = static_cast<long>(counts_->without), unused = static_cast<long>(counts_->unused);
  ui::figure(ui, grouped(without), ui.trn("member without a PIN", "members without a PIN", without));
  ui::muted(ui,
            filled(ui.tr("Printed on slips to be folded and stapled, {} at once. With it everybody chooses "
                         "a PIN of their own."),
                   grouped(static_cast<std::int64_t>(desk::pin_slips_at_once))));
  if (unused > 0) {
    ui::muted(ui, filled(ui.trn("{} slip has not been used yet.", "{} slips have not been used yet.", unused),
                         grouped(unused)));
    if (ui::button(ui, "again", ui.tr("Print those again; the old ones are void"), Icon::print))
      return print(true);
  }
  if (ui.main_button("print", ui.tr("Print slips"), Icon::print, without > 0)) return print(false);
  return std::nullopt;
}

Intent PinSlipsScreen::print(bool again) const {
  return submit(
      [session = session_, again](desk::Desk& desk) { return desk::issue_first_pins(desk, session, again); },
      [](PinSlipSheet sheet) -> std::optional<Intent> {
        Print print;
        print.paper = [sheet = std::move(sheet)] { return pin_slips(sheet); };
        print.keep = false;
        print.after = then(back());
        return Intent{std::move(print)};
      });
}

}  // namespace minga::screens
