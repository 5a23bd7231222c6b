// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

// Text of other programs, and names as they are compared.
namespace minga {

enum class Encoding { utf8, windows_1252 };
struct DecodedText {
  std::string utf8;  // without a byte order mark
  Encoding encoding = Encoding::utf8;
  bool is_text = true;  // false: a workbook, a picture, UTF-16; `utf8` is empty
};
// Bytes that are not UTF-8 are read as Windows-1252, of which Latin-1 is a part; its five unused bytes become
// U+FFFD.
DecodedText decoded(std::string_view bytes);

// "Ã±" for "ñ" or U+FFFD: letters broken before this program saw them.
bool has_broken_letters(std::string_view utf8);

// Lower case without accents, everything but letters and digits a space, single spaces: "n de padron".
// Letters beyond Latin-1 stay as they are.
std::string plain_words(std::string_view utf8);
std::vector<std::string> split_words(std::string_view plain);

// "JOSÉ ÑOPO DE LA CRUZ" as "José Ñopo de la Cruz"; text with a small letter in it stays as it is.
std::string in_name_case(std::string_view utf8);

}  // namespace minga
