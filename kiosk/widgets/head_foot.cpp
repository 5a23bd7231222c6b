// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "kiosk/widgets/pen.h"
#include "kiosk/widgets/ui.h"

// What stands at the same place on every screen.
namespace minga::ui {

namespace {

// A header button: icon beside its word, or above it where the screen is narrow. Answers its left edge.
float tool_width(const Ui::Impl& i, std::string_view word, bool narrow) {
  const float text = text_width(i, Face::head, word);
  const float icon = narrow ? 0 : 1.25F * i.metrics.head_em() + i.mm(1);
  return std::max(i.metrics.target(), icon + text + i.mm(narrow ? 2.5F : 5.0F));
}

bool tool(Ui::Impl& i, std::string_view id, std::string_view word, Icon icon, const Rect& at, bool narrow) {
  const Touch touch = i.touch(id, word, {at, true}, true);
  fill(i, at, touch.held ? i.palette->pressed : i.palette->paper, radius(i));
  frame(i, at, i.palette->line, i.metrics.line(), radius(i));
  const float icon_size = (narrow ? 1.0F : 1.25F) * i.metrics.head_em();
  const float text = text_width(i, Face::head, word), line = line_height(i, Face::head);
  const float middle = at.x + at.w / 2;
  if (narrow) {
    const float top = at.y + (at.h - icon_size - line) / 2;
    draw_icon(i, icon, middle, top + icon_size / 2, icon_size, i.palette->ink);
    draw_text(i, Face::head, middle - text / 2, top + icon_size, word, i.palette->ink);
  } else {
    const float x = middle - (icon_size + i.mm(1) + text) / 2;
    draw_icon(i, icon, x + icon_size / 2, at.y + at.h / 2, icon_size, i.palette->ink);
    draw_text(i, Face::head, x + icon_size + i.mm(1), at.y + (at.h - line) / 2, word, i.palette->ink);
  }
  return touch.fired;
}

}  // namespace

// Community above; below it where at the left and who at the right. Each may have what the other leaves, or
// half.
void Ui::Impl::draw_names() {
  const float line = line_height(*this, Face::head), top = (header.h - 2 * line) / 2;
  const float w = header.w - tools_width(), icon = 1.15F * metrics.head_em();
  const bool two = !head.where.empty() || !head.who.empty();
  draw_text(*this, Face::head_strong, header.x, two ? top : (header.h - line) / 2,
            shortened(*this, Face::head_strong, head.community, w), palette->ink);
  const float who_w = head.who.empty() ? 0 : icon + mm(0.8F) + text_width(*this, Face::head, head.who);
  const float where_w = text_width(*this, Face::head, head.where);
  const float half = (w - mm(4)) / 2;
  const float who_most = std::max(half, w - mm(4) - where_w), where_most = std::max(half, w - mm(4) - who_w);
  draw_text(*this, Face::head, header.x, top + line,
            shortened(*this, Face::head, head.where, who_w > 0 ? where_most : w), palette->muted);
  if (who_w <= 0) return;
  const auto who = shortened(*this, Face::head, head.who, who_most - icon - mm(0.8F));
  const float x = header.x + w - text_width(*this, Face::head, who);
  draw_text(*this, Face::head, x, top + line, who, palette->ink);
  draw_icon(*this, Icon::person, x - mm(0.8F) - icon / 2, top + line * 1.5F, icon, palette->muted);
}

void Ui::Impl::draw_names_narrow() {
  const float line = line_height(*this, Face::head), w = header.w - tools_width(), icon = metrics.head_em();
  const auto names = wrapped_short(*this, Face::head_strong, head.community, w, 2);
  const auto count = names.size() + (head.where.empty() ? 0 : 1) + (head.who.empty() ? 0 : 1);
  float y = (header.h - line * static_cast<float>(count)) / 2;
  draw_lines(*this, Face::head_strong, {header.x, y, w, 0}, names, palette->ink);
  y += line * static_cast<float>(names.size());
  if (!head.where.empty()) {
    draw_text(*this, Face::head, header.x, y, shortened(*this, Face::head, head.where, w), palette->muted);
    y += line;
  }
  if (head.who.empty()) return;
  draw_icon(*this, Icon::person, header.x + icon / 2, y + line / 2, icon, palette->muted);
  const float x = header.x + icon + mm(0.8F);
  draw_text(*this, Face::head, x, y, shortened(*this, Face::head, head.who, w - icon - mm(0.8F)),
            palette->ink);
}

float Ui::Impl::tools_width() const {
  if (!head.tools) return 0;
  const std::string_view other = language == Language::spanish ? "English" : "Español";
  return tool_width(*this, "A+", narrow) + metrics.gap() + tool_width(*this, other, narrow) + mm(4);
}

// On a narrow screen the community may take two lines, and place and person one each.
std::size_t Ui::Impl::header_lines(float width) const {
  if (!narrow) return 2;
  const auto community = wrapped(*this, Face::head_strong, head.community, width - tools_width()).size();
  return std::min<std::size_t>(community, 2) + (head.who.empty() ? 1 : 2);
}

void Ui::Impl::draw_header() {
  area = in_head;
  if (head.tools) {
    const std::string_view other = language == Language::spanish ? "English" : "Español";
    float right = header.right();
    const float high = std::max(metrics.target(), std::min(header.h - mm(2.4F), mm(18)));
    const auto at = [&](std::string_view word) {
      const float w = tool_width(*this, word, narrow);
      const Rect place{right - w, mm(1.2F), w, high};
      right -= w + metrics.gap();
      return place;
    };
    if (tool(*this, "head/text-size", "A+", Icon::text_size, at("A+"), narrow))
      head_touch = HeadTouch::text_size;
    if (tool(*this, "head/language", other, Icon::language, at(other), narrow))
      head_touch = HeadTouch::language;
  }
  say(head.community);
  say(head.where);
  say(head.who);
  if (narrow)
    draw_names_narrow();
  else
    draw_names();
  rule(*this, 0, header.bottom() - metrics.line(), metrics.width, palette->line);
  if (head.sample) {
    say(band_words);
    const auto lines = wrapped(*this, Face::head, band_words, header.w);
    const float high = line_height(*this, Face::head) * static_cast<float>(lines.size());
    fill(*this, band, tone(Tone::money).tint);
    draw_lines(*this, Face::head, {header.x, band.y + (band.h - high) / 2, header.w, 0}, lines,
               tone(Tone::money).text, Align::middle);
    rule(*this, 0, band.bottom() - metrics.line(), metrics.width, palette->line);
  }
  rule(*this, 0, foot.y, metrics.width, palette->line);
}

Rect Ui::Impl::foot_slot(float from, float to) const {
  const float half = metrics.gap() / 2;
  const float left = from <= 0 ? foot.x : foot.x + foot.w * from + half;
  const float right = to >= 1 ? foot.right() : foot.x + foot.w * to - half;
  return {left, foot.y + mm(1.5F), right - left, foot.h - mm(3.0F)};
}

namespace {

// Foot buttons may be asked for from anywhere inside the content's flow.
bool foot_button(Ui& ui, std::string_view id, std::string_view label, const Rect& at,
                 const ButtonLook& look) {
  auto& i = ui.impl();
  const auto area = i.area;
  i.area = Ui::Impl::in_foot;
  ImGui::PushClipRect(ImVec2(0, i.foot.y), ImVec2(i.metrics.width, i.metrics.height), false);
  const bool fired = draw_button(ui, id, label, {at, true}, look).fired;
  ImGui::PopClipRect();
  i.area = area;
  return fired;
}

}  // namespace

bool Ui::main_button(std::string_view id, std::string_view label, Icon icon, bool enabled, Tone tone) {
  auto& i = *impl_;
  const std::string whole = i.full_id(id);
  if (whole != i.main_id) i.main_id = whole, i.main_since_s = ImGui::GetTime();
  // What stands where another main button stood a moment ago does not take the second tap of a nervous
  // finger.
  i.holding_back = main_button_is_new();
  const bool fired = foot_button(*this, id, label, impl_->foot_slot(0.58F, 1),
                                 {icon, tone, Face::head_strong, enabled, false});
  i.holding_back = false;
  return fired;
}

bool Ui::side_button(std::string_view id, std::string_view label, Icon icon, bool enabled) {
  return foot_button(*this, id, label, impl_->foot_slot(0.25F, 0.58F),
                     {icon, Tone::plain, Face::head, enabled, false});
}

bool Ui::back_button(std::string_view label) {
  if (impl_->back_asked) return false;
  impl_->back_asked = true;
  const auto scope = std::exchange(impl_->prefix, {});
  const bool fired = foot_button(*this, "back", label, impl_->foot_slot(0, 0.25F),
                                 {Icon::back, Tone::plain, Face::head, true, false});
  impl_->prefix = scope;
  return fired;
}

}  // namespace minga::ui
