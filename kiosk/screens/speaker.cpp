// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/speaker.h"

#include "kiosk/screens/figures.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

bool draw_speaker_clock(ui::Ui& ui, const Turn& speaker, Instant now) {
  const auto seconds = speaker.seconds_at(now);
  const bool over = seconds > speaker.limit_seconds;
  ui::row(ui, "speaker",
          {.title = speaker.name,
           .detail = ui.tr("has the word"),
           .icon = ui::Icon::speak,
           .shape = shape_for(speaker.sex),
           .tone = tone_for(speaker.sex)},
          false);
  ui::figure(ui, minutes_text(seconds), filled(ui.tr("of {} minutes"), minutes_text(speaker.limit_seconds)),
             over ? ui::Tone::danger : ui::Tone::main);
  return over;
}

}  // namespace minga::screens
