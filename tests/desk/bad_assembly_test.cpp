// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/desk/proceedings.h"
#include "kiosk/desk/speaking.h"
#include "kiosk/desk/standing.h"
#include "tests/support/village.h"

// What goes wrong in a hall: nothing is lost by it, and nobody does what they may not.
namespace minga::testing {

namespace {

constexpr std::int64_t a_day = 24 * 3600;

Result<AttendeeArrived> check_in(Village& village, AssemblyId assembly, MemberNumber who) {
  return desk::check_in(village.desk(), village.session(Village::secretary), village.id(), assembly, who);
}

}  // namespace

TEST_CASE("an officer suspended in mid-assembly opens no urn; the vice-president presides from then on") {
  Village village;
  const auto assembly = village.opened();
  const auto agreement = village.general_agreement(assembly);
  const auto suspend = [&](MemberNumber who) {
    agreed(desk::change_standing(village.desk(), village.session(Village::secretary), village.id(), who,
                                 {Status::suspended, local_date(village.now), ""}, agreement));
  };
  auto draft = village.motion(assembly, soles(0));
  draft.purpose = Purpose::general;
  const auto vote = village.prepared(draft);
  const auto opening = [&](MemberNumber chair, MemberNumber second) {
    return [&village, vote, chair, second] {
      return desk::open_vote(village.desk(), village.session(chair), village.session(second), village.id(),
                             vote);
    };
  };
  suspend(Village::fiscal);
  CHECK(village.refused(opening(Village::president, Village::fiscal)).why == Why::not_an_officer_pair);
  CHECK(village.refused(opening(Village::vice, Village::treasurer)).why == Why::not_an_officer_pair);
  suspend(Village::president);
  CHECK(village.refused(opening(Village::president, Village::treasurer)).why == Why::not_an_officer_pair);
  agreed(opening(Village::vice, Village::treasurer)());
  CHECK(village.verify().findings.empty());
}

TEST_CASE("an assembly left open for three days takes nobody in, and is closed with the hour it ended") {
  Village village;
  const auto assembly = village.opened();
  const auto day = local_date(village.now);
  village.wait(3 * a_day);
  CHECK(village.refused([&] { return check_in(village, assembly, {13}); }).why == Why::assembly_left_open);
  const auto closing = [&](std::optional<Date> on, TimeOfDay at) {
    return desk::close_assembly(village.desk(), village.session(Village::president), village.id(), assembly,
                                on, at);
  };
  CHECK(village.refused([&] { return closing({}, {}); }).why == Why::assembly_left_open);
  CHECK(village.refused([&] { return closing(day, TimeOfDay{8 * 60}); }).why == Why::date_impossible);
  CHECK(village.refused([&] { return closing(day.plus_days(4), TimeOfDay{8 * 60}); }).why ==
        Why::date_impossible);
  agreed(closing(day, TimeOfDay{12 * 60 + 30}));
  const auto minutes = agreed(desk::minutes(village.desk(), assembly));
  CHECK(minutes.closed == TimeOfDay{12 * 60 + 30});
  CHECK(minutes.closed_on == day);
  CHECK(village.verify().findings.empty());
}

// The battery of the clock is empty, or somebody sets it: nobody has spoken for less than no time, and what
// was kept stays.
TEST_CASE("a clock set back takes no time from anybody and loses nothing") {
  Village village;
  const auto assembly = village.opened();
  const auto secretary = village.session(Village::secretary);
  agreed(desk::begin_item(village.desk(), secretary, village.id(), assembly, 0));
  agreed(desk::ask_turn(village.desk(), village.session({6}), village.id(), assembly));
  const auto turn = agreed(desk::begin_next_turn(village.desk(), secretary, village.id(), assembly)).id;
  village.wait(60);
  agreed(desk::pause_turn(village.desk(), secretary, village.id(), assembly, turn));
  agreed(desk::resume_turn(village.desk(), secretary, village.id(), assembly, turn));
  village.wait(-2 * 3600);
  agreed(desk::end_turn(village.desk(), secretary, village.id(), assembly, turn));
  CHECK(agreed(desk::speaking_view(village.desk(), assembly)).speech.seconds.total() == 60);
  agreed(check_in(village, assembly, {13}));
  agreed(desk::end_item(village.desk(), secretary, village.id(), assembly));
  agreed(desk::close_assembly(village.desk(), village.session(Village::president), village.id(), assembly));
  const auto minutes = agreed(desk::minutes(village.desk(), assembly));
  CHECK(minutes.attendance.size() == 14);
  CHECK(minutes.closed.has_value());
  CHECK(village.verify().findings.empty());
}

TEST_CASE("a clock a day behind opens no assembly and checks nobody in before its day") {
  Village village;
  village.wait(10 * a_day);
  const auto assembly = village.convened();
  village.wait(-a_day);
  CHECK(village.refused([&] { return check_in(village, assembly, {6}); }).why == Why::too_early_for_date);
  CHECK(village
            .refused([&] {
              return desk::open_assembly(village.desk(), village.session(Village::president), village.id(),
                                         assembly, 1);
            })
            .why == Why::too_early_for_date);
}

TEST_CASE("a person is checked in once, again after they left, and not two days later") {
  Village village;
  const auto assembly = village.opened();
  CHECK(village.refused([&] { return check_in(village, assembly, {6}); }).why == Why::already_present);
  const auto present = [&] { return agreed(desk::assembly_view(village.desk(), assembly)).everyone.total(); };
  const auto before = present();
  const auto leave = [&] {
    return desk::leave(village.desk(), village.session(Village::secretary), village.id(), assembly, {6});
  };
  agreed(leave());
  CHECK(village.refused(leave).why == Why::not_present);
  CHECK(present() == before - 1);
  agreed(check_in(village, assembly, {6}));
  CHECK(present() == before);
  CHECK(agreed(desk::minutes(village.desk(), assembly)).departures.empty());
  // Past midnight it still goes on; two days later it was forgotten.
  village.wait(16 * 3600);
  agreed(check_in(village, assembly, {13}));
  village.wait(a_day);
  CHECK(village.refused([&] { return check_in(village, assembly, {15}); }).why == Why::assembly_left_open);
}

TEST_CASE("an extraordinary assembly decides nothing it was not convened for") {
  Village village;
  auto draft = village.convocation();
  draft.kind = AssemblyKind::extraordinary;
  draft.agenda = {"Agua"};
  const auto assembly =
      agreed(desk::convene(village.desk(), village.session(Village::president), village.id(), draft)).id;
  village.come(assembly, 1, 12);
  agreed(desk::open_assembly(village.desk(), village.session(Village::president), village.id(), assembly, 1));
  CHECK(village
            .refused([&] {
              return desk::add_item(village.desk(), village.session(Village::secretary), village.id(),
                                    assembly, "Otros asuntos");
            })
            .why == Why::only_convened_items);
  auto vote = village.motion(assembly, soles(0));
  vote.purpose = Purpose::general;
  vote.item = 1;  // there is none
  CHECK(village
            .refused([&] {
              return desk::prepare_vote(village.desk(), village.session(Village::secretary), village.id(),
                                        vote);
            })
            .why == Why::unknown_item);
}

// What the assembly decided about money is told at the next one, with what was used since.
TEST_CASE("money an assembly allowed is told at the next one, and again until it is used up") {
  Village village;
  const auto first = [&] {
    village.sold();
    const auto assembly = village.opened();
    const auto agreement = village.agreement_to_share(assembly);  // S/ 1,000
    agreed(desk::close_assembly(village.desk(), village.session(Village::president), village.id(), assembly));
    return agreement;
  }();
  const auto distribute = [&](Money amount) {
    village.wait(60);
    agreed(desk::authorise(village.desk(), village.session(Village::president),
                           village.session(Village::treasurer), village.id(),
                           village.drafted(first, amount)));
  };
  distribute(soles(400));
  village.wait(60);
  const auto second = village.opened();
  const auto told = desk::earlier_money(village.desk(), second);
  REQUIRE(told.size() == 1);
  CHECK(told[0].agreement == first);
  CHECK(told[0].approved == soles(1000));
  CHECK(told[0].used == soles(400));
  CHECK(agreed(desk::minutes(village.desk(), second)).earlier_money.size() == 1);
  distribute(soles(600));  // while it goes on: the next one hears of it
  CHECK(desk::earlier_money(village.desk(), second)[0].used == soles(400));
  agreed(desk::close_assembly(village.desk(), village.session(Village::president), village.id(), second));
  village.wait(60);
  const auto third = village.opened();
  REQUIRE(desk::earlier_money(village.desk(), third).size() == 1);
  CHECK(desk::earlier_money(village.desk(), third)[0].used == soles(1000));
  agreed(desk::close_assembly(village.desk(), village.session(Village::president), village.id(), third));
  village.wait(60);
  CHECK(desk::earlier_money(village.desk(), village.opened()).empty());  // that was heard
}

}  // namespace minga::testing
