// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/standing.h"

#include "domain/base/text.h"
#include "domain/event.h"

namespace minga {

bool needs_agreement(Status after) { return after != Status::deceased; }

bool needs_two_thirds(Status before, Status after) {
  return needs_agreement(after) && !(before == Status::suspended && takes_part(after));
}

std::int64_t two_thirds_of(std::int64_t attending) { return (2 * attending + 2) / 3; }

Result<bool> usable(const std::optional<StandingAgreement>& agreement) {
  if (!agreement) return refuse(Why::agreement_missing);
  if (!agreement->for_this) return refuse(Why::agreement_not_for_this);
  return true;
}

Result<bool> has_two_thirds(const StandingAgreement& agreement) {
  const auto needed = two_thirds_of(agreement.attending);
  if (agreement.in_favour >= needed) return true;
  return refuse({.why = Why::majority_missing, .number = agreement.in_favour, .other = needed});
}

Result<StatusChanged> change_standing(const StandingFacts& facts, const StandingDraft& draft, Date today) {
  const auto& member = facts.member;
  if (draft.status == member.status) return refuse(Why::status_unchanged);
  if (!draft.on || *draft.on < member.admitted) return refuse(Why::date_impossible);
  if (*draft.on > today) return refuse(Why::date_in_future);
  if (!facts.open_vote.empty() && may_vote(draft.status) != may_vote(member.status))
    return refuse({.why = Why::vote_still_open, .text = facts.open_vote});
  StatusChanged event{member.number, member.status, draft.status, *draft.on, {}, 0, 0, {}};
  if (const auto reason = clean_sentence(draft.reason); reason)
    event.reason = *reason;
  else if (reason.error().why != Why::text_missing)
    return refuse(reason.error());
  if (!needs_agreement(draft.status)) return event;
  const auto& agreement = facts.agreement;
  if (const auto may = usable(agreement); !may) return refuse(may.error());
  if (*draft.on < agreement->date) return refuse(Why::date_impossible);
  if (needs_two_thirds(member.status, draft.status))
    if (const auto enough = has_two_thirds(*agreement); !enough) return refuse(enough.error());
  event.agreement = agreement->id;
  event.in_favour = agreement->in_favour;
  event.attending = agreement->attending;
  return event;
}

Result<OfficerAppointed> appoint_substitute(const SubstituteFacts& facts, const SubstituteDraft& draft,
                                            Date today) {
  const auto& member = facts.member;
  if (!may_vote(member.status))
    return refuse({.why = Why::candidate_not_qualified, .number = member.number.value});
  if (const auto may = usable(facts.agreement); !may) return refuse(may.error());
  if (!draft.until || *draft.until < today || *draft.until > facts.office_ends)
    return refuse(Why::date_impossible);
  if (facts.holds_it_already) return refuse({.why = Why::office_held, .number = member.number.value});
  return OfficerAppointed{{member.number, draft.office, today, *draft.until, true, facts.agreement->id}};
}

}  // namespace minga
