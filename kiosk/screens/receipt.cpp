// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/receipt.h"

#include <array>

#include "kiosk/screens/figures.h"
#include "kiosk/screens/receipt_printing.h"
#include "kiosk/screens/trail.h"
#include "kiosk/screens/void_receipt.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> ReceiptScreen::arrive(const Surroundings& surroundings) {
  paper_ = surroundings.receipt_paper;
  return load_view();
}

Intent ReceiptScreen::load_view() {
  return load_result(view_, [number = number_](desk::Desk& desk) -> Result<View> {
    auto receipt = desk::receipt_view(desk, number);
    if (!receipt) return refuse(receipt.error());
    auto voided = desk::void_of(desk, number);
    if (!voided) return refuse(voided.error());
    return View{std::move(*receipt), std::move(*voided)};
  });
}

std::optional<Intent> ReceiptScreen::draw(Ui& ui) {
  ui.where(filled(ui.tr("Receipt No {}"), receipt_text(number_)));
  if (!view_) return std::nullopt;
  const auto touched = draw_foot(ui);
  ui::heading(ui, view_->receipt.receipt.member_name);
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{[&] {
                                                       draw_amount(ui);
                                                       draw_paper_state(ui);
                                                     },
                                                     [&] { draw_facts(ui); }};
  ui.columns(shares, 75, columns);
  if (seen_ == Seen::from_list && desk::has_right(session_.offices, desk::Right::see_books) &&
      ui::button(ui, "trail", ui.tr("Where did it come from?"), Icon::sale))
    return go<ReceiptTrailScreen>(session_, number_);
  switch (touched) {
    case Touched::nothing:
      return std::nullopt;
    case Touched::print:
      return print();
    case Touched::next_person:
      return next_person();
    case Touched::came_out:
      return answer(true);
    case Touched::not_out:
      return answer(false);
    case Touched::void_it:
      return go<VoidReceiptScreen>(session_, number_);
    case Touched::void_paper:
      return print_void();
  }
  throw Bug("unknown touch");
}

ReceiptScreen::Touched ReceiptScreen::draw_foot(Ui& ui) const {
  if (!desk::has_right(session_.offices, desk::Right::pay)) {
    // The president, who voids together with the treasurer.
    if (view_->voided && ui.main_button("void-paper", ui.tr("Print the voiding"), Icon::print))
      return Touched::void_paper;
    if (!view_->voided && desk::has_right(session_.offices, desk::Right::authorise) &&
        ui.side_button("void", ui.tr("Void"), Icon::cancel))
      return Touched::void_it;
    return Touched::nothing;
  }
  return seen_ == Seen::just_paid ? draw_foot_just_paid(ui) : draw_foot_from_list(ui);
}

// The queue goes on whatever the printer does.
ReceiptScreen::Touched ReceiptScreen::draw_foot_just_paid(Ui& ui) const {
  const auto& receipt = view_->receipt;
  if (ui.main_button("next-person", ui.tr("Next person"), Icon::next)) return Touched::next_person;
  if (receipt.awaiting)
    return ui.side_button("not-out", ui.tr("It did not come out"), Icon::print) ? Touched::not_out
                                                                                : Touched::nothing;
  const bool print = receipt.prints > 0 ? ui.side_button("copy", ui.tr("Print a copy"), Icon::print)
                                        : ui.side_button("print", ui.tr("Print"), Icon::print);
  return print ? Touched::print : Touched::nothing;
}

ReceiptScreen::Touched ReceiptScreen::draw_foot_from_list(Ui& ui) const {
  const auto& receipt = view_->receipt;
  if (receipt.awaiting) {
    if (ui.main_button("came-out", ui.tr("Yes, it came out"), Icon::check)) return Touched::came_out;
    return ui.side_button("not-out", ui.tr("It did not come out"), Icon::cancel) ? Touched::not_out
                                                                                 : Touched::nothing;
  }
  const bool print = receipt.prints > 0 ? ui.main_button("copy", ui.tr("Print a copy"), Icon::print)
                                        : ui.main_button("print", ui.tr("Print"), Icon::print);
  if (print) return Touched::print;
  if (view_->voided)
    return ui.side_button("void-paper", ui.tr("Print the voiding"), Icon::paper) ? Touched::void_paper
                                                                                 : Touched::nothing;
  return ui.side_button("void", ui.tr("Void"), Icon::cancel) ? Touched::void_it : Touched::nothing;
}

void ReceiptScreen::draw_amount(Ui& ui) const {
  const auto& receipt = view_->receipt.receipt;
  if (view_->voided) {
    ui::notice(ui, Tone::danger, ui.tr("Voided: it counts no more"),
               filled(ui.tr("By {} and {}: {}"), view_->voided->president, view_->voided->treasurer,
                      view_->voided->voided.reason));
    ui::figure(ui, to_text(receipt.amount), ui.tr("is owed to this person again"), Tone::muted);
    return;
  }
  ui::figure(ui, to_text(receipt.amount), ui.tr("paid and recorded"), Tone::money);
  if (receipt.carried.is_positive())
    ui::labelled(ui, ui.tr("Stays on the account"), to_text(receipt.carried), Tone::money);
}

void ReceiptScreen::draw_paper_state(Ui& ui) const {
  const auto& receipt = view_->receipt;
  if (receipt.awaiting) {
    if (seen_ == Seen::just_paid)
      ui::notice(ui, Tone::main, ui.tr("Two papers come out"),
                 ui.tr("One for the person; the other, signed, stays with the community."));
    else
      ui::notice(ui, Tone::danger, ui.tr("Did the paper come out?"),
                 ui.tr("If not, it is printed again as it was to be."));
    return;
  }
  const auto prints = static_cast<long>(receipt.prints);
  if (prints == 0)
    ui::notice(ui, Tone::danger, ui.tr("Not printed yet"),
               ui.tr("The payment stands and is kept. Look at the printer, then print, now or later."));
  else
    ui::notice(ui, Tone::plain, "",
               filled(ui.trn("Printed {} time", "Printed {} times", prints), grouped(prints)));
}

void ReceiptScreen::draw_facts(Ui& ui) const {
  const auto& receipt = view_->receipt.receipt;
  ui::labelled(ui, ui.tr("Receipt"), receipt_text(receipt.number));
  ui::labelled(ui, ui.tr("Day"), day_text(receipt.date) + " " + clock_text(receipt.time));
  ui::labelled(ui, ui.tr("Number"), std::to_string(receipt.member.value));
  if (receipt.method == PayMethod::bank)
    ui::labelled(ui, ui.tr("By bank, reference"), receipt.bank_reference);
  if (!receipt.collector_name.empty())
    ui::labelled(ui, receipt.collector_is_heir ? ui.tr("Collected by, as heir") : ui.tr("Collected by"),
                 receipt.collector_name);
  ui::labelled(ui, ui.tr("Paid by"), receipt.treasurer_name);
  ui::labelled(ui, ui.tr("Code"), receipt.chain_code);
}

// A command of its own for each print: a double touch is one print, the next touch another copy.
Intent ReceiptScreen::print() {
  return print_receipt(session_, std::exchange(print_command_, desk::new_command_id()), number_, paper_,
                       [this] { return load_view(); });
}

Intent ReceiptScreen::answer(bool came_out) {
  return end_print(session_, number_, came_out, [this] { return load_view(); });
}

// Whoever goes on has the papers in hand.
Intent ReceiptScreen::next_person() {
  if (view_->receipt.awaiting)
    return end_print(session_, number_, true, [] { return Intent{BackTo{"pay"}}; });
  return Intent{BackTo{"pay"}};
}

Intent ReceiptScreen::print_void() const {
  return submit([number = number_](desk::Desk& desk) { return desk::void_sheet(desk, number); },
                [](VoidSheet sheet) -> std::optional<Intent> {
                  Print print;
                  print.name = "anulacion-" + receipt_text(sheet.receipt);
                  print.title = "Anulación " + receipt_text(sheet.receipt);
                  print.paper = [sheet = std::move(sheet)] { return void_sheet(sheet); };
                  return Intent{std::move(print)};
                });
}

}  // namespace minga::screens
