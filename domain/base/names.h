// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "domain/base/ensure.h"

namespace minga {

// The word by which an enum's value is kept in the log and the tables. Each enum that is kept has a
// `words(E)` overload that lists them; words, unlike numbers, survive a reordering and can be read in ten
// years.
template <class E>
struct Word {
  E value;
  std::string_view word;
};

template <class E>
std::string_view word_of(E value) {
  for (const Word<E>& each : words(E{}))
    if (each.value == value) return each.word;
  throw Bug("an enum value without a word");
}

template <class E>
std::optional<E> from_word(std::string_view word) {
  for (const Word<E>& each : words(E{}))
    if (each.word == word) return each.value;
  return std::nullopt;
}

}  // namespace minga
