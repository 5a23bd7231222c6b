// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/shell/window.h"

#include <GLFW/glfw3.h>
#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>
#include <stb_image_write.h>

#include <algorithm>
#include <atomic>
#include <vector>

#include "domain/base/ensure.h"
#include "kiosk/shell/fonts.h"

namespace minga::shell {

namespace {

// ImGui needs a few frames until what a touch changed has settled.
constexpr int frames_after_input = 3;
constexpr int frames_after_wake = 2;
// A layout that never settles must not keep the kiosk from showing anything.
constexpr int hidden_frames_limit = 6;

std::atomic<bool> woken{false};
int owed = 0;
std::string last_error;

void on_input() { owed = frames_after_input; }

// ImGui's backend is installed afterwards and calls these on.
void listen_to(GLFWwindow* window) {
  glfwSetMouseButtonCallback(window, [](GLFWwindow*, int, int, int) { on_input(); });
  // A finger that only hovers is a mouse; nothing on the screen answers to that.
  glfwSetCursorPosCallback(window, [](GLFWwindow* w, double, double) {
    if (glfwGetMouseButton(w, GLFW_MOUSE_BUTTON_LEFT) == GLFW_PRESS) on_input();
  });
  glfwSetScrollCallback(window, [](GLFWwindow*, double, double) { on_input(); });
  glfwSetKeyCallback(window, [](GLFWwindow*, int, int, int, int) { on_input(); });
  glfwSetCharCallback(window, [](GLFWwindow*, unsigned) { on_input(); });
  glfwSetFramebufferSizeCallback(window, [](GLFWwindow*, int, int) { on_input(); });
  glfwSetWindowRefreshCallback(window, [](GLFWwindow*) { on_input(); });
  glfwSetWindowCloseCallback(window, [](GLFWwindow*) { on_input(); });
}

}  // namespace

struct Window::Impl {
  GLFWwindow* window = nullptr;
  Options options;
  std::optional<ui::Metrics> wanted;  // fonts to be loaded before the next frame
  bool imgui = false;
  long frames = 0;
};

Window::Window() : impl_(std::make_unique<Impl>()) {}

Window::~Window() {
  if (impl_->imgui) {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplGlfw_Shutdown();
    ImGui::DestroyContext();
  }
  if (impl_->window) glfwDestroyWindow(impl_->window);
  glfwTerminate();
}

std::unique_ptr<Window> Window::create(const Options& options, std::string* why) {
  const auto failed = [&] {
    if (why) *why = last_error;
    return nullptr;
  };
  glfwSetErrorCallback([](int, const char* message) { last_error = message; });
  std::unique_ptr<Window> made(new Window);
  if (!glfwInit()) return failed();
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  // Another window in front, e.g. of the printer's helper, must not fold the kiosk away.
  glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
  GLFWmonitor* monitor = options.full_screen ? glfwGetPrimaryMonitor() : nullptr;
  const GLFWvidmode* mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
  Impl& i = *made->impl_;
  i.options = options;
  i.window = glfwCreateWindow(mode ? mode->width : options.width, mode ? mode->height : options.height,
                              options.title.c_str(), monitor, nullptr);
  if (!i.window) return failed();
  glfwMakeContextCurrent(i.window);
  glfwSwapInterval(1);
  if (options.full_screen) glfwSetInputMode(i.window, GLFW_CURSOR, GLFW_CURSOR_HIDDEN);
  listen_to(i.window);

  IMGUI_CHECKVERSION();
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;  // the kiosk remembers nothing about windows
  io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange;
  ImGui_ImplGlfw_InitForOpenGL(i.window, true);
  ImGui_ImplOpenGL3_Init("#version 330 core");
  i.imgui = true;
  owed = frames_after_input;
  return made;
}

ui::Metrics Window::metrics(ui::TextSize size, ui::Theme theme) const {
  ui::Metrics m;
  int width = 0, height = 0;
  glfwGetWindowSize(impl_->window, &width, &height);
  m.width = static_cast<float>(width);
  m.height = static_cast<float>(height);
  m.text_size = size;
  m.theme = theme;
  GLFWmonitor* monitor = glfwGetPrimaryMonitor();
  const GLFWvidmode* mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
  ui::Monitor known{width, height, 0, 0};
  if (mode) {
    known.width_px = mode->width;
    known.height_px = mode->height;
    glfwGetMonitorPhysicalSize(monitor, &known.width_mm, &known.height_mm);
  }
  if (impl_->options.diagonal_inches > 0)
    m.px_per_mm = ui::pixels_per_mm(known.width_px, known.height_px, impl_->options.diagonal_inches);
  else if (ui::is_real(known))
    m.px_per_mm = ui::pixels_per_mm(known);
  else  // a window on an unknown screen stands for the whole screen of a kiosk
    m.px_per_mm = ui::pixels_per_mm(width, height);
  return m;
}

void Window::use(const ui::Metrics& m) {
  impl_->wanted = m;
  on_input();
}

void Window::wait(std::optional<double> longest_s) {
  if (owed > 0) {
    glfwPollEvents();
  } else if (!longest_s) {
    glfwWaitEvents();
  } else {
    // The deadline is for a frame, whatever else came meanwhile that is not worth one.
    const double until = glfwGetTime() + *longest_s;
    while (owed == 0 && !woken) {
      const double left = until - glfwGetTime();
      if (left <= 0) {
        owed = 1;
        break;
      }
      glfwWaitEventsTimeout(left);
    }
  }
  if (woken.exchange(false) && owed < frames_after_wake) owed = frames_after_wake;
}

bool Window::frame_owed() const { return owed > 0; }

void Window::begin_frame() {
  if (impl_->wanted) {
    load_fonts(*impl_->wanted);
    impl_->wanted.reset();
#if IMGUI_VERSION_NUM < 19200
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
    ImGui::GetIO().Fonts->ClearTexData();  // the card has it now
#endif
  }
  ImGui_ImplOpenGL3_NewFrame();
  ImGui_ImplGlfw_NewFrame();
  ImGui::NewFrame();
}

void Window::end_frame(bool show) {
  if (!show) {
    ImGui::EndFrame();
    return;
  }
  ImGui::Render();
  int width = 0, height = 0;
  glfwGetFramebufferSize(impl_->window, &width, &height);
  glViewport(0, 0, width, height);
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  glfwSwapBuffers(impl_->window);
  ++impl_->frames;
  if (owed > 0) --owed;
}

void Window::run(const std::function<Turn()>& frame, const std::function<void()>& shown) {
  Turn turn;
  int hidden = 0;
  while (turn.go_on && !should_close()) {
    wait(turn.wake_after_s);
    if (!frame_owed()) continue;
    begin_frame();
    turn = frame();
    const bool again = turn.again && turn.go_on && hidden < hidden_frames_limit;
    hidden = again ? hidden + 1 : 0;
    end_frame(!again);
    if (!again && shown) shown();
  }
}

bool Window::should_close() const { return glfwWindowShouldClose(impl_->window) != 0; }
void Window::close() { glfwSetWindowShouldClose(impl_->window, GLFW_TRUE); }

void Window::wake() {
  woken = true;
  glfwPostEmptyEvent();
}

long Window::frames() const { return impl_->frames; }

bool Window::save_picture(const std::string& path) const {
  int width = 0, height = 0;
  glfwGetFramebufferSize(impl_->window, &width, &height);
  if (width <= 0 || height <= 0) return false;
  const auto row = static_cast<std::size_t>(width) * 3;
  std::vector<unsigned char> upside_down(row * static_cast<std::size_t>(height)), picture(upside_down.size());
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  // What was shown is drawn again behind the scene: the front buffer cannot be read everywhere.
  if (!ImGui::GetDrawData()) return false;
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  glReadBuffer(GL_BACK);
  glReadPixels(0, 0, width, height, GL_RGB, GL_UNSIGNED_BYTE, upside_down.data());
  for (int y = 0; y < height; ++y)
    std::copy_n(upside_down.begin() + static_cast<std::ptrdiff_t>(row) * (height - 1 - y), row,
                picture.begin() + static_cast<std::ptrdiff_t>(row) * y);
  return stbi_write_png(path.c_str(), width, height, 3, picture.data(), static_cast<int>(row)) != 0;
}

Window::Place Window::place_on_screen() const {
  Place place;
  glfwGetWindowPos(impl_->window, &place.x, &place.y);
  return place;
}

}  // namespace minga::shell
