// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/desk/credits.h"
#include "kiosk/desk/distributions.h"
#include "tests/support/village.h"

namespace minga::testing {

namespace {

constexpr auto president = Village::president, treasurer = Village::treasurer;

IssuanceDraft issuance(Village& village, std::int64_t vintage, const std::string& serials) {
  return {"Gold Standard", vintage, serials, 400, local_date(village.now)};
}

}  // namespace

TEST_CASE("credits are issued once and sold no further than their stock, per vintage") {
  Village village;
  village.credits();
  const auto issue = [&](std::int64_t vintage, const std::string& serials, MemberNumber who = treasurer) {
    return desk::issue_credits(village.desk(), village.session(who), village.id(),
                               issuance(village, vintage, serials));
  };
  CHECK(agreed(issue(2019, "GS1-1-400")).id == IssuanceId{2});
  CHECK(agreed(issue(2019, "GS1-401-800")).id == IssuanceId{3});
  CHECK(village.refused([&] { return issue(2020, " GS1-400 to 799 "); }) ==
        Refusal{.why = Why::serials_taken, .number = 2});
  CHECK(village.refused([&] { return issue(2020, "GS1-801-1200", president); }).why == Why::not_allowed);

  auto sale = village.sale("OP-7");
  sale.issuance = {3};
  sale.contract_price = Money(600'000, Currency::usd);
  sale.fee = Money(2'500, Currency::eur);
  agreed(desk::record_sale(village.desk(), village.session(treasurer), village.id(), sale));
  CHECK(storage::find_sale(village.db(), {1})->fee == Money(2'500, Currency::eur));
  CHECK(storage::find_sale(village.db(), {1})->contract_price == Money(600'000, Currency::usd));
  sale.bank_reference = "OP-8";
  sale.tonnes = 50;
  sale.fee = Money(-1);
  const auto record = [&] {
    return desk::record_sale(village.desk(), village.session(treasurer), village.id(), sale);
  };
  CHECK(village.refused(record).why == Why::amount_not_positive);
  sale.tonnes = 101;
  sale.fee = {};
  CHECK(village.refused(record) == Refusal{.why = Why::tonnes_beyond_stock, .number = 100});

  const auto view = desk::credits(village.desk());
  REQUIRE(view.stock.size() == 2);
  CHECK(view.stock[0].vintage == 2012);
  CHECK(view.stock[1].issued == 800);
  CHECK(view.stock[1].sold == 300);
  CHECK(view.stock[1].left() == 500);
  CHECK(view.left() == 1000);
  CHECK(view.issuances[2].serials == "GS1-401-800");
  CHECK(village.verify().findings.empty());
}

TEST_CASE("a preview keeps nothing and says what the draft will") {
  Village village;
  village.sold();
  const auto agreement = village.agreement_to_share(village.opened());
  const auto head = village.head();
  const desk::DistributionRequest request{agreement, soles(1000)};
  const auto preview =
      agreed(desk::distribution_preview(village.desk(), village.session(treasurer), request));
  CHECK(village.head() == head);
  CHECK(preview.lines.size() == Village::people);
  CHECK(preview.largest == soles(66, 67));
  CHECK(preview.smallest == soles(66, 66));
  CHECK(preview.fund_after == soles(500, 1));
  CHECK(preview.lines[5].name == "Segundo Huamán Ñopo G");
  const auto draft =
      agreed(desk::draft_distribution(village.desk(), village.session(treasurer), village.id(), request));
  CHECK(draft.shares == preview.draft.shares);
  const auto reason = agreed(desk::share_reason(village.desk(), draft.id, {6}));
  CHECK(reason.parts == std::vector<SharePart>{{{6}, ShareBasis::equal, 1, soles(66, 67)}});
  CHECK(agreed(desk::share_reasons(village.desk(), draft.id)).size() == Village::people);
  CHECK(refusal_of(desk::share_reason(village.desk(), draft.id, {99})).why == Why::nothing_owed);
}

TEST_CASE("an objection is answered by a draft that replaces the old one") {
  Village village;
  village.sold();
  const auto agreement = village.agreement_to_share(village.opened());
  const auto first = village.drafted(agreement, soles(1000));
  const auto draft = [&](DistributionId replaces, const std::string& objection) {
    return desk::draft_distribution(village.desk(), village.session(treasurer), village.id(),
                                    {agreement, soles(900), {}, {}, replaces, objection});
  };
  const auto authorise = [&](DistributionId id) {
    return desk::authorise(village.desk(), village.session(president), village.session(treasurer),
                           village.id(), id);
  };
  CHECK(village.refused([&] { return draft(first, ""); }).why == Why::text_missing);
  CHECK(village.refused([&] { return draft({9}, "No"); }).why == Why::unknown_distribution);
  const auto second = agreed(draft(first, "Falta la parte de la minga")).id;
  const auto old = storage::find_distribution(village.db(), first);
  CHECK(old->withdrawn);
  CHECK(old->replaced_by == second);
  CHECK(old->withdrawn_reason == "Falta la parte de la minga");
  CHECK(storage::find_distribution(village.db(), second)->replaces == first);
  CHECK(village.refused([&] { return authorise(first); }).why == Why::distribution_withdrawn);
  CHECK(village.refused([&] { return draft(first, "Otra vez"); }).why == Why::distribution_withdrawn);
  agreed(authorise(second));
  CHECK(village.refused([&] { return draft(second, "Tarde"); }).why == Why::already_authorised);
  CHECK(village.verify().findings.empty());
}

TEST_CASE("the treasurer takes a draft back, with a reason, until it is authorised") {
  Village village;
  village.sold();
  const auto first = village.drafted(village.agreement_to_share(village.opened()), soles(1000));
  const auto withdraw = [&](MemberNumber who, const std::string& reason) {
    return desk::withdraw_distribution(village.desk(), village.session(who), village.id(), first, reason);
  };
  CHECK(village.refused([&] { return withdraw(president, "x"); }).why == Why::not_allowed);
  CHECK(village.refused([&] { return withdraw(treasurer, ""); }).why == Why::text_missing);
  agreed(withdraw(treasurer, "Monto equivocado"));
  CHECK(village.refused([&] { return withdraw(treasurer, "x"); }).why == Why::distribution_withdrawn);
  CHECK(storage::find_distribution(village.db(), first)->withdrawn);
  CHECK(village.verify().findings.empty());
}

}  // namespace minga::testing
