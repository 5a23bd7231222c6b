// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "kiosk/devices/paper_folder.h"
#include "kiosk/devices/printer.h"
#include "kiosk/screens/screen.h"
#include "kiosk/shell/picture_shelf.h"
#include "kiosk/shell/window.h"
#include "kiosk/shell/worker.h"
#include "kiosk/widgets/ui.h"

namespace minga::shell {

// What stands on the screen after a frame; for the tour and tests, which touch what they find here.
struct Snapshot {
  std::string screen;  // "message" while a sentence stands over it
  std::vector<ui::Touchable> touchables;
  std::string text;
  bool settled = false;  // nothing is under way: not the clerk, not a frame still to come
  long frame = 0;
  long lifted = 0;       // how often a finger was lifted so far
  Window::Place origin;  // of the window on the screen
};

struct AppOptions {
  int idle_warning_s = 45;
  int idle_out_s = 60;
  Language language = Language::spanish;
  screens::PaperSize receipt_paper = screens::PaperSize::a5;
  std::function<void(const Snapshot&)> watcher;  // on the window's thread, after each shown frame
};

// Screens in a stack, the clerk who works for them, and the idle time. Everything here runs on the window's
// thread but the clerk's and the press's jobs.
class App {
 public:
  App(Window&, desk::Desk&, devices::Printer&, devices::PaperFolder, AppOptions);
  ~App();
  // From any thread but the window's: does something at the desk, in its turn, and waits for it.
  void at_the_desk(const std::function<void(desk::Desk&)>&);
  // Until the window is closed. A bug met by the clerk is thrown from here.
  void run();

 private:
  using Intent = screens::Intent;

  Window::Turn frame();
  void draw_top();
  void draw_message();
  void draw_idle_warning();
  void head_touched(ui::Ui::HeadTouch);
  void show_snapshot();

  void carry_out(Intent);
  void start_over();
  void arrive_top();
  void go_back();
  void ask_clerk(const screens::Work&);
  void print(const screens::Print&);
  void save(const screens::Save&);
  // `title`: of a paper that is printed once only; empty: another. `kept_at`: empty: not kept.
  void watch_job(devices::JobId, std::string kept_at, const std::string& title, int print);
  void work_ended();
  double now_s() const;
  double idle_deadline_s() const;  // when something is due without a touch; infinity: never
  screens::Screen& top() { return *stack_.back(); }
  screens::Surroundings surroundings() const;
  void resize_text();

  Window& window_;
  desk::Desk& desk_;
  devices::Printer& printer_;
  devices::PaperFolder papers_;
  AppOptions options_;
  GlPictureShelf pictures_;
  ui::Ui ui_;
  Language language_;
  ui::TextSize text_size_ = ui::TextSize::normal;

  std::vector<std::unique_ptr<screens::Screen>> stack_;
  std::optional<screens::Tell> message_;
  std::vector<screens::Tell> printer_notices_;  // to be told to the next officer
  std::vector<Intent> wanted_;  // by the frame just drawn or an answer; carried out between frames
  std::string community_;
  bool sample_ = false;
  int under_way_ = 0;                        // jobs of the clerk
  std::map<std::string, int> prints_begun_;  // by the title of papers that are printed once only

  long lifted_ = 0;
  double last_touch_s_ = 0;
  double arrived_s_ = 0;
  bool idle_warning_ = false;

  // Last, so they end first: a job may use what stands above.
  Worker watch_;  // of papers on their way, which may take minutes
  Worker press_;
  Worker clerk_;
};

}  // namespace minga::shell
