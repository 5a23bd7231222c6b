// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/money.h"

#include "domain/base/ensure.h"
#include "tests/support/generators.h"

namespace minga::testing {

TEST_CASE("money is written the way amounts are written in Peru") {
  CHECK(to_text(soles(0)) == "S/ 0.00");
  CHECK(to_text(soles(0, 5)) == "S/ 0.05");
  CHECK(to_text(soles(-1, 0)) == "-S/ 1.00");
  CHECK(to_text(Money(-5)) == "-S/ 0.05");
  CHECK(to_text(soles(999, 99)) == "S/ 999.99");
  CHECK(to_text(soles(1000)) == "S/ 1,000.00");
  CHECK(to_text(soles(1234, 50)) == "S/ 1,234.50");
  CHECK(to_text(soles(123456)) == "S/ 123,456.00");
  CHECK(to_text(soles(1234567, 8)) == "S/ 1,234,567.08");
  CHECK(to_text(Money(1300, Currency::eur)) == "EUR 13.00");
  CHECK(to_text(Money(Money::limit, Currency::usd)) == "USD 10,000,000,000,000.00");
}

TEST_CASE("money typed by hand is read without guessing") {
  CHECK(money_from("1234.5") == soles(1234, 50));
  CHECK(money_from("1,234.50") == soles(1234, 50));
  CHECK(money_from("S/ 12") == soles(12));
  CHECK(money_from("S/12.05") == soles(12, 5));
  CHECK(money_from("  7  ") == soles(7));
  CHECK(money_from("0") == soles(0));
  CHECK(money_from("0.05") == soles(0, 5));
  CHECK(money_from("1,234,567") == soles(1234567));
  CHECK(money_from("13", Currency::eur) == Money(1300, Currency::eur));
}

TEST_CASE("text that is not clearly an amount is never read as one") {
  for (const char* garbage :
       {"",         " ",      "S/",       ".",     "5.",     ".5",       "1.234", "1.2.3",     "1,23",
        "12,34.50", "1,2345", "1234,567", ",123",  "1,,234", "1,234,56", "1.50,", "1,234.5,0", "-5",
        "+5",       "1e3",    "0x10",     "12 34", "S/S/1",  "S/ S/ 1",  "doce",  "NaN",       "\xEF\xBC\x91",
        "1\n",      "1\t",    "S 12",     "12S/",  "1'234",  "1.5 0",    "$12",   "1.,5",      "1,.5"}) {
    CAPTURE(std::string(garbage));
    CHECK_FALSE(money_from(garbage).has_value());
  }
  CHECK_FALSE(money_from(std::string_view("1\0", 2)).has_value());
}

TEST_CASE("amounts are read up to the limit and not one centimo beyond") {
  CHECK(money_from("10000000000000.00") == Money(Money::limit));
  CHECK(money_from("10,000,000,000,000") == Money(Money::limit));
  CHECK(money_from("9999999999999.99") == Money(Money::limit - 1));
  CHECK_FALSE(money_from("10000000000000.01").has_value());
  CHECK_FALSE(money_from("10000000000001").has_value());
  CHECK_FALSE(money_from("99999999999999999999999999999999999999").has_value());
  CHECK(money_from("00000000000000000000000000000000000000000012") == soles(12));
}

TEST_CASE("soles typed into a field of euros are not taken for euros") {
  CHECK_FALSE(money_from("S/ 12", Currency::eur).has_value());
}

TEST_CASE("what money is written as reads back as the same money") {
  CHECK(rc::check("text round trip", [] {
    const Money amount = *an_amount();
    RC_ASSERT(money_from(to_text(amount)) == amount);
  }));
}

TEST_CASE("one mistyped character gives an amount within the limit or nothing") {
  CHECK(rc::check("reading money never overflows", [] {
    auto typed = to_text(*an_amount());
    const auto place = *rc::gen::inRange<std::size_t>(0, typed.size());
    const auto extra = *rc::gen::elementOf(std::string("0123456789.,S/ -x\n"));
    if (*rc::gen::arbitrary<bool>())
      typed[place] = extra;
    else
      typed.insert(place, 1, extra);
    const auto amount = money_from(typed);
    RC_ASSERT(!amount || (amount->minor() >= 0 && amount->minor() <= Money::limit));
  }));
}

TEST_CASE("two currencies are never mixed") {
  const Money sol = soles(1);
  const Money euro(100, Currency::eur);
  CHECK_THROWS_AS(sol + euro, Bug);
  CHECK_THROWS_AS(sol - euro, Bug);
  CHECK_THROWS_AS((void)(sol < euro), Bug);
  CHECK_FALSE(sol == euro);
}

TEST_CASE("a sum beyond the limit is an error and never wraps round") {
  const Money most(Money::limit);
  CHECK(most + Money(-1) == Money(Money::limit - 1));
  CHECK(most - most == Money(0));
  CHECK_THROWS_AS(most + Money(1), Bug);
  CHECK_THROWS_AS(-most - Money(1), Bug);
  CHECK_THROWS_AS(Money(INT64_MAX) + Money(INT64_MAX), Bug);
}

TEST_CASE("money adds and compares like the centimos it is") {
  CHECK(rc::check("arithmetic", [] {
    const Money a = *an_amount(Money::limit / 2);
    const Money b = *an_amount(Money::limit / 2);
    RC_ASSERT((a + b).minor() == a.minor() + b.minor());
    RC_ASSERT((a - b) + b == a);
    RC_ASSERT((a < b) == (a.minor() < b.minor()));
  }));
}

TEST_CASE("each currency has its own code and no other text is a currency") {
  for (const Currency each : {Currency::pen, Currency::eur, Currency::usd})
    CHECK(currency_from(code(each)) == each);
  for (const char* wrong : {"", "pen", "PE", "PENN", "CHF", " PEN"})
    CHECK_FALSE(currency_from(wrong).has_value());
}

}  // namespace minga::testing
