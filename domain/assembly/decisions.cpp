// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assembly/decisions.h"

#include <algorithm>

#include "domain/assembly/quorum.h"
#include "domain/base/ensure.h"
#include "domain/base/text.h"

namespace minga {

namespace {

Result<bool> may_request(const std::vector<MemberNumber>& requesters, const ConveningFacts& facts) {
  if (requesters.empty()) return true;
  if (facts.unqualified)
    return refuse({.why = Why::requester_not_qualified, .number = facts.unqualified.value});
  auto sorted = requesters;
  std::sort(sorted.begin(), sorted.end());
  if (const auto twice = std::adjacent_find(sorted.begin(), sorted.end()); twice != sorted.end())
    return refuse({.why = Why::member_twice, .number = twice->value});
  const auto asking = static_cast<std::int64_t>(requesters.size());
  const auto needed = ceiling_of(requesting_share, facts.qualified.total());
  if (asking < needed) return refuse({.why = Why::requesters_too_few, .number = asking, .other = needed});
  return true;
}

// Nobody holds an assembly for so long: it was forgotten to close it.
bool left_open(const Assembly& assembly, Instant now) {
  return now > assembly.opened_at.plus_seconds(longest_assembly_hours * 3600);
}

Refusal left_open_refusal(const Assembly& assembly) {
  return {.why = Why::assembly_left_open, .text = day_text(assembly.date)};
}

}  // namespace

std::int64_t notice_days(const Statute& statute, AssemblyKind kind) {
  return kind == AssemblyKind::ordinary ? statute.ordinary_notice_days : statute.extraordinary_notice_days;
}

Date earliest_day(const Statute& statute, AssemblyKind kind, Date today) {
  return today.plus_days(notice_days(statute, kind));
}

Result<AssemblyConvened> convene(AssemblyId next, const ConveneDraft& draft, MemberNumber by, Date today,
                                 const ConveningFacts& facts) {
  const auto place = clean_name(draft.place);
  if (!place) return refuse(place.error());
  if (!draft.date || !draft.first_call || !draft.second_call) return refuse(Why::date_impossible);
  const auto of_the_day = [](TimeOfDay time) { return time.minutes >= 0 && time.minutes < 24 * 60; };
  if (*draft.date < today || *draft.second_call <= *draft.first_call || !of_the_day(*draft.first_call) ||
      !of_the_day(*draft.second_call))
    return refuse(Why::date_impossible);
  if (draft.agenda.empty()) return refuse(Why::agenda_empty);
  if (draft.agenda.size() > longest_agenda)
    return refuse({.why = Why::number_out_of_range, .number = static_cast<std::int64_t>(longest_agenda)});
  std::vector<std::string> agenda;
  for (const auto& typed : draft.agenda) {
    auto item = clean_sentence(typed);
    if (!item) return refuse(item.error());
    agenda.push_back(std::move(*item));
  }
  std::string how;
  if (!draft.how.empty()) {
    const auto clean = clean_sentence(draft.how);
    if (!clean) return refuse(clean.error());
    how = *clean;
  }
  if (const auto may = may_request(draft.requested_by, facts); !may) return refuse(may.error());
  if (const auto earliest = earliest_day(facts.statute, draft.kind, today);
      facts.statute.notice_refuses && *draft.date < earliest)
    return refuse({.why = Why::notice_too_short,
                   .number = notice_days(facts.statute, draft.kind),
                   .text = day_text(earliest)});
  return AssemblyConvened{
      next,   draft.kind, *place, *draft.date,        *draft.first_call, *draft.second_call,
      agenda, by,         how,    draft.requested_by, facts.qualified};
}

Result<AttendeeArrived> arrive(const ArrivalFacts& facts, bool by_secretary) {
  if (facts.assembly.state == AssemblyState::closed) return refuse(Why::assembly_not_open);
  if (facts.today < facts.assembly.date) return refuse(Why::too_early_for_date);
  if (facts.today > facts.assembly.date.plus_days(1))
    return facts.assembly.state == AssemblyState::open ? refuse(left_open_refusal(facts.assembly))
                                                       : refuse(Why::assembly_not_open);
  if (!belongs(facts.member.status)) return refuse(Why::unknown_member);
  if (!takes_part(facts.member.status)) return refuse(Why::member_suspended);
  if (facts.already_present) return refuse(Why::already_present);
  return AttendeeArrived{facts.assembly.id, facts.member.number, by_secretary};
}

Result<AttendeeLeft> leave(const Assembly& assembly, MemberNumber member, bool present) {
  if (assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  if (!present) return refuse(Why::not_present);
  return AttendeeLeft{assembly.id, member};
}

Result<AssemblyOpened> open_assembly(const OpeningFacts& facts, int call, Instant now) {
  const auto& assembly = facts.assembly;
  if (assembly.state != AssemblyState::convened) return refuse(Why::assembly_not_convened);
  if (facts.another_open) return refuse(Why::another_assembly_open);
  if (local_date(now) < assembly.date) return refuse(Why::too_early_for_date);
  if (local_date(now) > assembly.date) return refuse(Why::date_impossible);
  ensure(call == 1 || call == 2, "an assembly has two calls");
  const TimeOfDay called = call == 1 ? assembly.first_call : assembly.second_call;
  if (now < instant_at(assembly.date, called))
    return refuse({.why = Why::too_early_for_call, .number = called.minutes});
  if (!facts.chair || !facts.secretary) return refuse(Why::not_present);
  const auto needed = quorum_needed(facts.qualified, call, facts.statute);
  if (facts.present.total() < needed)
    return refuse({.why = Why::quorum_missing, .number = facts.present.total(), .other = needed});
  if (const auto parity = parity_of(facts.present, facts.statute);
      facts.statute.parity_refuses && parity != Parity::balanced)
    return refuse({.why = Why::parity_missing,
                   .number = missing_for_parity(facts.present, facts.statute),
                   .text = std::string(word_of(parity == Parity::few_women ? Sex::woman : Sex::man))});
  return AssemblyOpened{assembly.id,     call,   facts.chair,  facts.secretary,
                        facts.qualified, needed, facts.present};
}

Result<ItemNoted> note_item(const Assembly& assembly, std::int64_t item, std::string_view notes) {
  if (assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  if (item < 0 || item >= static_cast<std::int64_t>(assembly.agenda.size())) return refuse(Why::unknown_item);
  const auto clean = clean_sentence(notes, 600);
  if (!clean) return refuse(clean.error());
  return ItemNoted{assembly.id, item, *clean};
}

Result<AssemblyClosed> close_assembly(const Assembly& assembly, const ClosingOfAssembly& facts) {
  if (assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  if (!facts.open_vote.empty()) return refuse({.why = Why::vote_still_open, .text = facts.open_vote});
  if (!facts.unproclaimed_vote.empty())
    return refuse({.why = Why::vote_not_proclaimed, .text = facts.unproclaimed_vote});
  if (!left_open(assembly, facts.now)) return AssemblyClosed{assembly.id, std::nullopt, {}};
  if (!facts.ended_on) return refuse(left_open_refusal(assembly));
  const auto ended = instant_at(*facts.ended_on, facts.ended_at);
  if (ended <= assembly.opened_at || ended > facts.now || left_open(assembly, ended))
    return refuse(Why::date_impossible);
  return AssemblyClosed{assembly.id, facts.ended_on, facts.ended_at};
}

}  // namespace minga
