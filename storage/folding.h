// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace minga::storage {

// Text for finding people: lower case, without accents or tildes, so "Nuñez" is found by "nunez" and "NÚÑEZ".
std::string folded(std::string_view utf8);

}  // namespace minga::storage
