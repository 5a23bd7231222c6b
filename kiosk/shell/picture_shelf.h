// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "kiosk/widgets/picture.h"

namespace minga::shell {

// Pictures on the graphics card. Used on the window's thread, while its context is current.
class GlPictureShelf final : public ui::PictureShelf {
 public:
  GlPictureShelf() = default;
  ~GlPictureShelf() override;
  GlPictureShelf(const GlPictureShelf&) = delete;
  GlPictureShelf& operator=(const GlPictureShelf&) = delete;
  std::uintptr_t texture(const std::shared_ptr<const ui::Pixels>&) override;

 private:
  struct Kept {
    std::weak_ptr<const ui::Pixels> pixels;
    unsigned name = 0;  // of OpenGL
  };
  void forget_unused();

  std::map<const ui::Pixels*, Kept> kept_;
};

}  // namespace minga::shell
