// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/serials.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <vector>

namespace minga {

namespace {

constexpr std::size_t most_digits = 18;  // fits 64 bits

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Capitals of ASCII only: standards and registries write no others.
std::string folded(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (c != ' ') out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return out;
}

struct Run {
  std::size_t from = 0, end = 0;
};

std::vector<Run> digit_runs(std::string_view text) {
  std::vector<Run> runs;
  for (std::size_t i = 0; i < text.size();) {
    if (!is_digit(text[i])) {
      ++i;
      continue;
    }
    const auto from = i;
    while (i < text.size() && is_digit(text[i])) ++i;
    runs.push_back({from, i});
  }
  return runs;
}

bool joins(std::string_view between) {
  constexpr std::array signs{"-", "–", ".."};
  constexpr std::array words{"TO", "A"};
  const auto bare = folded(between);
  if (std::find(signs.begin(), signs.end(), bare) != signs.end()) return true;
  return std::find(words.begin(), words.end(), bare) != words.end() && between.starts_with(' ') &&
         between.ends_with(' ');
}

std::optional<std::int64_t> number_in(std::string_view text, Run run) {
  if (run.end - run.from > most_digits) return std::nullopt;
  std::int64_t number = 0;
  std::from_chars(text.data() + run.from, text.data() + run.end, number);
  return number;
}

}  // namespace

Result<SerialRange> serials_from(std::string_view text, std::int64_t tonnes) {
  const auto runs = digit_runs(text);
  std::optional<std::int64_t> counted;
  for (std::size_t i = runs.size(); i-- > 1;) {
    if (!joins(text.substr(runs[i - 1].end, runs[i].from - runs[i - 1].end))) continue;
    const auto first = number_in(text, runs[i - 1]), last = number_in(text, runs[i]);
    if (!first || !last || *last < *first) continue;
    // The sign keeps "A1-2B" from being the block of "AB".
    const SerialRange range{folded(text.substr(0, runs[i - 1].from)) + "#" + folded(text.substr(runs[i].end)),
                            *first, *last};
    if (range.count() == tonnes) return range;
    if (!counted) counted = range.count();
  }
  if (!counted) return refuse(Why::serials_unreadable);
  return refuse({.why = Why::serials_not_tonnes, .number = *counted, .other = tonnes});
}

bool overlap(const SerialRange& a, const SerialRange& b) {
  return a.block == b.block && a.first <= b.last && b.first <= a.last;
}

bool same_standard(std::string_view a, std::string_view b) { return folded(a) == folded(b); }

}  // namespace minga
