// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/widgets/picture.h"

#include <stb_image.h>

#include <algorithm>
#include <array>
#include <limits>

#include "kiosk/widgets/imgui_compat.h"
#include "kiosk/widgets/pen.h"

namespace minga::ui {

namespace {

struct FreePixels {
  void operator()(stbi_uc* pixels) const { stbi_image_free(pixels); }
};

// Each pixel of the small picture is the mean of those it stands for.
std::shared_ptr<const Pixels> shrunk(const stbi_uc* whole, int width, int height, int longest) {
  const int step = (std::max(width, height) + longest - 1) / longest;
  auto small = std::make_shared<Pixels>();
  small->width = std::max(1, width / step);
  small->height = std::max(1, height / step);
  small->rgba.reserve(4 * static_cast<std::size_t>(small->width) * static_cast<std::size_t>(small->height));
  for (int y = 0; y < small->height; ++y)
    for (int x = 0; x < small->width; ++x) {
      std::array<int, 3> sum{};
      int count = 0;
      for (int dy = 0; dy < step && y * step + dy < height; ++dy)
        for (int dx = 0; dx < step && x * step + dx < width; ++dx, ++count) {
          const auto row = static_cast<std::size_t>(y * step + dy) * static_cast<std::size_t>(width);
          const auto* pixel = whole + 3 * (row + static_cast<std::size_t>(x * step + dx));
          for (std::size_t c = 0; c < 3; ++c) sum[c] += pixel[c];
        }
      for (const int channel : sum) small->rgba.push_back(static_cast<unsigned char>(channel / count));
      small->rgba.push_back(255);
    }
  return small;
}

}  // namespace

std::shared_ptr<const Pixels> pixels_of(std::string_view file, std::int64_t most_pixels, int longest) {
  if (file.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return nullptr;
  const auto* bytes = reinterpret_cast<const stbi_uc*>(file.data());
  const auto size = static_cast<int>(file.size());
  int width = 0, height = 0, channels = 0;
  // The size is believed only as far as it is small: nothing is decoded before.
  if (stbi_info_from_memory(bytes, size, &width, &height, &channels) == 0) return nullptr;
  if (width <= 0 || height <= 0 || std::int64_t{width} * height > most_pixels) return nullptr;
  const std::unique_ptr<stbi_uc, FreePixels> whole(
      stbi_load_from_memory(bytes, size, &width, &height, &channels, 3));
  return whole ? shrunk(whole.get(), width, height, longest) : nullptr;
}

bool picture(Ui& ui, std::string_view id, std::string_view label, const std::shared_ptr<const Pixels>& pixels,
             int quarter_turns, float tallest) {
  auto& i = ui.impl();
  i.say(label);
  const bool lying = quarter_turns % 2 != 0;
  const auto width = static_cast<float>(lying ? pixels->height : pixels->width),
             height = static_cast<float>(lying ? pixels->width : pixels->height);
  const float scale = std::min(i.flow.w / width, tallest / height);
  Item item = i.place(height * scale, i.metrics.gap());
  item.rect.x += (item.rect.w - width * scale) / 2;
  item.rect.w = width * scale;
  const Touch touch = i.touch(id, label, item, true);
  if (!item.visible) return touch.fired;
  const Rect& r = item.rect;
  if (i.pictures) {
    const std::array<ImVec2, 4> corners{ImVec2(r.x, r.y), ImVec2(r.right(), r.y),
                                        ImVec2(r.right(), r.bottom()), ImVec2(r.x, r.bottom())};
    const auto corner = [&](int n) { return corners[static_cast<std::size_t>((n + quarter_turns) % 4)]; };
    i.draw->AddImageQuad(compat::texture_id(i.pictures->texture(pixels)), corner(0), corner(1), corner(2),
                         corner(3));
  }
  frame(i, r, touch.held ? i.palette->ink : i.palette->frame, i.metrics.line(), 0);
  return touch.fired;
}

}  // namespace minga::ui
