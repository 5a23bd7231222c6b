// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/codec.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "storage/connection.h"

namespace minga::storage {

namespace {

using Json = nlohmann::json;  // a sorted map: fields come out in alphabetical order

template <class T>
concept HasFields = requires(T& value) {
  T::fields(value, [](const char*, auto&) {});
};

template <class T>
Json to_json(const T& value);

template <class T>
void from_json(const Json& json, T& value);

Json write(std::int64_t value) { return value; }
Json write(bool value) { return value; }
Json write(const std::string& value) { return value; }
Json write(Date value) { return value.days; }
Json write(TimeOfDay value) { return value.minutes; }
Json write(Money value) { return Json{{"currency", code(value.currency())}, {"minor", value.minor()}}; }
template <class Thing>
Json write(Id<Thing> value) {
  return value.value;
}
template <class E>
requires std::is_enum_v<E> Json write(E value) { return word_of(value); }
template <class T>
Json write(const std::optional<T>& value) {
  return value ? to_json(*value) : Json(nullptr);
}
template <class T>
Json write(const std::vector<T>& values) {
  Json list = Json::array();
  for (const auto& each : values) list.push_back(to_json(each));
  return list;
}

template <class T>
Json to_json(const T& value) {
  if constexpr (HasFields<const T>) {
    Json object = Json::object();
    T::fields(value, [&](const char* name, const auto& field) { object[name] = to_json(field); });
    return object;
  } else {
    return write(value);
  }
}

// The library would take 1.5 or true for a number, and anything for an empty list.
void expect(bool holds, const char* what) {
  if (!holds) throw Fault(FaultKind::damaged, std::string("in the log stands no ") + what);
}

void read(const Json& json, std::int64_t& value) {
  expect(json.is_number_integer(), "whole number");
  expect(!json.is_number_unsigned() || std::in_range<std::int64_t>(json.get<std::uint64_t>()),
         "number of 64 bits");
  value = json.get<std::int64_t>();
}
void read(const Json& json, bool& value) { value = json.get<bool>(); }
void read(const Json& json, std::string& value) { value = json.get<std::string>(); }
void read(const Json& json, Date& value) { read(json, value.days); }
void read(const Json& json, TimeOfDay& value) {
  std::int64_t minutes = 0;
  read(json, minutes);
  expect(std::in_range<int>(minutes), "time of day");
  value.minutes = static_cast<int>(minutes);
}
void read(const Json& json, Money& value) {
  const auto currency = currency_from(json.at("currency").get<std::string>());
  if (!currency) throw Fault(FaultKind::damaged, "unknown currency in the log");
  std::int64_t minor = 0;
  read(json.at("minor"), minor);
  value = Money(minor, *currency);
}
template <class Thing>
void read(const Json& json, Id<Thing>& value) {
  read(json, value.value);
}
template <class E>
requires std::is_enum_v<E>
void read(const Json& json, E& value) {
  const auto known = from_word<E>(json.get<std::string>());
  if (!known) throw Fault(FaultKind::damaged, "unknown word in the log: " + json.get<std::string>());
  value = *known;
}
template <class T>
void read(const Json& json, std::optional<T>& value) {
  if (json.is_null()) {
    value.reset();
  } else {
    from_json(json, value.emplace());
  }
}
template <class T>
void read(const Json& json, std::vector<T>& values) {
  expect(json.is_array(), "list");
  values.clear();
  for (const auto& each : json) from_json(each, values.emplace_back());
}

template <class T>
void from_json(const Json& json, T& value) {
  if constexpr (HasFields<T>) {
    expect(json.is_object(), "object");
    // A field that an older program did not know keeps its default.
    T::fields(value, [&](const char* name, auto& field) {
      if (const auto at = json.find(name); at != json.end()) from_json(*at, field);
    });
  } else {
    read(json, value);
  }
}

template <std::size_t I = 0>
Event decode_as(std::string_view kind, const Json& json) {
  if constexpr (I == std::variant_size_v<EventVariant>) {
    throw Fault(FaultKind::damaged, "unknown kind of event: " + std::string(kind));
  } else {
    using Candidate = std::variant_alternative_t<I, EventVariant>;
    if (kind != Candidate::kind) return decode_as<I + 1>(kind, json);
    Candidate event;
    from_json(json, event);
    return event;
  }
}

}  // namespace

std::string encode(const Event& event) {
  try {
    return std::visit([](const auto& each) { return to_json(each).dump(); }, event);
  } catch (const Json::exception& error) {
    throw Fault(FaultKind::bad_text, std::string("an event that cannot be written: ") + error.what());
  }
}

std::string_view kind_of(const Event& event) {
  return std::visit([](const auto& each) { return std::string_view(each.kind); }, event);
}

Event decode(std::string_view kind, std::string_view content) {
  try {
    return decode_as(kind, Json::parse(content));
  } catch (const Json::exception& error) {
    throw Fault(FaultKind::damaged, std::string("unreadable event: ") + error.what());
  }
}

}  // namespace minga::storage
