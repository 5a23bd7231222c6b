// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/ballot.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "kiosk/screens/member.h"
#include "kiosk/screens/practice.h"
#include "kiosk/screens/slip.h"
#include "kiosk/screens/start.h"
#include "tests/screens/hall.h"

using namespace minga;
using namespace minga::test;
using screens::Tone;

namespace {

const std::vector<std::string> fruits{"Mango", "Palta", "Limón"};

void leave_slip(Stage& stage, std::string_view words) {
  REQUIRE(stage.on() == "message");
  CHECK(stage.message().text.find(words) != std::string::npos);
  REQUIRE(stage.understood());
  CHECK(stage.on() == "slip");
  CHECK_FALSE(stage.offers("next"));
}

// On the ballot: marks the first option and casts it.
void cast_first(Stage& stage) {
  REQUIRE(stage.on() == "ballot");
  REQUIRE(stage.touch("option/0"));
  REQUIRE(stage.touch("review"));
  REQUIRE(stage.on() == "ballot-review");
  REQUIRE(stage.touch("confirm"));
}

}  // namespace

TEST_CASE("a choice takes one mark, an approval several; the review says which") {
  Hall hall;
  Stage stage(hall.desk());
  SUBCASE("choice") {
    const auto vote = hall.open(hall.about(VoteKind::choice, "¿Qué fruta?", fruits));
    stage.show<screens::BallotScreen>(hall.somebody(4), vote);
    CHECK(stage.shows("Mark one."));
    REQUIRE(stage.touch("option/0"));
    REQUIRE(stage.touch("option/1"));
    REQUIRE(stage.touch("review"));
    CHECK_FALSE(stage.shows("A  Mango"));
    CHECK(stage.shows("B  Palta"));
    REQUIRE(stage.touch("back"));
    REQUIRE(stage.touch("option/1"));
    REQUIRE(stage.touch("review"));
    CHECK(stage.shows("A blank vote is counted as blank."));
  }
  SUBCASE("approval") {
    const auto vote = hall.open(hall.about(VoteKind::approval, "¿Qué frutas?", fruits));
    stage.show<screens::BallotScreen>(hall.somebody(4), vote);
    REQUIRE(stage.touch("option/0"));
    REQUIRE(stage.touch("option/2"));
    REQUIRE(stage.touch("review"));
    CHECK(stage.shows("A  Mango"));
    CHECK(stage.shows("C  Limón"));
    REQUIRE(stage.touch("confirm"));
    CHECK(stage.on() == "thanks");
    CHECK_FALSE(stage.shows("Mango"));
    CHECK(hall.turnout(vote) == 1);
  }
}

TEST_CASE("a double tap on the confirmation casts one ballot and does not leave the thanks") {
  Hall hall;
  const auto vote = hall.open(hall.about(VoteKind::choice, "¿Qué fruta?", fruits));
  Stage stage(hall.desk());
  stage.show<screens::BallotScreen>(hall.somebody(4), vote);
  REQUIRE(stage.touch("option/0"));
  REQUIRE(stage.touch("review"));
  stage.glass().ui().set_double_tap(0.2);
  for (int frame = 0; frame < 20; ++frame) REQUIRE(stage.shows("Mango"));  // a person looks at it
  REQUIRE(stage.touch("confirm"));
  CHECK_FALSE(stage.touch("done"));
  CHECK(stage.on() == "thanks");
  CHECK(hall.turnout(vote) == 1);
  // The same person again, from the beginning.
  stage.glass().ui().set_double_tap(0);
  stage.show<screens::BallotScreen>(hall.somebody(4), vote);
  cast_first(stage);
  CHECK(stage.message().text.find("voted already") != std::string::npos);
  CHECK(hall.turnout(vote) == 1);
}

TEST_CASE("projects tell at one touch what they bring, and the marked sum fills the budget") {
  Hall hall;
  const auto vote = hall.open(hall.allocation(
      soles(20'000), {{"Riego", soles(12'000)}, {"Secador", soles(9'000)}, {"Vivero", soles(1'000)}}));
  Stage stage(hall.desk());
  stage.show<screens::BallotScreen>(hall.somebody(4), vote);
  CHECK(stage.shows("S/ 0.00 of S/ 20,000.00"));
  CHECK_FALSE(stage.shows("cuarenta familias"));
  REQUIRE(stage.touch("details/1"));
  CHECK(stage.shows("cuarenta familias"));
  CHECK(stage.shows("Proposed by Flor Chanta Núñez."));
  CHECK_FALSE(stage.shows("Riego"));  // one thing at a time
  REQUIRE(stage.touch("details/1"));
  CHECK_FALSE(stage.shows("cuarenta familias"));
  REQUIRE(stage.touch("option/0"));
  CHECK(stage.shows("S/ 12,000.00 of S/ 20,000.00"));
  CHECK_FALSE(stage.shows("more than there is"));
  REQUIRE(stage.touch("option/1"));
  CHECK(stage.shows("S/ 21,000.00 of S/ 20,000.00"));
  CHECK(stage.shows("You may mark them all the same."));
  REQUIRE(stage.touch("review"));
  CHECK(stage.shows("B  Secador"));
  REQUIRE(stage.touch("confirm"));
  CHECK(stage.on() == "thanks");
}

TEST_CASE("the lists of an election show their people, and whether the law's share is kept") {
  const std::vector<Glass::Options> panes{{.width = 1024, .height = 600, .text_size = ui::TextSize::largest},
                                          {.width = 1080, .height = 1920, .text_size = ui::TextSize::normal}};
  for (const auto& pane : panes) {
    INFO(pane.width);
    Hall hall(30);
    const auto vote = hall.open(hall.election(3, 9));
    Stage stage(hall.desk(), pane);
    stage.show<screens::BallotScreen>(hall.somebody(4), vote);
    // In letters so large, who is on a list is told at one touch, so that the lists are not pages apart.
    const bool folded = pane.text_size == ui::TextSize::largest;
    CHECK(stage.offers("details/0") == folded);
    CHECK(stage.shows("Rosa Huamán Peña") != folded);
    if (folded) REQUIRE(stage.touch("details/0"));
    CHECK(stage.shows("Rosa Huamán Peña"));
    CHECK(stage.shows("Treasurer"));
    CHECK(stage.shows("The law asks for at least 3 women and 3 men: it is kept."));
    if (folded) REQUIRE(stage.touch("back"));
    REQUIRE(stage.touch("option/2"));
    REQUIRE(stage.touch("option/1"));
    REQUIRE(stage.touch("review"));
    CHECK(stage.shows("B  Lista por el bosque"));
    CHECK_FALSE(stage.shows("C  Lista por el bosque"));
    REQUIRE(stage.touch("confirm"));
    CHECK(stage.on() == "thanks");
  }
}

TEST_CASE("who looked at what an option brings is back where they looked, not at the first one") {
  Hall hall(40);
  Stage stage(hall.desk(), {.width = 1024, .height = 600, .text_size = ui::TextSize::largest});
  const auto vote = hall.open(hall.election(4, 9));
  stage.show<screens::BallotScreen>(hall.somebody(4), vote);
  REQUIRE(stage.touch("details/3"));
  CHECK_FALSE(stage.offers("details/0"));
  SUBCASE("closed where it was opened") { REQUIRE(stage.touch("details/3")); }
  SUBCASE("left by Back") { REQUIRE(stage.touch("back")); }
  CHECK(stage.offers("details/0"));
  const auto* last = stage.glass().find("option/3");
  REQUIRE(last);
  CHECK(last->visible);
}

TEST_CASE("with a slip nobody says who they are: typed, scanned, taken once") {
  Hall hall;
  auto draft = hall.about(VoteKind::choice, "¿Qué fruta?", fruits);
  draft.admission = Admission::by_slip;
  const auto vote = hall.open(draft);
  const auto codes = hall.slips(vote, 3);
  Stage stage(hall.desk());
  stage.show<screens::StartScreen>();
  REQUIRE(stage.touch("vote"));
  REQUIRE(stage.on() == "slip");
  REQUIRE(stage.press("slip", codes[0].substr(0, 6)));
  CHECK(stage.shows(codes[0].substr(0, 4) + " " + codes[0].substr(4, 2)));
  CHECK_FALSE(stage.offers("next"));
  REQUIRE(stage.press("slip", codes[0].substr(6)));
  REQUIRE(stage.touch("next"));
  cast_first(stage);
  CHECK(stage.on() == "thanks");
  CHECK(stage.printed.empty());
  REQUIRE(stage.touch("done"));

  stage.show<screens::StartScreen>();
  REQUIRE(stage.touch("vote"));
  REQUIRE(stage.press("slip", codes[0]));
  REQUIRE(stage.touch("next"));
  leave_slip(stage, "used already");
  std::string wrong = codes[1];
  do wrong.back() = wrong.back() == '9' ? '0' : static_cast<char>(wrong.back() + 1);
  while (std::find(codes.begin(), codes.end(), wrong) != codes.end());
  REQUIRE(stage.press("slip", wrong));
  REQUIRE(stage.touch("next"));
  leave_slip(stage, "does not belong to this vote");

  // A scanner types the digits and Enter.
  REQUIRE(stage.scan(codes[1]));
  REQUIRE(stage.on() == "ballot");
  REQUIRE(stage.touch("back"));
  CHECK_FALSE(stage.shows(codes[1].substr(0, 4)));
  REQUIRE(stage.scan(codes[1]));
  cast_first(stage);
  CHECK(stage.on() == "thanks");
  CHECK(desk::vote_view(hall.desk(), vote)->slips.used == 2);
}

TEST_CASE("one's own paper is printed and not kept; without a printer the ballot is cast all the same") {
  Hall hall;
  auto draft = hall.about(VoteKind::choice, "¿Qué fruta?", fruits);
  draft.on_paper = true;
  const auto vote = hall.open(draft);
  Stage stage(hall.desk());
  stage.show<screens::BallotScreen>(hall.somebody(4), vote);
  SUBCASE("printed") {
    cast_first(stage);
    REQUIRE(stage.printed.size() == 1);
    CHECK_FALSE(stage.printed[0].keep);
    CHECK(stage.printed[0].title == "Minga");
    CHECK(stage.printed[0].name.empty());
    CHECK(stage.on() == "thanks");
    CHECK(stage.shows("put it into the wooden urn"));
  }
  SUBCASE("no printer") {
    stage.printer_missing = true;
    cast_first(stage);
    CHECK(stage.on() == "thanks");
    CHECK(stage.shows("Please tell the officers."));
  }
  CHECK(hall.turnout(vote) == 1);
}

TEST_CASE("who does not wish to vote says so twice, and may still vote") {
  Hall hall;
  const auto vote = hall.open(hall.about(VoteKind::choice, "¿Qué fruta?", fruits));
  Stage stage(hall.desk());
  stage.show<screens::MemberScreen>(hall.somebody(4));
  REQUIRE(stage.touch("decline"));
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.on() == "member");
  CHECK(desk::vote_view(hall.desk(), vote)->declined == 0);
  REQUIRE(stage.touch("decline"));
  REQUIRE(stage.touch("decline-confirmed"));
  CHECK(stage.message().tone == Tone::main);
  REQUIRE(stage.understood());
  REQUIRE(stage.on() == "member");
  CHECK(desk::vote_view(hall.desk(), vote)->declined == 1);
  CHECK_FALSE(stage.offers("decline"));
  REQUIRE(stage.touch("vote"));
  cast_first(stage);
  CHECK(stage.on() == "thanks");
  CHECK(hall.turnout(vote) == 1);
}

TEST_CASE("by slip a member's screen sends to the bag, and then to the start") {
  Hall hall;
  auto draft = hall.about(VoteKind::choice, "¿Qué fruta?", fruits);
  draft.admission = Admission::by_slip;
  const auto vote = hall.open(draft);
  Stage stage(hall.desk());
  stage.show<screens::MemberScreen>(hall.somebody(4));
  CHECK(stage.shows("Draw a slip from the bag"));
  CHECK_FALSE(stage.offers("vote"));
  CHECK(stage.offers("decline"));
  hall.slips(vote, 4);
  stage.show<screens::MemberScreen>(hall.somebody(4));
  CHECK(stage.shows("You have a slip"));
  CHECK_FALSE(stage.offers("vote"));
  CHECK_FALSE(stage.offers("decline"));
}

TEST_CASE("practice looks like a vote, says on each screen that it is none, and stores nothing") {
  const std::vector<Glass::Options> panes{{.width = 1280, .height = 800},
                                          {.width = 1024, .height = 600, .text_size = ui::TextSize::largest},
                                          {.width = 1080, .height = 1920, .text_size = ui::TextSize::larger}};
  for (const auto& pane : panes) {
    INFO(pane.width);
    Hall hall;
    const auto lines = hall.lines();
    Stage stage(hall.desk(), pane);
    stage.show<screens::StartScreen>();
    REQUIRE(stage.touch("practice"));
    REQUIRE(stage.on() == "practice");
    CHECK(stage.shows("PRACTICE"));
    CHECK(stage.shows("S/ 0.00 of S/ 500.00"));
    REQUIRE(stage.touch("details/0"));
    CHECK(stage.shows("Sweet fruit"));
    REQUIRE(stage.touch("option/0"));
    REQUIRE(stage.touch("back"));
    REQUIRE(stage.touch("option/3"));
    CHECK(stage.shows("S/ 300.00 of S/ 500.00"));
    REQUIRE(stage.touch("review"));
    CHECK(stage.on() == "practice-review");
    CHECK(stage.shows("PRACTICE"));
    CHECK(stage.shows("A  Mango"));
    REQUIRE(stage.touch("confirm"));
    CHECK(stage.on() == "practice-thanks");
    CHECK(stage.shows("PRACTICE"));
    CHECK(stage.shows("nothing was counted"));
    REQUIRE(stage.touch("back"));
    CHECK(stage.on() == "practice");
    CHECK(stage.shows("S/ 0.00 of S/ 500.00"));
    CHECK(hall.lines() == lines);
    CHECK(stage.printed.empty());
  }
}
