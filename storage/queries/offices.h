// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/people/events.h"
#include "storage/connection.h"

// Offices handed over.
namespace minga::storage {

struct Handover {
  OfficeHandedOver event;
  Instant at;
  std::string chain_hash;
};
std::optional<Handover> find_handover(Connection&, HandoverId);
// The latest of this office between these two.
std::optional<Handover> handover_between(Connection&, Office, MemberNumber gives, MemberNumber takes);
HandoverId next_handover(Connection&);
// Everybody's terms in an office, the oldest first.
std::vector<OfficeHeld> terms_of(Connection&, Office);

}  // namespace minga::storage
