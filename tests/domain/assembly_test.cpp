// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assembly/decisions.h"
#include "tests/domain/today.h"

#include "tests/support/generators.h"

namespace minga::testing {

namespace {

const TimeOfDay nine{9 * 60};
const TimeOfDay ten{10 * 60};

ConveneDraft notice() {
  return {.kind = AssemblyKind::extraordinary,
          .place = " Local  comunal ",
          .date = today.plus_days(7),
          .first_call = nine,
          .second_call = ten,
          .agenda = {"Informe de la tesorera", " Uso  del fondo "}};
}

Refusal refused(const ConveneDraft& draft) { return refusal_of(convene({1}, draft, {2}, today)); }

Assembly convened() {
  Assembly assembly;
  assembly.id = {4};
  assembly.date = today;
  assembly.first_call = nine;
  assembly.second_call = ten;
  assembly.agenda = {"Informe", "Uso del fondo"};
  return assembly;
}

Assembly in(AssemblyState state) {
  auto assembly = convened();
  assembly.state = state;
  return assembly;
}

const Statute statute;

OpeningFacts hall(const Assembly& assembly) {
  return {.assembly = assembly,
          .statute = statute,
          .qualified = 100,
          .present = {30, 20, 1},
          .chair = {1},
          .secretary = {2}};
}

}  // namespace

TEST_CASE("a notice says kind, place, day, both calls, agenda and who convened") {
  const auto event = agreed(convene({4}, notice(), {2}, today));
  CHECK(event.id == AssemblyId{4});
  CHECK(event.assembly_kind == AssemblyKind::extraordinary);
  CHECK(event.place == "Local comunal");
  CHECK(event.date == today.plus_days(7));
  CHECK(event.first_call == nine);
  CHECK(event.second_call == ten);
  CHECK(event.agenda == std::vector<std::string>{"Informe de la tesorera", "Uso del fondo"});
  CHECK(event.convened_by == MemberNumber{2});
}

TEST_CASE("an assembly can be convened for today, not for yesterday or no day at all") {
  auto draft = notice();
  draft.date = today;
  CHECK(convene({1}, draft, {2}, today).has_value());
  draft.date = today.plus_days(-1);
  CHECK(refused(draft) == Refusal{.why = Why::date_impossible});
  draft.date = std::nullopt;
  CHECK(refused(draft) == Refusal{.why = Why::date_impossible});
}

TEST_CASE("the second call comes after the first") {
  auto draft = notice();
  draft.second_call = nine;
  CHECK(refused(draft) == Refusal{.why = Why::date_impossible});
  draft.second_call = TimeOfDay{nine.minutes + 1};
  CHECK(convene({1}, draft, {2}, today).has_value());
  draft.second_call = std::nullopt;
  CHECK(refused(draft) == Refusal{.why = Why::date_impossible});
  draft = notice();
  draft.first_call = std::nullopt;
  CHECK(refused(draft) == Refusal{.why = Why::date_impossible});
}

TEST_CASE("an agenda has one to twenty readable items") {
  auto draft = notice();
  draft.agenda.clear();
  CHECK(refused(draft) == Refusal{.why = Why::agenda_empty});
  draft.agenda.assign(20, "Punto");
  CHECK(agreed(convene({1}, draft, {2}, today)).agenda.size() == 20);
  draft.agenda.assign(21, "Punto");
  CHECK(refused(draft) == Refusal{.why = Why::number_out_of_range, .number = 20});
  draft.agenda = {"Informe", ""};
  CHECK(refused(draft) == Refusal{.why = Why::text_missing});
  draft.agenda = {std::string(241, 'a')};
  CHECK(refused(draft) == Refusal{.why = Why::text_too_long, .number = 240});
  draft.agenda = {"a\tb"};
  CHECK(refused(draft) == Refusal{.why = Why::name_unreadable});
}

TEST_CASE("an assembly is convened somewhere") {
  auto draft = notice();
  draft.place = "";
  CHECK(refused(draft) == Refusal{.why = Why::name_missing});
  draft.place = std::string(200, 'a');
  CHECK(refused(draft) == Refusal{.why = Why::name_too_long, .number = 80});
}

TEST_CASE("members arrive from the day of the assembly until it is closed") {
  const Member rosa{.number = {7}, .status = Status::qualified};
  const auto convened_now = convened();
  const auto event = agreed(arrive({convened_now, rosa, false, today}, true));
  CHECK(event.assembly == AssemblyId{4});
  CHECK(event.member == MemberNumber{7});
  CHECK(event.by_secretary);
  CHECK_FALSE(agreed(arrive({in(AssemblyState::open), rosa, false, today}, false)).by_secretary);
  CHECK(refusal_of(arrive({convened_now, rosa, false, today.plus_days(-1)}, false)) ==
        Refusal{.why = Why::too_early_for_date});
  CHECK(refusal_of(arrive({in(AssemblyState::closed), rosa, false, today}, false)) ==
        Refusal{.why = Why::assembly_not_open});
}

TEST_CASE("nobody arrives twice, nor after leaving the community") {
  const auto assembly = convened();
  Member rosa{.number = {7}, .status = Status::qualified};
  CHECK(refusal_of(arrive({assembly, rosa, true, today}, false)) == Refusal{.why = Why::already_present});
  for (const Status gone : {Status::left, Status::deceased}) {
    rosa.status = gone;
    CHECK(refusal_of(arrive({assembly, rosa, false, today}, false)) == Refusal{.why = Why::unknown_member});
  }
  rosa.status = Status::suspended;
  CHECK(refusal_of(arrive({assembly, rosa, false, today}, false)) == Refusal{.why = Why::member_suspended});
  rosa.status = Status::integrated;
  CHECK(arrive({assembly, rosa, false, today}, false).has_value());
}

TEST_CASE("an opened assembly carries the quorum it was opened with") {
  const auto assembly = convened();
  const auto event = agreed(open_assembly(hall(assembly), 1, instant_at(today, nine)));
  CHECK(event.id == AssemblyId{4});
  CHECK(event.call == 1);
  CHECK(event.chair == MemberNumber{1});
  CHECK(event.secretary == MemberNumber{2});
  CHECK(event.qualified == 100);
  CHECK(event.quorum_needed == 51);
  CHECK(event.present == HeadCount{30, 20, 1});
}

TEST_CASE("one person short of the quorum keeps the assembly shut, at each call") {
  const auto assembly = convened();
  auto facts = hall(assembly);
  facts.present = {30, 20, 0};
  CHECK(refusal_of(open_assembly(facts, 1, instant_at(today, nine))) ==
        Refusal{.why = Why::quorum_missing, .number = 50, .other = 51});
  CHECK(agreed(open_assembly(facts, 2, instant_at(today, ten))).quorum_needed == 30);
  facts.present = {10, 20, 0};
  CHECK(agreed(open_assembly(facts, 2, instant_at(today, ten))).call == 2);
  facts.present = {10, 19, 0};
  CHECK(refusal_of(open_assembly(facts, 2, instant_at(today, ten))) ==
        Refusal{.why = Why::quorum_missing, .number = 29, .other = 30});
}

TEST_CASE("no call is made before its time") {
  const auto assembly = convened();
  CHECK(refusal_of(open_assembly(hall(assembly), 1, instant_at(today, nine).plus_seconds(-1))) ==
        Refusal{.why = Why::too_early_for_call, .number = 540});
  CHECK(refusal_of(open_assembly(hall(assembly), 2, instant_at(today, ten).plus_seconds(-1))) ==
        Refusal{.why = Why::too_early_for_call, .number = 600});
  CHECK(refusal_of(open_assembly(hall(assembly), 1, instant_at(today.plus_days(-1), {1439}))) ==
        Refusal{.why = Why::too_early_for_date});
}

TEST_CASE("an assembly needs both chair and secretary") {
  const auto assembly = convened();
  auto facts = hall(assembly);
  facts.chair = {};
  CHECK(refusal_of(open_assembly(facts, 1, instant_at(today, nine))) == Refusal{.why = Why::not_present});
  facts.chair = {1};
  facts.secretary = {};
  CHECK(refusal_of(open_assembly(facts, 1, instant_at(today, nine))) == Refusal{.why = Why::not_present});
}

TEST_CASE("an assembly is opened once, and one at a time") {
  for (const auto state : {AssemblyState::open, AssemblyState::closed}) {
    const auto assembly = in(state);
    CHECK(refusal_of(open_assembly(hall(assembly), 1, instant_at(today, nine))) ==
          Refusal{.why = Why::assembly_not_convened});
  }
  const auto assembly = convened();
  auto facts = hall(assembly);
  facts.another_open = true;
  CHECK(refusal_of(open_assembly(facts, 1, instant_at(today, nine))) ==
        Refusal{.why = Why::another_assembly_open});
}

TEST_CASE("notes belong to an item of the agenda while the assembly is open") {
  const auto assembly = in(AssemblyState::open);
  const auto event = agreed(note_item(assembly, 1, "  La tesorera  informó."));
  CHECK(event.assembly == AssemblyId{4});
  CHECK(event.item == 1);
  CHECK(event.notes == "La tesorera informó.");
  for (const std::int64_t item : {-1, 2, 100})
    CHECK(refusal_of(note_item(assembly, item, "x")) == Refusal{.why = Why::unknown_item});
  for (const auto state : {AssemblyState::convened, AssemblyState::closed})
    CHECK(refusal_of(note_item(in(state), 0, "x")) == Refusal{.why = Why::assembly_not_open});
}

TEST_CASE("a note ends at 600 letters") {
  const auto assembly = in(AssemblyState::open);
  CHECK(agreed(note_item(assembly, 0, std::string(600, 'a'))).notes.size() == 600);
  CHECK(refusal_of(note_item(assembly, 0, std::string(601, 'a'))) ==
        Refusal{.why = Why::text_too_long, .number = 600});
  CHECK(refusal_of(note_item(assembly, 0, " ")) == Refusal{.why = Why::text_missing});
}

TEST_CASE("an assembly closes only when each of its votes has a result") {
  const auto assembly = in(AssemblyState::open);
  CHECK(agreed(close_assembly(assembly, {})).id == AssemblyId{4});
  CHECK(refusal_of(close_assembly(assembly, {"¿Se aprueba?", "", {}})) ==
        Refusal{.why = Why::vote_still_open, .text = "¿Se aprueba?"});
  CHECK(refusal_of(close_assembly(assembly, {"", "¿Qué obras?", {}})) ==
        Refusal{.why = Why::vote_not_proclaimed, .text = "¿Qué obras?"});
  for (const auto state : {AssemblyState::convened, AssemblyState::closed})
    CHECK(refusal_of(close_assembly(in(state), {})) == Refusal{.why = Why::assembly_not_open});
}

TEST_CASE("an assembly left open for days is closed with the hour at which it ended") {
  auto assembly = in(AssemblyState::open);
  assembly.opened_at = instant_at(today, nine);
  const auto past_midnight = assembly.opened_at.plus_seconds(17 * 3600);
  CHECK_FALSE(agreed(close_assembly(assembly, {"", "", past_midnight})).ended_on.has_value());
  const auto days_later = assembly.opened_at.plus_seconds(3 * 24 * 3600);
  CHECK(refusal_of(close_assembly(assembly, {"", "", days_later})) ==
        Refusal{.why = Why::assembly_left_open, .text = "09/03/2025"});
  const auto said = agreed(close_assembly(assembly, {"", "", days_later, today, TimeOfDay{13 * 60}}));
  CHECK(said.ended_on == today);
  CHECK(said.ended_at == TimeOfDay{13 * 60});
  const auto impossible = [&](Date day, TimeOfDay time) {
    return refusal_of(close_assembly(assembly, {"", "", days_later, day, time}));
  };
  CHECK(impossible(today, TimeOfDay{8 * 60}) == Refusal{.why = Why::date_impossible});  // before it began
  CHECK(impossible(today.plus_days(2), nine) == Refusal{.why = Why::date_impossible});  // days of it
  CHECK(impossible(today.plus_days(4), nine) == Refusal{.why = Why::date_impossible});  // still to come
}

TEST_CASE("nobody is checked in on a later day into an assembly that was left open") {
  const Member rosa{.number = {7}, .status = Status::qualified};
  const auto open = in(AssemblyState::open);
  CHECK(arrive({open, rosa, false, today.plus_days(1)}, false).has_value());  // past midnight
  CHECK(refusal_of(arrive({open, rosa, false, today.plus_days(2)}, false)).why == Why::assembly_left_open);
  CHECK(refusal_of(arrive({convened(), rosa, false, today.plus_days(2)}, false)).why ==
        Why::assembly_not_open);
}

TEST_CASE("one fifth of the qualified members, each once, may ask for an assembly") {
  auto draft = notice();
  draft.requested_by = {{1}, {2}, {3}, {4}};
  const auto event = agreed(convene({4}, draft, {2}, today, {{9, 10, 1}, {}}));
  CHECK(event.requested_by.size() == 4);
  CHECK(event.invited ==
        HeadCount{9, 10, 1});  // the roll of that day, whoever joins or dies until the assembly
  CHECK(refusal_of(convene({4}, draft, {2}, today, {{9, 11, 1}, {}})) ==
        Refusal{.why = Why::requesters_too_few, .number = 4, .other = 5});
  CHECK(refusal_of(convene({4}, draft, {2}, today, {{9, 10, 1}, {3}})) ==
        Refusal{.why = Why::requester_not_qualified, .number = 3});
  draft.requested_by = {{1}, {2}, {2}, {4}};
  CHECK(refusal_of(convene({4}, draft, {2}, today, {{9, 10, 1}, {}})) ==
        Refusal{.why = Why::member_twice, .number = 2});
}

TEST_CASE("a statute that refuses an assembly without parity says how many are missing") {
  const auto assembly = convened();
  auto strict = statute;
  auto facts = hall(assembly);
  facts.present = {10, 60, 0};
  CHECK(open_assembly(facts, 1, instant_at(today, nine)).has_value());  // a warning only
  strict.parity_refuses = true;
  const OpeningFacts refusing{.assembly = assembly,
                              .statute = strict,
                              .qualified = 100,
                              .present = {10, 60, 0},
                              .chair = {1},
                              .secretary = {2}};
  // 10 + 16 of 70 + 16 are 30.2 %; 25 of 85 would be less than 30 %.
  CHECK(refusal_of(open_assembly(refusing, 1, instant_at(today, nine))) ==
        Refusal{.why = Why::parity_missing, .number = 16, .text = "woman"});
}

TEST_CASE("the words the log keeps for assemblies read back") {
  for (const auto& each : words(AssemblyKind{}))
    CHECK(from_word<AssemblyKind>(word_of(each.value)) == each.value);
  for (const auto& each : words(AssemblyState{}))
    CHECK(from_word<AssemblyState>(word_of(each.value)) == each.value);
  for (const auto& each : words(MajorityBase{}))
    CHECK(from_word<MajorityBase>(word_of(each.value)) == each.value);
  CHECK(word_of(AssemblyKind::extraordinary) == "extraordinary");
}

}  // namespace minga::testing
