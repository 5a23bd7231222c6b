// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/devices/sticks.h"

#include <fstream>
#include <sstream>
#include <string>

namespace minga::devices {

namespace {

bool is_octal(char c) { return c >= '0' && c <= '7'; }

// "\040" is a blank: the list parts its fields by blanks.
std::string unescaped(const std::string& field) {
  std::string text;
  for (std::size_t i = 0; i < field.size(); ++i) {
    if (field[i] == '\\' && i + 3 < field.size() && is_octal(field[i + 1]) && is_octal(field[i + 2]) &&
        is_octal(field[i + 3])) {
      text += static_cast<char>((field[i + 1] - '0') * 64 + (field[i + 2] - '0') * 8 + (field[i + 3] - '0'));
      i += 3;
    } else {
      text += field[i];
    }
  }
  return text;
}

}  // namespace

std::vector<std::filesystem::path> mounted_sticks(const std::filesystem::path& mounts) {
  std::vector<std::filesystem::path> sticks;
  std::ifstream list(mounts);
  for (std::string line; std::getline(list, line);) {
    std::istringstream fields(line);
    std::string device, place;
    if (!(fields >> device >> place)) continue;
    if (place.starts_with("/media/") || place.starts_with("/run/media/"))
      sticks.emplace_back(unescaped(place));
  }
  return sticks;
}

}  // namespace minga::devices
