// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/desk/papers.h"
#include "kiosk/screens/pay.h"
#include "kiosk/screens/receipts.h"
#include "kiosk/screens/sign_payout.h"
#include "tests/screens/fair.h"

using namespace minga;
using namespace minga::test;

TEST_CASE("somebody is paid in six touches, once, and the second paper is a copy") {
  Fair fair;
  fair.distribute(soles(4000));
  Stage stage(fair.desk());
  stage.show<screens::PayFindScreen>(fair.session_of(fair.treasurer));
  CHECK(stage.shows("people still to be paid"));
  REQUIRE(stage.press("number", "4"));
  const auto cash = desk::treasury(fair.desk()).cash;
  REQUIRE(stage.touch("continue"));
  REQUIRE(stage.on() == "pay-member");
  CHECK(stage.shows("Eulalia Chinchay Ñopo"));
  CHECK(stage.shows("S/ 666.60"));
  CHECK(stage.shows("S/ 0.07"));
  REQUIRE(stage.touch("sign"));
  CHECK_FALSE(stage.offers("confirm"));
  REQUIRE(stage.touch("on-paper"));
  REQUIRE(stage.touch("confirm"));
  REQUIRE(stage.on() == "receipt");
  CHECK(stage.shows("Receipt No 001-000001"));
  CHECK(stage.shows("Not printed yet"));
  CHECK(desk::treasury(fair.desk()).cash == cash - soles(666, 60));
  REQUIRE(stage.touch("print"));
  REQUIRE(stage.printed.size() == 1);
  CHECK(stage.printed[0].name == "recibo-001-000001");
  CHECK(stage.printed[0].size == screens::PaperSize::a5);
  CHECK(stage.shows("Printed 1 time"));
  REQUIRE(stage.touch("copy"));
  REQUIRE(stage.printed.size() == 2);
  CHECK(stage.printed[1].name == "recibo-001-000001-copia-1");
  CHECK(stage.shows("Printed 2 times"));
  REQUIRE(stage.touch("next-person"));
  REQUIRE(stage.on() == "pay");

  // The same person again: what is left is less than a coin.
  REQUIRE(stage.press("number", "4"));
  REQUIRE(stage.touch("continue"));
  CHECK(stage.shows("Nothing to hand over now"));
  CHECK_FALSE(stage.offers("sign"));
  CHECK(desk::verify(fair.desk()).findings.empty());
}

TEST_CASE("a payment confirmed twice is one payment, and a stale one is refused") {
  Fair fair;
  fair.distribute(soles(4000));
  const auto session = fair.session_of(fair.treasurer);
  // Two kiosks stand before the signing of the same person.
  Stage one(fair.desk()), other(fair.desk());
  for (auto* stage : {&one, &other}) {
    stage->show<screens::PayFindScreen>(session);
    REQUIRE(stage->touch("list"));
    REQUIRE(stage->touch("person/5"));
    REQUIRE(stage->touch("sign"));
    REQUIRE(stage->touch("on-paper"));
  }
  REQUIRE(one.touch("confirm"));
  REQUIRE(one.on() == "receipt");
  const auto lines = fair.lines();
  REQUIRE(other.touch("confirm"));
  refused(other, fair, lines);
  CHECK(other.on() == "sign-payout");
  CHECK(desk::receipts(fair.desk(), 0, 10).size() == 1);

  const auto command = desk::new_command_id();
  const auto pay = [&](Money amount) {
    return desk::pay(fair.desk(), session, command, MemberNumber{6}, amount, {}, true);
  };
  CHECK(pay(soles(667)).error().why == Why::more_than_owed);
  const auto first = pay(soles(666, 60)), again = pay(soles(666, 60));
  REQUIRE(first.has_value());
  REQUIRE(again.has_value());
  CHECK(first->receipt == again->receipt);
}

TEST_CASE("a finger signs; without a signature nothing can be confirmed") {
  Fair fair;
  fair.distribute(soles(4000));
  screens::SignPayoutScreen screen(fair.session_of(fair.treasurer), *desk::payout_view(fair.desk(), "4"));
  std::optional<screens::Intent> wanted;
  const auto draw = [&](ui::Ui& ui) {
    if (auto intent = screen.draw(ui)) wanted = std::move(intent);
  };
  Glass glass;
  CHECK_FALSE(glass.touch("confirm", draw));
  REQUIRE(glass.drag("pad", {{0.1F, 0.5F}, {0.3F, 0.2F}, {0.6F, 0.8F}}, draw));
  REQUIRE(glass.touch("pad/erase", draw));
  CHECK_FALSE(glass.touch("confirm", draw));
  REQUIRE(glass.drag("pad", {{0.1F, 0.5F}, {0.3F, 0.2F}, {0.6F, 0.8F}}, draw));
  REQUIRE(glass.touch("confirm", draw));
  REQUIRE(wanted.has_value());
  REQUIRE(std::get<screens::Ask>(wanted->what).work(fair.desk())().has_value());
  const auto receipt = desk::receipt(fair.desk(), ReceiptNumber{1});
  REQUIRE(receipt.has_value());
  CHECK_FALSE(receipt->signature.empty());
}

TEST_CASE("an unknown number is told and can be corrected") {
  Fair fair;
  Stage stage(fair.desk());
  stage.show<screens::PayFindScreen>(fair.session_of(fair.treasurer));
  CHECK_FALSE(stage.offers("continue"));
  CHECK_FALSE(stage.offers("list"));
  REQUIRE(stage.press("number", "77"));
  const auto lines = fair.lines();
  REQUIRE(stage.touch("continue"));
  refused(stage, fair, lines);
  CHECK(stage.on() == "pay");
}

TEST_CASE("receipts are listed and printed again from the list") {
  Fair fair;
  fair.distribute(soles(4000));
  const auto session = fair.session_of(fair.treasurer);
  Stage stage(fair.desk());
  stage.show<screens::ReceiptsScreen>(session);
  CHECK(stage.shows("Each payment leaves a receipt"));
  for (std::int64_t n = 1; n <= 6; ++n)
    REQUIRE(desk::pay(fair.desk(), session, desk::new_command_id(), MemberNumber{n}, soles(600), {}, true));
  stage.show<screens::ReceiptsScreen>(session);
  REQUIRE(stage.touch("receipt/6"));
  CHECK(stage.offers("print"));
  REQUIRE(stage.touch("print"));
  REQUIRE(stage.touch("copy"));
  CHECK(stage.printed.back().name == "recibo-001-000006-copia-1");
  REQUIRE(stage.touch("back"));
  CHECK(stage.on() == "receipts");
}
