// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "domain/event.h"

namespace minga::storage {

// An event as it stands in the log: JSON with its fields in alphabetical order and without spaces, so equal
// events are equal bytes. Dates and instants are numbers, money is {"currency":"PEN","minor":1234}, enums are
// words. Text that is not UTF-8 is a Fault `bad_text`.
std::string encode(const Event&);

std::string_view kind_of(const Event&);

// Throws Fault `damaged` for an unknown kind or content that is not such an event.
Event decode(std::string_view kind, std::string_view content);

}  // namespace minga::storage
