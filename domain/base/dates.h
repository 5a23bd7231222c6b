// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace minga {

// A day of the Gregorian calendar, as days since 1970-01-01.
struct Date {
  std::int64_t days = 0;
  auto operator<=>(const Date&) const = default;
  Date plus_days(std::int64_t n) const { return {days + n}; }
};

struct YearMonthDay {
  int year = 1970;
  int month = 1;
  int day = 1;
};

YearMonthDay civil(Date);
// Nothing for a day that does not exist, or a year outside 1900 to 2199.
std::optional<Date> date_of(int year, int month, int day);

// Seconds since 1970-01-01 UTC, as the log keeps it.
struct Instant {
  std::int64_t seconds = 0;
  auto operator<=>(const Instant&) const = default;
  Instant plus_seconds(std::int64_t n) const { return {seconds + n}; }
};

// Minutes after local midnight.
struct TimeOfDay {
  int minutes = 0;
  auto operator<=>(const TimeOfDay&) const = default;
};

// Peru keeps UTC-5 all year, without daylight saving.
inline constexpr std::int64_t local_offset_seconds = -5 * 3600;
Date local_date(Instant);
TimeOfDay local_time(Instant);
Instant instant_at(Date, TimeOfDay);

std::string iso(Date);              // "2025-03-09"
std::string clock_text(TimeOfDay);  // "15:05"
std::string day_text(Date);         // "09/03/2025", as dates are written in Peru
std::optional<Date> date_from_iso(std::string_view);

}  // namespace minga
