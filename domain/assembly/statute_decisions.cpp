// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assembly/statute_decisions.h"

#include "domain/assembly/speaking.h"

namespace minga {

namespace {

bool is_part(const Ratio& ratio, std::int64_t least) {
  return ratio.denominator >= 1 && ratio.numerator >= least && ratio.numerator <= ratio.denominator;
}

constexpr std::int64_t whole_in_basis_points = 10'000;
constexpr std::int64_t most_hectares = 1'000'000;

// Women and men can both have at most half.
bool is_share(const Ratio& ratio) { return is_part(ratio, 0) && 2 * ratio.numerator <= ratio.denominator; }

bool is_notice(std::int64_t days) { return days >= 0 && days <= longest_notice_days; }

}  // namespace

Result<StatuteAmended> amend_statute(const AmendmentFacts& facts, const Statute& amended,
                                     AgreementId agreement) {
  if (!facts.agreement_known) return refuse(Why::unknown_agreement);
  if (amended.since < facts.today) return refuse(Why::date_impossible);
  const bool sound = is_part(amended.second_call_quorum, 1) && is_share(amended.parity_share) &&
                     is_share(amended.list_share) && amended.farmers_basis_points >= 0 &&
                     amended.farmers_basis_points <= whole_in_basis_points && amended.hectares_goal >= 1 &&
                     amended.hectares_goal <= most_hectares && is_notice(amended.ordinary_notice_days) &&
                     is_notice(amended.extraordinary_notice_days) &&
                     amended.speaking_seconds >= shortest_turn_seconds &&
                     amended.speaking_seconds <= longest_turn_seconds;
  if (!sound) return refuse(Why::number_out_of_range);
  return StatuteAmended{amended, agreement};
}

}  // namespace minga
