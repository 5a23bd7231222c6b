// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "domain/assembly/assembly.h"

namespace minga {

// First call: half plus one of the qualified members, floor(Q/2)+1 (Reglamento de la Ley General de
// Comunidades Campesinas, D.S. 008-91-TR). Second call: the statute's fraction, rounded up.
std::int64_t quorum_needed(std::int64_t qualified, int call, const Statute&);

// Which of the two falls below the statute's share of those attending. Nobody present: neither.
enum class Parity { balanced, few_women, few_men };
inline auto words(Parity) {
  return std::array{Word<Parity>{Parity::balanced, "balanced"}, Word<Parity>{Parity::few_women, "few_women"},
                    Word<Parity>{Parity::few_men, "few_men"}};
}
Parity parity_of(const HeadCount& present, const Statute&);
// How many more women, or men, would have to come, nobody else with them. 0 while it is balanced. Where each
// of the two should be more than half nobody can say, so it stops at as many as are here.
std::int64_t missing_for_parity(HeadCount present, const Statute&);

}  // namespace minga
