// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/projects.h"

#include "domain/base/text.h"
#include "kiosk/desk/cash.h"
#include "kiosk/desk/officers.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/people.h"
#include "storage/queries/treasury.h"

namespace minga::desk {

std::vector<storage::ProjectBooks> project_books(Desk& desk) { return storage::project_books(desk.db()); }

Result<ProjectView> project_view(Desk& desk, ProjectId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  auto books = storage::find_project_books(db, id);
  if (!books) return refuse(Why::unknown_project);
  ProjectView view;
  view.books = std::move(*books);
  if (const auto agreement = storage::find_agreement(db, view.books.agreement))
    view.agreement = agreement->text;
  for (auto& spending : storage::spendings_of(db, id)) {
    auto president = storage::name_of(db, spending.president);
    auto treasurer = storage::name_of(db, spending.treasurer);
    view.spendings.push_back({std::move(spending), std::move(president), std::move(treasurer)});
  }
  view.bank = storage::holdings_of(db, accounts::bank);
  view.drawer_closed = drawer_closed(desk);
  return view;
}

namespace {

SpendingFacts spending_facts(Desk& desk, const SpendingDraft& draft) {
  auto& db = desk.db();
  SpendingFacts facts;
  facts.next = storage::next_spending(db);
  if (const auto books = storage::find_project_books(db, draft.project)) {
    facts.project_known = true;
    facts.agreement = books->agreement;
    facts.left = books->left;
  }
  facts.bank = storage::holdings_of(db, accounts::bank);
  facts.cash = storage::holdings_of(db, accounts::cash);
  facts.drawer_closed = drawer_closed(desk);
  if (const auto session = storage::open_cash_session(db)) facts.session = session->id;
  // As they will be kept: spaces apart, the same document is the same.
  const auto supplier = clean_name(draft.supplier), document = clean_name(draft.document);
  if (supplier && document) facts.document_owner = storage::spending_with_document(db, *supplier, *document);
  if (const auto reference = clean_name(draft.bank_reference))
    facts.reference_used = storage::payment_reference_used(db, *reference);
  return facts;
}

}  // namespace

Result<ProjectSpent> spending_preview(Desk& desk, const Session& session, const SpendingDraft& draft) {
  const storage::Transaction one_state(desk.db(), storage::Transaction::Kind::reading);
  if (const auto may = desk.require(session, Right::authorise); !may) return refuse(may.error());
  return checked_spending(spending_facts(desk, draft), draft, desk.today());
}

Result<ProjectSpent> spend(Desk& desk, const Session& president, const Session& treasurer,
                           const CommandId& command, const SpendingDraft& draft) {
  return desk.commit<ProjectSpent>(command, {president.member, treasurer.member}, [&] {
    auto facts = spending_facts(desk, draft);
    facts.first_is_president = holds(desk, president, Office::president);
    facts.second_is_treasurer = holds(desk, treasurer, Office::treasurer);
    return minga::spend(facts, draft, president.member, treasurer.member, desk.today());
  });
}

Result<SpendingVoided> void_spending(Desk& desk, const Session& president, const Session& treasurer,
                                     const CommandId& command, SpendingId id, const std::string& reason) {
  return desk.commit<SpendingVoided>(
      command, {president.member, treasurer.member}, [&]() -> Result<SpendingVoided> {
        auto& db = desk.db();
        const auto spending = storage::find_spending(db, id);
        if (!spending) return refuse(Why::unknown_spending);
        const SpendingVoidFacts facts{id,
                                      spending->voided,
                                      spending->project,
                                      spending->amount,
                                      spending->method,
                                      storage::entry_of(db, id),
                                      drawer_closed(desk),
                                      holds(desk, president, Office::president),
                                      holds(desk, treasurer, Office::treasurer)};
        return minga::void_spending(facts, reason, president.member, treasurer.member);
      });
}

}  // namespace minga::desk
