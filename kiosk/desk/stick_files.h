// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/desk/desk.h"

// What people bring along on a stick or a memory card, or put into the kiosk's folder for it. A stick can be
// pulled out at any moment: whatever is not there any more is left out.
namespace minga::desk {

struct StickFile {
  std::string path;
  std::string name;    // of the file alone
  std::string folder;  // the one it lies in, as people know it: the stick's name
  std::int64_t bytes = 0;
  Instant changed;
};
enum class StickOrder { by_name, newest_first };

// Files with one of these endings (".csv", in lower case; the file's may be in any) in Settings::sticks and
// three folders below, hidden ones and links apart. At most 200: the first of that order.
std::vector<StickFile> files_on_sticks(Desk&, std::span<const std::string_view> endings, StickOrder);

// The whole file; nothing where it is gone, cannot be read or is larger.
std::optional<std::string> bytes_of_file(const std::string& path, std::int64_t most_bytes);

}  // namespace minga::desk
