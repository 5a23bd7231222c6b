// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <algorithm>

#include "papers.h"

using namespace minga;
using papers::Printed;
using papers::says;

namespace {

Poster facts() {
  Poster poster;
  poster.community = "Comunidad Campesina San Juan Bautista";
  poster.place = "Ignacio Távara, Chulucanas, Piura";
  poster.year = 2025;
  poster.made = *date_of(2026, 1, 15);
  poster.chain_head = "9f86d081884c7d659a2feaa0";
  poster.hectares_goal = 1000;
  poster.area_m2 = 2'405'000;
  poster.trees = 251'300;
  poster.tonnes_issued = 12'000;
  poster.tonnes_sold = 7'000;
  poster.to_farmers = {1000};
  poster.in_year = {2'000,       soles(88'000, 50), soles(79'200, 45), soles(8'800, 5),
                    {80, 75, 0}, soles(3'100),      soles(2'900),      {}};
  poster.in_all = {7'000,         soles(310'000, 75), soles(279'000, 67), soles(31'000, 8),
                   {140, 131, 0}, soles(12'345, 60),  soles(11'111, 10),  {}};
  poster.paid = soles(23'456, 70);
  poster.owed = soles(2'000, 30);
  poster.spent = soles(60'000);
  poster.for_projects = soles(40'000);
  poster.forest_fund = soles(179'000, 67);
  poster.farmers_fund = soles(5'544, 8);
  poster.projects = {{"Riego por goteo en la parte alta", "water", soles(50'000), soles(35'000)},
                     {"Secadores de café", "drying", soles(30'000), soles(25'000)},
                     {"Control de la broca", "pest", soles(20'000), {}}};
  return poster;
}

// Nothing leaves the page, and no two words lie on each other.
void check_wall(const Printed& printed) {
  const auto words = printed.boxes();
  REQUIRE(words.size() > 60);
  for (const auto& word : words) {
    INFO(word.text);
    CHECK(word.left >= 0);
    CHECK(word.right <= word.page_width);
    CHECK(word.bottom <= word.page_height);
  }
  for (std::size_t i = 0; i < words.size(); ++i)
    for (std::size_t j = i + 1; j < words.size(); ++j) {
      const double across = std::min(words[i].right, words[j].right) - std::max(words[i].left, words[j].left);
      const double down = std::min(words[i].bottom, words[j].bottom) - std::max(words[i].top, words[j].top);
      // Boxes hold ascent and descent, so lines of one column touch a little; letters do not.
      const double least = std::min(words[i].bottom - words[i].top, words[j].bottom - words[j].top);
      INFO(words[i].text);
      INFO(words[j].text);
      CHECK_FALSE((across > 1 && down > 0.45 * least));
    }
}

}  // namespace

TEST_CASE("the poster says where the money went, of the year and of all years, on one sheet") {
  papers::in_spanish();
  const auto large = poster(facts(), PosterPaper::a3);
  REQUIRE(large.pages == 1);
  const Printed printed(large);
  const auto text = printed.words();
  for (const char* part : {"¿A dónde va nuestro dinero?",
                           "Comunidad Campesina San Juan Bautista",
                           "240.5 ha",
                           "de 1,000 ha a nuestro cuidado",
                           "251,300 árboles vivos",
                           "7,000",
                           "de 12,000 créditos",
                           "quedan 5,000 por vender",
                           "90 % para el bosque",
                           "10 %",
                           "S/ 88,000.50",
                           "S/ 310,000.75",
                           "S/ 279,000.67",
                           "S/ 31,000.08",
                           "S/ 23,456.70",
                           "S/ 2,000.30",
                           "S/ 60,000.00",
                           "S/ 40,000.00",
                           "S/ 179,000.67",
                           "S/ 5,544.08",
                           "Riego por goteo",
                           "S/ 35,000.00 de S/ 50,000.00",
                           "80 mujeres",
                           "131 varones",
                           "S/ 12,345.60",
                           "15 de enero de 2026",
                           "9f86d081884c"})
    CHECK_MESSAGE(says(text, part), std::string(part));
  CHECK_FALSE(says(text, "MUESTRA"));
  check_wall(printed);
  // The same on A4.
  const Printed small(poster(facts(), PosterPaper::a4));
  CHECK(small.words() == text);
  CHECK(small.boxes().front().page_width == doctest::Approx(595.3).epsilon(0.001));
  CHECK(printed.boxes().front().page_width == doctest::Approx(841.9).epsilon(0.001));
}

// Protects reading from two metres: what matters is not below 17 points (6 mm) on the large sheet.
TEST_CASE("figures of the poster are large") {
  papers::in_spanish();
  const Printed printed(poster(facts(), PosterPaper::a3));
  std::size_t figures = 0;
  for (const auto& word : printed.boxes()) {
    if (word.text.find('.') == std::string::npos ||
        word.text.find_first_of("0123456789") == std::string::npos)
      continue;
    ++figures;
    CHECK_MESSAGE(word.bottom - word.top > 17, word.text);
  }
  CHECK(figures > 20);
}

TEST_CASE("long names, large amounts, many projects and sample data still fit") {
  papers::in_spanish();
  auto hard = facts();
  hard.sample = true;
  hard.community = papers::long_name();
  hard.place = papers::long_name();
  hard.paid = hard.in_all.credited = hard.in_year.credited = soles(999'999'999, 99);
  hard.in_all.to_women = soles(99'999'999, 99);
  hard.in_all.people.others = 4;
  hard.in_all.to_others = soles(200);
  for (int i = 0; i < 9; ++i)
    hard.projects.push_back({papers::long_name(), "tools", soles(1'000'000 - i), soles(900'000)});
  const Printed printed(poster(hard, PosterPaper::a3));
  CHECK(printed.pages() == 1);
  CHECK(says(printed.words(), "MUESTRA - SIN VALOR"));
  CHECK(says(printed.words(), "y 9 más pequeños"));
  CHECK(says(printed.words(), "otras personas: 4, S/ 200.00 en total"));
  check_wall(printed);
}

TEST_CASE("before the first sale the poster is whole too") {
  papers::in_spanish();
  Poster empty;
  empty.community = "Comunidad";
  empty.year = 2025;
  empty.made = *date_of(2025, 6, 1);
  empty.to_farmers = {1000};
  const Printed printed(poster(empty, PosterPaper::a4));
  CHECK(says(printed.words(), "La asamblea todavía no ha dado dinero a un proyecto."));
  CHECK(says(printed.words(), "0 mujeres"));
}
