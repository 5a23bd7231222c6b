// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/tour/finger.h"

#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>

#include <chrono>
#include <thread>

namespace minga::tour {

namespace {
// A finger rests this long; shorter than a frame it would still be noticed, but nobody touches like that.
constexpr std::chrono::milliseconds rest{12};
void pause() { std::this_thread::sleep_for(rest); }
}  // namespace

struct Finger::Impl {
  Display* display = nullptr;
  void move(Spot spot) const {
    XTestFakeMotionEvent(display, -1, spot.x, spot.y, CurrentTime);
    XFlush(display);
  }
  void press(bool down) const {
    XTestFakeButtonEvent(display, 1, down ? True : False, CurrentTime);
    XFlush(display);
  }
};

Finger::Finger() : impl_(std::make_unique<Impl>()) {}

Finger::~Finger() {
  if (impl_->display) XCloseDisplay(impl_->display);
}

std::unique_ptr<Finger> Finger::reach_out() {
  std::unique_ptr<Finger> finger(new Finger);
  finger->impl_->display = XOpenDisplay(nullptr);
  int ignored = 0;
  if (!finger->impl_->display ||
      !XTestQueryExtension(finger->impl_->display, &ignored, &ignored, &ignored, &ignored))
    return nullptr;
  return finger;
}

void Finger::touch(Spot spot) {
  impl_->move(spot);
  impl_->press(true);
  pause();
  impl_->press(false);
}

void Finger::touch_twice(Spot spot) {
  touch(spot);
  pause();
  touch(spot);
}

void Finger::draw(const std::vector<Spot>& path) {
  if (path.empty()) return;
  impl_->move(path.front());
  impl_->press(true);
  pause();
  for (const auto spot : path) {
    impl_->move(spot);
    pause();
  }
  impl_->press(false);
}

}  // namespace minga::tour
