// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/journal.h"

#include "domain/base/csv.h"
#include "domain/treasury/receipt_code.h"
#include "tests/support/generators.h"

namespace minga::testing {

TEST_CASE("an entry of the journal balances, carries its event, and lets no text begin another entry") {
  const JournalEntry entry{{7},
                           31,
                           day(2025, 3, 9),
                           "sale 1\n2025-01-01 forged; tag:x, reverses:1",
                           "sale_recorded",
                           {3},
                           {{accounts::bank, soles(1234, 5)}, {accounts::farmers, -soles(1234, 5)}}};
  CHECK(journal::text_of(entry) ==
        "\n2025-03-09 (31) sale 1 2025-01-01 forged  tag:x  reverses:1  ; entry:7, event:sale_recorded, "
        "reverses:3\n"
        "    assets:bank               PEN 1234.05\n"
        "    funds:farmers             PEN -1234.05\n");
  CHECK(journal::declaration("members:12") == "account members:12  ; type:L\n");
  CHECK(journal::assertion("members:12", -Money(5)) ==
        "    members:12                PEN 0.00 = PEN -0.05\n");
}

TEST_CASE("amounts are plain decimals") {
  CHECK(decimal(Money(0)) == "0.00");
  CHECK(decimal(Money(-5)) == "-0.05");
  CHECK(decimal(soles(1'234'567, 89)) == "1234567.89");
  CHECK(decimal(-Money(Money::limit)) == "-10000000000000.00");
}

// Protects who opens the file: a buyer's name must not run as a formula.
TEST_CASE("cells that a spreadsheet would run are defused, others are quoted as RFC 4180 says") {
  CsvLine line;
  for (const char* evil : {"=1+1", "+51 999", "-2", "@SUM(A1)", "\tx"}) {
    CHECK(line.text(evil).end().find(std::string("'") + evil) != std::string::npos);
  }
  CHECK(line.text("a").text("b,c").text("d\"e").text("").number(-3).amount(-Money(5)).end() ==
        "a,\"b,c\",\"d\"\"e\",,-3,-0.05,PEN\r\n");
  CHECK(line.text("two\nlines").end() == "\"two\nlines\"\r\n");
  CHECK(line.text("=a,\"b\"").end() == "\"'=a,\"\"b\"\"\"\r\n");
}

TEST_CASE("a receipt's code is read as it was meant") {
  for (const char* typed : {"K0M1-2F9T", "k0m12f9t", " koml 2f9t ", "KOMI-2F9T", "k0m1--2f 9t"})
    CHECK(read_receipt_code(typed) == "K0M1-2F9T");
  for (const char* wrong : {"", "K0M1-2F9", "K0M1-2F9TT", "K0M1-2F9U", "K0M1_2F9T", "ÑOMI-2F9T"})
    CHECK_FALSE(read_receipt_code(wrong).has_value());
  CHECK(read_receipt_number("001-000012") == ReceiptNumber{12});
  CHECK(read_receipt_number(" 12 ") == ReceiptNumber{12});
  for (const char* wrong : {"", "0", "-1", "12x", "002-000012", "99999999999999999999"})
    CHECK_FALSE(read_receipt_number(wrong).has_value());
}

TEST_CASE("what the QR code says is read back, and nothing else is") {
  const auto text = receipt_proof({12}, "K0M1-2F9T");
  CHECK(text == "MINGA R 000012 K0M1-2F9T");
  const auto read = read_receipt_proof("  minga r 000012 k0m1-2f9t");
  REQUIRE(read.has_value());
  CHECK(read->number == ReceiptNumber{12});
  CHECK(read->code == "K0M1-2F9T");
  CHECK(receipt_proof({1'234'567}, "K0M1-2F9T") == "MINGA R 1234567 K0M1-2F9T");
  CHECK(receipt_proof({12}, "no code").empty());
  CHECK_FALSE(read_receipt_proof("MINGA R 000012").has_value());
  CHECK_FALSE(read_receipt_proof("MINGA V 000012 K0M1-2F9T").has_value());
}

}  // namespace minga::testing
