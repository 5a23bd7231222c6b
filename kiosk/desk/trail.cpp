// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/trail.h"

#include <algorithm>

#include "storage/queries/books.h"
#include "storage/queries/people.h"

namespace minga::desk {

namespace {

class StoredBooks : public Books {
 public:
  explicit StoredBooks(storage::Connection& db) : db_(db) {}
  TrailEntry entry(EntryId number) override {
    auto entry = storage::find_trail_entry(db_, number);
    ensure(entry.has_value(), "an entry that is followed exists");
    return std::move(*entry);
  }
  std::vector<Movement> movements(const Account& account) override {
    return storage::movements_of(db_, account);
  }
  EntryId reversed_by(EntryId number) override { return storage::reversal_of(db_, number); }

 private:
  storage::Connection& db_;
};

std::int64_t number_in(const Account& account) { return std::stoll(account.substr(account.find(':') + 1)); }

SaleTrail::Project& project_of(SaleTrail& view, const Account& account) {
  const ProjectId id{number_in(account)};
  const auto at = std::find_if(view.projects.begin(), view.projects.end(),
                               [&](const auto& each) { return each.project == id; });
  return at != view.projects.end() ? *at : view.projects.emplace_back(SaleTrail::Project{id, {}, {}, {}});
}

void add_held(SaleTrail& view, const Trail::Place& place) {
  if (place.account == accounts::forest) {
    view.in_forest_fund += place.amount;
  } else if (place.account == accounts::farmers) {
    view.in_farmers_fund += place.amount;
  } else if (place.account.starts_with("projects:")) {
    project_of(view, place.account).left += place.amount;
  } else if (place.account.starts_with("members:")) {
    view.owed.push_back({{number_in(place.account)}, {}, place.amount});
    view.owed_in_all += place.amount;
  } else {
    view.otherwise += place.amount;
  }
}

void add_left(SaleTrail& view, storage::Connection& db, const Trail::Place& place) {
  if (place.account.starts_with("projects:")) {
    project_of(view, place.account).spent += place.amount;
    return;
  }
  const auto cause = storage::cause_of(db, place.left_with);
  const auto* payout = cause ? std::get_if<PayoutMade>(&*cause) : nullptr;
  if (!payout) {
    view.otherwise += place.amount;
    return;
  }
  view.receipts.push_back({payout->receipt, payout->member, {}, place.amount});
  view.paid += place.amount;
}

}  // namespace

Result<ReceiptTrail> trail_of_receipt(Desk& desk, ReceiptNumber number) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto receipt = storage::find_receipt(db, number);
  const auto entry = storage::entry_of(db, number);
  if (!receipt || !entry) return refuse(Why::unknown_receipt);
  StoredBooks books(db);
  Trail trail(books);
  ReceiptTrail view{*receipt, storage::name_of(db, receipt->member), {}};
  for (const auto& slice : trail.left_with(entry)) {
    ReceiptTrail::Source source;
    source.amount = slice.amount;
    if (const auto heading = storage::find_heading(db, slice.origin)) {
      source.date = heading->date;
      source.text = heading->text;
    }
    const auto cause = storage::cause_of(db, slice.origin);
    if (const auto* sale = cause ? std::get_if<SaleRecorded>(&*cause) : nullptr)
      source.sale = storage::find_sale(db, sale->id);
    view.sources.push_back(std::move(source));
  }
  return view;
}

Result<SaleTrail> trail_of_sale(Desk& desk, SaleId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto sale = storage::find_sale(db, id);
  const auto entry = storage::entry_of(db, id);
  if (!sale || !entry) return refuse(Why::unknown_sale);
  StoredBooks books(db);
  Trail trail(books);
  SaleTrail view;
  view.sale = *sale;
  for (const auto& place : trail.places_of(*entry))
    place.left_with ? add_left(view, db, place) : add_held(view, place);
  for (const auto& known : storage::project_titles(db))
    for (auto& each : view.projects)
      if (each.project == known.id) each.title = known.title;
  for (auto& each : view.receipts) each.name = storage::name_of(db, each.member);
  for (auto& each : view.owed) each.name = storage::name_of(db, each.member);
  std::sort(view.projects.begin(), view.projects.end(),
            [](const auto& a, const auto& b) { return a.project < b.project; });
  std::sort(view.receipts.begin(), view.receipts.end(), [](const auto& a, const auto& b) {
    return std::tie(a.member, a.receipt) < std::tie(b.member, b.receipt);
  });
  std::sort(view.owed.begin(), view.owed.end(),
            [](const auto& a, const auto& b) { return a.member < b.member; });
  return view;
}

}  // namespace minga::desk
