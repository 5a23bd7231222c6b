// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "domain/base/text.h"
#include "kiosk/screens/annul.h"
#include "kiosk/screens/ballot.h"
#include "kiosk/screens/hand_count.h"
#include "kiosk/screens/hands.h"
#include "kiosk/screens/reconcile.h"
#include "kiosk/screens/slips.h"
#include "kiosk/screens/vote.h"
#include "kiosk/screens/vote_result.h"
#include "tests/screens/hall.h"
#include "tests/screens/look_through.h"

// Names as long as the roll takes them, on every screen of a vote, small screens and large letters included.
using namespace minga;
using namespace minga::test;

namespace {

const std::string longest(80, 'W');
const std::string question(longest_sentence, 'W');

VoteDraft with_long_names(Hall& hall, VoteKind kind) {
  auto draft = kind == VoteKind::board_election
                   ? hall.election(2, 9)
                   : hall.about(kind, question, {longest, "X" + longest.substr(1), "Y" + longest.substr(1)});
  draft.question = question;
  if (kind == VoteKind::board_election)
    for (std::size_t i = 0; i < draft.options.size(); ++i)
      draft.options[i].title = std::to_string(i) + longest.substr(1);
  return draft;
}

}  // namespace

TEST_CASE("names of eighty letters fit all the screens of a vote") {
  for (const auto& pane : {Glass::Options{.width = 1024, .height = 600, .text_size = ui::TextSize::largest},
                           Glass::Options{.width = 1080, .height = 1920, .text_size = ui::TextSize::larger},
                           Glass::Options{.width = 1280, .height = 800}})
    for (const auto kind : {VoteKind::choice, VoteKind::board_election}) {
      INFO(pane.width << "x" << pane.height);
      Hall hall(21);
      Stage stage(hall.desk(), pane);
      const auto officer = hall.session_of(Hall::secretary);
      auto draft = with_long_names(hall, kind);
      draft.on_paper = true;
      const auto vote = hall.open(draft);
      const auto see = [&] { look_through(stage, pane); };
      stage.show<screens::BallotScreen>(hall.somebody(4), vote);
      see();
      if (stage.offers("details/1")) {
        REQUIRE(stage.touch("details/1"));
        see();
        REQUIRE(stage.touch("back"));
      }
      REQUIRE(stage.touch("option/1"));
      REQUIRE(stage.touch("review"));
      see();
      stage.show<screens::VoteScreen>(officer, vote);
      see();
      hall.cast(vote, {Ballot::of({0}), Ballot::of({1})});
      hall.close(vote);
      stage.show<screens::ReconcileScreen>(officer, *desk::vote_view(hall.desk(), vote));
      see();
      REQUIRE(desk::reconcile(hall.desk(), officer, {}, Hall::id(), vote, {0, 2, {}}));
      stage.show<screens::HandCountScreen>(officer, *desk::vote_view(hall.desk(), vote));
      see();
      HandCountDraft counted;
      counted.votes = {1, 1};
      counted.votes.resize(draft.options.size());
      REQUIRE(desk::count_papers(hall.desk(), officer, {}, Hall::id(), vote, counted));
      REQUIRE(desk::proclaim(hall.desk(), officer, Hall::id(), vote));
      for (int screen = 0; screen < 3; ++screen) {
        if (screen == 0) stage.show<screens::VoteScreen>(officer, vote);
        if (screen == 1) stage.show<screens::VoteResultScreen>(vote, officer);
        if (screen == 2) stage.show<screens::AnnulScreen>(officer, vote, question);
        see();
      }
    }
}

TEST_CASE("names of eighty letters fit where hands are counted and slips drawn") {
  for (const auto& pane : {Glass::Options{.width = 1024, .height = 600, .text_size = ui::TextSize::largest},
                           Glass::Options{.width = 1080, .height = 1920}}) {
    INFO(pane.width << "x" << pane.height);
    Hall hall;
    MemberDraft person;
    person.given_names = longest;
    person.surnames = longest;
    person.groups = {desk::groups(hall.desk()).at(0).id};
    person.admitted = hall.desk().today();
    person.status = Status::qualified;
    const auto officer = hall.session_of(Hall::secretary);
    const auto added = desk::register_member(hall.desk(), officer, Hall::id(), person);
    REQUIRE(added.has_value());
    REQUIRE(desk::check_in(hall.desk(), officer, Hall::id(), hall.assembly, added->member.number));
    Stage stage(hall.desk(), pane);
    const auto hands =
        desk::prepare_vote(hall.desk(), officer, Hall::id(), hall.about(VoteKind::show_of_hands, question));
    REQUIRE(hands.has_value());
    stage.show<screens::HandsScreen>(officer, hands->id);
    look_through(stage, pane);
    REQUIRE(stage.touch("review"));
    look_through(stage, pane);
    auto draft = hall.about(VoteKind::motion, question);
    draft.admission = Admission::by_slip;
    const auto vote = hall.open(draft);
    hall.slips(vote, 0);
    stage.show<screens::SlipsScreen>(officer, vote);
    look_through(stage, pane);
    const auto last = "row/" + std::to_string(added->member.number.value);
    REQUIRE(stage.touch(last));
    // Said on whatever page one is.
    CHECK(stage.shows("Has drawn one"));
    look_through(stage, pane);
  }
}
