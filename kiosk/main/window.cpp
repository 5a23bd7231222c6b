// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/main/window.h"

#include <cstdio>

namespace minga {

std::unique_ptr<shell::Window> open_window(const Options& options, bool full_screen) {
  shell::Window::Options wanted;
  wanted.full_screen = full_screen;
  wanted.diagonal_inches = options.diagonal_inches;
  if (std::sscanf(options.size.c_str(), "%dx%d", &wanted.width, &wanted.height) != 2 || wanted.width < 320 ||
      wanted.height < 320 || wanted.width > 16384 || wanted.height > 16384) {
    std::fprintf(stderr, "minga: --size is written like 1280x800\n");
    return nullptr;
  }
  std::string why;
  auto window = shell::Window::create(wanted, &why);
  if (!window) std::fprintf(stderr, "minga: no window can be opened here (%s)\n", why.c_str());
  return window;
}

}  // namespace minga
