// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/assembly/minutes.h"

namespace minga {

// Printed when an urn is opened (all counts zero: the urn is empty) and when its result is proclaimed.
struct UrnSheet {
  std::string community;
  std::string place;
  bool sample = false;
  bool zero_report = false;
  VoteId vote;
  Date date;
  TimeOfDay time;
  Minutes::Ballot ballot;
  std::string agreement;  // of a proclaimed result; may be empty
  std::string chain_head;
};

}  // namespace minga
