// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/assemblies.h"

#include <doctest/doctest.h>

#include <functional>

#include "tests/support/village.h"

namespace minga::testing {

namespace {

Result<AssemblyOpened> attempt_opening(Village& village, AssemblyId assembly, int call) {
  return desk::open_assembly(village.desk(), village.session(Village::president), village.id(), assembly,
                             call);
}

Result<AssemblyClosed> attempt_closing(Village& village, AssemblyId assembly) {
  return desk::close_assembly(village.desk(), village.session(Village::president), village.id(), assembly);
}

}  // namespace

TEST_CASE("an assembly is convened, opened with its quorum, noted and closed") {
  Village village;
  const auto assembly = village.convened();
  CHECK(desk::current_assembly(village.desk())->assembly.id == assembly);
  agreed(desk::arrive(village.desk(), village.session(Village::farmer), village.id(), assembly));
  village.come(assembly, 1, 5);
  village.come(assembly, 7, 9);
  village.come(assembly, 14, 14);
  const auto opened = agreed(attempt_opening(village, assembly, 1));
  CHECK(opened.qualified == Village::qualified);
  CHECK(opened.quorum_needed == 8);
  CHECK(opened.present.total() == 9);
  CHECK(opened.chair == Village::president);
  CHECK(opened.secretary == Village::secretary);
  village.wait(600);
  agreed(desk::note_item(village.desk(), village.session(Village::secretary), village.id(), assembly, 0,
                         "Sin novedad."));
  agreed(desk::note_item(village.desk(), village.session(Village::secretary), village.id(), assembly, 0,
                         "Una novedad."));
  const auto view = agreed(desk::assembly_view(village.desk(), assembly));
  CHECK(view.agenda[0].notes == "Una novedad.");
  CHECK(view.agenda[1].notes.empty());
  CHECK(view.present.total() == 9);
  CHECK(view.everyone.total() == 10);
  CHECK(agreed(desk::minutes(village.desk(), assembly)).closed == std::nullopt);
  agreed(attempt_closing(village, assembly));
  const auto minutes = agreed(desk::minutes(village.desk(), assembly));
  CHECK(minutes.closed == TimeOfDay{9 * 60 + 10});
  CHECK(minutes.attendance.size() == 10);
  CHECK(minutes.chain_head == village.head());
  CHECK_FALSE(desk::current_assembly(village.desk()));
  CHECK(village.verify().findings.empty());
}

TEST_CASE("what cannot be convened is not") {
  Village village;
  const auto why = [&](const std::function<void(ConveneDraft&)>& change) {
    auto draft = village.convocation();
    change(draft);
    return village
        .refused([&] {
          return desk::convene(village.desk(), village.session(Village::president), village.id(), draft);
        })
        .why;
  };
  CHECK(why([](auto& d) { d.place = ""; }) == Why::name_missing);
  CHECK(why([](auto& d) { d.agenda.clear(); }) == Why::agenda_empty);
  CHECK(why([](auto& d) { d.agenda[1] = ""; }) == Why::text_missing);
  CHECK(why([](auto& d) { d.agenda[1] = std::string(241, 'a'); }) == Why::text_too_long);
  CHECK(why([](auto& d) { d.agenda.resize(21, "Punto"); }) == Why::number_out_of_range);
  CHECK(why([](auto& d) { d.date = d.date->plus_days(-1); }) == Why::date_impossible);
  CHECK(why([](auto& d) { d.date.reset(); }) == Why::date_impossible);
  CHECK(why([](auto& d) { d.second_call = d.first_call; }) == Why::date_impossible);
}

TEST_CASE("an assembly is not opened too early, without quorum, chair or secretary, or twice") {
  Village village;
  auto draft = village.convocation();
  draft.date = local_date(village.now).plus_days(1);
  const auto assembly =
      agreed(desk::convene(village.desk(), village.session(Village::president), village.id(), draft)).id;
  CHECK(village.refused([&] { return attempt_opening(village, assembly, 1); }).why ==
        Why::too_early_for_date);
  const auto arrival = [&] {
    return desk::arrive(village.desk(), village.session(Village::farmer), village.id(), assembly);
  };
  CHECK(village.refused(arrival).why == Why::too_early_for_date);
  village.wait(23 * 3600);  // the day itself, at eight
  CHECK(village.refused([&] { return attempt_opening(village, assembly, 1); }) ==
        Refusal{.why = Why::too_early_for_call, .number = 9 * 60});
  agreed(arrival());
  CHECK(village.refused(arrival).why == Why::already_present);
  village.wait(3600);
  CHECK(village.refused([&] { return attempt_opening(village, assembly, 2); }).why ==
        Why::too_early_for_call);
  CHECK(village.refused([&] { return attempt_opening(village, assembly, 1); }).why == Why::not_present);
  village.come(assembly, 1, 1);
  CHECK(village.refused([&] { return attempt_opening(village, assembly, 1); }).why == Why::not_present);
  village.come(assembly, 3, 3);
  village.come(assembly, 14, 14);  // no vote, so no part of the quorum
  CHECK(village.refused([&] { return attempt_opening(village, assembly, 1); }) ==
        Refusal{.why = Why::quorum_missing, .number = 3, .other = 8});
  village.wait(3600);
  CHECK(village.refused([&] { return attempt_opening(village, assembly, 2); }) ==
        Refusal{.why = Why::quorum_missing, .number = 3, .other = 5});
  village.come(assembly, 8, 9);
  CHECK(agreed(attempt_opening(village, assembly, 2)).quorum_needed == 5);
  CHECK(village.refused([&] { return attempt_opening(village, assembly, 2); }).why ==
        Why::assembly_not_convened);
  CHECK(village.refused([&] { return attempt_opening(village, {99}, 1); }).why == Why::unknown_assembly);
}

TEST_CASE("the vice-president presides when the president is away") {
  Village village;
  const auto assembly = village.convened();
  village.come(assembly, 2, 10);
  const auto opened =
      agreed(desk::open_assembly(village.desk(), village.session(Village::vice), village.id(), assembly, 1));
  CHECK(opened.chair == Village::vice);
}

TEST_CASE("one assembly at a time, and nobody arrives after its end") {
  Village village;
  const auto first = village.opened();
  const auto second = village.convened();
  village.come(second, 1, 12);
  CHECK(village.refused([&] { return attempt_opening(village, second, 1); }).why ==
        Why::another_assembly_open);
  agreed(attempt_closing(village, first));
  CHECK(village.refused([&] { return attempt_closing(village, first); }).why == Why::assembly_not_open);
  const auto late = [&] { return desk::arrive(village.desk(), village.session({13}), village.id(), first); };
  CHECK(village.refused(late).why == Why::assembly_not_open);
  const auto note = [&] {
    return desk::note_item(village.desk(), village.session(Village::secretary), village.id(), first, 0,
                           "Tarde");
  };
  CHECK(village.refused(note).why == Why::assembly_not_open);
  agreed(attempt_opening(village, second, 1));
}

TEST_CASE("an assembly is not closed over an open or unproclaimed vote") {
  Village village;
  village.sold();
  const auto assembly = village.opened();
  const auto vote = village.open(village.motion(assembly));
  CHECK(village.refused([&] { return attempt_closing(village, assembly); }).why == Why::vote_still_open);
  agreed(desk::close_vote(village.desk(), village.session(Village::president),
                          village.session(Village::fiscal), village.id(), vote));
  CHECK(village.refused([&] { return attempt_closing(village, assembly); }).why == Why::vote_not_proclaimed);
  agreed(desk::reconcile(village.desk(), village.session(Village::president), {}, village.id(), vote, {}));
  CHECK(village.refused([&] { return attempt_closing(village, assembly); }).why == Why::vote_not_proclaimed);
  agreed(desk::proclaim(village.desk(), village.session(Village::president), village.id(), vote));
  agreed(attempt_closing(village, assembly));
  CHECK(village.verify().findings.empty());
}

TEST_CASE("a repeated arrival is one arrival") {
  Village village;
  const auto assembly = village.convened();
  const auto once = [&] {
    return desk::arrive(village.desk(), village.session(Village::farmer), "the same", assembly);
  };
  agreed(once());
  const auto head = village.head();
  CHECK(agreed(once()).member == Village::farmer);
  CHECK(village.head() == head);
}

TEST_CASE("checking in: the list tells who is here, and only who belongs") {
  Village village;
  const auto assembly = village.convened();
  village.come(assembly, 6, 6);
  const auto found = desk::check_in_list(village.desk(), assembly, "40000006");
  REQUIRE(found.size() == 1);
  CHECK(found[0].present);
  CHECK(desk::check_in_list(village.desk(), assembly, "").size() == 15);
  const auto check_in = [&](MemberNumber who) {
    return [&village, assembly, who] {
      return desk::check_in(village.desk(), village.session(Village::secretary), village.id(), assembly, who);
    };
  };
  CHECK(village.refused(check_in({99})).why == Why::unknown_member);
  CHECK(village.refused(check_in({6})).why == Why::already_present);
}

}  // namespace minga::testing
