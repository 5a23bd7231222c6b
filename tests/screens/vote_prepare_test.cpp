// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "tests/screens/vote_screens.h"

using namespace minga;
using namespace minga::test;

TEST_CASE("a choice is written, corrected and saved; two options of one name are refused") {
  VoteHall hall;
  Stage stage(hall.desk());
  hall.prepare(stage);
  REQUIRE(stage.choose("about", "choice"));
  add_option(stage, "Escuela");
  REQUIRE(stage.touch("save"));
  told_no(stage, "at least two options");
  REQUIRE(stage.touch("add-option"));
  REQUIRE(stage.touch("keep"));
  told_no(stage, "is empty");
  REQUIRE(stage.write("title", "Escuela"));
  REQUIRE(stage.choose("picture", "house"));
  REQUIRE(stage.touch("keep"));
  REQUIRE(stage.touch("save"));
  told_no(stage, "“Escuela” stands twice");

  REQUIRE(stage.touch("option/1"));
  REQUIRE(stage.touch("title"));
  for (int n = 0; n < 7; ++n) REQUIRE(stage.touch("title/erase"));
  REQUIRE(stage.touch("title/done"));
  REQUIRE(stage.write("title", "Camino"));
  REQUIRE(stage.touch("keep"));
  CHECK(stage.shows("B  Camino"));
  add_option(stage, "Sobra");
  REQUIRE(stage.touch("option/2"));
  REQUIRE(stage.touch("remove"));
  CHECK_FALSE(stage.offers("option/2"));
  REQUIRE(stage.touch("save"));
  done(stage);
  REQUIRE(stage.on() == "vote");
  const auto vote = hall.vote();
  CHECK(vote.kind == VoteKind::choice);
  CHECK(vote.wins_by == WinsBy::majority);
  CHECK(vote.admission == Admission::by_pin);
  CHECK_FALSE(vote.on_paper);
  REQUIRE(vote.options.size() == 2);
  CHECK(vote.options[1].title == "Camino");
  CHECK(vote.options[1].picture == "house");
}

TEST_CASE("an approval with slips and paper, unfolded by one touch") {
  VoteHall hall;
  Stage stage(hall.desk());
  hall.prepare(stage);
  REQUIRE(stage.choose("about", "approval"));
  CHECK_FALSE(stage.offers("admission"));
  CHECK_FALSE(stage.offers("wins"));
  CHECK(stage.shows("Each voter types their PIN."));
  add_option(stage, "Uno");
  add_option(stage, "Dos");
  REQUIRE(stage.touch("more"));
  REQUIRE(stage.choose("admission", "by_slip"));
  REQUIRE(stage.choose("paper", "yes"));
  REQUIRE(stage.touch("more"));
  CHECK(stage.shows("Each voter draws a slip. Each ballot is printed too."));
  REQUIRE(stage.touch("save"));
  done(stage);
  const auto vote = hall.vote();
  CHECK(vote.kind == VoteKind::approval);
  CHECK(vote.wins_by == WinsBy::most_votes);
  CHECK(vote.admission == Admission::by_slip);
  CHECK(vote.on_paper);
}

TEST_CASE("lists for the board: women and men are counted live, and what the law forbids is refused") {
  VoteHall hall;
  Stage stage(hall.desk());
  hall.prepare(stage);
  REQUIRE(stage.choose("about", "board"));

  SUBCASE("a list below 30 %") {
    REQUIRE(stage.touch("add-list"));
    REQUIRE(stage.write("title", "Lista sola"));
    add_candidate(stage, "president", "1");
    CHECK(stage.shows("More men are needed"));
    add_candidate(stage, "secretary", "3");
    add_candidate(stage, "treasurer", "4");
    CHECK(stage.shows("On the list: 0. Needed: 1."));
    REQUIRE(stage.touch("keep"));
    CHECK(stage.shows("Women: 3, men: 0. 1 needed of each"));
    REQUIRE(stage.touch("save"));
    told_no(stage, "“Lista sola” needs at least 1");
    // One is taken off, another comes.
    REQUIRE(stage.touch("list/0"));
    REQUIRE(stage.touch("candidate/2"));
    REQUIRE(stage.touch("take-off"));
    CHECK_FALSE(stage.offers("candidate/2"));
    add_candidate(stage, "treasurer", "5");
    CHECK_FALSE(stage.shows("More men are needed"));
  }
  SUBCASE("a candidate on two lists") {
    add_list(stage, "Una", "1", "2", "3");
    add_list(stage, "Otra", "4", "5", "3");
    REQUIRE(stage.touch("save"));
    told_no(stage, "Member No 3 stands twice");
  }
  SUBCASE("sound, once the first day in office is said") {
    add_list(stage, "Una", "1", "2", "3");
    add_list(stage, "Otra", "4", "5", "6");
    REQUIRE(stage.touch("save"));
    told_no(stage, "first day in office");
    REQUIRE(stage.touch("term"));
    REQUIRE(stage.touch("term/day-up"));
    REQUIRE(stage.touch("term/done"));
    REQUIRE(stage.choose("wins", "most-votes"));
    REQUIRE(stage.touch("save"));
    done(stage);
    const auto vote = hall.vote();
    CHECK(vote.purpose == Purpose::elect_board);
    CHECK(vote.wins_by == WinsBy::most_votes);
    CHECK(vote.term_from == *date_of(2025, 6, 2));
    REQUIRE(vote.options.size() == 2);
    CHECK(vote.options[1].candidates.size() == 3);
    CHECK(stage.shows("Women: 2, men: 1"));
    // Each list has a symbol of its own, though nobody chose any.
    CHECK(vote.options[0].picture == "bell");
    CHECK(vote.options[1].picture == "flower");
  }
}

TEST_CASE("a list's symbol is chosen among those no other list has") {
  VoteHall hall;
  Stage stage(hall.desk());
  hall.prepare(stage);
  REQUIRE(stage.choose("about", "board"));
  REQUIRE(stage.touch("add-list"));
  REQUIRE(stage.write("title", "Una"));
  REQUIRE(stage.choose("symbol", "tractor"));
  REQUIRE(stage.touch("keep"));
  REQUIRE(stage.touch("add-list"));
  CHECK(stage.shows("Bell"));  // the first that is free
  REQUIRE(stage.touch("symbol"));
  CHECK_FALSE(stage.offers("symbol/tractor"));
  CHECK(stage.offers("symbol/boat"));
  REQUIRE(stage.touch("symbol/boat"));
  CHECK(stage.shows("Boat"));
}

TEST_CASE("hands may also share out the farmers' part, counted for and against like a motion") {
  VoteHall hall;
  hall.sell();
  Stage stage(hall.desk());
  hall.prepare(stage);
  CHECK_FALSE(stage.offers("decides"));
  REQUIRE(stage.choose("about", "hands"));
  CHECK_FALSE(stage.offers("amount"));
  REQUIRE(stage.choose("decides", "distribute"));
  REQUIRE(stage.choose("share", "hectares"));
  REQUIRE(stage.touch("save"));
  done(stage);
  CHECK(hall.vote().kind == VoteKind::show_of_hands);
  CHECK(hall.vote().purpose == Purpose::distribute_share);
  CHECK(hall.vote().budget == soles(6'000));
  CHECK(hall.vote().share_rule.hectares_percent == 100);
}

TEST_CASE("how the farmers' share is divided: percentages make 100, and one group may be named") {
  VoteHall hall;
  hall.sell();
  Stage stage(hall.desk());
  hall.prepare(stage);
  REQUIRE(stage.choose("about", "distribute"));
  REQUIRE(stage.choose("share", "blend"));
  REQUIRE(stage.write("blend-equal", "50"));
  REQUIRE(stage.write("blend-trees", "40"));
  CHECK(stage.shows("Together 90 %"));
  REQUIRE(stage.touch("save"));
  told_no(stage, "add up to 90");
  REQUIRE(stage.write("blend-days", "10"));
  REQUIRE(stage.touch("more"));
  REQUIRE(stage.choose("group", "1"));
  REQUIRE(stage.touch("save"));
  done(stage);
  const ShareRule rule{50, 0, 40, 10, GroupId{1}};
  CHECK(hall.vote().share_rule == rule);
  CHECK(stage.shows("40 %: By living trees"));
}

TEST_CASE("money for projects is counted in equal shares unless said otherwise, and says who proposed it") {
  VoteHall hall;
  hall.sell();
  Stage stage(hall.desk());
  hall.prepare(stage);
  REQUIRE(stage.choose("about", "allocate"));
  for (const std::string title : {"Riego", "Secador"}) {
    REQUIRE(stage.touch("propose"));
    REQUIRE(stage.write("title", title));
    REQUIRE(stage.write("benefit", "Todos"));
    REQUIRE(stage.write("cost", "1200"));
    if (title == "Riego") {
      REQUIRE(stage.touch("proposer"));
      REQUIRE(stage.touch("row/4"));
      REQUIRE(stage.on() == "project-form");
      CHECK(stage.shows("Eulalia Chinchay Ñopo"));
    }
    REQUIRE(stage.touch("save"));
    done(stage);
  }
  CHECK(desk::projects(hall.desk())[0].proposed_by == MemberNumber{4});
  REQUIRE(stage.touch("project/1"));
  REQUIRE(stage.touch("project/2"));
  CHECK(stage.shows("Every voter has the same part of the money."));
  auto method = CountingMethod::equal_shares;
  SUBCASE("equal shares") {}
  SUBCASE("most votes first") {
    REQUIRE(stage.choose("method", "most-votes"));
    method = CountingMethod::greedy;
  }
  REQUIRE(stage.touch("save"));
  done(stage);
  CHECK(hall.vote().allocation.method == method);
}

TEST_CASE("names of eighty letters and the largest text leave every way open") {
  const std::string longest(80, 'W');
  for (const auto& pane :
       {Glass::Options{
            .width = 1024, .height = 600, .text_size = ui::TextSize::largest, .language = Language::english},
        Glass::Options{.width = 1080,
        .height = 1920,
        .text_size = ui::TextSize::normal,
        .language = Language::spanish}}) {
    VoteHall hall;
    Stage stage(hall.desk(), pane);
    hall.prepare(stage);
    REQUIRE(stage.choose("about", "choice"));
    add_option(stage, longest);
    add_option(stage, "Corto");
    REQUIRE(stage.touch("more"));
    REQUIRE(stage.choose("threshold", "two-thirds"));
    for (const auto& each : stage.glass().touchables()) {
      if (!each.visible) continue;
      INFO(each.id);
      CHECK(each.rect.x >= 0);
      CHECK(each.rect.right() <= static_cast<float>(pane.width));
      CHECK(each.rect.h + 0.5F >= stage.glass().ui().metrics().target());
    }
    REQUIRE(stage.touch("save"));
    REQUIRE(stage.understood());
    CHECK(stage.on() == "vote");
    CHECK(stage.offers("open"));
  }
}
