// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/check_receipt.h"

#include <doctest/doctest.h>

#include "kiosk/desk/papers.h"
#include "kiosk/screens/treasury.h"
#include "tests/screens/fair.h"

using namespace minga;
using namespace minga::test;

namespace {

// Member 4 was paid S/ 600 with receipt 1.
struct PaidReceipt : Fair {
  PaidReceipt() {
    distribute(soles(4000));
    REQUIRE(desk::pay(desk(), session_of(treasurer), desk::new_command_id(), {4}, soles(600), {}, true));
    code = desk::receipt(desk(), {1})->chain_code;
  }
  std::string code;
};

// Types as a person would: symbols of the keyboard, the dash left out.
void ask(Stage& stage, const std::string& number, const std::string& code) {
  REQUIRE(stage.press("number", number));
  REQUIRE(stage.touch("next"));
  for (const char symbol : code) {
    if (symbol == '-') continue;
    const bool digit = symbol >= '0' && symbol <= '9';
    if (digit) REQUIRE(stage.touch("code/123"));
    REQUIRE(stage.touch("code/" + std::string(1, digit ? symbol : static_cast<char>(symbol - 'A' + 'a'))));
    if (digit) REQUIRE(stage.touch("code/123"));
  }
  REQUIRE(stage.touch("check"));
}

}  // namespace

TEST_CASE("an officer checks a receipt by its number and code; another code is told apart") {
  PaidReceipt paid;
  Stage stage(paid.desk());
  stage.show<screens::TreasuryScreen>(paid.session_of(paid.secretary));
  REQUIRE(stage.touch("books"));
  REQUIRE(stage.touch("check-receipt"));
  REQUIRE(stage.on() == "check-receipt");
  CHECK_FALSE(stage.offers("next"));
  ask(stage, "1", paid.code);
  CHECK(stage.shows("It is genuine"));
  CHECK(stage.shows("S/ 600.00"));
  CHECK(stage.shows("001-000001"));

  REQUIRE(stage.touch("again"));
  auto other = paid.code;
  other[0] = other[0] == '7' ? '8' : '7';
  ask(stage, "1", other);
  CHECK(stage.shows("It is not genuine"));
  CHECK_FALSE(stage.shows("S/ 600.00"));  // whoever invents a code learns nothing

  REQUIRE(stage.touch("again"));
  ask(stage, "77", paid.code);
  CHECK(stage.shows("There is no such receipt"));
}

TEST_CASE("a code is checked against the log, not against the tables alone") {
  PaidReceipt paid;
  const auto verdict = [&](const std::string& number, const std::string& code) {
    return desk::check_receipt(paid.desk(), number, code).verdict;
  };
  CHECK(verdict("001-000001", paid.code) == ReceiptVerdict::genuine);
  CHECK(verdict("", "MINGA R 000001 " + paid.code) == ReceiptVerdict::genuine);
  CHECK(verdict("1", "minga r 000001 " + paid.code) == ReceiptVerdict::genuine);
  CHECK(verdict("1", "MINGA R 000002 " + paid.code) == ReceiptVerdict::not_genuine);
  CHECK(verdict("1", "") == ReceiptVerdict::not_genuine);
  CHECK(verdict("x", paid.code) == ReceiptVerdict::unknown);
  // Someone raises the amount behind the program's back.
  auto& db = paid.desk().db();
  db.execute("UPDATE receipt SET amount = amount + 1000 WHERE number = 1");
  CHECK(verdict("1", paid.code) == ReceiptVerdict::books_disagree);
  db.execute("UPDATE receipt SET amount = amount - 1000 WHERE number = 1");
  CHECK(verdict("1", paid.code) == ReceiptVerdict::genuine);
  // Or gives the log's line another hash and the table too.
  db.execute("UPDATE receipt SET chain_hash = $1", {std::string(64, 'a')});
  db.execute("UPDATE log SET hash = $1 WHERE kind = 'payout_made'", {std::string(64, 'a')});
  CHECK(verdict("1", "AAAA-AAAA") == ReceiptVerdict::books_disagree);
}

TEST_CASE("who has no office cannot check, and copies are counted") {
  PaidReceipt paid;
  desk::Session nobody;
  nobody.member = {4};
  const auto refused = desk::check_receipt(paid.desk(), nobody, "1", paid.code);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().why == Why::not_allowed);
  const auto session = paid.session_of(paid.treasurer);
  for (int i = 0; i < 3; ++i) REQUIRE(desk::print_receipt(paid.desk(), session, desk::new_command_id(), {1}));
  const auto check = desk::check_receipt(paid.desk(), "1", paid.code);
  CHECK(check.prints == 3);
  CHECK(check.amount == soles(600));
  CHECK(check.member == MemberNumber{4});
  CHECK(check.date == paid.desk().today());
}
