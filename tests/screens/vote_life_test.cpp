// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/desk/slips.h"
#include "kiosk/screens/check_in.h"
#include "kiosk/screens/hands.h"
#include "tests/screens/vote_screens.h"

using namespace minga;
using namespace minga::test;

namespace {

// A vote set down at the desk, its screen shown to the secretary.
void prepared(VoteHall& hall, Stage& stage, const std::function<void(VoteDraft&)>& change) {
  VoteDraft draft;
  draft.assembly = hall.assembly;
  draft.question = "¿Comprar la campana?";
  change(draft);
  const auto event =
      desk::prepare_vote(hall.desk(), hall.session_of(hall.secretary), desk::new_command_id(), draft);
  REQUIRE(event.has_value());
  stage.show<screens::VoteScreen>(hall.session_of(hall.secretary), event->id);
  REQUIRE(stage.on() == "vote");
}

VoteState state_of(VoteHall& hall, std::int64_t vote = 1) { return hall.vote(vote).state; }

}  // namespace

TEST_CASE("an ordinary vote adds up in one touch") {
  VoteHall hall;
  Stage stage(hall.desk());
  prepared(hall, stage, [](VoteDraft&) {});
  open_and_close(stage, [&] {
    hall.cast(hall.president, Ballot::of({0}));
    REQUIRE(desk::decline(hall.desk(), hall.session_of(hall.treasurer), desk::new_command_id(), VoteId{1}));
  });
  CHECK(stage.shows("Did not want to vote"));
  REQUIRE(stage.touch("reconcile"));
  CHECK(stage.on() == "vote");
  CHECK(state_of(hall) == VoteState::reconciled);
  REQUIRE(stage.touch("count"));
  done(stage);
  CHECK(stage.on() == "vote-result");
}

TEST_CASE("by slip: printed, handed out once to each, and those not used are asked back") {
  VoteHall hall;
  Stage stage(hall.desk());
  prepared(hall, stage, [](VoteDraft& draft) { draft.admission = Admission::by_slip; });
  REQUIRE(stage.touch("open"));
  both_sign(stage);
  done(stage);
  CHECK_FALSE(stage.offers("hand-out-slips"));

  // Only one of the two who opened prints.
  REQUIRE(stage.touch("print-slips"));
  told_no(stage, "The same two");
  CHECK(stage.printed.empty());
  stage.show<screens::VoteScreen>(hall.session_of(hall.president), VoteId{1});
  REQUIRE(stage.touch("print-slips"));
  REQUIRE(stage.printed.size() == 1);
  CHECK_FALSE(stage.offers("print-slips"));
  // The bag is the secretary's.
  CHECK_FALSE(stage.offers("hand-out-slips"));
  CHECK(stage.shows("Whoever checks people in hands out the slips."));
  REQUIRE(stage.touch("reprint-slips"));
  REQUIRE(stage.printed.size() == 2);

  stage.show<screens::VoteScreen>(hall.session_of(hall.secretary), VoteId{1});
  REQUIRE(stage.touch("hand-out-slips"));
  REQUIRE(stage.on() == "slips");
  REQUIRE(stage.press("number", "1"));
  REQUIRE(stage.touch("take"));
  CHECK(stage.shows("1 drawn"));
  CHECK_FALSE(stage.offers("row/1"));
  REQUIRE(stage.touch("row/2"));
  CHECK(stage.shows("2 drawn"));
  REQUIRE(stage.press("number", "1"));
  REQUIRE(stage.touch("take"));
  told_no(stage, "has drawn a slip already");
  CHECK(hall.vote().state == VoteState::open);
  REQUIRE(stage.touch("back"));
  CHECK_FALSE(stage.offers("reprint-slips"));

  // Nobody uses theirs: two came back, or only one and nobody knows why.
  REQUIRE(stage.touch("close"));
  both_sign(stage);
  done(stage);
  REQUIRE(stage.touch("reconcile"));
  REQUIRE(stage.on() == "reconcile");
  CHECK_FALSE(stage.offers("reconcile"));
  SUBCASE("it adds up") {
    REQUIRE(stage.write("slips-back", "2"));
    REQUIRE(stage.touch("reconcile"));
    CHECK(stage.on() == "vote");
    CHECK(desk::vote_view(hall.desk(), VoteId{1})->reconciliation->agrees);
  }
  SUBCASE("it does not") {
    REQUIRE(stage.write("slips-back", "1"));
    CHECK(stage.shows("It does not add up"));
    REQUIRE(stage.touch("explain"));
    told_no(stage, "write down why");
    REQUIRE(stage.write("reason", "Una ficha se perdió"));
    REQUIRE(stage.touch("explain"));
    both_sign(stage, hall.president, hall.president);
    told_no(stage, "Two different people");
    CHECK(state_of(hall) == VoteState::closed);
    both_sign(stage, hall.president, hall.treasurer);
    done(stage);
    CHECK(stage.on() == "vote");
    CHECK(state_of(hall) == VoteState::reconciled);
    CHECK(stage.shows("Una ficha se perdió"));
  }
}

TEST_CASE("also on paper: the wooden urn is counted by hand, and a difference is told without saying where") {
  VoteHall hall;
  Stage stage(hall.desk());
  prepared(hall, stage, [](VoteDraft& draft) { draft.on_paper = true; });
  open_and_close(stage, [&] {
    hall.cast(hall.president, Ballot::of({0}));
    hall.cast(hall.secretary, Ballot::of({1}));
  });
  REQUIRE(stage.touch("reconcile"));
  REQUIRE(stage.write("papers", "2"));
  REQUIRE(stage.touch("reconcile"));
  REQUIRE(stage.on() == "vote");
  CHECK_FALSE(stage.offers("count"));
  REQUIRE(stage.touch("hand-count"));
  CHECK_FALSE(stage.offers("compare"));
  for (const std::string field : {"option/2", "blank", "spoiled"}) REQUIRE(stage.write(field, "0"));
  SUBCASE("they agree") {
    REQUIRE(stage.write("option/0", "1"));
    REQUIRE(stage.write("option/1", "1"));
    REQUIRE(stage.touch("compare"));
    done(stage);
  }
  SUBCASE("they differ") {
    REQUIRE(stage.write("option/0", "2"));
    REQUIRE(stage.write("option/1", "0"));
    REQUIRE(stage.touch("compare"));
    told_no(stage, "do not agree");
    CHECK(stage.shows("Where the difference lies is not told."));
    REQUIRE(stage.touch("explain"));
    told_no(stage, "write down why");
    REQUIRE(stage.write("reason", "Un papel mojado"));
    REQUIRE(stage.touch("explain"));
    both_sign(stage, hall.secretary, hall.secretary);
    told_no(stage, "Two different people");
    both_sign(stage, hall.secretary, hall.president);
    done(stage);
  }
  REQUIRE(stage.on() == "vote");
  REQUIRE(stage.touch("count"));
  done(stage);
  CHECK(stage.on() == "vote-result");
  CHECK(state_of(hall) == VoteState::proclaimed);
}

TEST_CASE("when nobody has the majority, a second round of the best two is prepared once") {
  VoteHall hall;
  Stage stage(hall.desk());
  prepared(hall, stage, [](VoteDraft& draft) {
    draft.kind = VoteKind::choice;
    draft.options = {{{}, "Uno", {}, "tree", {}}, {{}, "Dos", {}, "water", {}}, {{}, "Tres", {}, "road", {}}};
  });
  open_and_close(stage, [&] {
    hall.cast(hall.president, Ballot::of({0}));
    hall.cast(hall.secretary, Ballot::of({2}));
    hall.cast(hall.treasurer, Ballot::of({0}));
  });
  REQUIRE(stage.touch("reconcile"));
  REQUIRE(stage.touch("count"));
  done(stage);
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.touch("run-off"));
  done(stage);
  REQUIRE(stage.on() == "vote");
  CHECK(stage.shows("Second round"));
  CHECK(hall.vote(2).options.size() == 2);
  CHECK(hall.vote(2).run_off_of == VoteId{1});
  REQUIRE(stage.touch("back"));
  CHECK_FALSE(stage.offers("run-off"));
  CHECK(stage.offers("see-run-off"));
}

TEST_CASE("hands: women and men apart, never more than are here") {
  VoteHall hall;
  Stage stage(hall.desk());
  prepared(hall, stage, [](VoteDraft& draft) { draft.kind = VoteKind::show_of_hands; });
  CHECK_FALSE(stage.offers("open"));
  REQUIRE(stage.touch("hands"));
  CHECK_FALSE(stage.offers("others/favour"));
  const auto present = desk::vote_view(hall.desk(), VoteId{1})->present;
  REQUIRE(present.men > 0);
  REQUIRE(stage.write("women/favour", std::to_string(present.women)));
  REQUIRE(stage.write("men/favour", std::to_string(present.men)));
  REQUIRE(stage.write("men/against", "1"));
  CHECK(stage.shows("more hands than people"));
  REQUIRE(stage.touch("review"));
  REQUIRE(stage.touch("proclaim"));
  told_no(stage, "Count again");
  CHECK(state_of(hall) == VoteState::prepared);
  REQUIRE(stage.touch("men/against"));
  REQUIRE(stage.touch("men/against/erase"));
  REQUIRE(stage.touch("men/against/done"));
  REQUIRE(stage.touch("review"));
  REQUIRE(stage.touch("back"));
  CHECK(stage.on() == "hands");
  REQUIRE(stage.touch("review"));
  CHECK(stage.shows("Is this right?"));
  REQUIRE(stage.touch("proclaim"));
  done(stage);
  CHECK(stage.on() == "vote-result");
  CHECK(state_of(hall) == VoteState::proclaimed);
}

TEST_CASE("a proclaimed vote is annulled only by another agreement, with a reason and two officers") {
  VoteHall hall;
  const auto by_hands = [&](const std::string& question) {
    VoteDraft draft;
    draft.assembly = hall.assembly;
    draft.kind = VoteKind::show_of_hands;
    draft.question = question;
    const auto session = hall.session_of(hall.secretary);
    const auto vote = desk::prepare_vote(hall.desk(), session, desk::new_command_id(), draft);
    REQUIRE(vote.has_value());
    REQUIRE(desk::count_hands(hall.desk(), session, desk::new_command_id(), vote->id, {{3, 1, 0}, {}, {}}));
  };
  by_hands("¿Comprar la campana?");
  Stage stage(hall.desk());
  stage.show<screens::VoteScreen>(hall.session_of(hall.secretary), VoteId{1});
  REQUIRE(stage.touch("annul"));
  CHECK(stage.shows("Only the assembly can annul a vote."));
  CHECK_FALSE(stage.offers("annul"));
  by_hands("¿Anular la compra de la campana?");
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.touch("annul"));
  REQUIRE(stage.touch("annul"));
  told_no(stage, "Choose the agreement");
  REQUIRE(stage.choose("agreement", "2"));
  REQUIRE(stage.touch("annul"));
  REQUIRE(stage.on() == "message");
  REQUIRE(stage.understood());
  REQUIRE(stage.write("reason", "Se contó mal"));
  REQUIRE(stage.touch("annul"));
  both_sign(stage, hall.president, hall.president);
  told_no(stage, "Two different people");
  CHECK(state_of(hall) == VoteState::proclaimed);
  both_sign(stage, hall.president, hall.secretary);
  done(stage);
  CHECK(stage.on() == "vote");
  CHECK(state_of(hall) == VoteState::annulled);
  CHECK(stage.shows("Se contó mal"));
  CHECK_FALSE(stage.offers("annul"));
}

TEST_CASE("who goes home is asked about, counts no more, and can come back") {
  VoteHall hall;
  Stage stage(hall.desk());
  stage.show<screens::CheckInScreen>(hall.session_of(hall.secretary), hall.assembly);
  const auto present = desk::assembly_view(hall.desk(), hall.assembly)->present.total();
  REQUIRE(stage.touch("leave/3"));
  CHECK(stage.shows("Does Flor Chanta Núñez go home?"));
  REQUIRE(stage.touch("back"));
  CHECK(stage.on() == "check-in");
  CHECK(stage.offers("leave/3"));
  REQUIRE(stage.touch("leave/3"));
  REQUIRE(stage.touch("leave-confirmed"));
  CHECK(stage.shows("Went home"));
  CHECK(desk::assembly_view(hall.desk(), hall.assembly)->present.total() == present - 1);
  REQUIRE(stage.touch("row/3"));
  REQUIRE(stage.touch("check-in"));
  CHECK(stage.offers("leave/3"));
  CHECK(desk::assembly_view(hall.desk(), hall.assembly)->present.total() == present);
}
