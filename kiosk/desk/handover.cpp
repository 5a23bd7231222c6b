// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/handover.h"

#include <algorithm>

#include "storage/queries/cash.h"
#include "storage/queries/offices.h"
#include "storage/queries/people.h"
#include "storage/queries/treasury.h"

namespace minga::desk {

namespace {

std::optional<storage::CashCount> count_of_today(storage::Connection& db, Date today) {
  const auto latest = storage::cash_counts(db, 0, 1);
  if (latest.empty() || local_date(latest.front().at) != today) return std::nullopt;
  // What left the drawer since was not counted.
  if (storage::cash_moved_since(db, latest.front().at)) return std::nullopt;
  return latest.front();
}

// Between these two, since who gives it came to the office.
std::optional<HandoverId> done_between(storage::Connection& db, Office office,
                                       const std::vector<OfficeHeld>& terms, MemberNumber gives,
                                       MemberNumber takes) {
  const auto earlier = storage::handover_between(db, office, gives, takes);
  if (!earlier) return std::nullopt;
  const bool came_again = std::any_of(terms.begin(), terms.end(), [&](const OfficeHeld& each) {
    return each.member == gives && each.from > local_date(earlier->at);
  });
  return came_again ? std::nullopt : std::optional(earlier->event.id);
}

// A substitute may begin on the very day of the elected one.
bool comes_after(const OfficeHeld& term, const OfficeHeld& held) {
  return term.from > held.from || (term.from == held.from && term.acting && !held.acting);
}

HandoverParty party_of(storage::Connection& db, const OfficeHeld& term) {
  return {term.member, storage::name_of(db, term.member), term.from, term.until};
}

}  // namespace

HandoverView handover_view(Desk& desk, const OfficeHeld& held) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto today = desk.today();
  const auto terms = storage::terms_of(db, held.office);
  HandoverView view;
  view.office = held.office;
  for (const auto& term : terms)
    if (term.member != held.member && comes_after(term, held) && term.until >= today)
      view.takes.push_back(party_of(db, term));
  if (!view.takes.empty()) {
    view.gives.push_back(party_of(db, held));
  } else {
    for (const auto& term : terms)
      if (term.member != held.member && term.from <= today) view.gives.push_back(party_of(db, term));
    std::stable_sort(view.gives.begin(), view.gives.end(),
                     [](const auto& a, const auto& b) { return a.until > b.until; });
    if (!view.gives.empty()) view.takes.push_back(party_of(db, held));
  }
  view.with_cash = held.office == Office::treasurer;
  if (view.with_cash) {
    if (const auto count = count_of_today(db, today)) view.counted = count->counted;
    view.in_bank = storage::holdings_of(db, accounts::bank);
  }
  if (!view.gives.empty() && !view.takes.empty())
    view.done = done_between(db, held.office, terms, view.gives.front().member, view.takes.front().member);
  return view;
}

Result<OfficeHandedOver> hand_over_office(Desk& desk, const Session& gives, const Session& takes,
                                          const CommandId& command, const HandoverDraft& draft) {
  return desk.commit<OfficeHandedOver>(
      command, {gives.member, takes.member}, [&]() -> Result<OfficeHandedOver> {
        auto& db = desk.db();
        const auto giver = storage::find_member(db, gives.member);
        const auto taker = storage::find_member(db, takes.member);
        if (!giver || !taker) return refuse(Why::unknown_member);
        HandoverFacts facts{
            storage::next_handover(db),          *giver, *taker, desk.today(),
            storage::terms_of(db, draft.office), false,  {},     storage::holdings_of(db, accounts::bank)};
        facts.done = done_between(db, draft.office, facts.terms, giver->number, taker->number).has_value();
        if (const auto count = count_of_today(db, facts.today)) facts.counted_today = count->id;
        return minga::hand_over_office(facts, draft);
      });
}

Result<HandoverSheet> handover_sheet(Desk& desk, const Session& session, HandoverId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  if (const auto may = desk.require(session, Right::see_books); !may) return refuse(may.error());
  auto handover = storage::find_handover(db, id);
  if (!handover) return refuse(Why::office_not_theirs);
  const auto community = storage::find_community(db).value_or(storage::Community{});
  HandoverSheet sheet{community.name,
                      community.place,
                      community.sample,
                      local_date(handover->at),
                      local_time(handover->at),
                      std::move(handover->event),
                      {},
                      handover->chain_hash};
  if (const auto count = storage::find_cash_count(db, sheet.handover.cash_count))
    sheet.in_drawer = count->counted;
  return sheet;
}

}  // namespace minga::desk
