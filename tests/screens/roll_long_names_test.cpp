// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <fstream>

#include "kiosk/desk/standing.h"
#include "kiosk/screens/check_in.h"
#include "kiosk/screens/groups.h"
#include "kiosk/screens/households.h"
#include "kiosk/screens/import_roll.h"
#include "kiosk/screens/member_card.h"
#include "kiosk/screens/member_form.h"
#include "kiosk/screens/my_data.h"
#include "kiosk/screens/offices.h"
#include "kiosk/screens/roll.h"
#include "kiosk/screens/roll_export.h"
#include "kiosk/screens/roll_tasks.h"
#include "kiosk/screens/roll_update.h"
#include "kiosk/screens/standing.h"
#include "tests/screens/hall.h"
#include "tests/screens/look_through.h"
#include "tests/support/temporary_folder.h"

// Names as long as the roll takes them, on every screen of the roll, small screens and large letters
// included.
using namespace minga;
using namespace minga::test;

namespace {

const std::string widest_name(80, 'W');

// A man of the widest_name name in two groups of long names, living with nobody else; an assembly under way.
struct LongRoll : Hall {
  LongRoll() : Hall(5) {
    for (const char* name :
         {"Caficultores de la parte baja del rio", "Tejedoras de los tres caserios de arriba"})
      REQUIRE(desk::name_group(desk(), session_of(secretary), id(), {}, name));
    MemberDraft draft;
    draft.given_names = draft.surnames = draft.activity = draft.address = draft.settlement = widest_name;
    draft.sex = Sex::man;
    draft.groups = {{1}, {2}, {3}};
    draft.status = Status::qualified;
    draft.admitted = draft.consent = desk().today();
    member = desk::register_member(desk(), session_of(secretary), id(), draft)->member.number;
  }
  desk::Session its_own() {
    auto session = somebody(member.value);
    session.name = widest_name;
    return session;
  }
  MemberNumber member;
};

}  // namespace

TEST_CASE("names of eighty letters fit all the screens of the roll") {
  for (const auto& pane : {Glass::Options{.width = 1024, .height = 600, .text_size = ui::TextSize::largest},
                           Glass::Options{.width = 1080, .height = 1920, .text_size = ui::TextSize::larger},
                           Glass::Options{.width = 1280, .height = 800}}) {
    INFO(pane.width << "x" << pane.height);
    LongRoll hall;
    Stage stage(hall.desk(), pane);
    const auto secretary = hall.session_of(Hall::secretary);
    const auto see = [&] { look_through(stage, pane); };
    stage.show<screens::RollScreen>(secretary);
    see();
    stage.show<screens::RollTasksScreen>(secretary);
    see();
    stage.show<screens::HouseholdsScreen>(secretary, Sex::woman);
    see();
    stage.show<screens::GroupsScreen>(secretary);
    see();
    stage.show<screens::RollExportScreen>(secretary);
    see();
    stage.show<screens::MemberCardScreen>(secretary, hall.member);
    see();
    const auto member = desk::member_card(hall.desk(), hall.member)->member;
    stage.show<screens::MemberFormScreen>(secretary, member);
    see();
    REQUIRE(stage.touch("groups"));
    see();
    stage.show<screens::MemberFormScreen>(secretary, hall.member, Sex::woman);
    see();
    REQUIRE(stage.touch("joined"));
    see();
    stage.show<screens::StandingScreen>(secretary, member);
    see();
    stage.show<screens::RollUpdateScreen>(secretary);
    see();
    stage.show<screens::ConfirmMemberScreen>(secretary, hall.member);
    see();
    stage.show<screens::MyDataScreen>(hall.its_own());
    see();
    stage.show<screens::OfficesScreen>(secretary);
    see();
    stage.show<screens::CheckInScreen>(secretary, hall.assembly);
    see();
    REQUIRE(stage.scan(std::to_string(hall.member.value)));
    see();

    const TemporaryFolder folder;
    const std::string list = "Apellidos;Nombres;Grupos;Fecha de ingreso\n" + widest_name + ";" + widest_name +
                             ";Ganaderos de la comunidad;31/02/2001\n";
    const auto path = folder / "padron-de-comuneros-de-la-comunidad-de-Choco-Alto-2024-final.csv";
    std::ofstream(path, std::ios::binary) << list;
    stage.show<screens::ImportRollScreen>(
        secretary, desk::StickFile{path,
                                   "padron-de-comuneros-de-la-comunidad-de-Choco-Alto-2024-final.csv",
                                   "USB",
                                   static_cast<std::int64_t>(list.size()),
                                   {}});
    see();
    REQUIRE(stage.touch("notes"));
    see();
    REQUIRE(stage.touch("back"));
    REQUIRE(stage.touch("columns"));
    see();
  }
}
