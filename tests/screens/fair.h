// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <doctest/doctest.h>

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/counting.h"
#include "kiosk/desk/roll.h"
#include "kiosk/desk/treasury.h"
#include "kiosk/desk/verification.h"
#include "kiosk/desk/votes.h"
#include "tests/screens/gestures.h"
#include "tests/support/stage.h"

// What the tests of the treasury's screens begin from.
namespace minga::test {

// A first day with credits to sell, three more members, and an assembly in which anything can be agreed.
struct Fair : FirstDay {
  Fair() {
    const auto issued =
        desk().commit<CreditsIssued>(desk::new_command_id(), {secretary}, [&]() -> Result<CreditsIssued> {
          return CreditsIssued{IssuanceId{1}, "Fairtrade Climate", 2023, 5000, desk().today()};
        });
    REQUIRE(issued.has_value());
    for (const std::string name : {"Eulalia", "Máximo", "Zoila"}) {
      MemberDraft draft;
      draft.given_names = name;
      draft.surnames = "Chinchay Ñopo";
      draft.groups = {desk::groups(desk()).at(0).id};
      draft.admitted = desk().today();
      draft.sex = name == "Máximo" ? Sex::man : Sex::woman;
      REQUIRE(desk::register_member(desk(), session_of(secretary), desk::new_command_id(), draft));
    }
  }

  // Sold straight at the desk: 60,000.01 soles, of which 6,000.00 are the farmers'.
  void sell() {
    const SaleDraft draft{IssuanceId{1},    "Tostadores del Sur", 1000,    Money(1'450'000, Currency::eur),
                          soles(60'000, 1), desk().today(),       "778120"};
    REQUIRE(desk::record_sale(desk(), session_of(treasurer), desk::new_command_id(), draft));
  }

  // The assembly votes, all in favour, to share out so much, or for something else that may take so much.
  void agree(Money pool, Purpose purpose = Purpose::distribute_share, const ShareRule& rule = {}) {
    const auto with = [&](MemberNumber number) { return session_of(number); };
    const auto id = desk::new_command_id;
    ConveneDraft convening;
    convening.place = "Local comunal";
    convening.date = desk().today();
    convening.first_call = TimeOfDay{9 * 60};
    convening.second_call = TimeOfDay{10 * 60};
    convening.agenda = {"Reparto"};
    const auto assembly = desk::convene(desk(), with(secretary), id(), convening);
    REQUIRE(assembly.has_value());
    for (std::int64_t n = 1; n <= 6; ++n)
      REQUIRE(desk::check_in(desk(), with(secretary), id(), assembly->id, MemberNumber{n}));
    REQUIRE(desk::open_assembly(desk(), with(secretary), id(), assembly->id, 1));
    decide(assembly->id, pool, purpose, rule);
  }

  // In an assembly that is open: one agreement more.
  void decide(AssemblyId assembly, Money pool, Purpose purpose, const ShareRule& rule = {}) {
    const auto with = [&](MemberNumber number) { return session_of(number); };
    const auto id = desk::new_command_id;
    VoteDraft motion;
    motion.assembly = assembly;
    motion.purpose = purpose;
    motion.question = "¿Repartir la parte de los agricultores?";
    motion.budget = pool;
    motion.share_rule = rule;
    const auto vote = desk::prepare_vote(desk(), with(secretary), id(), motion);
    REQUIRE(vote.has_value());
    REQUIRE(desk::open_vote(desk(), with(president), with(treasurer), id(), vote->id));
    for (const auto number : {president, secretary, treasurer})
      REQUIRE(desk::cast_ballot(desk(), with(number), id(), vote->id, Ballot::of({0})));
    REQUIRE(desk::close_vote(desk(), with(president), with(treasurer), id(), vote->id));
    REQUIRE(desk::reconcile(desk(), with(president), {}, id(), vote->id, {}));
    REQUIRE(desk::proclaim(desk(), with(president), id(), vote->id));
  }

  // Drafted, authorised, the cash in the drawer: everyone is owed an equal part.
  void distribute(Money pool) {
    sell();
    agree(pool);
    const auto drafted =
        desk::draft_distribution(desk(), session_of(treasurer), desk::new_command_id(), AgreementId{1}, pool);
    REQUIRE(drafted.has_value());
    REQUIRE(desk::authorise(desk(), session_of(president), session_of(treasurer), desk::new_command_id(),
                            drafted->id));
    const auto needed = desk::distribution_view(desk(), drafted->id)->cash_needed;
    REQUIRE(desk::draw_cash(desk(), session_of(treasurer), desk::new_command_id(), drafted->id, needed));
  }

  std::int64_t lines() { return desk::verify(desk()).lines; }
};

// Told so, and not one line of the log was added since `lines`.
inline void refused(Stage& stage, Fair& fair, std::int64_t lines) {
  REQUIRE(stage.on() == "message");
  INFO(stage.message().text);
  CHECK(stage.message().tone == screens::Tone::danger);
  REQUIRE(stage.understood());
  CHECK(fair.lines() == lines);
}

}  // namespace minga::test
