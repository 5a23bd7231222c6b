// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/credits_decisions.h"

#include "domain/base/text.h"
#include "domain/treasury/serials.h"

namespace minga {

namespace {
constexpr std::int64_t first_vintage = 1990;  // the base year of the Kyoto protocol: no standard is older
constexpr std::int64_t most_tonnes = 10'000'000;

// The first that holds a credit of this range.
std::optional<IssuanceId> owner_of(const IssuanceFacts& facts, const std::string& standard,
                                   const std::string& serials, const SerialRange& range) {
  for (const auto& known : facts.known) {
    if (!same_standard(known.standard, standard)) continue;
    const auto theirs = serials_from(known.serials, known.tonnes);
    if (known.serials == serials || (theirs && overlap(*theirs, range))) return known.id;
  }
  return std::nullopt;
}
}  // namespace

Result<CreditsIssued> issue_credits(const IssuanceFacts& facts, const IssuanceDraft& draft, Date today) {
  const auto standard = clean_name(draft.standard);
  if (!standard) return refuse(standard.error());
  const auto serials = clean_name(draft.serials);
  if (!serials) return refuse(serials.error());
  if (draft.vintage < first_vintage || draft.vintage > civil(today).year)
    return refuse(Why::number_out_of_range);
  if (draft.tonnes < 1) return refuse(Why::number_out_of_range);
  if (draft.tonnes > most_tonnes) return refuse({.why = Why::number_out_of_range, .number = most_tonnes});
  if (!draft.date) return refuse(Why::date_impossible);
  if (*draft.date > today) return refuse(Why::date_in_future);
  const auto range = serials_from(*serials, draft.tonnes);
  if (!range) return refuse(range.error());
  if (const auto owner = owner_of(facts, *standard, *serials, *range))
    return refuse({.why = Why::serials_taken, .number = owner->value});
  return CreditsIssued{facts.next, *standard, draft.vintage, draft.tonnes, *draft.date, *serials};
}

}  // namespace minga
