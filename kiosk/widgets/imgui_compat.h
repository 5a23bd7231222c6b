// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <imgui.h>

#include <cstdint>
#include <string_view>

// The few places where Dear ImGui 1.86, 1.90 and 1.92 differ for us. Nothing else in the project asks for its
// version.
namespace minga::compat {

// The size a font was built at (1.92 builds glyphs of any size on demand and keeps this as the wished size).
inline float built_size(const ImFont* font) {
#if IMGUI_VERSION_NUM >= 19200
  return font->LegacySize;
#else
  return font->FontSize;
#endif
}

// Top and bottom of a capital letter below the position AddText() is given, in px at `size`.
struct CapBox {
  float top = 0, bottom = 0;
};
inline CapBox cap_box(const ImFont* font, float size) {
#if IMGUI_VERSION_NUM >= 19200
  const ImFontGlyph* glyph = const_cast<ImFont*>(font)->GetFontBaked(size)->FindGlyph('H');
  const float scale = 1;
#else
  const ImFontGlyph* glyph = font->FindGlyph('H');
  const float scale = size / font->FontSize;
#endif
  return glyph ? CapBox{glyph->Y0 * scale, glyph->Y1 * scale} : CapBox{0, size};
}

inline bool backspace_pressed() {
#if IMGUI_VERSION_NUM >= 18700
  return ImGui::IsKeyPressed(ImGuiKey_Backspace);
#else
  // Before 1.87 IsKeyPressed() takes the platform's key number and would quietly ask for another key.
  const int key = ImGui::GetKeyIndex(ImGuiKey_Backspace);
  return key >= 0 && ImGui::IsKeyPressed(key);
#endif
}

// Once for each time it goes down.
inline bool enter_pressed() {
#if IMGUI_VERSION_NUM >= 18700
  return ImGui::IsKeyPressed(ImGuiKey_Enter, false) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false);
#else
  const int enter = ImGui::GetKeyIndex(ImGuiKey_Enter), keypad = ImGui::GetKeyIndex(ImGuiKey_KeyPadEnter);
  return (enter >= 0 && ImGui::IsKeyPressed(enter, false)) ||
         (keypad >= 0 && ImGui::IsKeyPressed(keypad, false));
#endif
}

// What a renderer calls a texture by: a pointer before 1.91.4, a number since.
inline ImTextureID texture_id(std::uintptr_t name) { return (ImTextureID)name; }

// Feeding a finger without a window.
inline void finger(float x, float y, bool down) {
  ImGuiIO& io = ImGui::GetIO();
#if IMGUI_VERSION_NUM >= 18700
  io.AddMousePosEvent(x, y);
  io.AddMouseButtonEvent(0, down);
#else
  io.MousePos = ImVec2(x, y);
  io.MouseDown[0] = down;
#endif
}

// Frames without any renderer.
inline void nothing_is_rendered() {
#if IMGUI_VERSION_NUM >= 19200
  ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
#endif
}

// The table a backend without keys must fill before 1.87 for backspace_pressed() and enter_pressed() to work.
inline void map_keys() {
#if IMGUI_VERSION_NUM < 18700
  ImGui::GetIO().KeyMap[ImGuiKey_Backspace] = 8;
  ImGui::GetIO().KeyMap[ImGuiKey_Enter] = 13;
#endif
}
inline void key_backspace(bool down) {
#if IMGUI_VERSION_NUM >= 18700
  ImGui::GetIO().AddKeyEvent(ImGuiKey_Backspace, down);
#else
  ImGui::GetIO().KeysDown[8] = down;
#endif
}
inline void key_enter(bool down) {
#if IMGUI_VERSION_NUM >= 18700
  ImGui::GetIO().AddKeyEvent(ImGuiKey_Enter, down);
#else
  ImGui::GetIO().KeysDown[13] = down;
#endif
}

}  // namespace minga::compat
