// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <algorithm>

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/slips.h"
#include "tests/support/village.h"

// The ways a vote can go beside the plain one: by slip, on paper, declined, a run-off, an election, by hands,
// annulled.
namespace minga::testing {

namespace {

constexpr MemberNumber president = Village::president, secretary = Village::secretary,
                       fiscal = Village::fiscal;

struct Hall {
  Village village;
  AssemblyId assembly = village.opened();
  desk::Desk& desk = village.desk();

  VoteDraft draft(VoteKind kind, std::vector<std::string> titles = {}) {
    VoteDraft typed;
    typed.assembly = assembly;
    typed.item = 2;
    typed.kind = kind;
    typed.question = "¿Qué se hace?";
    for (auto& title : titles) typed.options.push_back({{}, title, {}, {}, {}});
    return typed;
  }
  void close_urn(VoteId vote) {
    agreed(desk::close_vote(desk, village.session(president), village.session(fiscal), village.id(), vote));
  }
  std::function<Result<SlipTaken>()> taking(VoteId vote, std::int64_t member) {
    return
        [=, this] { return desk::take_slip(desk, village.session(secretary), village.id(), vote, {member}); };
  }
  std::function<Result<SlipUsed>()> casting(VoteId vote, const std::string& code, Ballot ballot,
                                            std::string command = {}) {
    return [=, this] {
      return desk::cast_by_slip(desk, command.empty() ? village.id() : command, vote, code, ballot);
    };
  }
};

}  // namespace

TEST_CASE("by slip: who drew is known, who voted what is not, and each slip is taken once") {
  Hall hall;
  auto draft = hall.draft(VoteKind::choice, {"Lunes", "Martes"});
  draft.admission = Admission::by_slip;
  const auto vote = hall.village.open(draft);
  auto& village = hall.village;
  CHECK(village.refused(hall.taking(vote, 6)).why == Why::slips_missing);
  CHECK(village
            .refused([&] {
              return desk::issue_slips(hall.desk, village.session(secretary), village.id(), vote, false);
            })
            .why == Why::other_officers_opened);
  const auto lost =
      agreed(desk::issue_slips(hall.desk, village.session(president), village.id(), vote, false));
  const auto sheet =
      agreed(desk::issue_slips(hall.desk, village.session(president), village.id(), vote, true));
  // Twelve qualified members are here; ten more for those who come late.
  CHECK(sheet.codes.size() == 22);
  for (const std::int64_t member : {6, 7, 8}) agreed(hall.taking(vote, member)());
  CHECK(village.refused(hall.taking(vote, 6)).why == Why::already_voted);
  CHECK(village.refused(hall.taking(vote, 13)).why == Why::not_present);
  // The sheet that never came out of the printer is void.
  CHECK(village.refused(hall.casting(vote, lost.codes[0], {})).why == Why::slip_unknown);
  CHECK(village.refused(hall.casting(vote, "00 00-00", {})).why == Why::slip_unknown);
  const auto spaced = sheet.codes[3].substr(0, 4) + " " + sheet.codes[3].substr(4);
  CHECK(agreed(desk::check_slip(hall.desk, vote, spaced)));
  agreed(hall.casting(vote, spaced, Ballot::of({0}), "one finger")());
  agreed(hall.casting(vote, spaced, Ballot::of({1}), "one finger")());
  CHECK(village.refused(hall.casting(vote, sheet.codes[3], Ballot::of({1}))).why == Why::slip_used);
  agreed(hall.casting(vote, sheet.codes[9], Ballot::of({1}))());
  CHECK(village
            .refused([&] {
              return desk::cast_ballot(hall.desk, village.session({9}), village.id(), vote, Ballot::of({0}));
            })
            .why == Why::slip_needed);
  // Three were drawn, two used; a third ballot is fine, a fourth has no voter.
  hall.close_urn(vote);
  CHECK(village
            .refused([&] {
              return desk::reconcile(hall.desk, village.session(president), {}, village.id(), vote, {});
            })
            .why == Why::mismatch_unexplained);
  agreed(desk::reconcile(hall.desk, village.session(president), {}, village.id(), vote, {1, 0, {}}));
  CHECK(village.refused(hall.casting(vote, sheet.codes[11], {})).why == Why::vote_not_open);
  const auto proclaimed = agreed(desk::proclaim(hall.desk, village.session(president), village.id(), vote));
  CHECK(proclaimed.votes == std::vector<std::int64_t>{1, 1});
  CHECK_FALSE(proclaimed.adopted);
  CHECK(village.verify().findings.empty());
}

TEST_CASE("no code of a slip is kept anywhere, before or after the closing") {
  Hall hall;
  auto draft = hall.draft(VoteKind::motion);
  draft.admission = Admission::by_slip;
  const auto vote = hall.village.open(draft);
  const auto sheet =
      agreed(desk::issue_slips(hall.desk, hall.village.session(president), hall.village.id(), vote, false));
  const auto kept = [&](const std::string& code) {
    return storage::exists(
        hall.village.db(),
        "SELECT 1 FROM slip WHERE digest LIKE '%' || $1 || '%' UNION SELECT 1 FROM log WHERE "
        "content LIKE '%\"' || $1 || '\"%'",
        {code});
  };
  CHECK(std::none_of(sheet.codes.begin(), sheet.codes.end(), kept));
  CHECK(storage::exists(hall.village.db(), "SELECT 1 FROM slip", {}));
}

TEST_CASE("who declines is counted as present, and may still vote") {
  Hall hall;
  const auto vote = hall.village.open(hall.draft(VoteKind::motion));
  auto& village = hall.village;
  for (const std::int64_t member : {6, 7})
    agreed(desk::decline(hall.desk, village.session({member}), village.id(), vote));
  CHECK(desk::member_today(hall.desk, village.session({6})).declined);
  village.cast(vote, 7, Ballot::of({0}));
  CHECK(agreed(desk::vote_view(hall.desk, vote)).declined == 1);
  CHECK(village.refused([&] { return desk::decline(hall.desk, village.session({7}), village.id(), vote); })
            .why == Why::already_voted);
  hall.close_urn(vote);
  const auto closed = agreed(desk::vote_view(hall.desk, vote)).vote;
  CHECK(closed.declined == 1);
  CHECK(closed.waiting() == closed.present_at_closing.total() - 2);
  CHECK(village.verify().findings.empty());
}

TEST_CASE("who voted and went home is counted at the closing; without a quorum nothing is adopted") {
  Hall hall;
  auto& village = hall.village;
  const auto vote = village.open(hall.draft(VoteKind::motion));
  const auto here = agreed(desk::vote_view(hall.desk, vote)).present.total();
  village.cast(vote, 6, Ballot::of({0}));
  village.cast(vote, 7, Ballot::of({0}));
  const auto leaves = [&](std::int64_t member) {
    agreed(desk::leave(hall.desk, village.session(secretary), village.id(), hall.assembly, {member}));
  };
  for (const std::int64_t member : {6, 8, 9, 10, 11, 12}) leaves(member);
  CHECK(village
            .refused([&] {
              return desk::leave(hall.desk, village.session(secretary), village.id(), hall.assembly, {8});
            })
            .why == Why::not_present);
  CHECK(
      village
          .refused([&] { return desk::cast_ballot(hall.desk, village.session({8}), village.id(), vote, {}); })
          .why == Why::not_present);
  hall.close_urn(vote);
  const auto closed = agreed(desk::vote_view(hall.desk, vote)).vote;
  CHECK(closed.present_at_closing.total() == here - 5);
  CHECK_FALSE(closed.quorum_at_closing());
  agreed(desk::reconcile(hall.desk, village.session(president), {}, village.id(), vote, {}));
  CHECK_FALSE(agreed(desk::proclaim(hall.desk, village.session(president), village.id(), vote)).adopted);
  // Who comes back is present again.
  agreed(desk::check_in(hall.desk, village.session(secretary), village.id(), hall.assembly, {8}));
  CHECK(village.verify().findings.empty());
}

TEST_CASE("a choice nobody wins goes to a second round, once") {
  Hall hall;
  auto& village = hall.village;
  const auto vote = village.open(hall.draft(VoteKind::choice, {"Ana", "Beto", "Ciro"}));
  const std::vector<std::pair<std::int64_t, unsigned>> votes{{6, 0}, {7, 0}, {8, 1}, {9, 2}, {10, 2}};
  for (const auto& [member, option] : votes) village.cast(vote, member, Ballot::of({option}));
  CHECK_FALSE(village.close(vote).adopted);
  const auto again = [&] {
    return desk::prepare_run_off(hall.desk, village.session(president), village.id(), vote);
  };
  const auto second = agreed(again());
  CHECK(village.refused(again).why == Why::no_run_off);
  agreed(desk::open_vote(hall.desk, village.session(president), village.session(fiscal), village.id(),
                         second.id));
  village.cast(second.id, 8, Ballot::of({1}));
  const auto proclaimed = village.close(second.id);
  CHECK(proclaimed.adopted);
  CHECK(proclaimed.agreement_text == "¿Qué se hace?: Ciro");
  CHECK(village.verify().findings.empty());
}

TEST_CASE("an elected board takes office; annulled, the board before it is as it was") {
  Hall hall;
  auto& village = hall.village;
  auto draft = hall.draft(VoteKind::board_election);
  draft.term_from = local_date(village.now).plus_days(10);
  draft.options = {{{},
                    "Lista 1",
                    {},
                    {},
                    {{Office::president, {6}}, {Office::secretary, {7}}, {Office::treasurer, {8}}}}};
  const auto vote = village.open(draft);
  for (std::int64_t member = 1; member <= 9; ++member) village.cast(vote, member, Ballot::of({0}));
  CHECK(village.close(vote).elected.size() == 3);
  const auto holders = [&](int days) {
    std::vector<std::int64_t> numbers;
    for (const auto& held : storage::offices_in_force(village.db(), local_date(village.now).plus_days(days)))
      if (held.office == Office::president) numbers.push_back(held.member.value);
    return numbers;
  };
  CHECK(holders(9) == std::vector<std::int64_t>{president.value});
  CHECK(holders(10) == std::vector<std::int64_t>{6});
  auto motion = hall.draft(VoteKind::motion);
  motion.question = "¿Se anula la elección?";
  const auto annulling = village.open(motion);
  for (std::int64_t member = 1; member <= 9; ++member) village.cast(annulling, member, Ballot::of({0}));
  const auto agreement = village.close(annulling).agreement;
  CHECK(desk::annulling_agreements(hall.desk, vote).size() == 1);
  agreed(desk::annul(hall.desk, village.session(president), village.session(secretary), village.id(), vote,
                     agreement, "Faltó convocar al sector de arriba"));
  CHECK(holders(10) == std::vector<std::int64_t>{president.value});
  const auto view = agreed(desk::vote_view(hall.desk, vote));
  REQUIRE(view.annulment);
  CHECK(view.annulment->reason == "Faltó convocar al sector de arriba");
  // Nothing is deleted: what was counted can still be read.
  CHECK(view.result.votes == std::vector<std::int64_t>{9});
  CHECK(village.verify().findings.empty());
}

TEST_CASE("a fund allocation by equal shares explains every project and comes back when it is annulled") {
  Hall hall;
  auto& village = hall.village;
  village.sold();
  auto draft = hall.draft(VoteKind::fund_allocation);
  draft.purpose = Purpose::allocate_forest;
  draft.budget = soles(120);
  draft.allocation = {CountingMethod::equal_shares, Utility::cost, Completion::add1_greedy};
  const std::vector<std::pair<std::string, int>> wished{
      {"Riego", 60}, {"Vivero", 60}, {"Cerco", 50}, {"Nada", 10}};
  for (const auto& [title, cost] : wished) {
    const auto project = agreed(desk::propose_project(hall.desk, village.session(secretary), village.id(),
                                                      {title, "Para todos", "water", soles(cost), {6}}));
    draft.options.push_back({project.id, title, project.cost, {}, {}});
  }
  const auto vote = village.open(draft);
  // Eight want A and B, four want C. By most votes A and B would take it all.
  for (std::int64_t member = 1; member <= 8; ++member) village.cast(vote, member, Ballot::of({0, 1}));
  for (std::int64_t member = 9; member <= 12; ++member) village.cast(vote, member, Ballot::of({2}));
  village.close(vote);
  const auto view = agreed(desk::vote_view(hall.desk, vote));
  REQUIRE(view.outcome);
  using Kind = ProjectFate::Kind;
  CHECK(view.outcome->fates[0].kind == Kind::paid_by_supporters);
  CHECK(view.outcome->fates[0].supporters == 8);
  CHECK(view.outcome->fates[3].kind == Kind::nobody_approved);
  CHECK(view.proposers[0] == storage::name_of(village.db(), {6}));
  CHECK(view.outcome->funded_total <= soles(120));
  const auto before = storage::holdings_of(village.db(), accounts::forest);
  auto motion = hall.draft(VoteKind::motion);
  const auto annulling = village.open(motion);
  for (std::int64_t member = 1; member <= 9; ++member) village.cast(annulling, member, Ballot::of({0}));
  const auto agreement = village.close(annulling).agreement;
  agreed(desk::annul(hall.desk, village.session(president), village.session(secretary), village.id(), vote,
                     agreement, "Cambió el presupuesto"));
  CHECK(storage::holdings_of(village.db(), accounts::forest) == before + view.outcome->funded_total);
  CHECK(village.verify().findings.empty());
}

}  // namespace minga::testing
