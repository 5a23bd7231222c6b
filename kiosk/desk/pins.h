// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace minga::desk {

// A salted argon2id digest as "argon2id$<ops>$<memory in KiB>$<salt>$<digest>". Real ones take about 30 ms
// and 19 MB, so trying all PINs of a copied database costs; PINs are short, so it does not forbid it
// (SECURITY.md).
std::string pin_record(std::string_view pin);

// For sample data and tests, whose PINs are printed in the README: the same every time, and quick.
std::string quick_pin_record(std::string_view pin, std::string_view salt_seed);

bool pin_matches(const std::string& record, std::string_view pin);

}  // namespace minga::desk
