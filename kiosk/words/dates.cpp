// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/words/dates.h"

#include <unicode/smpdtfmt.h>

#include <memory>
#include <vector>

#include "domain/base/ensure.h"
#include "kiosk/words/spelling.h"

namespace minga {

namespace {

// Peru's own month names come from ICU: "setiembre", without p.
std::string month_or_day_name(Language language, Date date, const char* pattern) {
  struct Named {
    std::string pattern;
    Language language;
    std::unique_ptr<icu::SimpleDateFormat> format;
  };
  thread_local std::vector<Named> known;
  const icu::SimpleDateFormat* format = nullptr;
  for (const auto& each : known)
    if (each.language == language && each.pattern == pattern) format = each.format.get();
  UErrorCode error = U_ZERO_ERROR;
  if (!format) {
    const icu::Locale locale(language == Language::spanish ? "es" : "en",
                             language == Language::spanish ? "PE" : "GB");
    auto made =
        std::make_unique<icu::SimpleDateFormat>(icu::UnicodeString(pattern, -1, US_INV), locale, error);
    ensure(U_SUCCESS(error), "the names of the months are installed");
    // A Date is a day without a clock; read at midnight UTC it stays that day wherever the kiosk stands.
    made->setTimeZone(*icu::TimeZone::getGMT());
    known.push_back({pattern, language, std::move(made)});
    format = known.back().format.get();
  }
  icu::UnicodeString name;
  format->format(static_cast<UDate>(date.days) * 86'400'000.0, name);
  std::string out;
  name.toUTF8String(out);
  return out;
}

std::string month_name(Language language, Date date) { return month_or_day_name(language, date, "MMMM"); }

}  // namespace

std::string long_date(Language language, Date date) {
  const auto ymd = civil(date);
  const std::string of = language == Language::spanish ? " de " : " ";
  return std::to_string(ymd.day) + of + month_name(language, date) + of + std::to_string(ymd.year);
}

std::string weekday_date(Language language, Date date) {
  return month_or_day_name(language, date, "EEEE") + " " + long_date(language, date);
}

std::string date_in_words(Date date) {
  const auto ymd = civil(date);
  return (ymd.day == 1 ? "primero" : number_in_words(ymd.day)) + " de " +
         month_name(Language::spanish, date) + " de " + number_in_words(ymd.year);
}

std::string time_in_words(TimeOfDay time) {
  ensure(time.minutes >= 0 && time.minutes < 24 * 60, "a time of day is within the day");
  const int hours = time.minutes / 60;
  const int minutes = time.minutes % 60;
  std::string out =
      hours == 1 ? "la una hora" : "las " + number_in_words(hours, Counting::feminine) + " horas";
  if (minutes > 0) {
    out += " con " + number_in_words(minutes, Counting::masculine);
    out += minutes == 1 ? " minuto" : " minutos";
  }
  return out;
}

}  // namespace minga
