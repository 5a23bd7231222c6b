// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/roll.h"
#include "tests/domain/today.h"

#include "domain/event.h"
#include "tests/support/generators.h"

namespace minga::testing {

namespace {

MemberDraft rosa() {
  return {.given_names = " Rosa  Elvira ",
          .surnames = "Ñaupari Núñez",
          .dni = "101174102",
          .sex = Sex::woman,
          .household = {3},
          .groups = {{2}},
          .status = Status::qualified,
          .admitted = day(2019, 5, 1),
          .born = day(1980, 2, 29)};
}

RollFacts roll() { return {.next_number = {12}, .next_household = {9}, .dni_owner = std::nullopt}; }

Refusal refused(const MemberDraft& draft, const RollFacts& facts = roll()) {
  const auto refusal = refusal_of(register_member(facts, draft, today));
  // An edit refuses for the same reasons.
  CHECK(refusal_of(edit_member(facts, Member{.number = {5}, .status = draft.status}, draft, today)) ==
        refusal);
  return refusal;
}

}  // namespace

TEST_CASE("registering keeps what was typed, cleaned, under the next number") {
  const Member member = agreed(register_member(roll(), rosa(), today)).member;
  CHECK(member == Member{.number = {12},
                         .given_names = "Rosa Elvira",
                         .surnames = "Ñaupari Núñez",
                         .dni = "10117410-2",
                         .sex = Sex::woman,
                         .household = {3},
                         .groups = {{2}, {}},
                         .status = Status::qualified,
                         .admitted = day(2019, 5, 1),
                         .born = day(1980, 2, 29)});
  CHECK(member.full_name() == "Rosa Elvira Ñaupari Núñez");
}

TEST_CASE("someone without household, DNI or date of birth can be registered") {
  auto draft = rosa();
  draft.household = {};
  draft.dni = "";
  draft.born = std::nullopt;
  const Member member = agreed(register_member(roll(), draft, today)).member;
  CHECK(member.household == HouseholdId{9});
  CHECK(member.dni.empty());
  CHECK_FALSE(member.born.has_value());
}

TEST_CASE("two people of one household are both on the roll, each with a number of their own") {
  const auto first = agreed(register_member(roll(), rosa(), today)).member;
  auto facts = roll();
  facts.next_number = {13};
  auto partner = rosa();
  partner.given_names = "Juan";
  partner.dni = "";
  partner.sex = Sex::man;
  const auto second = agreed(register_member(facts, partner, today)).member;
  CHECK(first.household == second.household);
  CHECK(first.number != second.number);
  CHECK(second.sex == Sex::man);
}

TEST_CASE("names that cannot be kept are refused") {
  auto draft = rosa();
  draft.given_names = "  ";
  CHECK(refused(draft) == Refusal{.why = Why::name_missing});
  draft = rosa();
  draft.surnames = "";
  CHECK(refused(draft) == Refusal{.why = Why::name_missing});
  draft.surnames = std::string(200, 'a');
  CHECK(refused(draft) == Refusal{.why = Why::name_too_long, .number = 80});
  draft.surnames =
      "Nu\xF1"
      "ez";
  CHECK(refused(draft) == Refusal{.why = Why::name_unreadable});
}

TEST_CASE("a DNI that is wrong or belongs to someone else is refused") {
  auto draft = rosa();
  draft.dni = "123";
  CHECK(refused(draft) == Refusal{.why = Why::dni_malformed});
  draft.dni = "10117410-9";
  CHECK(refused(draft) == Refusal{.why = Why::dni_check_wrong, .text = "2"});
  auto facts = roll();
  facts.dni_owner = MemberNumber{7};
  CHECK(refused(rosa(), facts) == Refusal{.why = Why::dni_taken, .number = 7});
}

TEST_CASE("a member's own DNI is no duplicate when their line is edited") {
  auto facts = roll();
  facts.dni_owner = MemberNumber{5};
  const auto edited =
      agreed(edit_member(facts, Member{.number = {5}, .status = Status::qualified}, rosa(), today)).member;
  CHECK(edited.number == MemberNumber{5});
  CHECK(edited.dni == "10117410-2");
  CHECK(refusal_of(edit_member(facts, Member{.number = {6}, .status = Status::qualified}, rosa(), today)) ==
        Refusal{.why = Why::dni_taken, .number = 5});
}

TEST_CASE("what the roll tells besides is kept clean, or stays empty") {
  auto draft = rosa();
  draft.activity = "  Tejedora ";
  draft.settlement = "Alto  Choco";
  draft.phone = "+51 969-123 456";
  draft.consent = today;
  const auto member = agreed(register_member(roll(), draft, today)).member;
  CHECK(member.activity == "Tejedora");
  CHECK(member.settlement == "Alto Choco");
  CHECK(member.address.empty());
  CHECK(member.phone == "+51 969-123 456");
  CHECK(member.consent == today);
  CHECK(draft_of(member).phone == member.phone);
  CHECK(agreed(edit_member(roll(), member, draft_of(member), today)).member == member);

  for (const char* wrong :
       {"12345", "no tiene", "969 123 456 x", "1234567890123456", "+++++++++++++++123456"}) {
    draft.phone = wrong;
    CHECK(refused(draft) == Refusal{.why = Why::phone_malformed});
  }
  draft.phone = "";
  draft.consent = today.plus_days(1);
  CHECK(refused(draft) == Refusal{.why = Why::date_in_future});
  draft.consent = today;
  draft.address = std::string(81, 'a');
  CHECK(refused(draft) == Refusal{.why = Why::name_too_long, .number = 80});
}

TEST_CASE("a correction never changes the standing") {
  const Member before{.number = {5}, .status = Status::integrated};
  CHECK(refusal_of(edit_member(roll(), before, rosa(), today)) == Refusal{.why = Why::status_by_agreement});
}

TEST_CASE("nobody is born or admitted in the future, nor admitted before being born") {
  auto draft = rosa();
  draft.admitted = today;
  CHECK(agreed(register_member(roll(), draft, today)).member.admitted == today);
  draft.admitted = today.plus_days(1);
  CHECK(refused(draft) == Refusal{.why = Why::date_in_future});
  draft = rosa();
  draft.born = today.plus_days(1);
  CHECK(refused(draft) == Refusal{.why = Why::date_in_future});
  draft.born = rosa().admitted->plus_days(-1);
  CHECK(agreed(register_member(roll(), draft, today)).member.born == draft.born);
  draft.born = rosa().admitted;
  CHECK(refused(draft) == Refusal{.why = Why::date_impossible});
  draft = rosa();
  draft.admitted = std::nullopt;
  CHECK(refused(draft) == Refusal{.why = Why::date_impossible});
}

TEST_CASE("a household or a group that is not known is refused") {
  auto facts = roll();
  facts.household_known = false;
  CHECK(refused(rosa(), facts) == Refusal{.why = Why::unknown_household});
  auto draft = rosa();
  draft.household = {};
  CHECK(register_member(facts, draft, today).has_value());
  facts = roll();
  facts.groups_known = false;
  CHECK(refused(rosa(), facts) == Refusal{.why = Why::unknown_group});
  draft = rosa();
  draft.groups = {};
  CHECK(refused(draft) == Refusal{.why = Why::unknown_group});
}

TEST_CASE("a member of several groups is in each of them once, in whatever order they were touched") {
  auto draft = rosa();
  draft.groups = {{7}, {2}, {7}, {4}};
  const auto groups = agreed(register_member(roll(), draft, today)).member.groups;
  CHECK(groups.all() == std::vector<GroupId>{{2}, {4}, {7}});
  CHECK(groups.contains({2}));
  CHECK(groups.contains({7}));
  CHECK_FALSE(groups.contains({3}));
  CHECK_FALSE(groups.contains({}));
  CHECK(draft_of(Member{.groups = groups}).groups == groups.all());
}

namespace {

// By 60 of 90, on the first day of the year before.
RollFacts with_agreement(std::int64_t in_favour = 60) {
  auto facts = roll();
  facts.begun = day(2024, 1, 1);
  facts.agreement =
      StandingAgreement{.id = {8}, .date = day(2024, 3, 1), .in_favour = in_favour, .attending = 90};
  return facts;
}

MemberDraft admitted(JoinedBy by, Date on = day(2024, 3, 1)) {
  auto draft = rosa();
  draft.joined_by = by;
  draft.admitted = on;
  return draft;
}

}  // namespace

TEST_CASE("whom the assembly admits is registered with its agreement and the votes it got") {
  const auto event = agreed(register_member(with_agreement(), admitted(JoinedBy::agreement), today));
  CHECK(event.joined == Joined{JoinedBy::agreement, {8}, 60, 90});
}

TEST_CASE("admission needs an agreement about it, two thirds of those attending, and no earlier day") {
  const auto why = [](const RollFacts& facts, const MemberDraft& draft) {
    return refusal_of(register_member(facts, draft, today));
  };
  const auto draft = admitted(JoinedBy::agreement);
  auto facts = with_agreement();
  facts.agreement.reset();
  CHECK(why(facts, draft) == Refusal{.why = Why::agreement_missing});
  facts = with_agreement();
  facts.agreement->for_this = false;
  CHECK(why(facts, draft) == Refusal{.why = Why::agreement_not_for_this});
  CHECK(why(with_agreement(59), draft) == Refusal{.why = Why::majority_missing, .number = 59, .other = 60});
  CHECK(why(with_agreement(), admitted(JoinedBy::agreement, day(2024, 2, 29))).why == Why::date_impossible);
}

TEST_CASE("an earlier roll holds nobody who was admitted after this one was begun") {
  const auto first_day = admitted(JoinedBy::earlier_roll, day(2024, 1, 1));
  CHECK(agreed(register_member(with_agreement(), first_day, today)).joined == Joined{});
  const auto later = admitted(JoinedBy::earlier_roll, day(2024, 1, 2));
  CHECK(refusal_of(register_member(with_agreement(), later, today)) ==
        Refusal{.why = Why::admitted_since, .number = day(2024, 1, 1).days});
  // While a community is being founded, or its list brought in, there is no first day yet.
  CHECK(register_member(roll(), later, today).has_value());
}

TEST_CASE("the partner of a member is integrated without an agreement, and without a vote") {
  auto draft = admitted(JoinedBy::partner);
  CHECK(refusal_of(register_member(roll(), draft, today)) == Refusal{.why = Why::agreement_missing});
  draft.status = Status::integrated;
  CHECK(agreed(register_member(roll(), draft, today)).joined.by == JoinedBy::partner);
  draft.household = {};
  CHECK(refusal_of(register_member(roll(), draft, today)) == Refusal{.why = Why::partner_missing});
}

TEST_CASE("a group gets a name nobody else has, and may be named anew") {
  const std::vector<KnownGroup> known{{{1}, "Familias de altura"}, {{4}, "Caficultores"}};
  CHECK(agreed(name_group(known, {}, " Tejedoras ")).id == GroupId{5});
  CHECK(agreed(name_group(known, {}, " Tejedoras ")).name == "Tejedoras");
  CHECK(agreed(name_group(known, {4}, "Cafetaleros")).id == GroupId{4});
  CHECK(agreed(name_group(known, {4}, "CAFICULTORES")).name == "CAFICULTORES");
  CHECK(refusal_of(name_group(known, {}, "caficultores")) == Refusal{.why = Why::group_taken});
  CHECK(refusal_of(name_group(known, {1}, "Caficultores")) == Refusal{.why = Why::group_taken});
  CHECK(refusal_of(name_group(known, {9}, "Tejedoras")) == Refusal{.why = Why::unknown_group});
  CHECK(refusal_of(name_group(known, {}, "  ")) == Refusal{.why = Why::name_missing});
}

TEST_CASE("a PIN is four to six digits") {
  for (const char* good : {"2580", "13579", "904417", "1235", "1243", "0012", "9998", "135790"})
    CHECK(agreed(acceptable_pin(good)) == good);
  for (const char* wrong :
       {"", "1", "258", "9044170", "25a0", "25 80", "-2580", "25.80", "２５８０", "258\xC3"})
    CHECK(refusal_of(acceptable_pin(wrong)) == Refusal{.why = Why::pin_malformed});
}

TEST_CASE("a PIN anybody would try first is refused") {
  for (const char* simple :
       {"0000", "1111", "99999", "777777", "1234", "0123", "23456", "123456", "4321", "9876", "654321"})
    CHECK(refusal_of(acceptable_pin(simple)) == Refusal{.why = Why::pin_too_simple});
}

TEST_CASE("an office is held from its first to its last day, both included") {
  const MemberNumber rosa_number{4};
  const std::vector<OfficeHeld> held{{rosa_number, Office::treasurer, day(2024, 1, 1), day(2025, 12, 31)},
                                     {rosa_number, Office::vocal, day(2025, 12, 31), day(2027, 12, 30)},
                                     {{5}, Office::president, day(2024, 1, 1), day(2025, 12, 31)}};
  using Offices = std::vector<Office>;
  CHECK(offices_on(held, rosa_number, day(2023, 12, 31)) == Offices{});
  CHECK(offices_on(held, rosa_number, day(2024, 1, 1)) == Offices{Office::treasurer});
  CHECK(offices_on(held, rosa_number, day(2025, 12, 31)) == Offices{Office::treasurer, Office::vocal});
  CHECK(offices_on(held, rosa_number, day(2026, 1, 1)) == Offices{Office::vocal});
  CHECK(offices_on(held, rosa_number, day(2027, 12, 31)) == Offices{});
  CHECK(offices_on(held, {5}, day(2025, 6, 1)) == Offices{Office::president});
  CHECK(offices_on(held, {6}, day(2025, 6, 1)) == Offices{});
}

TEST_CASE("only qualified members vote; integrated and suspended ones still belong") {
  CHECK(may_vote(Status::qualified));
  for (const Status status : {Status::integrated, Status::suspended, Status::left, Status::deceased})
    CHECK_FALSE(may_vote(status));
  for (const Status status : {Status::qualified, Status::integrated, Status::suspended})
    CHECK(belongs(status));
  for (const Status status : {Status::left, Status::deceased}) CHECK_FALSE(belongs(status));
  // A suspended member is neither let in nor in office.
  CHECK_FALSE(takes_part(Status::suspended));
  CHECK(takes_part(Status::integrated));
}

TEST_CASE("the words the log keeps for a person read back, and no others do") {
  for (const auto& each : words(Sex{})) CHECK(from_word<Sex>(word_of(each.value)) == each.value);
  for (const auto& each : words(Status{})) CHECK(from_word<Status>(word_of(each.value)) == each.value);
  for (const auto& each : words(Office{})) CHECK(from_word<Office>(word_of(each.value)) == each.value);
  CHECK(word_of(Status::qualified) == "qualified");
  CHECK(word_of(Office::vice_president) == "vice_president");
  CHECK_FALSE(from_word<Sex>("").has_value());
  CHECK_FALSE(from_word<Sex>("Woman").has_value());
}

TEST_CASE("people in neither column count in every total") {
  HeadCount heads;
  heads.add(Sex::woman, 3);
  heads.add(Sex::man);
  heads.add(Sex::other, 2);
  CHECK(heads == HeadCount{3, 1, 2});
  CHECK(heads.total() == 6);
}

}  // namespace minga::testing
