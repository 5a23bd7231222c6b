// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "kiosk/desk/votes.h"
#include "kiosk/widgets/look.h"
#include "kiosk/words/language.h"

namespace minga::screens {

// What a proclaimed vote decided, in a title and a sentence.
struct Verdict {
  ui::Tone tone = ui::Tone::plain;
  std::string title;
  std::string text;
};
Verdict verdict_of(const desk::VoteView&, Language);

// "A", "A and C", "A, B and C"
std::string letters_of(const std::vector<std::size_t>& options, Language);

}  // namespace minga::screens
