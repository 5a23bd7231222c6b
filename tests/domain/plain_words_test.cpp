// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/plain_words.h"

#include <doctest/doctest.h>

#include "domain/people/near_names.h"

namespace minga::testing {

TEST_CASE("bytes of a spreadsheet become text, whatever wrote them") {
  CHECK(decoded("Ñopo").utf8 == "Ñopo");
  CHECK(decoded("\xEF\xBB\xBFÑopo").utf8 == "Ñopo");
  const auto latin = decoded(
      "\xD1opo \x93Pe\xF1"
      "a\x94 \x80");
  CHECK(latin.encoding == Encoding::windows_1252);
  CHECK(latin.utf8 == "Ñopo “Peña” €");
  CHECK_FALSE(decoded("PK\x03\x04").is_text);
  CHECK(has_broken_letters("PeÃ±a"));
  CHECK(
      has_broken_letters("Pe\xEF\xBF\xBD"
                         "a"));
  CHECK_FALSE(has_broken_letters("Peña Ñopo Ángela"));
}

TEST_CASE("names are compared without accents, case and signs") {
  CHECK(plain_words("  N° DE  PADRÓN ") == "n de padron");
  CHECK(plain_words("Ñopo, José-Luis (†)") == "nopo jose luis \xE2\x80\xA0");
  CHECK(plain_words("Nº") == "n");
  CHECK(plain_words("ÁÉÍÓÚÜÑ áéíóúüñ ç") == "aeiouun aeiouun c");
  CHECK(plain_words("").empty());
}

TEST_CASE("only names all in capitals are set in small letters") {
  CHECK(in_name_case("ÑOPO DE LA CRUZ") == "Ñopo de la Cruz");
  CHECK(in_name_case("DE LA CRUZ ÁNGEL") == "De la Cruz Ángel");
  CHECK(in_name_case("D'ANGELO PÉREZ-ÑAHUI") == "D'Angelo Pérez-Ñahui");
  CHECK(in_name_case("María DE los Ángeles") == "María DE los Ángeles");
  CHECK(in_name_case("rosa") == "rosa");
}

TEST_CASE("one letter more, less or another is near; two are not") {
  CHECK(within_one_letter("chanta", "chanta"));
  CHECK(within_one_letter("chanta", "chantas"));
  CHECK(within_one_letter("chanta", "hanta"));
  CHECK(within_one_letter("chanta", "chunta"));
  CHECK_FALSE(within_one_letter("chanta", "chutta"));
  CHECK_FALSE(within_one_letter("chanta", "chantass"));
  CHECK_FALSE(within_one_letter("ab", "ba"));
  NearNames names;
  names.add("Rosa Huamán Peña");
  names.add("Luz Calle");
  REQUIRE(names.find("HUAMAN PEÑA ROSA"));
  CHECK(names.find("HUAMAN PEÑA ROSA")->same);
  REQUIRE(names.find("Luz Caye") == std::nullopt);
  REQUIRE(names.find("Luz Calles"));
  CHECK(names.find("Luz Calles")->index == 1);
  CHECK_FALSE(names.find("Luz Calles")->same);
  CHECK_FALSE(names.find("Eva Neyra"));
}

}  // namespace minga::testing
