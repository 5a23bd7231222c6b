// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/acta.h"

#include <doctest/doctest.h>

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/proceedings.h"
#include "kiosk/desk/roll.h"
#include "tests/support/village.h"

namespace minga::testing {

namespace {

// An assembly with one agreement, closed.
struct Held : Village {
  AssemblyId assembly = opened();
  AgreementId agreement = general_agreement(assembly);
  Held() { agreed(desk::close_assembly(desk(), session(president), id(), assembly)); }

  void sign() { agreed(desk::sign_acta(desk(), session(president), session(secretary), id(), assembly)); }
  Minutes acta() { return agreed(desk::minutes(desk(), assembly)); }
  void rename(MemberNumber number, const std::string& given_names) {
    auto draft = person(number.value);
    draft.given_names = given_names;
    agreed(desk::edit_member(desk(), session(secretary), id(), number, draft));
  }
};

std::string name_in(const Minutes& minutes, MemberNumber number) {
  for (const auto& each : minutes.attendance)
    if (each.number == number) return each.name;
  return {};
}

}  // namespace

// Protects what two people signed: later corrections do not change it, and a reopened acta does.
TEST_CASE("a signed acta stays as it was signed, whatever is corrected later; reopened it shows the new") {
  Held village;
  const auto before = name_in(village.acta(), Village::farmer);
  village.rename(Village::farmer, "Anselmo");
  CHECK(name_in(village.acta(), Village::farmer) == "Anselmo Huamán Ñopo G");  // a draft follows the roll
  village.sign();
  const auto as_signed = village.acta();
  REQUIRE(as_signed.rounds.size() == 1);
  CHECK(as_signed.rounds[0].seal == village.head());
  CHECK(as_signed.chain_head == village.head());
  village.rename(Village::farmer, "Segundo");
  village.rename(Village::president, "Rosalía");
  const auto later = village.acta();
  CHECK(name_in(later, Village::farmer) == "Anselmo Huamán Ñopo G");
  CHECK(later.chair.name == as_signed.chair.name);
  CHECK(later.rounds[0].chair.name == as_signed.chair.name);
  CHECK(later.chain_head == as_signed.chain_head);

  agreed(desk::reopen_acta(village.desk(), village.session(Village::secretary), village.id(),
                           village.assembly, "El nombre estaba mal"));
  CHECK(name_in(village.acta(), Village::farmer) == before);
  village.sign();
  const auto again = village.acta();
  CHECK(name_in(again, Village::farmer) == before);
  REQUIRE(again.rounds.size() == 2);
  CHECK(again.rounds[0].seal == as_signed.chain_head);
  CHECK(again.rounds[1].seal == village.head());
  CHECK(village.verify().findings.empty());
}

TEST_CASE("an agreement annulled later still stands in the acta that was signed before") {
  Held village;
  village.sign();
  const auto assembly = village.opened();
  const auto annulling = village.general_agreement(assembly);
  const auto vote = agreed(desk::assembly_view(village.desk(), village.assembly)).votes.front().id;
  agreed(desk::annul(village.desk(), village.session(Village::president), village.session(Village::secretary),
                     village.id(), vote, annulling, "Se votó sin leer la pregunta"));
  CHECK(village.acta().agenda.at(1).agreements.size() == 1);
  agreed(desk::reopen_acta(village.desk(), village.session(Village::secretary), village.id(),
                           village.assembly, "Se anuló la votación"));
  CHECK(village.acta().agenda.at(1).agreements.empty());
}

TEST_CASE("an acta changed behind the program's back is not printed, and verifying names the line") {
  Held village;
  village.sign();
  village.db().execute(
      "UPDATE log SET content = replace(content, 'Huamán Ñopo G', 'Huamán Ñopo X') WHERE kind = "
      "'acta_signed'");
  CHECK(refusal_of(desk::minutes(village.desk(), village.assembly)).why == Why::acta_altered);
  const auto findings = village.verify().findings;
  REQUIRE_FALSE(findings.empty());
  CHECK(findings.front().what == storage::Finding::What::chain_broken);
}

// The paper is lost with the power, the signatures are not.
TEST_CASE("after a cut between signed and printed the acta is signed still and its print still awaited") {
  Held village;
  village.sign();
  const auto state = agreed(desk::acta_state(village.desk(), village.assembly));
  CHECK(state.last().is_signed);
  CHECK_FALSE(state.last().printed);
  const auto printed = [&] {
    return desk::acta_came_out(village.desk(), village.session(Village::secretary), "the print",
                               village.assembly);
  };
  agreed(printed());
  agreed(printed());  // the same touch again, after the cut
  CHECK(agreed(desk::acta_state(village.desk(), village.assembly)).last().printed);
  CHECK(village
            .refused([&] {
              return desk::acta_came_out(village.desk(), village.session(Village::secretary), village.id(),
                                         village.assembly);
            })
            .why == Why::print_not_awaited);
}

TEST_CASE("the acta tells who came late and who left, members and visitors") {
  Village village;
  const auto assembly = village.opened();
  const auto secretary = village.session(Village::secretary);
  village.wait(1200);
  agreed(desk::check_in(village.desk(), secretary, village.id(), assembly, {13}));
  const auto visitor = agreed(desk::welcome_visitor(village.desk(), secretary, village.id(), assembly,
                                                    {"Inés Paz", Sex::woman, "Agro Rural"}))
                           .id;
  village.wait(600);
  agreed(desk::leave(village.desk(), secretary, village.id(), assembly, {6}));
  agreed(desk::visitor_leaves(village.desk(), secretary, village.id(), visitor));
  const auto minutes = agreed(desk::minutes(village.desk(), assembly));
  CHECK(minutes.arrived_late == HeadCount{0, 0, 1});
  REQUIRE(minutes.departures.size() == 1);
  CHECK(minutes.departures[0].member.number == MemberNumber{6});
  CHECK(minutes.departures[0].at == TimeOfDay{9 * 60 + 30});
  REQUIRE(minutes.guests.size() == 1);
  CHECK(minutes.guests[0].left == TimeOfDay{9 * 60 + 30});
  // Who comes back has not left.
  agreed(desk::visitor_returns(village.desk(), secretary, village.id(), visitor));
  CHECK_FALSE(agreed(desk::minutes(village.desk(), assembly)).guests[0].left);
  CHECK(village.verify().findings.empty());
}

}  // namespace minga::testing
