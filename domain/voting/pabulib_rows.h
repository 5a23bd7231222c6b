// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/voting/pabulib.h"

// The `.pb` text as rows of cells, each knowing where it stands.
namespace minga::pabulib {

std::string_view trimmed(std::string_view);
std::string lowered(std::string_view);  // ASCII letters; the words compared are ASCII

struct Cell {
  std::string_view text;  // trimmed
  std::size_t at = 0;     // byte of the whole text where it begins
  // Whether the bytes of `text` are those from `at` on: then a place within it can be told.
  bool verbatim = true;
  bool has_value() const;  // not empty and not "None"
};

class Rows {
 public:
  explicit Rows(std::string_view text) : text_(text) {}

  // The next row that is not blank; its cells hold until the next call. Nothing at the end of the text, or
  // when mistake() says so.
  const std::vector<Cell>* next();
  const std::optional<Mistake>& mistake() const { return mistake_; }
  // A mistake at a byte of the text.
  Mistake mistake_at(std::size_t byte, std::string reason) const;
  std::size_t end() const { return text_.size(); }

 private:
  void read_cell();
  void read_quoted(std::size_t open);

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Cell> cells_;
  std::list<std::string> unquoted_;  // texts of quoted cells that differ from what stands there
  std::optional<Mistake> mistake_;
};

// An amount as typed: digits and how many of them stand after the point, zeros at the end left out.
struct Amount {
  std::int64_t digits = 0;
  int decimals = 0;
};
struct AmountMistake {
  std::string reason;
};
tl::expected<Amount, AmountMistake> amount_from(std::string_view);

// In 1/10^decimals of a unit; nothing beyond `shares_limit`. `decimals` is not less than the amount's own.
std::optional<std::int64_t> scaled(const Amount&, int decimals);

}  // namespace minga::pabulib
