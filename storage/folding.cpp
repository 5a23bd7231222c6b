// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folding.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "domain/base/ensure.h"

namespace minga::storage {

std::string folded(std::string_view utf8) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* decompose = icu::Normalizer2::getNFDInstance(status);
  ensure(U_SUCCESS(status), "the Unicode tables are at hand");
  const auto source =
      icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
  icu::UnicodeString parts = decompose->normalize(source, status);
  ensure(U_SUCCESS(status), "text can be decomposed");
  parts.foldCase();
  icu::UnicodeString kept;
  for (int32_t at = 0; at < parts.length(); at = parts.moveIndex32(at, 1))
    if (u_charType(parts.char32At(at)) != U_NON_SPACING_MARK) kept.append(parts.char32At(at));
  std::string out;
  return kept.toUTF8String(out);
}

}  // namespace minga::storage
