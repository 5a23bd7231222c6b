// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/credits_decisions.h"
#include "tests/domain/today.h"

#include <functional>

#include "tests/support/generators.h"

namespace minga::testing {

namespace {

IssuanceDraft issued() { return {" Gold  Standard ", 2019, "GS1-1-PE-GS2471-16-2019-1-3600", 3600, today}; }

Refusal refused(const std::function<void(IssuanceDraft&)>& change) {
  auto draft = issued();
  change(draft);
  return refusal_of(issue_credits({{2}, {}}, draft, today));
}

}  // namespace

TEST_CASE("an issuance keeps standard, vintage, serials and tonnes") {
  const auto event = agreed(issue_credits({{2}, {}}, issued(), today));
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
  CHECK(refused([](auto& d) { d.serials = "GS1"; }).why == Why::serials_unreadable);
  CHECK(refused([](auto& d) { d.tonnes = 3599; }) ==
        Refusal{.why = Why::serials_not_tonnes, .number = 3600, .other = 3599});
}

// Protects the stock: no credit is issued twice, whatever part of a range it comes in.
TEST_CASE("serials that overlap ones of the same standard are refused, others are not") {
  const auto with = [](const std::string& standard, const std::string& serials, std::int64_t tonnes) {
    return issue_credits({{9}, {{{4}, standard, serials, tonnes}}}, issued(), today);
  };
  const Refusal taken{.why = Why::serials_taken, .number = 4};
  CHECK(refusal_of(with("Gold Standard", "GS1-1-PE-GS2471-16-2019-1-3600", 3600)) == taken);
  CHECK(refusal_of(with("gold standard", "gs1-1-pe-gs2471-16-2019-3600 a 3601", 2)) == taken);
  CHECK(refusal_of(with("GoldStandard", "GS1-1-PE-GS2471-16-2019-1-1", 1)) == taken);
  CHECK(refusal_of(with("Gold Standard", "GS1-1-PE-GS2471-16-2019-0001-5000", 5000)) == taken);
  CHECK(with("Gold Standard", "GS1-1-PE-GS2471-16-2019-3601-7200", 3600).has_value());
  CHECK(with("Gold Standard", "GS1-1-PE-GS2471-17-2020-1-3600", 3600).has_value());
  CHECK(with("Plan Vivo", "GS1-1-PE-GS2471-16-2019-1-3600", 3600).has_value());
  // Kept before ranges were read: only the same text is the same.
  CHECK(refusal_of(with("Gold Standard", "GS1-1-PE-GS2471-16-2019-1-3600", 12)) == taken);
  CHECK(with("Gold Standard", "", 3600).has_value());
}

}  // namespace minga::testing
