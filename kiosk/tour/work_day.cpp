// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/tour/work_day.h"

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/counting.h"
#include "kiosk/desk/votes.h"
#include "kiosk/tour/at_the_desk.h"
#include "kiosk/tour/hands.h"
#include "kiosk/tour/officers.h"

namespace minga::tour {

namespace {

// What the day begins with: this morning the assembly agreed by show of hands what a day of work is paid.
void agree_on_pay(desk::Desk& desk) {
  const auto now = desk::new_command_id;
  const auto writes = session_of(desk, secretary);
  const auto assembly = hold_assembly(desk, {"Jornal de la poda"});
  VoteDraft motion;
  motion.assembly = assembly;
  motion.kind = VoteKind::show_of_hands;
  motion.question = "¿Se paga un jornal de S/ 45.50 por la poda, hasta S/ 4,000 en total?";
  motion.budget = soles(4000);
  const auto vote = done(desk::prepare_vote(desk, writes, now(), motion), "prepare the vote").id;
  const auto in_favour = desk::assembly_view(desk, assembly)->present;
  done(desk::count_hands(desk, writes, now(), vote, {in_favour, {}, {}}), "count the hands");
  done(desk::close_assembly(desk, writes, now(), assembly), "close the assembly");
}

void take_care_of_land(Player& p) {
  p.step("The fiscal records a commitment: whose land, how large, which trees");
  identify(p, "officers", fiscal);
  p.touch("work");
  p.expect_screen("work");
  p.touch("land");
  p.expect_screen("land");
  p.touch("record");
  p.expect_screen("commitment-form");
  p.touch("member");
  p.expect_screen("find-member");
  p.digits("number", "12");
  p.touch("find");
  p.expect_screen("commitment-form");
  fill(p, "name", "Quebrada honda");
  amount(p, "hectares", "1.2345");
  fill(p, "species", "pino, aliso");
  p.touch("trees");
  p.digits("trees", "1300");
  p.touch("trees/done");
  p.picture("commitment-filled");
  p.touch("save");
  pass_message(p);
  p.step("Finds it by its member and records an inspection");
  p.expect_screen("land");
  p.touch("find");
  p.digits("number", "12");
  p.touch("find");
  p.expect_screen("land");
  p.expect_text("Quebrada honda");
  p.picture("land-of-one");
  touch_newest(p, "parcel/");
  p.expect_screen("parcel");
  p.touch("inspect");
  p.touch("living");
  p.digits("living", "1180");
  p.touch("living/done");
  fill(p, "notes", "Sequía en la parte alta");
  p.touch("save");
  pass_message(p);
  p.expect_text("1,180");
  p.picture("parcel-inspected");
  leave(p);
}

void work_together(Player& p) {
  p.step("The secretary records a work party and prints its empty sheet");
  identify(p, "officers", secretary);
  p.touch("work");
  p.touch("work-parties");
  p.expect_screen("work-parties");
  p.touch("record");
  fill(p, "task", "Poda de pinos");
  fill(p, "place", "La Cuesta");
  p.touch("kind");
  p.touch("kind/paid");
  p.picture("work-party-filled");
  p.touch("save");
  p.expect_screen("work-party");
  p.touch("paper");
  pass_message(p);
  p.step("Back from the field she writes down who came: a touch is a day");
  p.touch("sheet");
  p.expect_screen("work-sheet");
  for (const char* number : {"9", "9", "10", "12", "14", "20", "31", "44"}) {
    p.digits("number", number);
    p.touch("add");
  }
  p.picture("work-sheet-filled");
  p.touch("list");
  p.touch("line/12");
  p.touch("more");
  p.picture("work-sheet-line");
  p.touch("done");
  p.picture("work-sheet-list");
  p.touch("keep");
  pass_message(p);
  p.expect_screen("work-party");
  p.picture("work-party-kept");
  p.touch("paper");
  pass_message(p);
  leave(p);
}

void pay_for_it(Player& p) {
  p.step("President and treasurer copy the rate out of the agreement");
  identify(p, "officers", treasurer);
  p.touch("treasury");
  p.touch("work");
  p.touch("rates");
  p.expect_screen("rates");
  p.touch("record");
  p.expect_screen("rate-form");
  amount(p, "rate", "45.50");
  amount(p, "limit", "4000");
  p.picture("rate-filled");
  p.touch("set");
  two_officers(p, president, treasurer);
  pass_message(p);
  p.expect_screen("rates");
  p.picture("rate-recorded");
  p.touch("back");
  p.step("The treasurer makes the payroll of the work party and reads it");
  p.touch("work-parties");
  touch_newest(p, "party/");
  p.touch("payroll");
  p.expect_screen("payroll-draft");
  p.touch("review");
  p.picture("payroll-review");
  p.touch("keep");
  p.expect_screen("payroll");
  p.touch("sheet");
  pass_message(p);
  p.step("Both authorise it; from here each amount is its member's");
  p.touch("authorise");
  two_officers(p, president, treasurer);
  pass_message(p);
  p.expect_screen("payroll");
  p.picture("payroll-authorised");
  leave(p);
}

void follow_the_money(Player& p) {
  p.step("The fiscal follows a receipt back to its sales, and a sale forward");
  identify(p, "officers", fiscal);
  p.touch("treasury");
  p.picture("treasury-tiles");
  p.touch("payout");
  p.touch("receipts");
  p.expect_screen("receipts");
  touch_nth(p, "receipt/", 0);
  p.expect_screen("receipt");
  p.touch("trail");
  p.expect_screen("receipt-trail");
  touch_nth(p, "sale/", 0);
  p.expect_screen("sale-trail");
  p.touch("receipts");
  p.picture("sale-trail-receipts");
  leave(p);
}

void report(Player& p) {
  p.step("The fiscal reads the year's report, prints it, and saves it for auditors");
  identify(p, "officers", fiscal);
  p.touch("treasury");
  p.touch("books");
  p.expect_screen("books");
  p.touch("report");
  p.expect_screen("year-report");
  p.touch("earlier-year");
  p.picture("year-before");
  p.touch("projects");
  p.picture("year-planned");
  p.touch("back");
  p.touch("received");
  p.picture("year-received");
  p.touch("back");
  p.touch("print");
  pass_message(p);
  p.touch("save");
  p.picture("report-saved");
  pass_message(p);
  p.touch("back");
  p.step("And the statement of one fund");
  p.touch("funds");
  p.expect_screen("funds");
  p.touch("fund/2");
  p.expect_screen("fund-statement");
  p.touch("back");
  p.touch("back");
  p.step("A poster for the notice board");
  p.touch("poster");
  p.expect_screen("poster");
  p.touch("print-a3");
  pass_message(p);
  p.touch("print-a4");
  pass_message(p);
  leave(p);
}

}  // namespace

void play_work_day(Player& p) {
  p.app().at_the_desk(agree_on_pay);
  take_care_of_land(p);
  work_together(p);
  pay_for_it(p);
  follow_the_money(p);
  report(p);
}

}  // namespace minga::tour
