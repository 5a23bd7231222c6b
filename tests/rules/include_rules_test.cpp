// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <algorithm>

#include "tests/rules/rules.h"

using namespace minga::rules;

namespace {

const std::string spdx = "// SPDX-License-Identifier: GPL-3.0-or-later\n";

// Is exactly this one rule broken, at this file, with these words?
bool only(const Tree& tree, const std::string& path, const std::string& words) {
  const auto found = broken(tree);
  for (const auto& line : found) INFO(line);
  return found.size() == 1 && found[0].rfind(path + ":", 0) == 0 && found[0].find(words) != std::string::npos;
}

Tree small_house() {
  return {{"domain/base/money.h", spdx + "#include <string>\n"},
          {"domain/treasury/cash.h", spdx + "#include \"domain/base/money.h\"\n"},
          {"storage/log.cpp", spdx + "#include \"domain/base/money.h\"\nauto q = \"SELECT 1\";\n"},
          {"storage/sqlite.cpp", spdx + "#include <sqlite3.h>\n"},
          {"kiosk/devices/clock.h", spdx},
          {"kiosk/devices/printer.h", spdx},
          {"kiosk/desk/desk.h", spdx + "#include \"kiosk/devices/clock.h\"\n"},
          {"kiosk/screens/start.cpp", spdx + "#include \"kiosk/desk/desk.h\"\n"},
          {"kiosk/shell/window.cpp", spdx + "#include <GLFW/glfw3.h>\n#include <imgui.h>\n"}};
}

}  // namespace

TEST_CASE("the house is in order") {
  const auto found = broken(tree_at(MINGA_SOURCE_DIR));
  for (const auto& line : found) FAIL_CHECK(line);
  CHECK(found.empty());
}

TEST_CASE("the checker sees the files it is there to check") {
  const Tree tree = tree_at(MINGA_SOURCE_DIR);
  CHECK(tree.contains("domain/base/money.h"));
  CHECK(tree.contains("tests/rules/rules.h"));
  CHECK(tree.contains("packaging/run"));
}

TEST_CASE("a small house in order breaks no rule, and each wrong thing in it breaks the one it should") {
  Tree house = small_house();
  REQUIRE(broken(house).empty());

  SUBCASE("forbidden includes") {
    house["domain/base/money.h"] += "#include \"kiosk/desk/desk.h\"\n";
    CHECK(only(house, "domain/base/money.h", "domain/base/ must not see kiosk/desk/desk.h"));
  }
  SUBCASE("a screen that sees storage") {
    house["storage/log.h"] = spdx;
    house["kiosk/screens/start.cpp"] += "# include \"storage/log.h\"\n";
    CHECK(only(house, "kiosk/screens/start.cpp", "must not see storage/log.h"));
  }
  SUBCASE("the desk sees the clock, not the printer") {
    house["kiosk/desk/desk.h"] += "#include \"kiosk/devices/printer.h\"\n";
    CHECK(only(house, "kiosk/desk/desk.h", "must not see kiosk/devices/printer.h"));
  }
  SUBCASE("a screen sees the printer's types, not CUPS's") {
    house["kiosk/devices/cups_printer.h"] = spdx;
    house["kiosk/screens/start.cpp"] += "#include \"kiosk/devices/printer.h\"\n";
    CHECK(broken(house).empty());
    house["kiosk/screens/start.cpp"] += "#include \"kiosk/devices/cups_printer.h\"\n";
    CHECK(only(house, "kiosk/screens/start.cpp", "must not see kiosk/devices/cups_printer.h"));
  }
  SUBCASE("a path that is not from the root") {
    house["domain/treasury/cash.h"] += "#include \"money.h\"\n";
    CHECK(only(house, "domain/treasury/cash.h", "no file of ours"));
  }
  SUBCASE("a folder nobody has put in the table") {
    house["kiosk/attic/box.cpp"] = spdx;
    CHECK(only(house, "kiosk/attic/box.cpp", "no room yet"));
  }
  SUBCASE("a circle of rooms, also without one of files") {
    house["storage/tables.h"] = spdx;
    house["storage/log.cpp"] += "#include \"domain/treasury/cash.h\"\n";
    house["domain/treasury/cash.h"] += "#include \"storage/tables.h\"\n";
    const auto found = broken(house);
    REQUIRE(found.size() == 2);
    CHECK(found[0].find("a circle of rooms: domain/ -> storage/ -> ") != std::string::npos);
    CHECK(found[1].find("domain/ must not see storage/tables.h") != std::string::npos);
  }
  SUBCASE("a circle of files") {
    house["domain/treasury/a.h"] = spdx + "#include \"domain/treasury/b.h\"\n";
    house["domain/treasury/b.h"] = spdx + "#include \"domain/treasury/a.h\"\n";
    CHECK(only(house, "domain/treasury/a.h", "a circle of files"));
  }
  SUBCASE("SQL on a screen, also over several lines; in a comment it is only a word") {
    house["kiosk/screens/start.cpp"] += "// we SELECT nothing here\n";
    CHECK(broken(house).empty());
    house["kiosk/screens/start.cpp"] += "auto q = R\"(\nUPDATE members\nSET name = $1)\";\n";
    CHECK(only(house, "kiosk/screens/start.cpp", "SQL outside storage"));
  }
  SUBCASE("libraries away from home") {
    const std::vector<std::pair<std::string, std::string>> wrong = {
        {"#include <hpdf.h>", "libharu"},    {"#include <imgui.h>", "ImGui"},
        {"#include <GLFW/glfw3.h>", "GLFW"}, {"#include <cups/cups.h>", "CUPS"},
        {"#include <X11/Xlib.h>", "X11"},    {"#include <sqlite3.h>", "SQLite"},
        {"#include <gmpxx.h>", "GMP"}};
    for (const auto& [line, name] : wrong) {
      Tree with = house;
      with["kiosk/screens/start.cpp"] += line + "\n";
      CHECK_MESSAGE(only(with, "kiosk/screens/start.cpp", name), line);
    }
    house["domain/voting/exact_shares.cpp"] = spdx + "#include <gmpxx.h>\n";
    CHECK(broken(house).empty());
    house["storage/log.cpp"] += "#include <sqlite3.h>\n";
    CHECK(only(house, "storage/log.cpp", "SQLite"));
  }
  SUBCASE("floating point in the treasury; the cashier's float and a double tap are words") {
    house["domain/treasury/cash.h"] +=
        "// the counted float\nint opening_float;  /* double */ auto s = \"double tap\";\n";
    CHECK(broken(house).empty());
    house["domain/treasury/cash.h"] += "inline constexpr auto many = 1'000; double d = 0;\n";
    CHECK(only(house, "domain/treasury/cash.h", "floating-point"));
  }
  SUBCASE("no SPDX line") {
    house["tests/support/main.cpp"] = "int main() {}\n";
    CHECK(only(house, "tests/support/main.cpp", "SPDX"));
  }
  SUBCASE("a file too long") {
    house["storage/log.cpp"] += std::string(400, '\n');
    CHECK(only(house, "storage/log.cpp", "longer than 400"));
  }
}
