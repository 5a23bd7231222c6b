// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "domain/base/money.h"

namespace minga {

// Numbers as words, in Spanish, as Peruvian receipts and actas write them. All are safe from any thread and
// cheap on repeat: the rules are read once per thread. Good for every amount within Money::limit.

// What follows "SON:" on a receipt: "CIENTO VEINTITRÉS Y 40/100 SOLES", "UN MIL Y 00/100 SOLES", "CIENTO UNO
// Y 00/100 SOLES". A bare "mil" is written "UN MIL", so that nothing can be added in front of it. Euros and
// US dollars are named "EUROS" and "DÓLARES AMERICANOS". A negative amount begins with "MENOS".
std::string amount_in_words(Money);

// What the number counts decides its ending: "veintiuno" alone, "veintiún minutos", "veintiuna horas".
enum class Counting { alone, masculine, feminine };
std::string number_in_words(std::int64_t, Counting = Counting::alone);

// In capital letters: "número" -> "NÚMERO".
std::string capitals(std::string_view utf8);

// Accents joined with their letters (Unicode NFC), as fonts draw them: "n" + combining tilde -> "ñ". Bytes
// that are not UTF-8 become U+FFFD.
std::string composed(std::string_view utf8);

}  // namespace minga
