// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/base/dates.h"
#include "domain/base/ids.h"
#include "storage/connection.h"

namespace minga::desk {

// Plays three years of an invented community into an empty, migrated database: roll, forest, sales, an
// assembly a year ago and the payments that came of it. 280 people belong to it, with 240 hectares and 7,000
// credits sold, as in the activity it is modelled on; the people are nobody's. The same `today` gives the
// same log, byte for byte. Members 1 to 7 are the board: president, vice-president, secretary, treasurer,
// fiscal and two vocales.
void found_sample(storage::Connection&, Date today);

// The PIN of a member of the sample: the last four digits of 2580 + 37 * number, so it can be printed in one
// line of the README.
std::string sample_pin(MemberNumber);

}  // namespace minga::desk
