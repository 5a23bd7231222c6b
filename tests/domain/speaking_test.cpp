// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assembly/speaking.h"

#include <map>

#include "tests/support/generators.h"

namespace minga::testing {

namespace {

Assembly open_assembly_now() {
  Assembly assembly;
  assembly.id = {4};
  assembly.state = AssemblyState::open;
  assembly.agenda = {"Informe", "Agua"};
  return assembly;
}
const Assembly hall = open_assembly_now();

Turn turn(std::int64_t id, Sex sex, TurnState state = TurnState::waiting, std::int64_t place = 0) {
  Turn one;
  one.id = {id};
  one.item = 1;
  one.member = {100 + id};
  one.sex = sex;
  one.state = state;
  one.place = place;
  return one;
}

std::vector<std::int64_t> order(const std::vector<Turn>& turns) {
  std::vector<std::int64_t> ids;
  for (const auto id : speaking_order(turns)) ids.push_back(id.value);
  return ids;
}
using Ids = std::vector<std::int64_t>;

SpeakerFacts facts(const std::vector<Turn>& turns) { return {hall, 1, turns}; }

// Anybody who waits, in the order of asking.
rc::Gen<std::vector<Waiting>> queues() {
  return rc::gen::map(
      rc::gen::container<std::vector<std::pair<int, bool>>>(
          rc::gen::pair(rc::gen::inRange(0, 3), rc::gen::arbitrary<bool>())),
      [](const std::vector<std::pair<int, bool>>& people) {
        std::vector<Waiting> waiting;
        for (const auto& [sex, first] : people)
          waiting.push_back({{static_cast<std::int64_t>(waiting.size()) + 1}, static_cast<Sex>(sex), first});
        return waiting;
      });
}

const Waiting& of(const std::vector<Waiting>& waiting, TurnId id) {
  return *std::find_if(waiting.begin(), waiting.end(), [&](const auto& each) { return each.id == id; });
}

}  // namespace

TEST_CASE("women and men alternate while both wait, beginning with whoever asked first") {
  using enum Sex;
  CHECK(order({turn(1, man), turn(2, man), turn(3, man), turn(4, woman), turn(5, woman)}) ==
        Ids{1, 4, 2, 5, 3});
  CHECK(order({turn(1, woman), turn(2, man), turn(3, man)}) == Ids{1, 2, 3});
  CHECK(order({}).empty());
}

TEST_CASE("after a man who spoke, or has the word now, the next is a woman if one waits") {
  using enum Sex;
  CHECK(order({turn(1, man, TurnState::spoken, 1), turn(2, man), turn(3, woman)}) == Ids{3, 2});
  CHECK(order({turn(1, man, TurnState::paused, 1), turn(2, man), turn(3, woman)}) == Ids{3, 2});
  // The one asked earlier but spoke later.
  CHECK(order({turn(1, woman, TurnState::spoken, 2), turn(2, man, TurnState::spoken, 1), turn(3, man),
               turn(4, woman)}) == Ids{3, 4});
}

TEST_CASE("who has not spoken on this item goes before who has") {
  using enum Sex;
  auto again = turn(2, man);
  again.member = {101};
  CHECK(order({turn(1, man, TurnState::spoken, 1), again, turn(3, man)}) == Ids{3, 2});
}

TEST_CASE("somebody in neither column waits in no queue and does not disturb the alternation") {
  using enum Sex;
  CHECK(order({turn(1, other), turn(2, man), turn(3, woman)}) == Ids{1, 2, 3});
  CHECK(order({turn(1, man, TurnState::spoken, 1), turn(2, man), turn(3, other), turn(4, woman)}) ==
        Ids{4, 2, 3});
  CHECK(order({turn(1, man, TurnState::spoken, 1), turn(2, woman), turn(3, other), turn(4, man)}) ==
        Ids{2, 3, 4});
}

TEST_CASE("everybody who waits speaks once") {
  CHECK(rc::check("each once", [] {
    const auto waiting = *queues();
    auto ids = speaking_order(waiting, std::nullopt);
    std::sort(ids.begin(), ids.end());
    RC_ASSERT(ids.size() == waiting.size());
    for (std::size_t i = 0; i < ids.size(); ++i) RC_ASSERT(ids[i] == waiting[i].id);
  }));
}

TEST_CASE("no two women, and no two men, speak in a row while one of the others waits") {
  CHECK(rc::check("alternation", [] {
    const auto waiting = *queues();
    std::map<Sex, std::int64_t> left;
    for (const auto& each : waiting) ++left[each.sex];
    std::optional<Sex> last;
    for (const auto id : speaking_order(waiting, last)) {
      const auto sex = of(waiting, id).sex;
      if (sex != Sex::other) {
        if (last == sex) RC_ASSERT(left[sex == Sex::woman ? Sex::man : Sex::woman] == 0);
        last = sex;
      }
      --left[sex];
    }
  }));
}

TEST_CASE("where only one queue waits, the order does not depend on its sex") {
  CHECK(rc::check("one queue", [] {
    auto waiting = *queues();
    const auto last = *rc::gen::element<std::optional<Sex>>(std::nullopt, Sex::woman, Sex::man);
    const auto as = [&](Sex sex) {
      for (auto& each : waiting) each.sex = sex;
      return speaking_order(waiting, last);
    };
    const auto women = as(Sex::woman);
    RC_ASSERT(women == as(Sex::man));
    RC_ASSERT(women == as(Sex::other));
  }));
}

TEST_CASE("exchanging women and men exchanges nothing but the names of the queues") {
  CHECK(rc::check("exchange", [] {
    auto waiting = *queues();
    const auto before = speaking_order(waiting, Sex::woman);
    for (auto& each : waiting)
      if (each.sex != Sex::other) each.sex = each.sex == Sex::woman ? Sex::man : Sex::woman;
    RC_ASSERT(speaking_order(waiting, Sex::man) == before);
  }));
}

// Everybody asks again as soon as they have spoken, so those who speak much crowd the hall as they can.
TEST_CASE("nobody waits longer than it takes everybody else to speak twice") {
  CHECK(rc::check("nobody waits forever", [] {
    const auto people = *rc::gen::inRange<std::int64_t>(2, 12);
    std::vector<Turn> turns;
    for (std::int64_t id = 1; id <= people; ++id)
      turns.push_back(turn(id, static_cast<Sex>(*rc::gen::inRange(0, 3))));
    std::map<std::int64_t, std::int64_t> waited;  // turns of others, by member
    for (std::int64_t spoken = 1; spoken <= 6 * people; ++spoken) {
      const auto next = speaking_order(turns).front();
      for (auto& each : turns)
        if (each.state == TurnState::waiting && each.id != next)
          RC_ASSERT(++waited[each.member.value] <= 2 * people);
      auto& speaker = *std::find_if(turns.begin(), turns.end(), [&](auto& each) { return each.id == next; });
      speaker.state = TurnState::spoken;
      speaker.place = spoken;
      waited[speaker.member.value] = 0;
      auto again = speaker;
      again.id = {people + spoken};
      again.state = TurnState::waiting;
      again.place = 0;
      turns.push_back(again);
    }
  }));
}

TEST_CASE("whoever is in the hall asks once, while an item is under way") {
  const std::vector<Turn> turns{turn(1, Sex::woman)};
  const auto asked = agreed(ask_turn(facts(turns), {2}, {{7}, {}, true}, false));
  CHECK(asked.item == 1);
  CHECK(asked.member == MemberNumber{7});
  CHECK(agreed(ask_turn(facts(turns), {2}, {{}, {3}, true}, true)).visitor == VisitorId{3});
  CHECK(refusal_of(ask_turn(facts(turns), {2}, {{101}, {}, true}, false)).why == Why::turn_asked_already);
  CHECK(refusal_of(ask_turn(facts(turns), {2}, {{7}, {}, false}, false)).why == Why::not_present);
  CHECK(refusal_of(ask_turn({hall, std::nullopt, turns}, {2}, {{7}, {}, true}, false)).why ==
        Why::item_not_begun);
  auto closed = hall;
  closed.state = AssemblyState::closed;
  CHECK(refusal_of(ask_turn({closed, 1, turns}, {2}, {{7}, {}, true}, false)).why == Why::assembly_not_open);
}

TEST_CASE("the next turn is given the statute's time") {
  Statute statute;
  statute.speaking_seconds = 120;
  const std::vector<Turn> turns{turn(1, Sex::man, TurnState::speaking, 1), turn(2, Sex::man),
                                turn(3, Sex::woman)};
  const auto begun = agreed(begin_next_turn(facts(turns), statute));
  CHECK(begun.id == TurnId{3});
  CHECK(begun.limit_seconds == 120);
  statute.speaking_seconds = 0;
  CHECK(agreed(begin_next_turn(facts(turns), statute)).limit_seconds == shortest_turn_seconds);
  CHECK(refusal_of(begin_next_turn(facts({turns.begin(), turns.begin() + 1}), statute)).why ==
        Why::nobody_waits_to_speak);
}

TEST_CASE("a turn is paused, resumed, ended or withdrawn only from where it stands") {
  const std::vector<Turn> turns{turn(1, Sex::man, TurnState::speaking), turn(2, Sex::man, TurnState::paused),
                                turn(3, Sex::man), turn(4, Sex::man, TurnState::spoken)};
  const auto all = facts(turns);
  CHECK(pause_turn(all, {1}).has_value());
  CHECK(refusal_of(pause_turn(all, {2})).why == Why::turn_not_under_way);
  CHECK(resume_turn(all, {2}).has_value());
  CHECK(refusal_of(resume_turn(all, {1})).why == Why::turn_not_under_way);
  CHECK(end_turn(all, {1}).has_value());
  CHECK(end_turn(all, {2}).has_value());
  CHECK(refusal_of(end_turn(all, {4})).why == Why::turn_not_under_way);
  CHECK(withdraw_turn(all, {3}).has_value());
  CHECK(refusal_of(withdraw_turn(all, {1})).why == Why::turn_not_waiting);
  CHECK(refusal_of(withdraw_turn(all, {9})).why == Why::unknown_turn);
}

TEST_CASE("a clock that is set back takes no time from a speaker") {
  auto speaking = turn(1, Sex::woman, TurnState::speaking);
  speaking.spoken_seconds = 40;
  speaking.running_since = Instant{1000};
  CHECK(speaking.seconds_at({1015}) == 55);
  CHECK(speaking.seconds_at({900}) == 40);
}

}  // namespace minga::testing
