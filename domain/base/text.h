// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "domain/base/result.h"

namespace minga {

inline constexpr std::size_t longest_name = 80;       // code points
inline constexpr std::size_t longest_sentence = 240;  // agenda items, questions, notes

// Trims, folds runs of spaces, and refuses what is empty, longer than `longest` code points, not UTF-8, or
// holds control characters. Refusals: name_missing, name_too_long, name_unreadable.
Result<std::string> clean_name(std::string_view typed, std::size_t longest = longest_name);

// The same for sentences. Refusals: text_missing, text_too_long, name_unreadable.
Result<std::string> clean_sentence(std::string_view typed, std::size_t longest = longest_sentence);

// -1 for text that is not UTF-8 (overlong forms and surrogates included).
std::ptrdiff_t code_points(std::string_view utf8);

}  // namespace minga
