// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/greedy.h"

#include <algorithm>
#include <numeric>

namespace minga {

std::vector<std::size_t> greedy(std::span<const Contender> contenders, std::int64_t budget,
                                Unapproved unapproved) {
  std::vector<std::size_t> order(contenders.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  // UTF-8 sorts by bytes as it does by code points; std::string compares bytes as unsigned.
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    if (contenders[a].approvals != contenders[b].approvals)
      return contenders[a].approvals > contenders[b].approvals;
    return contenders[a].id < contenders[b].id;
  });
  std::vector<std::size_t> funded;
  for (const std::size_t index : order) {
    const auto& contender = contenders[index];
    if (contender.approvals == 0 && unapproved == Unapproved::never_funded) continue;
    if (contender.cost > budget) continue;
    budget -= contender.cost;
    funded.push_back(index);
  }
  return funded;
}

}  // namespace minga
