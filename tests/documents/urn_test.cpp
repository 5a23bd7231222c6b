// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <set>

#include "layout.h"
#include "papers.h"

using namespace minga;
using papers::Printed;
using papers::says;

// Protects the recount: what lay in the urn is on the sheet, with the meaning of the letters and the digest.
TEST_CASE("a result sheet shows what lay in the urn") {
  papers::in_spanish();
  const auto sheet = papers::urn(false);
  const Printed printed(urn_sheet(sheet));
  const auto text = printed.words();
  CAPTURE(text);
  for (const char* part : {"LO QUE HABÍA EN EL ÁNFORA", "Cualquier persona puede contar de nuevo",
                           "A A favor", "B En contra", "C Abstenciones", "Letras Votos", "en blanco 2"})
    CHECK_MESSAGE(says(text, part), std::string(part));
  CHECK(says(text, "(BLAKE2b-256): " + sheet.ballots_digest));
}

TEST_CASE("the zero report of a fund allocation has its projects, their cost and no ballot") {
  papers::in_spanish();
  auto sheet = papers::urn(true);
  sheet.ballot = papers::fund_ballot();
  for (auto& count : sheet.ballot.counts) count.votes = 0;
  const Printed printed(urn_sheet(sheet));
  const auto text = printed.words();
  CAPTURE(text);
  CHECK(says(
      text, "Proyecto Costo Votos a favor Riego por goteo en las parcelas de la ladera norte S/ 7,500.00 0"));
  CHECK(says(text, "En blanco 0 Total de votos emitidos 0"));
  CHECK_FALSE(says(text, "inanciado:"));
  CHECK_FALSE(says(text, "Resultado"));
  CHECK(says(text, "Presidencia de la asamblea DNI"));
  CHECK(says(text, "Responsable electoral DNI"));
}

// Protects the signatures: a page with nothing but them could be put under anything.
TEST_CASE("signatures never stand alone on a page") {
  papers::in_spanish();
  auto sheet = papers::urn(false);
  for (std::int64_t patterns : {3, 20, 40, 60, 80, 100, 120}) {
    sheet.patterns.assign(static_cast<std::size_t>(patterns), {"A B C", 1});
    for (int lines = 0; lines < 30; lines += 5) {
      sheet.agreement = "Se aprueba.";
      for (int i = 0; i < lines; ++i) sheet.agreement += "\nRenglón.";
      const Printed printed(urn_sheet(sheet));
      const auto last = printed.words(printed.pages());
      CHECK(says(last, "Presidencia de la asamblea DNI"));
      CHECK(says(last, sheet.ballots_digest));
    }
  }
}

TEST_CASE("hundreds of different ballots are all on the sheet, once each, and nothing overlaps") {
  papers::in_spanish();
  for (const std::size_t options : {10U, 26U}) {
    auto sheet = papers::urn(false);
    sheet.ballot = papers::fund_ballot();
    while (sheet.ballot.counts.size() < options)
      sheet.ballot.counts.push_back(
          {.title = "Proyecto " + std::to_string(sheet.ballot.counts.size() + 1), .cost = soles(1000)});
    sheet.patterns.clear();
    for (std::int64_t i = 0; i < 280; ++i) {
      UrnSheet::Pattern pattern{"", 1000 + i};
      for (std::size_t option = 0; option < options; ++option)
        if (options == 26 ? i % 27 != static_cast<std::int64_t>(option) : ((i * 37 + 1) >> option & 1) != 0)
          pattern.letters +=
              (pattern.letters.empty() ? "" : " ") + std::string(1, static_cast<char>('A' + option));
      sheet.patterns.push_back(pattern);
    }
    const auto pdf = urn_sheet(sheet);
    const Printed printed(pdf);
    CHECK(pdf.pages <= (options == 26 ? 7 : 4));
    papers::check_layout(printed);
    const auto text = printed.words() + " ";
    for (const auto& pattern : sheet.patterns) {
      auto count = std::to_string(pattern.ballots);
      count.insert(1, ",");
      auto letters = pattern.letters;
      if (options == 26) std::erase(letters, ' ');  // too long to be set apart
      const auto row = (letters.empty() ? "en blanco" : letters) + " " + count + " ";
      CHECK_MESSAGE(text.find(row) != std::string::npos, row);
    }
  }
}

namespace {

// What a reader finds, a code a line, on paper printed in black and white. Reading is tried where the reader
// is installed.
std::set<std::string> codes_on(const Printed& printed) {
  const auto command = "d=$(mktemp -d) && pdftoppm -r 200 -gray -aa no -aaVector no -png " +
                       printed.path().string() +
                       " $d/p && zbarimg --quiet --raw -Sdisable -Sqrcode.enable $d/*.png; rm -rf $d";
  std::set<std::string> codes;
  std::string code;
  for (const char c : papers::output_of(command)) {
    if (c != '\n') {
      code += c;
      continue;
    }
    codes.insert(code);
    code.clear();
  }
  return codes;
}

}  // namespace

// Protects the voter's slip: its code can be read by eye and by a reader, and the slip says nothing else.
TEST_CASE("every slip has its code in digits and as QR") {
  papers::in_spanish();
  const auto sheet = papers::slips(50);
  const auto pdf = slip_sheet(sheet);
  const Printed printed(pdf);
  REQUIRE(pdf.pages == 3);
  REQUIRE(printed.pages() == 3);
  papers::check_layout(printed);
  const auto words = printed.boxes();
  const auto digits = [&](const std::string& half) {
    return std::ranges::count_if(words, [&](const auto& word) { return word.text == half; });
  };
  for (const auto& code : sheet.codes) {
    CHECK(digits(code.substr(0, 4)) >= 1);
    CHECK(digits(code.substr(4)) >= 1);
  }
  const auto text = printed.words();
  CHECK(says(printed.words(1), "Votación N° 5"));
  CHECK(says(text, "¿Se aprueba el"));
  CHECK_FALSE(says(text, "Página"));
  CHECK_FALSE(says(text, "San Isidro"));
  CHECK_FALSE(says(text, "2025"));
  if (std::system("command -v zbarimg >/dev/null") == 0)
    CHECK(codes_on(printed) == std::set<std::string>(sheet.codes.begin(), sheet.codes.end()));
}

TEST_CASE("slips with a long question, of sample data, with leading zeros; a page without any") {
  papers::in_spanish();
  auto sheet = papers::slips(24);
  sheet.question = papers::long_name();
  sheet.sample = true;
  sheet.codes[0] = "00000042";
  const Printed printed(slip_sheet(sheet));
  CHECK(printed.pages() == 1);
  papers::check_layout(printed);
  CHECK(says(printed.words(), "MUESTRA - SIN VALOR"));
  CHECK(says(printed.words(), "MUESTRA - Votación N° 5 0000 0042"));
  sheet.codes.clear();
  CHECK(slip_sheet(sheet).pages == 1);
}

// Protects secrecy and the count by hand: the choice is plain, and nothing else tells one paper from another.
TEST_CASE("a paper ballot shows the choice and nothing of the voter") {
  papers::in_spanish();
  const auto ballot = papers::ballot_paper();
  const auto pdf = paper_ballot(ballot);
  const Printed printed(pdf);
  CHECK(printed.pages() == 1);
  papers::check_layout(printed);
  const auto text = printed.words();
  for (const char* part :
       {"CÉDULA DE VOTO - VOTACIÓN N° 6", "¿Qué proyectos se financian?", "A Riego por goteo",
        "B Secador solar", "C Control de la roya del café", "Doble por la mitad"})
    CHECK_MESSAGE(says(text, part), std::string(part));
  CHECK_FALSE(says(text, "VOTO EN BLANCO"));
  // The same choice is the same file; another choice is another.
  CHECK(paper_ballot(papers::ballot_paper()).bytes == pdf.bytes);
  CHECK(pdf.bytes.find("/CreationDate") == std::string::npos);
  CHECK(pdf.bytes.find("/ID") == std::string::npos);
  auto other = ballot;
  std::swap(other.options[0].chosen, other.options[1].chosen);
  CHECK(paper_ballot(other).bytes != pdf.bytes);
  auto blank = ballot;
  blank.options[1].chosen = false;
  CHECK(says(Printed(paper_ballot(blank)).words(), "VOTO EN BLANCO"));
}

TEST_CASE("a motion's ballot names its three options; a paper ballot is one page however much is on it") {
  papers::in_spanish();
  PaperBallot motion{
      .vote = {5}, .question = "¿Se aprueba?", .options = {{"", true}, {"", false}, {"", false}}};
  CHECK(says(Printed(paper_ballot(motion)).words(), "A A favor B En contra C Abstención"));
  for (const bool blank : {false, true})
    for (const auto& name : {papers::long_name(), papers::unbroken(200)}) {
      auto ballot = papers::ballot_paper();
      ballot.sample = true;
      ballot.community = ballot.question = name;
      ballot.options.assign(26, {name, !blank});
      const Printed printed(paper_ballot(ballot));
      CHECK(printed.pages() == 1);
      CHECK(says(printed.words(), "MUESTRA - SIN VALOR"));
      papers::check_layout(printed);
    }
}
