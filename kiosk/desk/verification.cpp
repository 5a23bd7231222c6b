// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/verification.h"

#include "storage/chain.h"
#include "storage/schema.h"

namespace minga::desk {

storage::Verification verify(Desk& desk) {
  try {
    const auto scratch = desk.scratch();
    storage::migrate(*scratch, storage::schema());
    return storage::verify(desk.db(), *scratch);
  } catch (const storage::Fault& fault) {
    // A file so damaged that it can not be read to its end is a finding too, not a reason to fall silent.
    storage::Verification broken;
    broken.findings.push_back({.what = storage::Finding::What::engine_damage, .text = fault.what()});
    return broken;
  }
}

std::string chain_code(const storage::Verification& verification) {
  return storage::is_hash(verification.chain_head) ? storage::short_code(verification.chain_head)
                                                   : std::string();
}

}  // namespace minga::desk
