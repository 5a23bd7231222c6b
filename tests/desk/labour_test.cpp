// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/labour.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "kiosk/desk/cash.h"
#include "kiosk/desk/papers.h"
#include "kiosk/desk/paying.h"
#include "kiosk/desk/projects.h"
#include "kiosk/desk/trail.h"
#include "kiosk/desk/year_report.h"
#include "tests/support/village.h"

namespace minga::testing {

namespace {

constexpr auto president = Village::president, treasurer = Village::treasurer, fiscal = Village::fiscal;

// An assembly that fixed a rate (up to S/ 1,000 in all) and gave a project S/ 5,000.
struct Decided {
  Village village;
  AgreementId agreement;
  ProjectId project;
  Date today;

  Decided() {
    village.sold();
    const auto assembly = village.opened();
    agreement = village.general_agreement(assembly, soles(1000));
    project = village.funded_project(assembly, soles(5000));
    today = local_date(village.now);
  }
  desk::Desk& desk() { return village.desk(); }
  desk::Session who(MemberNumber member) { return village.session(member); }

  auto rate(RateBasis basis, Money amount, Money limit = soles(500)) {
    return desk::set_rate(desk(), who(president), who(treasurer), village.id(),
                          {agreement, basis, amount, limit});
  }
  WorkPartyId party(WorkKind kind, ProjectId payer, const std::vector<WorkLine>& lines) {
    const auto id = agreed(desk::record_work_party(desk(), who(fiscal), village.id(),
                                                   {today, "La Cuesta", "Poda", kind, payer}))
                        .id;
    if (!lines.empty()) agreed(desk::keep_sheet(desk(), who(fiscal), village.id(), id, lines));
    return id;
  }
  auto draft(const desk::PayrollRequest& request) {
    return desk::draft_payroll(desk(), who(treasurer), village.id(), request);
  }
  auto authorise(PayrollId id, MemberNumber one = president, MemberNumber other = treasurer) {
    return desk::authorise_payroll(desk(), who(one), who(other), village.id(), id);
  }
  Money holds(const Account& account) { return storage::holdings_of(village.db(), account); }
};

}  // namespace

TEST_CASE("a project is spent by both officers and never beyond what the vote gave") {
  Decided day;
  const SpendingDraft pipes{day.project,     "Ferretería Paz", "F-1",     "Tubos", soles(4000),
                            PayMethod::bank, "OP-70",          day.today, {}};
  const auto spend = [&](const SpendingDraft& draft, MemberNumber one = president) {
    return [&day, draft, one] {
      return desk::spend(day.desk(), day.who(one), day.who(treasurer), day.village.id(), draft);
    };
  };
  CHECK(day.village.refused(spend(pipes, Village::vice)).why == Why::president_and_treasurer_needed);
  const auto spent = agreed(spend(pipes)()).id;
  CHECK(day.holds(accounts::project(day.project)) == soles(1000));
  auto more = pipes;
  more.document = "F-2";
  more.bank_reference = "OP-71";
  CHECK(day.village.refused(spend(more)) == Refusal{.why = Why::beyond_approval, .amount = soles(1000)});
  more.amount = soles(500);
  more.document = " F-1 ";
  CHECK(day.village.refused(spend(more)) == Refusal{.why = Why::document_taken, .number = 1});
  more.document = "F-2";
  more.bank_reference = "OP-70";
  CHECK(day.village.refused(spend(more)).why == Why::bank_reference_used);
  auto other = pipes;
  other.project = {2};  // not funded
  CHECK(day.village.refused(spend(other)).why == Why::unknown_agreement);
  other.project = {9};
  CHECK(day.village.refused(spend(other)).why == Why::unknown_project);
  const auto view = agreed(desk::project_view(day.desk(), day.project));
  CHECK(view.books.approved() == soles(5000));
  CHECK(view.books.spent == soles(4000));
  CHECK(view.books.left == soles(1000));
  CHECK(view.spendings[0].spending.supplier == "Ferretería Paz");
  CHECK(desk::project_books(day.desk()).size() == 2);

  agreed(desk::void_spending(day.desk(), day.who(president), day.who(treasurer), day.village.id(), spent,
                             "Doble"));
  CHECK(day.holds(accounts::project(day.project)) == soles(5000));
  CHECK(agreed(desk::project_view(day.desk(), day.project)).spendings[0].spending.void_reason == "Doble");
  agreed(spend(pipes)());
  CHECK(day.village.verify().findings.empty());
}

TEST_CASE("a spending is read before the two are asked, and its voucher says what was kept") {
  Decided day;
  const SpendingDraft pipes{day.project,     "Ferretería Paz", "F-1",     "Tubos", soles(4000),
                            PayMethod::bank, "OP-70",          day.today, {}};
  const auto head = day.village.head();
  const auto preview = [&](MemberNumber who) {
    return desk::spending_preview(day.desk(), day.who(who), pipes);
  };
  CHECK(agreed(preview(treasurer)).amount == soles(4000));
  CHECK(agreed(preview(president)).president == MemberNumber{});
  CHECK(refusal_of(preview(fiscal)).why == Why::not_allowed);
  CHECK(refusal_of(desk::spending_voucher(day.desk(), {1})).why == Why::unknown_spending);
  CHECK(day.village.head() == head);
  const auto spent =
      agreed(desk::spend(day.desk(), day.who(president), day.who(treasurer), day.village.id(), pipes)).id;
  const auto voucher = agreed(desk::spending_voucher(day.desk(), spent));
  CHECK(voucher.project == "Riego");
  CHECK(voucher.document == "F-1");
  CHECK(voucher.president == storage::name_of(day.village.db(), president));
  CHECK(voucher.agreement.id == AgreementId{2});
  CHECK_FALSE(voucher.voided);
}

TEST_CASE("cash for a project is drawn and spent within its approval") {
  Decided day;
  const auto draw = [&](Money amount) {
    return desk::draw_cash(day.desk(), day.who(treasurer), day.village.id(), {amount, day.project, {}});
  };
  CHECK(day.village.refused([&] { return draw(soles(5000, 10)); }) ==
        Refusal{.why = Why::beyond_approval, .amount = soles(5000)});
  agreed(draw(soles(200)));
  const auto spend = [&](Money amount) {
    return desk::spend(day.desk(), day.who(president), day.who(treasurer), day.village.id(),
                       {day.project,
                        "Tienda",
                        "B-" + to_text(amount),
                        "Clavos",
                        amount,
                        PayMethod::cash,
                        "",
                        day.today,
                        {}});
  };
  CHECK(day.village.refused([&] { return spend(soles(200, 10)); }) ==
        Refusal{.why = Why::cash_too_small, .amount = soles(200)});
  agreed(spend(soles(150)));
  CHECK(day.holds(accounts::cash) == soles(50));
  CHECK(day.village.verify().findings.empty());
}

TEST_CASE("from the work party to the receipt: days at the agreement's rate, once") {
  Decided day;
  const auto paid = day.party(WorkKind::paid, day.project, {{{6}, 3}, {{7}, 1}});
  CHECK(day.village.refused([&] { return day.draft({day.agreement, paid}); }).why == Why::rate_missing);
  CHECK(day.village.refused([&] { return day.rate(RateBasis::day, soles(50), soles(1001)); }) ==
        Refusal{.why = Why::agreement_used, .amount = soles(1000)});
  agreed(day.rate(RateBasis::day, soles(45, 50)));
  CHECK(day.village.refused([&] { return day.rate(RateBasis::day, soles(60)); }).why == Why::rate_taken);
  const auto communal = day.party(WorkKind::communal, {}, {{{6}, 1}});
  CHECK(day.village.refused([&] {
                     return day.draft({day.agreement, communal});
                   })
            .why == Why::communal_work_unpaid);
  CHECK(day.village.refused([&] { return day.draft({day.agreement, {9}}); }).why == Why::unknown_work_party);
  CHECK(agreed(desk::payroll_preview(day.desk(), day.who(treasurer), {day.agreement, paid})).total ==
        soles(182));
  const auto first = agreed(day.draft({day.agreement, paid})).id;
  CHECK(day.village.refused([&] {
    return day.draft({day.agreement, paid});
  }) == Refusal{.why = Why::payroll_exists, .number = 1});
  const auto sheet = [&] {
    return desk::keep_sheet(day.desk(), day.who(fiscal), day.village.id(), paid, {{{6}, 2}});
  };
  CHECK(day.village.refused(sheet) == Refusal{.why = Why::sheet_settled, .number = 1});
  agreed(desk::withdraw_payroll(day.desk(), day.who(treasurer), day.village.id(), first, "Faltó un día"));
  agreed(sheet());
  const auto second = agreed(day.draft({day.agreement, paid})).id;
  CHECK(day.village.refused([&] { return day.authorise(first); }).why == Why::payroll_settled);
  CHECK(day.village.refused([&] { return day.authorise(second, treasurer, president); }).why ==
        Why::president_and_treasurer_needed);
  agreed(day.authorise(second));
  CHECK(day.village.refused([&] { return day.authorise(second); }).why == Why::payroll_settled);
  CHECK(day.holds(accounts::member({6})) == soles(91));
  CHECK(day.holds(accounts::project(day.project)) == soles(4909));
  CHECK(agreed(desk::project_view(day.desk(), day.project)).books.wages == soles(91));
  CHECK(desk::rates(day.desk())[0].rate.left() == soles(409));
  const auto plans = desk::year_report(day.desk(), civil(day.today).year).plans;
  const auto plan = std::find_if(plans.begin(), plans.end(),
                                 [&](const auto& each) { return each.agreement == day.agreement; });
  REQUIRE(plan != plans.end());
  CHECK(plan->used == soles(91));

  agreed(desk::draw_cash(day.desk(), day.who(treasurer), day.village.id(), {soles(91), {}, {}}));
  const auto receipt = day.village.pay({6}, soles(91));
  CHECK(receipt.agreement == day.agreement);
  CHECK(agreed(desk::receipt(day.desk(), receipt.receipt)).agreement.purpose == Purpose::general);
  const auto account = agreed(desk::account(day.desk(), day.who({6})));
  CHECK(account.lines[1].agreement == day.agreement);
  const auto paper = agreed(desk::payroll_sheet(day.desk(), second));
  CHECK(paper.total == soles(91));
  CHECK(paper.project == "Riego");
  CHECK(paper.lines[0].dni == "40000006");
  CHECK(agreed(desk::work_party_view(day.desk(), paid)).lines[0].days == 2);
  CHECK(desk::work_parties(day.desk(), 0, 9).size() == 2);
  CHECK(day.village.verify().findings.empty());
}

TEST_CASE("a payroll authorised by mistake is undone before it is paid, and its sheet opens again") {
  Decided day;
  agreed(day.rate(RateBasis::day, soles(45)));
  const auto party = day.party(WorkKind::paid, day.project, {{{6}, 2}, {{7}, 1}});
  const auto payroll = agreed(day.draft({day.agreement, party})).id;
  const auto reverse = [&](MemberNumber one = president, MemberNumber other = treasurer) {
    return desk::reverse_payroll(day.desk(), day.who(one), day.who(other), day.village.id(), payroll,
                                 "Días de más");
  };
  CHECK(day.village.refused([&] { return reverse(); }).why == Why::payroll_not_standing);
  agreed(day.authorise(payroll));
  agreed(desk::draw_cash(day.desk(), day.who(treasurer), day.village.id(), {soles(135), {}, {}}));
  const auto receipt = day.village.pay({7}, soles(45)).receipt;
  CHECK(day.village.refused([&] { return reverse(); }) ==
        Refusal{.why = Why::payroll_paid, .number = receipt.value});
  agreed(desk::void_receipt(day.desk(), day.who(president), day.who(treasurer), day.village.id(), receipt,
                            "Error"));
  CHECK(day.village.refused([&] { return reverse(treasurer, president); }).why ==
        Why::president_and_treasurer_needed);
  const auto undone = agreed(reverse());
  CHECK(undone.reverses == storage::entry_of(day.village.db(), payroll));
  CHECK(day.holds(accounts::member({6})) == Money());
  CHECK(day.holds(accounts::member({7})) == Money());
  CHECK(day.holds(accounts::project(day.project)) == soles(5000));
  CHECK(desk::rates(day.desk())[0].rate.used == Money());
  CHECK(agreed(desk::project_view(day.desk(), day.project)).books.wages == Money());
  CHECK(agreed(desk::payroll_view(day.desk(), payroll)).reversed_reason == "Días de más");
  CHECK(agreed(desk::account(day.desk(), day.who({6}))).lines[0].reversed == payroll);
  const auto trail = agreed(desk::trail_of_sale(day.desk(), {1}));
  CHECK(trail.owed_in_all == Money());
  CHECK(trail.in_forest_fund + trail.in_farmers_fund + trail.projects.at(0).left == trail.sale.credited);
  CHECK(day.village.refused([&] { return reverse(); }).why == Why::payroll_not_standing);
  CHECK(day.village.refused([&] { return day.authorise(payroll); }).why == Why::payroll_settled);
  agreed(desk::keep_sheet(day.desk(), day.who(fiscal), day.village.id(), party, {{{6}, 1}}));
  agreed(day.authorise(agreed(day.draft({day.agreement, party})).id));
  CHECK(day.holds(accounts::member({6})) == soles(45));
  CHECK(day.village.verify().findings.empty());
}

TEST_CASE("a receipt from before a payroll does not keep it from being undone") {
  Decided day;
  agreed(day.rate(RateBasis::day, soles(45)));
  const auto wages = [&] {
    const auto id = agreed(day.draft({day.agreement, day.party(WorkKind::paid, day.project, {{{6}, 1}})})).id;
    agreed(day.authorise(id));
    return id;
  };
  const auto first = wages();
  agreed(desk::draw_cash(day.desk(), day.who(treasurer), day.village.id(), {soles(45), {}, {}}));
  day.village.pay({6}, soles(45));
  const auto second = wages();
  const auto reverse = [&](PayrollId id) {
    return desk::reverse_payroll(day.desk(), day.who(president), day.who(treasurer), day.village.id(), id,
                                 "Doble");
  };
  CHECK(day.village.refused([&] { return reverse(first); }).why == Why::payroll_paid);
  agreed(reverse(second));
  CHECK(day.holds(accounts::member({6})) == Money());
}

TEST_CASE("commitments are paid by land or by living trees as last inspected, once a year") {
  Decided day;
  const auto record = [&](std::int64_t member, std::int64_t area, std::int64_t trees) {
    return agreed(desk::record_commitment(day.desk(), day.who(fiscal), day.village.id(),
                                          {{}, {member}, "La Cuesta", "pino", area, trees, 2015}))
        .parcel;
  };
  const auto one = record(6, 12'345, 1'000), other = record(7, 20'000, 2'000);
  CHECK(other == ParcelId{2});
  const auto inspect = [&](ParcelId parcel, std::int64_t trees) {
    agreed(desk::inspect(day.desk(), day.who(fiscal), day.village.id(), {parcel, day.today, trees, ""}));
  };
  inspect(one, 800);
  inspect(one, 750);
  agreed(day.rate(RateBasis::hectare, soles(10)));
  agreed(day.rate(RateBasis::tree, Money(20)));
  const auto land = agreed(day.draft({day.agreement, {}, RateBasis::hectare, 2025}));
  CHECK(land.lines == std::vector<PayLine>{{{6}, 12'345, soles(12, 35)}, {{7}, 20'000, soles(20)}});
  CHECK(day.village.refused([&] {
                     return day.draft({day.agreement, {}, RateBasis::hectare, 2025});
                   })
            .why == Why::payroll_exists);
  agreed(day.draft({day.agreement, {}, RateBasis::hectare, 2024}));
  // The parcel never inspected has no living trees to pay for.
  const auto trees = agreed(day.draft({day.agreement, {}, RateBasis::tree, 2025}));
  CHECK(trees.lines == std::vector<PayLine>{{{6}, 750, soles(150)}});
  agreed(day.authorise(land.id));
  agreed(day.authorise(trees.id));
  CHECK(day.holds(accounts::member({6})) == soles(162, 35));
  CHECK(agreed(desk::payroll_view(day.desk(), trees.id)).project.empty());
  const auto parcel = agreed(desk::parcel_view(day.desk(), one));
  CHECK(parcel.line.parcel.living_trees == 750);
  CHECK(parcel.inspections.size() == 2);
  CHECK(desk::parcels(day.desk(), 0, 10).found == 2);
  const auto weighed = storage::weighed_sharers(day.village.db(), {}, day.today);
  CHECK(weighed[5].trees == 750);
  CHECK(weighed[6].trees == 2'000);
  CHECK(weighed[6].area_m2 == 20'000);
  CHECK(day.village.verify().findings.empty());
}

TEST_CASE("days weigh in a share from the first to the last day that counts") {
  Decided day;
  day.party(WorkKind::paid, day.project, {{{6}, 3}});
  day.party(WorkKind::communal, {}, {{{6}, 2}, {{7}, 1}});
  CHECK(storage::weighed_sharers(day.village.db(), day.today, day.today)[5].days == 5);
  CHECK(storage::weighed_sharers(day.village.db(), day.today.plus_days(1), day.today.plus_days(9))[5].days ==
        0);
}

}  // namespace minga::testing
