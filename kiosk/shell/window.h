// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "kiosk/widgets/metrics.h"

namespace minga::shell {

// The one window of the kiosk and its sleep: it draws only after a touch, a wake() or a deadline, and stands
// still otherwise. All but wake() belong to the thread that created it.
class Window {
 public:
  struct Options {
    std::string title = "Minga";
    int width = 1280;
    int height = 800;
    bool full_screen = false;    // takes the monitor's own size and hides the mouse pointer
    double diagonal_inches = 0;  // of the screen, where the system says it wrong; 0: ask the system
  };
  // Nothing if no window can be opened; `why`, if given, then says what the system answered.
  static std::unique_ptr<Window> create(const Options&, std::string* why = nullptr);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  // Sizes for this screen. use() loads the fonts for them before the next frame; the Ui needs the same
  // metrics.
  ui::Metrics metrics(ui::TextSize, ui::Theme) const;
  void use(const ui::Metrics&);

  // What a frame answers. `again`: do not show this one but draw the next at once
  // (Ui::wants_another_frame()).
  struct Turn {
    bool go_on = true;
    bool again = false;
    std::optional<double> wake_after_s;  // nothing: sleep until something happens
  };
  // Calls `frame` between the beginning and the end of each frame, until it wants no more or the window is
  // closed.
  // `shown`, if any, is called once the frame can be seen.
  void run(const std::function<Turn()>& frame, const std::function<void()>& shown = {});

  // The same in pieces.
  void wait(std::optional<double> longest_s);  // answers at once while frames are owed
  bool frame_owed() const;                     // after wait(): there is something to draw
  void begin_frame();
  void end_frame(bool show = true);
  bool should_close() const;
  void close();

  // May be called from any thread.
  static void wake();

  // The picture shown last, as PNG.
  bool save_picture(const std::string& path) const;
  struct Place {
    int x = 0, y = 0;
  };
  // Of the window's upper left corner on the screen, px.
  Place place_on_screen() const;
  // Frames shown so far.
  long frames() const;

 private:
  Window();
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace minga::shell
