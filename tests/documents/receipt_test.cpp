// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "layout.h"
#include "papers.h"

using namespace minga;
using papers::Printed;
using papers::says;

// Protects the receipt as evidence: everything custom and auditors ask of it stands on both copies, on both
// papers.
TEST_CASE("a receipt says what a receipt must say, on each of its two copies") {
  papers::in_spanish();
  for (const bool roll : {true, false}) {
    const Printed printed(roll ? receipt_80mm(papers::receipt()) : receipt_a5(papers::receipt()));
    REQUIRE(printed.pages() == 2);
    for (const int page : {1, 2}) {
      const auto text = printed.words(page);
      CAPTURE(text);
      for (const char* part : {"Comunidad Campesina San Isidro de la Loma",
                               "RECIBO DE EGRESO",
                               "N° 001-000123",
                               "S/ 123.40",
                               "SON: CIENTO VEINTITRÉS Y 40/100 SOLES",
                               "Recibí de",
                               "Quispe Ñaupari, Rosa Elvira",
                               "10117410",
                               "padrón N° 17",
                               "Por concepto de",
                               "Participación de los agricultores. Acuerdo N° 12 del 16/02/2025: repartir",
                               "Queda a su favor",
                               "S/ 0.07",
                               "Loma Alta, Piura, 9 de marzo de 2025",
                               "15:05",
                               "Recibí conforme",
                               "Huella",
                               "Chinchay Peña, José Ángel",
                               "Tesorería",
                               "Código de cadena: K7QM-2F9T"})
        CHECK_MESSAGE(says(text, part), std::string(part));
      CHECK_FALSE(says(text, "MUESTRA"));
      CHECK_FALSE(says(text, "COPIA"));
    }
    CHECK(says(printed.words(1), "Ejemplar 1 de 2: para quien recibe"));
    CHECK(says(printed.words(2), "Ejemplar 2 de 2: para la comunidad"));
  }
}

TEST_CASE("nothing is said of money carried over when there is none") {
  papers::in_spanish();
  auto receipt = papers::receipt();
  receipt.carried = {};
  CHECK_FALSE(says(Printed(receipt_a5(receipt)).words(), "Queda a su favor"));
  CHECK_FALSE(says(Printed(receipt_80mm(receipt)).words(), "Queda a su favor"));
}

// Protects from passing a sample or a reprint off as a payment.
TEST_CASE("sample papers and reprints say so on every page, in words nothing else covers") {
  papers::in_spanish();
  auto receipt = papers::receipt();
  receipt.sample = true;
  receipt.copy = 2;
  for (const bool roll : {true, false}) {
    const Printed printed(roll ? receipt_80mm(receipt) : receipt_a5(receipt));
    for (const int page : {1, 2}) {
      CHECK(says(printed.words(page), "MUESTRA - SIN VALOR"));
      CHECK(says(printed.words(page), "COPIA 2"));
    }
    papers::check_layout(printed);
  }
}

// Protects people without a DNI or who do not write: room is left, nothing is invented.
TEST_CASE("without DNI a blank stands there, without signature there is a line for a witness") {
  papers::in_spanish();
  auto receipt = papers::receipt();
  CHECK_FALSE(says(Printed(receipt_a5(receipt)).words(), "Testigo a ruego"));
  receipt.member_dni.clear();
  receipt.signature = {};
  for (const bool roll : {true, false}) {
    const Printed printed(roll ? receipt_80mm(receipt) : receipt_a5(receipt));
    CHECK(says(printed.words(1), "____________________, padrón N° 17"));
    CHECK(says(printed.words(1), "Testigo a ruego"));
    CHECK_FALSE(says(printed.words(1), "10117410"));
    papers::check_layout(printed);
  }
}

// Protects from a signature lost on the way to paper.
TEST_CASE("the drawn signature is on the paper") {
  papers::in_spanish();
  auto unsigned_one = papers::receipt();
  unsigned_one.signature = {};
  auto other = papers::receipt();
  other.signature.strokes.front().front().x += 5;
  CHECK(receipt_a5(papers::receipt()).bytes != receipt_a5(unsigned_one).bytes);
  CHECK(receipt_a5(papers::receipt()).bytes != receipt_a5(other).bytes);
  CHECK(receipt_80mm(papers::receipt()).bytes != receipt_80mm(other).bytes);
}

TEST_CASE("names and reasons of any length stay on the paper and apart from each other") {
  papers::in_spanish();
  for (const auto& name : {papers::long_name(), papers::unbroken(200), std::string()}) {
    auto receipt = papers::receipt();
    receipt.sample = true;
    receipt.copy = 12;
    receipt.signature = {};
    receipt.amount = Money(Money::limit);
    receipt.carried = Money(Money::limit - 1);
    receipt.community = receipt.place = receipt.member_name = receipt.treasurer_name = name;
    receipt.agreement.text = name + " " + name + " " + name + " " + name;
    receipt.chain_code = name;
    papers::check_layout(Printed(receipt_80mm(receipt)));
    const Printed sheet(receipt_a5(receipt));
    papers::check_layout(sheet);
    CHECK(sheet.pages() == 2);
    if (!name.empty()) CHECK(says(sheet.words(), "…"));
    // The roll is as long as it needs to be: nothing is left out there.
    if (name == papers::long_name())
      CHECK_FALSE(says(Printed(receipt_80mm(receipt)).words(1), "Quien recibe …"));
  }
}

// Protects the name of who was paid: names as long as the roll admits are never shortened.
TEST_CASE("a name of eighty letters stands whole on every paper") {
  papers::in_spanish();
  auto receipt = papers::receipt();
  receipt.member_name = "Huamán Ñahuincopa de los Ángeles Santisteban, María del Rosario Encarnación Julia";
  receipt.sample = true;
  CHECK(says(Printed(receipt_80mm(receipt)).words(1), receipt.member_name));
  CHECK(says(Printed(receipt_a5(receipt)).words(1), receipt.member_name));
}

TEST_CASE("many receipts in one file keep their order, two pages each") {
  papers::in_spanish();
  std::vector<Receipt> all(3, papers::receipt());
  for (std::size_t i = 0; i < all.size(); ++i) all[i].number = {static_cast<std::int64_t>(900 + i)};
  const Printed printed(receipts(all, ReceiptPaper::a5));
  REQUIRE(printed.pages() == 6);
  for (int page = 1; page <= 6; ++page)
    CHECK(says(printed.words(page), "001-000" + std::to_string(900 + (page - 1) / 2)));
}

// Protects the proof on the paper: what is printed is read by somebody else's scanner, also of a copy.
TEST_CASE("the QR code on a receipt is read back from the paper by another program") {
  papers::in_spanish();
  auto receipt = papers::receipt();
  receipt.copy = 2;
  receipt.sample = true;
  for (const bool roll : {true, false}) {
    const Printed printed(roll ? receipt_80mm(receipt) : receipt_a5(receipt));
    for (const int page : {1, 2}) CHECK(printed.scanned(page) == "MINGA R 000123 K7QM-2F9T");
    papers::check_layout(printed);
  }
  receipt.chain_code.clear();
  CHECK(Printed(receipt_a5(receipt)).scanned(1).empty());
}
