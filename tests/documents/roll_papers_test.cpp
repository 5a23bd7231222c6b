// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/roll_papers.h"

#include <doctest/doctest.h>

#include "domain/people/roll_import.h"
#include "kiosk/documents/report_tables.h"
#include "layout.h"
#include "papers.h"

using namespace minga;
using papers::Printed;
using papers::says;

namespace {

CardSheet cards(std::int64_t count) {
  CardSheet sheet{"Comunidad Campesina de Muestra", "Piura", false, {}};
  for (std::int64_t n = 1; n <= count; ++n)
    sheet.lines.push_back({{n}, "María Ángela", "Ñopo de la Cruz", "Alto Choco"});
  return sheet;
}

RollSheet roll(std::int64_t count) {
  RollSheet sheet{"Comunidad Campesina de Muestra", "Piura", false, *date_of(2025, 3, 9), {}, "9f86d081884c"};
  for (std::int64_t n = 1; n <= count; ++n) {
    Member m{{n}, "Rosa",    "Huamán Peña",     "10117410-2",         n % 2 ? Sex::woman : Sex::man,
             {n}, {{1}, {}}, Status::qualified, *date_of(2001, 2, 1), {}};
    m.activity = "Tejedora";
    m.address = "Sin número";
    m.settlement = "Alto Choco";
    sheet.lines.push_back({m, "Todos", {}});
  }
  return sheet;
}

}  // namespace

// Protects the way in: what a scanner reads is what the keypad takes.
TEST_CASE("a card says its number to the eye and to a scanner, eight to a page") {
  papers::in_spanish();
  auto sheet = cards(9);
  sheet.lines[8].number = {4321};
  const auto pdf = member_cards(sheet);
  CHECK(pdf.pages == 2);
  const Printed printed(pdf);
  const auto text = printed.words(1);
  for (const char* part :
       {"Comunidad Campesina de Muestra", "María Ángela", "Ñopo de la Cruz", "Alto Choco", "N° 8"})
    CHECK_MESSAGE(says(text, part), std::string(part));
  CHECK(papers::folded(printed.scanned(2)) == "4321");
  papers::check_layout(printed);
}

TEST_CASE("cards of the longest names stay inside their lines") {
  papers::in_spanish();
  auto sheet = cards(8);
  sheet.sample = true;
  for (auto& line : sheet.lines) {
    line.given_names = papers::long_name();
    line.surnames = papers::unbroken(80);
    line.settlement = papers::long_name();
    line.number = {9'999'999};
  }
  const Printed printed(member_cards(sheet));
  CHECK(says(printed.words(), "MUESTRA - SIN VALOR"));
  CHECK(printed.pages() == 1);
  papers::check_layout(printed);
}

TEST_CASE("a slip with a first PIN tells whose it is and what to do") {
  papers::in_spanish();
  PinSlipSheet sheet{"Comunidad Campesina de Muestra", false, {}};
  for (std::int64_t n = 1; n <= 9; ++n)
    sheet.lines.push_back({{n}, "María Ángela Ñopo de la Cruz", "907153"});
  const auto pdf = pin_slips(sheet);
  CHECK(pdf.pages == 2);
  const Printed printed(pdf);
  const auto text = printed.words(2);
  for (const char* part : {"María Ángela Ñopo de la Cruz", "N° 9", "907 153", "Doble esta parte sobre el PIN",
                           "elija su propio PIN"})
    CHECK_MESSAGE(says(text, part), std::string(part));
  papers::check_layout(printed);
}

// Protects the book: what the law asks the roll to tell stands on it, with women and men counted.
TEST_CASE("the roll for the book tells name, activity, address, admission and offices held") {
  papers::in_spanish();
  auto sheet = roll(30);
  sheet.lines[0].offices = {{{1}, Office::secretary, *date_of(2023, 1, 1), *date_of(2024, 12, 31)}};
  sheet.lines[1].member.surnames = papers::unbroken(80);
  const auto pdf = roll_book(sheet);
  CHECK(pdf.pages > 1);
  const Printed printed(pdf);
  const auto text = printed.words();
  for (const char* part :
       {"PADRÓN DE COMUNEROS", "Al 9 de marzo de 2025: 30 comuneros, 15 mujeres y 15 varones",
        "Huamán Peña, Rosa", "10117410-2", "01/02/2001", "Tejedora", "Sin número, Alto Choco", "Calificado",
        "2023-2024", "Firma", "Página 1 de", "9f86d081884c"})
    CHECK_MESSAGE(says(text, part), std::string(part));
  papers::check_layout(printed);
}

TEST_CASE("the exported roll is a list that can be brought in again") {
  papers::in_spanish();
  auto sheet = roll(2);
  sheet.lines[0].member.activity = "=1+1";
  const auto table = roll_table(sheet);
  const auto csv = csv_text(table);
  CHECK(csv.starts_with("N° de padrón,Apellidos,Nombres,DNI,Sexo,"));
  CHECK(csv.find("1,Huamán Peña,Rosa,10117410-2,Mujer,,2001-02-01,'=1+1,") != std::string::npos);
  CHECK(workbook({table}, table.title).starts_with("PK"));
}

TEST_CASE("what was exported comes in again as it was, member for member") {
  papers::in_spanish();
  RollSheet sheet;
  sheet.date = *date_of(2025, 3, 9);
  Member ana{.number = {7},
             .given_names = "Ana \"Anita\"",
             .surnames = "Ñopo de la Cruz",
             .dni = "00117410",
             .sex = Sex::woman,
             .household = {1},
             .groups = {{1}, {{2}}},
             .status = Status::qualified,
             .admitted = *date_of(2001, 2, 1),
             .born = date_of(1980, 12, 31),
             .activity = "-tejedora, hilandera",
             .address = "@ la plaza",
             .settlement = "Alto Choco",
             .phone = "+51 969 123 456",
             .consent = date_of(2024, 1, 2)};
  Member eva{.number = {9},
             .given_names = "Eva",
             .surnames = "Abad",
             .household = {2},
             .groups = {{2}, {}},
             .status = Status::suspended,
             .admitted = *date_of(2010, 5, 6)};
  sheet.lines = {{ana, "Familias de altura, Caficultores", {}}, {eva, "Caficultores", {}}};
  const ImportFacts facts{.next_number = {1},
                          .next_household = {1},
                          .roll = {},
                          .groups = {{{1}, "Familias de altura"}, {{2}, "Caficultores"}},
                          .open_vote = {}};
  const auto files = roll_files(sheet);
  REQUIRE(files.at(0).name == "padron.csv");
  const auto preview = preview_roll(files.at(0).bytes, facts, {Status::qualified, {1}, {}}, sheet.date);
  REQUIRE(preview.has_value());
  REQUIRE(preview->members.size() == 2);
  CHECK(preview->members[0] == ana);
  CHECK(preview->members[1] == eva);
}

TEST_CASE("what is kept about a member is told in full, and that no vote is") {
  papers::in_spanish();
  MemberRecord record;
  record.community = "Comunidad Campesina de Muestra";
  record.date = *date_of(2025, 3, 9);
  record.line = roll(1).lines[0];
  record.line.member.born = *date_of(1980, 3, 5);
  record.household = {"Julián Quispe Ñaupari"};
  record.joined = {JoinedBy::agreement, {3}, 60, 80};
  record.standings = {{Status::suspended, *date_of(2024, 5, 1), {7}}};
  record.owed = soles(12, 30);
  record.received = soles(40);
  record.attended = {*date_of(2025, 1, 12)};
  record.chain_head = "9f86d081884c";
  const Printed printed(member_record(record));
  const auto text = printed.words();
  for (const char* part :
       {"LO QUE SE GUARDA SOBRE USTED", "Huamán Peña, Rosa", "10117410-2", "05/03/1980",
        "acuerdo N° 3, 60 de 80 a favor", "Suspendido, 01/05/2024, acuerdo N° 7", "Julián Quispe Ñaupari",
        "S/ 12.30", "S/ 40.00", "12/01/2025", "Cómo votó no se guarda", "no hay nada guardado"})
    CHECK_MESSAGE(says(text, part), std::string(part));
  papers::check_layout(printed);
}

TEST_CASE("a handover names both, the office, what was counted and everything that goes with it") {
  papers::in_spanish();
  HandoverSheet sheet;
  sheet.community = "Comunidad Campesina de Muestra";
  sheet.place = "Piura";
  sheet.date = *date_of(2025, 3, 9);
  sheet.time = TimeOfDay{16 * 60 + 30};
  sheet.handover = {{1},
                    Office::treasurer,
                    {4},
                    {6},
                    "Rosa Huamán Peña",
                    "41234567",
                    papers::long_name(),
                    "",
                    {12},
                    soles(12'000),
                    {{"Libro de caja", 2, "El segundo, a medio llenar"}, {"Llaves", 3, ""}}};
  sheet.in_drawer = soles(350, 40);
  sheet.seal = "c0ffee";
  const Printed printed(handover_acta(sheet));
  const auto text = printed.words();
  for (const char* part :
       {"ACTA DE ENTREGA DE CARGO", "el 9 de marzo de 2025 a las 16:30 horas",
        "Rosa Huamán Peña, DNI 41234567", "S/ 350.40, según el arqueo N° 12 de este día", "S/ 12,000.00",
        "Libro de caja 2 El segundo, a medio llenar", "Llaves 3",
        "Firmado con su PIN por ambas personas el 09/03/2025", "c0ffee", "Entrega", "Recibe"})
    CHECK_MESSAGE(says(text, part), std::string(part));
  papers::check_layout(printed);
  // Other offices hold no cash.
  sheet.handover.office = Office::secretary;
  sheet.in_drawer.reset();
  const auto other = Printed(handover_acta(sheet)).words();
  CHECK_FALSE(says(other, "arqueo"));
  CHECK_FALSE(says(other, "12,000.00"));
}
