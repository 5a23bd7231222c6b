// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "kiosk/desk/roll.h"
#include "kiosk/desk/verification.h"
#include "kiosk/main/programs.h"
#include "kiosk/screens/findings.h"
#include "kiosk/screens/sentences.h"
#include "storage/chain.h"

namespace minga {

int run_verify(const Options& options) {
  open_words();
  auto db = open_community(options, false);
  if (!db) return 2;
  desk::Desk desk(*db, system_time, scratch_database);
  const auto result = desk::verify(desk);
  for (const auto& finding : result.findings)
    std::printf("%s\n", screens::sentence_of(finding, Language::english).c_str());
  if (!result.findings.empty()) return 1;
  std::printf("All is as the log says: %lld lines, %lld rows. Chain code %s (%s)\n",
              static_cast<long long>(result.lines), static_cast<long long>(result.rows),
              storage::short_code(result.chain_head).c_str(), result.chain_head.c_str());
  return 0;
}

int run_unlock(const Options& options) {
  open_words();
  auto db = open_community(options, false);
  if (!db) return 2;
  desk::Desk desk(*db, system_time, scratch_database);
  const auto cleared = desk::unlock_from_machine(desk, desk::new_command_id(), {options.member});
  if (!cleared) {
    std::fprintf(stderr, "minga: %s\n", screens::sentence_of(cleared.error(), Language::english).c_str());
    return 1;
  }
  std::printf("Member %lld can try the PIN again. The log says that it was unlocked at the machine.\n",
              static_cast<long long>(options.member));
  return 0;
}

}  // namespace minga
