// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/pay_member.h"

#include <algorithm>
#include <array>

#include "kiosk/screens/pay_otherwise.h"
#include "kiosk/screens/piece_counter.h"
#include "kiosk/screens/receipt_printing.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/signature_pad.h"
#include "kiosk/widgets/text.h"
#include "kiosk/words/spelling.h"

namespace minga::screens {

Result<PayMemberScreen::View> PayMemberScreen::view_of(desk::Desk& desk, MemberNumber member,
                                                       CollectorId collector) {
  auto payout = desk::payout_view(desk, std::to_string(member.value));
  if (!payout) return refuse(payout.error());
  auto facts = desk::paying_facts(desk, member);
  if (!facts) return refuse(facts.error());
  View view{std::move(*payout), std::move(*facts), {}, {}};
  view.hand_over = desk::hand_over(desk, view.payout.payable);
  for (const auto& each : view.facts.collectors)
    if (each.id == collector) view.collector = each.name;
  return view;
}

std::optional<Intent> PayMemberScreen::arrive(const Surroundings& surroundings) {
  paper_ = surroundings.receipt_paper;
  return load_result(view_, [member = member_, collector = collector_](desk::Desk& desk) {
    return view_of(desk, member, collector);
  });
}

bool PayMemberScreen::can_pay() const {
  return view_->payout.payable_now && !view_->facts.drawer_closed && !heir_missing();
}

std::optional<Intent> PayMemberScreen::draw(Ui& ui) {
  ui.where(ui.tr("Pay"));
  if (!view_) return std::nullopt;
  const bool may = can_pay();
  const bool confirmed =
      may && ui.main_button("confirm", ui.tr("Confirm paid"), Icon::check, on_paper_ || !signature_.empty());
  const bool otherwise = view_->payout.owed.is_positive() &&
                         (may ? ui.side_button("other-way", ui.tr("Another way"), Icon::people)
                              : ui.main_button("other-way", ui.tr("Another way"), Icon::people));
  draw_who(ui);
  const auto words = [&] {
    draw_amount(ui);
    if (may) draw_pieces(ui);
    draw_account(ui);
  };
  if (may) {
    const std::array<float, 2> shares{1, 1};
    const std::array<std::function<void()>, 2> columns{words, [&] { draw_signing(ui); }};
    ui.columns(shares, 70, columns);
  } else {
    words();
  }
  if (confirmed) return confirm();
  if (otherwise) return go<PayOtherwiseScreen>(session_, member_);
  return std::nullopt;
}

void PayMemberScreen::draw_who(Ui& ui) const {
  const auto& member = view_->payout.member;
  ui::heading(ui, view_->collector.empty()
                      ? member.full_name()
                      : filled(ui.tr("{} collects for {}"), view_->collector, member.full_name()));
  const auto number = filled(ui.tr("No {}"), std::to_string(member.number.value));
  ui::muted(ui, member.dni.empty() ? number : number + " · " + filled(ui.tr("DNI {}"), member.dni));
  if (view_->facts.status == Status::left)
    ui::muted(ui, ui.tr("Has left the community. What is owed stays theirs."));
}

void PayMemberScreen::draw_amount(Ui& ui) const {
  const auto& view = view_->payout;
  if (!view.payable.is_positive()) {
    ui::notice(ui, Tone::plain, ui.tr("Nothing to hand over now"),
               view.owed.is_positive()
                   ? ui.tr("What is owed is less than the smallest coin. It stays on the account.")
                   : ui.tr("This person has received everything."));
    return;
  }
  ui::figure(ui, to_text(view.payable), ui.tr("to hand over now"), Tone::money);
  if (ui.language() == Language::spanish) ui::body(ui, amount_in_words(view.payable));
  draw_obstacle(ui);
}

// What stands in the way of cash, or speaks against it. How much the drawer lacks would give the count away.
void PayMemberScreen::draw_obstacle(Ui& ui) const {
  const auto& [payout, facts, hand_over, collector] = *view_;
  if (heir_missing())
    ui::notice(ui, Tone::danger, ui.tr("This person has died"),
               ui.tr("What is owed is for the heirs. Under “Another way” stands who may collect."));
  else if (facts.drawer_closed)
    ui::notice(ui, Tone::danger, ui.tr("The cash box is closed"),
               ui.tr("Count it to open it, or pay by bank."));
  else if (!payout.payable_now)
    ui::notice(ui, Tone::danger, ui.tr("Not enough in the cash box"),
               ui.tr("Draw cash from the bank first, or pay by bank."));
  else if (facts.ask_for_transfer)
    ui::notice(ui, Tone::danger, ui.tr("Better by bank"),
               filled(ui.tr("From {} on the law asks for a bank transfer, where there is a bank. It stands "
                            "under “Another way”."),
                      to_text(facts.transfer_from)));
}

void PayMemberScreen::draw_account(Ui& ui) const {
  const auto& view = view_->payout;
  if (!view.payable.is_positive() && view.owed.is_positive())
    ui::labelled(ui, ui.tr("Owed"), to_text(view.owed), Tone::money);
  if (view.carried.is_positive() && view.payable.is_positive())
    ui::labelled(ui, ui.tr("Stays on the account"), to_text(view.carried));
}

void PayMemberScreen::draw_pieces(Ui& ui) const {
  const auto& hand_over = view_->hand_over;
  if (!hand_over.pieces) {
    ui::notice(ui, Tone::danger, ui.tr("The cash box cannot make this amount exactly"),
               ui.tr("Change a large note for small ones with somebody who is here, and hand over the right "
                     "amount. Or pay by bank."));
    return;
  }
  ui::muted(ui, hand_over.drawer_known ? ui.tr("Hand over, from what lies in the box:")
                                       : ui.tr("Hand over, with the fewest notes and coins:"));
  ui::body(ui, pieces_in_a_line(*hand_over.pieces));
}

void PayMemberScreen::draw_signing(Ui& ui) {
  bool other = false;
  if (on_paper_) {
    ui::notice(ui, Tone::plain, ui.tr("Signs on paper"),
               ui.tr("The person signs the printed receipt, or puts a fingerprint on it with a witness."));
    other = ui::button(ui, "sign-here", ui.tr("Sign here"), Icon::sign);
  } else {
    ui::signature_pad(ui, "pad", signature_, ui.tr("Erase"));
    other = ui::button(ui, "on-paper", ui.tr("Signs on paper"), Icon::paper);
  }
  if (!other) return;
  on_paper_ = !on_paper_;
  signature_ = {};
}

// Pieces are told only where they lie in the drawer: a guess would make the next envelopes wrong.
Intent PayMemberScreen::confirm() const {
  desk::PaymentRequest request;
  request.member = member_;
  request.collector = collector_;
  request.payment.amount = view_->payout.payable;
  request.payment.signature = signature_;
  request.payment.signed_on_paper = on_paper_;
  if (view_->hand_over.drawer_known) request.payment.pieces = view_->hand_over.pieces.value_or(Pieces{});
  return submit([session = session_, command = command_,
                 request](desk::Desk& desk) { return desk::pay(desk, session, command, request); },
                [this](const PayoutMade& made) -> std::optional<Intent> {
                  return print_just_paid(session_, print_command_, made.receipt, paper_);
                });
}

}  // namespace minga::screens
