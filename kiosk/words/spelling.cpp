// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/words/spelling.h"

#include <unicode/normalizer2.h>
#include <unicode/rbnf.h>

#include <algorithm>
#include <memory>

#include "domain/base/ensure.h"

namespace minga {

namespace {

const icu::RuleBasedNumberFormat& speller() {
  // Building it parses the whole rule text, about a thousand times dearer than using it. The formatter is not
  // promised to be safe between threads, so each has its own.
  thread_local const auto format = [] {
    UErrorCode error = U_ZERO_ERROR;
    auto made =
        std::make_unique<icu::RuleBasedNumberFormat>(icu::URBNF_SPELLOUT, icu::Locale("es", "PE"), error);
    ensure(U_SUCCESS(error), "the rules to spell Spanish numbers are installed");
    return made;
  }();
  return *format;
}

const char* rule_set(Counting counting) {
  switch (counting) {
    case Counting::alone:
      return "%spellout-numbering";
    case Counting::masculine:
      return "%spellout-cardinal-masculine";
    case Counting::feminine:
      return "%spellout-cardinal-feminine";
  }
  throw Bug("unknown kind of number word");
}

// "mil" -> "un mil", where no other number word multiplies it.
std::string with_un_mil(const std::string& words) {
  std::string out;
  std::string_view before;
  for (std::size_t from = 0; from < words.size();) {
    const auto end = std::min(words.find(' ', from), words.size());
    const std::string_view word = std::string_view(words).substr(from, end - from);
    if (!out.empty()) out += ' ';
    if (word == "mil" && (before.empty() || before.starts_with("mill") || before.starts_with("bill")))
      out += "un ";
    out += word;
    before = word;
    from = end + 1;
  }
  return out;
}

const char* name_of(Currency currency) {
  switch (currency) {
    case Currency::pen:
      return "SOLES";
    case Currency::eur:
      return "EUROS";
    case Currency::usd:
      return "DÓLARES AMERICANOS";
  }
  throw Bug("unknown currency");
}

}  // namespace

std::string number_in_words(std::int64_t number, Counting counting) {
  UErrorCode error = U_ZERO_ERROR;
  icu::UnicodeString words;
  icu::FieldPosition nowhere;
  speller().format(number, icu::UnicodeString(rule_set(counting), -1, US_INV), words, nowhere, error);
  ensure(U_SUCCESS(error), "a number can be spelled");
  // ICU marks where a long word may be parted; on paper these invisible marks would become boxes.
  words.findAndReplace(icu::UnicodeString(UChar32{0x00AD}), icu::UnicodeString());
  std::string out;
  words.toUTF8String(out);
  return out;
}

std::string amount_in_words(Money amount) {
  const bool negative = amount.is_negative();
  const std::int64_t size = negative ? -amount.minor() : amount.minor();
  const std::int64_t cents = size % 100;
  return (negative ? "MENOS " : "") + capitals(with_un_mil(number_in_words(size / 100))) + " Y " +
         (cents < 10 ? "0" : "") + std::to_string(cents) + "/100 " + name_of(amount.currency());
}

std::string capitals(std::string_view utf8) {
  auto text =
      icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
  std::string out;
  text.toUpper(icu::Locale("es", "PE")).toUTF8String(out);
  return out;
}

std::string composed(std::string_view utf8) {
  UErrorCode error = U_ZERO_ERROR;
  const auto* form = icu::Normalizer2::getNFCInstance(error);
  ensure(U_SUCCESS(error), "the rules to join accents are installed");
  const auto text =
      icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
  std::string out;
  form->normalize(text, error).toUTF8String(out);
  ensure(U_SUCCESS(error), "accents can be joined");
  return out;
}

}  // namespace minga
