// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/papers.h"
#include "kiosk/desk/roll.h"
#include "kiosk/desk/treasury.h"
#include "kiosk/desk/verification.h"
#include "kiosk/desk/votes.h"
#include "kiosk/screens/account.h"
#include "kiosk/screens/board.h"
#include "kiosk/screens/distributions.h"
#include "kiosk/screens/findings.h"
#include "kiosk/screens/pay.h"
#include "kiosk/screens/receipt.h"
#include "kiosk/screens/receipts.h"
#include "kiosk/screens/sales.h"
#include "kiosk/screens/sign_payout.h"
#include "kiosk/screens/treasury.h"
#include "kiosk/screens/verify.h"
#include "tests/support/stage.h"

using namespace minga;
using namespace minga::test;
using screens::Tone;

namespace {

// A first day with credits to sell, three more members, and an assembly in which anything can be agreed.
struct Fair : FirstDay {
  Fair() {
    const auto issued =
        desk().commit<CreditsIssued>(desk::new_command_id(), {secretary}, [&]() -> Result<CreditsIssued> {
          return CreditsIssued{IssuanceId{1}, "Fairtrade Climate", 2023, 5000, desk().today()};
        });
    REQUIRE(issued.has_value());
    for (const std::string name : {"Eulalia", "Máximo", "Zoila"}) {
      MemberDraft draft;
      draft.given_names = name;
      draft.surnames = "Chinchay Ñopo";
      draft.group = desk::groups(desk()).at(0).id;
      draft.admitted = desk().today();
      draft.sex = name == "Máximo" ? Sex::man : Sex::woman;
      REQUIRE(desk::register_member(desk(), session_of(secretary), desk::new_command_id(), draft));
    }
  }

  // Sold straight at the desk: 60,000.01 soles, of which 6,000.00 are the farmers'.
  void sell() {
    const SaleDraft draft{IssuanceId{1},    "Tostadores del Sur", 1000,    Money(1'450'000, Currency::eur),
                          soles(60'000, 1), desk().today(),       "778120"};
    REQUIRE(desk::record_sale(desk(), session_of(treasurer), desk::new_command_id(), draft));
  }

  // The assembly votes, all in favour, to share out so much.
  void agree(Money pool) {
    const auto with = [&](MemberNumber number) { return session_of(number); };
    const auto id = desk::new_command_id;
    ConveneDraft convening;
    convening.place = "Local comunal";
    convening.date = desk().today();
    convening.first_call = TimeOfDay{9 * 60};
    convening.second_call = TimeOfDay{10 * 60};
    convening.agenda = {"Reparto"};
    const auto assembly = desk::convene(desk(), with(secretary), id(), convening);
    REQUIRE(assembly.has_value());
    for (std::int64_t n = 1; n <= 6; ++n)
      REQUIRE(desk::check_in(desk(), with(secretary), id(), assembly->id, MemberNumber{n}));
    REQUIRE(desk::open_assembly(desk(), with(secretary), id(), assembly->id, 1));
    VoteDraft motion;
    motion.assembly = assembly->id;
    motion.purpose = Purpose::distribute_share;
    motion.question = "¿Repartir la parte de los agricultores?";
    motion.budget = pool;
    const auto vote = desk::prepare_vote(desk(), with(secretary), id(), motion);
    REQUIRE(vote.has_value());
    REQUIRE(desk::open_vote(desk(), with(president), with(treasurer), id(), vote->id));
    for (const auto number : {president, secretary, treasurer})
      REQUIRE(desk::cast_ballot(desk(), with(number), id(), vote->id, Ballot::of({0})));
    REQUIRE(desk::close_vote(desk(), with(president), with(treasurer), id(), vote->id));
    REQUIRE(desk::proclaim(desk(), with(president), id(), vote->id));
  }

  // Drafted, authorised, the cash in the drawer: everyone is owed an equal part.
  void distribute(Money pool) {
    sell();
    agree(pool);
    const auto drafted =
        desk::draft_distribution(desk(), session_of(treasurer), desk::new_command_id(), AgreementId{1}, pool);
    REQUIRE(drafted.has_value());
    REQUIRE(desk::authorise(desk(), session_of(president), session_of(treasurer), desk::new_command_id(),
                            drafted->id));
    const auto needed = desk::distribution_view(desk(), drafted->id)->cash_needed;
    REQUIRE(desk::draw_cash(desk(), session_of(treasurer), desk::new_command_id(), drafted->id, needed));
  }

  std::int64_t lines() { return desk::verify(desk()).lines; }
};

void done(Stage& stage) {
  REQUIRE(stage.on() == "message");
  INFO(stage.message().text);
  REQUIRE(stage.message().tone == Tone::main);
  REQUIRE(stage.understood());
}

// Told so, and not one line of the log was added since `lines`.
void refused(Stage& stage, Fair& fair, std::int64_t lines) {
  REQUIRE(stage.on() == "message");
  INFO(stage.message().text);
  CHECK(stage.message().tone == Tone::danger);
  REQUIRE(stage.understood());
  CHECK(fair.lines() == lines);
}

void officer(Stage& stage, const std::string& step, MemberNumber number, const std::string& pin) {
  REQUIRE(stage.press(step + "/number", std::to_string(number.value)));
  REQUIRE(stage.touch(step + "/next"));
  REQUIRE(stage.press(step + "/pin", pin));
  REQUIRE(stage.touch(step + "/confirm"));
}
void officer(Stage& stage, const std::string& step, MemberNumber number) {
  officer(stage, step, number, FirstDay::pin_of(number));
}

void fill_sale(Stage& stage, std::string_view tonnes, std::string_view credited,
               std::string_view reference = "778121") {
  REQUIRE(stage.write("buyer", "Compañía Ñandú"));
  REQUIRE(stage.write("tonnes", tonnes));
  REQUIRE(stage.write("price", "14500.50"));
  REQUIRE(stage.write("credited", credited));
  REQUIRE(stage.write("reference", reference));
}

}  // namespace

TEST_CASE("a sale is typed, read with both parts, corrected, and saved once") {
  Fair fair;
  Stage stage(fair.desk());
  stage.show<screens::SalesScreen>(fair.session_of(fair.treasurer));
  CHECK(stage.shows("5,000 t left of 5,000"));
  REQUIRE(stage.touch("record"));
  CHECK_FALSE(stage.offers("review"));
  fill_sale(stage, "1000", "60000.05");
  REQUIRE(stage.choose("currency", "usd"));
  const auto lines = fair.lines();
  REQUIRE(stage.touch("review"));
  // 10 % of 60,000.05 is 6,000.005: the tie goes to the farmers.
  CHECK(stage.shows("S/ 54,000.04"));
  CHECK(stage.shows("S/ 6,000.01"));
  CHECK(stage.shows("USD 14,500.50"));
  CHECK(fair.lines() == lines);
  REQUIRE(stage.touch("back"));
  CHECK(stage.on() == "sale-form");
  REQUIRE(stage.choose("currency", "eur"));
  REQUIRE(stage.touch("review"));
  CHECK(stage.shows("EUR 14,500.50"));
  REQUIRE(stage.touch("save"));
  CHECK(stage.message().text == "S/ 54,000.04 for the forest and S/ 6,000.01 for the farmers.");
  done(stage);
  CHECK(stage.on() == "sales");
  CHECK(stage.shows("Compañía Ñandú"));
  CHECK(stage.shows("4,000 t left of 5,000"));
  CHECK(fair.lines() == lines + 1);
}

TEST_CASE("a sale that can not be is refused before it is read, and what was typed stays") {
  Fair fair;
  fair.sell();
  Stage stage(fair.desk());
  stage.show<screens::SalesScreen>(fair.session_of(fair.treasurer));
  REQUIRE(stage.touch("record"));
  const auto lines = fair.lines();
  SUBCASE("more tonnes than are left") {
    fill_sale(stage, "4001", "100");
    REQUIRE(stage.touch("review"));
    refused(stage, fair, lines);
    CHECK(stage.shows("4001"));
  }
  SUBCASE("a bank reference that is known") {
    fill_sale(stage, "10", "100", "778120");
    REQUIRE(stage.touch("review"));
    refused(stage, fair, lines);
  }
  SUBCASE("no soles") {
    fill_sale(stage, "10", "0");
    REQUIRE(stage.touch("review"));
    refused(stage, fair, lines);
  }
  CHECK(stage.on() == "sale-form");
}

TEST_CASE("without an agreement nothing can be shared out") {
  Fair fair;
  fair.sell();
  Stage stage(fair.desk());
  stage.show<screens::DistributionsScreen>(fair.session_of(fair.treasurer));
  CHECK(stage.shows("An agreement of the assembly is needed"));
  CHECK_FALSE(stage.offers("draft"));
}

TEST_CASE("a distribution is drafted, authorised by two, and its cash drawn") {
  Fair fair;
  fair.sell();
  fair.agree(soles(4000));
  Stage stage(fair.desk());
  stage.show<screens::TreasuryScreen>(fair.session_of(fair.treasurer));
  CHECK_FALSE(stage.offers("pay"));
  REQUIRE(stage.touch("distributions"));
  REQUIRE(stage.touch("draft"));
  // The agreement allows less than the fund holds.
  CHECK(stage.shows("4000.00"));
  REQUIRE(stage.touch("make"));
  REQUIRE(stage.on() == "distribution");
  CHECK(stage.shows("S/ 666.66 or S/ 666.67"));
  REQUIRE(stage.touch("sheet"));
  REQUIRE(stage.printed.size() == 1);
  CHECK(stage.printed[0].name == "reparto-1");
  CHECK(stage.printed[0].size == screens::PaperSize::a4);

  auto lines = fair.lines();
  REQUIRE(stage.touch("authorise"));
  SUBCASE("a wrong PIN") {
    officer(stage, "first", fair.president, "0000");
    refused(stage, fair, lines + 1);  // the miss itself is a line
    REQUIRE(stage.press("first/pin", "1111"));
    REQUIRE(stage.touch("first/confirm"));
    refused(stage, fair, lines + 2);
  }
  SUBCASE("alone") {
    officer(stage, "first", fair.president);
    officer(stage, "second", fair.president);
    refused(stage, fair, lines);
  }
  SUBCASE("not these two") {
    officer(stage, "first", fair.treasurer);
    officer(stage, "second", fair.president);
    refused(stage, fair, lines);
  }
  SUBCASE("the two") {
    officer(stage, "first", fair.president);
    officer(stage, "second", fair.treasurer);
    done(stage);
    CHECK(fair.lines() == lines + 1);
    REQUIRE(stage.on() == "distribution");
    CHECK(stage.shows("By Rosa Huamán Peña and Flor Chanta Núñez."));
    CHECK_FALSE(stage.offers("authorise"));
    // Six people, each rounded down to S/ 666.60.
    CHECK(stage.shows("S/ 3,999.60"));
    REQUIRE(stage.touch("draw-cash"));
    CHECK(stage.shows("3999.60"));
    REQUIRE(stage.touch("draw"));
    CHECK(stage.message().text == "S/ 3,999.60 went from the bank to the cash drawer.");
    done(stage);
    REQUIRE(stage.on() == "distribution");
    CHECK_FALSE(stage.offers("draw-cash"));
    CHECK(stage.offers("pay"));
    return;
  }
  CHECK_FALSE(desk::distribution_view(fair.desk(), DistributionId{1})->distribution.authorised);
  CHECK(desk::treasury(fair.desk()).owed == Money());
}

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

TEST_CASE("the fiscal reads everything and is offered nothing that moves money") {
  Fair fair;
  fair.distribute(soles(4000));
  auto fiscal = fair.session_of(fair.secretary);
  fiscal.offices = {Office::fiscal};
  Stage stage(fair.desk());
  stage.show<screens::TreasuryScreen>(fiscal);
  CHECK_FALSE(stage.offers("pay"));
  REQUIRE(stage.touch("sales"));
  CHECK_FALSE(stage.offers("record"));
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.touch("distributions"));
  CHECK_FALSE(stage.offers("draft"));
  REQUIRE(stage.touch("distribution/1"));
  CHECK_FALSE(stage.offers("authorise"));
  CHECK_FALSE(stage.offers("pay"));
  CHECK(stage.offers("sheet"));
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

TEST_CASE("a member sees their own account; everyone sees the board") {
  Fair fair;
  Stage stage(fair.desk());
  stage.show<screens::BoardScreen>();
  CHECK(stage.shows("After the first sale of credits it will be here"));
  fair.distribute(soles(4000));
  stage.show<screens::BoardScreen>();
  CHECK(stage.shows("S/ 60,000.01"));
  CHECK(stage.shows("1,000 of 5,000"));
  CHECK(stage.shows("4 women"));
  CHECK(stage.shows("¿Repartir la parte de los agricultores?"));
  stage.show<screens::AccountScreen>(fair.session_of(fair.president));
  CHECK(stage.shows("S/ 666.67"));
  CHECK(stage.shows("Assemblies you came to"));
}

TEST_CASE("verification says all is well, or what was changed") {
  Fair fair;
  fair.distribute(soles(4000));
  Stage stage(fair.desk());
  stage.show<screens::VerifyScreen>(fair.session_of(fair.treasurer));
  CHECK(stage.shows("All is as the log says"));
  fair.desk().db().execute("UPDATE sale SET to_farmers = 700000 WHERE id = 1");
  REQUIRE(stage.touch("again"));
  CHECK(stage.shows("1 thing is not as the log says"));
  CHECK(
      stage.shows("In the sales, row 1, the part of the farmers was changed: it says S/ 7,000.00, the log "
                  "says S/ 6,000.00."));

  SUBCASE("only who may verify") {
    auto member = fair.session_of(fair.treasurer);
    member.member = MemberNumber{4};
    stage.show<screens::VerifyScreen>(member);
    CHECK(stage.on() == "message");
  }
}
