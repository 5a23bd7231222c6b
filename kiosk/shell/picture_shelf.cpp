// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/shell/picture_shelf.h"

#include <GLFW/glfw3.h>

#include <iterator>

namespace minga::shell {

GlPictureShelf::~GlPictureShelf() {
  for (auto& [pixels, kept] : kept_) glDeleteTextures(1, &kept.name);
}

void GlPictureShelf::forget_unused() {
  for (auto at = kept_.begin(); at != kept_.end();) {
    if (at->second.pixels.expired()) glDeleteTextures(1, &at->second.name);
    at = at->second.pixels.expired() ? kept_.erase(at) : std::next(at);
  }
}

std::uintptr_t GlPictureShelf::texture(const std::shared_ptr<const ui::Pixels>& pixels) {
  forget_unused();
  auto& kept = kept_[pixels.get()];
  if (kept.name != 0) return kept.name;
  kept.pixels = pixels;
  glGenTextures(1, &kept.name);
  glBindTexture(GL_TEXTURE_2D, kept.name);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, pixels->width, pixels->height, 0, GL_RGBA, GL_UNSIGNED_BYTE,
               pixels->rgba.data());
  return kept.name;
}

}  // namespace minga::shell
