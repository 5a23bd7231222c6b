// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/share_out.h"

#include <algorithm>
#include <map>

#include "domain/base/ensure.h"

namespace minga {

namespace {

std::int64_t weight_of(const Sharer& sharer, ShareBasis basis) {
  switch (basis) {
    case ShareBasis::equal:
      return 1;
    case ShareBasis::hectares:
      return sharer.area_m2;
    case ShareBasis::trees:
      return sharer.trees;
    case ShareBasis::days:
      return sharer.days;
  }
  throw Bug("unknown basis of a share");
}

// One part of the pool for each basis, in the order of words(). The bases stand for members 1, 2, ...: the
// same division, the same ties.
std::vector<Share> cut(const ShareRule& rule, Money pool) {
  std::vector<Weight> weights;
  for (const auto& each : words(ShareBasis{}))
    weights.push_back({{static_cast<std::int64_t>(weights.size()) + 1}, percent_of(rule, each.value)});
  return divide(pool, weights);
}

}  // namespace

std::int64_t percent_of(const ShareRule& rule, ShareBasis basis) {
  switch (basis) {
    case ShareBasis::equal:
      return rule.equal_percent;
    case ShareBasis::hectares:
      return rule.hectares_percent;
    case ShareBasis::trees:
      return rule.trees_percent;
    case ShareBasis::days:
      return rule.days_percent;
  }
  throw Bug("unknown basis of a share");
}

Result<ShareRule> checked_rule(const ShareRule& rule) {
  std::int64_t sum = 0;
  for (const auto& each : words(ShareBasis{})) {
    const auto percent = percent_of(rule, each.value);
    // Beyond 100 or below zero it is refused whatever the others are, and the sum stays small.
    if (percent < 0 || percent > 100) return refuse({.why = Why::percent_not_whole, .number = percent});
    sum += percent;
  }
  if (sum != 100) return refuse({.why = Why::percent_not_whole, .number = sum});
  return rule;
}

Result<SharedOut> share_out(const ShareRule& rule, Money pool, std::span<const Sharer> everyone) {
  ensure(pool.is_positive(), "a pool that is shared out holds something");
  if (const auto checked = checked_rule(rule); !checked) return refuse(checked.error());
  std::vector<Sharer> group;
  std::copy_if(everyone.begin(), everyone.end(), std::back_inserter(group),
               [&](const Sharer& each) { return !rule.group || each.groups.contains(rule.group); });
  if (group.empty()) return refuse(Why::nobody_to_share);
  if (pool.minor() < static_cast<std::int64_t>(group.size())) return refuse(Why::pool_too_small);

  std::map<MemberNumber, Money> sums;
  for (const auto& each : group) sums.emplace(each.member, Money(0, pool.currency()));
  SharedOut out;
  const auto cuts = cut(rule, pool);
  std::size_t place = 0;
  for (const auto& [basis, word] : words(ShareBasis{})) {
    const Money part = cuts[place++].amount;
    if (percent_of(rule, basis) == 0) continue;
    std::vector<Weight> weights;
    weights.reserve(group.size());
    for (const auto& each : group) weights.push_back({each.member, weight_of(each, basis)});
    if (std::all_of(weights.begin(), weights.end(), [](const Weight& each) { return each.weight == 0; }))
      return refuse({.why = Why::weightless_rule, .text = std::string(word)});
    std::sort(weights.begin(), weights.end(),
              [](const Weight& a, const Weight& b) { return a.member < b.member; });
    const auto divided = divide(part, weights);
    for (std::size_t i = 0; i < divided.size(); ++i) {
      out.parts.push_back({divided[i].member, basis, weights[i].weight, divided[i].amount});
      sums.at(divided[i].member) += divided[i].amount;
    }
  }
  for (const auto& [member, amount] : sums) out.shares.push_back({member, amount});
  return out;
}

}  // namespace minga
