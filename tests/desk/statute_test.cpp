// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/statute.h"

#include <doctest/doctest.h>

#include "tests/support/village.h"

namespace minga::testing {

TEST_CASE("the statute changes by an agreement and from a day on; the day before keeps its values") {
  Village village;
  const auto assembly = village.opened();
  const auto today = local_date(village.now);
  const auto agreement = village.general_agreement(assembly, soles(0));
  const auto before = storage::statute_on(village.db(), today);
  auto amended = before;
  amended.since = today.plus_days(30);
  amended.second_call_quorum = {40, 100};
  amended.list_share = {50, 100};
  const auto amending = [&](const Statute& statute, AgreementId by, MemberNumber who = Village::president) {
    return desk::amend_statute(village.desk(), village.session(who), village.id(), statute, by);
  };
  agreed(amending(amended, agreement));
  CHECK(storage::statute_on(village.db(), today.plus_days(29)) == before);
  CHECK(storage::statute_on(village.db(), today.plus_days(30)) == amended);
  const auto why = [&](const Statute& statute, AgreementId by, MemberNumber who = Village::president) {
    return village.refused([&] { return amending(statute, by, who); }).why;
  };
  CHECK(why(amended, {99}) == Why::unknown_agreement);
  CHECK(why(amended, agreement, Village::farmer) == Why::not_allowed);
  auto past = amended;
  past.since = today.plus_days(-1);
  CHECK(why(past, agreement) == Why::date_impossible);
  auto more_than_all = amended;
  more_than_all.second_call_quorum = {3, 2};
  CHECK(why(more_than_all, agreement) == Why::number_out_of_range);
  auto all_to_farmers = amended;
  all_to_farmers.farmers_basis_points = 10'001;
  CHECK(why(all_to_farmers, agreement) == Why::number_out_of_range);
  CHECK(village.verify().findings.empty());
}

}  // namespace minga::testing
