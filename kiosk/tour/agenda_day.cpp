// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/tour/agenda_day.h"

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/community.h"
#include "kiosk/desk/counting.h"
#include "kiosk/desk/verification.h"
#include "kiosk/desk/votes.h"
#include "kiosk/tour/at_the_desk.h"
#include "kiosk/tour/hands.h"
#include "kiosk/tour/officers.h"

namespace minga::tour {

namespace {

void to_item(Player& p) {
  identify(p, "officers", secretary);
  open_current_assembly(p);
  p.touch("item/0");
  p.expect_screen("item");
}

void begin(Player& p) {
  p.step("The secretary begins the first item");
  identify(p, "officers", secretary);
  open_current_assembly(p);
  p.picture("assembly-with-agenda");
  p.touch("item/0");
  p.expect_screen("item");
  p.touch("begin");
  p.expect_text("Riego del vivero");
  p.picture("item-under-way");
  leave(p);
}

void ask_to_speak(Player& p) {
  p.step("Three members ask to speak at the kiosk");
  for (const std::int64_t number : {9, 12, 4}) {
    identify(p, "assembly", number);
    p.expect_screen("member");
    p.touch("speak");
    pass_message(p);
    p.picture("waits-to-speak");
    leave(p);
  }
}

void speak(Player& p) {
  p.step("They are called in turn, each with a clock");
  to_item(p);
  p.touch("speaking");
  p.expect_screen("speaking");
  p.picture("nobody-speaks");
  p.touch("next");
  p.picture("somebody-speaks");
  p.touch("pause");
  p.picture("clock-paused");
  p.touch("resume");
  p.touch("next");
  p.touch("next");
  p.touch("end");
  leave(p);
}

void choose(Player& p, const std::string& number) {
  p.expect_screen("member-note");
  p.touch("who");
  p.expect_screen("find-member");
  p.digits("number", number);
  p.touch("find");
  p.expect_screen("member-note");
}

void propose(Player& p) {
  p.step("Somebody proposes; it is agreed on by show of hands; one dissents, one takes on a task");
  to_item(p);
  p.touch("propose");
  choose(p, "12");
  fill(p, "text", "Regar dos veces por semana");
  p.picture("proposal-filled");
  p.touch("save");
  p.expect_screen("item");
  p.app().at_the_desk([](desk::Desk& desk) {
    const auto id = desk::new_command_id;
    const auto writes = session_of(desk, secretary);
    VoteDraft motion;
    motion.assembly = desk::today(desk).assembly->id;
    motion.kind = VoteKind::show_of_hands;
    motion.question = "¿Se riega dos veces por semana?";
    const auto vote = done(desk::prepare_vote(desk, writes, id(), motion), "prepare the vote").id;
    auto in_favour = done(desk::assembly_view(desk, motion.assembly), "see the assembly").present;
    --in_favour.men;
    const HeadCount against{.women = 0, .men = 1, .others = 0};
    done(desk::count_hands(desk, writes, id(), vote, {in_favour, against, {}}), "count the hands");
  });
  leave(p);
  to_item(p);
  touch_newest(p, "proposal/");
  p.picture("proposal");
  touch_newest(p, "adopted/");
  p.expect_screen("item");
  touch_newest(p, "agreement/");
  choose(p, "14");
  p.touch("save");
  p.expect_screen("item");
  p.touch("task");
  choose(p, "9");
  fill(p, "text", "Comprar los tubos");
  p.touch("due");
  p.touch("due/done");
  p.picture("task-filled");
  p.touch("save");
  p.expect_screen("item");
  p.picture("item-with-all");
  p.touch("end");
  leave(p);
}

void visit(Player& p) {
  p.step("Somebody who is no member visits, and goes home");
  identify(p, "officers", secretary);
  open_current_assembly(p);
  p.touch("visitors");
  p.expect_screen("visitors");
  p.picture("no-visitors");
  p.touch("add");
  fill(p, "name", "Inés Paz Córdova");
  p.touch("sex");
  p.touch("sex/woman");
  fill(p, "from", "Agro Rural");
  p.touch("save");
  pass_message(p);
  p.expect_screen("visitors");
  touch_newest(p, "visitor/");
  p.picture("visitor-leaves");
  p.touch("leave-confirmed");
  p.picture("visitor-left");
  leave(p);
}

// One fifth of the qualified ask for the next one; on its day the hall is not full yet.
void call_the_next(Player& p) {
  p.step("Three members ask for another assembly: too few of them");
  identify(p, "officers", secretary);
  p.touch("assembly");
  p.touch("convene");
  p.expect_screen("convene");
  for (const char* number : {"9", "12", "14"}) {
    p.touch("add-requester");
    p.expect_screen("find-member");
    p.digits("number", number);
    p.touch("find");
    p.expect_screen("convene");
  }
  fill(p, "add-item", "El agua de la quebrada");
  p.picture("convene-with-requesters");
  p.touch("convene");
  p.picture("requesters-too-few");
  pass_message(p);
  leave(p);
  p.step("One fifth ask for it; its notices are printed");
  p.app().at_the_desk([](desk::Desk& desk) {
    ConveneDraft draft;
    draft.kind = AssemblyKind::extraordinary;
    draft.place = "Local comunal";
    draft.date = desk.today();
    draft.first_call = TimeOfDay{0};
    draft.second_call = TimeOfDay{1};
    draft.agenda = {"El agua de la quebrada", "El camino a Loma Alta"};
    draft.how = "Aviso escrito y campana";
    const auto voters = storage::voters(desk.db());
    draft.requested_by.assign(voters.begin(),
                              voters.begin() + static_cast<std::ptrdiff_t>(voters.size() / 5 + 1));
    const auto writes = session_of(desk, secretary);
    const auto id = done(desk::convene(desk, writes, desk::new_command_id(), draft), "convene").id;
    for (const auto member : voters) {
      const auto person = storage::find_member(desk.db(), member).value();
      if (member.value <= secretary || (person.sex == Sex::man && member.value < 40))
        done(desk::check_in(desk, writes, desk::new_command_id(), id, member), "check in");
    }
  });
  identify(p, "officers", secretary);
  open_current_assembly(p);
  p.picture("few-are-here");
  p.touch("notices");
  p.expect_screen("notice");
  p.picture("notices");
  p.touch("print-a4");
  pass_message(p);
  p.touch("print-slips");
  pass_message(p);
  p.touch("back");
  p.expect_screen("assembly");
  p.touch("parity-help");
  p.expect_screen("parity-help");
  p.picture("what-can-be-done");
  leave(p);
}

void sign_acta(Player& p) {
  p.step("The assembly is closed; its acta is read aloud, corrected, signed by two and printed");
  identify(p, "officers", secretary);
  open_current_assembly(p);
  p.touch("close");
  p.touch("close-confirmed");
  if (p.screen() == "message") p.touch("message/ok");
  p.expect_screen("assembly");
  p.touch("acta");
  p.expect_screen("acta");
  p.touch("read");
  p.expect_screen("acta-reading");
  p.touch("back");
  fill(p, "saving-note", "Donde dice tubos vale mangueras");
  p.picture("acta-corrected");
  p.touch("sign");
  two_officers(p, president, secretary);
  pass_message(p);
  p.expect_screen("acta");
  p.picture("acta-signed");
  p.touch("print");
  pass_message(p);
  p.picture("acta-on-paper");
  leave(p);
}

void see_equality(Player& p) {
  p.step("How women and men took part");
  identify(p, "officers", secretary);
  open_current_assembly(p);
  p.touch("equality");
  p.expect_screen("equality");
  p.picture("equality-one");
  p.touch("all");
  p.picture("equality-all");
  p.touch("print");
  pass_message(p);
  leave(p);
}

}  // namespace

void play_agenda_day(Player& p) {
  p.step("An assembly is open");
  p.app().at_the_desk([](desk::Desk& desk) { hold_assembly(desk, {"Riego del vivero", "Otros asuntos"}); });
  begin(p);
  ask_to_speak(p);
  speak(p);
  visit(p);
  propose(p);
  sign_acta(p);
  see_equality(p);
  call_the_next(p);
  p.app().at_the_desk([](desk::Desk& desk) {
    if (!desk::verify(desk).findings.empty()) throw Unexpected("the day does not verify");
  });
}

}  // namespace minga::tour
