// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/desk/labour.h"
#include "kiosk/desk/projects.h"
#include "tests/support/village.h"

// Money moves only with a decision behind it that stands: an annulled one pays nobody, and one that has paid
// is not annulled.
namespace minga::testing {

namespace {

constexpr auto president = Village::president, treasurer = Village::treasurer, fiscal = Village::fiscal;

struct Decided : Village {
  AssemblyId assembly;
  AgreementId wages;  // the general agreement that sets a rate
  ProjectId project;  // funded with S/ 500

  Decided() {
    sold();
    assembly = opened();
    wages = general_agreement(assembly, soles(1000));
    project = funded_project(assembly, soles(500));
    agreed(desk::set_rate(desk(), session(president), session(treasurer), id(),
                          {wages, RateBasis::day, soles(50), soles(500)}));
  }
  VoteId vote_of(AgreementId agreement) {
    return storage::find_agreement(db(), agreement).value_or(storage::Agreement{}).vote;
  }
  auto annul(AgreementId agreement) {
    const auto by = general_agreement(assembly);
    return [this, agreement, by] {
      return desk::annul(desk(), session(president), session(secretary), id(), vote_of(agreement), by,
                         "Se contó mal");
    };
  }
  WorkPartyId party() {
    const auto party = agreed(desk::record_work_party(
        desk(), session(fiscal), id(), {local_date(now), "La Cuesta", "Poda", WorkKind::paid, {}}));
    agreed(desk::keep_sheet(desk(), session(fiscal), id(), party.id, {{{6}, 2}}));
    return party.id;
  }
  auto payroll() { return desk::draft_payroll(desk(), session(treasurer), id(), {wages, party()}); }
  auto authorise(PayrollId payroll) {
    return desk::authorise_payroll(desk(), session(president), session(treasurer), id(), payroll);
  }
  auto spend(const std::string& document) {
    return desk::spend(desk(), session(president), session(treasurer), id(),
                       {project,
                        "Ferretería Paz",
                        document,
                        "Tubos",
                        soles(100),
                        PayMethod::bank,
                        document,
                        local_date(now),
                        {}});
  }
};

}  // namespace

TEST_CASE("a rate pays nobody once its agreement is annulled") {
  Decided village;
  const auto drafted = agreed(village.payroll()).id;
  agreed(village.annul(village.wages)());
  CHECK(village.refused([&] { return village.authorise(drafted); }).why == Why::unknown_agreement);
  const auto party = village.party();
  CHECK(village
            .refused([&] {
              return desk::draft_payroll(village.desk(), village.session(treasurer), village.id(),
                                         {village.wages, party});
            })
            .why == Why::unknown_agreement);
}

TEST_CASE("an agreement is not annulled while a payroll by its rate stands") {
  Decided village;
  const auto payroll = agreed(village.payroll()).id;
  agreed(village.authorise(payroll));
  const auto annul = village.annul(village.wages);
  CHECK(village.refused(annul).why == Why::agreement_used);
  agreed(desk::reverse_payroll(village.desk(), village.session(president), village.session(treasurer),
                               village.id(), payroll, "Se contó dos veces"));
  agreed(annul());
}

TEST_CASE("a project funded twice spends under the decision that stands") {
  Decided village;
  const auto first = agreed(desk::project_view(village.desk(), village.project)).books.agreement;
  VoteDraft draft{village.assembly, 2, VoteKind::fund_allocation, Purpose::allocate_forest, "", {},
                  soles(500),       {}};
  for (const auto& project : desk::projects(village.desk()))
    draft.options.push_back({project.id, project.title, project.cost});
  const auto second = village.agreement_on(draft, "¿Qué obra?");
  const auto spending = agreed(village.spend("F-1"));
  CHECK(spending.agreement == second);
  const auto annul = village.annul(second);
  // The first vote's money alone would cover it, but it was spent by the second's leave.
  CHECK(village.refused(annul).why == Why::agreement_used);
  agreed(desk::void_spending(village.desk(), village.session(president), village.session(treasurer),
                             village.id(), spending.id, "Era de otro"));
  agreed(annul());
  CHECK(storage::holdings_of(village.db(), accounts::project(village.project)) == soles(500));
  CHECK(agreed(village.spend("F-2")).agreement == first);
  CHECK(village.verify().findings.empty());
}

}  // namespace minga::testing
