// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/base/result.h"
#include "domain/treasury/events.h"

// Credits as the registry issues them, per vintage.
namespace minga {

struct IssuanceDraft {
  std::string standard;      // "Gold Standard", "Fairtrade Climate", ...
  std::int64_t vintage = 0;  // the year the carbon was stored: 1990 to this year
  std::string serials;       // the registry's range (serials.h), at most 80 letters
  std::int64_t tonnes = 0;   // t CO2e, 1 to 10,000,000
  std::optional<Date> date;  // of the issuance
};
struct IssuanceFacts {
  struct Known {
    IssuanceId id;
    std::string standard;
    std::string serials;
    std::int64_t tonnes = 0;
  };
  IssuanceId next;
  std::vector<Known> known;  // all that were recorded before
};
// Serials of which one is known already, with the same standard, are refused; of what was recorded before
// ranges were read, only the same text is. Refusals: texts, number_out_of_range (vintage, tonnes),
// date_impossible, date_in_future, those of serials_from(), serials_taken.
Result<CreditsIssued> issue_credits(const IssuanceFacts&, const IssuanceDraft&, Date today);

}  // namespace minga
