// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/widgets/signature_pad.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/pen.h"

namespace minga::ui {

namespace {

std::int16_t scaled(float at, float from, float length) {
  const float share = std::clamp((at - from) / length, 0.0F, 1.0F);
  return static_cast<std::int16_t>(std::lround(share * static_cast<float>(Signature::extent)));
}

void follow_finger(Signature& signature, const Rect& box) {
  if (signature.points() >= Signature::point_limit) return;
  const ImVec2 finger = ImGui::GetIO().MousePos;
  const Signature::Point point{scaled(finger.x, box.x, box.w), scaled(finger.y, box.y, box.h)};
  if (ImGui::IsItemActivated() || signature.strokes.empty()) signature.strokes.emplace_back();
  auto& stroke = signature.strokes.back();
  // A trembling finger that stays in place must not use up the points.
  if (!stroke.empty() && std::abs(stroke.back().x - point.x) < 4 && std::abs(stroke.back().y - point.y) < 10)
    return;
  stroke.push_back(point);
}

void draw_strokes(Ui::Impl& i, const Signature& signature, const Rect& box) {
  const auto at = [&](const Signature::Point& p) {
    return ImVec2(box.x + box.w * static_cast<float>(p.x) / static_cast<float>(Signature::extent),
                  box.y + box.h * static_cast<float>(p.y) / static_cast<float>(Signature::extent));
  };
  const float thick = i.mm(0.7F);
  for (const auto& stroke : signature.strokes) {
    i.draw->PathClear();
    for (const auto& point : stroke) i.draw->PathLineTo(at(point));
    if (stroke.size() > 1)
      i.draw->PathStroke(packed(i.palette->ink), 0, thick);
    else
      i.draw->PathClear();
    if (!stroke.empty()) i.draw->AddCircleFilled(at(stroke.front()), thick / 2, packed(i.palette->ink));
  }
}

}  // namespace

void signature_pad(Ui& ui, std::string_view id, Signature& signature, std::string_view erase_label) {
  auto& i = ui.impl();
  const float page = i.content.h - i.metrics.target() - i.metrics.gap();
  const float room = i.room() - i.metrics.target() - i.metrics.gap();
  const float least = i.mm(28);
  const float high = std::floor(std::min({i.flow.w / 3, i.mm(55), room >= least ? room : page}));
  Item item = i.place(high, i.metrics.gap());
  item.rect.w = std::min(item.rect.w, high * 3);
  i.touch(id, erase_label, item, true);
  const Rect box = item.rect;
  if (item.visible) {
    if (!i.busy && ImGui::IsItemActive()) follow_finger(signature, box);
    fill(i, box, i.palette->panel, radius(i));
    frame(i, box, i.palette->frame, 2 * i.metrics.line(), radius(i));
    rule(i, box.x + box.w * 0.06F, box.y + box.h * 0.76F, box.w * 0.88F, i.palette->frame);
    draw_icon(i, Icon::sign, box.x + box.w * 0.06F + i.mm(3), box.y + box.h * 0.76F - i.mm(4), i.mm(6),
              i.tone(Tone::muted).mark);
    i.draw->PushClipRect(ImVec2(box.x, box.y), ImVec2(box.right(), box.bottom()), true);
    draw_strokes(i, signature, box);
    i.draw->PopClipRect();
  }
  if (button(ui, std::string(id) + "/erase", erase_label, Icon::backspace, Tone::plain,
             !signature.strokes.empty()))
    signature.strokes.clear();
}

}  // namespace minga::ui
