// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "kiosk/desk/desk.h"
#include "kiosk/tour/player.h"

namespace minga::tour {

// What one day shows by touches, done here at the desk for the days that begin after it. All of it throws
// Unexpected where the desk refuses.
template <class T>
T done(Result<T> result, const char* what) {
  if (!result) throw Unexpected(std::string("at the desk: ") + what);
  return std::move(*result);
}

desk::Session session_of(desk::Desk&, std::int64_t number);  // by the sample's PIN

// Convened for today, everybody who may vote is there, opened.
AssemblyId hold_assembly(desk::Desk&, const std::vector<std::string>& agenda);

// From the zero report to the proclamation; everybody there votes the same.
AgreementId carry(desk::Desk&, VoteId, const Ballot&);

}  // namespace minga::tour
