// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "domain/base/wide.h"
#include "domain/voting/equal_shares.h"

// An election as equal shares works on it: equal ballots in one group, projects by the order that decides
// ties.
namespace minga::shares {

using ProjectIndex = std::uint32_t;
using GroupIndex = std::uint32_t;

// Lists of different length in one piece of memory.
class Lists {
 public:
  void begin_list() { ends_.push_back(items_.size()); }
  void add(std::uint32_t item) { items_.push_back(item), ++ends_.back(); }
  std::span<const std::uint32_t> operator[](std::size_t i) const {
    const std::size_t from = i == 0 ? 0 : ends_[i - 1];
    return {items_.data() + from, ends_[i] - from};
  }
  std::size_t size() const { return ends_.size(); }

 private:
  std::vector<std::uint32_t> items_;
  std::vector<std::size_t> ends_;
};

struct Electorate {
  std::int64_t voters = 0;
  std::vector<std::int64_t> cost;        // per project
  std::vector<std::int64_t> utility;     // per project, to each supporter; at least 1
  std::vector<std::int64_t> supporters;  // per project, ballots
  std::vector<std::uint32_t> rank;       // per project, its place among the ids
  std::vector<std::int32_t> ballots;     // per group
  Lists approved;                        // per group, projects
  Lists groups;                          // per project, groups
};

Electorate electorate_of(std::span<const SharedProject>, std::span<const Approvals>, Utility);

// What everybody holds at the beginning is any number of currency units from low/voters to high/voters.
struct Purse {
  Wide low = 0;
  Wide high = 0;
  bool is_one() const { return low == high; }
};

}  // namespace minga::shares
