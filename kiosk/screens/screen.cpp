// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/screen.h"

#include "kiosk/screens/sentences.h"

namespace minga::screens {

Intent told(const Refusal& refusal, std::shared_ptr<Intent> after) {
  return {Tell{[refusal](Language language) {
                 return Message{Tone::danger, tr(language, "Not done"), sentence_of(refusal, language)};
               },
               std::move(after)}};
}

Intent tell(Tone tone, const char* title, const char* text, std::shared_ptr<Intent> after) {
  return {Tell{[=](Language language) {
                 return Message{tone, tr(language, title), tr(language, text)};
               },
               std::move(after)}};
}

}  // namespace minga::screens
