// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/journal.h"
#include "kiosk/desk/cash.h"
#include "kiosk/desk/papers.h"
#include "tests/support/village.h"
#include "tests/years/year.h"

// Cash, payments of every kind, receipts and what becomes of them.
namespace minga::years {

void Year::draw() {
  desk::CashRequest request;
  if (dice_.chance(35)) request.project = {any_of("project")};
  request.amount = some(300);
  const bool told = dice_.chance(60);
  if (told) request.pieces = fewest_pieces(request.amount);
  tried("draw", [&](const CommandId& id) { return desk::draw_cash(desk_, treasurer(), id, request); });
}

// What nobody collected goes back; now and then more than there is.
void Year::deposit() {
  const Money held = storage::holdings_of(db_, accounts::cash);
  const bool too_much = dice_.chance(10);
  const Money part = some(60);
  const auto amount = payable_in_cash(too_much ? held + soles(1) : std::min(part, held));
  const auto how = reference();
  tried("deposit", [&](const CommandId& id) {
    return desk::deposit_cash(desk_, treasurer(), id, {fewest_pieces(amount), how});
  });
}

// Mostly what is there is found; sometimes a coin too many, or none of the smallest.
void Year::count() {
  const bool open = storage::open_cash_session(db_).has_value();
  const bool as_it_should = dice_.chance(70);
  auto kind = dice_.one_of(std::array{CountKind::opening, CountKind::closing, CountKind::check});
  if (as_it_should)
    kind = open ? (dice_.chance(50) ? CountKind::closing : CountKind::check) : CountKind::opening;
  auto pieces = fewest_pieces(storage::holdings_of(db_, accounts::cash));
  if (dice_.chance(20)) pieces.of.at(static_cast<std::size_t>(5 + dice_.below(6))) += dice_.below(3);
  if (dice_.chance(15)) pieces.of.at(10) = 0;
  tried("count", [&](const CommandId& id) {
    return desk::count_cash(desk_, kind == CountKind::check ? fiscal() : treasurer(), id, kind, pieces);
  });
}

desk::PaymentRequest Year::payment_to(MemberNumber member) {
  const Money owed = storage::holdings_of(db_, accounts::member(member));
  const bool bank = dice_.chance(25), whole = dice_.chance(70);
  const Money part = some(60);
  desk::PaymentRequest request{member, {}, {}};
  auto& payment = request.payment;
  payment.amount = whole ? (bank ? owed : payable_in_cash(owed)) : std::min(part, owed);
  payment.method = bank ? PayMethod::bank : PayMethod::cash;
  payment.bank_reference = reference();
  payment.signed_on_paper = dice_.chance(50);
  if (!payment.signed_on_paper) payment.signature = testing::Village::signature();
  if (!bank && dice_.chance(70))
    payment.pieces = desk::hand_over(desk_, payment.amount).pieces.value_or(Pieces{});
  const auto known = storage::find_member(db_, member);
  const bool sent = dice_.chance(known && known->status == Status::deceased ? 90 : 15);
  const auto collectors = storage::collectors_of(db_, member);
  if (sent && !collectors.empty()) request.collector = collectors.front().id;
  return request;
}

void Year::pay(const std::string& what, MemberNumber member, const desk::PaymentRequest& request) {
  const Money owed = storage::holdings_of(db_, accounts::member(member));
  const auto before = head();
  const auto paid =
      tried(what, [&](const CommandId& id) { return desk::pay(desk_, treasurer(), id, request); });
  // The answer to a payment kept before the kill is not about what is owed now.
  if (paid && head() != before && paid->carried != owed - paid->amount)
    found("what a payment leaves is not what was owed less what was paid");
}

void Year::pay_somebody() {
  const auto owed = storage::owed_to_members(db_, 0, 1'000);
  const auto which = dice_.below(1'000);
  const bool any = owed.empty() || dice_.chance(10);
  const auto nobody = anybody();
  const auto member = any ? nobody : owed[static_cast<std::size_t>(which) % owed.size()].member;
  const auto request = payment_to(member);
  const bool draws = dice_.chance(50);
  if (draws && request.payment.method == PayMethod::cash &&
      storage::holdings_of(db_, accounts::cash) < request.payment.amount)
    tried("draw", [&](const CommandId& id) {
      return desk::draw_cash(desk_, treasurer(), id,
                             {request.payment.amount, {}, fewest_pieces(request.payment.amount)});
    });
  pay("pay", member, request);
}

// The envelopes are planned, their notes brought, and people paid one after the other until the afternoon.
void Year::payday() {
  const auto plan = desk::envelope_plan(desk_);
  const auto first = 1 + dice_.below(12), last = first + 1 + dice_.below(9);
  if (!storage::open_cash_session(db_) && desk_.settings().cash_needs_session)
    tried("open", [&](const CommandId& id) {
      return desk::count_cash(desk_, treasurer(), id, CountKind::opening,
                              fewest_pieces(storage::holdings_of(db_, accounts::cash)));
    });
  if (plan.to_bring.total().is_positive())
    tried("bring", [&](const CommandId& id) {
      return desk::draw_cash(desk_, treasurer(), id, {plan.to_bring.total(), {}, plan.to_bring});
    });
  for (const auto& envelope : plan.envelopes) {
    if (envelope.member.value < first || envelope.member.value > last) continue;
    desk::PaymentRequest request{envelope.member, {envelope.amount}, {}};
    request.payment.signed_on_paper = true;
    request.payment.pieces = desk::hand_over(desk_, envelope.amount).pieces.value_or(Pieces{});
    pay("pay member " + std::to_string(envelope.member.value), envelope.member, request);
  }
}

void Year::undo_receipt() {
  const auto last = last_of("receipt");
  const auto any = any_of("receipt");
  const ReceiptNumber receipt{dice_.chance(40) ? last : any};
  tried("void", [&](const CommandId& id) {
    return desk::void_receipt(desk_, president(), treasurer(), id, receipt, "El monto estaba mal");
  });
}

void Year::print() {
  const auto last = last_of("receipt");
  const auto any = any_of("receipt");
  const ReceiptNumber receipt{dice_.chance(60) ? last : any};
  const bool came_out = dice_.chance(70);
  if (dice_.chance(70))
    tried("print", [&](const CommandId& id) { return desk::print_receipt(desk_, treasurer(), id, receipt); });
  if (dice_.chance(60))
    tried("printed",
          [&](const CommandId& id) { return desk::end_print(desk_, treasurer(), id, receipt, came_out); });
}

void Year::collectors() {
  const auto dead = last_of("member", "status = 'deceased'");
  const auto any = any_of("member");
  const MemberNumber member{dead != 0 && dice_.chance(50) ? dead : any};
  if (dice_.chance(25)) {
    const CollectorId collector{any_of("collector")};
    const MemberNumber whose{number("SELECT coalesce(max(member), 1) FROM collector WHERE id = " +
                                    std::to_string(collector.value))};
    tried("revoke", [&](const CommandId& id) {
      return desk::revoke_collector(desk_, treasurer(), id, whose, collector, "Ya no le manda");
    });
    return;
  }
  const CollectorDraft draft{"Luis Paz", "10117410", "Carta del mes", today().plus_days(dice_.below(90))};
  tried("collector",
        [&](const CommandId& id) { return desk::record_collector(desk_, treasurer(), id, member, draft); });
}

}  // namespace minga::years
