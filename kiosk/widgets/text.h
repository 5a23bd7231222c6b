// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "kiosk/widgets/ui.h"

namespace minga::ui {

void heading(Ui&, std::string_view text);  // the question of the screen
void body(Ui&, std::string_view text);     // wraps
void muted(Ui&, std::string_view text);    // an explanation, wraps
void figure(Ui&, std::string_view number, std::string_view meaning,
            Tone tone = Tone::plain);  // a number that matters, large, its meaning below
void labelled(Ui&, std::string_view label, std::string_view value,
              Tone tone = Tone::plain);  // label left, value right-aligned with tabular figures; wraps under
                                         // each other when both do not fit
void divider(Ui&);
void gap(Ui&, float millimetres);
// A framed message in the flow: what happened, what to do. Its icon and frame say the tone too.
void notice(Ui&, Tone tone, std::string_view title, std::string_view text);
// What will be here one day, in the middle of the content.
void empty_state(Ui&, Icon icon, std::string_view text);

}  // namespace minga::ui
