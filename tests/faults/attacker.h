// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "domain/base/ids.h"
#include "tests/faults/chance.h"
#include "tests/faults/loot.h"

// Somebody who has the data folder, this program's source and the list of who voted in which order, and
// wants to know what each one chose. Whatever could betray it is turned into two orders: one of voters, one
// of ballots. A strategy pairs the first with the first, the second with the second. Every order of voters is
// tried with every order of ballots, forwards and backwards.
namespace minga::attack {

struct VotersInOrder {
  std::string by;
  std::vector<MemberNumber> voters;
};
struct BallotsInOrder {
  std::string by;
  std::vector<std::uint32_t> ballots;  // each once
};
struct Evidence {
  std::vector<VotersInOrder> voters;  // the first: in the order they voted
  std::vector<BallotsInOrder> ballots;
  // Where a journal still holds the page from before a vote: the ballots by which the page and the file
  // differ. They are of whoever voted last.
  std::vector<std::uint32_t> changed_since_journal;
  // Sightings of ballots where nothing is kept any more.
  std::size_t ballots_in_dead_bytes = 0;
  std::size_t dead_bytes_not_zero = 0;
  std::size_t sealed_slots = 0;
};

// Of the vote opened last, from the files alone. `workshop` is an empty folder to take the database apart in.
// Without a readable database there is no evidence.
Evidence evidence_in(const Loot&, const std::filesystem::path& workshop);

// Who chose what, as only the test knows.
using Truth = std::function<std::uint32_t(MemberNumber)>;
void play(const Evidence&, const Truth&, Tallies&);

}  // namespace minga::attack
