// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/roll.h"

#include <doctest/doctest.h>

#include <functional>

#include "domain/people/dni.h"
#include "kiosk/desk/distributions.h"
#include "kiosk/desk/equality.h"
#include "kiosk/desk/standing.h"
#include "storage/queries/forest.h"
#include "tests/support/village.h"

namespace minga::testing {

namespace {

Result<MemberRegistered> attempt(Village& village, const std::function<void(MemberDraft&)>& change) {
  auto draft = Village::person(20);
  change(draft);
  return desk::register_member(village.desk(), village.session(Village::secretary), village.id(), draft);
}

}  // namespace

TEST_CASE("the secretary registers a person, who is found and can be given a PIN") {
  Village village;
  auto draft = Village::person(20);
  draft.given_names = "  María   Ángela ";
  draft.household = {6};
  const auto member =
      agreed(desk::register_member(village.desk(), village.session(Village::secretary), village.id(), draft))
          .member;
  CHECK(member.number == MemberNumber{16});
  CHECK(member.given_names == "María Ángela");
  const auto page = desk::roll_page(village.desk(), "maria angela", 0);
  REQUIRE(page.found == 1);
  CHECK(page.members[0] == member);
  const auto card = agreed(desk::member_card(village.desk(), {16}));
  CHECK_FALSE(card.has_pin);
  REQUIRE(card.household.size() == 1);
  CHECK(card.household[0].number == Village::farmer);

  agreed(desk::set_pin(village.desk(), village.session(Village::secretary), village.id(), {16}, "907153"));
  CHECK(agreed(desk::identify(village.desk(), "16", "907153")).name == member.full_name());
  CHECK(village.verify().findings.empty());
}

TEST_CASE("a member of two groups is kept, edited and counted in both, and shares once in each") {
  Village village;
  auto draft = Village::person(6);
  draft.groups = {{2}, {1}};
  agreed(desk::edit_member(village.desk(), village.session(Village::secretary), village.id(), Village::farmer,
                           draft));
  draft = Village::person(7);
  draft.groups = {{2}};
  agreed(desk::edit_member(village.desk(), village.session(Village::secretary), village.id(),
                           Village::other_farmer, draft));
  const auto card = agreed(desk::member_card(village.desk(), Village::farmer));
  CHECK(card.member.groups.all() == std::vector<GroupId>{{1}, {2}});
  CHECK(card.groups == "Comunidad de prueba, Caficultores");
  const auto lines = desk::group_lines(village.desk());
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].members == Village::people - 1);
  CHECK(lines[1].members == 2);
  CHECK(desk::roll_page(village.desk(), "", 0).members.size() == Village::people);
  for (const auto& each : storage::weighed_sharers(village.db(), {}, {}))
    CHECK(each.groups.contains({2}) ==
          (each.member == Village::farmer || each.member == Village::other_farmer));

  // The second group's distribution is theirs alone.
  village.sold();
  auto motion = village.motion(village.opened(), soles(100));
  motion.share_rule.group = {2};
  const auto agreement = village.agreement_on(motion, "¿Se reparte a los caficultores?");
  const auto shares = agreed(desk::draft_distribution(village.desk(), village.session(Village::treasurer),
                                                      village.id(), agreement, soles(100)))
                          .shares;
  CHECK(shares == std::vector<Share>{{Village::farmer, soles(50)}, {Village::other_farmer, soles(50)}});
  CHECK(village.verify().findings.empty());
}

TEST_CASE("whom the assembly admits is kept with the agreement, and an unknown one admits nobody") {
  Village village;
  const auto agreement = village.general_agreement(village.opened());
  const auto secretary = village.session(Village::secretary);
  auto draft = Village::person(20);
  draft.joined_by = JoinedBy::agreement;
  draft.admitted = local_date(village.now);
  CHECK(village
            .refused(
                [&] { return desk::register_member(village.desk(), secretary, village.id(), draft, {99}); })
            .why == Why::agreement_missing);
  // Ten of twelve who attend.
  const auto member =
      agreed(desk::register_member(village.desk(), secretary, village.id(), draft, agreement)).member;
  const auto joined = agreed(desk::member_card(village.desk(), member.number)).joined;
  CHECK(joined == Joined{JoinedBy::agreement, agreement, 10, 12});
  CHECK(agreed(desk::member_card(village.desk(), Village::farmer)).joined == Joined{});
  // Since this roll was begun nobody comes onto it as if they had been on the one before.
  draft = Village::person(21);
  village.wait(86'400);
  draft.admitted = local_date(village.now);
  CHECK(village.refused([&] { return desk::register_member(village.desk(), secretary, village.id(), draft); })
            .why == Why::admitted_since);
  CHECK(village.verify().findings.empty());
}

TEST_CASE("invited to an assembly is who was qualified when it was convened, whoever dies or joins after") {
  Village village;
  const auto assembly = village.convened();
  const auto secretary = village.session(Village::secretary);
  agreed(desk::change_standing(village.desk(), secretary, village.id(), {9},
                               {Status::deceased, local_date(village.now), ""}, {}));
  agreed(desk::register_member(village.desk(), secretary, village.id(), Village::person(20)));
  agreed(desk::register_member(village.desk(), secretary, village.id(), Village::person(22)));
  village.come(assembly, 1, 8);
  agreed(desk::open_assembly(village.desk(), village.session(Village::president), village.id(), assembly, 1));
  const auto taken_part = agreed(desk::participation_in(village.desk(), assembly));
  CHECK(taken_part.invited.total() == Village::qualified);
  CHECK(taken_part.invited.others == 1);
  CHECK(taken_part.present.total() == 8);
  CHECK(desk::participation_of(village.desk(), 0).invited == taken_part.invited);
}

TEST_CASE("what is typed wrongly registers nobody") {
  Village village;
  const auto why = [&](const std::function<void(MemberDraft&)>& change) {
    return village.refused([&] { return attempt(village, change); });
  };
  const std::string ninth(1, dni_check_digit("41234567") == '0' ? '1' : '0');
  CHECK(why([](auto& d) { d.given_names = ""; }).why == Why::name_missing);
  CHECK(why([](auto& d) { d.surnames = " \t "; }).why == Why::name_unreadable);
  CHECK(why([](auto& d) { d.surnames = "   "; }).why == Why::name_missing);
  CHECK(why([](auto& d) { d.surnames = std::string(200, 'a'); }) ==
        Refusal{.why = Why::name_too_long, .number = 80});
  CHECK(why([](auto& d) { d.given_names = "Ana\xff"; }).why == Why::name_unreadable);
  CHECK(why([](auto& d) { d.given_names = std::string("A\0na", 4); }).why == Why::name_unreadable);
  CHECK(why([](auto& d) { d.dni = "1234567"; }).why == Why::dni_malformed);
  CHECK(why([&](auto& d) { d.dni = "41234567-" + ninth; }).why == Why::dni_check_wrong);
  CHECK(why([](auto& d) { d.dni = "40000006"; }) == Refusal{.why = Why::dni_taken, .number = 6});
  CHECK(why([](auto& d) { d.dni = std::string("40000006-") + dni_check_digit("40000006"); }).why ==
        Why::dni_taken);
  CHECK(why([&](auto& d) { d.admitted = local_date(village.now).plus_days(1); }).why == Why::date_in_future);
  CHECK(why([&](auto& d) { d.born = local_date(village.now).plus_days(1); }).why == Why::date_in_future);
  CHECK(why([](auto& d) { d.born = d.admitted; }).why == Why::date_impossible);
  CHECK(why([](auto& d) { d.admitted.reset(); }).why == Why::date_impossible);
  CHECK(why([](auto& d) { d.household = {99}; }).why == Why::unknown_household);
  CHECK(why([](auto& d) { d.groups = {{9}}; }).why == Why::unknown_group);
  CHECK(why([](auto& d) { d.groups = {}; }).why == Why::unknown_group);
  CHECK(attempt(village, [](auto& d) { d.dni = ""; }).has_value());
  CHECK(attempt(village, [](auto& d) { d.dni = ""; }).has_value());  // two without a DNI are two people
  CHECK(village.verify().findings.empty());
}

TEST_CASE("a line of the roll is corrected, its own DNI being no duplicate") {
  Village village;
  const auto edit = [&](MemberNumber who, const MemberDraft& draft) {
    return desk::edit_member(village.desk(), village.session(Village::secretary), village.id(), who, draft);
  };
  auto draft = Village::person(6);
  draft.given_names = "Segundo Andrés";
  draft.household = {6};
  agreed(edit(Village::farmer, draft));
  CHECK(agreed(desk::member_card(village.desk(), Village::farmer)).member.given_names == "Segundo Andrés");
  draft.dni = "40000007";
  CHECK(village.refused([&] { return edit(Village::farmer, draft); }) ==
        Refusal{.why = Why::dni_taken, .number = 7});
  CHECK(village.refused([&] { return edit({99}, draft); }).why == Why::unknown_member);
  draft.dni = "40000006";
  draft.status = Status::left;
  CHECK(village.refused([&] { return edit(Village::farmer, draft); }).why == Why::status_by_agreement);
  village.write(StatusChanged{Village::farmer, Status::qualified, Status::left, local_date(village.now)});
  CHECK(village.refused([&] { return desk::identify(village.desk(), "6", desk::sample_pin({6})); }).why ==
        Why::unknown_person);
  CHECK(village.verify().findings.empty());
}

TEST_CASE("nobody joins the voters while an urn stands open") {
  Village village;
  village.sold();
  const auto vote = village.open(village.motion(village.opened()));
  CHECK(village.refused([&] { return attempt(village, [](auto&) {}); }).why == Why::vote_still_open);
  CHECK(attempt(village, [](auto& d) { d.status = Status::integrated; }).has_value());
  village.close(vote);
  CHECK(attempt(village, [](auto& d) { d.dni = "40000021"; }).has_value());
}

TEST_CASE("a PIN is given to members only, and must not be plain") {
  Village village;
  const auto set = [&](MemberNumber who, const std::string& pin) {
    return desk::set_pin(village.desk(), village.session(Village::secretary), village.id(), who, pin);
  };
  const MemberNumber without = Village::without_pin;
  CHECK(village.refused([&] { return set({99}, "2580"); }).why == Why::unknown_member);
  CHECK(village.refused([&] { return set(without, "258"); }).why == Why::pin_malformed);
  CHECK(village.refused([&] { return set(without, "2580123"); }).why == Why::pin_malformed);
  CHECK(village.refused([&] { return set(without, "4444"); }).why == Why::pin_too_simple);
  CHECK(village.refused([&] { return set(without, "987654"); }).why == Why::pin_too_simple);
}

TEST_CASE("a PIN in place of another takes the secretary and one more officer") {
  Village village;
  const auto secretary = village.session(Village::secretary), fiscal = village.session(Village::fiscal);
  auto& desk = village.desk();
  CHECK(village.refused([&] { return desk::set_pin(desk, secretary, village.id(), {6}, "907153"); }).why ==
        Why::two_officers_needed);
  const auto reset = [&](const desk::Session& first, const desk::Session& second) {
    return desk::reset_pin(desk, first, second, village.id(), {6}, "907153");
  };
  CHECK(village.refused([&] { return reset(secretary, secretary); }).why == Why::same_person_twice);
  CHECK(village.refused([&] { return reset(fiscal, secretary); }).why == Why::not_allowed);
  CHECK(village.refused([&] { return reset(secretary, village.session({7})); }).why == Why::not_allowed);
  agreed(reset(secretary, fiscal));
  CHECK(desk::identify(desk, "6", "907153").has_value());
}

TEST_CASE("the PIN of a slip opens nothing but the choice of one's own") {
  Village village;
  auto& desk = village.desk();
  const auto secretary = village.session(Village::secretary);
  CHECK(desk::pin_counts(desk).without == 1);
  const auto slips = agreed(desk::issue_first_pins(desk, secretary, false));
  REQUIRE(slips.lines.size() == 1);
  CHECK(slips.lines[0].number == Village::without_pin);
  const auto& pin = slips.lines[0].pin;
  CHECK(pin.size() == 6);
  CHECK(village.refused([&] { return desk::identify(desk, "15", pin); }).why == Why::pin_change_needed);
  CHECK(village.refused([&] { return desk::choose_pin(desk, village.id(), "15", pin, pin); }).why ==
        Why::pin_too_simple);
  CHECK(desk::pin_counts(desk).unused == 1);

  // A slip that was lost is void once another is printed.
  const auto again = agreed(desk::issue_first_pins(desk, secretary, true));
  CHECK(desk::choose_pin(desk, village.id(), "15", pin, "907153").error().why == Why::wrong_pin);
  agreed(desk::choose_pin(desk, village.id(), "15", again.lines[0].pin, "907153"));
  CHECK(desk::identify(desk, "15", "907153").has_value());
  CHECK(desk::issue_first_pins(desk, secretary, true).error().why == Why::unknown_member);
  CHECK(desk::issue_first_pins(desk, secretary, false).error().why == Why::unknown_member);
  CHECK(village.verify().findings.empty());
}

TEST_CASE("the roll is shown a page at a time") {
  Village village;
  for (int i = 0; i < 40; ++i)
    agreed(attempt(village, [&](auto& d) {
      d.dni = "";
      d.surnames = "Peña " + std::to_string(i);
    }));
  CHECK(desk::roll_page(village.desk(), "", 0).members.size() == 40);
  CHECK(desk::roll_page(village.desk(), "", 40).members.size() == 15);
  CHECK(desk::roll_page(village.desk(), "pena", 0).found == 40);
  CHECK(desk::roll_page(village.desk(), "pena", 40).members.empty());
}

}  // namespace minga::testing
