// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace minga {

enum class Language { spanish, english };

// Looks for the compiled catalogues in `folder` (…/es/LC_MESSAGES/minga.mo). To be called once, before any
// tr().
void open_catalogues(const std::string& folder);

// The sentence in that language. Message ids are the English sentences themselves, so English needs no
// catalogue and a missing translation is still readable. Safe from any thread: the language is an argument,
// never process state, so a paper is written in Spanish while the screen is in English.
std::string tr(Language, const char* message);
// One of two forms by number, e.g. trn(l, "{} person", "{} people", n). The braces are for filled().
std::string trn(Language, const char* one, const char* many, long n);

// Replaces each {} in turn. A sentence with fewer or more braces than arguments is a bug.
template <class... Text>
std::string filled(std::string sentence, const Text&... arguments);

std::string fill_next(std::string sentence, std::size_t& from, std::string_view argument);
void ensure_filled(const std::string& sentence, std::size_t from);

template <class... Text>
std::string filled(std::string sentence, const Text&... arguments) {
  std::size_t from = 0;
  ((sentence = fill_next(std::move(sentence), from, arguments)), ...);
  ensure_filled(sentence, from);
  return sentence;
}

}  // namespace minga
