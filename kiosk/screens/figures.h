// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "domain/base/ids.h"
#include "domain/base/money.h"

// Figures as they are written in Peru, in both languages of the screen. Nothing here computes money.
namespace minga::screens {

std::string grouped(std::int64_t);                     // "12,345"
std::string hectares_text(std::int64_t area_m2);       // "240.5", "1,000"; tenths, rounded down
std::string minutes_text(std::int64_t seconds);        // "3:05"
std::string typed_amount(Money);                       // "1234.50", as a field for amounts keeps it
std::int64_t number_typed(const std::string& digits);  // 0 for nothing
std::string receipt_text(ReceiptNumber);               // "001-000012", as the paper says it

}  // namespace minga::screens
