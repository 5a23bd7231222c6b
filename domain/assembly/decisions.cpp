// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assembly/decisions.h"

#include "domain/assembly/quorum.h"
#include "domain/base/ensure.h"
#include "domain/base/text.h"

namespace minga {

Result<AssemblyConvened> convene(AssemblyId next, const ConveneDraft& draft, MemberNumber by, Date today) {
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
  return AssemblyConvened{next,   draft.kind, *place, *draft.date, *draft.first_call, *draft.second_call,
                          agenda, by};
}

Result<AttendeeArrived> arrive(const ArrivalFacts& facts, bool by_secretary) {
  if (facts.assembly.state == AssemblyState::closed) return refuse(Why::assembly_not_open);
  if (facts.today < facts.assembly.date) return refuse(Why::too_early_for_date);
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

Result<AssemblyClosed> close_assembly(const Assembly& assembly, const std::string& open_vote,
                                      const std::string& unproclaimed_vote) {
  if (assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  if (!open_vote.empty()) return refuse({.why = Why::vote_still_open, .text = open_vote});
  if (!unproclaimed_vote.empty()) return refuse({.why = Why::vote_not_proclaimed, .text = unproclaimed_vote});
  return AssemblyClosed{assembly.id};
}

}  // namespace minga
