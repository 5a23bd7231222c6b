// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "domain/base/result.h"

namespace minga {

// The national identity number: eight digits, optionally followed by a check character, with or without a
// hyphen. Weights 3 2 7 6 5 4 3 2; the sum modulo 11 picks from "65432110987" (digit) or "KJIHGFEDCBA"
// (letter); both are in use. Answers the canonical form "10117410" or "10117410-2"; an empty text stays
// empty: some older people have none. Refusals: dni_malformed; dni_check_wrong (text = the right digit).
Result<std::string> read_dni(std::string_view typed);

// The eight digits of a canonical DNI.
std::string_view dni_digits(std::string_view canonical);

// The check digit of eight digits.
char dni_check_digit(std::string_view eight_digits);

}  // namespace minga
