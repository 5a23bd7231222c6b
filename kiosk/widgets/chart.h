// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "kiosk/widgets/ui.h"

namespace minga::ui {

struct Bar {
  std::string label;
  std::string value_text;  // written on or beside the bar
  std::int64_t value = 0;
  std::int64_t whole = 1;  // full width
  char letter = 0;         // 0: none
  Shape shape = Shape::none;
  Icon picture = Icon::none;
  Tone tone = Tone::plain;
  bool marked = false;  // e.g. funded: a check mark and heavier frame
  std::string note;     // below, muted
};
void bars(Ui&, std::span<const Bar>);

// Women (round mark), men (square mark) and, if any, people in neither column, side by side in one bar with
// their numbers.
void women_and_men(Ui&, std::string_view label, std::int64_t women, std::int64_t men, std::int64_t others);

// One bar towards a goal: "240 ha of 1,000 ha".
void progress(Ui&, std::string_view label, std::int64_t value, std::int64_t whole,
              std::string_view value_text, Tone tone = Tone::main);

}  // namespace minga::ui
