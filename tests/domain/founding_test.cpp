// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/founding.h"
#include "tests/domain/today.h"

#include "domain/event.h"
#include "tests/support/generators.h"

namespace minga::testing {

namespace {

FoundingDraft::Officer officer(const char* given, const char* dni, Sex sex, Office office) {
  FoundingDraft::Officer out;
  out.person.given_names = given;
  out.person.surnames = "Chuquihuanga";
  out.person.dni = dni;
  out.person.sex = sex;
  out.office = office;
  out.pin_record = std::string("record of ") + given;
  return out;
}

FoundingDraft founders() {
  FoundingDraft draft;
  draft.name = " Comunidad  del Bosque ";
  draft.place = "Piura";
  draft.officers = {officer("Rosa", "10117410", Sex::woman, Office::president),
                    officer("Juan", "20117411", Sex::man, Office::secretary),
                    officer("Elva", "", Sex::woman, Office::treasurer)};
  return draft;
}

Refusal refused(const FoundingDraft& draft) { return refusal_of(set_up_community(false, draft, today)); }

}  // namespace

TEST_CASE("the first day gives three officers with votes, PINs, numbers and households of their own") {
  const auto event = agreed(set_up_community(false, founders(), today));
  CHECK(event.founded.name == "Comunidad del Bosque");
  CHECK(event.founded.place == "Piura");
  CHECK_FALSE(event.founded.sample);
  CHECK(event.founded.statute == Statute{today, {30, 100}, {30, 100}, 1000, 1000});
  CHECK(event.offices_until == day(2027, 3, 8));
  REQUIRE(event.officers.size() == 3);
  for (std::size_t i = 0; i < 3; ++i) {
    const auto& member = event.officers[i].member;
    const auto number = static_cast<std::int64_t>(i) + 1;
    CHECK(member.number == MemberNumber{number});
    CHECK(member.household == HouseholdId{number});
    CHECK(member.groups.all() == std::vector{GroupId{1}});
    CHECK(member.status == Status::qualified);
    CHECK(member.admitted == today);
  }
  CHECK(event.officers[2].office == Office::treasurer);
  CHECK(event.officers[2].pin_record == "record of Elva");
}

TEST_CASE("founders get the first households whatever household was typed for them") {
  auto draft = founders();
  draft.officers[1].person.household = {77};
  const auto event = agreed(set_up_community(false, draft, today));
  CHECK(event.officers[1].member.household == HouseholdId{2});
}

TEST_CASE("a date of admission typed on the first day is kept") {
  auto draft = founders();
  draft.officers[0].person.admitted = day(1999, 7, 28);
  CHECK(agreed(set_up_community(false, draft, today)).officers[0].member.admitted == day(1999, 7, 28));
}

TEST_CASE("a community is set up once") {
  CHECK(refusal_of(set_up_community(true, founders(), today)) == Refusal{.why = Why::already_set_up});
}

TEST_CASE("the statute's values stay within what they can mean") {
  const auto with = [](auto change) {
    auto draft = founders();
    change(draft);
    return set_up_community(false, draft, today);
  };
  const Refusal out_of_range{.why = Why::number_out_of_range};
  for (const int good : {1, 100}) {
    const auto event = agreed(with([=](auto& draft) { draft.second_call_percent = good; }));
    CHECK(event.founded.statute.second_call_quorum == Ratio{good, 100});
  }
  for (const int bad : {-1, 0, 101})
    CHECK(refusal_of(with([=](auto& draft) { draft.second_call_percent = bad; })) == out_of_range);
  for (const int good : {0, 50}) {
    const auto event = agreed(with([=](auto& draft) { draft.parity_percent = good; }));
    CHECK(event.founded.statute.parity_share == Ratio{good, 100});
  }
  for (const int bad : {-1, 51})
    CHECK(refusal_of(with([=](auto& draft) { draft.parity_percent = bad; })) == out_of_range);
  for (const int good : {0, 100}) {
    const auto event = agreed(with([=](auto& draft) { draft.farmers_percent = good; }));
    CHECK(event.founded.statute.farmers_basis_points == good * 100);
  }
  for (const int bad : {-1, 101})
    CHECK(refusal_of(with([=](auto& draft) { draft.farmers_percent = bad; })) == out_of_range);
  for (const int good : {1, 1'000'000}) {
    const auto event = agreed(with([=](auto& draft) { draft.hectares_goal = good; }));
    CHECK(event.founded.statute.hectares_goal == good);
  }
  for (const int bad : {0, -5, 1'000'001})
    CHECK(refusal_of(with([=](auto& draft) { draft.hectares_goal = bad; })) == out_of_range);
}

TEST_CASE("the community has a name and a place") {
  auto draft = founders();
  draft.name = " ";
  CHECK(refused(draft) == Refusal{.why = Why::name_missing});
  draft = founders();
  draft.place = std::string(81, 'a');
  CHECK(refused(draft) == Refusal{.why = Why::name_too_long, .number = 80});
  draft.place = "Piura\n";
  CHECK(refused(draft) == Refusal{.why = Why::name_unreadable});
}

TEST_CASE("a president, a secretary and a treasurer are needed, one of each") {
  for (std::size_t missing = 0; missing < 3; ++missing) {
    auto draft = founders();
    draft.officers.erase(draft.officers.begin() + static_cast<std::ptrdiff_t>(missing));
    CHECK(refused(draft) == Refusal{.why = Why::officers_missing});
    draft = founders();
    draft.officers[missing].office = Office::vocal;
    CHECK(refused(draft) == Refusal{.why = Why::officers_missing});
  }
  auto draft = founders();
  draft.officers.push_back(officer("Luz", "", Sex::woman, Office::president));
  CHECK(refused(draft) == Refusal{.why = Why::officers_missing});
  draft.officers.back().office = Office::fiscal;
  CHECK(agreed(set_up_community(false, draft, today)).officers.size() == 4);
  CHECK(refused({.name = "A", .place = "B"}) == Refusal{.why = Why::officers_missing});
}

TEST_CASE("one person cannot hold two of the first offices") {
  auto draft = founders();
  draft.officers[2].person.dni = "10117410-G";
  CHECK(refused(draft) == Refusal{.why = Why::dni_taken, .number = 1});
  draft = founders();
  draft.officers[0].person.dni = "";
  CHECK(set_up_community(false, draft, today).has_value());
}

TEST_CASE("what is wrong with a founder is refused as on any other day") {
  auto draft = founders();
  draft.officers[1].person.given_names = "";
  CHECK(refused(draft) == Refusal{.why = Why::name_missing});
  draft = founders();
  draft.officers[1].person.dni = "10117410-9";
  CHECK(refused(draft) == Refusal{.why = Why::dni_check_wrong, .text = "2"});
  draft = founders();
  draft.officers[1].person.born = today.plus_days(1);
  CHECK(refused(draft) == Refusal{.why = Why::date_in_future});
}

TEST_CASE("a term of two years ends the day before the same day") {
  CHECK(end_of_term(day(2025, 3, 9)) == day(2027, 3, 8));
  CHECK(end_of_term(day(2025, 1, 1)) == day(2026, 12, 31));
  CHECK(end_of_term(day(2022, 3, 1)) == day(2024, 2, 29));
  CHECK(end_of_term(day(2024, 2, 29)) == day(2026, 2, 28));
  CHECK(end_of_term(day(2024, 2, 28)) == day(2026, 2, 27));
}

}  // namespace minga::testing
