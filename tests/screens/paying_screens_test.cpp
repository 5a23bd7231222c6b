// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/screens/account.h"
#include "kiosk/screens/officers.h"
#include "kiosk/screens/pay.h"
#include "kiosk/screens/pay_member.h"
#include "kiosk/screens/payout.h"
#include "kiosk/screens/receipt.h"
#include "kiosk/screens/receipts.h"
#include "tests/screens/payday.h"

using namespace minga;
using namespace minga::test;

namespace {

// From the search to the receipt; signs on paper.
void pay_by_touch(Stage& stage, const std::string& number) {
  REQUIRE(stage.press("number", number));
  REQUIRE(stage.touch("continue"));
  REQUIRE(stage.touch("on-paper"));
  REQUIRE(stage.touch("confirm"));
}

void becomes(Payday& day, std::int64_t number, Status status) {
  auto member = storage::find_member(day.strict.db(), MemberNumber{number}).value();
  member.status = status;
  const auto edited =
      day.strict.commit<MemberEdited>(desk::new_command_id(), {day.secretary},
                                      [&]() -> Result<MemberEdited> { return MemberEdited{member}; });
  REQUIRE(edited.has_value());
}

}  // namespace

// A touch is a finger put down and lifted, the signature one of them; the digits of a number are one
// identification. By card the Continue goes too.
TEST_CASE("from the payout day to the next person somebody who is here is paid in six touches") {
  Payday day;
  day.open_and_draw();
  Stage stage(day.strict);
  stage.show<screens::PayoutScreen>(day.session_of(day.treasurer));
  int touches = 0;
  const auto touch = [&](std::string_view id) {
    CAPTURE(std::string(id));
    REQUIRE(stage.offers(id));
    REQUIRE(stage.glass().find(id)->visible);  // no page has to be turned for it
    REQUIRE(stage.touch(id));
    ++touches;
  };
  touch("pay");
  REQUIRE(stage.press("number", "4"));
  ++touches;
  touch("continue");
  REQUIRE(stage.on() == "pay-member");
  CHECK(stage.shows("Eulalia Chinchay Ñopo"));
  CHECK(stage.shows("S/ 666.60"));
  CHECK(stage.shows("S/ 0.07"));
  CHECK(stage.shows("Hand over, from what lies in the box:"));
  CHECK(stage.shows("3\u00a0×\u00a0S/\u00a0200 · 1\u00a0×\u00a0S/\u00a050"));
  CHECK(stage.glass().find("pad")->visible);
  CHECK_FALSE(stage.offers("confirm"));
  touch("on-paper");
  touch("confirm");
  REQUIRE(stage.on() == "receipt");
  CHECK(stage.shows("Receipt No 001-000001"));
  CHECK(stage.shows("Two papers come out"));
  REQUIRE(stage.printed.size() == 1);
  CHECK(stage.printed[0].name == "recibo-001-000001");
  CHECK(stage.printed[0].size == screens::PaperSize::a5);
  touch("next-person");
  CHECK(touches <= 6);
  REQUIRE(stage.on() == "pay");
  CHECK(desk::awaited_prints(day.strict).empty());
  CHECK(day.there() == fewest_pieces(soles(666, 60)) + fewest_pieces(soles(666, 60)) +
                           fewest_pieces(soles(666, 60)) + fewest_pieces(soles(666, 60)) +
                           fewest_pieces(soles(666, 60)));

  // The same person again: what is left is less than a coin.
  REQUIRE(stage.scan("4"));
  REQUIRE(stage.on() == "pay-member");
  CHECK(stage.shows("Nothing to hand over now"));
  CHECK_FALSE(stage.offers("confirm"));
  CHECK(desk::verify(day.strict).findings.empty());
}

TEST_CASE("a finger signs; without a signature nothing can be confirmed") {
  Payday day;
  day.open_and_draw();
  screens::PayMemberScreen screen(day.session_of(day.treasurer), MemberNumber{4});
  const auto now = day.strict.now();
  auto arriving =
      screen.arrive({Language::english, local_date(now), local_time(now), {}, screens::PaperSize::roll_80mm});
  REQUIRE(arriving.has_value());
  std::get<screens::Ask>(arriving->what).work(day.strict)();
  std::optional<screens::Intent> wanted;
  const auto draw = [&](ui::Ui& ui) {
    if (auto intent = screen.draw(ui)) wanted = std::move(intent);
  };
  Glass glass;
  const std::vector<std::pair<float, float>> stroke{{0.1F, 0.5F}, {0.3F, 0.2F}, {0.6F, 0.8F}};
  CHECK_FALSE(glass.touch("confirm", draw));
  REQUIRE(glass.drag("pad", stroke, draw));
  REQUIRE(glass.touch("pad/erase", draw));
  CHECK_FALSE(glass.touch("confirm", draw));
  REQUIRE(glass.drag("pad", stroke, draw));
  REQUIRE(glass.touch("confirm", draw));
  REQUIRE(wanted.has_value());
  auto printing = std::get<screens::Ask>(wanted->what).work(day.strict)();
  const auto receipt = desk::receipt(day.strict, ReceiptNumber{1});
  REQUIRE(receipt.has_value());
  CHECK_FALSE(receipt->signature.empty());
  // On the paper this kiosk prints receipts on.
  REQUIRE(printing.has_value());
  const auto print = std::get<screens::Ask>(printing->what).work(day.strict)();
  REQUIRE(print.has_value());
  CHECK(std::get<screens::Print>(print->what).size == screens::PaperSize::roll_80mm);
}

TEST_CASE("a payment confirmed twice is one payment, and a stale one is refused") {
  Payday day;
  day.open_and_draw();
  const auto session = day.session_of(day.treasurer);
  // Two kiosks stand before the signing of the same person.
  Stage one(day.strict), other(day.strict);
  for (auto* stage : {&one, &other}) {
    stage->show<screens::PayFindScreen>(session);
    REQUIRE(stage->touch("list"));
    REQUIRE(stage->touch("person/5"));
    REQUIRE(stage->touch("on-paper"));
  }
  REQUIRE(one.touch("confirm"));
  REQUIRE(one.on() == "receipt");
  const auto lines = day.lines();
  REQUIRE(other.touch("confirm"));
  refused(other, day, lines);
  CHECK(other.on() == "pay-member");
  CHECK(desk::receipts(day.strict, 0, 10).size() == 1);

  const auto command = desk::new_command_id();
  const auto pay = [&](Money amount) {
    return desk::pay(day.strict, session, command, MemberNumber{6}, amount, {}, true);
  };
  CHECK(pay(soles(667)).error().why == Why::more_than_owed);
  const auto first = pay(soles(666, 60)), again = pay(soles(666, 60));
  REQUIRE(first.has_value());
  REQUIRE(again.has_value());
  CHECK(first->receipt == again->receipt);
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

TEST_CASE("with the box closed nobody is paid in cash; with too little or the wrong notes it is said") {
  Payday day;
  Stage stage(day.strict);
  stage.show<screens::PayFindScreen>(day.session_of(day.treasurer));
  CHECK(stage.shows("The cash box is closed"));
  REQUIRE(stage.scan("4"));
  CHECK(stage.shows("Count it to open it, or pay by bank."));
  CHECK_FALSE(stage.offers("confirm"));
  CHECK(stage.offers("other-way"));

  day.count(CountKind::opening);
  stage.show<screens::PayMemberScreen>(day.session_of(day.treasurer), MemberNumber{4});
  CHECK(stage.shows("Not enough in the cash box"));
  CHECK_FALSE(stage.offers("confirm"));

  Pieces large;
  large.of[0] = 5;
  REQUIRE(desk::draw_cash(day.strict, day.session_of(day.treasurer), desk::new_command_id(),
                          {soles(1000), {}, large}));
  stage.show<screens::PayMemberScreen>(day.session_of(day.treasurer), MemberNumber{4});
  CHECK(stage.shows("The cash box cannot make this amount exactly"));
  REQUIRE(stage.touch("on-paper"));
  CHECK(stage.offers("confirm"));  // with change from somewhere else
}

TEST_CASE("the box closed while somebody signs: not paid, said, and nothing lost") {
  Payday day;
  day.open_and_draw();
  Stage stage(day.strict);
  stage.show<screens::PayFindScreen>(day.session_of(day.treasurer));
  REQUIRE(stage.scan("4"));
  REQUIRE(stage.touch("on-paper"));
  day.count(CountKind::closing, day.there());
  const auto lines = day.lines();
  REQUIRE(stage.touch("confirm"));
  CHECK(stage.message().text == "The cash box is closed. Count it to open it, then try again.");
  refused(stage, day, lines);
  CHECK(stage.on() == "pay-member");
}

TEST_CASE("who left the community is still paid") {
  Payday day;
  day.open_and_draw();
  becomes(day, 4, Status::left);
  Stage stage(day.strict);
  stage.show<screens::PayFindScreen>(day.session_of(day.treasurer));
  REQUIRE(stage.scan("4"));
  CHECK(stage.shows("Has left the community. What is owed stays theirs."));
  REQUIRE(stage.touch("on-paper"));
  REQUIRE(stage.touch("confirm"));
  CHECK(stage.on() == "receipt");
}

TEST_CASE("from the threshold on a transfer is asked for; it pays to the céntimo against its reference") {
  Payday day;
  day.open_and_draw();
  const auto session = day.session_of(day.treasurer);
  day.decide({1}, {}, Purpose::general);
  REQUIRE(desk::set_treasury(day.strict, session, desk::new_command_id(), {day.strict.today(), soles(500)},
                             AgreementId{2}));
  Stage stage(day.strict);
  stage.show<screens::PayFindScreen>(session);
  REQUIRE(stage.scan("4"));
  CHECK(stage.shows("From S/ 500.00 on a payment goes by bank"));
  CHECK(stage.shows("Signs on paper"));  // cash is not forbidden
  REQUIRE(stage.touch("other-way"));
  REQUIRE(stage.touch("transfer"));
  CHECK(stage.shows("S/ 666.67"));
  CHECK_FALSE(stage.offers("confirm"));
  REQUIRE(stage.write("reference", "op-7"));
  REQUIRE(stage.touch("confirm"));
  REQUIRE(stage.on() == "receipt");
  CHECK(stage.shows("By bank, reference"));
  CHECK(stage.printed.size() == 1);
  REQUIRE(stage.touch("next-person"));
  REQUIRE(stage.on() == "pay");
  REQUIRE(stage.scan("5"));
  REQUIRE(stage.touch("other-way"));
  REQUIRE(stage.touch("transfer"));
  REQUIRE(stage.write("reference", "op-7"));
  const auto lines = day.lines();
  REQUIRE(stage.touch("confirm"));
  refused(stage, day, lines);
  CHECK(stage.on() == "pay-transfer");
}

TEST_CASE("somebody sent collects with a recorded letter, until it is taken back") {
  Payday day;
  day.open_and_draw();
  Stage stage(day.strict);
  stage.show<screens::PayFindScreen>(day.session_of(day.treasurer));
  REQUIRE(stage.scan("4"));
  REQUIRE(stage.touch("other-way"));
  CHECK(stage.shows("Somebody else collects only with a letter"));
  REQUIRE(stage.touch("record"));
  const auto lines = day.lines();
  REQUIRE(stage.touch("save"));
  refused(stage, day, lines);
  REQUIRE(stage.write("name", "Luis Paz"));
  REQUIRE(stage.touch("save"));
  CHECK(stage.message().text ==
        "Who collects has to show a DNI of eight digits. What you typed is kept: check it.");
  refused(stage, day, lines);
  REQUIRE(stage.write("dni", "10117410"));
  REQUIRE(stage.write("document", "Carta del 30 de mayo"));
  REQUIRE(stage.touch("until"));
  REQUIRE(stage.touch("until/done"));
  REQUIRE(stage.touch("save"));
  REQUIRE(stage.on() == "collector");
  CHECK(stage.shows("Is this Luis Paz?"));
  REQUIRE(stage.touch("letter"));
  CHECK(stage.printed.back().name == "carta-4-1");
  REQUIRE(stage.touch("collects"));
  CHECK(stage.shows("Luis Paz collects for Eulalia Chinchay Ñopo"));
  REQUIRE(stage.touch("on-paper"));
  REQUIRE(stage.touch("confirm"));
  CHECK(stage.shows("Collected by"));
  CHECK(desk::receipt(day.strict, ReceiptNumber{1})->collector_name == "Luis Paz");
  REQUIRE(stage.touch("next-person"));

  REQUIRE(stage.scan("4"));
  REQUIRE(stage.touch("other-way"));
  REQUIRE(stage.touch("collector/1"));
  REQUIRE(stage.touch("revoke"));
  CHECK_FALSE(stage.offers("revoke"));
  REQUIRE(stage.write("reason", "ya no"));
  REQUIRE(stage.touch("revoke"));
  done(stage);
  REQUIRE(stage.on() == "pay-otherwise");
  CHECK_FALSE(stage.offers("collector/1"));
}

TEST_CASE("of somebody who died only a recorded heir collects") {
  Payday day;
  day.open_and_draw();
  becomes(day, 4, Status::deceased);
  Stage stage(day.strict);
  stage.show<screens::PayFindScreen>(day.session_of(day.treasurer));
  REQUIRE(stage.scan("4"));
  CHECK(stage.shows("This person has died"));
  CHECK_FALSE(stage.offers("confirm"));
  REQUIRE(stage.touch("other-way"));
  CHECK_FALSE(stage.offers("transfer"));
  REQUIRE(stage.touch("record"));
  REQUIRE(stage.write("name", "Ana Paz"));
  REQUIRE(stage.write("dni", "10117410"));
  REQUIRE(stage.write("document", "Sucesión intestada"));
  CHECK_FALSE(stage.offers("until"));
  REQUIRE(stage.touch("save"));
  CHECK(stage.offers("transfer"));
  CHECK_FALSE(stage.offers("letter"));
  REQUIRE(stage.touch("collects"));
  REQUIRE(stage.touch("on-paper"));
  REQUIRE(stage.touch("confirm"));
  CHECK(stage.shows("Collected by, as heir"));
}

TEST_CASE("what the printer did not take is printed later as it was; the queue goes on") {
  Payday day;
  day.open_and_draw();
  Stage stage(day.strict);
  stage.show<screens::PayFindScreen>(day.session_of(day.treasurer));
  stage.printer_missing = true;
  pay_by_touch(stage, "4");
  REQUIRE(stage.on() == "receipt");
  CHECK(stage.shows("Not printed yet"));
  CHECK(stage.offers("next-person"));
  stage.printer_missing = false;
  REQUIRE(stage.touch("print"));
  CHECK(stage.printed.back().name == "recibo-001-000001");  // no copy
  CHECK(stage.shows("Two papers come out"));
  REQUIRE(stage.touch("not-out"));
  CHECK(stage.shows("Not printed yet"));
  REQUIRE(stage.touch("print"));
  CHECK(stage.printed.back().name == "recibo-001-000001");
  REQUIRE(stage.touch("next-person"));
  CHECK(stage.on() == "pay");
  CHECK(desk::receipt_view(day.strict, ReceiptNumber{1})->prints == 1);
}

TEST_CASE("after a cut the next identification asks whether the paper came out, once") {
  Payday day;
  day.open_and_draw();
  const auto session = day.session_of(day.treasurer);
  for (const std::int64_t member : {4, 5})
    REQUIRE(desk::print_receipt(day.strict, session, desk::new_command_id(), day.pay(member)));
  Stage stage(day.strict);
  stage.show<screens::OfficersScreen>(day.session_of(day.secretary));
  CHECK(stage.on() == "officers");
  stage.show<screens::OfficersScreen>(session);
  REQUIRE(stage.on() == "papers-awaited");
  CHECK(stage.shows("Did the receipt of Eulalia Chinchay Ñopo come out of the printer?"));
  CHECK(stage.shows("Then 1 more."));
  REQUIRE(stage.touch("back"));  // later
  REQUIRE(stage.on() == "officers");
  REQUIRE(stage.touch("treasury"));
  REQUIRE(stage.touch("payout"));
  CHECK(stage.shows("2 receipts to look for"));
  REQUIRE(stage.touch("papers"));
  REQUIRE(stage.touch("yes"));
  CHECK(stage.shows("Máximo"));
  REQUIRE(stage.touch("no"));
  CHECK(stage.printed.back().name == "recibo-001-000002");  // the original, again
  REQUIRE(stage.touch("yes"));
  CHECK(stage.shows("Every paper is answered for"));
  REQUIRE(stage.touch("back"));
  CHECK_FALSE(stage.offers("papers"));
}

TEST_CASE("receipts are listed and printed again from the list") {
  Payday day;
  const auto session = day.session_of(day.treasurer);
  Stage stage(day.strict);
  stage.show<screens::ReceiptsScreen>(session);
  CHECK(stage.shows("Each payment leaves a receipt"));
  day.open_and_draw();
  for (std::int64_t n = 1; n <= 6; ++n) day.pay(n);
  stage.show<screens::ReceiptsScreen>(session);
  REQUIRE(stage.touch("receipt/6"));
  REQUIRE(stage.touch("print"));
  CHECK(stage.shows("Did the paper come out?"));
  REQUIRE(stage.touch("came-out"));
  CHECK(stage.shows("Printed 1 time"));
  REQUIRE(stage.touch("copy"));
  CHECK(stage.printed.back().name == "recibo-001-000006-copia-1");
  REQUIRE(stage.touch("back"));
  CHECK(stage.on() == "receipts");
}

TEST_CASE("two officers void a receipt with a reason, once, and the member sees whose it is again") {
  Payday day;
  day.open_and_draw();
  day.pay(1);
  const auto session = day.session_of(day.treasurer);
  Stage stage(day.strict), stale(day.strict);
  for (auto* each : {&stage, &stale}) {
    each->show<screens::ReceiptsScreen>(session);
    REQUIRE(each->touch("receipt/1"));
    REQUIRE(each->touch("void"));
    CHECK_FALSE(each->offers("void"));
    REQUIRE(each->write("reason", "monto errado"));
    REQUIRE(each->touch("void"));
  }
  auto lines = day.lines();
  identify_officer(stage, "first", day.treasurer);
  identify_officer(stage, "second", day.president);
  refused(stage, day, lines);
  identify_officer(stage, "first", day.president);
  identify_officer(stage, "second", day.treasurer);
  done(stage);
  REQUIRE(stage.on() == "receipt");
  CHECK(stage.shows("Voided: it counts no more"));
  CHECK(stage.shows("Rosa Huamán Peña and Flor Chanta Núñez: Monto errado"));
  CHECK_FALSE(stage.offers("void"));
  REQUIRE(stage.touch("void-paper"));
  CHECK(stage.printed.back().name == "anulacion-001-000001");
  REQUIRE(stage.touch("back"));
  CHECK(stage.shows("Voided"));

  lines = day.lines();
  identify_officer(stale, "first", day.president);
  identify_officer(stale, "second", day.treasurer);
  CHECK(stale.message().text == "This receipt was voided. Nothing has changed.");
  refused(stale, day, lines);

  // With the box closed no cash can go back into it.
  const auto second = day.pay(2);
  day.count(CountKind::closing);
  stage.show<screens::ReceiptScreen>(session, second, screens::ReceiptScreen::Seen::from_list);
  REQUIRE(stage.touch("void"));
  REQUIRE(stage.write("reason", "monto errado"));
  REQUIRE(stage.touch("void"));
  lines = day.lines();
  identify_officer(stage, "first", day.president);
  identify_officer(stage, "second", day.treasurer);
  refused(stage, day, lines);

  stage.show<screens::AccountScreen>(day.session_of(day.president));
  CHECK(stage.shows("Yours again: receipt 001-000001 was voided"));
  CHECK(stage.shows("S/ 666.67"));
}
