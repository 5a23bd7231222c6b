// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/roll.h"

#include <algorithm>
#include <utility>

#include "domain/base/plain_words.h"
#include "domain/base/text.h"
#include "domain/event.h"
#include "domain/people/dni.h"

namespace minga {

namespace {

Result<std::string> clean_or_empty(std::string_view typed) {
  auto clean = clean_name(typed);
  if (!clean && clean.error().why == Why::name_missing) return std::string();
  return clean;
}

// With the country's code and spaces, as people tell it: "+51 969 123 456".
Result<std::string> phone_number(std::string_view typed) {
  auto clean = clean_or_empty(typed);
  if (!clean || clean->empty()) return clean;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto digits = std::count_if(clean->begin(), clean->end(), is_digit);
  const bool plain = std::all_of(clean->begin(), clean->end(),
                                 [&](char c) { return is_digit(c) || c == ' ' || c == '-' || c == '+'; });
  if (!plain || digits < 6 || digits > 15 || clean->size() > longest_phone)
    return refuse(Why::phone_malformed);
  return clean;
}

Result<Member> checked(const RollFacts& facts, const MemberDraft& draft, Date today, MemberNumber self,
                       Status before) {
  if (!facts.open_vote.empty() && may_vote(draft.status) != may_vote(before))
    return refuse({.why = Why::vote_still_open, .text = facts.open_vote});
  Member member;
  member.number = self;
  const auto given = clean_name(draft.given_names);
  if (!given) return refuse(given.error());
  const auto surnames = clean_name(draft.surnames);
  if (!surnames) return refuse(surnames.error());
  const auto dni = read_dni(draft.dni);
  if (!dni) return refuse(dni.error());
  if (!dni->empty() && facts.dni_owner && *facts.dni_owner != self)
    return refuse({.why = Why::dni_taken, .number = facts.dni_owner->value});
  if (!draft.admitted) return refuse(Why::date_impossible);
  if (*draft.admitted > today || (draft.born && *draft.born > today)) return refuse(Why::date_in_future);
  if (draft.consent && *draft.consent > today) return refuse(Why::date_in_future);
  if (draft.born && *draft.born >= *draft.admitted) return refuse(Why::date_impossible);
  const auto phone = phone_number(draft.phone);
  if (!phone) return refuse(phone.error());
  if (draft.household && !facts.household_known) return refuse(Why::unknown_household);
  const auto groups = Groups::of(draft.groups);
  if (!groups.first || !facts.groups_known) return refuse(Why::unknown_group);
  member.given_names = *given;
  member.surnames = *surnames;
  member.dni = *dni;
  member.sex = draft.sex;
  member.household = draft.household ? draft.household : facts.next_household;
  member.groups = groups;
  member.status = draft.status;
  member.admitted = *draft.admitted;
  member.born = draft.born;
  member.phone = *phone;
  member.consent = draft.consent;
  for (const auto& [typed, kept] :
       {std::pair{&draft.activity, &member.activity}, std::pair{&draft.address, &member.address},
        std::pair{&draft.settlement, &member.settlement}}) {
    const auto clean = clean_or_empty(*typed);
    if (!clean) return refuse(clean.error());
    *kept = *clean;
  }
  return member;
}

Result<Joined> joined(const RollFacts& facts, const MemberDraft& draft) {
  switch (draft.joined_by) {
    case JoinedBy::earlier_roll:
      if (facts.begun && *draft.admitted > *facts.begun)
        return refuse({.why = Why::admitted_since, .number = facts.begun->days});
      return Joined{};
    case JoinedBy::partner:
      if (draft.status != Status::integrated) return refuse(Why::agreement_missing);
      if (!draft.household) return refuse(Why::partner_missing);
      return Joined{JoinedBy::partner, {}, 0, 0};
    case JoinedBy::agreement:
      break;
  }
  if (const auto may = usable(facts.agreement); !may) return refuse(may.error());
  const auto& agreement = *facts.agreement;
  if (const auto enough = has_two_thirds(agreement); !enough) return refuse(enough.error());
  if (*draft.admitted < agreement.date) return refuse(Why::date_impossible);
  return Joined{JoinedBy::agreement, agreement.id, agreement.in_favour, agreement.attending};
}

}  // namespace

Result<MemberRegistered> register_member(const RollFacts& facts, const MemberDraft& draft, Date today) {
  auto member = checked(facts, draft, today, facts.next_number, Status::integrated);
  if (!member) return refuse(member.error());
  const auto how = joined(facts, draft);
  if (!how) return refuse(how.error());
  return MemberRegistered{std::move(*member), *how};
}

Result<MemberEdited> edit_member(const RollFacts& facts, const Member& before, const MemberDraft& draft,
                                 Date today) {
  if (draft.status != before.status) return refuse(Why::status_by_agreement);
  return checked(facts, draft, today, before.number, before.status).map([](Member member) {
    return MemberEdited{std::move(member)};
  });
}

Result<GroupNamed> name_group(std::span<const KnownGroup> known, GroupId which, std::string_view typed) {
  const auto name = clean_name(typed);
  if (!name) return refuse(name.error());
  GroupId next{1};
  bool found = !which;
  for (const auto& each : known) {
    next.value = std::max(next.value, each.id.value + 1);
    found = found || each.id == which;
    if (each.id != which && plain_words(each.name) == plain_words(*name)) return refuse(Why::group_taken);
  }
  if (!found) return refuse(Why::unknown_group);
  return GroupNamed{which ? which : next, *name};
}

MemberDraft draft_of(const Member& m) {
  return {m.given_names,  m.surnames,   m.dni,      m.sex,     m.household,
          m.groups.all(), m.status,     m.admitted, m.born,    m.activity,
          m.address,      m.settlement, m.phone,    m.consent, JoinedBy::earlier_roll};
}

Result<std::string> acceptable_pin(std::string_view typed) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (typed.size() < 4 || typed.size() > 6 || !std::all_of(typed.begin(), typed.end(), is_digit))
    return refuse(Why::pin_malformed);
  const int step = typed[1] - typed[0];
  bool plain = step >= -1 && step <= 1;
  for (std::size_t i = 1; i < typed.size(); ++i) plain = plain && typed[i] - typed[i - 1] == step;
  if (plain) return refuse(Why::pin_too_simple);
  return std::string(typed);
}

std::vector<Office> offices_on(std::span<const OfficeHeld> held, MemberNumber member, Date day) {
  std::vector<Office> offices;
  for (const auto& each : held)
    if (each.member == member && each.from <= day && day <= each.until) offices.push_back(each.office);
  return offices;
}

}  // namespace minga
