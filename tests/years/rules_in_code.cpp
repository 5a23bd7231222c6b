// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/years/rules_in_code.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "domain/base/wide.h"
#include "domain/treasury/split.h"
#include "kiosk/desk/cash.h"
#include "kiosk/desk/trail.h"
#include "storage/queries/people.h"
#include "storage/schema.h"
#include "storage/sqlite.h"
#include "storage/verify.h"

namespace minga::years {

// The farmers' part is the exact one to the nearest céntimo, half a céntimo to the farmers: rules.md's
// largest remainder with a tie to them, in other words than domain/treasury/split.cpp says it.
void add_split_by_largest_remainder(desk::Desk& desk, std::vector<BrokenRule>& broken) {
  auto& db = desk.db();
  db.each(
      "SELECT s.id, s.credited, s.to_farmers, l.at FROM sale s JOIN entry e ON e.text = 'sale ' || CAST(s.id "
      "AS "
      "TEXT) JOIN log l ON l.sequence = e.sequence",
      [&](const storage::Row& row) {
        const auto rate = storage::statute_on(db, local_date(row.instant(3))).farmers_basis_points;
        const auto nearest = (static_cast<Wide>(row.number(1)) * rate + 5'000) / 10'000;
        if (nearest != row.number(2))
          broken.push_back(
              {"the céntimo over of a sale goes to the larger remainder", std::to_string(row.number(0))});
      });
}

// Of every draft kept, each basis is divided once more with its list turned around.
void add_shares_in_any_order(desk::Desk& desk, std::vector<BrokenRule>& broken) {
  struct Part {
    Money pool;
    std::vector<Weight> weights;
    std::vector<Share> shares;
  };
  std::map<std::pair<std::int64_t, std::string>, Part> parts;
  desk.db().each(
      "SELECT distribution, basis, member, weight, amount FROM distribution_part ORDER BY member DESC",
      [&](const storage::Row& row) {
        auto& part = parts[{row.number(0), row.text(1)}];
        const Money amount(row.number(4));
        part.pool += amount;
        part.weights.push_back({row.id<MemberNumber>(2), row.number(3)});
        part.shares.push_back({row.id<MemberNumber>(2), amount});
      });
  for (auto& [key, part] : parts) {
    if (part.pool.is_zero()) continue;
    auto again = divide(part.pool, part.weights);
    const auto by_number = [](const Share& a, const Share& b) { return a.member < b.member; };
    std::sort(again.begin(), again.end(), by_number);
    std::sort(part.shares.begin(), part.shares.end(), by_number);
    if (again != part.shares)
      broken.push_back({"shares do not depend on the order of the list", std::to_string(key.first)});
  }
}

// What is brought fills every envelope, one after the other, to the coin; and everybody has one who is owed a
// coin.
void add_envelopes(desk::Desk& desk, std::vector<BrokenRule>& broken) {
  const auto fail = [&](const std::string& where) {
    broken.push_back({"a plan of notes makes every envelope", where});
  };
  const auto plan = desk::envelope_plan(desk);
  auto left = plan.pieces;
  std::map<MemberNumber, Money> payable;
  for (const auto& owed : storage::owed_to_members(desk.db(), 0, storage::count_owed(desk.db())))
    if (payable_in_cash(owed.owed).is_positive()) payable[owed.member] = payable_in_cash(owed.owed);
  for (const auto& envelope : plan.envelopes) {
    const auto who = std::to_string(envelope.member.value);
    if (envelope.pieces.total() != envelope.amount || payable[envelope.member] != envelope.amount) fail(who);
    if (!left.holds(envelope.pieces)) return fail(who);
    left = left - envelope.pieces;
  }
  if (plan.envelopes.size() != payable.size()) fail("somebody without one");
  if (!left.none()) fail("pieces left over");
  const auto there = plan.drawer_told ? storage::drawer(desk.db()) : std::nullopt;
  if (!(there ? *there + plan.to_bring : plan.to_bring).holds(plan.pieces)) fail("too few are brought");
}

namespace {

storage::Connection& empty_database() {
  static const auto database = [] {
    auto made = storage::open_sqlite_in_memory();
    storage::migrate(*made, storage::schema());
    made->script("PRAGMA foreign_keys=OFF");  // tables are emptied in any order
    return made;
  }();
  static const auto tables = storage::all_of(
      *database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'schema_version'", {},
      [](const storage::Row& row) { return row.text(0); });
  storage::Transaction transaction(*database);
  for (const auto& table : tables) database->execute("DELETE FROM " + table);
  transaction.commit();
  return *database;
}

}  // namespace

std::vector<BrokenRule> broken_replay(desk::Desk& desk) {
  std::vector<BrokenRule> broken;
  for (const auto& finding : storage::verify(desk.db(), empty_database(), 3).findings)
    broken.push_back({"replay gives the same books",
                      finding.table + " " + finding.row + " " + finding.column + " " + finding.found +
                          " instead of " + finding.expected + " " + finding.text});
  return broken;
}

std::vector<BrokenRule> broken_trails(desk::Desk& desk) {
  std::vector<BrokenRule> broken;
  const auto number = [&](const char* sql) { return storage::number_of(desk.db(), sql).value_or(0); };
  std::map<std::pair<SaleId, ReceiptNumber>, Money> back, forward;
  const auto receipts = number("SELECT count(*) FROM receipt");
  for (std::int64_t each = 1; each <= receipts; ++each) {
    const auto trail = desk::trail_of_receipt(desk, {each});
    Money sum;
    if (trail)
      for (const auto& source : trail->sources) {
        sum += source.amount;
        if (source.sale && !trail->receipt.voided) back[{source.sale->id, {each}}] += source.amount;
        if (!source.sale) broken.push_back({"all money came from sales", "receipt " + std::to_string(each)});
      }
    if (!trail || sum != trail->receipt.amount)
      broken.push_back({"a receipt's sources are its amount", std::to_string(each)});
  }
  const auto sales = number("SELECT count(*) FROM sale");
  for (std::int64_t each = 1; each <= sales; ++each) {
    const auto trail = desk::trail_of_sale(desk, {each});
    if (!trail) {
      broken.push_back({"a sale is followed forward", std::to_string(each)});
      continue;
    }
    Money sum =
        trail->in_forest_fund + trail->in_farmers_fund + trail->owed_in_all + trail->paid + trail->otherwise;
    for (const auto& project : trail->projects) sum += project.left + project.spent;
    for (const auto& paid : trail->receipts) forward[{{each}, paid.receipt}] += paid.amount;
    if (sum != trail->sale.credited)
      broken.push_back({"a sale's money is all accounted for", std::to_string(each)});
  }
  if (back != forward)
    broken.push_back({"back from receipts and forward from sales are the same money", "sales and receipts"});
  return broken;
}

}  // namespace minga::years
