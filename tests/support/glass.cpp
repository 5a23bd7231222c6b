// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/glass.h"

#include <imgui.h>

#include <chrono>
#include <map>
#include <memory>
#include <tuple>

#include "kiosk/shell/fonts.h"
#include "kiosk/widgets/imgui_compat.h"

namespace minga::test {

namespace {

constexpr int frames_limit = 8;
constexpr int pages_limit = 60;

ui::Metrics metrics_for(const Glass::Options& o) {
  ui::Metrics m;
  m.width = static_cast<float>(o.width);
  m.height = static_cast<float>(o.height);
  m.px_per_mm = ui::pixels_per_mm(o.width, o.height);
  m.text_size = o.text_size;
  m.theme = o.theme;
  return m;
}

// Letters are built once for each size, however many panes a test makes.
ImFontAtlas* letters_for(const ui::Metrics& m) {
  static std::map<std::pair<float, ui::TextSize>, std::unique_ptr<ImFontAtlas>> known;
  auto& atlas = known[{m.px_per_mm, m.text_size}];
  if (!atlas) {
    atlas = std::make_unique<ImFontAtlas>();
    ImGuiContext* context = ImGui::CreateContext(atlas.get());
    ImGui::SetCurrentContext(context);
    shell::load_fonts(m);
    ImGui::DestroyContext(context);
  }
  return atlas.get();
}

}  // namespace

Glass::Glass(const Options& options) : options_(options) {
  const auto m = metrics_for(options);
  context_ = ImGui::CreateContext(letters_for(m));
  make_current();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.DisplaySize = ImVec2(m.width, m.height);
  io.DeltaTime = 1.0F / 60;
  compat::nothing_is_rendered();
  compat::map_keys();
  ui_.set_metrics(m);
}

Glass::~Glass() { ImGui::DestroyContext(context_); }

void Glass::make_current() const { ImGui::SetCurrentContext(context_); }

void Glass::frame(const Draw& draw) {
  make_current();
  back_ = false;
  head_touch_ = ui::Ui::HeadTouch::none;
  settled_ = false;
  for (int n = 0; n < frames_limit && !settled_; ++n) {
    ImGui::NewFrame();
    const auto before = std::chrono::steady_clock::now();
    ui_.begin(head, options_.language);
    draw(ui_);
    if (ui_.back_button("Back")) back_ = true;
    const auto touched = ui_.end();
    seconds_ += std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count();
    ++frames_;
    if (touched != ui::Ui::HeadTouch::none) head_touch_ = touched;
    ImGui::EndFrame();
    settled_ = !ui_.wants_another_frame();
  }
}

const ui::Touchable* Glass::find(std::string_view id) {
  found_ = ui_.touchables();
  for (const auto& t : found_)
    if (t.id == id) return &t;
  return nullptr;
}

void Glass::finger(float x, float y, bool down, const Draw& draw) {
  make_current();
  compat::finger(x, y, down);
  frame(draw);
}

void Glass::tap(float x, float y, const Draw& draw) {
  finger(x, y, false, draw);
  finger(x, y, true, draw);
  finger(x, y, false, draw);
}

bool Glass::turn(std::string_view arrow_id, const Draw& draw) {
  const auto* arrow = find(arrow_id);
  if (!arrow || !arrow->enabled) return false;
  const auto r = arrow->rect;
  tap(r.x + r.w / 2, r.y + r.h / 2, draw);
  return true;
}

bool Glass::touch(std::string_view id, const Draw& draw) {
  frame(draw);
  // Down to the last page, then up to the first: it may stand before the page shown.
  bool down = true;
  for (int page = 0; page < pages_limit; ++page) {
    const auto* target = find(id);
    if (!target || !target->enabled) return false;
    if (target->visible) {
      const auto r = target->rect;
      tap(r.x + r.w / 2, r.y + r.h / 2, draw);
      return true;
    }
    if (down && turn("page/down", draw)) continue;
    down = false;
    if (!turn("page/up", draw)) return false;
  }
  return false;
}

bool Glass::drag(std::string_view id, const std::vector<std::pair<float, float>>& through, const Draw& draw) {
  frame(draw);
  const auto* target = find(id);
  if (!target || !target->visible || !target->enabled || through.empty()) return false;
  const auto r = target->rect;
  const auto at = [&](std::size_t n, bool down) {
    finger(r.x + r.w * through[n].first, r.y + r.h * through[n].second, down, draw);
  };
  at(0, false);
  for (std::size_t n = 0; n < through.size(); ++n) at(n, true);
  at(through.size() - 1, false);
  return true;
}

void Glass::type(std::string_view text, const Draw& draw) {
  make_current();
  ImGui::GetIO().AddInputCharactersUTF8(std::string(text).c_str());
  frame(draw);
}

void Glass::backspace(const Draw& draw) {
  make_current();
  compat::key_backspace(true);
  frame(draw);
  make_current();
  compat::key_backspace(false);
  frame(draw);
}

void Glass::enter(const Draw& draw) {
  make_current();
  compat::key_enter(true);
  frame(draw);
  make_current();
  compat::key_enter(false);
  frame(draw);
}

}  // namespace minga::test
