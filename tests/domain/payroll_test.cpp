// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/payroll_decisions.h"
#include "tests/domain/today.h"

#include <functional>

#include "domain/forest/decisions.h"
#include "tests/support/generators.h"

namespace minga::testing {

namespace {

RateFacts a_decision() { return {AgreementFacts{{8}, Purpose::general, soles(500), {}}, false, true, true}; }
PayRate fifty_a_day() { return {{8}, RateBasis::day, soles(50), soles(500), soles(100)}; }

PayrollFacts a_party() {
  PayrollFacts facts;
  facts.next = {3};
  facts.rate = fifty_a_day();
  facts.project = {4};
  facts.source = soles(1000);
  facts.quantities = {{{7}, 3}, {{2}, 5}};
  facts.party = {6};
  facts.party_known = true;
  return facts;
}
Refusal wages_refused(const std::function<void(PayrollFacts&)>& change) {
  auto facts = a_party();
  change(facts);
  return refusal_of(draft_wages(facts));
}

PayrollFacts a_year() {
  auto facts = a_party();
  facts.rate = PayRate{{8}, RateBasis::hectare, soles(10), soles(500), {}};
  facts.project = {};
  facts.party = {};
  facts.party_known = false;
  facts.year = 2025;
  facts.quantities = {{{7}, 12'345}, {{2}, 0}, {{1}, 20'000}};
  return facts;
}

PayrollState a_draft() { return {{3}, false, false, {}, soles(400), soles(400), soles(400), true, true}; }

}  // namespace

TEST_CASE("days and trees bring the rate each, land the rate of a hectare to the nearest céntimo") {
  CHECK(earned(RateBasis::day, 3, soles(45, 50)) == soles(136, 50));
  CHECK(earned(RateBasis::tree, 1200, Money(15)) == soles(180));
  CHECK(earned(RateBasis::hectare, 12'345, soles(10)) == soles(12, 35));  // 12.345: the half goes up
  CHECK(earned(RateBasis::hectare, 12'344, soles(10)) == soles(12, 34));
  CHECK(earned(RateBasis::hectare, 10'000'000, soles(100'000)) == soles(100'000'000));
  CHECK(earned(RateBasis::day, 0, soles(45)) == soles(0));
}

TEST_CASE("a rate is copied out of a general agreement by both officers, once") {
  const RateDraft draft{{8}, RateBasis::day, soles(50), soles(500)};
  CHECK(agreed(set_rate(a_decision(), draft, {1}, {2})).limit == soles(500));
  const auto why = [&](const std::function<void(RateFacts&, RateDraft&)>& change) {
    auto facts = a_decision();
    auto changed = draft;
    change(facts, changed);
    return refusal_of(set_rate(facts, changed, {1}, {2}));
  };
  CHECK(why([](auto& f, auto&) { f.agreement = std::nullopt; }).why == Why::unknown_agreement);
  for (const auto purpose : {Purpose::distribute_share, Purpose::allocate_forest})
    CHECK(why([&](auto& f, auto&) { f.agreement->purpose = purpose; }).why == Why::agreement_not_for_this);
  CHECK(why([](auto& f, auto&) { f.taken = true; }).why == Why::rate_taken);
  CHECK(why([](auto&, auto& d) { d.limit = soles(500, 1); }) ==
        Refusal{.why = Why::agreement_used, .amount = soles(500)});
  CHECK(why([](auto& f, auto&) { f.agreement->used = soles(1); }) ==
        Refusal{.why = Why::agreement_used, .amount = soles(499)});
  CHECK(why([](auto&, auto& d) { d.rate = {}; }).why == Why::amount_not_positive);
  CHECK(why([](auto&, auto& d) { d.rate = soles(100'000, 1); }).why == Why::amount_too_large);
  CHECK(why([](auto&, auto& d) { d.limit = Money(1, Currency::eur); }).why == Why::amount_not_positive);
  CHECK(why([](auto& f, auto&) { f.first_is_president = false; }).why == Why::president_and_treasurer_needed);
  CHECK(refusal_of(set_rate(a_decision(), draft, {1}, {1})).why == Why::same_person_twice);
  auto open_ended = a_decision();
  open_ended.agreement->limit = {};
  CHECK(set_rate(open_ended, {{8}, RateBasis::day, soles(50), soles(9'000)}, {1}, {2}).has_value());
}

TEST_CASE("wages are the days of a paid party's sheet at the rate, within the limit and the project") {
  const auto draft = agreed(draft_wages(a_party()));
  CHECK(draft.lines == std::vector<PayLine>{{{2}, 5, soles(250)}, {{7}, 3, soles(150)}});
  CHECK(draft.total == soles(400));
  CHECK(draft.project == ProjectId{4});
  CHECK(draft.party == WorkPartyId{6});
  CHECK(wages_refused([](auto& f) { f.party_known = false; }).why == Why::unknown_work_party);
  CHECK(wages_refused([](auto& f) { f.work = WorkKind::communal; }).why == Why::communal_work_unpaid);
  CHECK(wages_refused([](auto& f) { f.rate = std::nullopt; }).why == Why::rate_missing);
  CHECK(wages_refused([](auto& f) { f.rate->basis = RateBasis::tree; }).why == Why::rate_missing);
  CHECK(wages_refused([](auto& f) { f.rate->annulled = true; }).why == Why::unknown_agreement);
  CHECK(wages_refused([](auto& f) { f.same = {2}; }) == Refusal{.why = Why::payroll_exists, .number = 2});
  CHECK(wages_refused([](auto& f) { f.quantities.clear(); }).why == Why::sheet_empty);
  CHECK(wages_refused([](auto& f) { f.quantities[0].quantity = 4; }) ==
        Refusal{.why = Why::agreement_used, .amount = soles(400)});
  CHECK(wages_refused([](auto& f) { f.source = soles(399); }) ==
        Refusal{.why = Why::beyond_approval, .amount = soles(399)});
  CHECK(wages_refused([](auto& f) {
          f.project = {};
          f.source = soles(399);
        }) == Refusal{.why = Why::fund_too_small, .amount = soles(399)});
  CHECK(wages_refused([](auto& f) { f.quantities[0].quantity = std::int64_t{1} << 60; }).why ==
        Why::amount_too_large);
}

TEST_CASE("commitments are paid by land or trees, once a year under an agreement") {
  const auto draft = agreed(draft_commitment_payments(a_year(), today));
  CHECK(draft.lines == std::vector<PayLine>{{{1}, 20'000, soles(20)}, {{7}, 12'345, soles(12, 35)}});
  CHECK(draft.year == 2025);
  CHECK(draft.party == WorkPartyId{});
  const auto why = [](const std::function<void(PayrollFacts&)>& change) {
    auto facts = a_year();
    change(facts);
    return refusal_of(draft_commitment_payments(facts, today)).why;
  };
  CHECK(why([](auto& f) { f.rate = std::nullopt; }) == Why::rate_missing);
  CHECK(why([](auto& f) { f.rate->basis = RateBasis::day; }) == Why::rate_missing);
  CHECK(why([](auto& f) { f.rate->annulled = true; }) == Why::unknown_agreement);
  CHECK(why([](auto& f) { f.year = 2026; }) == Why::number_out_of_range);
  CHECK(why([](auto& f) { f.year = 1989; }) == Why::number_out_of_range);
  CHECK(why([](auto& f) { f.same = {1}; }) == Why::payroll_exists);
  CHECK(why([](auto& f) { f.quantities.clear(); }) == Why::nothing_to_pay);
  CHECK(why([](auto& f) { f.source = soles(32, 34); }) == Why::fund_too_small);
}

TEST_CASE("a payroll is authorised once, by two, while its money is there") {
  CHECK(agreed(authorise_payroll(a_draft(), {1}, {2})).id == PayrollId{3});
  const auto why = [](const std::function<void(PayrollState&)>& change) {
    auto state = a_draft();
    change(state);
    return refusal_of(authorise_payroll(state, {1}, {2})).why;
  };
  CHECK(why([](auto& s) { s.authorised = true; }) == Why::payroll_settled);
  CHECK(why([](auto& s) { s.withdrawn = true; }) == Why::payroll_settled);
  CHECK(why([](auto& s) { s.second_is_treasurer = false; }) == Why::president_and_treasurer_needed);
  CHECK(why([](auto& s) { s.annulled = true; }) == Why::unknown_agreement);
  CHECK(why([](auto& s) { s.left = soles(399); }) == Why::agreement_used);
  CHECK(why([](auto& s) { s.source = soles(399); }) == Why::fund_too_small);
  CHECK(refusal_of(authorise_payroll(a_draft(), {1}, {1})).why == Why::same_person_twice);
  CHECK(agreed(withdraw_payroll(a_draft(), "Faltó Rosa")).reason == "Faltó Rosa");
  auto done = a_draft();
  done.authorised = true;
  CHECK(refusal_of(withdraw_payroll(done, "x")).why == Why::payroll_settled);
  CHECK(refusal_of(withdraw_payroll(a_draft(), "")).why == Why::text_missing);
}

TEST_CASE("an authorised payroll is reversed by both, while nobody on it was paid since") {
  const PayrollReversalFacts facts{{3}, true, {4}, {17}, {}, true, true};
  const auto undone = agreed(reverse_payroll(facts, "Doble", {1}, {2}));
  CHECK(undone.reverses == EntryId{17});
  CHECK(undone.project == ProjectId{4});
  CHECK(undone.reason == "Doble");
  const auto refusal = [&](const std::function<void(PayrollReversalFacts&)>& change) {
    auto changed = facts;
    change(changed);
    return refusal_of(reverse_payroll(changed, "Doble", {1}, {2}));
  };
  CHECK(refusal([](auto& f) { f.standing = false; }).why == Why::payroll_not_standing);
  CHECK(refusal([](auto& f) { f.paid = {9}; }) == Refusal{.why = Why::payroll_paid, .number = 9});
  CHECK(refusal([](auto& f) { f.first_is_president = false; }).why == Why::president_and_treasurer_needed);
  CHECK(refusal_of(reverse_payroll(facts, "Doble", {1}, {1})).why == Why::same_person_twice);
  CHECK(refusal_of(reverse_payroll(facts, " ", {1}, {2})).why == Why::text_missing);
}

TEST_CASE("a commitment names land, species, trees and year") {
  const CommitmentDraft draft{{}, {7}, "La Cuesta", "pino, aliso", 12'000, 1'300, 2014};
  const CommitmentFacts facts{{9}, false, true};
  const auto recorded = agreed(record_commitment(facts, draft, today));
  CHECK(recorded.parcel == ParcelId{9});
  CHECK(recorded.species == "pino, aliso");
  const auto why = [&](const std::function<void(CommitmentDraft&)>& change) {
    auto changed = draft;
    change(changed);
    return refusal_of(record_commitment(facts, changed, today)).why;
  };
  CHECK(why([](auto& d) { d.name = ""; }) == Why::name_missing);
  CHECK(why([](auto& d) { d.species = ""; }) == Why::name_missing);
  CHECK(why([](auto& d) { d.area_m2 = 0; }) == Why::number_out_of_range);
  CHECK(why([](auto& d) { d.area_m2 = 10'000'001; }) == Why::number_out_of_range);
  CHECK(why([](auto& d) { d.trees = -1; }) == Why::number_out_of_range);
  CHECK(why([](auto& d) { d.year = 2026; }) == Why::number_out_of_range);
  CHECK(refusal_of(record_commitment({{9}, true, true}, draft, today)).why == Why::parcel_taken);
  CHECK(refusal_of(record_commitment({{9}, false, false}, draft, today)).why == Why::unknown_member);
}

TEST_CASE("an inspection counts living trees on a day that has come") {
  const InspectionDraft draft{{9}, today, 1'250, "Sequía"};
  CHECK(agreed(inspect({2}, true, draft, {5}, today)).living_trees == 1'250);
  CHECK(refusal_of(inspect({2}, false, draft, {5}, today)).why == Why::unknown_parcel);
  CHECK(refusal_of(inspect({2}, true, {{9}, today.plus_days(1), 1, ""}, {5}, today)).why ==
        Why::date_in_future);
  CHECK(refusal_of(inspect({2}, true, {{9}, std::nullopt, 1, ""}, {5}, today)).why == Why::date_impossible);
  CHECK(refusal_of(inspect({2}, true, {{9}, today, -1, ""}, {5}, today)).why == Why::number_out_of_range);
  CHECK(agreed(inspect({2}, true, {{9}, today, 0, ""}, {5}, today)).notes.empty());
}

TEST_CASE("a sheet holds each member once, with whole days, until a payroll is made from it") {
  const SheetFacts facts{{6}, true, today, {}, {{1}, {2}, {7}}};
  const std::vector<WorkLine> lines{{{7}, 3}, {{1}, 31}};
  CHECK(agreed(keep_sheet(facts, lines, today)).lines == std::vector<WorkLine>{{{1}, 31}, {{7}, 3}});
  const auto why = [&](const std::vector<WorkLine>& wrong) {
    return refusal_of(keep_sheet(facts, wrong, today));
  };
  CHECK(why({}).why == Why::sheet_empty);
  CHECK(why({{{7}, 1}, {{7}, 1}}) == Refusal{.why = Why::member_twice, .number = 7});
  CHECK(why({{{8}, 1}}) == Refusal{.why = Why::unknown_member, .number = 8});
  CHECK(why({{{7}, 0}}).why == Why::number_out_of_range);
  CHECK(why({{{7}, 32}}) == Refusal{.why = Why::number_out_of_range, .number = 31});
  CHECK(refusal_of(keep_sheet(facts, lines, today.plus_days(-1))).why == Why::date_in_future);
  auto settled = facts;
  settled.settled = {3};
  CHECK(refusal_of(keep_sheet(settled, lines, today)) == Refusal{.why = Why::sheet_settled, .number = 3});
  auto unknown = facts;
  unknown.party_known = false;
  CHECK(refusal_of(keep_sheet(unknown, lines, today)).why == Why::unknown_work_party);
  const WorkPartyDraft party{today, "La Cuesta", "Poda", WorkKind::paid, {4}};
  CHECK(agreed(record_work_party({6}, true, party)).project == ProjectId{4});
  CHECK(refusal_of(record_work_party({6}, false, party)).why == Why::unknown_project);
  CHECK(refusal_of(record_work_party({6}, true, {std::nullopt, "x", "y"})).why == Why::date_impossible);
  CHECK(refusal_of(record_work_party({6}, true, {today, "", "y"})).why == Why::name_missing);
  CHECK(refusal_of(record_work_party({6}, true, {today, "x", ""})).why == Why::text_missing);
}

}  // namespace minga::testing
