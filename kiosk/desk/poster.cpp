// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/poster.h"

#include "storage/log.h"
#include "storage/queries/books.h"
#include "storage/queries/forest.h"
#include "storage/queries/labour.h"
#include "storage/queries/people.h"
#include "storage/queries/votes.h"

namespace minga::desk {

namespace {

Poster::Span span_of(storage::Connection& db, Date first, Date last) {
  Poster::Span span;
  for (const auto& sale : storage::sales_between(db, first, last)) {
    span.tonnes += sale.tonnes;
    span.credited += sale.credited;
    span.to_forest += sale.to_forest;
    span.to_farmers += sale.to_farmers;
  }
  for (const auto& each : storage::received_between(db, first, last)) {
    span.people.add(each.sex);
    (each.sex == Sex::woman ? span.to_women
     : each.sex == Sex::man ? span.to_men
                            : span.to_others) += each.amount;
  }
  return span;
}

}  // namespace

Poster poster(Desk& desk, int year) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto first = date_of(year, 1, 1), last = date_of(year, 12, 31);
  ensure(first && last, "a poster is of a year between 1900 and 2199");
  const auto community = storage::find_community(db).value_or(storage::Community{});
  const auto statute = storage::statute_on(db, desk.today());
  Poster view;
  view.community = community.name;
  view.place = community.place;
  view.sample = community.sample;
  view.year = year;
  view.made = desk.today();
  view.chain_head = storage::chain_head(db);
  view.hectares_goal = statute.hectares_goal;
  view.to_farmers = {statute.farmers_basis_points};
  const auto forest = storage::forest_figures(db);
  view.area_m2 = forest.area_m2;
  view.trees = forest.trees;
  const auto credits = storage::credit_stock(db);
  view.tonnes_issued = credits.issued;
  view.tonnes_sold = credits.sold;
  view.in_year = span_of(db, *first, *last);
  view.in_all = span_of(db, {}, desk.today());
  view.paid = storage::paid_out_in_all(db);
  view.owed = storage::owed_in_all(db);
  view.forest_fund = storage::holdings_of(db, accounts::forest);
  view.farmers_fund = storage::holdings_of(db, accounts::farmers);
  for (const auto& books : storage::project_books(db)) {
    view.spent += books.spent;
    view.for_projects += books.left;
    if (!books.approved().is_positive()) continue;
    const auto project = storage::find_project(db, books.id);
    view.projects.push_back({books.title, project ? project->picture : std::string(), books.approved(),
                             books.spent + books.wages});
  }
  return view;
}

}  // namespace minga::desk
