// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/widgets/look.h"
#include "kiosk/widgets/metrics.h"
#include "kiosk/words/language.h"

namespace minga::ui {

class PictureShelf;

// In pixels, origin at the top left of the window.
struct Rect {
  float x = 0, y = 0, w = 0, h = 0;
  float right() const { return x + w; }
  float bottom() const { return y + h; }
  bool contains(float px, float py) const { return px >= x && px < right() && py >= y && py < bottom(); }
};

// Something a finger can touch in the frame just drawn. Tests and the tour find widgets by `id`, which is
// made of stable words of the code ("pay/confirm"), never of translated text.
struct Touchable {
  std::string id;
  std::string label;
  Rect rect;
  bool enabled = true;
  bool visible = true;  // false when it stands on another page of the content
};

// One frame's surface: header, content and foot, and the flow of the content from top to bottom. A screen
// draws into it and learns what was touched. Sizes are computed from millimetres here and in look.h, nowhere
// else.
//
// The content flows in a column; what does not fit is reached by big page arrows at the right, and nothing is
// cut in two at a page's edge. Widgets are the free functions of the other headers of this folder.
class Ui {
 public:
  Ui();
  ~Ui();
  Ui(const Ui&) = delete;
  Ui& operator=(const Ui&) = delete;

  // --- what the shell does, once a frame
  // -----------------------------------------------------------------------------
  struct Head {
    std::string community;  // left, top line
    std::string where;      // left, below: which screen this is; a screen may set it by where()
    std::string who;        // the person identified, or empty
    bool sample = false;    // a band says that all of it is sample data
    bool tools = true;      // language and text size
  };
  // What was touched in the header.
  enum class HeadTouch { none, language, text_size, listen };

  // The sizes and colours of the frames to come; the fonts must have been loaded for them
  // (kiosk/shell/fonts.h).
  void set_metrics(const Metrics&);
  const Metrics& metrics() const;
  void begin(const Head&, Language);  // after ImGui::NewFrame
  HeadTouch end();                    // draws what is left of header and foot, before ImGui::Render
  // The content starts again on its first page; called when another screen comes up.
  void to_first_page();
  // Which page is shown, 0 for the first; to come back to it after something was told alone. A page that is
  // not there any more becomes the last.
  int page() const;
  void to_page(int);
  // Some sizes are known only after everything was drawn once. When true after end(), the shell should not
  // show this frame but draw the next at once (ImGui::EndFrame, then NewFrame again); what was touched in it
  // still counts.
  bool wants_another_frame() const;
  // Where pictures are held while they are shown; without one only their frames are drawn.
  void set_pictures(PictureShelf*);
  // Buttons do not answer while the clerk works (the frame is still drawn).
  void set_busy(bool busy);
  bool busy() const;
  // A main button that has just come up takes no touch for so long; 0, the beginning, takes them at once.
  void set_double_tap(double seconds);
  bool main_button_is_new() const;  // it will take touches only in a later frame

  std::vector<Touchable> touchables() const;  // of the last whole frame
  std::string all_text() const;  // every sentence of the last frame, in reading order (for "listen", tests)

  // --- what screens use
  // ---------------------------------------------------------------------------------------------
  Language language() const;
  std::string tr(const char* message) const { return minga::tr(language(), message); }
  std::string trn(const char* one, const char* many, long n) const {
    return minga::trn(language(), one, many, n);
  }

  void where(std::string_view place);  // the screen's name in the header

  // The one main button, at the right of the foot. True in the frame it is touched. `id` becomes the
  // touchable's id.
  bool main_button(std::string_view id, std::string_view label, Icon icon, bool enabled = true,
                   Tone tone = Tone::main);
  // A second, quiet button in the middle of the foot.
  bool side_button(std::string_view id, std::string_view label, Icon icon, bool enabled = true);
  // Back, at the left of the foot (touchable id "back"). The shell calls it after the screen's draw(); a
  // widget that wants Back for itself (an open field) calls it first and the shell's call then answers false.
  bool back_button(std::string_view label);

  // Ids inside are prefixed "prefix/". Returns a guard.
  class Scope {
   public:
    Scope(Ui& ui, std::string_view prefix);
    ~Scope();
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

   private:
    Ui& ui_;
    std::size_t length_;
  };

  // Columns side by side where the screen is wide enough (each at least `narrowest_mm`), below each other
  // otherwise. `shares` are relative widths. Each function draws into its own flow.
  void columns(std::span<const float> shares, float narrowest_mm,
               std::span<const std::function<void()>> draw);

  // What stays at the top of every page, such as a sum that grows while pages are turned. Called before
  // anything else is drawn; where letters are so large that it would take much of the page, it stands on the
  // first only.
  void pin(const std::function<void()>& draw);
  // Enter on a keyboard plugged in, or at the end of what a scanner reads.
  bool enter_typed() const;

  bool wide() const;  // landscape enough for two columns
  float available_height()
      const;                  // px from the flow's position to the end of a page's content, if it were empty
  float page_height() const;  // px of a page's content
  int lines_on_page() const;  // of plain text

  // --- what widgets use (kiosk/widgets only)
  // ------------------------------------------------------------------------
  struct Impl;
  Impl& impl() { return *impl_; }
  const Impl& impl() const { return *impl_; }

 private:
  std::unique_ptr<Impl> impl_;
};

}  // namespace minga::ui
