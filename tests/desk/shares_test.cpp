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
  CHECK(view.in_all.left() == 1000);
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

// Protects the page a member reads: what is said to be divided is the pool, and what each gets of it their
// share.
TEST_CASE("a share is explained by parts that add up to it, and divisions that add up to the pool") {
  Village village;
  village.sold();
  for (const auto& [member, area] : {std::pair<std::int64_t, std::int64_t>{6, 15'000}, {7, 4'500}})
    village.write(CommitmentRecorded{{member}, {member}, "La Cuesta", area, 900 + member, 2015});
  auto motion = village.motion(village.opened());
  motion.share_rule = {40, 35, 25, 0, {}};
  const auto draft = village.drafted(village.agreement_on(motion, "¿Se reparte?"), soles(1000));
  for (const std::int64_t member : {6, 7, 8}) {
    const auto view = agreed(desk::share_explanation(village.desk(), draft, {member}));
    Money mine, pool;
    REQUIRE(view.bases.size() == view.reason.parts.size());
    for (std::size_t i = 0; i < view.bases.size(); ++i) {
      CHECK(view.bases[i].basis == view.reason.parts[i].basis);
      mine += view.reason.parts[i].amount;
      pool += view.bases[i].part;
    }
    CHECK(mine == view.reason.amount);
    CHECK(pool == soles(1000));
    CHECK(view.bases[0].weight == Village::people);
    CHECK(view.bases[1].weight == 19'500);
  }
  CHECK(village.refused([&] { return desk::share_explanation(village.desk(), draft, {99}); }).why ==
        Why::nothing_owed);
}

TEST_CASE("an issuance is previewed by who may record it, and nothing is kept") {
  Village village;
  const auto head = village.head();
  const auto preview = [&](MemberNumber who) {
    return desk::issuance_preview(village.desk(), village.session(who), issuance(village, 2019, "GS1-1-400"));
  };
  CHECK(agreed(preview(treasurer)).tonnes == 400);
  CHECK(refusal_of(preview(president)).why == Why::not_allowed);
  CHECK(village.head() == head);
  CHECK(refusal_of(desk::sale_view(village.desk(), {1})).why == Why::unknown_sale);
}

}  // namespace minga::testing
