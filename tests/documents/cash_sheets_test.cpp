// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/documents/report_tables.h"
#include "layout.h"
#include "papers.h"

using namespace minga;
using papers::Printed;
using papers::says;

namespace {

CashCountSheet count_sheet() {
  CashCountSheet sheet;
  sheet.community = "Comunidad Campesina de Choco";
  sheet.place = "Choco, Piura";
  sheet.number = {7};
  sheet.kind = CountKind::closing;
  sheet.date = *date_of(2025, 6, 1);
  sheet.time = TimeOfDay{17 * 60 + 5};
  sheet.counted_by = "Flor Chanta Núñez";
  sheet.pieces.of[0] = 16;
  sheet.pieces.of[10] = 3;
  sheet.counted = sheet.pieces.total();
  sheet.expected = soles(3333);
  sheet.chain_code = "K7QM-2F9T";
  return sheet;
}

EnvelopeSheet envelopes(std::int64_t people) {
  EnvelopeSheet sheet;
  sheet.community = "Comunidad Campesina de Choco";
  sheet.place = "Choco, Piura";
  sheet.date = *date_of(2025, 6, 1);
  for (std::int64_t n = 1; n <= people; ++n) {
    const Money amount = soles(60 + n, 50);
    sheet.lines.push_back({{n}, "Persona Número " + std::to_string(n), amount, fewest_pieces(amount)});
    sheet.to_bring = sheet.to_bring + fewest_pieces(amount);
  }
  sheet.chain_head = "9f86d081884c";
  return sheet;
}

VoidSheet voiding() {
  VoidSheet sheet;
  sheet.community = "Comunidad Campesina de Choco";
  sheet.place = "Choco, Piura";
  sheet.receipt = {12};
  sheet.amount = soles(66, 60);
  sheet.paid_on = *date_of(2025, 5, 31);
  sheet.member_name = "Rosa Huamán Ñopo";
  sheet.member = {17};
  sheet.voided_on = *date_of(2025, 6, 1);
  sheet.voided_at = TimeOfDay{9 * 60};
  sheet.reason = "Monto errado";
  sheet.president = "Rosa Huamán Peña";
  sheet.treasurer = "Flor Chanta Núñez";
  sheet.chain_code = "K7QM-2F9T";
  return sheet;
}

}  // namespace

TEST_CASE("a year's statement says while the cash box is open that it is not yet counted") {
  papers::in_spanish();
  YearReport report;
  report.community = "Comunidad Campesina de Choco";
  report.year = 2025;
  report.statements = {{accounts::bank, "", {}, {}, soles(10)}, {accounts::cash, "", {}, {}, soles(40)}};
  const auto words = [&] { return Printed(year_statement(report)).words(); };
  CHECK_FALSE(says(words(), "abierta"));
  report.drawer_open_since = *date_of(2025, 6, 1);
  const auto text = words();
  CHECK(says(text, "La caja está abierta desde el 01/06/2025 y aún no se hizo el arqueo"));
  CHECK(says(text, "Al leerlo, aún sin arqueo S/ 40.00"));
  CHECK(says(text, "S/ 10.00"));
  papers::check_layout(Printed(year_statement(report)));
}

// Protects the proof that cash left the drawer: how much in which pieces, and the slip that says the same.
TEST_CASE("a deposit says its amount, its pieces, the bank's slip and who took it there") {
  papers::in_spanish();
  DepositSheet sheet;
  sheet.community = "Comunidad Campesina de Choco";
  sheet.place = "Choco, Piura";
  sheet.number = {3};
  sheet.date = *date_of(2025, 6, 2);
  sheet.time = TimeOfDay{11 * 60};
  sheet.pieces.of[0] = 4;
  sheet.pieces.of[9] = 1;
  sheet.amount = sheet.pieces.total();
  sheet.bank_reference = "V-0077";
  sheet.treasurer = "Flor Chanta Núñez";
  sheet.chain_code = "K7QM-2F9T";
  const auto text = Printed(deposit_sheet(sheet)).words();
  for (const char* part : {"CONSTANCIA DE DEPÓSITO AL BANCO N° 3", "S/ 800.20", "OCHOCIENTOS Y 20/100 SOLES",
                           "V-0077", "2 de junio de 2025, 11:00", "Flor Chanta Núñez",
                           "billete de S/ 200.00 4 S/ 800.00", "moneda de S/ 0.20 1 S/ 0.20", "K7QM-2F9T"})
    CHECK_MESSAGE(says(text, part), part << " in " << text);
  CHECK_FALSE(says(text, "billete de S/ 100.00"));
  sheet.sample = true;
  sheet.community = sheet.place = sheet.bank_reference = sheet.treasurer = papers::long_name();
  papers::check_layout(Printed(deposit_sheet(sheet)));
}

// Protects the proof of a count: what was found, by piece, what was expected, and by how much it differs.
TEST_CASE("a cash count says every denomination, both sums and the difference in words") {
  papers::in_spanish();
  auto sheet = count_sheet();
  const Printed printed(cash_count_sheet(sheet));
  const auto text = printed.words();
  for (const char* part :
       {"ARQUEO DE CAJA N° 7", "Al cerrar la caja", "1 de junio de 2025", "17:05", "Flor Chanta Núñez",
        "billete de S/ 200.00 16 S/ 3,200.00", "billete de S/ 100.00 0 S/ 0.00",
        "moneda de S/ 0.10 3 S/ 0.30", "Total 19 S/ 3,200.30", "Los libros decían S/ 3,333.00",
        "S/ 132.70 menos de lo que dicen los libros", "CIENTO TREINTA Y DOS Y 70/100 SOLES", "Quien contó",
        "K7QM-2F9T"})
    CHECK_MESSAGE(says(text, part), std::string(part));
  CHECK(printed.pages() == 1);
  papers::check_layout(printed);
  sheet.expected = sheet.counted;
  CHECK(says(Printed(cash_count_sheet(sheet)).words(), "Ninguna: el efectivo es el que dicen los libros."));
  sheet.expected = soles(3200);
  sheet.sample = true;
  const Printed more(cash_count_sheet(sheet));
  CHECK(says(more.words(), "S/ 0.30 más de lo que dicen los libros"));
  CHECK(says(more.words(), "MUESTRA - SIN VALOR"));
}

TEST_CASE("the bank is asked for as many of each as all envelopes together need") {
  papers::in_spanish();
  auto sheet = envelopes(3);  // 61.50, 62.50, 63.50
  const Printed order(bank_order(sheet));
  for (const char* part :
       {"BILLETES Y MONEDAS POR RETIRAR", "S/ 187.50", "SON: CIENTO OCHENTA Y SIETE Y 50/100",
        "billete de S/ 50.00 3 S/ 150.00", "moneda de S/ 0.50 3 S/ 1.50", "Total"})
    CHECK_MESSAGE(says(order.words(), part), std::string(part));
  CHECK_FALSE(says(order.words(), "billete de S/ 200.00"));
  CHECK_FALSE(says(order.words(), "Lo que ya está en la caja"));
  papers::check_layout(order);
  sheet.beside_drawer = true;
  CHECK(says(Printed(bank_order(sheet)).words(), "Lo que ya está en la caja no se pide otra vez"));
}

TEST_CASE("the list of envelopes says what goes into each, page after page") {
  papers::in_spanish();
  const Printed list(envelope_list(envelopes(280)));
  CHECK(says(list.words(), "Sobres 280"));
  CHECK(says(list.words(), "Persona Número 1 S/ 61.50 1×50, 1×10, 1×1, 1×0.50"));
  CHECK(says(list.words(), "Persona Número 280 S/ 340.50"));
  REQUIRE(list.pages() > 5);
  for (int page = 1; page <= list.pages(); ++page) CHECK(says(list.words(page), "Billetes y monedas"));
  papers::check_layout(list);
  auto sheet = envelopes(2);
  sheet.lines[0].name = papers::long_name();
  papers::check_layout(Printed(envelope_list(sheet)));
}

// Protects the number: it is never used again, and the paper says why and by whom.
TEST_CASE("a voiding says which receipt, whose, why and by whom, and what became of the money") {
  papers::in_spanish();
  auto sheet = voiding();
  const Printed printed(void_sheet(sheet));
  for (const char* part :
       {"CONSTANCIA DE ANULACIÓN: recibo N° 001-000012", "S/ 66.60", "SESENTA Y SEIS Y 60/100 SOLES",
        "Rosa Huamán Ñopo, padrón N° 17", "31 de mayo de 2025", "Monto errado",
        "Rosa Huamán Peña y Flor Chanta Núñez", "El efectivo volvió a la caja"})
    CHECK_MESSAGE(says(printed.words(), part), std::string(part));
  papers::check_layout(printed);
  sheet.method = PayMethod::bank;
  CHECK(says(Printed(void_sheet(sheet)).words(), "La transferencia queda deshecha"));
  sheet.reason = sheet.member_name = papers::long_name();
  papers::check_layout(Printed(void_sheet(sheet)));
}

TEST_CASE("a letter names who gives it, who collects and until when") {
  papers::in_spanish();
  CollectorLetter letter{"Comunidad Campesina de Choco",
                         "Choco, Piura",
                         false,
                         *date_of(2025, 6, 1),
                         "Rosa Huamán Ñopo",
                         {17},
                         "",
                         "Luis Paz",
                         "10117410",
                         *date_of(2025, 6, 30)};
  const Printed printed(collector_letter(letter));
  for (const char* part :
       {"CARTA PODER PARA COBRAR", "Rosa Huamán Ñopo", "N° 17 del padrón", "Luis Paz, con DNI 10117410",
        "hasta el 30 de junio de 2025", "____________________"})
    CHECK_MESSAGE(says(printed.words(), part), std::string(part));
  papers::check_layout(printed);
  letter.member_name = letter.collector_name = papers::long_name();
  papers::check_layout(Printed(collector_letter(letter)));
}

TEST_CASE("a voided receipt says so on every print, one collected or sent by bank says how") {
  papers::in_spanish();
  auto receipt = papers::receipt();
  receipt.voided = true;
  receipt.void_reason = "Monto errado";
  receipt.copy = 1;
  receipt.collector_name = "Luis Paz";
  receipt.collector_dni = "10117410";
  receipt.collector_document = "Carta del 3 de marzo";
  for (const bool roll : {true, false}) {
    const Printed printed(roll ? receipt_80mm(receipt) : receipt_a5(receipt));
    for (const int page : {1, 2})
      for (const char* part :
           {"ANULADO", "COPIA 1", "Monto errado", "Luis Paz, DNI 10117410: Carta del 3 de marzo"})
        CHECK_MESSAGE(says(printed.words(page), part), std::string(part));
    papers::check_layout(printed);
  }
  auto sent = papers::receipt();
  sent.method = PayMethod::bank;
  sent.bank_reference = "OP-551203";
  sent.signature = {};
  const Printed printed(receipt_a5(sent));
  CHECK(says(printed.words(1), "transferencia bancaria, operación OP-551203"));
  CHECK_FALSE(says(printed.words(1), "Testigo a ruego"));
  CHECK_FALSE(says(printed.words(1), "ANULADO"));
}
