// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "domain/base/ensure.h"
#include "kiosk/documents/fonts.h"
#include "kiosk/words/spelling.h"

namespace minga::documents {

namespace {

constexpr std::string_view ellipsis = "…";

// A byte of a letter after its first one.
bool is_tail(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

bool is_blank(char32_t c) {
  return c == '\t' || c == ' ' || c == 0x00A0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000;
}

// Marks that never show: soft hyphen, zero-width joiners, directions, byte order mark.
bool is_invisible(char32_t c) {
  return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F);
}

bool is_line_end(char32_t c) { return c == '\n' || c == 0x0085 || c == 0x2028 || c == 0x2029; }

std::string_view substitute() {
  struct Mark {
    char32_t character;
    std::string_view text;
  };
  constexpr std::array<Mark, 2> marks{{{0xFFFD, "\uFFFD"}, {0x25A1, "\u25A1"}}};
  for (const auto& mark : marks)
    if (typeface().regular.covers(mark.character) && typeface().bold.covers(mark.character)) return mark.text;
  return "?";
}

bool plain(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return (c >= ' ' && c <= '~') || c == '\n'; });
}

// A short word that belongs to the figure after it.
bool holds_the_next(std::string_view word) {
  constexpr std::array<std::string_view, 7> holding{"S/", "-S/", "N°", "DNI", "EUR", "USD", "Folio"};
  return std::ranges::find(holding, word) != holding.end();
}

std::vector<std::string_view> pieces_of(std::string_view line) {
  std::vector<std::string_view> pieces;
  bool hold = false;
  for (std::size_t from = 0; from < line.size();) {
    if (line[from] == ' ') {
      ++from;
      continue;
    }
    const auto end = std::min(line.find(' ', from), line.size());
    const auto word = line.substr(from, end - from);
    if (hold) {
      auto& last = pieces.back();
      last = line.substr(static_cast<std::size_t>(last.data() - line.data()),
                         static_cast<std::size_t>(word.data() + word.size() - last.data()));
    } else {
      pieces.push_back(word);
    }
    hold = holds_the_next(word);
    from = end;
  }
  return pieces;
}

void wrap_line(std::string_view text, Type type, double width, std::vector<std::string>& out) {
  std::string line;
  for (const auto piece : pieces_of(text)) {
    const std::string longer = line.empty() ? std::string(piece) : line + ' ' + std::string(piece);
    if (text_width(longer, type) <= width) {
      line = longer;
      continue;
    }
    // A word too wide for any line goes on where the line stands, so that its mark or number is not left
    // alone.
    if (!line.empty() && text_width(piece, type) > width && text_width(line, type) < width / 2) {
      line += ' ';
    } else if (!line.empty()) {
      out.push_back(std::move(line));
      line.clear();
    }
    for (std::size_t at = 0; at < piece.size();) {
      const auto before = at;
      next_character(piece, at);
      const auto letter = piece.substr(before, at - before);
      if (!line.empty() && text_width(line + std::string(letter), type) > width) {
        out.push_back(std::move(line));
        line.clear();
      }
      line += letter;
    }
  }
  out.push_back(std::move(line));
}

}  // namespace

// Settable text is UTF-8, because composed() made it so.
char32_t next_character(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  const unsigned lead = byte(at);
  const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  char32_t c = length == 1 ? lead : lead & (0xFFu >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) c = c << 6 | (byte(at + i) & 0x3Fu);
  at = std::min(at + length, text.size());
  return c;
}

double line_height(Type type) { return type.points * 1.36 / points_per_mm; }

std::string settable(std::string_view utf8) {
  if (plain(utf8)) return std::string(utf8);
  const std::string text = composed(utf8);
  const auto& type = typeface();
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto before = at;
    const char32_t c = next_character(text, at);
    if (is_line_end(c)) {
      out += '\n';
    } else if (is_blank(c)) {
      out += ' ';
    } else if (is_invisible(c) || c == '\r') {
      continue;
    } else if (c >= ' ' && c != 0x7F && type.regular.covers(c) && type.bold.covers(c)) {
      out += std::string_view(text).substr(before, at - before);
    } else {
      out += substitute();
    }
  }
  return out;
}

double text_width(std::string_view text, Type type) {
  const auto& face = typeface().face(type.bold);
  std::int64_t thousandths = 0;
  for (std::size_t at = 0; at < text.size();) thousandths += face.advance(next_character(text, at));
  return static_cast<double>(thousandths) / 1000.0 * type.points / points_per_mm;
}

std::vector<std::string> wrapped(std::string_view utf8, Type type, double width) {
  ensure(width > 0, "a text has some width to stand in");
  const std::string text = settable(utf8);
  std::vector<std::string> lines;
  for (std::size_t from = 0; from <= text.size();) {
    const auto end = std::min(text.find('\n', from), text.size());
    wrap_line(std::string_view(text).substr(from, end - from), type, width, lines);
    from = end + 1;
  }
  while (lines.size() > 1 && lines.back().empty()) lines.pop_back();
  return lines;
}

std::vector<std::string> wrapped(std::string_view utf8, Type type, double width, std::size_t limit) {
  ensure(limit > 0, "a text has at least one line");
  auto lines = wrapped(utf8, type, width);
  if (lines.size() <= limit) return lines;
  lines.resize(limit);
  auto& last = lines.back();
  while (!last.empty() && text_width(last + std::string(ellipsis), type) > width) {
    while (is_tail(last.back()) && last.size() > 1) last.pop_back();
    last.pop_back();
  }
  last += ellipsis;
  return lines;
}

}  // namespace minga::documents
