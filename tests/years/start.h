// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace minga::years {

// The community every year begins with: fifteen people, two sales, land under commitment, one assembly that
// decided distributions by every rule, three rates, a project and the rules of money. Made once and copied.
struct Start {
  std::filesystem::path file;
  std::int64_t lines = 0;  // of its log
  std::string head;
};
Start found_community(const std::filesystem::path& file);

// Where commits take least time: in memory, if there is such a folder. A kill leaves there what it leaves on
// a disk; a power cut does not.
std::filesystem::path quick_folder();

}  // namespace minga::years
