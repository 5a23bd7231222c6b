// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/pabulib_rows.h"

#include <algorithm>

#include "domain/base/text.h"

namespace minga::pabulib {

namespace {

constexpr std::string_view blanks = " \t\r\v\f";
constexpr int most_decimals = 12;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::string_view trimmed(std::string_view text) {
  const auto from = text.find_first_not_of(" \t\r\n\v\f");
  if (from == std::string_view::npos) return text.substr(0, 0);
  return text.substr(from, text.find_last_not_of(" \t\r\n\v\f") - from + 1);
}

std::string lowered(std::string_view typed) {
  std::string text(typed);
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

bool Cell::has_value() const { return !text.empty() && !(text.size() == 4 && lowered(text) == "none"); }

Mistake Rows::mistake_at(std::size_t byte, std::string reason) const {
  const auto before = text_.substr(0, std::min(byte, text_.size()));
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const auto newline = before.rfind('\n');
  auto start = newline == std::string_view::npos ? 0 : newline + 1;
  if (start == 0 && before.starts_with("\xEF\xBB\xBF")) start = 3;
  return {line, 1 + std::max<std::ptrdiff_t>(code_points(before.substr(start)), 0), std::move(reason)};
}

const std::vector<Cell>* Rows::next() {
  if (at_ == 0 && text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
  while (at_ < text_.size()) {
    cells_.clear();
    unquoted_.clear();
    while (true) {
      read_cell();
      if (mistake_) return nullptr;
      if (at_ >= text_.size() || text_[at_] == '\n') break;
      ++at_;  // the semicolon
    }
    if (at_ < text_.size()) ++at_;
    if (cells_.size() > 1 || !cells_.front().text.empty()) return &cells_;
  }
  return nullptr;
}

// Leaves `at_` at the semicolon or line end behind the cell.
void Rows::read_cell() {
  const auto start = std::min(text_.find_first_not_of(blanks, at_), text_.size());
  if (start < text_.size() && text_[start] == '"') return read_quoted(start);
  const auto end = std::min(text_.find_first_of(";\n", at_), text_.size());
  const auto text = trimmed(text_.substr(at_, end - at_));
  cells_.push_back({text, text.empty() ? at_ : start, true});
  at_ = end;
}

// What follows a closing quote belongs to the cell, as other readers of CSV have it.
void Rows::read_quoted(std::size_t open) {
  std::string text;
  std::size_t at = open + 1;
  while (true) {
    const auto quote = text_.find('"', at);
    if (quote == std::string_view::npos) {
      mistake_ = mistake_at(open, "a quote opens here and does not end");
      return;
    }
    text += text_.substr(at, quote - at);
    at = quote + 1;
    if (at >= text_.size() || text_[at] != '"') break;
    text += '"';
    ++at;
  }
  const auto inside = text_.substr(open + 1, at - open - 2);
  const auto end = std::min(text_.find_first_of(";\n", at), text_.size());
  const auto behind = trimmed(text_.substr(at, end - at));
  at_ = end;
  if (behind.empty() && inside.size() == text.size()) {
    const auto piece = trimmed(inside);
    cells_.push_back(
        {piece, piece.empty() ? open : static_cast<std::size_t>(piece.data() - text_.data()), true});
    return;
  }

  text += behind;
  unquoted_.push_back(std::move(text));
  cells_.push_back({trimmed(unquoted_.back()), open, false});
}

tl::expected<Amount, AmountMistake> amount_from(std::string_view text) {
  const auto wrong = [](std::string reason) { return tl::make_unexpected(AmountMistake{std::move(reason)}); };
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  const auto point = std::min(text.find_first_of(".,"), text.size());
  const auto whole = text.substr(0, point);
  auto decimals = point == text.size() ? std::string_view() : text.substr(point + 1);
  const auto digits_only = [](std::string_view part) {
    return std::all_of(part.begin(), part.end(), is_digit);
  };
  if ((whole.empty() && decimals.empty()) || !digits_only(whole) || !digits_only(decimals))
    return wrong("is not a number");
  while (decimals.ends_with('0')) decimals.remove_suffix(1);
  if (decimals.size() > most_decimals) return wrong("has more decimals than can be counted with");
  Amount amount{0, static_cast<int>(decimals.size())};
  for (const auto part : {whole, decimals})
    for (const char digit : part) {
      const std::int64_t value = digit - '0';
      if (amount.digits > (shares_limit - value) / 10) return wrong("is too large");
      amount.digits = amount.digits * 10 + value;
    }
  if (negative && amount.digits != 0) return wrong("is negative");
  return amount;
}

std::optional<std::int64_t> scaled(const Amount& amount, int decimals) {
  auto value = amount.digits;
  for (int i = amount.decimals; i < decimals; ++i) {
    if (value > shares_limit / 10) return std::nullopt;
    value *= 10;
  }
  return value;
}

}  // namespace minga::pabulib
