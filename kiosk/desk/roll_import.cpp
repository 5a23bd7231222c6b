// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/roll_import.h"

#include <array>
#include <filesystem>
#include <functional>

#include "domain/event.h"
#include "storage/queries/people.h"
#include "storage/queries/votes.h"

namespace minga::desk {

namespace {

constexpr std::array<std::string_view, 2> list_endings{".csv", ".txt"};

Result<std::string> bytes_of(const std::string& path) {
  auto bytes = bytes_of_file(path, most_import_bytes);
  if (!bytes) return refuse(Why::import_unreadable);
  return std::move(*bytes);
}

ImportFacts facts_of(storage::Connection& db) {
  ImportFacts facts;
  facts.next_number = storage::next_member(db);
  facts.next_household = storage::next_household(db);
  for (const auto& member : storage::whole_roll(db))
    facts.roll.push_back({member.number, member.full_name(), member.dni});
  for (const auto& group : storage::groups(db)) facts.groups.emplace_back(group.id, group.name);
  if (const auto vote = storage::open_vote(db)) facts.open_vote = vote->question;
  return facts;
}

}  // namespace

std::vector<StickFile> import_files(Desk& desk) {
  return files_on_sticks(desk, list_endings, StickOrder::by_name);
}

namespace {

using May = std::function<Result<bool>()>;
Result<bool> anybody() { return true; }

Result<ImportPreview> previewed(Desk& desk, const std::string& path, const ImportChoices& choices,
                                const May& may) {
  const auto bytes = bytes_of(path);
  if (!bytes) return refuse(bytes.error());
  const storage::Transaction one_state(desk.db(), storage::Transaction::Kind::reading);
  if (const auto allowed = may(); !allowed) return refuse(allowed.error());
  return minga::preview_roll(*bytes, facts_of(desk.db()), choices, desk.today());
}

Result<RollImported> imported(Desk& desk, const CommandId& command, const std::vector<MemberNumber>& actors,
                              const std::string& path, const ImportChoices& choices, const ImportShown& shown,
                              const May& may) {
  const auto bytes = bytes_of(path);
  if (!bytes) return refuse(bytes.error());
  return desk.commit<RollImported>(command, actors, [&]() -> Result<RollImported> {
    if (const auto allowed = may(); !allowed) return refuse(allowed.error());
    return minga::import_roll(*bytes, std::filesystem::path(path).filename().string(), facts_of(desk.db()),
                              choices, shown, desk.today());
  });
}

}  // namespace

Result<ImportPreview> preview_roll(Desk& desk, const Session& session, const std::string& path,
                                   const ImportChoices& choices) {
  return previewed(desk, path, choices, [&] { return desk.require(session, Right::keep_roll); });
}

Result<RollImported> import_roll(Desk& desk, const Session& session, const CommandId& command,
                                 const std::string& path, const ImportChoices& choices,
                                 const ImportShown& shown) {
  return imported(desk, command, {session.member}, path, choices, shown,
                  [&] { return desk.require(session, Right::keep_roll); });
}

Result<ImportPreview> preview_roll_at_machine(Desk& desk, const std::string& path,
                                              const ImportChoices& choices) {
  return previewed(desk, path, choices, anybody);
}

Result<RollImported> import_roll_at_machine(Desk& desk, const CommandId& command, const std::string& path,
                                            const ImportChoices& choices, const ImportShown& shown) {
  return imported(desk, command, {}, path, choices, shown, anybody);
}

}  // namespace minga::desk
