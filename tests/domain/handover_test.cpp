// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/handover.h"

#include "tests/support/generators.h"

namespace minga::testing {

namespace {

const Date today = {20'156};

Member person(std::int64_t number) {
  Member member;
  member.number = {number};
  member.given_names = "Rosa";
  member.surnames = "Peña " + std::to_string(number);
  member.dni = "4000000" + std::to_string(number);
  return member;
}

// From 1, in office until today, to 2, elected from tomorrow.
HandoverFacts facts(Office office) {
  return {{3},
          person(1),
          person(2),
          today,
          {{{1}, office, today.plus_days(-700), today, false, {}},
           {{2}, office, today.plus_days(1), today.plus_days(730), false, {}}},
          false,
          {},
          soles(900)};
}

}  // namespace

TEST_CASE("an office goes from who held it to who takes it, with names, books and keys as both signed") {
  const auto event = agreed(hand_over_office(
      facts(Office::secretary),
      {Office::secretary, {{" Libro de actas ", 2, ""}, {"Llaves", 0, ""}, {"Sellos", 1, " Gastado "}}}));
  CHECK(event.gives_name == "Rosa Peña 1");
  CHECK(event.takes_dni == "40000002");
  REQUIRE(event.things.size() == 2);  // what there is none of is not listed
  CHECK(event.things[0] == HandedThing{"Libro de actas", 2, ""});
  CHECK(event.things[1].remarks == "Gastado");
  CHECK_FALSE(event.cash_count);
  CHECK(event.in_bank.is_zero());  // only the treasury holds money
}

TEST_CASE("nobody hands over or takes what is not theirs, twice, or to themselves") {
  const HandoverDraft draft{Office::fiscal, {}};
  auto known = facts(Office::fiscal);
  known.takes = person(1);
  CHECK(refusal_of(hand_over_office(known, draft)).why == Why::same_person_twice);
  known = facts(Office::fiscal);
  known.gives = person(5);
  CHECK(refusal_of(hand_over_office(known, draft)) == Refusal{.why = Why::office_not_theirs, .number = 5});
  known = facts(Office::fiscal);
  known.terms[1].until = today.plus_days(-1);
  CHECK(refusal_of(hand_over_office(known, draft)) == Refusal{.why = Why::office_not_theirs, .number = 2});
  known = facts(Office::fiscal);
  known.done = true;
  CHECK(refusal_of(hand_over_office(known, draft)).why == Why::handed_over_already);
  CHECK(refusal_of(hand_over_office(facts(Office::fiscal), {Office::fiscal, {{"Llaves", -1, ""}}})).why ==
        Why::number_out_of_range);
  CHECK(refusal_of(hand_over_office(facts(Office::fiscal), {Office::fiscal, {{"", 1, ""}}})).why ==
        Why::name_missing);
}

TEST_CASE("the treasury is handed over with the drawer counted that day") {
  const HandoverDraft draft{Office::treasurer, {}};
  auto known = facts(Office::treasurer);
  CHECK(refusal_of(hand_over_office(known, draft)).why == Why::cash_count_needed);
  known.counted_today = {8};
  const auto event = agreed(hand_over_office(known, draft));
  CHECK(event.cash_count == CashCountId{8});
  CHECK(event.in_bank == soles(900));
}

// One re-election (Ley 24656): two terms in a row, and then somebody else.
TEST_CASE("two elected terms in a row are counted, a term apart or a substitute's is not") {
  const auto held = [](std::int64_t from, std::int64_t until, bool acting = false) {
    return OfficeHeld{{1}, Office::vocal, Date{from}, Date{until}, acting, {}};
  };
  const Date next{2001};
  CHECK(served_two_terms({held(1, 1000), held(1001, 2000)}, next));
  CHECK(served_two_terms({held(1001, 2000), held(1, 1000)}, next));
  CHECK_FALSE(served_two_terms({held(1001, 2000)}, next));
  CHECK_FALSE(served_two_terms({held(1, 900), held(1001, 2000)}, next));         // a pause between
  CHECK_FALSE(served_two_terms({held(1, 1000), held(1001, 2000, true)}, next));  // acted, was not elected
  CHECK_FALSE(served_two_terms({held(1, 1000), held(1001, 1900)}, next));        // was not on the last board
}

}  // namespace minga::testing
