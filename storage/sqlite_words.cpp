// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_words.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

#include "storage/private_file.h"

namespace minga::storage {
namespace {

// One word, string, comment or sign of SQL, from `at` on; `at` moves behind it.
std::string_view next_token(std::string_view sql, std::size_t& at) {
  const std::size_t start = at;
  const auto part_of_word = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '$';
  };
  const auto through = [&](std::string_view end, std::size_t from) {
    const std::size_t found = sql.find(end, from);
    at = found == std::string_view::npos ? sql.size() : found + end.size();
  };
  const char first = sql[start];
  if (sql.substr(start, 2) == "--")
    through("\n", start);
  else if (sql.substr(start, 2) == "/*")
    through("*/", start + 2);
  else if (first == '\'' || first == '"')
    through(sql.substr(start, 1), start + 1);  // '' reads as two strings: the same
  else if (part_of_word(first))
    while (at < sql.size() && part_of_word(sql[at])) ++at;
  else
    ++at;
  return sql.substr(start, at - start);
}

std::string upper(std::string_view word) {
  std::string result(word);
  for (char& c : result) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return result;
}

}  // namespace

FaultKind kind_of(int code, int system_error) {
  if (const FaultKind kind = kind_of_errno(system_error); kind != FaultKind::cannot_open) return kind;
  switch (code & 0xff) {
    case SQLITE_NOTADB:
      return FaultKind::not_a_database;
    case SQLITE_FULL:
      return FaultKind::disk_full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return FaultKind::read_only;
    case SQLITE_CANTOPEN:
      return FaultKind::cannot_open;
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
      return FaultKind::damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return FaultKind::busy;
    case SQLITE_CONSTRAINT:
      return FaultKind::constraint;
    default:
      return FaultKind::other;
  }
}

bool is_text(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead == 0) return false;
    if (lead < 0x80) {
      ++at;
      continue;
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() - at < length) return false;
    const auto second = static_cast<unsigned char>(text[at + 1]);
    // Overlong forms, surrogates, and beyond U+10FFFF all show in the second byte.
    const unsigned lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < lowest || second > highest) return false;
    for (std::size_t more = 2; more < length; ++more)
      if ((static_cast<unsigned char>(text[at + more]) & 0xC0) != 0x80) return false;
    at += length;
  }
  return true;
}

std::string in_sqlite_words(std::string_view sql) {
  // What STRICT would take and PostgreSQL not, or with other meaning; STRICT refuses every other type by
  // itself.
  static constexpr std::array foreign = {"INT", "INTEGER", "REAL", "BLOB", "ANY", "AUTOINCREMENT"};
  std::string result;
  std::vector<std::string> words;  // the first two
  std::string last;
  for (std::size_t at = 0; at < sql.size();) {
    const std::string_view token = next_token(sql, at);
    if (token.starts_with("--") || token.starts_with("/*")) {
      result += ' ';
      continue;
    }
    if (token == ";" && words.empty()) continue;
    if (token == ";") break;
    const bool blank = std::isspace(static_cast<unsigned char>(token.front())) != 0;
    const std::string word = upper(token);
    if (!blank && words.size() < 2 && word != "TEMP" && word != "TEMPORARY") words.push_back(word);
    if (words.size() == 2 && (words[1] != "TABLE" || (words[0] != "CREATE" && words[0] != "ALTER")))
      return {};
    if (std::find(foreign.begin(), foreign.end(), word) != foreign.end())
      throw Bug("not in the dialect both engines share: " + word + " in " + std::string(sql));
    if (!blank) last = word;
    result += word == "BIGINT" ? std::string("INTEGER") : std::string(token);
  }
  if (words.size() < 2) return {};
  if (words[0] == "ALTER") return result;
  if (last != ")") throw Bug("CREATE TABLE ends with its list of columns: " + std::string(sql));
  return result + " STRICT";
}

}  // namespace minga::storage
