// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/tour/payout_day.h"

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/cash.h"
#include "kiosk/desk/community.h"
#include "kiosk/desk/counting.h"
#include "kiosk/desk/papers.h"
#include "kiosk/desk/paying.h"
#include "kiosk/desk/sample.h"
#include "kiosk/desk/treasury.h"
#include "kiosk/desk/verification.h"
#include "kiosk/desk/votes.h"
#include "kiosk/tour/at_the_desk.h"
#include "kiosk/tour/hands.h"
#include "kiosk/tour/officers.h"

namespace minga::tour {

namespace {

using Printer = devices::PretendedPrinter::Condition;

// Shares for everybody, agreed on and authorised.
void share_out(desk::Desk& desk, Money pool) {
  const auto id = desk::new_command_id;
  VoteDraft draft;
  draft.assembly = hold_assembly(desk, {"Participación de los agricultores"});
  draft.purpose = Purpose::distribute_share;
  draft.question = "¿Se reparte la participación de los agricultores?";
  draft.budget = pool;
  const auto vote =
      done(desk::prepare_vote(desk, session_of(desk, secretary), id(), draft), "prepare the vote").id;
  const auto agreement = carry(desk, vote, Ballot::of({0}));
  const auto holder = session_of(desk, treasurer);
  const auto drafted = done(desk::draft_distribution(desk, holder, id(), agreement, pool), "draft").id;
  done(desk::authorise(desk, session_of(desk, president), holder, id(), drafted), "authorise");
}

void to_payout(Player& p) {
  identify(p, "officers", treasurer);
  p.touch("treasury");
  p.touch("payout");
  p.expect_screen("payout");
}

std::vector<std::int64_t> who_is_owed(Player& p) {
  std::vector<std::int64_t> numbers;
  p.app().at_the_desk([&](desk::Desk& desk) {
    // The officers stand first on the roll; they do not pay themselves.
    for (const auto& line : desk::owed_lines(desk, false, 12, 12)) numbers.push_back(line.member.value);
  });
  p.expect(numbers.size() >= 8, "the sample has people who are owed");
  return numbers;
}

void bring_notes(Player& p) {
  p.step("The treasurer sees who is owed, and which notes and coins to bring");
  to_payout(p);
  p.touch("owed");
  p.expect_screen("owed");
  p.touch("back");
  p.touch("back");
  p.expect_screen("payout");
  p.touch("notes");
  p.expect_screen("notes-to-bring");
  p.touch("print");
  pass_message(p);
  p.touch("envelopes");
  pass_message(p);
  p.touch("back");
}

void open_and_draw(Player& p) {
  p.step("The cash box is counted blind and opened");
  p.touch("open-drawer");
  // The sample's history left S/ 1,500, for those who have not come for their S/ 50 yet.
  Pieces left;
  left.of[2] = 29;
  count_drawer(p, left);
  p.touch("piece/1000/more");
  p.touch("piece/1000/more");
  p.touch("piece/1000/more");
  p.touch("piece/1000/more");
  p.touch("piece/1000/more");
  p.picture("count-filled");
  p.touch("counted");
  p.expect_screen("cash-count");
  p.touch("print");
  pass_message(p);
  p.touch("back");
  p.step("Cash is drawn from the bank by its notes and coins");
  p.expect_screen("payout");
  p.touch("draw");
  p.expect_screen("draw-cash");
  p.picture("draw-filled");
  p.touch("draw");
  pass_message(p);
  p.expect_screen("payout");
  p.picture("payout-open");
}

void search(Player& p, std::int64_t member) {
  p.expect_screen("pay");
  p.digits("number", std::to_string(member));
  p.touch("continue");
  p.expect_screen("pay-member");
}

void pay_present(Player& p, std::int64_t member, bool on_paper) {
  p.step("Member " + std::to_string(member) + " is here, signs and is paid");
  search(p, member);
  if (on_paper) {
    p.touch("on-paper");
    p.picture("pay-on-paper");
  } else {
    p.sign("pad");
    p.picture("pay-signed");
  }
  p.touch("confirm");
  p.expect_screen("receipt");
  p.touch("next-person");
}

void pay_by_bank(Player& p, std::int64_t member) {
  p.step("Member " + std::to_string(member) + " is paid by bank transfer");
  search(p, member);
  p.touch("other-way");
  p.expect_screen("pay-otherwise");
  p.touch("transfer");
  p.expect_screen("pay-transfer");
  fill(p, "reference", "op-551203");
  p.touch("confirm");
  p.expect_screen("receipt");
  p.touch("next-person");
}

void pay_by_letter(Player& p, std::int64_t member) {
  p.step("Somebody sent with a letter collects for member " + std::to_string(member));
  search(p, member);
  p.touch("other-way");
  p.touch("record");
  p.expect_screen("collector-form");
  fill(p, "name", "Elmer Paz Ruiz");
  p.touch("dni");
  p.digits("dni", "10117410");
  p.touch("dni/done");
  fill(p, "document", "carta con huella, mostrada hoy");
  p.touch("until");
  p.touch("until/done");
  p.touch("save");
  p.expect_screen("collector");
  p.touch("letter");
  pass_message(p);
  p.touch("collects");
  p.expect_text("Elmer Paz Ruiz");
  p.touch("on-paper");
  p.touch("confirm");
  p.expect_screen("receipt");
  p.picture("receipt-collected");
  p.touch("next-person");
  p.step("The letter is taken back");
  search(p, member);
  p.touch("other-way");
  touch_nth(p, "collector/", 0);
  p.touch("revoke");
  fill(p, "reason", "ya no lo necesita");
  p.touch("revoke");
  pass_message(p);
  p.expect_screen("pay-otherwise");
  p.touch("back");
  p.touch("back");
}

void printer_fails(Player& p, std::int64_t member) {
  p.step("The printer breaks in the middle of the queue; the queue goes on");
  p.printer_becomes(Printer::broken);
  search(p, member);
  p.touch("on-paper");
  p.touch("confirm");
  p.expect_screen("receipt");
  p.picture("receipt-not-printed");
  p.printer_becomes(Printer::ready);
  p.touch("print");
  p.expect_screen("receipt");
  p.touch("next-person");
  p.touch("back");
  leave(p);
}

// The desk did what a touch would have done, and then the light went: nobody saw the paper.
void cut(Player& p, std::int64_t member) {
  p.step("The light goes while a receipt is on its way to the printer");
  p.app().at_the_desk([&](desk::Desk& desk) {
    const auto holder = session_of(desk, treasurer);
    const Money amount = desk::payout_view(desk, std::to_string(member))->payable;
    const auto pieces = desk::hand_over(desk, amount).pieces;
    const auto paid = desk::pay(desk, holder, desk::new_command_id(),
                                {{member}, {amount, PayMethod::cash, {}, {}, true, *pieces}, {}});
    if (!paid || !desk::print_receipt(desk, holder, desk::new_command_id(), paid->receipt))
      throw Unexpected("member " + std::to_string(member) + " could not be paid");
  });
  p.step("At the treasurer's next identification the kiosk asks whether the paper came out");
  identify(p, "officers", treasurer);
  p.expect_screen("papers-awaited");
  p.touch("no");
  p.expect_screen("papers-awaited");
  p.touch("yes");
  p.picture("papers-answered");
  leave(p);
}

void void_one(Player& p) {
  p.step("President and treasurer void a receipt");
  to_payout(p);
  p.touch("receipts");
  touch_nth(p, "receipt/", 5);
  p.touch("void");
  p.expect_screen("void-receipt");
  fill(p, "reason", "el monto era de otra persona");
  p.picture("void-filled");
  p.touch("void");
  two_officers(p, president, treasurer);
  pass_message(p);
  p.expect_screen("receipt");
  p.picture("receipt-voided");
  p.touch("void-paper");
  pass_message(p);
  p.touch("copy");
  p.touch("back");
  p.expect_screen("receipts");
  p.picture("receipts-voided");
  p.touch("back");
}

void take_back(Player& p) {
  p.step("What nobody will collect today goes back to the bank, against its slip");
  p.touch("deposits");
  p.expect_screen("deposits");
  p.touch("take");
  p.expect_screen("deposit-cash");
  for (int n = 0; n < 3; ++n) p.touch("piece/20000/more");
  p.touch("piece/5000/more");
  p.picture("deposit-counted");
  p.touch("counted");
  fill(p, "reference", "v-0012077");
  p.picture("deposit-slip");
  p.touch("deposit");
  pass_message(p);
  p.expect_screen("deposit");
  p.touch("print");
  pass_message(p);
  p.touch("back");
  p.expect_screen("deposits");
  p.picture("deposits-one");
  p.touch("back");
}

void close_with_difference(Player& p) {
  p.step("The box is closed by a blind count, a coin short");
  p.touch("drawer");
  p.expect_screen("drawer");
  p.touch("close");
  Pieces there;
  p.app().at_the_desk(
      [&](desk::Desk& desk) { there = fewest_pieces(desk::treasury(desk).cash - soles(0, 50)); });
  count_drawer(p, there);
  p.touch("counted");
  p.expect_screen("cash-count");
  p.expect_text("Faltan S/ 0.50");
  p.picture("closed-with-difference");
  p.touch("print");
  pass_message(p);
  leave(p);
  p.step("The fiscal checks the closed box");
  identify(p, "officers", fiscal);
  p.touch("drawer");
  p.expect_screen("drawer");
  p.picture("drawer-closed");
  p.touch("check");
  count_drawer(p, there);
  p.touch("counted");
  p.expect_text("No falta nada");
  leave(p);
}

}  // namespace

void play_payout_day(Player& p) {
  p.printer_becomes(Printer::ready);
  p.step("Yesterday's assembly shared out S/ 10,000");
  p.app().at_the_desk([](desk::Desk& desk) { share_out(desk, soles(10'000)); });
  const auto owed = who_is_owed(p);
  bring_notes(p);
  open_and_draw(p);
  p.touch("pay");
  pay_present(p, owed[0], false);
  pay_present(p, owed[1], true);
  pay_by_bank(p, owed[2]);
  pay_by_letter(p, owed[3]);
  printer_fails(p, owed[4]);
  cut(p, owed[5]);
  void_one(p);
  take_back(p);
  close_with_difference(p);
  p.app().at_the_desk([&](desk::Desk& desk) {
    if (!desk::verify(desk).findings.empty()) throw Unexpected("the day does not verify");
  });
}

}  // namespace minga::tour
