// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <optional>

#include "kiosk/desk/desk.h"
#include "kiosk/desk/equality.h"
#include "kiosk/desk/ledger_export.h"
#include "kiosk/desk/projects.h"
#include "kiosk/desk/roll_lists.h"
#include "kiosk/desk/vote_export.h"
#include "kiosk/desk/year_report.h"
#include "kiosk/devices/export_folder.h"
#include "kiosk/documents/participation.h"
#include "kiosk/documents/report_tables.h"
#include "kiosk/main/programs.h"
#include "kiosk/screens/sentences.h"

namespace minga {

namespace {

using devices::ExportFolder;

// A folder that cannot be written and a database that cannot be read are told in one sentence.
template <class Export>
int exported(const Options& options, const Export& work) {
  open_words();
  auto db = open_community(options, false);
  if (!db) return 2;
  desk::Desk desk(*db, system_time, scratch_database);
  try {
    ExportFolder folder(options.to);
    work(desk, folder);
    folder.keep();
  } catch (const ExportFolder::Error& error) {
    std::fprintf(stderr, "minga: %s\n", error.what());
    return 2;
  }
  return 0;
}

}  // namespace

int run_export_vote(const Options& options) {
  std::optional<Refusal> refused;
  const int code = exported(options, [&](desk::Desk& desk, ExportFolder& folder) {
    const auto files = desk::export_vote(desk, {options.vote});
    if (!files) {
      refused = files.error();
      return;
    }
    for (const auto& file : *files) folder.add(file.name, [&](const auto& sink) { sink(file.text); });
  });
  if (!refused) {
    if (code == 0)
      std::printf("Vote %lld is in %s.\n", static_cast<long long>(options.vote), options.to.c_str());
    return code;
  }
  if (refused->why == Why::unknown_vote)
    std::fprintf(stderr, "minga: There is no vote %lld here.\n", static_cast<long long>(options.vote));
  else
    std::fprintf(stderr, "minga: %s\n", screens::sentence_of(*refused, Language::english).c_str());
  return 1;
}

int run_export_ledger(const Options& options) {
  const int code = exported(options, [](desk::Desk& desk, ExportFolder& folder) {
    desk::export_ledger(desk, [&](const std::string& name, const auto& write) { folder.add(name, write); });
  });
  if (code == 0)
    std::printf("The ledger is in %s. Check it: hledger -f %s check --strict\n", options.to.c_str(),
                (options.to / "ledger.journal").c_str());
  return code;
}

int run_export_roll(const Options& options) {
  const int code = exported(options, [&](desk::Desk& desk, ExportFolder& folder) {
    for (const auto& file : roll_files(desk::whole_roll(desk)))
      folder.add(file.name, [&](const auto& sink) { sink(file.bytes); });
  });
  if (code == 0)
    std::printf("The roll is in %s. It holds addresses and DNIs: keep it as you keep the book.\n",
                options.to.c_str());
  return code;
}

int run_export_report(const Options& options) {
  const int code = exported(options, [&](desk::Desk& desk, ExportFolder& folder) {
    for (const auto& file : report_files(desk::year_report(desk, options.year)))
      folder.add(file.name, [&](const auto& sink) { sink(file.bytes); });
    for (const auto id : desk::spendings_with_attachment(desk, options.year))
      if (const auto file = desk::attachment_of(desk, id))
        folder.add("gasto-" + std::to_string(id.value) + "." + std::string(ending_of(file->attachment.kind)),
                   [&](const auto& sink) { sink(file->content); });
    const auto participation = desk::participation_of(desk, options.year);
    const auto name = "informe-" + std::to_string(options.year) + "-participacion";
    folder.add(name + ".pdf", [&](const auto& sink) { sink(participation_paper(participation).bytes); });
    folder.add(name + ".csv", [&](const auto& sink) { sink(csv_text(participation_table(participation))); });
  });
  if (code == 0)
    std::printf(
        "The report of %d is in %s. It names who received what: give it to auditors, not to a wall.\n",
        options.year, options.to.c_str());
  return code;
}

}  // namespace minga
