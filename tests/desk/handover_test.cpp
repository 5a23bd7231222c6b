// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/handover.h"

#include <doctest/doctest.h>

#include "kiosk/desk/cash.h"
#include "kiosk/desk/standing.h"
#include "tests/support/village.h"

namespace minga::testing {

namespace {

OfficeHeld term(Village& village, Office office) {
  for (const auto& held : storage::offices_in_force(village.db(), local_date(village.now)))
    if (held.office == office) return held;
  FAIL("nobody holds it");
  return {};
}

// The farmer acts for the office from today.
struct Substituted : Village {
  explicit Substituted(Office office) {
    sold();
    const auto agreement = general_agreement(opened());
    held = term(*this, office);
    agreed(desk::appoint_substitute(desk(), session(president), id(), farmer,
                                    {office, local_date(now).plus_days(60)}, agreement));
  }
  Result<OfficeHandedOver> hand_over(MemberNumber gives, MemberNumber takes) {
    return desk::hand_over_office(desk(), session(gives), session(takes), id(),
                                  {held.office, {{"Llaves", 3, "Una está gastada"}}});
  }
  OfficeHeld held;
};

}  // namespace

TEST_CASE("an office nobody takes over yet cannot be handed over") {
  Village village;
  const auto view = desk::handover_view(village.desk(), term(village, Office::secretary));
  CHECK(view.takes.empty());
  CHECK(view.gives.empty());
}

TEST_CASE("an office handed over to a substitute is an event both signed, and its acta is kept as signed") {
  Substituted village(Office::fiscal);
  // A later term begins on a later day: on its first one both are known.
  village.wait(24 * 3600);
  auto view = desk::handover_view(village.desk(), village.held);
  REQUIRE(view.takes.size() == 1);
  CHECK(view.takes[0].member == Village::farmer);
  REQUIRE_FALSE(view.gives.empty());
  CHECK(view.gives[0].member == Village::fiscal);
  CHECK_FALSE(view.with_cash);
  CHECK(village.refused([&] { return village.hand_over(Village::other_farmer, Village::farmer); }).why ==
        Why::office_not_theirs);
  const auto event = agreed(village.hand_over(Village::fiscal, Village::farmer));
  CHECK(village.refused([&] { return village.hand_over(Village::fiscal, Village::farmer); }).why ==
        Why::handed_over_already);
  CHECK(desk::handover_view(village.desk(), village.held).done == event.id);
  const auto seal = village.head();
  auto draft = Village::person(Village::farmer.value);
  draft.given_names = "Anselmo";
  agreed(desk::edit_member(village.desk(), village.session(Village::secretary), village.id(), Village::farmer,
                           draft));
  const auto sheet =
      agreed(desk::handover_sheet(village.desk(), village.session(Village::president), event.id));
  CHECK(sheet.handover.takes_name == "Segundo Huamán Ñopo G");
  CHECK(sheet.seal == seal);
  REQUIRE(sheet.handover.things.size() == 1);
  CHECK(sheet.handover.things[0].remarks == "Una está gastada");
  CHECK(village
            .refused([&] {
              return desk::handover_sheet(village.desk(), village.session(Village::other_farmer), event.id);
            })
            .why == Why::not_allowed);
  CHECK(village.verify().findings.empty());
}

TEST_CASE("the treasury goes with the drawer counted that day and what the bank holds") {
  Substituted village(Office::treasurer);
  village.wait(24 * 3600);
  const auto hand_over = [&] { return village.hand_over(Village::treasurer, Village::farmer); };
  CHECK(village.refused(hand_over).why == Why::cash_count_needed);
  const auto count = agreed(desk::count_cash(village.desk(), village.session(Village::treasurer),
                                             village.id(), CountKind::check, Pieces{}));
  village.wait(60);
  const auto view = desk::handover_view(village.desk(), village.held);
  CHECK(view.counted == Money(0));
  CHECK(view.in_bank == soles(15'000, 5));
  const auto event = agreed(hand_over());
  CHECK(event.cash_count == count.id);
  CHECK(
      agreed(desk::handover_sheet(village.desk(), village.session(Village::treasurer), event.id)).in_drawer ==
      Money(0));
  // Counted on another day is not counted now.
  village.wait(24 * 3600);
  CHECK_FALSE(desk::handover_view(village.desk(), village.held).counted);
  CHECK(village.verify().findings.empty());
}

}  // namespace minga::testing
