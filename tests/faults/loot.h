// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

// What a thief of the data folder holds, and what is read from its bytes without asking the program.
namespace minga::attack {

// Every file below a folder, by its path in it.
using Loot = std::map<std::string, std::string>;
Loot loot_of(const std::filesystem::path& folder);

inline constexpr const char* database_name = "minga.db";

// Where in bytes ballots are seen, in ascending order of place.
struct Sighting {
  std::size_t at = 0;
  std::uint32_t ballot = 0;
};
struct Sightings {
  std::vector<Sighting> as_number;      // big-endian, as SQLite keeps numbers
  std::vector<Sighting> turned_around;  // little-endian, as memory keeps them
  std::vector<Sighting> as_text;        // decimal, as the log does
};
// Ballots of 2^24 and more: they take four bytes, so that what is found is hardly ever an accident.
Sightings find_ballots(const std::string& bytes, std::vector<std::uint32_t> ballots);

// What SQLite keeps but does not use: gaps and free blocks of the pages of its trees, and free pages.
std::string dead_bytes(const std::string& database);

// A sealed slot as it lies in bytes, whether or not anything still refers to it.
struct Slot {
  std::size_t at = 0;
  std::string before;   // the bytes before it, with its random name: the same slot has the same ones
  std::string content;  // hex
};
std::vector<Slot> slots_in(const std::string& bytes);

// With the key, as the program's source shows it.
struct Opened {
  bool full = false;
  std::uint32_t ballot = 0;
};
std::optional<Opened> open_slot(const std::string& content, const std::string& key);

}  // namespace minga::attack
