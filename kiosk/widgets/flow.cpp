// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>
#include <utility>

#include "domain/base/ensure.h"
#include "kiosk/widgets/imgui_compat.h"
#include "kiosk/widgets/pen.h"
#include "kiosk/widgets/ui.h"

// Columns and pages of the content.
namespace minga::ui {

namespace {

bool later(const Flow& a, const Flow& b) { return a.page != b.page ? a.page > b.page : a.y > b.y; }

}  // namespace

bool Ui::wide() const {
  const Impl& i = *impl_;
  return i.metrics.width > i.metrics.height && i.content.w >= i.metrics.column(150);
}

float Ui::available_height() const { return impl_->room(); }

float Ui::page_height() const { return impl_->content.h; }

void Ui::columns(std::span<const float> shares, float narrowest_mm,
                 std::span<const std::function<void()>> draw) {
  Impl& i = *impl_;
  ensure(shares.size() == draw.size() && !draw.empty(), "each column has a share");
  const float between = i.mm(6);
  const float usable = i.flow.w - between * static_cast<float>(draw.size() - 1);
  const float whole = std::accumulate(shares.begin(), shares.end(), 0.0F);
  const float least = *std::min_element(shares.begin(), shares.end()) / whole * usable;
  const auto key = i.prefix + "columns/" + std::to_string(i.column_blocks++);
  if (draw.size() > 1 && least < i.metrics.column(narrowest_mm)) {
    for (const auto& column : draw) {
      column();
      i.space(between);
    }
    return;
  }

  // A block that does not fit goes to the next page as a whole, unless that would leave a bare page here;
  // then its columns break each for itself.
  const float height = i.recall(key, 0);
  const float before = i.flow.fresh ? 0 : std::max(i.flow.space, i.metrics.gap());
  const float rest = i.content.h - i.flow.y - before;
  const float bare = (height <= i.content.h ? 0.6F : 0.25F) * i.content.h;
  const auto headed = std::exchange(i.flow.headed, {});
  float first = 0;  // the highest of the items that a column begins with
  Flow start = i.flow;
  start.y += before;
  if (i.flow.y > 0 && height > rest + 0.5F && rest < bare) {
    ++start.page;
    start.y = 0;
  }
  Flow end = start;
  float tallest = 0;
  for (std::size_t n = 0; n < draw.size(); ++n) {
    const float x = n == 0 ? start.x : i.flow.x + i.flow.w + between;
    i.flow = start;
    i.flow.x = x;
    i.flow.w = usable * shares[n] / whole;
    i.flow.fresh = true;
    i.flow.space = i.flow.unbroken = 0;
    const auto begins = headed + "/" + std::to_string(n);
    if (!headed.empty()) i.flow.headed = begins;
    draw[n]();
    if (!headed.empty()) first = std::max(first, i.recall(begins, 0));
    tallest = std::max(tallest, i.flow.unbroken);
    if (later(i.flow, end)) end = i.flow;
  }
  const float x = start.x, w = start.w, unbroken = start.unbroken;
  i.flow = end;
  i.flow.x = x;
  i.flow.w = w;
  i.flow.unbroken = unbroken + before + tallest;
  i.flow.fresh = false;
  i.flow.headed.clear();
  i.space(between);
  i.remember(key, tallest);
  // A heading above goes along with the block, and is not left by a first item that does not fit any more.
  if (!headed.empty()) i.remember(headed, before + std::max(std::min(height, bare), first));
}

void Ui::pin(const std::function<void()>& draw) {
  Impl& i = *impl_;
  const auto key = i.prefix + "pin/" + std::to_string(i.pins++);
  const Flow start = i.flow;
  const int pages = i.pages;
  const bool room = start.fresh && i.recall(key, 0) <= 0.4F * i.content.h;
  if (room) i.flow.page = i.page;
  draw();
  const float high = i.flow.unbroken - start.unbroken + i.mm(3);
  i.remember(key, high);
  if (!room) return;
  i.flow = start;
  i.pages = pages;
  i.content.y += high;
  i.content.h = std::max(i.metrics.target(), i.content.h - high);
  // What is higher than a page is cut at the page's edges, and that edge is lower now.
  ImGui::PopClipRect();
  ImGui::PushClipRect(ImVec2(0, i.content.y - i.mm(1)), ImVec2(i.metrics.width, i.content.bottom() + i.mm(1)),
                      true);
}

bool Ui::enter_typed() const { return !impl_->busy && compat::enter_pressed(); }

// Whether the page arrows are needed is known only now; the frame is drawn again when it was guessed wrong.
void Ui::Impl::count_pages() {
  if (page >= pages) {
    page = pages - 1;
    another = true;
  }
  const bool needed = pages > 1;
  pages_before = pages;
  if (needed == gutter) return;
  // Some content needs two pages beside the arrows and one without them, or the other way round. Arrows stay
  // then.
  if (gutter && gutter_changes >= 2) return;
  gutter = needed;
  ++gutter_changes;
  another = true;
}

void Ui::Impl::draw_pages() {
  if (!gutter) return;
  area = in_content;
  const float size = metrics.target();
  const float x = content.right() + mm(4.0F);
  const auto arrow = [&](std::string_view id, const std::string& word, Icon icon, float y, bool enabled) {
    const Item item{{x, y, size, size}, true};
    const Touch touch_ = touch(id, word, item, enabled);
    ui::fill(*this, item.rect,
             touch_.held ? palette->pressed
             : enabled   ? palette->panel
                         : palette->paper,
             radius(*this));
    ui::frame(*this, item.rect, enabled ? palette->frame : palette->line, metrics.line(), radius(*this));
    draw_icon(*this, icon, x + size / 2, y + size / 2, mm(7), enabled ? palette->ink : palette->line);
    return touch_.fired;
  };
  if (arrow("page/up", minga::tr(language, "Previous page"), Icon::up, content.y, page > 0)) {
    --page;
    another = true;
  }
  const float lower = content.bottom() - size;
  if (arrow("page/down", minga::tr(language, "Next page"), Icon::down, lower, page + 1 < pages)) {
    ++page;
    another = true;
  }
  const auto count = std::to_string(page + 1) + "/" + std::to_string(pages);
  const float middle = (content.y + size + lower - line_height(*this, Face::head)) / 2;
  draw_lines(*this, Face::head, {x, middle, size, 0}, std::vector<std::string>{count}, palette->muted,
             Align::middle);
}

}  // namespace minga::ui
