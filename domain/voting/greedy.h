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

// What becomes of a project nobody approved when there is money left for it. An assembly's money is never
// moved without support; the rule as published knows no such exception, so comparing with other programs
// needs `if_it_fits`.
enum class Unapproved { never_funded, if_it_fits };

// Most approvals first, skipping what no longer fits ("greedy" in Pabulib's vocabulary; Faliszewski et al.,
// IJCAI 2023). Answers indexes in order of selection.
std::vector<std::size_t> greedy(std::span<const Contender>, std::int64_t budget,
                                Unapproved = Unapproved::never_funded);

}  // namespace minga
