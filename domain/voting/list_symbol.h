// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "domain/voting/vote.h"

namespace minga {

// What a list for the board is known by, besides its letter and shape: words of the icon list, none of them a
// project's picture.
inline constexpr std::array<std::string_view, 12> list_symbols{"bell",  "flower", "mountain", "hive",
                                                               "paw",   "cup",    "lamp",     "tractor",
                                                               "heart", "boat",   "bicycle",  "flag"};

inline bool is_symbol(std::string_view word) {
  return std::find(list_symbols.begin(), list_symbols.end(), word) != list_symbols.end();
}

// The list's own; of a list that has none, one by its place on the ballot.
inline std::string_view symbol_word(std::string_view word, std::size_t place) {
  const auto own = std::find(list_symbols.begin(), list_symbols.end(), word);
  return own == list_symbols.end() ? list_symbols[place % list_symbols.size()] : *own;
}

// The first that no list among these has; when all are taken, the first of all.
inline std::string_view free_symbol(const std::vector<VoteOption>& lists) {
  const auto taken = [&](std::string_view word) {
    return std::any_of(lists.begin(), lists.end(), [&](const auto& list) { return list.picture == word; });
  };
  const auto free = std::find_if_not(list_symbols.begin(), list_symbols.end(), taken);
  return free == list_symbols.end() ? list_symbols.front() : *free;
}

}  // namespace minga
