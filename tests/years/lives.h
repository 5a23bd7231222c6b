// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "tests/years/start.h"

// A year lived by one process after the other, each killed at some moment but the last, on a real file.
namespace minga::years {

// What a year or many came to; sums, so that years are added up.
struct Tally {
  std::vector<std::string> broken;  // with the seed, so that it can be played again
  std::map<std::string, std::int64_t> counted;

  void add(const std::string& what, std::int64_t times = 1) { counted[what] += times; }
  std::int64_t of(const std::string& what) const {
    const auto at = counted.find(what);
    return at == counted.end() ? 0 : at->second;
  }
};

namespace counts {
inline const std::string years = "years";
inline const std::string events = "events";
inline const std::string refused = "refused";  // commands, in the life that was not killed
inline const std::string kills = "kills";
inline const std::string writing = "kills in the midst of writing";  // a journal was left to be rolled back
inline const std::string untold = "kills after a commit, before its answer was told";
inline const std::string between = "kills between two steps";
inline const std::string of_kind = "event ";       // with its kind
inline const std::string of_variety = "variety ";  // with its name, see varieties()
inline const std::string of_reason = "reason ";    // with the number of the refusal's Why
}  // namespace counts

// Plays the year of this seed on a copy of the community, within `folder`.
void live(const Start&, const std::filesystem::path& folder, std::uint64_t seed, Tally&);

// What has to occur besides the kinds of events: payments of every method, shares by every basis and so on.
std::vector<std::string> varieties();

}  // namespace minga::years
