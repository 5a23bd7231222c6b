// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/receipt.h"

#include <array>

#include "kiosk/desk/papers.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/trail.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> ReceiptScreen::arrive(const Surroundings&) { return load_view(); }

Intent ReceiptScreen::load_view() {
  return load_result(view_,
                     [number = number_](desk::Desk& desk) { return desk::receipt_view(desk, number); });
}

std::optional<Intent> ReceiptScreen::draw(Ui& ui) {
  ui.where(filled(ui.tr("Receipt No {}"), receipt_text(number_)));
  if (!view_) return std::nullopt;
  const auto touched = draw_foot(ui);
  draw_paper(ui);
  if (seen_ == Seen::from_list && desk::has_right(session_.offices, desk::Right::see_books) &&
      ui::button(ui, "trail", ui.tr("Where did it come from?"), Icon::sale))
    return go<ReceiptTrailScreen>(session_, number_);
  if (touched == Touched::print) return print();
  if (touched == Touched::next_person) return Intent{BackTo{"pay"}};
  return std::nullopt;
}

// The main button is what comes next: the original on paper, then the next person; from the list, a copy.
ReceiptScreen::Touched ReceiptScreen::draw_foot(Ui& ui) const {
  const bool may = desk::has_right(session_.offices, desk::Right::pay);
  const bool printed = view_->prints > 0;
  if (seen_ == Seen::from_list || !may) {
    const auto label = printed ? ui.tr("Print a copy") : ui.tr("Print");
    if (may && ui.main_button(printed ? "copy" : "print", label, Icon::print)) return Touched::print;
    return Touched::nothing;
  }
  const bool next = printed ? ui.main_button("next-person", ui.tr("Next person"), Icon::next)
                            : ui.side_button("next-person", ui.tr("Next person"), Icon::next);
  if (next) return Touched::next_person;
  const bool print = printed ? ui.side_button("copy", ui.tr("Print a copy"), Icon::print)
                             : ui.main_button("print", ui.tr("Print"), Icon::print);
  return print ? Touched::print : Touched::nothing;
}

void ReceiptScreen::draw_paper(Ui& ui) const {
  const auto& receipt = view_->receipt;
  ui::heading(ui, receipt.member_name);
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{
      [&] {
        ui::figure(ui, to_text(receipt.amount), ui.tr("paid and recorded"), Tone::money);
        if (receipt.carried.is_positive())
          ui::labelled(ui, ui.tr("Stays on the account"), to_text(receipt.carried), Tone::money);
        const auto prints = static_cast<long>(view_->prints);
        ui::notice(ui, Tone::plain, "",
                   prints == 0
                       ? ui.tr("Not printed yet")
                       : filled(ui.trn("Printed {} time", "Printed {} times", prints), grouped(prints)));
      },
      [&] {
        ui::labelled(ui, ui.tr("Receipt"), receipt_text(receipt.number));
        ui::labelled(ui, ui.tr("Day"), day_text(receipt.date) + " " + clock_text(receipt.time));
        ui::labelled(ui, ui.tr("Number"), std::to_string(receipt.member.value));
        ui::labelled(ui, ui.tr("Paid by"), receipt.treasurer_name);
        ui::labelled(ui, ui.tr("Code"), receipt.chain_code);
      }};
  ui.columns(shares, 75, columns);
}

// A command of its own for each print: a double touch is one print, the next touch another copy.
Intent ReceiptScreen::print() {
  return submit([session = session_, command = print_command_, number = number_](
                    desk::Desk& desk) { return desk::print_receipt(desk, session, command, number); },
                [this](Receipt receipt) -> std::optional<Intent> {
                  print_command_ = desk::new_command_id();
                  Print print;
                  const std::string copy = receipt.copy > 0 ? "-copia-" + std::to_string(receipt.copy) : "";
                  print.name = "recibo-" + receipt_text(receipt.number) + copy;
                  print.title = "Recibo " + receipt_text(receipt.number);
                  print.size = PaperSize::a5;
                  print.paper = [receipt = std::move(receipt)] { return receipt_a5(receipt); };
                  print.after = then(load_view());
                  return Intent{std::move(print)};
                });
}

}  // namespace minga::screens
