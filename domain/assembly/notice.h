// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/assembly/assembly.h"

namespace minga {

// What the notices of an assembly are set from: one for the wall, and a slip for whoever goes from house to
// house in a settlement.
struct AssemblyNotice {
  struct Settlement {
    std::string name;             // empty: of those whose settlement the roll does not tell
    std::int64_t households = 0;  // to be told
  };
  std::string community;
  std::string place_of_community;
  bool sample = false;
  Assembly assembly;
  std::string convened_by;
  std::int64_t requested_by = 0;       // so many of the qualified asked for it
  std::int64_t qualified = 0;          // on the roll today
  std::int64_t needed_first_call = 0;  // for a quorum, as the roll stands today
  std::int64_t needed_second_call = 0;
  std::vector<Settlement> settlements;  // by name, those without one last
};

}  // namespace minga
