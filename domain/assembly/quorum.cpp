// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assembly/quorum.h"

#include <algorithm>

namespace minga {

std::int64_t quorum_needed(std::int64_t qualified, int call, const Statute& statute) {
  if (call == 1) return qualified / 2 + 1;
  return std::max<std::int64_t>(1, ceiling_of(statute.second_call_quorum, qualified));
}

Parity parity_of(const HeadCount& present, const Statute& statute) {
  if (present.total() == 0) return Parity::balanced;
  const auto below = [&](std::int64_t part) {
    return compare_share(part, present.total(), statute.parity_share) == std::strong_ordering::less;
  };
  if (below(present.women)) return Parity::few_women;
  return below(present.men) ? Parity::few_men : Parity::balanced;
}

std::int64_t missing_for_parity(HeadCount present, const Statute& statute) {
  const auto few = parity_of(present, statute);
  const auto most = present.total();
  std::int64_t missing = 0;
  for (auto now = few; now == few && few != Parity::balanced && missing < most; ++missing) {
    present.add(few == Parity::few_women ? Sex::woman : Sex::man);
    now = parity_of(present, statute);
  }
  return missing;
}

}  // namespace minga
