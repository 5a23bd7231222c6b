// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "domain/base/result.h"
#include "domain/people/member.h"

namespace minga {

struct StatusChanged;
struct OfficerAppointed;

// An agreement of the assembly as it matters for a standing: what was decided for or against by those who
// attended.
struct StandingAgreement {
  AgreementId id;
  Date date;             // of its assembly
  bool for_this = true;  // a general motion that stands; not about money, an election, or annulled
  std::int64_t in_favour = 0;
  std::int64_t attending = 0;
};

// Admission and loss need two thirds of those attending (Reglamento D.S. 008-91-TR and the statutes
// after it); to lift a suspension any adopted agreement is enough; a death needs none.
bool needs_agreement(Status after);
bool needs_two_thirds(Status before, Status after);
// The smallest number of votes that is two thirds.
std::int64_t two_thirds_of(std::int64_t attending);

// Whether an agreement can decide about a standing at all. Refusals: agreement_missing,
// agreement_not_for_this.
Result<bool> usable(const std::optional<StandingAgreement>&);
// Refusal: majority_missing (number = the votes in favour, other = two thirds of those attending).
Result<bool> has_two_thirds(const StandingAgreement&);

struct StandingDraft {
  Status status = Status::qualified;
  std::optional<Date> on;  // of the death, or the first day of the new standing
  std::string reason;      // may be empty
};

struct StandingFacts {
  Member member;
  std::optional<StandingAgreement> agreement;
  std::string open_vote;  // the question of the urn that stands open
};

// Refusals: status_unchanged; date_impossible (none, before the admission, or before the agreement),
// date_in_future; agreement_missing, agreement_not_for_this, majority_missing; vote_still_open when the vote
// is gained or lost; text_too_long.
Result<StatusChanged> change_standing(const StandingFacts&, const StandingDraft&, Date today);

// --- substitutes
struct SubstituteDraft {
  Office office = Office::vocal;
  std::optional<Date> until;  // the last day
};
struct SubstituteFacts {
  Member member;
  bool holds_it_already = false;  // on any day until the draft's last
  std::optional<StandingAgreement> agreement;
  Date office_ends;  // of whoever was elected to it; without one, the last day any officer was elected for
};

// Acts for an absent or suspended officer, at most to the end of that term. Refusals: candidate_not_qualified
// (number = the member); agreement_missing, agreement_not_for_this; date_impossible (no last day, past, or
// beyond the term); office_held.
Result<OfficerAppointed> appoint_substitute(const SubstituteFacts&, const SubstituteDraft&, Date today);

}  // namespace minga
