// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/pay_otherwise.h"

#include "kiosk/screens/collector.h"
#include "kiosk/screens/receipt_printing.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"
#include "kiosk/words/spelling.h"

namespace minga::screens {

std::optional<Intent> PayOtherwiseScreen::arrive(const Surroundings&) {
  return load_result(view_, [member = member_](desk::Desk& desk) -> Result<View> {
    auto payout = desk::payout_view(desk, std::to_string(member.value));
    if (!payout) return refuse(payout.error());
    auto facts = desk::paying_facts(desk, member);
    if (!facts) return refuse(facts.error());
    return View{std::move(*payout), std::move(*facts)};
  });
}

std::optional<Intent> PayOtherwiseScreen::draw(Ui& ui) {
  ui.where(ui.tr("Another way"));
  if (!view_) return std::nullopt;
  const auto& [payout, facts] = *view_;
  std::optional<Intent> intent;
  ui::heading(ui, filled(ui.tr("How is {} paid?"), payout.member.full_name()));
  if (!facts.heir_needed) {
    const bool enough = payout.owed <= facts.bank;
    if (ui::row(ui, "transfer",
                {ui.tr("By bank transfer"),
                 enough ? ui.tr("Done at the bank, its reference typed here")
                        : ui.tr("The bank account does not hold enough"),
                 to_text(payout.owed), Icon::bank, Shape::none, Tone::money},
                enough))
      intent = go<PayTransferScreen>(session_, member_);
  }
  for (const auto& each : facts.collectors) {
    const auto until = each.until ? " · " + filled(ui.tr("until {}"), day_text(*each.until)) : std::string();
    const auto what = each.kind == CollectorKind::heir ? ui.tr("Heir") : ui.tr("With a letter");
    if (ui::row(ui, "collector/" + std::to_string(each.id.value),
                {each.name, what + " · " + filled(ui.tr("DNI {}"), each.dni) + until, {}, Icon::person}))
      intent = go<CollectorScreen>(session_, member_, each.id);
  }
  if (facts.collectors.empty())
    ui::muted(ui, facts.heir_needed
                      ? ui.tr("No heir is recorded. Who shows that they inherit is recorded first.")
                      : ui.tr("Somebody else collects only with a letter that is recorded here first."));
  if (ui.main_button("record", facts.heir_needed ? ui.tr("Record an heir") : ui.tr("Record a letter"),
                     Icon::edit, true, Tone::plain))
    intent = go<CollectorFormScreen>(session_, member_, facts.heir_needed);
  return intent;
}

std::optional<Intent> PayTransferScreen::arrive(const Surroundings& surroundings) {
  paper_ = surroundings.receipt_paper;
  return load_result(view_, [typed = std::to_string(member_.value)](desk::Desk& desk) {
    return desk::payout_view(desk, typed);
  });
}

std::optional<Intent> PayTransferScreen::draw(Ui& ui) {
  ui.where(ui.tr("By bank transfer"));
  if (!view_) return std::nullopt;
  form_.draw(ui, [&] {
    if (!form_.editing()) {
      ui::heading(ui, view_->member.full_name());
      ui::figure(ui, to_text(view_->owed), ui.tr("sent by the bank, to the céntimo"), Tone::money);
      if (ui.language() == Language::spanish) ui::body(ui, amount_in_words(view_->owed));
    }
    form_.text(ui, "reference", ui.tr("The bank's reference of this transfer"), reference_, 40);
  });
  if (form_.editing()) return std::nullopt;
  ui::muted(ui, ui.tr("Make the transfer first. A receipt is issued for it too."));
  if (ui.main_button("confirm", ui.tr("Confirm paid"), Icon::check,
                     !reference_.empty() && view_->owed.is_positive()))
    return confirm();
  return std::nullopt;
}

Intent PayTransferScreen::confirm() const {
  desk::PaymentRequest request;
  request.member = member_;
  request.collector = collector_;
  request.payment.amount = view_->owed;
  request.payment.method = PayMethod::bank;
  request.payment.bank_reference = reference_;
  return submit([session = session_, command = command_,
                 request](desk::Desk& desk) { return desk::pay(desk, session, command, request); },
                [this](const PayoutMade& made) -> std::optional<Intent> {
                  return print_just_paid(session_, print_command_, made.receipt, paper_);
                });
}

}  // namespace minga::screens
