// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace minga::rules {

// Path from the root of the sources, with slashes -> content.
using Tree = std::map<std::string, std::string>;

// domain, storage, kiosk and tests, and the scripts.
Tree tree_at(const std::filesystem::path& root);

// One line for each broken rule, "path:line: what", sorted by path. Empty: the house is in order.
std::vector<std::string> broken(const Tree&);

// The same text with its comments blanked out, line ends kept; and, if asked, what stands between quotes too.
std::string without_comments(const std::string& source, bool also_without_strings);

}  // namespace minga::rules
