// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/standing.h"

#include <doctest/doctest.h>

#include "kiosk/desk/roll.h"
#include "tests/support/village.h"

namespace minga::testing {

namespace {

struct Assembled : Village {
  AssemblyId assembly = opened();
  // Ten of thirteen in favour: two thirds would be nine.
  AgreementId agreement = general_agreement(assembly);

  Result<StatusChanged> change(MemberNumber who, Status status, AgreementId by) {
    return desk::change_standing(desk(), session(secretary), id(), who, {status, local_date(now), ""}, by);
  }
};

}  // namespace

TEST_CASE("a suspended officer does nothing in office from that moment, and is back when it is lifted") {
  Assembled village;
  auto& desk = village.desk();
  const auto before = village.session(Village::treasurer);
  REQUIRE(desk.require(before, desk::Right::pay).has_value());
  const auto changed = agreed(village.change(Village::treasurer, Status::suspended, village.agreement));
  CHECK(changed.in_favour == 10);
  // The one who was abstaining or away counts: two thirds are of those attending.
  CHECK(changed.attending == 12);
  // In the middle of the assembly, identified before: the desk asks the roll, not the screen.
  CHECK(desk.require(before, desk::Right::pay).error().why == Why::not_allowed);
  CHECK_FALSE(village.session(Village::treasurer).is_officer());
  const auto view = desk::offices_view(desk);
  CHECK(std::find(view.vacant.begin(), view.vacant.end(), Office::treasurer) != view.vacant.end());

  agreed(village.change(Village::treasurer, Status::qualified, village.agreement));
  CHECK(desk.require(before, desk::Right::pay).has_value());
  const auto card = agreed(desk::member_card(desk, Village::treasurer));
  REQUIRE(card.standings.size() == 2);
  CHECK(card.standings[0].status == Status::suspended);
  CHECK(card.standings[1].before == Status::suspended);
  CHECK(village.verify().findings.empty());
}

TEST_CASE("a death ends offices, keeps what is owed, and leaves nobody to identify") {
  Village village;
  village.shared_out();
  const auto owed = storage::holdings_of(village.db(), accounts::member(Village::fiscal));
  REQUIRE(owed > Money(0));
  agreed(desk::change_standing(village.desk(), village.session(Village::secretary), village.id(),
                               Village::fiscal, {Status::deceased, local_date(village.now), ""}, {}));
  CHECK(storage::holdings_of(village.db(), accounts::member(Village::fiscal)) == owed);
  CHECK(village.refused([&] { return desk::identify(village.desk(), "5", desk::sample_pin({5})); }).why ==
        Why::unknown_person);
  village.wait(86'400);
  CHECK(storage::offices_in_force(village.db(), local_date(village.now)).size() == 4);
  CHECK(village.verify().findings.empty());
}

TEST_CASE("a standing is the secretary's to record, and needs an agreement that is there") {
  Assembled village;
  CHECK(village.refused([&] { return village.change({6}, Status::left, {}); }).why == Why::agreement_missing);
  CHECK(village.refused([&] { return village.change({6}, Status::left, {99}); }).why ==
        Why::agreement_missing);
  CHECK(village.refused([&] { return village.change({99}, Status::left, village.agreement); }).why ==
        Why::unknown_member);
  CHECK(village
            .refused([&] {
              return desk::change_standing(village.desk(), village.session(Village::president), village.id(),
                                           {6}, {Status::left, local_date(village.now), ""},
                                           village.agreement);
            })
            .why == Why::not_allowed);
  // What was decided about money says nothing of anybody's standing.
  village.sold();
  const auto sharing = village.agreement_to_share(village.assembly);
  CHECK(village.refused([&] { return village.change({6}, Status::left, sharing); }).why ==
        Why::agreement_not_for_this);
  CHECK(desk::agreements_on_standing(village.desk()).size() == 1);
}

TEST_CASE("a substitute acts in an office until the last day and not beyond") {
  Assembled village;
  auto& desk = village.desk();
  const auto until = local_date(village.now).plus_days(30);
  const auto appoint = [&](MemberNumber who, Office office, std::optional<Date> last) {
    return desk::appoint_substitute(desk, village.session(Village::president), village.id(), who,
                                    {office, last}, village.agreement);
  };
  CHECK(village.refused([&] { return appoint(Village::integrated, Office::treasurer, until); }).why ==
        Why::candidate_not_qualified);
  CHECK(village.refused([&] { return appoint(Village::treasurer, Office::treasurer, until); }).why ==
        Why::office_held);
  CHECK(village.refused([&] { return appoint({6}, Office::treasurer, until.plus_days(1000)); }).why ==
        Why::date_impossible);
  agreed(appoint({6}, Office::treasurer, until));
  CHECK(desk.require(village.session({6}), desk::Right::pay).has_value());
  const auto view = desk::offices_view(desk);
  CHECK(view.lines.size() == 6);
  CHECK_FALSE(view.ends_soon);  // a substitute's end is no term's end
  village.wait(31 * 86'400);
  CHECK_FALSE(village.session({6}).is_officer());
  CHECK(village.verify().findings.empty());
}

TEST_CASE("the end of a term is told eight weeks before") {
  Village village;
  const auto ends = desk::offices_view(village.desk()).lines.at(0).held.until;
  village.now = instant_at(ends.plus_days(-desk::warning_days - 1), {600});
  CHECK_FALSE(desk::offices_view(village.desk()).ends_soon);
  village.wait(86'400);
  CHECK(desk::offices_view(village.desk()).ends_soon);
  // The day after nobody is in office.
  village.now = instant_at(ends.plus_days(1), {600});
  CHECK(desk::offices_view(village.desk()).lines.empty());
  CHECK(desk::offices_view(village.desk()).vacant.size() == 4);
}

}  // namespace minga::testing
