// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <imgui.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/widgets/metrics.h"
#include "kiosk/widgets/palette.h"
#include "kiosk/widgets/ui.h"

// What stands behind Ui, for the widgets of this folder only: the frame's surface, its flow and its pages.
namespace minga::ui {

// The cuts of letters in use. The shell names each font of the atlas after the faces it serves (fonts.h).
enum class Face { body, strong, title, huge, head, head_strong, icon, icon_big };
inline constexpr int face_count = 8;
// The word by which the atlas knows it.
const char* face_name(Face);

struct FaceFont {
  ImFont* font = nullptr;
  float size = 13;       // as AddText() wants it
  float em = 13;         // px
  float cap_top = 0;     // of a capital letter, below AddText()'s position
  float cap_bottom = 0;  // the base line
};

// Where the next item of a column goes. The page is part of the position.
struct Flow {
  float x = 0, w = 0;
  int page = 0;
  float y = 0;         // px below the top of the page's content
  float space = 0;     // owed before the next item; the larger of what two neighbours ask for
  bool fresh = true;   // nothing above on this page or in this column
  float unbroken = 0;  // height so far had there been no pages
  // A heading stands above, and nothing below it yet: how high that is is remembered by this key.
  std::string headed;
};

// One item's place. `rect` may reach above or below the page when the item is higher than a page.
struct Item {
  Rect rect;
  bool visible = true;
};

struct Touch {
  bool fired = false;
  bool held = false;
};

struct Ui::Impl {
  Metrics metrics;
  const Palette* palette = &palette_of(Theme::dark_on_light);
  FaceFont faces[face_count];
  ImDrawList* draw = nullptr;
  Language language = Language::spanish;
  PictureShelf* pictures = nullptr;
  bool busy = false;
  bool holding_back = false;  // what is drawn now takes no touch yet
  std::string main_id;        // of the main button drawn last
  double main_since_s = 0;    // when it came up
  double double_tap_s = 0;

  Head head;
  HeadTouch head_touch = HeadTouch::none;
  bool back_asked = false;
  Rect header, band, content, foot;  // content: of one page, without the gutter
  bool narrow = false;               // header and foot stand in more lines
  std::string band_words;

  Flow flow;
  int page = 0;          // the page shown
  int pages = 1;         // counted in the frame being drawn
  int pages_before = 1;  // of the frame before
  bool gutter = false;
  int gutter_changes = 0;  // a layout that fits only with or only without the gutter must not swing for ever
  int column_blocks = 0;
  int headings = 0;
  int pins = 0;
  bool another = false;

  std::string prefix;
  enum Area { in_head, in_content, in_foot };
  Area area = in_content;
  std::vector<Touchable> touched[3], touched_before[3];
  std::vector<std::string> said[3], said_before[3];

  // Sizes known only after everything was drawn once, by a stable key, with the frame they were last used in.
  struct Remembered {
    float value;
    int frame;
  };
  std::map<std::string, Remembered, std::less<>> memory;
  int frame = 0;

  // What a keyboard knows beyond its text. Forgotten as soon as it was not drawn for a frame.
  struct KeyboardState {
    bool shift = false;    // turns the case of the next letter
    bool figures = false;  // digits and signs instead of letters
    int accent = 0;        // 0: none, 1: ´, 2: ¨
    int frame = -10;
  };
  std::map<std::string, KeyboardState, std::less<>> keyboards;

  const FaceFont& face(Face f) const { return faces[static_cast<int>(f)]; }
  const ToneColours& tone(Tone t) const { return palette->tone(t); }
  float mm(float millimetres) const { return metrics.mm(millimetres); }

  // Takes the next place of the flow. `space`: least distance to the neighbours above and below.
  Item place(float height, float space);
  // The place of a heading: with what follows it on one page, by what was remembered of the frame before.
  Item place_heading(float height, float space, std::string_view text);
  // What must fit below the heading above, if there is one just there.
  void follow_heading(float height);
  void space(float least) { flow.space = flow.space > least ? flow.space : least; }
  float room() const;  // px left on this page for the next item

  // A place a finger can touch; called before drawing it, so that a press shows in the same frame.
  Touch touch(std::string_view id, std::string_view label, const Item&, bool enabled);
  std::string full_id(std::string_view id) const { return prefix + std::string(id); }
  void say(std::string_view text) {
    if (!text.empty()) said[area].emplace_back(text);
  }

  // What was remembered in the last frames, or `otherwise`; a change asks for another frame.
  float recall(std::string_view key, float otherwise) const;
  void remember(std::string_view key, float value);

  void find_faces();
  void lay_out();
  std::size_t header_lines(float width) const;
  float tools_width() const;
  void draw_header();
  void draw_names();
  void draw_names_narrow();
  void draw_pages();
  void count_pages();
  Rect foot_slot(float from, float to) const;  // shares of the foot's width
};

// A button anywhere: icon and word in the middle, on one or two lines, filled by tone. Used by foot and flow
// alike.
struct ButtonLook {
  Icon icon = Icon::none;
  Tone tone = Tone::plain;
  Face face = Face::body;
  bool enabled = true;
  bool icon_after = false;
  bool quiet = false;  // framed in the tone and not filled with it
};
Touch draw_button(Ui&, std::string_view id, std::string_view label, const Item&, const ButtonLook&);

// One key of keypad or keyboard. `lit`: held down, like shift.
Touch draw_key(Ui&, std::string_view id, std::string_view label, Icon icon, const Item&, bool enabled = true,
               bool lit = false);

}  // namespace minga::ui
