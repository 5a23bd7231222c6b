// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "layout.h"
#include "papers.h"

using namespace minga;
using papers::Printed;
using papers::says;

namespace {

Date on(int year, int month, int day) { return *date_of(year, month, day); }

PayrollSheet payroll(int lines) {
  PayrollSheet sheet;
  sheet.community = "Comunidad Campesina San Juan Bautista";
  sheet.place = "Ignacio Távara, Chulucanas, Piura";
  sheet.number = {7};
  sheet.drafted = on(2025, 6, 3);
  sheet.basis = RateBasis::day;
  sheet.rate = soles(45, 50);
  sheet.work_day = on(2025, 6, 1);
  sheet.work_place = "La Cuesta";
  sheet.task = "Podar los pinos de la ladera";
  sheet.agreement = "N° 13 del 09/03/2025: fijar el jornal";
  sheet.authorised = true;
  sheet.authorised_by = {"Flores Huamán, Marta", "Paz Rivera, Luis"};
  for (int i = 1; i <= lines; ++i) {
    sheet.lines.push_back({{i}, "Persona Número " + std::to_string(i), "40000006", 3, soles(136, 50)});
    sheet.total += soles(136, 50);
  }
  sheet.chain_head = "9f86d081884c";
  return sheet;
}

WorkPartySheet work(int lines) {
  WorkPartySheet sheet;
  sheet.community = "Comunidad Campesina San Juan Bautista";
  sheet.place = "Ignacio Távara, Chulucanas, Piura";
  sheet.number = {4};
  sheet.day = on(2025, 6, 1);
  sheet.work_place = "La Cuesta";
  sheet.task = "Podar los pinos de la ladera";
  sheet.kind = WorkKind::paid;
  sheet.project = "Riego para todos";
  for (int i = 1; i <= lines; ++i) {
    sheet.lines.push_back({{i}, "Persona Número " + std::to_string(i), 2});
    sheet.people.add(i % 2 ? Sex::woman : Sex::man);
    sheet.days.add(i % 2 ? Sex::woman : Sex::man, 2);
  }
  sheet.chain_head = "9f86d081884c";
  return sheet;
}

}  // namespace

// Protects the wages: each line says days and amount, the sum is in figures and words, and there is room to
// sign.
TEST_CASE("a payroll says rate, lines and sum, and who authorised it") {
  papers::in_spanish();
  const Printed printed(payroll_sheet(payroll(2)));
  const auto text = printed.words();
  for (const char* part :
       {"PLANILLA N° 7", "S/ 273.00", "DOSCIENTOS SETENTA Y TRES Y 00/100 SOLES", "S/ 45.50 por cada día",
        "La Cuesta, 1 de junio de 2025", "Podar los pinos de la ladera", "El fondo del bosque",
        "N° 13 del 09/03/2025", "Flores Huamán, Marta", "1 Persona Número 1 40000006 3 S/ 136.50", "Firma",
        "Total 6 S/ 273.00", "Código de cadena: 9f86d081884c"})
    CHECK_MESSAGE(says(text, part), std::string(part));
  CHECK_FALSE(says(text, "SIN AUTORIZAR"));
  papers::check_layout(printed);
}

TEST_CASE("a payroll of land says hectares exactly; a draft says on each page that it is one") {
  papers::in_spanish();
  auto sheet = payroll(60);
  sheet.basis = RateBasis::hectare;
  sheet.rate = soles(10);
  sheet.work_day.reset();
  sheet.year = 2024;
  sheet.authorised = false;
  sheet.lines[0].quantity = 12'345;
  sheet.lines[1].name = papers::long_name();
  const Printed printed(payroll_sheet(sheet));
  CHECK(says(printed.words(1), "1.2345 ha"));
  CHECK(says(printed.words(1), "Compromisos del año 2024"));
  REQUIRE(printed.pages() > 2);
  for (int page = 1; page <= printed.pages(); ++page)
    CHECK(says(printed.words(page), "PROPUESTA - SIN AUTORIZAR"));
  papers::check_layout(printed);
}

TEST_CASE("the empty sheet has lines to write on, the kept one days of women and men") {
  papers::in_spanish();
  const Printed empty(work_party_sheet(work(0)));
  CHECK(says(empty.words(), "ASISTENCIA A FAENA N° 4"));
  CHECK(says(empty.words(), "Riego para todos"));
  CHECK_FALSE(says(empty.words(), "Total"));
  CHECK_FALSE(says(empty.words(), "Días de mujeres"));
  CHECK(empty.pages() == 2);
  papers::check_layout(empty);
  const Printed kept(work_party_sheet(work(3)));
  for (const char* part : {"2 mujeres y 1 varón", "Días de mujeres 4", "Días de varones 2",
                           "3 Persona Número 3 2", "Total 6", "Días pagados (jornales)"})
    CHECK_MESSAGE(says(kept.words(), part), std::string(part));
  papers::check_layout(kept);
}
