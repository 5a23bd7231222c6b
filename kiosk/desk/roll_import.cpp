// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/roll_import.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <tuple>

#include "domain/event.h"
#include "storage/queries/people.h"
#include "storage/queries/votes.h"

namespace minga::desk {

namespace {

namespace fs = std::filesystem;

constexpr int deepest = 3;
constexpr std::size_t most_files = 200;

bool is_list(const fs::path& path) {
  auto ending = path.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](unsigned char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
  return ending == ".csv" || ending == ".txt";
}

// A stick can be pulled out at any moment: whatever is not there any more is left out.
void gather(const fs::path& folder, int depth, std::vector<ImportFile>& files) {
  std::error_code error;
  for (auto at = fs::directory_iterator(folder, error); !error && at != fs::directory_iterator();
       at.increment(error)) {
    if (files.size() >= most_files) return;
    std::error_code lost;
    const auto& path = at->path();
    if (path.filename().string().starts_with('.') || at->is_symlink(lost)) continue;
    if (at->is_directory(lost) && depth < deepest) gather(path, depth + 1, files);
    if (!at->is_regular_file(lost) || !is_list(path)) continue;
    const auto bytes = at->file_size(lost);
    if (!lost)
      files.push_back({path.string(), path.filename().string(), folder.filename().string(),
                       static_cast<std::int64_t>(bytes)});
  }
}

Result<std::string> bytes_of(const std::string& path) {
  std::error_code error;
  const auto size = fs::file_size(path, error);
  if (error || size > most_import_bytes) return refuse(Why::import_unreadable);
  std::ifstream file(path, std::ios::binary);
  std::string bytes(size, '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(size));
  if (!file || file.gcount() != static_cast<std::streamsize>(size)) return refuse(Why::import_unreadable);
  return bytes;
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

std::vector<ImportFile> import_files(Desk& desk) {
  std::vector<ImportFile> files;
  for (const auto& folder : desk.settings().import_folders) gather(folder, 0, files);
  std::sort(files.begin(), files.end(),
            [](const auto& a, const auto& b) { return std::tie(a.name, a.path) < std::tie(b.name, b.path); });
  return files;
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
    return minga::import_roll(*bytes, fs::path(path).filename().string(), facts_of(desk.db()), choices, shown,
                              desk.today());
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
