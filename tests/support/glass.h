// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kiosk/widgets/ui.h"

struct ImGuiContext;

namespace minga::test {

// A pane of glass instead of a window: screens and widgets are drawn and touched without a display, in
// microseconds.
//
//   Glass glass;
//   int count = 0;
//   auto draw = [&](ui::Ui& ui) { if (ui::button(ui, "more", "More")) ++count; };
//   CHECK(glass.touch("more", draw));
class Glass {
 public:
  using Draw = std::function<void(ui::Ui&)>;
  struct Options {
    int width = 1280;
    int height = 800;
    ui::TextSize text_size = ui::TextSize::normal;
    ui::Theme theme = ui::Theme::dark_on_light;
    Language language = Language::english;
  };

  Glass() : Glass(Options{}) {}
  explicit Glass(const Options&);
  ~Glass();
  Glass(const Glass&) = delete;
  Glass& operator=(const Glass&) = delete;

  ui::Ui& ui() { return ui_; }
  ui::Ui::Head head{"Comunidad de prueba", "", "", false, true};

  // As the shell does it: draw() and then Back, again until no other frame is wanted.
  void frame(const Draw&);
  // Presses and lifts in the middle of the touchable, turning pages until it is in view. False if there is
  // none with that id on any page, or if it cannot be touched now. `draw` sees the touch exactly once.
  bool touch(std::string_view id, const Draw&);
  // A finger going through points given in shares (0 to 1) of the touchable's rectangle; they may lie outside
  // of it.
  bool drag(std::string_view id, const std::vector<std::pair<float, float>>& through, const Draw&);
  // A keyboard plugged in, or a scanner.
  void type(std::string_view text, const Draw&);
  void backspace(const Draw&);
  void enter(const Draw&);
  // Down and up at a place, whatever is there.
  void tap(float x, float y, const Draw&);
  void finger(float x, float y, bool down, const Draw&);

  std::vector<ui::Touchable> touchables() const { return ui_.touchables(); }
  std::string all_text() const { return ui_.all_text(); }
  const ui::Touchable* find(std::string_view id);  // valid until the next call
  bool back_touched() const { return back_; }      // in the frames of the last call
  ui::Ui::HeadTouch head_touched() const { return head_touch_; }
  bool settled() const { return settled_; }  // the last frame wanted no other
  double seconds_per_frame() const { return frames_ > 0 ? seconds_ / frames_ : 0; }

 private:
  void make_current() const;
  bool turn(std::string_view arrow_id, const Draw&);

  Options options_;
  ImGuiContext* context_ = nullptr;
  ui::Ui ui_;
  std::vector<ui::Touchable> found_;
  bool back_ = false;
  bool settled_ = false;
  ui::Ui::HeadTouch head_touch_ = ui::Ui::HeadTouch::none;
  double seconds_ = 0;
  int frames_ = 0;
};

}  // namespace minga::test
