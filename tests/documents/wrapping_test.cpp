// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <fstream>

#include "kiosk/documents/fonts.h"
#include "kiosk/documents/paper.h"
#include "papers.h"

using namespace minga;
using namespace minga::documents;

namespace fs = std::filesystem;

// Protects every paper from text that runs off: whatever the words, no line is wider than its place.
TEST_CASE("no wrapped line is wider than asked") {
  for (const auto& text :
       {papers::long_name(), papers::unbroken(300), std::string("S/ 1,234.50 en DNI 10117410 N° 3"),
        papers::unbroken(3) + " " + papers::unbroken(90) + " fin"})
    for (const double width : {12.0, 30.0, 72.0, 167.0})
      for (const bool bold : {false, true})
        for (const auto& line : wrapped(text, {10, bold}, width))
          CHECK(text_width(line, {10, bold}) <= width);
}

TEST_CASE("wrapping keeps every letter") {
  for (const double width : {31.0, 45.0, 72.0}) {
    std::string joined;
    for (const auto& line : wrapped(papers::long_name(), {10}, width)) joined += line + " ";
    joined.pop_back();
    CHECK(joined == papers::long_name());
  }
  std::string whole;
  for (const auto& line : wrapped(papers::unbroken(200), {10}, 40)) whole += line;
  CHECK(whole == papers::unbroken(200));
}

// Protects figures from being read without their sign.
TEST_CASE("a sign or a number word stays with its figure") {
  for (double width = 20; width < 60; width += 1)
    for (const auto& line :
         wrapped("quedan S/ 1,234.50 para el acuerdo N° 12 de DNI 10117410", {10}, width)) {
      CHECK_FALSE(line.ends_with("S/"));
      CHECK_FALSE(line.ends_with("N°"));
      CHECK_FALSE(line.ends_with("DNI"));
    }
}

TEST_CASE("what is shortened says so, and is still whole letters") {
  for (double width = 8; width < 40; width += 0.7) {
    const auto lines = wrapped("Ñahuincopa Ñuñuvero de los Ángeles", {10}, width, 1);
    REQUIRE(lines.size() == 1);
    CHECK(text_width(lines[0], {10}) <= width);
    CHECK(lines[0].ends_with("…"));
    CHECK(lines[0].find("\uFFFD") == std::string::npos);
    CHECK(settable(lines[0]) == lines[0]);
  }
  CHECK(wrapped("corto", {10}, 100, 1) == std::vector<std::string>{"corto"});
}

// Protects names from losing letters: the PDF library drops what lies beyond the font without a word.
TEST_CASE("what the font lacks is replaced by a mark one can see") {
  const std::string mark = settable("\U0001F600");
  CHECK_FALSE(mark.empty());
  CHECK(text_width(mark, {10}) > 0);
  CHECK(settable("a\U0001F600b") == "a" + mark + "b");
  CHECK(settable("山") == mark);
  CHECK(settable("N\u0303aupari") == "Ñaupari");
  CHECK(settable("a\u200Bb\u00ADc\td\u00A0e") == "abc d e");
  CHECK(settable("Ñandú ¿sí? ¡no! N° 5 – “ü”") == "Ñandú ¿sí? ¡no! N° 5 – “ü”");
  CHECK(settable("\x01") == mark);
}

TEST_CASE("line feeds begin lines, and an empty text is one empty line") {
  CHECK(wrapped("uno\ndos", {10}, 100) == std::vector<std::string>{"uno", "dos"});
  CHECK(wrapped("", {10}, 100) == std::vector<std::string>{""});
  CHECK(wrapped("uno\n", {10}, 100) == std::vector<std::string>{"uno"});
}

// Protects other systems: papers come out where only the second font is installed, and a bad font is a plain
// fault.
TEST_CASE("fonts are found in the first folder that has both weights") {
  const auto folder = fs::temp_directory_path() / "minga-fonts-test";
  fs::remove_all(folder);
  fs::create_directories(folder / "a");
  fs::create_directories(folder / "b");
  const auto touch = [](const fs::path& path) { std::ofstream(path) << "x"; };
  const std::vector<fs::path> folders{folder / "missing", folder / "a", folder / "b"};
  CHECK_FALSE(find_fonts(folders));
  touch(folder / "b" / "OpenSans-Regular.ttf");
  CHECK_FALSE(find_fonts(folders));
  touch(folder / "b" / "OpenSans-Bold.ttf");
  REQUIRE(find_fonts(folders));
  CHECK(find_fonts(folders)->bold == folder / "b" / "OpenSans-Bold.ttf");
  touch(folder / "b" / "NotoSans-Regular.ttf");
  touch(folder / "b" / "NotoSans-Bold.ttf");
  CHECK(find_fonts(folders)->regular == folder / "b" / "NotoSans-Regular.ttf");
  CHECK_THROWS_AS(Face(folder / "b" / "NotoSans-Bold.ttf"), PaperError);
  CHECK_THROWS_AS(Face(folder / "nowhere.ttf"), PaperError);
  fs::remove_all(folder);
}
