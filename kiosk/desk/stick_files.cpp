// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/stick_files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <tuple>

namespace minga::desk {

namespace {

namespace fs = std::filesystem;

constexpr int deepest = 3;
// A card full of photos has thousands; the newest of them may stand anywhere among them.
constexpr std::size_t most_looked_at = 5'000;
constexpr std::size_t most_files = 200;

bool ends_with_one(const fs::path& path, std::span<const std::string_view> endings) {
  auto ending = path.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](unsigned char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
  return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

Instant changed_at(const fs::directory_entry& entry) {
  std::error_code lost;
  const auto time = entry.last_write_time(lost);
  if (lost) return {};
  const auto since = std::chrono::file_clock::to_sys(time).time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::seconds>(since).count()};
}

void gather(const fs::path& folder, int depth, std::span<const std::string_view> endings,
            std::vector<StickFile>& files) {
  std::error_code error;
  for (auto at = fs::directory_iterator(folder, error); !error && at != fs::directory_iterator();
       at.increment(error)) {
    if (files.size() >= most_looked_at) return;
    std::error_code lost;
    const auto& path = at->path();
    if (path.filename().string().starts_with('.') || at->is_symlink(lost)) continue;
    if (at->is_directory(lost) && depth < deepest) gather(path, depth + 1, endings, files);
    if (!at->is_regular_file(lost) || !ends_with_one(path, endings)) continue;
    const auto bytes = at->file_size(lost);
    if (!lost)
      files.push_back({path.string(), path.filename().string(), folder.filename().string(),
                       static_cast<std::int64_t>(bytes), changed_at(*at)});
  }
}

}  // namespace

std::vector<StickFile> files_on_sticks(Desk& desk, std::span<const std::string_view> endings,
                                       StickOrder order) {
  std::vector<StickFile> files;
  if (!desk.settings().sticks) return files;
  for (const auto& folder : desk.settings().sticks()) gather(folder, 0, endings, files);
  std::sort(files.begin(), files.end(), [order](const auto& a, const auto& b) {
    if (order == StickOrder::newest_first && a.changed != b.changed) return a.changed > b.changed;
    return std::tie(a.name, a.path) < std::tie(b.name, b.path);
  });
  if (files.size() > most_files) files.resize(most_files);
  return files;
}

std::optional<std::string> bytes_of_file(const std::string& path, std::int64_t most_bytes) {
  std::error_code error;
  const auto size = fs::file_size(path, error);
  if (error || size > static_cast<std::uintmax_t>(most_bytes)) return std::nullopt;
  std::ifstream file(path, std::ios::binary);
  std::string bytes(size, '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(size));
  if (!file || file.gcount() != static_cast<std::streamsize>(size)) return std::nullopt;
  return bytes;
}

}  // namespace minga::desk
