// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/codec.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "storage/connection.h"
#include "tests/storage/connection_contract.h"

namespace minga::tests {

using namespace minga::storage;
using Json = nlohmann::json;

namespace {

// Fills every field of an event with a value that no field has by default, each another one.
class Filler {
 public:
  void fill(std::int64_t& value) { value = ++count_ * 1'000'003; }
  void fill(bool& value) { value = true; }
  void fill(std::string& value) { value = "Ñopo \"\\\n " + std::to_string(++count_); }
  void fill(Date& value) { value.days = -++count_; }
  void fill(TimeOfDay& value) { value.minutes = static_cast<int>(++count_); }
  void fill(Money& value) { value = Money(-++count_, Currency::usd); }
  template <class Thing>
  void fill(Id<Thing>& value) {
    value.value = ++count_;
  }
  template <class E>
  requires std::is_enum_v<E>
  void fill(E& value) { value = words(E{}).back().value; }
  template <class T>
  void fill(std::optional<T>& value) {
    fill(value.emplace());
  }
  template <class T>
  void fill(std::vector<T>& values) {
    values.resize(2);
    for (auto& each : values) fill(each);
  }
  template <class T>
  requires requires(T& value) {
    T::fields(value, [](const char*, auto&) {});
  }
  void fill(T& value) {
    T::fields(value, [&](const char*, auto& field) { fill(field); });
  }

 private:
  std::int64_t count_ = 0;
};

// One of each kind, all fields set.
template <std::size_t I = 0>
void one_of_each(std::vector<Event>& events) {
  if constexpr (I < std::variant_size_v<EventVariant>) {
    std::variant_alternative_t<I, EventVariant> event;
    Filler().fill(event);
    events.push_back(std::move(event));
    one_of_each<I + 1>(events);
  }
}
std::vector<Event> all_events() {
  std::vector<Event> events;
  one_of_each(events);
  return events;
}

auto decoding(std::string_view kind, std::string content) {
  return [kind, content = std::move(content)] { decode(kind, content); };
}

bool is_damage(std::string_view kind, const std::string& content) {
  return fault_of(decoding(kind, content)) == FaultKind::damaged;
}

// Something a field of this type can not be.
Json misfit(const Json& value) { return value.is_string() ? Json(7) : Json("x"); }

// Every value inside, down to the last, replaced by a misfit one at a time.
void each_misfit(const Json& whole, const std::function<void(const Json&)>& check) {
  const Json flat = whole.flatten();
  for (const auto& [path, value] : flat.items()) {
    Json copy = whole;
    copy[Json::json_pointer(path)] = misfit(value);
    check(copy);
  }
}

}  // namespace

TEST_CASE("every kind of event comes back from the log as it went in") {
  std::set<std::string_view> kinds;
  for (const auto& event : all_events()) {
    CAPTURE(kind_of(event));
    CHECK(kinds.insert(kind_of(event)).second);
    const auto text = encode(event);
    const auto back = decode(kind_of(event), text);
    CHECK(back.index() == event.index());
    CHECK(encode(back) == text);
  }
  CHECK(kinds.size() == std::variant_size_v<EventVariant>);
}

TEST_CASE("no field is forgotten: each of the text is another than the default") {
  for (const auto& event : all_events()) {
    CAPTURE(kind_of(event));
    const Json filled = Json::parse(encode(event));
    const Json bare = Json::parse(encode(decode(kind_of(event), "{}")));
    CHECK(filled.size() == bare.size());
    for (const auto& [name, value] : filled.items()) {
      CAPTURE(name);
      CHECK(value != bare.at(name));
    }
  }
}

TEST_CASE("equal events are equal bytes: names in order, no spaces, UTF-8 as it is") {
  CHECK(encode(MemberVoted{{3}, {17}}) == R"({"member":17,"vote":3})");
  CHECK(encode(GroupNamed{{2}, "Café \"Ñ\""}) == R"({"id":2,"name":"Café \"Ñ\""})");
  ProjectProposed proposed{{2}, "Riego", "Agua", "water", soles(12, 50), {}};
  CHECK(
      encode(proposed) ==
      R"({"benefit":"Agua","cost":{"currency":"PEN","minor":1250},"id":2,"picture":"water","proposed_by":0,"title":"Riego"})");
  CHECK(encode(OfficerAppointed{{{4}, Office::treasurer, {100}, {200}}}) ==
        R"({"held":{"acting":false,"agreement":0,"from":100,"member":4,"office":"treasurer","until":200}})");
  Member nobody;
  nobody.number = {1};
  CHECK(
      encode(MemberRegistered{nobody}) ==
      R"({"joined":{"agreement":0,"attending":0,"by":"earlier_roll","in_favour":0},"member":{"activity":"",)"
      R"("address":"","admitted":0,"born":null,"consent":null,"dni":"","given_names":"","group":0,)"
      R"("household":0,"number":1,"other_groups":[],"phone":"","settlement":"","sex":"other",)"
      R"("status":"integrated","surnames":""}})");
  for (const auto& event : all_events()) CHECK(Json::parse(encode(event)).dump() == encode(event));
}

TEST_CASE("a field an older program did not write keeps its default") {
  const auto event = std::get<CommunityFounded>(decode("community_founded", R"({"name":"Choco"})"));
  CHECK(event.name == "Choco");
  CHECK(event.statute == Statute{});
  CHECK_FALSE(event.sample);
  // Before members could belong to several groups, and before the roll said how they came onto it.
  const auto registered =
      std::get<MemberRegistered>(decode("member_registered", R"({"member":{"group":2,"number":7}})"));
  CHECK(registered.member.groups.all() == std::vector<GroupId>{{2}});
  CHECK(registered.joined == Joined{});
}

TEST_CASE("what is no event is damage") {
  CHECK(is_damage("member_vanished", "{}"));
  CHECK(is_damage("", "{}"));
  CHECK(is_damage("Member_voted", "{}"));
  for (const auto& event : all_events()) {
    const auto kind = kind_of(event);
    CAPTURE(kind);
    for (const char* garbage : {"", " ", "null", "[]", "[{}]", "5", "\"x\"", "true", "{", "{}}", "{]",
                                "{\"a\":}", "\xff", "{\"id\":\"\xff\"}"})
      CHECK_MESSAGE(is_damage(kind, garbage), garbage);
    each_misfit(Json::parse(encode(event)), [&](const Json& damaged) {
      const auto text = damaged.dump();
      CHECK_MESSAGE(is_damage(kind, text), text);
    });
  }
}

TEST_CASE("numbers are whole and fit, words are known") {
  CHECK(is_damage("member_voted", R"({"member":1.0,"vote":1})"));
  CHECK(is_damage("member_voted", R"({"member":1e3,"vote":1})"));
  CHECK(is_damage("member_voted", R"({"member":true,"vote":1})"));
  CHECK(is_damage("member_voted", R"({"member":9223372036854775808,"vote":1})"));
  CHECK(is_damage("member_voted", R"({"member":null,"vote":1})"));
  CHECK_FALSE(is_damage("member_voted", R"({"member":9223372036854775807,"vote":1})"));
  CHECK(is_damage("assembly_convened", R"({"first_call":5000000000})"));
  CHECK(is_damage("officer_appointed", R"({"held":{"office":"king"}})"));
  CHECK(is_damage("officer_appointed", R"({"held":{"office":""}})"));
  CHECK(is_damage("cash_drawn", R"({"amount":{"currency":"XAU","minor":1}})"));
  CHECK(is_damage("cash_drawn", R"({"amount":{"currency":"PEN"}})"));
  CHECK(is_damage("cash_drawn", R"({"amount":{"currency":"PEN","minor":1.5}})"));
  CHECK(is_damage("vote_closed", R"({"ballots":{"0":1}})"));
  CHECK(is_damage("vote_closed", R"({"ballots":[1,"2"]})"));
}

TEST_CASE("text that is not UTF-8 is not written") {
  CHECK(fault_of([] { encode(GroupNamed{{1}, "Caf\xe9"}); }) == FaultKind::bad_text);
}

}  // namespace minga::tests
