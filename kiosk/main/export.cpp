// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <fstream>

#include "kiosk/desk/vote_export.h"
#include "kiosk/main/programs.h"
#include "kiosk/screens/sentences.h"

namespace minga {

namespace {

bool write_all(const std::filesystem::path& folder, const std::vector<desk::NamedText>& files) {
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  for (const auto& file : files) {
    std::ofstream out(folder / file.name, std::ios::binary | std::ios::trunc);
    out << file.text;
    out.close();
    if (out) continue;
    std::fprintf(stderr, "minga: %s can not be written.\n", (folder / file.name).c_str());
    return false;
  }
  for (const auto& file : files) std::printf("%s\n", (folder / file.name).c_str());
  return true;
}

}  // namespace

int run_export_vote(const Options& options, const ExportOptions& wanted) {
  open_words();
  auto db = open_community(options, false);
  if (!db) return 2;
  desk::Desk desk(*db, system_time, scratch_database);
  const auto files = desk::export_vote(desk, {wanted.vote});
  if (!files) {
    if (files.error().why == Why::unknown_vote)
      std::fprintf(stderr, "minga: There is no vote %lld here.\n", static_cast<long long>(wanted.vote));
    else
      std::fprintf(stderr, "minga: %s\n", screens::sentence_of(files.error(), Language::english).c_str());
    return 1;
  }
  return write_all(wanted.to, *files) ? 0 : 2;
}

}  // namespace minga
