// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/books/played_year.h"

#include <doctest/doctest.h>

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/cash.h"
#include "kiosk/desk/counting.h"
#include "kiosk/desk/sample.h"
#include "kiosk/desk/treasury.h"
#include "kiosk/desk/votes.h"
#include "storage/queries/people.h"
#include "storage/schema.h"
#include "storage/sqlite.h"

namespace minga::test {

namespace {

const Date first_day = *date_of(2025, 1, 5);

desk::Session officer(std::int64_t number, Office office) {
  desk::Session session;
  session.member = {number};
  session.offices = {office};
  return session;
}
const auto president = officer(1, Office::president);
const auto secretary = officer(3, Office::secretary);
const auto treasurer = officer(4, Office::treasurer);

template <class T>
T agreed(const Result<T>& result) {
  INFO("reason " << (result ? -1 : static_cast<int>(result.error().why)));
  REQUIRE(result.has_value());
  return *result;
}

}  // namespace

int PlayedYear::year() const { return civil(first_day).year; }

PlayedYear::PlayedYear() {
  db_ = storage::open_sqlite(file(), storage::OpenMode::create);
  storage::migrate(*db_, storage::schema());
  desk::found_sample(*db_, first_day);
  desk_ = std::make_unique<desk::Desk>(
      *db_, [this] { return now_; }, [] { return storage::open_sqlite_in_memory(); });
  for (int month = 1; month <= 11; ++month) {
    now_ = instant_at(*date_of(2025, month, 12), {10 * 60});
    sell(month);
    if (month == 4) {
      decide(soles(9'000, 37), true);
      share_out(soles(4'000, 11), 2);
      Pieces back = fewest_pieces(soles(500));
      agreed(desk::deposit_cash(*desk_, treasurer, id(), {back, "V-2025-4"}));
    }
    if (month == 9) {
      decide(soles(3'000), false);
      share_out(soles(3'000), 3);
    }
  }
}

void PlayedYear::sell(int month) {
  const auto date = desk_->today().plus_days(-month % 4);
  const SaleDraft draft{{3},
                        month % 3 == 0 ? "=cmd|' /C calc'!A0, \"S.A.\"" : "Cafés del Norte (muestra)",
                        60 + month,
                        Money(150'000 + month * 317, month % 2 ? Currency::eur : Currency::usd),
                        soles(5'800 + month * 13, month * 7),
                        date,
                        "OP-2025-" + std::to_string(month)};
  agreed(desk::record_sale(*desk_, treasurer, id(), draft));
}

void PlayedYear::decide(Money pool, bool projects_too) {
  ConveneDraft draft;
  draft.place = "Local comunal";
  draft.date = desk_->today();
  draft.first_call = TimeOfDay{9 * 60};
  draft.second_call = TimeOfDay{10 * 60};
  draft.agenda = {"Reparto", "Obras"};
  const auto assembly = agreed(desk::convene(*desk_, secretary, id(), draft)).id;
  auto people = storage::voters(*db_);
  people.resize(150);
  for (const auto member : people) agreed(desk::check_in(*desk_, secretary, id(), assembly, member));
  agreed(desk::open_assembly(*desk_, secretary, id(), assembly, 2));
  std::vector<VoteDraft> votes;
  VoteDraft share;
  share.assembly = assembly;
  share.purpose = Purpose::distribute_share;
  share.question = "¿Se reparte la parte de los agricultores?";
  share.budget = pool;
  votes.push_back(share);
  if (projects_too) {
    VoteDraft works;
    works.assembly = assembly;
    works.item = 1;
    works.kind = VoteKind::fund_allocation;
    works.purpose = Purpose::allocate_forest;
    works.question = "¿Qué obras se financian?";
    works.budget = soles(100'000);
    for (const auto& project : desk::projects(*desk_))
      works.options.push_back({project.id, project.title, project.cost});
    votes.push_back(works);
  }
  for (const auto& vote : votes) {
    const auto prepared = agreed(desk::prepare_vote(*desk_, secretary, id(), vote)).id;
    agreed(desk::open_vote(*desk_, president, secretary, id(), prepared));
    for (const auto member : people) {
      desk::Session voter;
      voter.member = member;
      agreed(desk::cast_ballot(*desk_, voter, id(), prepared, Ballot::of({0})));
    }
    agreed(desk::close_vote(*desk_, secretary, president, id(), prepared));
    agreed(desk::reconcile(*desk_, president, {}, id(), prepared, {}));
    agreed(desk::proclaim(*desk_, president, id(), prepared));
  }
  agreed(desk::close_assembly(*desk_, secretary, id(), assembly));
}

// Everybody but each `every`-th is paid, every seventh of them only a part.
void PlayedYear::share_out(Money pool, std::int64_t every) {
  const auto agreement = storage::open_distribution_agreements(*db_).front().id;
  const auto drafted = agreed(desk::draft_distribution(*desk_, treasurer, id(), agreement, pool)).id;
  agreed(desk::authorise(*desk_, president, treasurer, id(), drafted));
  const auto needed = agreed(desk::distribution_view(*desk_, drafted)).cash_needed;
  agreed(desk::draw_cash(*desk_, treasurer, id(), drafted, needed));
  for (const auto& owed : desk::owed_to_members(*desk_, 0, 1000)) {
    if (owed.member.value % every == 0) continue;
    auto amount = payable_in_cash(owed.owed);
    if (owed.member.value % 7 == 0) amount = payable_in_cash(Money(amount.minor() / 2));
    if (amount.is_positive()) agreed(desk::pay(*desk_, treasurer, id(), owed.member, amount, {}, true));
    now_ = now_.plus_seconds(120);
  }
}

}  // namespace minga::test
