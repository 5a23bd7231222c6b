// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/standing.h"

#include <algorithm>

#include "domain/people/founding.h"
#include "storage/queries/people.h"
#include "storage/queries/votes.h"

namespace minga::desk {

namespace {

constexpr std::int64_t latest = 30;

StandingAgreement standing_agreement(storage::Connection& db, const storage::Agreement& agreement) {
  const auto vote = storage::find_vote(db, agreement.vote);
  ensure(vote.has_value(), "an agreement has a vote");
  const auto votes = storage::proclaimed_result(db, vote->id).votes;
  return {agreement.id, agreement.date,
          for_or_against(vote->kind) && agreement.purpose == Purpose::general && !agreement.annulled,
          votes.empty() ? 0 : votes.front(), vote->present_at_closing.total()};
}

// Elected to the office or appointed at the founding, not acting in it.
bool elected_to(const OfficeHeld& held, Office office) { return held.office == office && !held.acting; }

}  // namespace

std::optional<StandingAgreement> agreement_on_standing(storage::Connection& db, AgreementId id) {
  const auto agreement = id ? storage::find_agreement(db, id) : std::nullopt;
  if (!agreement) return std::nullopt;
  return standing_agreement(db, *agreement);
}

std::vector<StandingChoice> agreements_on_standing(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  std::vector<StandingChoice> choices;
  for (const auto& agreement : storage::latest_agreements(db, latest)) {
    auto choice = standing_agreement(db, agreement);
    if (choice.for_this) choices.push_back({choice, agreement.text});
  }
  return choices;
}

Result<StatusChanged> change_standing(Desk& desk, const Session& session, const CommandId& command,
                                      MemberNumber number, const StandingDraft& draft,
                                      AgreementId agreement) {
  return desk.commit<StatusChanged>(command, {session.member}, [&]() -> Result<StatusChanged> {
    if (const auto may = desk.require(session, Right::keep_roll); !may) return refuse(may.error());
    auto& db = desk.db();
    const auto member = storage::find_member(db, number);
    if (!member) return refuse(Why::unknown_member);
    const auto urn = storage::open_vote(db);
    return minga::change_standing({*member, agreement_on_standing(db, agreement), urn ? urn->question : ""},
                                  draft, desk.today());
  });
}

OfficesView offices_view(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const Date today = desk.today();
  OfficesView view;
  for (const auto& held : storage::offices_in_force(db, today)) {
    const auto member = storage::find_member(db, held.member);
    ensure(member.has_value(), "an officer is on the roll");
    const auto all = storage::offices_of(db, held.member);
    const bool before = std::any_of(all.begin(), all.end(), [&](const OfficeHeld& each) {
      return elected_to(each, held.office) && each.until.plus_days(1) == held.from;
    });
    const auto left = held.until.days - today.days;
    view.lines.push_back(
        {held, member->full_name(), left, !takes_part(member->status), before && !held.acting});
    view.ends_soon = view.ends_soon || (!held.acting && left <= warning_days);
  }
  std::stable_sort(view.lines.begin(), view.lines.end(),
                   [](const auto& a, const auto& b) { return a.held.office < b.held.office; });
  for (const auto office : {Office::president, Office::secretary, Office::treasurer, Office::fiscal})
    if (std::none_of(view.lines.begin(), view.lines.end(),
                     [&](const auto& line) { return line.held.office == office && !line.rests; }))
      view.vacant.push_back(office);
  return view;
}

Result<OfficerAppointed> appoint_substitute(Desk& desk, const Session& session, const CommandId& command,
                                            MemberNumber number, const SubstituteDraft& draft,
                                            AgreementId agreement) {
  return desk.commit<OfficerAppointed>(command, {session.member}, [&]() -> Result<OfficerAppointed> {
    if (const auto may = desk.require(session, Right::run_assembly); !may) return refuse(may.error());
    auto& db = desk.db();
    const auto member = storage::find_member(db, number);
    if (!member) return refuse(Why::unknown_member);
    SubstituteFacts facts{*member, false, agreement_on_standing(db, agreement), desk.today()};
    for (const auto& held : storage::offices_in_force(db, desk.today())) {
      if (held.acting) continue;
      facts.office_ends = std::max(facts.office_ends, held.until);
      // The elected officer's own term is the limit where there is one.
      if (held.office == draft.office) {
        facts.office_ends = held.until;
        break;
      }
    }
    for (const auto& held : storage::offices_of(db, number))
      facts.holds_it_already =
          facts.holds_it_already || (held.office == draft.office && draft.until &&
                                     held.from <= *draft.until && held.until >= desk.today());
    return minga::appoint_substitute(facts, draft, desk.today());
  });
}

}  // namespace minga::desk
