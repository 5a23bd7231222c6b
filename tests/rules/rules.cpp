// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/rules.h"

// GCC 12 with AddressSanitizer takes std::regex itself for uninitialised.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

#include <algorithm>
#include <fstream>
#include <functional>
#include <regex>
#include <set>
#include <sstream>
#include <string_view>

namespace minga::rules {
namespace {

// What each room may see of ours besides itself. A room is a folder; the first line that fits a path is its
// room. An entry that ends in .h opens that one header, one that ends in a slash all below it.
struct Room {
  std::string place;
  std::vector<std::string> sees;
};

const std::vector<Room>& rooms() {
  static const std::vector<Room> table = {
      {"domain/base/", {}},
      // One room: its folders share event.h, which names the decisions of them all. Circles of files are
      // found all the same.
      {"domain/", {"domain/base/"}},
      {"storage/", {"domain/"}},
      {"kiosk/words/", {"domain/"}},
      {"kiosk/documents/", {"domain/", "kiosk/words/"}},
      {"kiosk/devices/", {"domain/"}},
      {"kiosk/desk/", {"domain/", "storage/", "kiosk/devices/clock.h"}},
      {"kiosk/widgets/", {"domain/base/", "kiosk/words/"}},
      {"kiosk/screens/",
       {"domain/", "kiosk/desk/", "kiosk/widgets/", "kiosk/words/", "kiosk/documents/paper.h",
        "kiosk/documents/acta_text.h", "kiosk/documents/notice.h", "kiosk/documents/participation.h",
        "kiosk/documents/report_tables.h", "kiosk/documents/roll_papers.h", "kiosk/devices/printer.h"}},
      {"kiosk/shell/",
       {"domain/", "kiosk/desk/", "kiosk/screens/", "kiosk/widgets/", "kiosk/words/", "kiosk/documents/",
        "kiosk/devices/"}},
      {"kiosk/tour/", {"domain/", "kiosk/desk/", "kiosk/widgets/", "kiosk/devices/", "kiosk/shell/"}},
      {"kiosk/main/", {"domain/", "storage/", "kiosk/"}},
  };
  return table;
}

// A library, or a way of speaking, has one home.
struct Home {
  std::string what;
  std::string pattern;
  std::vector<std::string> at;
  bool in_strings;  // look between quotes too
};

const std::vector<Home>& homes() {
  static const std::vector<Home> table = {
      {"SQL outside storage",
       R"(\bSELECT\b|\bINSERT\s+INTO\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b|\bCREATE\s+TABLE\b)",
       {"storage/"},
       true},
      {"SQLite outside its driver", R"(#\s*include\s*[<"]sqlite3)", {"storage/sqlite"}, true},
      {"libharu outside kiosk/documents", R"(#\s*include\s*[<"]hpdf)", {"kiosk/documents/"}, true},
      {"libxlsxwriter or libqrencode outside kiosk/documents",
       R"(#\s*include\s*[<"](xlsxwriter|qrencode))",
       {"kiosk/documents/"},
       true},
      {"Dear ImGui outside kiosk/widgets and kiosk/shell",
       R"(#\s*include\s*[<"](imgui/)?imgui)",
       {"kiosk/widgets/", "kiosk/shell/"},
       true},
      {"GLFW or OpenGL outside kiosk/shell",
       R"(#\s*include\s*[<"](GLFW|GL|GLES\d)/)",
       {"kiosk/shell/"},
       true},
      {"X11 outside kiosk/shell and kiosk/tour",
       R"(#\s*include\s*[<"]X11/)",
       {"kiosk/shell/", "kiosk/tour/"},
       true},
      {"GMP outside the exact fractions of equal shares",
       R"(#\s*include\s*[<"]gmp)",
       {"domain/voting/exact_shares.cpp"},
       true},
      {"CUPS outside kiosk/devices", R"(#\s*include\s*[<"]cups/)", {"kiosk/devices/"}, true},
  };
  return table;
}

// Where no number may be a fraction of the binary kind.
const std::vector<std::string> exact_places = {"domain/base/", "domain/treasury/", "domain/voting/"};
constexpr long longest_file = 400;

bool starts(const std::string& text, std::string_view with) { return text.rfind(with, 0) == 0; }
bool starts_with_one(const std::string& text, const std::vector<std::string>& of) {
  return std::any_of(of.begin(), of.end(), [&](const auto& begin) { return starts(text, begin); });
}
bool is_cpp(const std::string& path) { return path.ends_with(".h") || path.ends_with(".cpp"); }
bool in_the_house(const std::string& path) {
  return starts_with_one(path, {"domain/", "storage/", "kiosk/"});
}

const Room* room_of(const std::string& path) {
  const auto found = std::find_if(rooms().begin(), rooms().end(),
                                  [&](const Room& room) { return starts(path, room.place); });
  return found == rooms().end() ? nullptr : &*found;
}

struct Include {
  long line;
  std::string path;
};

std::vector<Include> own_includes(const std::string& text) {
  static const std::regex form(R"re(^\s*#\s*include\s*"([^"]+)")re");
  std::vector<Include> all;
  std::istringstream lines(text);
  std::string line;
  std::smatch found;
  for (long n = 1; std::getline(lines, line); ++n) {
    if (std::regex_search(line, found, form)) all.push_back({n, found[1]});
  }
  return all;
}

using Findings = std::vector<std::string>;
void find(Findings& all, const std::string& path, long line, const std::string& what) {
  all.push_back(path + ":" + std::to_string(line) + ": " + what);
}

// Edges by name; says each circle once, by one of its members.
void find_cycles(Findings& all, const std::map<std::string, std::set<std::string>>& edges,
                 const std::string& kind) {
  enum class Mark { fresh, open, closed };
  std::map<std::string, Mark> marks;
  std::vector<std::string> way;
  std::function<void(const std::string&)> visit = [&](const std::string& name) {
    marks[name] = Mark::open;
    way.push_back(name);
    if (const auto from = edges.find(name); from != edges.end()) {
      for (const std::string& next : from->second) {
        if (marks[next] == Mark::fresh) visit(next);
        if (marks[next] != Mark::open) continue;
        std::string circle;
        for (auto at = std::find(way.begin(), way.end(), next); at != way.end(); ++at) circle += *at + " -> ";
        find(all, next, 0, "a circle of " + kind + ": " + circle + next);
      }
    }
    way.pop_back();
    marks[name] = Mark::closed;
  };
  for (const auto& [name, next] : edges) {
    if (marks[name] == Mark::fresh) visit(name);
  }
}

void check_includes(Findings& all, const Tree& tree) {
  std::map<std::string, std::set<std::string>> files_seen;
  std::map<std::string, std::set<std::string>> rooms_seen;
  for (const auto& [path, text] : tree) {
    if (!in_the_house(path) || !is_cpp(path)) continue;
    const Room* room = room_of(path);
    if (room == nullptr) {
      find(all, path, 1, "this folder is no room yet: add it to the table in tests/rules/rules.cpp");
      continue;
    }
    for (const auto& [line, included] : own_includes(without_comments(text, false))) {
      if (!tree.contains(included)) {
        find(all, path, line,
             "\"" + included + "\" is no file of ours (written from the root of the sources)");
        continue;
      }
      files_seen[path].insert(included);
      const Room* other = room_of(included);
      if (other == room) continue;
      if (other == nullptr || !starts_with_one(included, room->sees)) {
        find(all, path, line, room->place + " must not see " + included);
      }
      if (other != nullptr) rooms_seen[room->place].insert(other->place);
    }
  }
  find_cycles(all, files_seen, "files");
  find_cycles(all, rooms_seen, "rooms");
}

void check_homes(Findings& all, const std::string& path, const std::string& code,
                 const std::string& bare_code) {
  const auto line_at = [](const std::string& text, std::ptrdiff_t at) {
    return 1 + std::count(text.begin(), text.begin() + at, '\n');
  };
  std::smatch found;
  for (const Home& home : homes()) {
    if (starts_with_one(path, home.at)) continue;
    const std::string& text = home.in_strings ? code : bare_code;
    if (std::regex_search(text, found, std::regex(home.pattern)))
      find(all, path, line_at(text, found.position()), home.what);
  }
  static const std::regex inexact(R"(\b(float|double)\b)");
  if (starts_with_one(path, exact_places) && std::regex_search(bare_code, found, inexact)) {
    find(all, path, line_at(bare_code, found.position()), "a floating-point number near money or votes");
  }
}

// Past the end of a raw string that opens at `at` (the R), or `at` when none does.
std::size_t end_of_raw_string(const std::string& text, std::size_t at) {
  if (text.compare(at, 2, "R\"") != 0) return at;
  const std::size_t open = text.find('(', at);
  if (open == std::string::npos) return at;
  const std::string closing = ")" + text.substr(at + 2, open - at - 2) + "\"";
  const std::size_t close = text.find(closing, open);
  return close == std::string::npos ? text.size() : close + closing.size();
}

// Past the end of the string or character that opens at `at`.
std::size_t end_of_quotes(const std::string& text, std::size_t at) {
  for (std::size_t i = at + 1; i < text.size() && text[i] != '\n'; ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == text[at]) {
      return i + 1;
    }
  }
  return at + 1;
}

bool word_before(const std::string& text, std::size_t at) {
  return at > 0 && (std::isalnum(static_cast<unsigned char>(text[at - 1])) != 0 || text[at - 1] == '_');
}

}  // namespace

std::string without_comments(const std::string& source, bool also_without_strings) {
  std::string text = source;
  const auto blank = [&](std::size_t from, std::size_t to) {
    std::replace_if(
        text.begin() + static_cast<std::ptrdiff_t>(from), text.begin() + static_cast<std::ptrdiff_t>(to),
        [](char c) { return c != '\n'; }, ' ');
  };
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t end = at + 1;
    if (text.compare(at, 2, "//") == 0) {
      end = std::min(text.find('\n', at), text.size());
      blank(at, end);
    } else if (text.compare(at, 2, "/*") == 0) {
      const std::size_t close = text.find("*/", at + 2);
      end = close == std::string::npos ? text.size() : close + 2;
      blank(at, end);
    } else if (const std::size_t raw_end = end_of_raw_string(text, at); raw_end != at) {
      end = raw_end;
      if (also_without_strings) blank(at, end);
    } else if (text[at] == '"' || (text[at] == '\'' && !word_before(text, at))) {  // 1'000 is a number
      end = end_of_quotes(text, at);
      if (also_without_strings) blank(at, end);
    }
    at = end;
  }
  return text;
}

Tree tree_at(const std::filesystem::path& root) {
  namespace fs = std::filesystem;
  Tree tree;
  const auto take = [&](const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    tree[fs::relative(path, root).generic_string()] = text.str();
  };
  static const std::set<std::string> kinds = {".h", ".cpp", ".sql", ".sh"};
  for (const char* folder : {"domain", "storage", "kiosk", "tests"}) {
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      if (entry.is_regular_file() && kinds.contains(entry.path().extension().string())) take(entry.path());
    }
  }
  for (const char* script :
       {"CMakeLists.txt", "packaging/run", "packaging/test", "packaging/common.sh", ".ci/run"}) {
    take(root / script);
  }
  return tree;
}

std::vector<std::string> broken(const Tree& tree) {
  Findings all;
  for (const auto& [path, text] : tree) {
    if (text.substr(0, 200).find("SPDX-License-Identifier: GPL-3.0-or-later") == std::string::npos) {
      find(all, path, 1, "the SPDX line is missing");
    }
    if (!in_the_house(path)) continue;
    const long lines = std::count(text.begin(), text.end(), '\n');
    if (lines > longest_file) {
      find(all, path, lines, "longer than " + std::to_string(longest_file) + " lines: time for two files");
    }
    if (is_cpp(path)) check_homes(all, path, without_comments(text, false), without_comments(text, true));
  }
  check_includes(all, tree);
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace minga::rules
