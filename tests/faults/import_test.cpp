// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <fstream>

#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"

// The roll brought in by the real program, from outside: what it shows, writes and answers.
using namespace minga;

namespace {

const std::string program = MINGA_PROGRAM;

struct Community {
  Community() { REQUIRE(minga({"init", "--sample"}).code == 0); }

  test::Ran minga(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), program);
    arguments.insert(arguments.end(), {"--data", folder.path().string()});
    return test::run(arguments);
  }
  std::string file(const std::string& bytes) {
    const auto path = folder / "padron.csv";
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
  }
  std::string exported() {
    REQUIRE(minga({"export", "roll", "--to", folder / "out"}).code == 0);
    std::ifstream in(folder.path() / "out" / "padron.csv", std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }

  test::TemporaryFolder folder;
};

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

const std::string list =
    "Apellidos;Nombres;DNI;Sexo;Grupos\r\n"
    "Quispe Ñahui;Begoña;40999111;F;Familias de altura / Caficultores\r\n"
    "Quispe Ñahui;Tomás;4099911;M;Ganaderos\r\n"
    "Apellidos;Nombres;DNI;Sexo;Grupos\r\n"
    "=1+1;;;;\r\n";

}  // namespace

TEST_CASE("a list is shown line by line and brought in only when that is said") {
  Community community;
  const auto path = community.file(list);
  const auto before = community.exported();
  const auto shown = community.minga({"import", "roll", path});
  CAPTURE(shown.output);
  CHECK(shown.code == 0);
  CHECK(has(shown.output, "2 would come onto the roll (1 women, 1 men, 0 in neither column)"));
  CHECK(has(shown.output, "2 lines stay out."));
  CHECK(has(shown.output, "Line 3, Tomás Quispe Ñahui: There is no such group: Ganaderos"));
  CHECK(has(shown.output, "Line 4: The heads stand here once more. It stays out."));
  CHECK(has(shown.output, "Nothing was brought in."));
  CHECK(community.exported() == before);

  const auto done = community.minga({"import", "roll", path, "--accept", "--standing", "integrated"});
  CHECK(done.code == 0);
  CHECK(has(done.output, "2 came onto the roll. The log says that it was done at the machine."));
  const auto after = community.exported();
  CHECK(has(after, "Quispe Ñahui,Begoña,40999111,Mujer"));
  CHECK(has(after, "\"Familias de altura, Caficultores\""));
  CHECK(community.minga({"verify"}).code == 0);

  // Everybody is there now: nothing to bring in is not done.
  const auto again = community.minga({"import", "roll", path, "--accept"});
  CHECK(again.code == 1);
  CHECK(has(again.output, "Nobody in this list can be brought in."));
  CHECK(community.exported() == after);
}

TEST_CASE(
    "what is no list, a group nobody knows, and a community that is not there are told, and change nothing") {
  Community community;
  const auto before = community.exported();
  CHECK(community.minga({"import", "roll", community.file("PK\x03\x04 libro"), "--accept"}).code == 1);
  CHECK(community.minga({"import", "roll", community.folder / "no.csv", "--accept"}).code == 1);
  const auto group = community.minga({"import", "roll", community.file(list), "--group", "Ganaderos"});
  CHECK(group.code == 1);
  CHECK(has(group.output,
            "There is no group \"Ganaderos\". There are: \"Familias de altura\" \"Caficultores\""));
  CHECK(community.exported() == before);
  CHECK(test::run({program, "import", "roll", community.file(list), "--data", community.folder / "none"})
            .code == 2);
}
