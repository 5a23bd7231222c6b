// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "kiosk/main/programs.h"
#include "kiosk/words/language.h"
#include "storage/schema.h"
#include "storage/sqlite.h"

namespace minga {

namespace {

// What is wrong, and that nothing was changed.
std::string sentence_for(const storage::Fault& fault, const std::filesystem::path& file, Language l) {
  const auto name = file.string();
  switch (fault.kind()) {
    case storage::FaultKind::not_a_database:
      return filled(
          tr(l, "{} is not a community's database. It was left as it is. Choose another folder with --data."),
          name);
    case storage::FaultKind::newer_version:
      return filled(tr(l,
                       "{} was written by a newer Minga (version {} of the data, this one knows {}). It was "
                       "left as it is. "
                       "Start the newer program."),
                    name, std::to_string(fault.facts().found_version),
                    std::to_string(fault.facts().known_version));
    case storage::FaultKind::read_only:
      return filled(
          tr(l, "{} can not be written. Nothing was changed. Check the disk and who owns the folder."), name);
    case storage::FaultKind::disk_full:
      return tr(l, "The disk is full. Nothing was lost; make room and start again.");
    case storage::FaultKind::busy:
      return filled(tr(l, "Another program is writing {}. Nothing was changed; try again in a moment."),
                    name);
    case storage::FaultKind::damaged:
      return filled(tr(l, "{} is damaged ({}). It was left as it is; restore the latest copy."), name,
                    fault.what());
    case storage::FaultKind::cannot_open:
      return filled(tr(l, "{} can not be opened. Nothing was changed. Is the folder there?"), name);
    default:
      return name + ": " + fault.what();
  }
}

}  // namespace

std::filesystem::path default_data_folder() {
  const char* xdg = std::getenv("XDG_DATA_HOME");
  if (xdg && *xdg) return std::filesystem::path(xdg) / "minga";
  const char* home = std::getenv("HOME");
  return std::filesystem::path(home && *home ? home : ".") / ".local" / "share" / "minga";
}

std::filesystem::path database_file(const Options& options) { return options.data / "minga.db"; }

std::unique_ptr<storage::Connection> open_community(const Options& options, bool make_if_missing,
                                                    std::string* told) {
  const auto file = database_file(options);
  try {
    auto db =
        storage::open_sqlite(file, make_if_missing ? storage::OpenMode::create : storage::OpenMode::existing);
    storage::migrate(*db, storage::schema());
    return db;
  } catch (const storage::Fault& fault) {
    std::fprintf(stderr, "minga: %s\n", sentence_for(fault, file, Language::english).c_str());
    if (told) *told = sentence_for(fault, file, Language::spanish);
    return nullptr;
  }
}

std::unique_ptr<storage::Connection> look_at_community(const Options& options) {
  const auto file = database_file(options);
  try {
    return storage::open_sqlite(file, storage::OpenMode::read_only);
  } catch (const storage::Fault& fault) {
    std::fprintf(stderr, "minga: %s\n", sentence_for(fault, file, Language::english).c_str());
    return nullptr;
  }
}

std::unique_ptr<storage::Connection> scratch_database() { return storage::open_sqlite_in_memory(); }

void open_words() {
  // An installed program finds its catalogues where it was installed, one just built beside it.
  const std::filesystem::path built = MINGA_BUILD_LOCALE;
  open_catalogues(std::filesystem::exists(built) ? built.string() : std::string(MINGA_LOCALE));
}

Instant system_time() {
  return {
      std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch())
          .count()};
}

}  // namespace minga
