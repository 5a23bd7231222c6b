// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/tour/roll_day.h"

#include <filesystem>
#include <fstream>

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/community.h"
#include "kiosk/desk/first_pins.h"
#include "kiosk/desk/roll.h"
#include "kiosk/desk/roll_lists.h"
#include "kiosk/desk/sample.h"
#include "kiosk/desk/votes.h"
#include "kiosk/tour/at_the_desk.h"
#include "kiosk/tour/hands.h"

namespace minga::tour {

namespace {

constexpr std::int64_t president = 1, secretary = 3, fiscal = 5, suspended_one = 20;

// What the assembly decided on an earlier day, and the list somebody brings on a stick.
AgreementId prepare(Player& p) {
  AgreementId agreement;
  p.app().at_the_desk([&](desk::Desk& desk) {
    VoteDraft motion;
    motion.assembly = hold_assembly(desk, {"Admisión y condición de comuneros"});
    motion.question = "¿Se admite a las comuneras solicitantes y se suspende a quien no trabaja?";
    const auto id = desk::new_command_id;
    const auto writes = session_of(desk, secretary);
    const auto vote = done(desk::prepare_vote(desk, writes, id(), motion), "prepare the vote").id;
    agreement = carry(desk, vote, Ballot::of({0}));
    done(desk::close_assembly(desk, writes, id(), motion.assembly), "close the assembly");

    const std::filesystem::path folder = desk.settings().sticks().back();
    std::filesystem::create_directories(folder);
    const auto known = done(desk::member_card(desk, {12}), "look at a member").member;
    // As a spreadsheet in Peru writes it.
    std::ofstream(folder / "caficultores.csv", std::ios::binary)
        << "COMIT\xC9 DE CAFICULTORES 2024;;;;;;;\r\n"
           "N\xB0;APELLIDOS Y NOMBRES;DNI;SEXO;FECHA DE INGRESO;CASER\xCDO;GRUPOS;FAMILIA\r\n"
           "1;CALLE \xD1OPO ROSA ELVIRA;40112233;F;12/03/2010;Choco Bajo;Caficultores;A\r\n"
           "2;NEYRA ABAD TOM\xC1S;4011224;M;2009;Choco Bajo;Caficultores / Familias de altura;A\r\n"
           "3;PE\xD1"
           "A CALLE FLOR;40112255;F;31/02/2015;\"Choco\r\nBajo\";Caficultores;B\r\n"
           "4;HUAM\xC1N ABAD LUIS;40112266;M;1/2/2012;=SUMA(A1);Ganaderos;C\r\n"
           "5;LIZANA RUIZ EVA;"
        << known.dni.substr(0, 8)
        << ";F;1/2/2012;Choco Bajo;Caficultores;C\r\n"
           "N\xB0;APELLIDOS Y NOMBRES;DNI;SEXO;FECHA DE INGRESO;CASER\xCDO;GRUPOS;FAMILIA\r\n"
           "6;LIZANA RUIZ JUAN MANUEL;;M;1/2/12;Choco Bajo;Caficultores;C\r\n"
           "7;TINEO;;M;1/2/12;Choco Bajo;Caficultores;C\r\n"
           "TOTAL 7;;;;;;;\r\n";
  });
  return agreement;
}

void to_roll(Player& p) {
  identify(p, "officers", secretary);
  p.expect_screen("officers");
  p.touch("roll");
  p.expect_screen("roll");
}

void to_tasks(Player& p) {
  to_roll(p);
  p.touch("tasks");
  p.expect_screen("roll-tasks");
}

void open_member(Player& p, std::int64_t number) {
  fill(p, "search", std::to_string(number));
  p.touch("row/" + std::to_string(number));
  p.expect_screen("member-card");
}

// The number she gets.
std::int64_t register_a_woman(Player& p, AgreementId agreement) {
  p.step("In a household without a woman one is registered, in two groups, by the assembly's agreement");
  to_roll(p);
  p.touch("households");
  p.expect_screen("households");
  touch_nth(p, "row/", 0);
  p.expect_screen("member-form");
  p.picture("register-her");
  fill(p, "given-names", "Begoña");
  fill(p, "surnames", "Ñahui Huamán");
  fill(p, "dni", "10117410-2");
  p.touch("groups");
  p.picture("groups-to-choose");
  p.touch("groups/2");
  p.touch("groups/done");
  p.touch("joined");
  p.picture("how-she-joins");
  p.touch("joined/agreement");
  p.touch("agreement");
  p.picture("by-which-agreement");
  p.touch("agreement/" + std::to_string(agreement.value));
  fill(p, "activity", "Tejedora");
  p.picture("form-filled");
  p.touch("save");
  pass_message(p);
  p.expect_screen("member-card");
  p.picture("registered");
  std::int64_t number = 0;
  p.app().at_the_desk([&](desk::Desk& desk) {
    const auto page = desk::roll_page(desk, "nahui begona", 0);
    p.expect(page.found == 1, "she is on the roll");
    number = page.members.front().number.value;
  });
  p.touch("print-card");
  pass_message(p);
  leave(p);
  return number;
}

// The PIN on the one slip.
std::string print_first_pin(Player& p) {
  p.step("Cards and first PINs are printed");
  to_tasks(p);
  p.touch("cards");
  p.expect_screen("cards");
  p.touch("to");
  p.digits("to", "10");
  p.touch("to/done");
  p.picture("cards-filled");
  p.touch("print");
  pass_message(p);
  p.touch("back");
  p.touch("pins");
  p.expect_screen("pin-slips");
  p.touch("print");
  pass_message(p);
  const auto paper = p.last_paper();
  leave(p);
  const auto digit = [&](std::size_t at) { return paper[at] >= '0' && paper[at] <= '9'; };
  for (std::size_t at = 0; at + 7 <= paper.size(); ++at)
    if (digit(at) && digit(at + 1) && digit(at + 2) && paper[at + 3] == ' ' && digit(at + 4) &&
        digit(at + 5) && digit(at + 6))
      return paper.substr(at, 3) + paper.substr(at + 4, 3);
  throw Unexpected("there is no PIN on the slip");
}

void type_identity(Player& p, std::int64_t number, const std::string& pin) {
  p.expect_screen("start");
  p.touch("account");
  p.digits("number", std::to_string(number));
  p.touch("next");
  p.digits("pin", pin);
  p.touch("enter");
}

void type_twice(Player& p, const std::string& pin) {
  p.digits("pin", pin);
  p.touch("next");
  p.digits("again", pin);
  p.touch("save");
  pass_message(p);
}

void first_use(Player& p, std::int64_t number, const std::string& slip) {
  p.step("She chooses a PIN of her own, and looks at what is kept about her");
  type_identity(p, number, slip);
  p.expect_screen("choose-pin");
  type_twice(p, "7305");
  type_identity(p, number, "7305");
  p.expect_screen("account");
  p.touch("my-data");
  p.expect_screen("my-data");
  p.expect_text("Ñahui");
  p.touch("print");
  pass_message(p);
  p.expect(p.last_paper().find("Ñahui") != std::string::npos, "her paper came out");
  leave(p);
}

void reset_a_pin(Player& p) {
  p.step("The fiscal forgot the PIN: two officers let a new one be typed");
  to_roll(p);
  open_member(p, fiscal);
  p.touch("give-pin");
  two_officers(p, secretary, president);
  p.expect_screen("give-pin");
  type_twice(p, "9417");
  leave(p);
}

void change_a_standing(Player& p, AgreementId agreement) {
  p.step("Somebody is suspended by agreement");
  to_roll(p);
  open_member(p, suspended_one);
  p.touch("standing");
  p.expect_screen("standing");
  p.touch("status");
  p.touch("status/suspended");
  p.touch("agreement");
  p.touch("agreement/" + std::to_string(agreement.value));
  fill(p, "reason", "No vino a las faenas");
  p.picture("standing-filled");
  p.touch("save");
  pass_message(p);
  p.expect_screen("member-card");
  p.picture("suspended");
  leave(p);
}

void bring_in(Player& p) {
  p.step("A list from a spreadsheet is looked at line by line and brought in");
  to_tasks(p);
  p.touch("import");
  p.expect_screen("import-files");
  touch_nth(p, "row/", 0);
  p.expect_screen("import-roll");
  p.touch("columns");
  p.expect_screen("import-columns");
  p.touch("back");
  p.touch("notes");
  p.expect_screen("import-notes");
  p.touch("back");
  p.expect_screen("import-roll");
  p.touch("accept");
  p.expect_screen("import-pin");
  p.digits("pin", desk::sample_pin({secretary}));
  p.touch("bring-in");
  p.picture("brought-in");
  pass_message(p);
  p.expect_screen("roll");
  fill(p, "search", "nopo rosa elvira");
  p.expect_text("Calle Ñopo");
  leave(p);
}

void name_a_group(Player& p) {
  p.step("A third group gets a name");
  to_tasks(p);
  p.touch("groups");
  p.expect_screen("groups");
  fill(p, "new", "Tejedoras");
  p.expect_text("Tejedoras");
  p.picture("groups-named");
  leave(p);
}

void update_the_roll(Player& p) {
  p.step("The update every two years: all but two were confirmed, one is read to the member now");
  p.app().at_the_desk([](desk::Desk& desk) {
    const auto writes = session_of(desk, secretary);
    const auto missing = desk::roll_update(desk, 0, 1000).missing;
    for (std::size_t i = 2; i < missing.size(); ++i)
      done(desk::confirm_member(desk, writes, desk::new_command_id(), missing[i].number), "confirm");
  });
  to_tasks(p);
  p.touch("update");
  p.expect_screen("roll-update");
  touch_nth(p, "row/", 0);
  p.expect_screen("confirm-member");
  p.touch("confirm");
  p.expect_screen("roll-update");
  p.picture("one-missing");
  leave(p);
}

void take_along(Player& p) {
  p.step("The roll is printed for the book and taken along as files");
  to_tasks(p);
  p.touch("take-along");
  p.expect_screen("roll-export");
  p.touch("print");
  pass_message(p);
  p.touch("save");
  p.picture("saved");
  pass_message(p);
  leave(p);
}

void look_at_offices(Player& p) {
  p.step("Who holds which office, and until when");
  identify(p, "officers", secretary);
  p.touch("offices");
  p.expect_screen("offices");
  leave(p);
}

}  // namespace

void play_roll_day(Player& p) {
  p.printer_becomes(devices::PretendedPrinter::Condition::ready);
  const auto agreement = prepare(p);
  const auto number = register_a_woman(p, agreement);
  first_use(p, number, print_first_pin(p));
  reset_a_pin(p);
  change_a_standing(p, agreement);
  bring_in(p);
  name_a_group(p);
  update_the_roll(p);
  take_along(p);
  look_at_offices(p);
}

}  // namespace minga::tour
