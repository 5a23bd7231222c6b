// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "kiosk/widgets/ui.h"

namespace minga::ui {

// All answer true in the one frame in which a finger that went down on them is lifted on them.

bool button(Ui&, std::string_view id, std::string_view label, Icon icon = Icon::none, Tone tone = Tone::plain,
            bool enabled = true);
// What leads to something grave and does nothing yet: its words and frame have the tone, the brick stays with
// the last touch.
bool quiet_button(Ui&, std::string_view id, std::string_view label, Icon icon, Tone tone = Tone::danger);

// A grid of big tiles: icon, title, one line of help. As many columns as fit at `narrowest_mm`.
class TileGrid {
 public:
  explicit TileGrid(Ui& ui, float narrowest_mm = 55);
  ~TileGrid();
  TileGrid(const TileGrid&) = delete;
  TileGrid& operator=(const TileGrid&) = delete;
  bool tile(std::string_view id, Icon icon, std::string_view title, std::string_view help,
            Tone tone = Tone::plain, bool enabled = true);

 private:
  Ui& ui_;
  float narrowest_mm_;
  struct Place;
  std::unique_ptr<Place> place_;
};

struct Row {
  std::string title;
  std::string detail;    // second line, muted; may be empty
  std::string trailing;  // right-aligned, e.g. an amount
  Icon icon = Icon::none;
  Shape shape = Shape::none;  // drawn before the title, in the tone's colour
  Tone tone = Tone::plain;
  bool chosen = false;  // a heavy frame and a check mark
};
// A line of a list, no lower than a touch target. `touchable` false: it only shows.
bool row(Ui&, std::string_view id, const Row&, bool touchable = true);

// An option of a ballot: letter, shape, picture, title, detail; a check box (many) or a round mark (one).
struct Option {
  char letter = 'A';
  Shape shape = Shape::none;
  Icon picture = Icon::none;
  std::string title;
  std::string detail;
  std::string trailing;  // the cost
  bool chosen = false;
  bool many = false;
  std::string more;  // what the second place to touch asks; empty: "What is it?"
};
bool option(Ui&, std::string_view id, const Option&);
// The same with a second place to touch, at its right or below: what it is about. `open`: it is told just
// now, by what the screen draws after it.
struct OptionTouch {
  bool marked = false;
  bool more = false;
};
OptionTouch option_with_more(Ui&, std::string_view id, std::string_view more_id, const Option&, bool open);

// Digits by big keys (touchable ids "<id>/0" .. "<id>/9", "<id>/erase"). `secret` shows dots. Also takes
// typed digits.
struct Keypad {
  std::size_t longest = 8;
  bool secret = false;
  std::size_t groups_of = 0;  // digits shown in groups, as "1234 5678"; 0: in one
  bool point = false;         // a "." key ("<id>/point"), for amounts
  std::string placeholder;
};
void keypad(Ui&, std::string_view id, std::string& digits, const Keypad&);

// Letters by big keys, with ñ, accents (á é í ó ú ü after the ´ key), capitals, digits and space. Touchable
// ids
// "<id>/a", "<id>/ñ", "<id>/accent", "<id>/shift", "<id>/space", "<id>/erase", "<id>/123". Also takes typed
// letters. `longest` counts code points. The text typed so far is shown above, its end always in view.
// Capitals come by themselves at the beginning of each word of a name, or of each sentence.
enum class Capitals { of_words, of_sentences };
void keyboard(Ui&, std::string_view id, std::string& text, std::size_t longest, std::string_view placeholder,
              Capitals capitals = Capitals::of_words);

}  // namespace minga::ui
