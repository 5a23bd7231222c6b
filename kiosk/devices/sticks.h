// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace minga::devices {

// Where USB sticks and memory cards are mounted now, the latest last: what stands below /media or /run/media
// in the kernel's list of mounts (proc(5), escapes as in getmntent(3)). The list can be another file, for
// tests; one that cannot be read has no sticks.
std::vector<std::filesystem::path> mounted_sticks(const std::filesystem::path& mounts = "/proc/self/mounts");

}  // namespace minga::devices
