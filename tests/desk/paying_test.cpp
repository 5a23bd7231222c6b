// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/paying.h"

#include <doctest/doctest.h>

#include "kiosk/desk/papers.h"
#include "tests/support/village.h"

namespace minga::testing {

namespace {

constexpr auto president = Village::president, treasurer = Village::treasurer;

auto transferring(Village& village, MemberNumber who, Money amount, const std::string& reference) {
  return [&village, who, amount, reference] {
    return desk::pay(village.desk(), village.session(treasurer), village.id(),
                     {who, {amount, PayMethod::bank, reference, {}, false, {}}, {}});
  };
}
auto voiding(Village& village, ReceiptNumber number, MemberNumber one = president,
             MemberNumber other = treasurer) {
  return [&village, number, one, other] {
    return desk::void_receipt(village.desk(), village.session(one), village.session(other), village.id(),
                              number, "Monto errado");
  };
}
void becomes(Village& village, MemberNumber who, Status status) {
  auto member = storage::find_member(village.db(), who).value();
  member.status = status;
  village.write(MemberEdited{member});
}

}  // namespace

TEST_CASE("a voided receipt keeps its number, is owed again, and is reversed by an entry that names it") {
  Village village;
  village.shared_out();
  village.pay({6}, soles(66, 60));
  const auto entry = storage::entry_of(village.db(), ReceiptNumber{1});
  CHECK(village.refused(voiding(village, {9})).why == Why::unknown_receipt);
  CHECK(village.refused(voiding(village, {1}, treasurer, treasurer)).why == Why::same_person_twice);
  CHECK(village.refused(voiding(village, {1}, Village::vice, treasurer)).why ==
        Why::president_and_treasurer_needed);
  CHECK(agreed(voiding(village, {1})()).reverses == entry);
  CHECK(village.refused(voiding(village, {1})).why == Why::receipt_voided);
  CHECK(storage::holdings_of(village.db(), accounts::member({6})) == soles(66, 67));
  CHECK(storage::holdings_of(village.db(), accounts::cash) == soles(1000));
  CHECK(storage::paid_out_in_all(village.db()).is_zero());
  CHECK(storage::number_of(village.db(), "SELECT reverses FROM entry ORDER BY id DESC LIMIT 1") ==
        entry.value);
  const auto told = agreed(desk::void_of(village.desk(), {1}));
  CHECK(told->voided.reason == "Monto errado");
  CHECK(agreed(desk::receipt(village.desk(), {1})).voided);
  CHECK(village.pay({6}, soles(66, 60)).receipt == ReceiptNumber{2});
  const auto account = agreed(desk::account(village.desk(), village.session({6})));
  CHECK(account.received == soles(66, 60));
  REQUIRE(account.lines.size() == 4);
  CHECK(account.lines[1].voided == ReceiptNumber{1});
  CHECK(account.lines[1].amount == soles(66, 60));
  CHECK_FALSE(agreed(desk::void_of(village.desk(), {2})));
  CHECK(village.verify().findings.empty());
}

TEST_CASE("a transfer pays to the céntimo from the bank, each reference once") {
  Village village;
  village.shared_out();
  const auto paid = agreed(transferring(village, {6}, soles(66, 67), "OP-90")());
  CHECK(paid.carried.is_zero());
  CHECK(storage::holdings_of(village.db(), accounts::bank) == soles(15'000, 5) - soles(1066, 67));
  CHECK(village.refused(transferring(village, {7}, soles(66), " OP-90 ")).why == Why::bank_reference_used);
  CHECK(agreed(desk::receipt(village.desk(), {1})).bank_reference == "OP-90");
  CHECK(agreed(desk::receipt(village.desk(), {1})).method == PayMethod::bank);
  agreed(voiding(village, {1})());
  agreed(transferring(village, {7}, soles(66), "OP-90")());
  CHECK(village.verify().findings.empty());
}

TEST_CASE("from a set amount on a transfer is asked for, never demanded") {
  Village village;
  village.shared_out();
  CHECK(agreed(desk::paying_facts(village.desk(), {6})).transfer_from == soles(2000));
  CHECK_FALSE(agreed(desk::paying_facts(village.desk(), {6})).ask_for_transfer);
  const auto set = [&](MemberNumber who, AgreementId agreement) {
    return desk::set_treasury(village.desk(), village.session(who), village.id(),
                              {local_date(village.now), soles(60)}, agreement);
  };
  CHECK(village.refused([&] { return set(treasurer, {9}); }).why == Why::unknown_agreement);
  CHECK(village.refused([&] { return set(treasurer, {1}); }).why == Why::agreement_not_for_this);
  const auto general = village.general_agreement({1});
  CHECK(village.refused([&] { return set(Village::secretary, general); }).why == Why::not_allowed);
  agreed(set(treasurer, general));
  CHECK(desk::treasury_settings(village.desk()).bank_from == soles(60));
  CHECK(agreed(desk::paying_facts(village.desk(), {6})).ask_for_transfer);
  village.pay({6}, soles(66, 60));
  CHECK(village.verify().findings.empty());
}

TEST_CASE("somebody sent collects with a letter, an heir with an authorisation, who left in person") {
  Village village;
  village.shared_out();
  const auto today = local_date(village.now);
  const auto record = [&](MemberNumber who) {
    return desk::record_collector(village.desk(), village.session(Village::secretary), village.id(), who,
                                  {"Luis Paz", "10117410-2", "Carta del 3 de marzo", today});
  };
  const auto collect = [&](MemberNumber who, CollectorId collector) {
    return desk::pay(village.desk(), village.session(treasurer), village.id(),
                     {who, {soles(10), PayMethod::cash, {}, Village::signature(), false, {}}, collector});
  };
  CHECK(village.refused([&] { return collect({6}, {1}); }).why == Why::collector_unknown);
  const auto letter = agreed(record({6})).id;
  CHECK(village.refused([&] { return collect({7}, letter); }).why == Why::collector_unknown);
  const auto paid = agreed(collect({6}, letter));
  // Another letter for the same person, taken back the same day.
  const auto revoke = [&](MemberNumber who, CollectorId which, MemberNumber by) {
    return desk::revoke_collector(village.desk(), village.session(by), village.id(), who, which, "Ya no");
  };
  const auto other = agreed(record({6})).id;
  CHECK(village.refused([&] { return revoke({6}, other, Village::fiscal); }).why == Why::not_allowed);
  CHECK(village.refused([&] { return revoke({7}, other, treasurer); }).why == Why::collector_unknown);
  agreed(revoke({6}, other, Village::secretary));
  CHECK(village.refused([&] { return revoke({6}, other, treasurer); }).why == Why::collector_revoked);
  CHECK(village.refused([&] { return collect({6}, other); }).why == Why::collector_revoked);
  CHECK(agreed(desk::paying_facts(village.desk(), {6})).collectors.size() == 1);
  CHECK(desk::collectors_of(village.desk(), {6})[0].revoked == today);

  const auto paper = agreed(desk::receipt(village.desk(), paid.receipt));
  CHECK(paper.collector_name == "Luis Paz");
  CHECK(paper.collector_dni == "10117410-2");
  CHECK_FALSE(paper.collector_is_heir);
  village.wait(86'400);
  CHECK(village.refused([&] { return collect({6}, letter); }).why == Why::collector_expired);
  CHECK(agreed(desk::paying_facts(village.desk(), {6})).collectors.empty());
  CHECK(desk::collectors_of(village.desk(), {6}).size() == 2);

  becomes(village, {8}, Status::deceased);
  CHECK(village.refused([&] { return collect({8}, {}); }).why == Why::heir_needed);
  const auto heir = agreed(record({8})).id;
  CHECK(agreed(desk::paying_facts(village.desk(), {8})).collectors.size() == 1);
  CHECK(agreed(desk::receipt(village.desk(), agreed(collect({8}, heir)).receipt)).collector_is_heir);
  becomes(village, {9}, Status::left);
  agreed(collect({9}, {}));
  CHECK(village.verify().findings.empty());
}

TEST_CASE("a print nobody answered for is listed; one that did not come out is done again as it was") {
  Village village;
  village.shared_out();
  village.pay({6}, soles(10));
  const auto print = [&] {
    return agreed(desk::print_receipt(village.desk(), village.session(treasurer), village.id(), {1})).copy;
  };
  const auto end = [&](bool came_out) {
    return desk::end_print(village.desk(), village.session(treasurer), village.id(), {1}, came_out);
  };
  CHECK(village.refused([&] { return end(true); }).why == Why::print_not_awaited);
  CHECK(print() == 0);
  const auto awaited = desk::awaited_prints(village.desk());
  REQUIRE(awaited.size() == 1);
  CHECK(awaited[0].receipt == ReceiptNumber{1});
  CHECK(awaited[0].copy == 0);
  agreed(end(false));
  CHECK(desk::awaited_prints(village.desk()).empty());
  CHECK(print() == 0);  // again the original
  agreed(end(true));
  CHECK(village.refused([&] { return end(false); }).why == Why::print_not_awaited);
  CHECK(print() == 1);
  agreed(end(false));
  CHECK(print() == 1);
  agreed(end(true));
  CHECK(print() == 2);
  CHECK(desk::awaited_prints(village.desk())[0].copy == 2);
  CHECK(village.verify().findings.empty());
}

}  // namespace minga::testing
