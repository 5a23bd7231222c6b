// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "kiosk/devices/pretended_printer.h"
#include "kiosk/shell/app.h"
#include "kiosk/tour/finger.h"
#include "kiosk/tour/tray.h"

namespace minga::tour {

// Something was not as expected: which step, which screen, and what could be touched there.
class Unexpected : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// Plays on what is on the screen, from a thread of its own. It sees a snapshot after each shown frame and
// touches widgets at the place where they are drawn, by their ids.
class Player {
 public:
  // `printer`: the one the app prints with, where it is a pretended one; else null. `tray`: where its papers
  // come out.
  Player(shell::App&, shell::Window&, std::string folder, devices::PretendedPrinter* printer,
         const Tray& tray);

  // On the window's thread, after each shown frame; also saves a picture where one is wanted.
  void watch(const shell::Snapshot&);

  // --- on the tour's thread
  // -------------------------------------------------------------------------------------------
  void step(const std::string& what);  // one printed line
  void touch(const std::string& id);   // pages to it if it stands on another page
  void touch_twice(const std::string& id);
  void sign(const std::string& id);
  void digits(const std::string& keypad, const std::string& digits);
  void letters(const std::string& keyboard,
               const std::string& text);  // as a person types: accents by the accent key
  void expect_screen(const std::string& name);
  void expect_text(const std::string& part);
  std::string text();  // of the whole screen, once it stands still
  void expect(bool holds, const std::string& what);
  bool can_touch(const std::string& id);  // is there, on any page, and answers
  std::string screen() { return settled().screen; }
  std::vector<std::string> touchables_with(const std::string& prefix);  // from top to bottom
  void picture(const std::string& name);                                // besides the one of each new screen
  // Switched on or off behind the kiosk's back; nothing where papers go to this machine's own printer.
  void printer_becomes(devices::PretendedPrinter::Condition);
  std::string last_paper() const { return tray_.words(); }  // what it says
  shell::App& app() { return app_; }
  int steps() const { return steps_; }
  int pictures() const { return pictures_; }
  int touches() const { return touches_; }

 private:
  shell::Snapshot settled();
  const ui::Touchable& find(const shell::Snapshot&, const std::string& id) const;
  Spot spot_of(const std::string& id);
  void wait_until_lifted(long before);
  long lifted_so_far();
  [[noreturn]] void fail(const std::string& what);

  shell::App& app_;
  shell::Window& window_;
  std::string folder_;
  devices::PretendedPrinter* printer_;
  const Tray& tray_;
  std::unique_ptr<Finger> finger_;
  std::mutex mutex_;
  std::condition_variable changed_;
  shell::Snapshot latest_;
  std::set<std::string> pictured_;
  std::string wanted_picture_;
  std::string current_step_;
  int steps_ = 0;
  int pictures_ = 0;
  int touches_ = 0;
};

}  // namespace minga::tour
