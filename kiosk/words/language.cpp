// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/words/language.h"

#include <libintl.h>

#include <clocale>
#include <cstdlib>

#include "domain/base/ensure.h"

namespace minga {

namespace {
constexpr const char* catalogue = "minga";
}

void open_catalogues(const std::string& folder) {
  // gettext picks the file by LANGUAGE, which stays Spanish: English is the message ids themselves. A locale
  // other than plain "C" is needed for it to look at all.
  setlocale(LC_MESSAGES, "C.UTF-8");
  setenv("LANGUAGE", "es", 1);
  bindtextdomain(catalogue, folder.c_str());
  bind_textdomain_codeset(catalogue, "UTF-8");
}

std::string tr(Language language, const char* message) {
  return language == Language::english ? message : dgettext(catalogue, message);
}

std::string trn(Language language, const char* one, const char* many, long n) {
  if (language == Language::english) return n == 1 ? one : many;
  return dngettext(catalogue, one, many, static_cast<unsigned long>(n));
}

std::string fill_next(std::string sentence, std::size_t& from, std::string_view argument) {
  const auto at = sentence.find("{}", from);
  ensure(at != std::string::npos, "a sentence has a place for each of its arguments");
  sentence.replace(at, 2, argument);
  from = at + argument.size();
  return sentence;
}

void ensure_filled(const std::string& sentence, std::size_t from) {
  ensure(sentence.find("{}", from) == std::string::npos, "a sentence has an argument for each of its places");
}

}  // namespace minga
