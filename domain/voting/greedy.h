// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace minga {

// One project as the counting methods see it. Costs and budget are whole numbers of one unit.
struct Contender {
  std::string id;  // ties go to the smallest id, compared as a string of code points
  std::int64_t cost = 0;
  std::int64_t approvals = 0;
};

// Most approvals first, skipping what no longer fits ("greedy" in Pabulib's vocabulary; Faliszewski et al., IJCAI 2023).
// Projects nobody approved are never funded. Answers indexes in order of selection.
std::vector<std::size_t> greedy(std::span<const Contender>, std::int64_t budget);

}  // namespace minga
