// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

namespace minga::tour {

struct Spot {
  int x = 0, y = 0;  // px on the screen
};

// Touches the real screen: the X server is told of pointer motion and button as if a finger had done it
// (XTEST), and the window gets them the way it gets any other.
class Finger {
 public:
  // Nothing where there is no X server that allows it.
  static std::unique_ptr<Finger> reach_out();
  ~Finger();
  Finger(const Finger&) = delete;
  Finger& operator=(const Finger&) = delete;

  void touch(Spot);
  void touch_twice(Spot);  // a double tap, as fast as a nervous finger
  void draw(const std::vector<Spot>& path);

 private:
  Finger();
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace minga::tour
