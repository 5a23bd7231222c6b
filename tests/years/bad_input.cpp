// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "kiosk/desk/cash.h"
#include "kiosk/desk/credits.h"
#include "kiosk/desk/projects.h"
#include "tests/years/year.h"

// What people type by mistake or on purpose. None of it may be done, in whatever state the books are.
namespace minga::years {

template <class UseCase>
void Year::must_refuse(const char* what, std::initializer_list<Why> reasons, const UseCase& use_case) {
  const auto answer = tried(what, use_case);
  if (only_again_) return;
  if (answer)
    found(std::string("bad input was accepted: ") + what);
  else if (std::find(reasons.begin(), reasons.end(), answer.error().why) == reasons.end())
    found(std::string("bad input was refused for another reason: ") + what + ", reason " +
          std::to_string(static_cast<int>(answer.error().why)));
}

void Year::bad_input() {
  switch (dice_.below(4)) {
    case 0:
      return bad_sale();
    case 1:
      return bad_payment();
    case 2:
      return bad_decision();
    default:
      return bad_count();
  }
}

void Year::bad_sale() {
  // The first issuance of start.h is never sold out: no sale is of more than 40 of its tonnes.
  SaleDraft sale{{1}, "Cafés del Norte", 1, Money(1'000, Currency::eur), soles(10), today(), "OP-NEW", {}};
  const auto refused = [&](const char* what, std::initializer_list<Why> reasons) {
    must_refuse(what, reasons,
                [&](const CommandId& id) { return desk::record_sale(desk_, treasurer(), id, sale); });
  };
  switch (dice_.below(9)) {
    case 0:
      sale.credited = Money(-1);
      return refused("a sale below zero", {Why::amount_not_positive});
    case 1:
      sale.credited = Money();
      return refused("a sale for nothing", {Why::amount_not_positive});
    case 2:
      sale.credited = Money(Money::limit);
      return refused("an enormous sale", {Why::amount_too_large});
    case 3:
      sale.credited = Money(1'000, Currency::usd);
      return refused("a credit in dollars", {Why::currency_wrong});
    case 4:
      sale.tonnes = 1'000'000;
      return refused("more tonnes than were issued", {Why::tonnes_beyond_stock});
    case 5:
      sale.tonnes = -dice_.below(2);
      return refused("no tonnes", {Why::number_out_of_range});
    case 6:
      sale.bank_reference = "OP-0";
      return refused("the same bank credit twice", {Why::reference_taken});
    case 7:
      sale.credited_on = today().plus_days(1);
      return refused("a credit of tomorrow", {Why::date_in_future});
    default:
      return must_refuse("a sale by a farmer", {Why::not_allowed},
                         [&](const CommandId& id) { return desk::record_sale(desk_, someone(6), id, sale); });
  }
}

void Year::bad_payment() {
  const auto member = anybody();
  const Money owed = storage::holdings_of(db_, accounts::member(member));
  desk::PaymentRequest request{member, {}, {}};
  auto& payment = request.payment;
  payment.method = PayMethod::bank;
  payment.bank_reference = "OP-NEVER";
  payment.signed_on_paper = true;
  const auto refused = [&](const char* what, std::initializer_list<Why> reasons) {
    must_refuse(what, reasons,
                [&](const CommandId& id) { return desk::pay(desk_, treasurer(), id, request); });
  };
  switch (dice_.below(7)) {
    case 0:
      payment.amount = owed + Money(1);
      return refused("more than is owed",
                     {Why::more_than_owed, Why::nothing_owed, Why::heir_needed, Why::unknown_member});
    case 1:
      payment.amount = Money(-10);
      return refused("a payment below zero",
                     {Why::amount_not_positive, Why::nothing_owed, Why::heir_needed, Why::unknown_member});
    case 2:
      payment.amount = Money(5);
      payment.method = PayMethod::cash;
      return refused("half a coin", {Why::not_a_cash_amount, Why::more_than_owed, Why::nothing_owed,
                                     Why::heir_needed, Why::unknown_member, Why::cash_session_missing});
    case 3:
      payment.amount = Money(10);
      payment.method = PayMethod::cash;
      payment.pieces.of.at(9) = 1;
      return refused("pieces that are not the amount",
                     {Why::pieces_wrong, Why::cash_too_small, Why::more_than_owed, Why::nothing_owed,
                      Why::heir_needed, Why::unknown_member, Why::cash_session_missing});
    case 4: {
      request.member = {last_of("member", "status = 'deceased'")};
      payment.amount = Money(10);
      return refused("a payment to somebody who has died",
                     {Why::heir_needed, request.member ? Why::heir_needed : Why::unknown_member});
    }
    case 5: {
      const ReceiptNumber voided{number("SELECT coalesce(max(receipt), 0) FROM receipt_void")};
      return must_refuse("a void voided again", {voided ? Why::receipt_voided : Why::unknown_receipt},
                         [&](const CommandId& id) {
                           return desk::void_receipt(desk_, president(), treasurer(), id, voided, "Otra vez");
                         });
    }
    default: {
      const ReceiptNumber answered{number("SELECT coalesce(max(number), 0) FROM receipt WHERE awaiting = 0")};
      return must_refuse(
          "a print nobody asked for", {answered ? Why::print_not_awaited : Why::unknown_receipt},
          [&](const CommandId& id) { return desk::end_print(desk_, treasurer(), id, answered, true); });
    }
  }
}

void Year::bad_decision() {
  SpendingDraft spending{{1},        "Ferretería Paz", "F-NEW", "Tubos", Money(10), PayMethod::bank,
                         "OP-NEVER", today(),          {}};
  switch (dice_.below(8)) {
    case 0:
      return must_refuse("the same person twice", {Why::same_person_twice}, [&](const CommandId& id) {
        return desk::spend(desk_, president(), president(), id, spending);
      });
    case 1:
      return must_refuse(
          "somebody else's second PIN", {Why::president_and_treasurer_needed},
          [&](const CommandId& id) { return desk::spend(desk_, president(), someone(7), id, spending); });
    case 2: {
      const auto left = storage::holdings_of(db_, accounts::project({1}));
      spending.amount = left + Money(10);
      return must_refuse(
          "more than was approved", {Why::beyond_approval, Why::unknown_agreement},
          [&](const CommandId& id) { return desk::spend(desk_, president(), treasurer(), id, spending); });
    }
    case 3: {
      const desk::DistributionRequest request{
          agreement_for(Purpose::distribute_share), Money(-1), {}, {}, {}, {}};
      return must_refuse(
          "a pool below zero",
          {Why::amount_not_positive, Why::unknown_agreement, Why::agreement_not_for_this},
          [&](const CommandId& id) { return desk::draft_distribution(desk_, treasurer(), id, request); });
    }
    case 4:
      return must_refuse(
          "a distribution without a decision", {Why::unknown_agreement}, [&](const CommandId& id) {
            return desk::draft_distribution(desk_, treasurer(), id, {{10'000}, soles(10), {}, {}, {}, {}});
          });
    case 5: {
      const DistributionId settled{last_of("distribution", "authorised = 1")};
      return must_refuse(
          "a distribution executed twice", {settled ? Why::already_authorised : Why::unknown_distribution},
          [&](const CommandId& id) { return desk::authorise(desk_, president(), treasurer(), id, settled); });
    }
    case 6: {
      const RateDraft rate{agreement_for(Purpose::general), RateBasis::day, Money(-1), soles(10)};
      return must_refuse(
          "a rate below zero",
          {Why::amount_not_positive, Why::rate_taken, Why::unknown_agreement, Why::agreement_not_for_this},
          [&](const CommandId& id) { return desk::set_rate(desk_, president(), treasurer(), id, rate); });
    }
    default:
      return must_refuse(
          "a sheet with somebody twice", {Why::member_twice, Why::sheet_settled, Why::unknown_work_party},
          [&](const CommandId& id) {
            return desk::keep_sheet(desk_, fiscal(), id, {any_of("work_party")}, {{{1}, 1}, {{1}, 2}});
          });
  }
}

void Year::bad_count() {
  const bool open = storage::open_cash_session(db_).has_value();
  Pieces pieces;
  switch (dice_.below(4)) {
    case 0:
      pieces.of.at(0) = -1;
      return must_refuse("a count below zero", {Why::number_out_of_range}, [&](const CommandId& id) {
        return desk::count_cash(desk_, treasurer(), id, CountKind::check, pieces);
      });
    case 1:
      return must_refuse("a drawer opened or closed twice",
                         {open ? Why::cash_session_open : Why::cash_session_missing},
                         [&](const CommandId& id) {
                           return desk::count_cash(desk_, treasurer(), id,
                                                   open ? CountKind::opening : CountKind::closing, pieces);
                         });
    case 2:
      return must_refuse("a drawer opened by a farmer", {Why::not_allowed}, [&](const CommandId& id) {
        return desk::count_cash(desk_, someone(6), id, CountKind::opening, pieces);
      });
    default:
      return must_refuse(
          "more cash than the bank has", {Why::bank_too_small, Why::cash_session_missing},
          [&](const CommandId& id) {
            const Money bank = storage::holdings_of(db_, accounts::bank);
            return desk::draw_cash(desk_, treasurer(), id, {payable_in_cash(bank) + soles(1), {}, {}});
          });
  }
}

}  // namespace minga::years
