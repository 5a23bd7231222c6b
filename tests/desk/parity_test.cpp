// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/parity.h"

#include <doctest/doctest.h>

#include "kiosk/desk/notice.h"
#include "kiosk/desk/proceedings.h"
#include "kiosk/desk/speaking.h"
#include "tests/support/village.h"

namespace minga::testing {

TEST_CASE("too few women: how many more, the second call to wait for, and whose house to go to") {
  Village village;
  auto draft = Village::person(7);
  draft.settlement = "Loma Alta";
  draft.phone = "969123456";
  agreed(desk::edit_member(village.desk(), village.session(Village::secretary), village.id(), {7}, draft));
  const auto assembly = village.convened();
  for (const std::int64_t man : {2, 4, 6, 8, 10, 12}) village.come(assembly, man, man);
  village.come(assembly, 3, 3);
  const auto help = agreed(desk::parity_help(village.desk(), assembly));
  CHECK(help.few == Sex::woman);
  CHECK(help.missing == 2);  // 3 of 9
  CHECK(help.second_call_to_come);
  CHECK(help.quorum_missing == 1);  // 7 of 8
  REQUIRE_FALSE(help.absent.empty());
  CHECK(help.absent.front().number == MemberNumber{7});  // with a settlement first
  for (const auto& member : help.absent) {
    CHECK(member.sex == Sex::woman);
    CHECK(member.number != MemberNumber{3});
  }
  village.wait(3600);
  const auto later = agreed(desk::parity_help(village.desk(), assembly));
  CHECK_FALSE(later.second_call_to_come);
  CHECK(later.quorum_missing == 0);
}

TEST_CASE("once three have spoken, whoever had too little of the time is named and called first") {
  Village village;
  const auto assembly = village.opened();
  const auto secretary = village.session(Village::secretary);
  agreed(desk::begin_item(village.desk(), secretary, village.id(), assembly, 0));
  const auto behind = [&] { return agreed(desk::speaking_view(village.desk(), assembly)).behind; };
  for (const std::int64_t man : {6, 8, 10}) {
    CHECK_FALSE(behind());
    agreed(desk::ask_turn(village.desk(), village.session({man}), village.id(), assembly));
    agreed(desk::begin_next_turn(village.desk(), secretary, village.id(), assembly));
    village.wait(60);
  }
  CHECK(behind() == Sex::woman);
  agreed(desk::ask_turn(village.desk(), village.session({12}), village.id(), assembly));
  agreed(desk::ask_turn(village.desk(), village.session({7}), village.id(), assembly));
  agreed(desk::begin_next_turn(village.desk(), secretary, village.id(), assembly, Sex::woman));
  CHECK(agreed(desk::speaking_view(village.desk(), assembly)).speaker->member == MemberNumber{7});
  village.wait(300);
  CHECK_FALSE(behind());
}

TEST_CASE("who could stand is qualified, on no list, not elected twice, and named first when in the hall") {
  Village village;
  const auto assembly = village.opened();  // 13 and 15 are not here
  const auto women = desk::could_stand(village.desk(), assembly, Sex::woman, {{Office::president, {7}}});
  std::vector<std::int64_t> numbers;
  for (const auto& each : women) numbers.push_back(each.number.value);
  CHECK(numbers == std::vector<std::int64_t>{1, 3, 5, 9, 11, 15});
}

TEST_CASE("a notice tells the settlements with their households, and only of an assembly still to come") {
  Village village;
  auto draft = Village::person(7);
  draft.settlement = "Loma Alta";
  agreed(desk::edit_member(village.desk(), village.session(Village::secretary), village.id(), {7}, draft));
  const auto assembly = village.convened();
  const auto notice = agreed(desk::assembly_notice(village.desk(), assembly));
  CHECK(notice.assembly.agenda.size() == 3);
  CHECK(notice.qualified == Village::qualified);
  CHECK(notice.needed_first_call == 8);
  CHECK(notice.needed_second_call == 5);
  REQUIRE(notice.settlements.size() == 2);
  CHECK(notice.settlements[0].name == "Loma Alta");
  CHECK(notice.settlements[0].households == 1);
  CHECK(notice.settlements[1].name.empty());
  CHECK(notice.settlements[1].households == 14);
  village.come(assembly, 1, 12);
  agreed(desk::open_assembly(village.desk(), village.session(Village::president), village.id(), assembly, 1));
  CHECK(refusal_of(desk::assembly_notice(village.desk(), assembly)).why == Why::assembly_not_convened);
}

}  // namespace minga::testing
