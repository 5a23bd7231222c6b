// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/widgets/ui.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "kiosk/widgets/icons.h"
#include "kiosk/widgets/imgui_compat.h"
#include "kiosk/widgets/pen.h"
#include "kiosk/widgets/utf8.h"

namespace minga::ui {

const char* face_name(Face face) {
  switch (face) {
    case Face::body:
      return "<body>";
    case Face::strong:
      return "<strong>";
    case Face::title:
      return "<title>";
    case Face::huge:
      return "<huge>";
    case Face::head:
      return "<hd>";
    case Face::head_strong:
      return "<hs>";
    case Face::icon:
      return "<icon>";
    case Face::icon_big:
      return "<big>";
  }
  return "";
}

void Ui::Impl::find_faces() {
  const auto& fonts = ImGui::GetIO().Fonts->Fonts;
  for (int n = 0; n < face_count; ++n) {
    ImFont* found = fonts[0];
    for (ImFont* font : fonts)
      if (std::string_view(font->GetDebugName()).find(face_name(static_cast<Face>(n))) !=
          std::string_view::npos)
        found = font;
    const float size = compat::built_size(found);
    if (faces[n].font == found && faces[n].size == size) continue;
    const auto caps = compat::cap_box(found, size);
    faces[n] = {found, size, (caps.bottom - caps.top) / cap_height_per_em, caps.top, caps.bottom};
    const auto face = static_cast<Face>(n);
    if (face == Face::icon || face == Face::icon_big)  // an icon's square is its advance
      faces[n].em = text_width(*this, face, utf8::encoded(codepoint(Icon::home)));
  }
}

// Header, sample band, content and foot, on one grid.
void Ui::Impl::lay_out() {
  const auto display = ImGui::GetIO().DisplaySize;
  metrics.width = display.x;
  metrics.height = display.y;
  const float margin = mm(metrics.width > metrics.height ? 5.0F : 4.0F);
  const float w = std::min(metrics.width - 2 * margin, mm(236));
  const float x = std::floor((metrics.width - w) / 2);
  const float line = line_height(*this, Face::head), em = face(Face::head).em;
  narrow = w < 29 * em;
  header = {x, 0, w, std::max(metrics.target(), line * static_cast<float>(header_lines(w))) + mm(2.4F)};
  band = {0, header.h, metrics.width, 0};
  if (head.sample) {
    band_words = minga::tr(language, "Sample community: invented people and figures");
    band.h =
        std::ceil(static_cast<float>(wrapped(*this, Face::head, band_words, w).size()) * line + 0.1F * em);
  }
  const float foot_h = std::max(metrics.target(), (narrow ? 3 : 2) * line + mm(1.2F)) + mm(3.0F);
  foot = {x, metrics.height - foot_h, w, foot_h};
  const float top = band.bottom() + mm(2.6F);
  content = {x, top, w, foot.y - mm(2.2F) - top};
  if (gutter) content.w -= metrics.target() + mm(4.0F);
}

Item Ui::Impl::place_heading(float height, float least, std::string_view text) {
  const auto key = "heading/" + std::to_string(headings++) + "/" + std::string(text);
  const float below = recall(key, metrics.target());
  const float before = flow.fresh ? 0 : std::max(flow.space, least);
  const float both = height + below;
  if (flow.y > 0 && both <= content.h && flow.y + before + both > content.h + 0.5F) {
    ++flow.page;
    flow.y = 0;
    flow.fresh = true;
  }
  const Item item = place(height, least);
  flow.headed = key;
  return item;
}

void Ui::Impl::follow_heading(float height) {
  if (!flow.headed.empty()) remember(std::exchange(flow.headed, {}), height);
}

Item Ui::Impl::place(float height, float least) {
  follow_heading(std::max(flow.space, least) + height);
  const float page_h = content.h;
  float before = flow.fresh ? 0 : std::max(flow.space, least);
  flow.unbroken += (flow.unbroken > 0 ? before : 0) + height;
  if (flow.y > 0 && flow.y + before + height > page_h + 0.5F) {
    // What is higher than a page anyway begins here if a good part of it fits.
    const float rest = page_h - flow.y - before;
    if (height <= page_h || rest < 2 * metrics.target()) {
      ++flow.page;
      flow.y = before = 0;
    }
  }
  Item item{{flow.x, content.y + flow.y + before, flow.w, height}, flow.page == page};
  float end = page_h - flow.y - before;  // of the item, that this page shows
  if (height <= end + 0.5F) {
    flow.y += before + height;
  } else {
    // Slices share a line, so that no line is lost in a cut.
    const float shared = line_height(*this, Face::body);
    float begin = 0;
    while (end < height - 0.5F) {
      begin = std::max(0.0F, end - shared);
      end = begin + std::max(page_h, 2 * shared);
      if (++flow.page == page) item = {{flow.x, content.y - begin, flow.w, height}, true};
    }
    flow.y = height - begin;
  }
  flow.fresh = false;
  flow.space = least;
  pages = std::max(pages, flow.page + 1);
  return item;
}

float Ui::Impl::room() const {
  return std::max(0.0F, content.h - flow.y - (flow.fresh ? 0 : std::max(flow.space, metrics.gap())));
}

Touch Ui::Impl::touch(std::string_view id, std::string_view label, const Item& item, bool enabled) {
  Rect shown = item.rect;
  if (area == in_content && item.visible) {
    const float bottom = std::min(shown.bottom(), content.bottom());
    shown.y = std::max(shown.y, content.y);
    shown.h = std::max(0.0F, bottom - shown.y);
  }
  const auto whole = full_id(id);
  // Of a part of something higher than a page, what is cut off cannot be touched; the next page shows it.
  const bool visible = item.visible && shown.h >= std::min(item.rect.h, metrics.target()) - 1;
  touched[area].push_back({whole, std::string(label), shown, enabled && !holding_back, visible});
  if (!visible || !enabled || busy || holding_back || shown.w < 1 || shown.h < 1) return {};
  ImGui::SetCursorScreenPos(ImVec2(shown.x, shown.y));
  Touch touch;
  touch.fired = ImGui::InvisibleButton(whole.c_str(), ImVec2(shown.w, shown.h));
  touch.held = ImGui::IsItemActive() && ImGui::IsItemHovered();
  return touch;
}

float Ui::Impl::recall(std::string_view key, float otherwise) const {
  const auto found = memory.find(key);
  return found == memory.end() ? otherwise : found->second.value;
}

void Ui::Impl::remember(std::string_view key, float value) {
  auto found = memory.find(key);
  if (found == memory.end()) {
    memory.emplace(std::string(key), Remembered{value, frame});
    another = true;
    return;
  }
  if (std::abs(found->second.value - value) > 0.5F) another = true;
  found->second = {value, frame};
}

Ui::Ui() : impl_(std::make_unique<Impl>()) {}
Ui::~Ui() = default;

void Ui::set_metrics(const Metrics& m) {
  impl_->metrics = m;
  impl_->palette = &palette_of(m.theme);
  impl_->memory.clear();
}
const Metrics& Ui::metrics() const { return impl_->metrics; }

void Ui::begin(const Head& head, Language language) {
  Impl& i = *impl_;
  i.head = head;
  i.language = language;
  i.head_touch = HeadTouch::none;
  i.back_asked = i.another = false;
  ++i.frame;
  for (int n = 0; n < 3; ++n) {
    i.touched[n].clear();
    i.said[n].clear();
  }
  i.find_faces();
  i.lay_out();
  i.prefix.clear();
  i.area = Impl::in_content;
  i.pages = 1;
  i.column_blocks = 0;
  i.headings = 0;
  i.pins = 0;
  i.flow = {};
  i.flow.x = i.content.x;
  i.flow.w = i.content.w;

  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0);
  ImGui::SetNextWindowPos(ImVec2(0, 0));
  ImGui::SetNextWindowSize(ImVec2(i.metrics.width, i.metrics.height));
  ImGui::Begin("minga", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav |
                   ImGuiWindowFlags_NoScrollWithMouse);
  i.draw = ImGui::GetWindowDrawList();
  fill(i, {0, 0, i.metrics.width, i.metrics.height}, i.palette->paper);
  ImGui::PushClipRect(ImVec2(0, i.content.y - i.mm(1)), ImVec2(i.metrics.width, i.content.bottom() + i.mm(1)),
                      true);
}

Ui::HeadTouch Ui::end() {
  Impl& i = *impl_;
  ImGui::PopClipRect();
  i.prefix.clear();
  i.count_pages();
  i.draw_pages();
  i.draw_header();
  ImGui::End();
  ImGui::PopStyleVar(3);
  for (int n = 0; n < 3; ++n) {
    i.touched_before[n].swap(i.touched[n]);
    i.said_before[n].swap(i.said[n]);
  }
  std::erase_if(i.memory, [&](const auto& entry) { return entry.second.frame + 120 < i.frame; });
  return i.head_touch;
}

void Ui::to_first_page() {
  Impl& i = *impl_;
  i.page = 0;
  i.gutter = false;
  i.gutter_changes = 0;
}

int Ui::page() const { return impl_->page; }

void Ui::to_page(int page) {
  to_first_page();
  impl_->page = page;
  impl_->gutter = page > 0;
  impl_->another = true;
}

int Ui::lines_on_page() const { return static_cast<int>(impl_->content.h / line_height(*impl_, Face::body)); }

bool Ui::wants_another_frame() const { return impl_->another; }
void Ui::set_pictures(PictureShelf* pictures) { impl_->pictures = pictures; }
void Ui::set_busy(bool busy) { impl_->busy = busy; }
void Ui::set_double_tap(double seconds) { impl_->double_tap_s = seconds; }
bool Ui::main_button_is_new() const { return ImGui::GetTime() < impl_->main_since_s + impl_->double_tap_s; }
bool Ui::busy() const { return impl_->busy; }
Language Ui::language() const { return impl_->language; }
void Ui::where(std::string_view place) { impl_->head.where = place; }

std::vector<Touchable> Ui::touchables() const {
  std::vector<Touchable> all;
  for (const auto& area : impl_->touched_before) all.insert(all.end(), area.begin(), area.end());
  return all;
}

std::string Ui::all_text() const {
  std::string all;
  for (const auto& area : impl_->said_before)
    for (const auto& sentence : area) all += sentence + "\n";
  return all;
}

Ui::Scope::Scope(Ui& ui, std::string_view prefix) : ui_(ui), length_(ui.impl_->prefix.size()) {
  ui_.impl_->prefix.append(prefix).append("/");
}
Ui::Scope::~Scope() { ui_.impl_->prefix.resize(length_); }

}  // namespace minga::ui
