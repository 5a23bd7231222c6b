// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/split.h"

#include <algorithm>
#include <numeric>

#include "domain/base/ensure.h"
#include "domain/base/wide.h"

namespace minga {

SaleSplit split_sale(Money credited, std::int64_t farmers_basis_points) {
  ensure(farmers_basis_points >= 0 && farmers_basis_points <= 10'000,
         "basis points are between none and the whole");
  ensure(!credited.is_negative(), "a sale's credit is not negative");
  const auto product = static_cast<Wide>(credited.minor()) * farmers_basis_points;
  auto farmers = static_cast<std::int64_t>(product / 10'000);
  // Two parts leave at most one céntimo over; it goes to the larger remainder, and the halves tie to the
  // farmers.
  if (product % 10'000 >= 5'000) ++farmers;
  const Money part(farmers, credited.currency());
  return {credited - part, part};
}

std::vector<Share> divide(Money pool, std::span<const Weight> weights) {
  ensure(!pool.is_negative(), "a pool is not negative");
  std::vector<Weight> by_number(weights.begin(), weights.end());
  std::sort(by_number.begin(), by_number.end(),
            [](const auto& a, const auto& b) { return a.member < b.member; });
  Wide total = 0;
  for (std::size_t i = 0; i < by_number.size(); ++i) {
    ensure(by_number[i].weight >= 0, "a weight is not negative");
    ensure(i == 0 || by_number[i - 1].member != by_number[i].member, "a member shares once");
    total += by_number[i].weight;
  }
  ensure(total > 0, "somebody has a weight");

  std::vector<Share> shares;
  std::vector<Wide> remainders;
  std::int64_t left = pool.minor();
  for (const auto& each : by_number) {
    const Wide product = static_cast<Wide>(pool.minor()) * each.weight;
    const auto part = static_cast<std::int64_t>(product / total);
    shares.push_back({each.member, Money(part, pool.currency())});
    remainders.push_back(product % total);
    left -= part;
  }
  std::vector<std::size_t> order(shares.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
  // The remainders add up to left * total, each below total, so at least `left` of them are above zero.
  for (std::size_t i = 0; i < static_cast<std::size_t>(left); ++i)
    shares[order[i]].amount += Money(1, pool.currency());
  return shares;
}

}  // namespace minga
