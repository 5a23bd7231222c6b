// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/words/spelling.h"

#include <doctest/doctest.h>

#include <chrono>
#include <thread>

#include "kiosk/words/dates.h"

using namespace minga;

// Protects the words of a receipt: they are what counts when the figures are in doubt.
TEST_CASE("amounts are spelled as Peruvian receipts spell them") {
  struct Case {
    Money amount;
    const char* words;
  };
  const Case cases[]{
      {soles(0), "CERO Y 00/100 SOLES"},
      {soles(0, 7), "CERO Y 07/100 SOLES"},
      {soles(1), "UNO Y 00/100 SOLES"},
      {soles(16), "DIECISÉIS Y 00/100 SOLES"},
      {soles(21), "VEINTIUNO Y 00/100 SOLES"},
      {soles(100), "CIEN Y 00/100 SOLES"},
      {soles(101), "CIENTO UNO Y 00/100 SOLES"},
      {soles(123, 40), "CIENTO VEINTITRÉS Y 40/100 SOLES"},
      {soles(500), "QUINIENTOS Y 00/100 SOLES"},
      {soles(1000), "UN MIL Y 00/100 SOLES"},
      {soles(1001), "UN MIL UNO Y 00/100 SOLES"},
      {soles(2000), "DOS MIL Y 00/100 SOLES"},
      {soles(21000), "VEINTIÚN MIL Y 00/100 SOLES"},
      {soles(31021, 50), "TREINTA Y UN MIL VEINTIUNO Y 50/100 SOLES"},
      {soles(101000), "CIENTO UN MIL Y 00/100 SOLES"},
      {soles(1000000), "UN MILLÓN Y 00/100 SOLES"},
      {soles(1001000), "UN MILLÓN UN MIL Y 00/100 SOLES"},
      {soles(2001001), "DOS MILLONES UN MIL UNO Y 00/100 SOLES"},
      {soles(21000000), "VEINTIÚN MILLONES Y 00/100 SOLES"},
      {soles(999999999, 99),
       "NOVECIENTOS NOVENTA Y NUEVE MILLONES NOVECIENTOS NOVENTA Y NUEVE MIL NOVECIENTOS NOVENTA Y NUEVE Y "
       "99/100 SOLES"},
      {soles(1000000000), "UN MIL MILLONES Y 00/100 SOLES"},
      {Money(Money::limit), "DIEZ BILLONES Y 00/100 SOLES"},
      {-soles(5, 10), "MENOS CINCO Y 10/100 SOLES"},
      {Money(1300, Currency::eur), "TRECE Y 00/100 EUROS"},
      {Money(2150, Currency::usd), "VEINTIUNO Y 50/100 DÓLARES AMERICANOS"},
  };
  for (const auto& each : cases) CHECK(amount_in_words(each.amount) == each.words);
}

// Protects papers from boxes: ICU parts long words with invisible soft hyphens.
TEST_CASE("no number word holds a soft hyphen") {
  for (std::int64_t n = 0; n < 1'000'000'000; n = n * 3 + 7)
    for (const auto counting : {Counting::alone, Counting::masculine, Counting::feminine})
      CHECK(number_in_words(n, counting).find("\u00AD") == std::string::npos);
}

// Protects the acta's opening and closing, where hour and day are spelled out.
TEST_CASE("times and days are spelled out as in an acta") {
  const auto at = [](int hour, int minute) { return time_in_words({hour * 60 + minute}); };
  CHECK(at(9, 15) == "las nueve horas con quince minutos");
  CHECK(at(1, 0) == "la una hora");
  CHECK(at(1, 1) == "la una hora con un minuto");
  CHECK(at(0, 0) == "las cero horas");
  CHECK(at(12, 0) == "las doce horas");
  CHECK(at(21, 31) == "las veintiuna horas con treinta y un minutos");
  CHECK(at(23, 59) == "las veintitrés horas con cincuenta y nueve minutos");

  CHECK(date_in_words(*date_of(2025, 3, 9)) == "nueve de marzo de dos mil veinticinco");
  CHECK(date_in_words(*date_of(2025, 3, 1)) == "primero de marzo de dos mil veinticinco");
  CHECK(date_in_words(*date_of(2021, 12, 31)) == "treinta y uno de diciembre de dos mil veintiuno");
  CHECK(date_in_words(*date_of(1999, 9, 21)) == "veintiuno de setiembre de mil novecientos noventa y nueve");
}

TEST_CASE("long dates read as people say them, in both languages") {
  CHECK(long_date(Language::spanish, *date_of(2025, 3, 9)) == "9 de marzo de 2025");
  CHECK(long_date(Language::spanish, *date_of(2025, 9, 1)) == "1 de setiembre de 2025");
  CHECK(long_date(Language::english, *date_of(2025, 3, 9)) == "9 March 2025");
  CHECK(weekday_date(Language::spanish, *date_of(2025, 3, 9)) == "domingo 9 de marzo de 2025");
  CHECK(weekday_date(Language::english, *date_of(1969, 7, 20)) == "Sunday 20 July 1969");
}

// Protects a payout day: a formatter built anew for each call costs a thousand times a call.
TEST_CASE("spelling is cheap on repeat, and may be done on any thread") {
  amount_in_words(soles(1));
  const auto start = std::chrono::steady_clock::now();
  for (int i = 0; i < 1000; ++i) amount_in_words(soles(i * 977));
  // Measured 10 ms on a slow machine; anew each time it was more than 2 s.
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::milliseconds(500));

  std::string elsewhere;
  std::thread([&] { elsewhere = amount_in_words(soles(21)); }).join();
  CHECK(elsewhere == "VEINTIUNO Y 00/100 SOLES");
}

TEST_CASE("capitals and accents") {
  CHECK(capitals("número de padrón: ñandú") == "NÚMERO DE PADRÓN: ÑANDÚ");
  CHECK(composed("N\u0303aupari Jose\u0301") == "Ñaupari José");
  CHECK(composed("rot\xFFten") == "rot\uFFFDten");
}
