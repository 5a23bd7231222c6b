// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "domain/treasury/share_out.h"
#include "kiosk/words/language.h"

namespace minga {

// Why somebody's share of the farmers' fund is what it is, on the screen and on the notice board alike. Safe
// from any thread.

// Under a hectare in m², so that no small parcel reads as nothing: "4,500 m²", "2.50 ha".
std::string area_words(Language, std::int64_t area_m2);
// What is weighed of one person, or of all together: "2.50 ha", "340 trees", "6 days". For equal shares:
// "equal part".
std::string weight_words(Language, ShareBasis, std::int64_t weight);
// What of somebody's is weighed, in one short phrase: "2.50 ha, 340 living trees". The equal part, which all
// have, is named only where there is nothing else. Empty for no parts.
std::string share_reason_words(Language, std::span<const SharePart>);
// What a part of the pool is divided among: "S/ 8,000.00 among 240.00 ha", "S/ 8,000.00 among 280 people".
std::string divided_words(Language, ShareBasis, Money part, std::int64_t weight_of_all);

}  // namespace minga
