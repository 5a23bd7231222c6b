// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/acta.h"

#include "kiosk/desk/acta.h"
#include "tests/screens/hall.h"

using namespace minga;
using namespace minga::test;
using screens::Tone;

namespace {

struct ClosedHall : Hall {
  ClosedHall() { REQUIRE(desk::close_assembly(desk(), session_of(president), id(), assembly)); }
};

void sign(Stage& stage, MemberNumber chair, MemberNumber secretary) {
  REQUIRE(stage.touch("sign"));
  officer(stage, "first", chair);
  officer(stage, "second", secretary);
  REQUIRE(stage.on() == "message");
}

}  // namespace

TEST_CASE("before the closing the acta is a draft that is read and printed, not signed") {
  Hall hall;
  Stage stage(hall.desk());
  stage.show<screens::ActaScreen>(hall.session_of(hall.secretary), hall.assembly);
  CHECK(stage.shows("A draft"));
  CHECK_FALSE(stage.offers("sign"));
  CHECK_FALSE(stage.offers("saving-note"));
  REQUIRE(stage.touch("read"));
  CHECK(stage.on() == "acta-reading");
}

TEST_CASE("an acta is corrected, signed by chair and secretary, printed, reopened and signed again") {
  ClosedHall hall;
  Stage stage(hall.desk());
  stage.show<screens::ActaScreen>(hall.session_of(hall.secretary), hall.assembly);
  REQUIRE(stage.write("saving-note", "Donde dice tres vale cuatro"));
  CHECK(stage.shows("Donde dice tres vale cuatro"));
  // The treasurer was not the secretary of this assembly.
  sign(stage, hall.president, hall.treasurer);
  CHECK(stage.message().tone == Tone::danger);
  REQUIRE(stage.understood());
  REQUIRE(stage.touch("back"));
  sign(stage, hall.president, hall.secretary);
  CHECK(stage.message().tone == Tone::main);
  REQUIRE(stage.understood());
  REQUIRE(stage.on() == "acta");
  CHECK(stage.shows("Signed, but not on paper yet"));
  CHECK_FALSE(stage.offers("saving-note"));

  REQUIRE(stage.touch("print"));
  REQUIRE(stage.printed.size() == 1);

  REQUIRE(desk::acta_came_out(hall.desk(), hall.session_of(hall.secretary), hall.id(), hall.assembly));
  stage.show<screens::ActaScreen>(hall.session_of(hall.secretary), hall.assembly);
  CHECK(stage.shows("Signed and printed"));
  REQUIRE(stage.write("reopen", "Falta un nombre"));
  CHECK(stage.shows("Reopened, to be signed again"));
  REQUIRE(stage.write("saving-note", "Estuvo también Rosa Peña"));
  sign(stage, hall.president, hall.secretary);
  REQUIRE(stage.understood());
  const auto rounds = desk::acta_state(hall.desk(), hall.assembly)->rounds;
  REQUIRE(rounds.size() == 2);
  CHECK(rounds[0].saving_notes.size() == 1);
  CHECK(rounds[1].saving_notes.size() == 1);
  CHECK(rounds[1].is_signed);
  CHECK_FALSE(rounds[1].printed);
  CHECK(rounds[0].chain_hash != rounds[1].chain_hash);
}

// Protects an acta whose paper was lost by a power cut between "signed" and "printed".
TEST_CASE("a signed acta waits for its paper until somebody says that it came out") {
  ClosedHall hall;
  REQUIRE(desk::sign_acta(hall.desk(), hall.session_of(hall.president), hall.session_of(hall.secretary),
                          hall.id(), hall.assembly));
  Stage stage(hall.desk());
  for (int start = 0; start < 2; ++start) {
    stage.show<screens::ActaScreen>(hall.session_of(hall.secretary), hall.assembly);
    CHECK(stage.shows("Signed, but not on paper yet"));
  }
  stage.show<screens::ActaPaperScreen>(hall.session_of(hall.secretary), hall.assembly);
  REQUIRE(stage.touch("came-out"));
  stage.show<screens::ActaScreen>(hall.session_of(hall.secretary), hall.assembly);
  CHECK(stage.shows("Signed and printed"));
}
