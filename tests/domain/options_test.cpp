// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/ensure.h"
#include "domain/voting/counting.h"
#include "domain/voting/preparation.h"
#include "tests/support/generators.h"

// Choices, approvals, elections and shows of hands: what wins, what goes to a run-off, what decides nothing.
namespace minga::testing {

namespace {

const Statute statute;

Assembly hall() {
  Assembly assembly;
  assembly.id = {4};
  assembly.state = AssemblyState::open;
  assembly.call = 1;
  assembly.date = *date_of(2026, 5, 1);
  assembly.agenda = {"Informe", "Elección"};
  return assembly;
}

// Counted: `present` people, half of them needed.
Vote reconciled(VoteKind kind, std::vector<std::string> titles, std::int64_t present,
                const std::vector<Ballot>& urn) {
  Vote vote;
  vote.id = {6};
  vote.assembly = {4};
  vote.kind = kind;
  vote.state = VoteState::reconciled;
  vote.question = "¿Quién?";
  for (auto& title : titles) vote.options.push_back({{}, title, {}, {}, {}});
  vote.present_at_closing = {present, 0, 0};
  vote.qualified = present;
  vote.ballots = static_cast<std::int64_t>(urn.size());
  vote.turnout = {vote.ballots, 0, 0};
  return vote;
}

std::vector<Ballot> urn_of(std::initializer_list<std::pair<int, Ballot>> counts) {
  std::vector<Ballot> urn;
  for (const auto& [n, ballot] : counts) urn.insert(urn.end(), static_cast<std::size_t>(n), ballot);
  return urn;
}

const Ballot a = Ballot::of({0});
const Ballot b = Ballot::of({1});
const Ballot c = Ballot::of({2});

Member person(std::int64_t number, Sex sex, Status status = Status::qualified) {
  Member member;
  member.number = {number};
  member.sex = sex;
  member.status = status;
  return member;
}

// Ten candidates, the first `women` of them women, with the offices a list needs.
std::vector<Candidate> list(std::int64_t first, std::int64_t size) {
  std::vector<Candidate> candidates{
      {Office::president, {first}}, {Office::secretary, {first + 1}}, {Office::treasurer, {first + 2}}};
  for (std::int64_t i = 3; i < size; ++i) candidates.push_back({Office::vocal, {first + i}});
  return candidates;
}

VoteDraft election(std::vector<VoteOption> lists) {
  VoteDraft draft;
  draft.assembly = {4};
  draft.item = 1;
  draft.kind = VoteKind::board_election;
  draft.question = "Elección de la directiva";
  draft.options = std::move(lists);
  draft.term_from = *date_of(2026, 6, 1);
  return draft;
}

Result<VotePrepared> prepared(const VoteDraft& draft, const std::vector<Member>& people) {
  std::map<MemberNumber, Member> known;
  for (const auto& each : people) known.emplace(each.number, each);
  return prepare_vote({{6}, hall(), statute, soles(1000), known}, draft);
}

std::vector<Member> people(std::int64_t first, std::int64_t women, std::int64_t men) {
  std::vector<Member> all;
  for (std::int64_t i = 0; i < women + men; ++i)
    all.push_back(person(first + i, i < women ? Sex::woman : Sex::man));
  return all;
}

}  // namespace

TEST_CASE("a choice is won by a majority, and by nobody when none has it: the best two go to a run-off") {
  const auto won = urn_of({{6, a}, {3, b}, {1, c}});
  const auto clear = count(reconciled(VoteKind::choice, {"Ana", "Beto", "Ciro"}, 11, won), won);
  CHECK(clear.winner == 0U);
  CHECK(clear.adopted);
  CHECK(clear.run_off.empty());

  const auto split = urn_of({{4, a}, {2, b}, {5, c}});
  auto vote = reconciled(VoteKind::choice, {"Ana", "Beto", "Ciro"}, 11, split);
  const auto open = count(vote, split);
  CHECK_FALSE(open.winner);
  CHECK_FALSE(open.adopted);
  CHECK(open.run_off == std::vector<std::size_t>{0, 2});

  vote.wins_by = WinsBy::most_votes;
  CHECK(count(vote, split).winner == 2U);
}

TEST_CASE("everybody level with the second goes to the run-off, and a tie there decides nothing") {
  const auto urn = urn_of({{4, a}, {3, b}, {3, c}});
  CHECK(count(reconciled(VoteKind::choice, {"Ana", "Beto", "Ciro"}, 10, urn), urn).run_off ==
        std::vector<std::size_t>{0, 1, 2});
  const auto level = urn_of({{3, a}, {3, b}, {2, Ballot{}}});
  auto run_off = reconciled(VoteKind::choice, {"Ana", "Beto"}, 8, level);
  run_off.wins_by = WinsBy::most_votes;
  const auto outcome = count(run_off, level);
  CHECK(outcome.tie);
  CHECK_FALSE(outcome.winner);
  CHECK_FALSE(outcome.adopted);
  CHECK(outcome.run_off.empty());
}

TEST_CASE("a run-off holds the best two under the same item, and is decided by most votes") {
  const auto urn = urn_of({{4, a}, {2, b}, {5, c}});
  auto vote = reconciled(VoteKind::choice, {"Ana", "Beto", "Ciro"}, 11, urn);
  vote.item = 1;
  vote.state = VoteState::proclaimed;
  const auto event = agreed(prepare_run_off({7}, hall(), vote, count(vote, urn)));
  CHECK(event.run_off_of == VoteId{6});
  CHECK(event.wins_by == WinsBy::most_votes);
  CHECK(event.item == 1);
  REQUIRE(event.options.size() == 2);
  CHECK(event.options[0].title == "Ana");
  CHECK(event.options[1].title == "Ciro");
  vote.state = VoteState::reconciled;
  CHECK(refusal_of(prepare_run_off({7}, hall(), vote, count(vote, urn))).why == Why::vote_not_proclaimed_yet);
  vote.state = VoteState::proclaimed;
  CHECK(refusal_of(prepare_run_off({7}, hall(), vote, Outcome{})).why == Why::no_run_off);
}

TEST_CASE("an approval vote is won by the one approved most, if the rule is reached") {
  const auto urn = urn_of({{4, Ballot::of({0, 1})}, {3, b}, {1, Ballot{}}});
  const auto vote = reconciled(VoteKind::approval, {"Lunes", "Martes"}, 8, urn);
  const auto outcome = count(vote, urn);
  CHECK(outcome.votes == std::vector<std::int64_t>{4, 7});
  CHECK(outcome.blank == 1);
  CHECK(outcome.winner == 1U);
  const auto few = urn_of({{2, a}, {1, b}});
  const auto none = count(reconciled(VoteKind::approval, {"Lunes", "Martes"}, 8, few), few);
  CHECK_FALSE(none.winner);
  CHECK(none.run_off.empty());
}

TEST_CASE("everyone abstains, nobody votes: nothing is decided and nothing breaks") {
  for (const auto kind : {VoteKind::choice, VoteKind::approval, VoteKind::board_election}) {
    const auto blanks = urn_of({{5, Ballot{}}});
    CHECK_FALSE(count(reconciled(kind, {"Ana", "Beto"}, 5, blanks), blanks).adopted);
    const auto empty = count(reconciled(kind, {"Ana", "Beto"}, 5, {}), {});
    CHECK_FALSE(empty.adopted);
    CHECK_FALSE(empty.tie);
    CHECK(empty.run_off.empty());
  }
}

TEST_CASE("without a quorum at the closing nothing is adopted, whatever the urn says") {
  const auto urn = urn_of({{5, a}});
  auto vote = reconciled(VoteKind::choice, {"Ana", "Beto"}, 5, urn);
  vote.quorum_needed_at_closing = 6;
  CHECK_FALSE(count(vote, urn).adopted);
  vote.quorum_needed_at_closing = 5;
  CHECK(count(vote, urn).adopted);
}

TEST_CASE("no two lists have one symbol, and none has none") {
  auto known = people(1, 1, 2);
  for (const std::int64_t first : {4, 7})
    for (auto& each : people(first, 1, 2)) known.push_back(each);
  const auto three = prepared(election({{{}, "Lista 1", {}, "flower", list(1, 3)},
                                        {{}, "Lista 2", {}, "flower", list(4, 3)},
                                        {{}, "Lista 3", {}, "water", list(7, 3)}}),
                              known);
  REQUIRE(three.has_value());
  CHECK(three->options[0].picture == "flower");
  CHECK(three->options[1].picture == "bell");
  CHECK(three->options[2].picture == "mountain");  // water is a project's picture
}

TEST_CASE("a list needs three women and three men in ten, and is told which it lacks") {
  const auto ten = [](std::int64_t women, std::int64_t men) {
    return prepared(election({{{}, "Lista 1", {}, {}, list(1, 10)}}), people(1, women, men));
  };
  CHECK(ten(3, 7).has_value());
  CHECK(ten(7, 3).has_value());
  CHECK(refusal_of(ten(2, 8)) ==
        Refusal{.why = Why::list_below_share, .number = 2, .other = 3, .text = "Lista 1"});
  CHECK(refusal_of(ten(9, 1)) ==
        Refusal{.why = Why::list_below_share, .number = 1, .other = 3, .text = "Lista 1"});
  // 30 % of seven is two and a bit: three.
  const auto balance = list_balance(list(1, 7), {}, statute);
  CHECK(balance.needed == 3);
}

TEST_CASE("nobody stands on two lists, or twice on one, or without a vote of their own") {
  auto known = people(1, 3, 3);
  const auto others = people(20, 3, 3);
  known.insert(known.end(), others.begin(), others.end());
  const auto both = [&](std::vector<Candidate> second) {
    return prepared(
        election({{{}, "Lista 1", {}, {}, list(1, 6)}, {{}, "Lista 2", {}, {}, std::move(second)}}), known);
  };
  const auto event = agreed(both(list(20, 6)));
  CHECK(event.purpose == Purpose::elect_board);
  CHECK(event.term_until == *date_of(2028, 5, 31));
  auto shared = list(20, 6);
  shared[5].member = {2};
  CHECK(refusal_of(both(shared)) == Refusal{.why = Why::candidate_twice, .number = 2});
  auto twice = list(20, 6);
  twice[5].member = {20};
  CHECK(refusal_of(both(twice)) == Refusal{.why = Why::candidate_twice, .number = 20});
  auto unknown = list(20, 6);
  unknown[5].member = {99};
  CHECK(refusal_of(both(unknown)) == Refusal{.why = Why::candidate_not_qualified, .number = 99});
  auto headless = list(20, 6);
  headless[0].office = Office::vocal;
  CHECK(refusal_of(both(headless)) == Refusal{.why = Why::list_incomplete, .text = "Lista 2"});
  auto late = election({{{}, "Lista 1", {}, {}, list(1, 6)}});
  late.term_from = *date_of(2026, 4, 30);
  CHECK(refusal_of(prepared(late, known)).why == Why::term_missing);
}

TEST_CASE("who is elected takes office with the list's offices and the vote's term") {
  const auto urn = urn_of({{6, a}, {2, b}});
  auto vote = reconciled(VoteKind::board_election, {"Lista 1", "Lista 2"}, 9, urn);
  vote.purpose = Purpose::elect_board;
  vote.options[0].candidates = list(1, 4);
  vote.term_from = *date_of(2026, 6, 1);
  vote.term_until = *date_of(2028, 5, 31);
  const auto event = agreed(proclaim(vote, urn, {{8}, {}}));
  REQUIRE(event.elected.size() == 4);
  CHECK(event.elected[0].member == MemberNumber{1});
  CHECK(event.elected[0].office == Office::president);
  CHECK(event.elected[3].until == vote.term_until);
  CHECK(event.agreement_text == "¿Quién?: Lista 1");
}

TEST_CASE("hands are counted women and men apart, and never more than are here") {
  Vote vote;
  vote.id = {6};
  vote.kind = VoteKind::show_of_hands;
  vote.question = "¿Sesión el sábado?";
  const auto here = hall();
  const auto hands = [&](HandsDraft draft) {
    return count_hands(vote, {here, statute, 10, {4, 5, 0}, {}, {}, {8}}, draft);
  };
  const auto event = agreed(hands({{3, 2, 0}, {1, 1, 0}, {0, 1, 0}}));
  CHECK(event.adopted);
  CHECK(event.agreement == AgreementId{8});
  CHECK(event.quorum_needed == 6);
  CHECK_FALSE(agreed(hands({{2, 2, 0}, {2, 2, 0}, {}})).adopted);
  // Five women's hands, four women here.
  CHECK(refusal_of(hands({{3, 0, 0}, {1, 0, 0}, {1, 0, 0}})) ==
        Refusal{.why = Why::hands_beyond_present, .number = 5, .other = 4});
  CHECK(refusal_of(hands({{-1, 0, 0}, {}, {}})).why == Why::number_out_of_range);
  CHECK(refusal_of(count_hands(vote, {here, statute, 10, {2, 3, 0}, {}, {}, {8}}, {})) ==
        Refusal{.why = Why::quorum_missing, .number = 5, .other = 6});
}

TEST_CASE("what does not add up needs a reason and two officers") {
  const auto urn = urn_of({{3, a}});
  auto vote = reconciled(VoteKind::motion, {}, 5, urn);
  vote.state = VoteState::closed;
  const TwoOfficers alone{{1}, {}};
  CHECK(agreed(reconcile(vote, {}, alone)).agrees);
  vote.on_paper = true;
  CHECK(agreed(reconcile(vote, {0, 3, {}}, alone)).agrees);
  CHECK(refusal_of(reconcile(vote, {0, 2, "Se rompió una cédula"}, alone)).why == Why::mismatch_unexplained);
  CHECK(refusal_of(reconcile(vote, {0, 2, {}}, {{1}, {2}})).why == Why::mismatch_unexplained);
  CHECK(refusal_of(reconcile(vote, {0, 2, "Falta una"}, {{1}, {1}})).why == Why::same_person_twice);
  const auto event = agreed(reconcile(vote, {0, 2, " Falta  una "}, {{1}, {2}}));
  CHECK_FALSE(event.agrees);
  CHECK(event.reason == "Falta una");
  // By slip: drawn, and handed back unused or lost.
  vote.on_paper = false;
  vote.admission = Admission::by_slip;
  vote.turnout = {4, 0, 0};
  CHECK(agreed(reconcile(vote, {1, 0, {}}, alone)).agrees);
  CHECK(refusal_of(reconcile(vote, {0, 0, {}}, alone)).why == Why::mismatch_unexplained);
}

TEST_CASE("papers counted by hand are compared before anybody is told the kiosk's count") {
  const auto urn = urn_of({{2, a}, {1, b}});
  auto vote = reconciled(VoteKind::choice, {"Ana", "Beto"}, 5, urn);
  vote.on_paper = true;
  CHECK(refusal_of(proclaim(vote, urn, {{8}, {}})).why == Why::count_missing);
  const auto right = agreed(count_papers(vote, urn, {{2, 1}, 0, 0, {}}, {{1}, {}}));
  CHECK(right.agrees);
  // The refusal says that it differs, not where.
  CHECK(refusal_of(count_papers(vote, urn, {{1, 2}, 0, 0, {}}, {{1}, {}})) ==
        Refusal{.why = Why::mismatch_unexplained});
  CHECK_FALSE(agreed(count_papers(vote, urn, {{2, 0}, 0, 1, "Una ilegible"}, {{1}, {2}})).agrees);
  CHECK(proclaim(vote, urn, {{8}, {}, true}).has_value());
}

TEST_CASE("a vote is annulled by the assembly, with a reason, before its money is used") {
  auto vote = reconciled(VoteKind::motion, {}, 5, {});
  vote.state = VoteState::proclaimed;
  CHECK(annul(vote, {true, {}, {}, true}, {9}, "Se votó sin quórum").has_value());
  CHECK(refusal_of(annul(vote, {false, {}, {}, true}, {9}, "x")).why == Why::unknown_agreement);
  CHECK(refusal_of(annul(vote, {true, soles(1), {}, true}, {9}, "x")).why == Why::agreement_used);
  CHECK(refusal_of(annul(vote, {true, {}, {}, false}, {9}, "x")).why == Why::agreement_used);
  CHECK(refusal_of(annul(vote, {true, {}, {}, true}, {9}, " ")).why == Why::text_missing);
  vote.state = VoteState::annulled;
  CHECK(refusal_of(annul(vote, {true, {}, {}, true}, {9}, "x")).why == Why::vote_annulled);
  vote.state = VoteState::open;
  CHECK(refusal_of(annul(vote, {true, {}, {}, true}, {9}, "x")).why == Why::vote_not_closed);
}

TEST_CASE("a slip is taken once, and a ballot needs one that was drawn") {
  Vote vote;
  vote.id = {6};
  vote.state = VoteState::open;
  vote.admission = Admission::by_slip;
  const VoterFacts rosa{Status::qualified, true, false};
  CHECK(take_slip(vote, {7}, rosa, 1).has_value());
  CHECK(refusal_of(take_slip(vote, {7}, rosa, 0)).why == Why::slips_missing);
  CHECK(refusal_of(take_slip(vote, {7}, {Status::qualified, true, true}, 1)).why == Why::already_voted);
  CHECK(refusal_of(cast_ballot(vote, {7}, rosa, a)).why == Why::slip_needed);
  CHECK(cast_by_slip(vote, "d", {true, false, 3, 2}, a).has_value());
  CHECK(refusal_of(cast_by_slip(vote, "d", {true, true, 3, 2}, a)).why == Why::slip_used);
  CHECK(refusal_of(cast_by_slip(vote, "d", {false, false, 3, 2}, a)).why == Why::slip_unknown);
  // As many ballots as slips were drawn: this one never was.
  CHECK(refusal_of(cast_by_slip(vote, "d", {true, false, 3, 3}, a)).why == Why::slip_unknown);
  CHECK(refusal_of(issue_slips(vote, {"x"}, true, 1)).why == Why::slip_used);
  CHECK(agreed(issue_slips(vote, {"b", "a"}, false, 1)).digests == std::vector<std::string>{"a", "b"});
  vote.admission = Admission::by_pin;
  CHECK(refusal_of(take_slip(vote, {7}, rosa, 1)).why == Why::slips_not_for_this);
}

}  // namespace minga::testing
