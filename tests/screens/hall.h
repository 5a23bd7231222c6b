// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/counting.h"
#include "kiosk/desk/roll.h"
#include "kiosk/desk/slips.h"
#include "kiosk/desk/treasury.h"
#include "kiosk/desk/verification.h"
#include "kiosk/desk/votes.h"
#include "tests/screens/gestures.h"
#include "tests/support/stage.h"

// What the tests of the voters' screens begin from.
namespace minga::test {

// A first day with so many qualified members, all in the hall, an open assembly and money in the forest fund.
struct Hall : FirstDay {
  explicit Hall(std::int64_t members = 9) : people(members) {
    for (std::int64_t n = 4; n <= people; ++n) {
      MemberDraft draft;
      draft.given_names = n % 2 ? "Máximo Baldomero" : "Eulalia del Rosario";
      draft.surnames = "Chinchay Ñopo " + std::string(1, static_cast<char>('A' + n % 26));
      draft.groups = {desk::groups(desk()).at(0).id};
      draft.admitted = desk().today();
      draft.sex = n % 2 ? Sex::man : Sex::woman;
      draft.status = Status::qualified;
      REQUIRE(desk::register_member(desk(), session_of(secretary), id(), draft));
    }
    const auto issued = desk().commit<CreditsIssued>(id(), {secretary}, [&]() -> Result<CreditsIssued> {
      return CreditsIssued{IssuanceId{1}, "Fairtrade Climate", 2023, 5000, desk().today()};
    });
    REQUIRE(issued.has_value());
    const SaleDraft sale{IssuanceId{1}, "Tostadores del Sur", 100,   soles(80'000),
                         soles(80'000), desk().today(),       "op-1"};
    REQUIRE(desk::record_sale(desk(), session_of(treasurer), id(), sale));
    ConveneDraft convening;
    convening.place = "Local comunal";
    convening.date = desk().today();
    convening.first_call = TimeOfDay{9 * 60};
    convening.second_call = TimeOfDay{10 * 60};
    convening.agenda = {"Obras"};
    assembly = desk::convene(desk(), session_of(secretary), id(), convening)->id;
    for (std::int64_t n = 1; n <= people; ++n)
      REQUIRE(desk::check_in(desk(), session_of(secretary), id(), assembly, MemberNumber{n}));
    REQUIRE(desk::open_assembly(desk(), session_of(secretary), id(), assembly, 1));
  }

  static desk::CommandId id() { return desk::new_command_id(); }
  // Somebody of whom only the number matters: they are not asked for their PIN here.
  desk::Session somebody(std::int64_t number) {
    desk::Session session;
    session.member = MemberNumber{number};
    session.name = "Eulalia Chinchay";
    session.status = Status::qualified;
    return session;
  }
  VoteDraft about(VoteKind kind, std::string question, const std::vector<std::string>& titles = {}) const {
    VoteDraft draft;
    draft.assembly = assembly;
    draft.kind = kind;
    draft.question = std::move(question);
    for (const auto& title : titles) {
      VoteOption option;
      option.title = title;
      option.picture = "tree";
      draft.options.push_back(std::move(option));
    }
    return draft;
  }
  // So many lists of so many people each, in the order of the roll.
  VoteDraft election(std::int64_t lists, std::int64_t each) const {
    auto draft = about(VoteKind::board_election, "¿Quién dirige la comunidad dos años?");
    draft.term_from = Date{local_date(now).days + 30};
    static constexpr Office offices[] = {Office::president, Office::secretary, Office::treasurer,
                                         Office::vice_president, Office::fiscal};
    for (std::int64_t list = 0; list < lists; ++list) {
      VoteOption option;
      option.title = "Lista por el bosque y el agua " + std::to_string(list + 1);
      for (std::int64_t n = 0; n < each; ++n)
        option.candidates.push_back({n < 5 ? offices[n] : Office::vocal, MemberNumber{list * each + n + 1}});
      draft.options.push_back(std::move(option));
    }
    return draft;
  }
  VoteDraft allocation(Money budget, const std::vector<std::pair<std::string, Money>>& projects) {
    auto draft = about(VoteKind::fund_allocation, "¿En qué usamos el fondo del bosque este año?");
    draft.budget = budget;
    static const char* const pictures[] = {"water", "drying", "pest", "training", "tools"};
    for (std::size_t n = 0; n < projects.size(); ++n) {
      ProjectDraft project;
      project.title = projects[n].first;
      project.benefit = "Agua limpia todo el año para cuarenta familias del sector alto.";
      project.picture = pictures[n % 5];
      project.cost = projects[n].second;
      project.proposed_by = treasurer;
      const auto proposed = desk::propose_project(desk(), session_of(secretary), id(), project);
      REQUIRE(proposed.has_value());
      VoteOption option;
      option.project = proposed->id;
      option.title = project.title;
      option.cost = project.cost;
      draft.options.push_back(std::move(option));
    }
    return draft;
  }
  VoteId open(const VoteDraft& draft) {
    const auto vote = desk::prepare_vote(desk(), session_of(secretary), id(), draft);
    if (!vote) FAIL("refused: " << static_cast<int>(vote.error().why));
    if (draft.kind == VoteKind::board_election) {
      const auto committee = committee_for(draft);
      REQUIRE(desk::appoint_committee(desk(), session_of(secretary), id(), vote->id, committee));
      REQUIRE(desk::open_vote(desk(), somebody(committee[0].value), somebody(committee[1].value), id(),
                              vote->id));
    } else {
      REQUIRE(desk::open_vote(desk(), session_of(president), session_of(treasurer), id(), vote->id));
    }
    return vote->id;
  }
  // The first three who stand on none of the lists.
  std::vector<MemberNumber> committee_for(const VoteDraft& draft) const {
    std::vector<MemberNumber> committee;
    for (std::int64_t n = 1; n <= people && committee.size() < 3; ++n) {
      bool stands = false;
      for (const auto& list : draft.options)
        for (const auto& each : list.candidates) stands = stands || each.member.value == n;
      if (!stands) committee.push_back({n});
    }
    REQUIRE(committee.size() == 3);
    return committee;
  }
  // One ballot each, by the members in their order.
  void cast(VoteId vote, const std::vector<Ballot>& ballots) {
    for (std::size_t n = 0; n < ballots.size(); ++n)
      REQUIRE(desk::cast_ballot(desk(), somebody(static_cast<std::int64_t>(n) + 1), id(), vote, ballots[n]));
  }
  void close(VoteId vote) {
    const auto opened = desk::vote_view(desk(), vote)->vote;  // whoever opened it
    REQUIRE(desk::close_vote(desk(), somebody(opened.chair.value), somebody(opened.second_officer.value),
                             id(), vote));
  }
  void proclaim(VoteId vote) {
    close(vote);
    REQUIRE(desk::reconcile(desk(), session_of(president), {}, id(), vote, {}));
    REQUIRE(desk::proclaim(desk(), session_of(president), id(), vote));
  }
  // The codes of the slips; so many of them are drawn by the members in their order.
  std::vector<std::string> slips(VoteId vote, std::int64_t drawn) {
    const auto sheet = desk::issue_slips(desk(), session_of(president), id(), vote, false);
    REQUIRE(sheet.has_value());
    for (std::int64_t n = 1; n <= drawn; ++n)
      REQUIRE(desk::take_slip(desk(), session_of(secretary), id(), vote, MemberNumber{n}));
    return sheet->codes;
  }
  std::int64_t lines() { return desk::verify(desk()).lines; }
  std::int64_t present() { return desk::assembly_view(desk(), assembly)->present.total(); }
  void everybody_home() {
    for (std::int64_t n = 1; n <= people; ++n)
      REQUIRE(desk::leave(desk(), session_of(secretary), id(), assembly, MemberNumber{n}));
  }
  std::int64_t turnout(VoteId vote) { return desk::vote_view(desk(), vote)->turnout.total(); }

  std::int64_t people;
  AssemblyId assembly;
};

}  // namespace minga::test
