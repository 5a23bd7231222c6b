// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/dates.h"

#include <charconv>
#include <chrono>

namespace minga {

namespace {

std::string two_digits(int n) { return (n < 10 ? "0" : "") + std::to_string(n); }

std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

std::optional<int> number_in(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

YearMonthDay civil(Date date) {
  const std::chrono::year_month_day ymd{std::chrono::sys_days{std::chrono::days{date.days}}};
  return {int(ymd.year()), int(unsigned(ymd.month())), int(unsigned(ymd.day()))};
}

std::optional<Date> date_of(int year, int month, int day) {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  const std::chrono::year_month_day ymd{std::chrono::year{year}, std::chrono::month{unsigned(month)},
                                        std::chrono::day{unsigned(day)}};
  if (!ymd.ok()) return std::nullopt;
  return Date{std::chrono::sys_days{ymd}.time_since_epoch().count()};
}

Date local_date(Instant at) { return {floor_div(at.seconds + local_offset_seconds, 86400)}; }

TimeOfDay local_time(Instant at) {
  const auto local = at.seconds + local_offset_seconds;
  return {static_cast<int>((local - floor_div(local, 86400) * 86400) / 60)};
}

Instant instant_at(Date date, TimeOfDay time) {
  return {date.days * 86400 + time.minutes * 60 - local_offset_seconds};
}

std::string iso(Date date) {
  const auto ymd = civil(date);
  return std::to_string(ymd.year) + "-" + two_digits(ymd.month) + "-" + two_digits(ymd.day);
}

std::string clock_text(TimeOfDay time) {
  return two_digits(time.minutes / 60) + ":" + two_digits(time.minutes % 60);
}

std::string day_text(Date date) {
  const auto ymd = civil(date);
  return two_digits(ymd.day) + "/" + two_digits(ymd.month) + "/" + std::to_string(ymd.year);
}

std::optional<Date> date_from_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = number_in(text.substr(0, 4));
  const auto month = number_in(text.substr(5, 2));
  const auto day = number_in(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return date_of(*year, *month, *day);
}

}  // namespace minga
