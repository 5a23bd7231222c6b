// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "layout.h"
#include "papers.h"

using namespace minga;
using papers::Printed;
using papers::says;

// Protects the notice board: who gets what, by which rule and agreement, and that the sum is the whole.
TEST_CASE("a distribution sheet lists everyone, the sum, and what stays in the fund") {
  papers::in_spanish();
  const Printed printed(distribution_sheet(papers::distribution(6)));
  const auto text = printed.words();
  for (const char* part :
       {"DISTRIBUCIÓN N° 4", "S/ 6,021.24", "SON: SEIS MIL VEINTIUNO Y 24/100 SOLES", "partes iguales",
        "Según el acuerdo N° 13 del 09/03/2025: repartir", "12 de marzo de 2025",
        "Flores Huamán, Marta y Chinchay Peña, José Ángel", "Personas que reciben 6",
        "1 Asistente Número 1, Persona parte igual S/ 1,001.01",
        "6 Asistente Número 6, Persona parte igual S/ 1,006.06", "Total repartido S/ 6,021.21",
        "Queda en el fondo S/ 0.03", "Página 1 de 1", "Código de cadena: 9f86d081884c"})
    CHECK_MESSAGE(says(text, part), std::string(part));
  CHECK_FALSE(says(text, "SIN AUTORIZAR"));
  CHECK_FALSE(says(text, "MUESTRA"));
  papers::check_layout(printed);
}

// Protects whoever objects: beside each amount stands what of theirs was weighed, and what it brought.
TEST_CASE("a distribution by a blend says why each share is what it is, and what it answers") {
  papers::in_spanish();
  auto sheet = papers::distribution(2);
  sheet.rule = {40, 25, 15, 20, {}};
  sheet.days_from = *date_of(2025, 1, 1);
  sheet.days_until = *date_of(2025, 3, 9);
  sheet.replaces = {3};
  sheet.objection = "Faltan los días de la minga del canal";
  sheet.lines[0].parts = {{{1}, ShareBasis::equal, 1, soles(400)},
                          {{1}, ShareBasis::hectares, 24'550, soles(300)},
                          {{1}, ShareBasis::trees, 1, soles(100, 1)},
                          {{1}, ShareBasis::days, 12, soles(201)}};
  sheet.lines[1].parts = {{{2}, ShareBasis::hectares, 9'999, soles(1002, 2)}};
  const Printed printed(distribution_sheet(sheet));
  const auto text = printed.words();
  for (const char* part :
       {"1 Asistente Número 1, Persona 2.45 ha, 1 árbol vivo, 12 días de trabajo S/ 1,001.01", "9,999 m²",
        "S/ 400.00 entre 1 persona", "S/ 1,302.02 entre 3.45 ha", "S/ 100.01 entre 1 árbol vivo",
        "S/ 201.00 entre 12 días de trabajo", "del 01/01/2025 al 09/03/2025", "la distribución N° 3",
        "Faltan los días de la minga del canal"})
    CHECK_MESSAGE(says(text, part), std::string(part));
  papers::check_layout(printed);
}

// Protects the binder: what was bought, from whom, out of what, by whose hands.
TEST_CASE("a spending voucher names what, from whom, the approval and the two who sign") {
  papers::in_spanish();
  auto voucher = papers::spending();
  const Printed printed(spending_voucher(voucher));
  const auto text = printed.words();
  for (const char* part :
       {"COMPROBANTE DE GASTO N° 12", "S/ 1,284.50", "SON: UN MIL DOSCIENTOS OCHENTA Y CUATRO Y 50/100 SOLES",
        "Riego por goteo en el vivero", "200 metros de manguera", "Ferretería La Paz",
        "Factura F001-000123 de 01/04/2025", "transferencia bancaria, operación OP-7781",
        "N° 14 del 09/03/2025", "Flores Huamán, Marta (presidencia)", "José Ángel (tesorería)", "Presidencia",
        "Tesorería", "Código de cadena: 9f86d081884c"})
    CHECK_MESSAGE(says(text, part), std::string(part));
  CHECK_FALSE(says(text, "ANULADO"));
  CHECK_FALSE(says(text, "Foto o escaneo"));
  papers::check_layout(printed);

  // Who has the file can tell by the digest on the paper whether it is the one that was kept.
  voucher.attachment = Attachment{"factura.jpg", AttachmentKind::jpeg, 2'000'000, std::string(64, 'e')};
  const Printed with_photo(spending_voucher(voucher));
  CHECK(says(with_photo.words(), "Foto o escaneo factura.jpg, huella digital"));
  papers::check_layout(with_photo);

  voucher.method = PayMethod::cash;
  voucher.voided = true;
  voucher.void_reason = "Se registró dos veces";
  const auto voided = Printed(spending_voucher(voucher)).words();
  for (const char* part : {"ANULADO", "Se registró dos veces", "efectivo de la caja"})
    CHECK_MESSAGE(says(voided, part), std::string(part));
}

TEST_CASE("a proposal says on every page that nobody is paid on it") {
  papers::in_spanish();
  auto sheet = papers::distribution(300);
  sheet.authorised = false;
  sheet.sample = true;
  const auto pdf = distribution_sheet(sheet);
  const Printed printed(pdf);
  REQUIRE(pdf.pages > 3);
  REQUIRE(printed.pages() == pdf.pages);
  for (int page = 1; page <= pdf.pages; ++page) {
    const auto text = printed.words(page);
    CHECK(says(text, "PROPUESTA - SIN AUTORIZAR"));
    CHECK(says(text, "MUESTRA - SIN VALOR"));
    CHECK(says(text, "Página " + std::to_string(page) + " de " + std::to_string(pdf.pages)));
    CHECK(says(text, "Apellidos y nombres"));
  }
  papers::check_layout(printed);
}

// Protects the columns: amounts are compared by eye, so they end on one line.
TEST_CASE("amounts of a column end at the same place") {
  papers::in_spanish();
  auto sheet = papers::distribution(3);
  sheet.lines[0].amount = soles(9);
  sheet.lines[1].amount = soles(123456, 78);
  const Printed printed(distribution_sheet(sheet));
  double end = 0;
  for (const auto& word : printed.boxes()) {
    if (word.text != "9.00" && word.text != "123,456.78" && word.text != "1,003.03") continue;
    if (end == 0) end = word.right;
    CHECK(word.right == doctest::Approx(end).epsilon(0.001));
  }
  CHECK(end > 0);
}

TEST_CASE("long names wrap in the sheets") {
  papers::in_spanish();
  for (const auto& name : {papers::long_name(), papers::unbroken(200), papers::unbroken(9000)}) {
    auto sheet = papers::distribution(12);
    sheet.community = sheet.place = sheet.group = sheet.agreement.text = name;
    sheet.authorised_by = {name, name};
    for (auto& line : sheet.lines) {
      line.name = name;
      line.amount = Money(Money::limit / 100);
    }
    papers::check_layout(Printed(distribution_sheet(sheet)));
    auto voucher = papers::spending();
    voucher.community = voucher.place = voucher.project = voucher.supplier = voucher.document = voucher.what =
        voucher.agreement.text = voucher.president = voucher.treasurer = voucher.bank_reference = name;
    papers::check_layout(Printed(spending_voucher(voucher)));
    auto urn = papers::urn(false);
    urn.community = urn.place = urn.agreement = urn.ballot.question = urn.ballot.mismatch = name;
    urn.ballot.opened_by = {name, name};
    urn.ballot.kind = VoteKind::choice;
    for (auto& count : urn.ballot.counts) count.title = name;
    papers::check_layout(Printed(urn_sheet(urn)));
  }
}

// Protects the vote's beginning: the zero report shows every option at zero and announces no result.
TEST_CASE("a zero report shows an empty urn and no result") {
  papers::in_spanish();
  const Printed printed(urn_sheet(papers::urn(true)));
  const auto text = printed.words();
  for (const char* part : {"REPORTE EN CERO - VOTACIÓN N° 5", "¿Se aprueba el reglamento de riego?",
                           "Estaba vacía", "A favor 0", "En contra 0", "En blanco 0", "Total 0", "10:00",
                           "9 de marzo de 2025", "Responsable electoral", "Código de cadena"})
    CHECK_MESSAGE(says(text, part), std::string(part));
  CHECK_FALSE(says(text, "Resultado"));
  CHECK_FALSE(says(text, "Votaron"));
  CHECK_FALSE(says(text, "Conciliación"));
  CHECK_FALSE(says(text, "LO QUE HABÍA"));
  papers::check_layout(printed);
}

TEST_CASE("a result sheet gives counts, who took part, the rule and the result") {
  papers::in_spanish();
  const Printed printed(urn_sheet(papers::urn(false)));
  const auto text = printed.words();
  for (const char* part : {"HOJA DE RESULTADO - VOTACIÓN N° 5", "A favor 31", "En contra 4", "Abstenciones 1",
                           "En blanco 2", "Total 38", "Regla de decisión: más de 1/2 de los asistentes.",
                           "Presentes: 39 (20 mujeres y 19 varones)", "Votaron: 38 (20 mujeres y 18 varones)",
                           "Resultado: APROBADO.", "Acuerdo: Se aprueba el reglamento de riego."})
    CHECK_MESSAGE(says(text, part), std::string(part));
  papers::check_layout(printed);
}

// Protects stored papers: a reprint from the same facts is the same file, so a changed one is noticed.
TEST_CASE("equal facts give equal bytes") {
  papers::in_spanish();
  CHECK(receipt_80mm(papers::receipt()).bytes == receipt_80mm(papers::receipt()).bytes);
  CHECK(receipt_a5(papers::receipt()).bytes == receipt_a5(papers::receipt()).bytes);
  CHECK(acta(papers::minutes()).bytes == acta(papers::minutes()).bytes);
  CHECK(distribution_sheet(papers::distribution()).bytes == distribution_sheet(papers::distribution()).bytes);
  CHECK(urn_sheet(papers::urn(true)).bytes == urn_sheet(papers::urn(true)).bytes);
  CHECK(acta(papers::minutes()).bytes.find("/CreationDate") == std::string::npos);
  auto other = papers::receipt();
  other.amount += soles(0, 10);
  CHECK(receipt_a5(papers::receipt()).bytes != receipt_a5(other).bytes);
}
