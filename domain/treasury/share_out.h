// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "domain/base/names.h"
#include "domain/base/result.h"
#include "domain/people/groups.h"
#include "domain/treasury/share_rule.h"
#include "domain/treasury/split.h"

// A pool divided by the rule an assembly decided (rules.md, "Rules for the farmers' share"), with the reason
// for every céntimo.
namespace minga {

enum class ShareBasis { equal, hectares, trees, days };
inline auto words(ShareBasis) {
  return std::array{Word<ShareBasis>{ShareBasis::equal, "equal"},
                    Word<ShareBasis>{ShareBasis::hectares, "hectares"},
                    Word<ShareBasis>{ShareBasis::trees, "trees"}, Word<ShareBasis>{ShareBasis::days, "days"}};
}

// The percentage of the pool a rule gives to each basis.
std::int64_t percent_of(const ShareRule&, ShareBasis);

// Someone who belongs to the community, with all a rule can weigh. Weights are never negative.
struct Sharer {
  MemberNumber member;
  Groups groups;
  std::int64_t area_m2 = 0;  // under commitment
  std::int64_t trees = 0;    // living
  std::int64_t days = 0;     // paid and communal, of the days that count
};

// Why a member gets part of an amount: what of that basis is theirs, and what it brings. The weight of equal
// shares is 1, of hectares m².
struct SharePart {
  MemberNumber member;
  ShareBasis basis = ShareBasis::equal;
  std::int64_t weight = 0;
  Money amount;

  bool operator==(const SharePart&) const = default;
  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("member", self.member), v("basis", self.basis), v("weight", self.weight), v("amount", self.amount);
  }
};

struct SharedOut {
  std::vector<Share> shares;     // by member number; zero for someone who has nothing to weigh
  std::vector<SharePart> parts;  // by basis, then member number; each share is the sum of its parts
};

// Checks the rule alone, for the moment it is typed. Refusal: percent_not_whole.
Result<ShareRule> checked_rule(const ShareRule&);

// The pool is cut into one part for each basis by largest remainder (a tie to the earlier basis), each part
// is divided among the group by its own weights (see divide()). The shares add up to the pool, and the answer
// does not depend on the order of the list. A member of several groups shares once. Needs a pool above zero
// and no member twice. Refusals: percent_not_whole, nobody_to_share (in the group), weightless_rule,
// pool_too_small (less than a céntimo for each).
Result<SharedOut> share_out(const ShareRule&, Money pool, std::span<const Sharer>);

}  // namespace minga
