// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "domain/assembly/agreement_line.h"
#include "domain/assembly/minutes.h"
#include "domain/base/ids.h"
#include "kiosk/words/language.h"

namespace minga::documents {

// Papers are written in one language, whatever the screen speaks.
inline constexpr Language paper = Language::spanish;

// To be written over by hand.
inline constexpr std::string_view blank_to_fill = "____________________";
inline constexpr std::string_view short_blank = "________";

template <class Thing>
std::string number_text(Id<Thing> id) {
  return std::to_string(id.value);
}
std::string number_text(std::int64_t);  // "7,013": thousands apart, as amounts are

std::string women_and_men(const HeadCount&);  // "18 mujeres y 17 varones"
std::string community_and_place(const std::string& community, const std::string& place);
std::string agreement_text(
    const AgreementLine&);  // "N° 2 del 12/04/2026: ..."; none: says that none is known
// What a payment is for: the farmers' share, by which agreement.
std::string payment_text(const AgreementLine&);
std::string share_rule_text(const ShareRule&, const std::string& group);  // "50 % partes iguales, 50 % ..."
std::string office_text(Office);                                          // "Presidencia"
std::string dni_or_blank(const std::string& dni);
std::string sample_words();     // "MUESTRA - SIN VALOR"
std::string copy_words(int n);  // "COPIA 2"

std::string names_text(std::span<const std::string>);  // "Ana, Luis y Rosa"

// An option as a ballot calls it: "A" for the first.
std::string letter_of(std::size_t place);

// "3. " and the like never depend on the language.
std::string ordinal_mark(std::size_t n);

}  // namespace minga::documents
