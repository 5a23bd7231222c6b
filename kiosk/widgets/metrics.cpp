// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/widgets/metrics.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace minga::ui {

namespace {
constexpr float mm_per_inch = 25.4F;

float em_mm(TextSize size) { return cap_height_mm(size) / cap_height_per_em; }

// An X server that knows no monitor answers the pixels at 96 dpi, rounded one way or the other.
bool made_up(int px, int mm) {
  return std::abs(static_cast<float>(px) * mm_per_inch / 96 - static_cast<float>(mm)) < 1.0F;
}
}  // namespace

float cap_height_mm(TextSize size) {
  switch (size) {
    case TextSize::normal:
      return 3.5F;
    case TextSize::large:
      return 4.8F;
    case TextSize::larger:
      return 6.4F;
    case TextSize::largest:
      return 8.5F;
  }
  return 3.5F;
}

float Metrics::mm(float millimetres) const { return std::round(millimetres * px_per_mm); }
float Metrics::target() const { return std::ceil(12.7F * px_per_mm); }
float Metrics::gap() const { return std::ceil(2.54F * px_per_mm); }
float Metrics::line() const { return std::max(1.0F, std::round(0.18F * px_per_mm)); }
float Metrics::text_scale() const { return cap_height_mm(text_size) / cap_height_mm(TextSize::normal); }
float Metrics::column(float millimetres) const { return mm(millimetres * std::sqrt(text_scale())); }

float Metrics::body_em() const { return em_mm(text_size) * px_per_mm; }

// Titles and figures grow less than the text: at the largest size a word must still fit a line.
float Metrics::title_em() const {
  return std::max(body_em(), std::min(1.35F * body_em(), 10.0F * px_per_mm));
}
float Metrics::huge_em() const { return std::max(body_em(), std::min(2.1F * body_em(), 12.5F * px_per_mm)); }
float Metrics::head_em() const { return std::min(body_em(), em_mm(TextSize::large) * px_per_mm); }

float pixels_per_mm(int width_px, int height_px, double diagonal_inches) {
  return static_cast<float>(std::hypot(width_px, height_px) / (diagonal_inches * mm_per_inch));
}

bool is_real(const Monitor& m) {
  if (m.width_mm <= 0 || m.height_mm <= 0 || m.width_px <= 0 || m.height_px <= 0) return false;
  if (made_up(m.width_px, m.width_mm) && made_up(m.height_px, m.height_mm)) return false;
  const float across = static_cast<float>(m.width_px) / static_cast<float>(m.width_mm);
  const float down = static_cast<float>(m.height_px) / static_cast<float>(m.height_mm);
  // Pixels are square, and a kiosk's screen is something between a tablet and a television.
  return std::abs(across - down) < 0.15F * across && across > 1.5F && across < 16;
}

float pixels_per_mm(const Monitor& m) {
  if (!is_real(m)) return pixels_per_mm(m.width_px, m.height_px);
  return static_cast<float>(std::hypot(m.width_px, m.height_px) / std::hypot(m.width_mm, m.height_mm));
}

}  // namespace minga::ui
