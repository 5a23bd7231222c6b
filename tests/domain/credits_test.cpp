// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/credits_decisions.h"

#include <functional>

#include "tests/support/generators.h"

namespace minga::testing {

namespace {

const Date today = {20'156};  // 9 March 2025

IssuanceDraft issued() { return {" Gold  Standard ", 2019, "GS1-1-PE-GS2471-16-2019-1-3600", 3600, today}; }

Refusal refused(const std::function<void(IssuanceDraft&)>& change) {
  auto draft = issued();
  change(draft);
  return refusal_of(issue_credits({{2}, std::nullopt}, draft, today));
}

}  // namespace

TEST_CASE("an issuance keeps standard, vintage, serials and tonnes") {
  const auto event = agreed(issue_credits({{2}, std::nullopt}, issued(), today));
  CHECK(event.id == IssuanceId{2});
  CHECK(event.standard == "Gold Standard");
  CHECK(event.vintage == 2019);
  CHECK(event.serials == "GS1-1-PE-GS2471-16-2019-1-3600");
  CHECK(event.tonnes == 3600);
  CHECK(event.date == today);
}

TEST_CASE("an issuance that cannot be is refused") {
  CHECK(refused([](auto& d) { d.standard = ""; }).why == Why::name_missing);
  CHECK(refused([](auto& d) { d.serials = " "; }).why == Why::name_missing);
  CHECK(refused([](auto& d) { d.serials = "1\n2"; }).why == Why::name_unreadable);
  CHECK(refused([](auto& d) { d.vintage = 1989; }).why == Why::number_out_of_range);
  CHECK(refused([](auto& d) { d.vintage = 2026; }).why == Why::number_out_of_range);
  CHECK(refused([](auto& d) { d.tonnes = 0; }).why == Why::number_out_of_range);
  CHECK(refused([](auto& d) { d.tonnes = 10'000'001; }) ==
        Refusal{.why = Why::number_out_of_range, .number = 10'000'000});
  CHECK(refused([](auto& d) { d.date = std::nullopt; }).why == Why::date_impossible);
  CHECK(refused([](auto& d) { d.date = today.plus_days(1); }).why == Why::date_in_future);
  CHECK(refusal_of(issue_credits({{2}, IssuanceId{1}}, issued(), today)) ==
        Refusal{.why = Why::serials_taken, .number = 1});
}

}  // namespace minga::testing
