// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/import_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "domain/base/plain_words.h"

namespace minga {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Numbers with anything else between them; nothing when a letter stands among them.
std::optional<std::vector<std::string_view>> date_parts(std::string_view cell) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at < cell.size();) {
    if (is_digit(cell[at])) {
      std::size_t end = at;
      while (end < cell.size() && is_digit(cell[end])) ++end;
      parts.push_back(cell.substr(at, end - at));
      at = end;
    } else if (cell[at] == '/' || cell[at] == '-' || cell[at] == '.') {
      ++at;
    } else {
      return std::nullopt;
    }
  }
  return parts;
}

int whole_number(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc{} ? value : -1;
}

bool one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Belongs to the surname after it.
bool leads_surname(const std::string& word) {
  return one_of(plain_words(word),
                {"de", "del", "la", "las", "los", "san", "santa", "da", "di", "von", "van"});
}

std::string joined(const std::vector<std::string>& words, std::size_t from, std::size_t to) {
  std::string out;
  for (std::size_t i = from; i < to; ++i) out += (out.empty() ? "" : " ") + words[i];
  return out;
}

// Where the surname beginning at `from` ends.
std::size_t end_of_surname(const std::vector<std::string>& words, std::size_t from) {
  while (from < words.size() && leads_surname(words[from])) ++from;
  return std::min(from + 1, words.size());
}

}  // namespace

bool says_nothing(std::string_view cell) {
  return std::all_of(cell.begin(), cell.end(), [](char c) { return c == '-' || c == '.' || c == ' '; }) ||
         one_of(plain_words(cell), {"s d", "sd", "s n", "sn", "ninguno", "ninguna", "no tiene", "no", "nt"});
}

bool looks_like_formula(std::string_view cell) {
  if (cell.empty() || std::string_view("=+-@").find(cell.front()) == std::string_view::npos) return false;
  if (cell.front() == '=' || cell.front() == '@') return true;
  return !std::all_of(cell.begin() + 1, cell.end(),
                      [](char c) { return is_digit(c) || c == ' ' || c == '-' || c == '.'; });
}

ImportedDate imported_date(std::string_view cell, Date today) {
  // "12/03/1980 00:00:00"
  const auto parts = date_parts(cell.substr(0, cell.find(' ')));
  if (!parts) return {};
  if (parts->size() == 1 && parts->front().size() == 4)
    return {date_of(whole_number(parts->front()), 1, 1), true};
  if (parts->size() != 3) return {};
  const auto& p = *parts;
  if (p[0].size() == 4) return {date_of(whole_number(p[0]), whole_number(p[1]), whole_number(p[2])), false};
  const int day = whole_number(p[0]), month = whole_number(p[1]), year = whole_number(p[2]);
  if (p[2].size() == 4) return {date_of(year, month, day), false};
  if (p[2].size() != 2) return {};
  auto date = date_of(2000 + year, month, day);
  if (!date || *date > today) date = date_of(1900 + year, month, day);
  return {date, true};
}

void SexLetters::see(std::string_view cell) {
  const auto letter = plain_words(cell);
  f = f || letter == "f";
  h_or_v = h_or_v || letter == "h" || letter == "v";
}

std::optional<Sex> imported_sex(std::string_view cell, const SexLetters& letters) {
  const auto word = plain_words(cell);
  if (one_of(word, {"f", "fem", "femenino", "femenina", "mujer", "mujeres"})) return Sex::woman;
  if (one_of(word, {"h", "v", "masc", "masculino", "hombre", "varon", "hombres"})) return Sex::man;
  if (one_of(word, {"otro", "otra", "ninguno", "x"})) return Sex::other;
  // Both beside it, or neither: it says nothing.
  if (word == "m" && letters.f != letters.h_or_v) return letters.f ? Sex::man : Sex::woman;
  return std::nullopt;
}

std::vector<std::string> imported_groups(std::string_view cell) {
  std::vector<std::string> names{""};
  for (const char c : cell) {
    if (c == ',' || c == ';' || c == '/')
      names.emplace_back();
    else if (c != ' ' || !names.back().empty())
      names.back() += c;
  }
  for (auto& name : names)
    while (name.ends_with(' ')) name.pop_back();
  std::erase(names, "");
  return names;
}

std::optional<Status> imported_status(std::string_view cell) {
  const auto words = plain_words(cell);
  const auto says = [&](std::string_view part) { return words.find(part) != std::string::npos; };
  if (says("suspendid") || says("inhabil")) return Status::suspended;
  if (says("fallecid") || says("difunt") || says("finad")) return Status::deceased;
  if (says("retirad") || says("excluid") || says("renunci") || says("expulsad")) return Status::left;
  if (says("integrad") || says("no calificad")) return Status::integrated;
  if (says("calificad") || says("activ") || says("habil")) return Status::qualified;
  return std::nullopt;
}

ImportedDni imported_dni(std::string_view cell) {
  std::string kept;
  for (const char c : cell)
    if (c != ' ' && c != '.' && c != '\'') kept += c;
  const bool digits = !kept.empty() && std::all_of(kept.begin(), kept.end(), is_digit);
  if (!digits || kept.size() < 6 || kept.size() > 7) return {kept, false};
  return {std::string(8 - kept.size(), '0') + kept, true};
}

ImportedName surnames_first(std::string_view whole) {
  if (const auto comma = whole.find(','); comma != std::string_view::npos) {
    const auto before = split_words(whole.substr(0, comma)), after = split_words(whole.substr(comma + 1));
    return {joined(before, 0, before.size()), joined(after, 0, after.size()), false};
  }
  const auto words = split_words(whole);
  const auto first = end_of_surname(words, 0);
  auto second = end_of_surname(words, first);
  // Nobody is without a given name: two words are one of each.
  if (second >= words.size()) second = first;
  const auto names = joined(words, second, words.size());
  return {joined(words, 0, second), names, words.size() < 3 || second == first};
}

ImportedName names_first(std::string_view whole) {
  if (whole.find(',') != std::string_view::npos) return surnames_first(whole);
  const auto words = split_words(whole);
  // Backwards over two surnames, each with what leads it.
  const auto before_surname = [&](std::size_t at) {
    if (at > 0) --at;
    while (at > 0 && leads_surname(words[at - 1])) --at;
    return at;
  };
  const auto last = before_surname(words.size());
  auto from = before_surname(last);
  if (from == 0) from = last;
  return {joined(words, from, words.size()), joined(words, 0, from), words.size() < 3 || from == last};
}

}  // namespace minga
