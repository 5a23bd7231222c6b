// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "domain/base/result.h"
#include "domain/treasury/events.h"

// Credits as the registry issues them, per vintage.
namespace minga {

struct IssuanceDraft {
  std::string standard;      // "Gold Standard", "Fairtrade Climate", ...
  std::int64_t vintage = 0;  // the year the carbon was stored: 1990 to this year
  std::string serials;       // the registry's range as it writes it, at most 80 letters
  std::int64_t tonnes = 0;   // t CO2e, 1 to 10,000,000
  std::optional<Date> date;  // of the issuance
};
struct IssuanceFacts {
  IssuanceId next;
  std::optional<IssuanceId> serials_owner;  // who has the same standard and serials
};
// Refusals: texts, number_out_of_range (vintage, tonnes), date_impossible, date_in_future, serials_taken.
Result<CreditsIssued> issue_credits(const IssuanceFacts&, const IssuanceDraft&, Date today);

}  // namespace minga
