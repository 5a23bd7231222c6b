// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/projects.h"

#include <array>
#include <filesystem>

#include "domain/base/text.h"
#include "kiosk/desk/cash.h"
#include "kiosk/desk/officers.h"
#include "storage/attachments.h"
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
                           const CommandId& command, SpendingDraft draft,
                           const std::shared_ptr<const AttachedFile>& file) {
  if (file) draft.attachment = file->attachment;
  return desk.commit<ProjectSpent>(
      command, {president.member, treasurer.member},
      [&] {
        auto facts = spending_facts(desk, draft);
        facts.first_is_president = holds(desk, president, Office::president);
        facts.second_is_treasurer = holds(desk, treasurer, Office::treasurer);
        return minga::spend(facts, draft, president.member, treasurer.member, desk.today());
      },
      [&](const ProjectSpent& spent) {
        if (spent.attachment) storage::keep_content(desk.db(), spent.attachment->digest, file->content);
      });
}

std::vector<StickFile> attachment_files(Desk& desk) {
  static constexpr std::array<std::string_view, 4> endings{".jpg", ".jpeg", ".png", ".pdf"};
  return files_on_sticks(desk, endings, StickOrder::newest_first);
}

Result<AttachedFile> read_attachment(const std::string& path) {
  std::error_code lost;
  // One that is too large is said to be so without reading it.
  const auto size = std::filesystem::file_size(path, lost);
  if (!lost && size > static_cast<std::uintmax_t>(most_attachment_bytes))
    return refuse({.why = Why::attachment_too_large, .number = most_attachment_megabytes});
  auto content = bytes_of_file(path, most_attachment_bytes);
  if (!content) return refuse(Why::attachment_unreadable);
  const auto name = std::filesystem::path(path).filename().string();
  const auto attachment = checked_attachment(name, *content, storage::content_digest(*content));
  if (!attachment) return refuse(attachment.error());
  return AttachedFile{*attachment, std::move(*content)};
}

std::vector<SpendingId> spendings_with_attachment(Desk& desk, int year) {
  std::vector<SpendingId> found;
  for (const auto& spending : storage::spendings_with_attachment(desk.db()))
    if (civil(local_date(spending.at)).year == year) found.push_back(spending.id);
  return found;
}

Result<AttachedFile> attachment_of(Desk& desk, SpendingId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto spending = storage::find_spending(db, id);
  if (!spending || !spending->attachment) return refuse(Why::unknown_spending);
  auto content = storage::find_content(db, spending->attachment->digest);
  if (!content || storage::content_digest(*content) != spending->attachment->digest)
    return refuse(Why::attachment_damaged);
  return AttachedFile{*spending->attachment, std::move(*content)};
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
