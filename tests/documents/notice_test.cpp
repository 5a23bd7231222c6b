// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/notice.h"

#include <doctest/doctest.h>

#include "layout.h"
#include "papers.h"

using namespace minga;
using papers::Printed;
using papers::says;

namespace {

AssemblyNotice notice(std::size_t items = 3) {
  AssemblyNotice n;
  n.community = "Comunidad Campesina de Muestra";
  n.place_of_community = "Piura";
  n.sample = true;
  n.assembly.id = {4};
  n.assembly.place = "Local comunal de Loma Alta";
  n.assembly.date = *date_of(2025, 3, 9);
  n.assembly.first_call = TimeOfDay{8 * 60};
  n.assembly.second_call = TimeOfDay{9 * 60};
  n.assembly.convened_at = instant_at(*date_of(2025, 2, 27), TimeOfDay{10 * 60});
  for (std::size_t i = 0; i < items; ++i)
    n.assembly.agenda.push_back("Asunto número " + std::to_string(i + 1) + " del riego y de los secadores");
  n.convened_by = "Flores Huamán, Marta";
  n.requested_by = 20;
  n.qualified = 96;
  n.needed_first_call = 49;
  n.needed_second_call = 29;
  n.settlements = {{"Loma Alta", 34}, {"Quebrada Honda", 1}, {"", 5}};
  return n;
}

}  // namespace

TEST_CASE("the wall notice tells where, when, both calls, the agenda and who asked for it, on one sheet") {
  papers::in_spanish();
  for (const auto size : {PosterPaper::a4, PosterPaper::a3}) {
    const Printed printed(wall_notice(notice(), size));
    CHECK(printed.pages() == 1);
    papers::check_layout(printed);
    const auto text = printed.words();
    for (const char* part :
         {"CONVOCATORIA", "ASAMBLEA GENERAL ORDINARIA", "domingo 9 de marzo de 2025",
          "Local comunal de Loma Alta", "Primera convocatoria", "08:00 horas", "Segunda convocatoria",
          "09:00 horas", "1. Asunto número 1", "3. Asunto número 3", "De 96 personas calificadas",
          "49 en la primera convocatoria y 29 en la segunda",
          "Convocada el 27 de febrero de 2025 por Flores Huamán, Marta, a pedido de 20 personas calificadas",
          "MUESTRA - SIN VALOR"})
      CHECK_MESSAGE(says(text, part), std::string(part));
  }
  const Printed large(wall_notice(notice(), PosterPaper::a3));
  CHECK(large.boxes().front().page_width == doctest::Approx(297 * 72 / 25.4).epsilon(0.01));
}

TEST_CASE("a longer agenda is set smaller before it takes a second sheet, and long names break") {
  papers::in_spanish();
  CHECK(Printed(wall_notice(notice(9), PosterPaper::a4)).pages() == 1);
  auto full = notice(20);
  full.community = full.assembly.place = full.convened_by = papers::long_name();
  for (auto& item : full.assembly.agenda) item = papers::unbroken(200);
  const Printed printed(wall_notice(full, PosterPaper::a4));
  papers::check_layout(printed);
  CHECK(says(printed.words(), "20. "));
}

TEST_CASE("each settlement has a slip of its own, six a page, and some to write on") {
  papers::in_spanish();
  const Printed printed(notice_slips(notice(7)));
  CHECK(printed.pages() == 1);
  papers::check_layout(printed);
  const auto text = printed.words();
  for (const char* part : {"Loma Alta", "34 hogares por avisar", "Quebrada Honda", "1 hogar por avisar",
                           "08:00 primera convocatoria, 09:00 segunda", "y 2 puntos más"})
    CHECK_MESSAGE(says(text, part), std::string(part));
  auto many = notice();
  many.settlements.assign(13, {papers::unbroken(90), 12});
  CHECK(Printed(notice_slips(many)).pages() == 3);
  papers::check_layout(Printed(notice_slips(many)));
  auto none = notice();
  none.settlements.clear();
  CHECK(says(Printed(notice_slips(none)).words(), "____________________"));
}
