// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/dates.h"

#include "tests/support/generators.h"

namespace minga::testing {

namespace {

int days_in(int year, int month) {
  constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : lengths[month - 1];
}

}  // namespace

TEST_CASE("every day from 1900 to 2199 follows the one before it, and none is left out") {
  Date expected = day(1900, 1, 1);
  CHECK(day(1970, 1, 1).days == 0);
  int wrong = 0;
  for (int year = 1900; year <= 2199; ++year)
    for (int month = 1; month <= 12; ++month) {
      for (int d = 1; d <= days_in(year, month); ++d) {
        const auto date = date_of(year, month, d);
        const auto back = civil(expected);
        if (date != expected || back.year != year || back.month != month || back.day != d) ++wrong;
        expected = expected.plus_days(1);
      }
      if (date_of(year, month, days_in(year, month) + 1)) ++wrong;
    }
  CHECK(wrong == 0);
}

TEST_CASE("29 February exists in leap years only") {
  CHECK(date_of(2024, 2, 29).has_value());
  CHECK(date_of(2000, 2, 29).has_value());
  CHECK_FALSE(date_of(2023, 2, 29).has_value());
  CHECK_FALSE(date_of(1900, 2, 29).has_value());
  CHECK_FALSE(date_of(2100, 2, 29).has_value());
  CHECK_FALSE(date_of(2024, 2, 30).has_value());
}

TEST_CASE("a day that does not exist is nothing") {
  CHECK_FALSE(date_of(1899, 12, 31).has_value());
  CHECK_FALSE(date_of(2200, 1, 1).has_value());
  CHECK_FALSE(date_of(2025, 0, 1).has_value());
  CHECK_FALSE(date_of(2025, 13, 1).has_value());
  CHECK_FALSE(date_of(2025, 1, 0).has_value());
  CHECK_FALSE(date_of(2025, 1, 32).has_value());
  CHECK_FALSE(date_of(2025, 4, 31).has_value());
  CHECK_FALSE(date_of(2025, -1, 1).has_value());
  CHECK_FALSE(date_of(2025, 1, -1).has_value());
  CHECK_FALSE(date_of(-2025, 1, 1).has_value());
}

TEST_CASE("a month or a day far out of range does not wrap round into one that exists") {
  CHECK_FALSE(date_of(2025, 257, 1).has_value());
  CHECK_FALSE(date_of(2025, 1, 257).has_value());
  CHECK_FALSE(date_of(2025, 1, 2025).has_value());
}

TEST_CASE("dates are written with leading zeros") {
  CHECK(iso(day(2025, 3, 9)) == "2025-03-09");
  CHECK(day_text(day(2025, 3, 9)) == "09/03/2025");
  CHECK(day_text(day(2024, 12, 31)) == "31/12/2024");
  CHECK(clock_text({15 * 60 + 5}) == "15:05");
  CHECK(clock_text({0}) == "00:00");
  CHECK(clock_text({1439}) == "23:59");
}

TEST_CASE("the kept form of a date reads back, and nothing else does") {
  CHECK(rc::check("iso round trip", [] {
    const Date date = day(1900, 1, 1).plus_days(*rc::gen::inRange<std::int64_t>(0, 109'573));
    RC_ASSERT(date_from_iso(iso(date)) == date);
  }));
  for (const char* garbage :
       {"",           "2025",       "2025-3-9",   "2025-03-9",   "2025/03/09",  "09-03-2025", "2025-02-29",
        "2025-13-01", "2025-00-10", "2025-01-00", "2025-03-09 ", " 2025-03-09", "2025-03-0a", "2025--3-09",
        "2025-03--9", "+025-03-09", "-025-03-09", "20250309",    "2025-03-099", "1899-12-31"}) {
    CAPTURE(std::string(garbage));
    CHECK_FALSE(date_from_iso(garbage).has_value());
  }
}

TEST_CASE("the day changes at midnight in Peru, five hours after midnight UTC") {
  const Instant midnight{day(2025, 6, 24).days * 86400 + 5 * 3600};
  CHECK(local_date(midnight) == day(2025, 6, 24));
  CHECK(local_time(midnight).minutes == 0);
  CHECK(local_date(midnight.plus_seconds(-1)) == day(2025, 6, 23));
  CHECK(local_time(midnight.plus_seconds(-1)).minutes == 1439);
  CHECK(local_time(midnight.plus_seconds(59)).minutes == 0);
  CHECK(local_time(midnight.plus_seconds(60)).minutes == 1);
}

TEST_CASE("a day and a time of day are the same whichever way they are read, before 1970 too") {
  CHECK(rc::check("instants round trip", [] {
    const Date date = day(1900, 1, 1).plus_days(*rc::gen::inRange<std::int64_t>(0, 109'573));
    const TimeOfDay time{*rc::gen::inRange(0, 1440)};
    const auto second = *rc::gen::inRange<std::int64_t>(0, 60);
    const Instant at = instant_at(date, time).plus_seconds(second);
    RC_ASSERT(local_date(at) == date);
    RC_ASSERT(local_time(at) == time);
  }));
}

}  // namespace minga::testing
