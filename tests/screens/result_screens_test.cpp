// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/screens/fates.h"
#include "kiosk/screens/verdict.h"
#include "kiosk/screens/vote_result.h"
#include "tests/screens/hall.h"

using namespace minga;
using namespace minga::test;

namespace {

const std::vector<std::string> fruits{"Mango", "Palta", "Limón"};
const Ballot a = Ballot::of({0}), b = Ballot::of({1}), c = Ballot::of({2});

void show(Stage& stage, VoteId vote) { stage.show<screens::VoteResultScreen>(vote); }

}  // namespace

TEST_CASE("a choice: one wins, a second round is due, or a tie") {
  Hall hall;
  Stage stage(hall.desk());
  auto draft = hall.about(VoteKind::choice, "¿Qué fruta?", fruits);
  SUBCASE("won") {
    const auto vote = hall.open(draft);
    hall.cast(vote, {a, b, b, b, b, b, Ballot{}});
    REQUIRE(desk::decline(hall.desk(), hall.somebody(8), Hall::id(), vote));
    hall.proclaim(vote);
    show(stage, vote);
    CHECK(stage.shows("Chosen: B  Palta"));
    CHECK(stage.shows("5 of 7 votes."));
    // 9 present = 7 took part + 1 declined + 1 waiting
    CHECK(stage.shows("Took part\n7"));
    CHECK(stage.shows("Did not wish to vote\n1"));
    CHECK(stage.shows("Present without voting\n1"));
    CHECK(stage.shows("Together present\n9"));
    CHECK(stage.shows("Ballots and voters add up."));
    CHECK_FALSE(stage.offers("print"));
  }
  SUBCASE("second round") {
    const auto vote = hall.open(draft);
    hall.cast(vote, {a, a, a, b, b, c, c, c});
    hall.proclaim(vote);
    show(stage, vote);
    CHECK(stage.shows("No option has the majority"));
    CHECK(stage.shows("There will be a second round between A and C."));
  }
  SUBCASE("tie") {
    draft.wins_by = WinsBy::most_votes;
    const auto vote = hall.open(draft);
    hall.cast(vote, {a, a, b, c, c});
    hall.proclaim(vote);
    show(stage, vote);
    CHECK(stage.shows("A tie: nothing was chosen"));
    CHECK(stage.shows("A and C have 2 votes each."));
  }
  SUBCASE("nobody marked anything") {
    const auto vote = hall.open(draft);
    hall.cast(vote, {Ballot{}, Ballot{}});
    hall.proclaim(vote);
    show(stage, vote);
    CHECK(stage.shows("No option was marked."));
  }
}

TEST_CASE("before it is proclaimed a result says nothing") {
  Hall hall;
  Stage stage(hall.desk());
  const auto vote = hall.open(hall.about(VoteKind::choice, "¿Qué fruta?", fruits));
  hall.cast(vote, {a, b, b, b, b, b});
  hall.close(vote);
  show(stage, vote);
  CHECK(stage.shows("once it is proclaimed"));
  CHECK_FALSE(stage.shows("Palta"));
}

TEST_CASE("an election names those elected") {
  Hall hall(12);
  Stage stage(hall.desk());
  const auto vote = hall.open(hall.election(3, 3));
  hall.cast(vote, {a, b, b, b, b, b, b, b, c});
  hall.proclaim(vote);
  show(stage, vote);
  CHECK(stage.shows("Chosen: B  Lista por el bosque y el agua 2"));
  CHECK(stage.shows("Elected:"));
  CHECK(stage.shows("Eulalia del Rosario Chinchay Ñopo E"));
  CHECK_FALSE(stage.shows("Rosa Huamán Peña"));
}

TEST_CASE("a show of hands tells women and men apart") {
  Hall hall;
  Stage stage(hall.desk());
  const auto vote = desk::prepare_vote(hall.desk(), hall.session_of(Hall::secretary), Hall::id(),
                                       hall.about(VoteKind::show_of_hands, "¿Se aprueba?"));
  REQUIRE(vote.has_value());
  REQUIRE(desk::count_hands(hall.desk(), hall.session_of(Hall::secretary), Hall::id(), vote->id,
                            {{3, 2, 0}, {1, 1, 0}, {0, 0, 0}}));
  show(stage, vote->id);
  CHECK(stage.shows("Adopted"));
  CHECK(stage.shows("5 in favour out of 9"));
  CHECK(stage.shows("3 women"));
  CHECK(stage.shows("2 men"));
  CHECK_FALSE(stage.shows("Blank ballots"));
}

TEST_CASE("papers counted by hand stand beside the kiosk's count") {
  Hall hall;
  Stage stage(hall.desk());
  auto draft = hall.about(VoteKind::choice, "¿Qué fruta?", fruits);
  draft.on_paper = true;
  const auto vote = hall.open(draft);
  hall.cast(vote, {a, b, b, b, b});
  hall.close(vote);
  const auto first = hall.session_of(Hall::president), second = hall.session_of(Hall::treasurer);
  REQUIRE(desk::reconcile(hall.desk(), first, {}, Hall::id(), vote, {0, 5, ""}));
  REQUIRE(desk::count_papers(hall.desk(), first, second, Hall::id(), vote,
                             {{0, 4, 0}, 1, 0, "Un papel se mojó y no se lee."}));
  REQUIRE(desk::proclaim(hall.desk(), first, Hall::id(), vote));
  show(stage, vote);
  CHECK(stage.shows("Un papel se mojó"));
  CHECK(stage.shows("papers 0, kiosk 1"));
  CHECK(stage.shows("papers 4, kiosk 4"));
}

TEST_CASE("what was annulled says why, and decides nothing any more") {
  Hall hall;
  Stage stage(hall.desk());
  const auto vote = hall.open(hall.about(VoteKind::choice, "¿Qué fruta?", fruits));
  hall.cast(vote, {a, b, b, b, b, b});
  hall.proclaim(vote);
  auto view = *desk::vote_view(hall.desk(), vote);
  const auto decided = hall.open(hall.about(VoteKind::motion, "¿Anular la votación?"));
  hall.cast(decided, {a, a, a, a, a, a});
  hall.proclaim(decided);
  const auto agreements = desk::annulling_agreements(hall.desk(), vote);
  REQUIRE_FALSE(agreements.empty());
  REQUIRE(desk::annul(hall.desk(), hall.session_of(Hall::president), hall.session_of(Hall::secretary),
                      Hall::id(), vote, agreements[0].id, "La cédula tenía un error."));
  show(stage, vote);
  CHECK(stage.shows("Annulled by the assembly"));
  CHECK(stage.shows("Reason: La cédula tenía un error."));
  CHECK(stage.shows("This was the result before:"));
  CHECK(stage.shows("Palta"));

  // Nobody left in time, or too many did.
  view.vote.quorum_needed_at_closing = 50;
  const auto verdict = screens::verdict_of(view, Language::english);
  CHECK(verdict.title == "Nothing was decided: no quorum");
  CHECK(verdict.text == "9 were present when the vote closed; 50 were needed.");
}

TEST_CASE("a project's fate is one plain sentence") {
  using Kind = ProjectFate::Kind;
  const auto english = [](Kind kind, std::int64_t supporters, Money left = {}) {
    return screens::fate_sentence({kind, supporters, left}, Language::english);
  };
  CHECK(english(Kind::chosen_by_votes, 143) == "Funded: 143 of you supported it and the budget was enough.");
  CHECK(english(Kind::paid_by_supporters, 1'143) ==
        "Funded: 1,143 of you supported it and together you had enough left for it.");
  CHECK(english(Kind::completed, 12) == "Funded with the money left over: 12 of you supported it.");
  CHECK(english(Kind::nobody_approved, 0) == "Not this time: nobody marked it.");
  CHECK(english(Kind::does_not_fit, 12, soles(3'000)) == "Does not fit: only S/ 3,000.00 were left.");
  CHECK(english(Kind::too_few_supporters, 12) ==
        "Not this time: 12 of you supported it and together you did not have enough left.");
  CHECK(screens::letters_of({0}, Language::english) == "A");
  CHECK(screens::letters_of({0, 1, 2}, Language::english) == "A, B and C");
}

TEST_CASE("the money a vote gave, and each project's fate where it is known") {
  Hall hall;
  Stage stage(hall.desk());
  const auto vote =
      hall.open(hall.allocation(soles(20'000), {{"Riego", soles(12'000)}, {"Secador", soles(9'000)}}));
  hall.cast(vote, {a, a, a, b});
  hall.proclaim(vote);
  show(stage, vote);
  CHECK(stage.shows("1 project gets its money"));
  CHECK(stage.shows("S/ 12,000.00 of S/ 20,000.00"));
  const auto view = desk::vote_view(hall.desk(), vote);
  for (const auto& fate : view->outcome->fates)
    CHECK(stage.shows(screens::fate_sentence(fate, Language::english)));
}
