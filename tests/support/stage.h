// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/desk/community.h"
#include "kiosk/screens/screen.h"
#include "tests/support/glass.h"

namespace minga::test {

// A community on its first day, on a real desk with a database in memory. Founded by three, numbers 1 to 3:
// president, secretary, treasurer, each with a PIN.
class FirstDay {
 public:
  static constexpr MemberNumber president{1};
  static constexpr MemberNumber secretary{2};
  static constexpr MemberNumber treasurer{3};
  static std::string pin_of(MemberNumber);

  FirstDay();
  desk::Desk& desk() { return *desk_; }
  desk::Session session_of(MemberNumber);
  // Sunday 2025-06-01, 09:02 in Peru, until set.
  Instant now;

 private:
  std::unique_ptr<storage::Connection> db_;
  std::unique_ptr<desk::Desk> desk_;
};

// Screens in a stack on a pane of glass, driven by touches: what the shell does, without window, threads or
// printer. What a screen asks of the clerk is done at once.
//
//   FirstDay day;
//   Stage stage(day.desk());
//   stage.show<screens::RollScreen>(day.session_of(day.secretary));
//   stage.touch("register");
//   stage.write("given-names", "Ñusta");
//   CHECK(stage.on() == "member-form");
class Stage {
 public:
  explicit Stage(desk::Desk& desk, const Glass::Options& options = Glass::Options())
      : desk_(desk), options_(options), glass_(options) {}

  // Begins anew with this screen at the bottom of the stack.
  void show(std::unique_ptr<screens::Screen>);
  template <class S, class... Arguments>
  void show(Arguments&&... arguments) {
    show(std::make_unique<S>(std::forward<Arguments>(arguments)...));
  }

  // Each answers whether there was something to touch. Everything that follows from it is carried out before
  // it returns.
  bool touch(std::string_view id);
  bool press(std::string_view keypad, std::string_view digits);  // key by key
  bool write(std::string_view field, std::string_view text);     // opens a form's field, types, touches Done
  bool scan(std::string_view digits);                            // what a scanner reads: typed, then Enter
  bool choose(std::string_view field,
              std::string_view option);  // opens a form's field and touches "<field>/<option>"
  bool understood() { return touch("message/ok"); }

  // The name of the screen on top, "message" while a sentence stands over it, "" once everything was left.
  std::string on() const;
  screens::Message message() const;
  bool shows(std::string_view words);  // anywhere on any page of the screen
  bool offers(std::string_view id);    // there is such a touchable, and it can be touched
  std::vector<screens::Print> printed;
  std::vector<screens::Save> saved;
  bool printer_missing = false;
  Glass& glass() { return glass_; }

 private:
  void draw(ui::Ui&);
  void settle();
  void carry_out(screens::Intent);
  void arrive();

  desk::Desk& desk_;
  Glass::Options options_;
  Glass glass_;
  std::vector<std::unique_ptr<screens::Screen>> stack_;
  std::optional<screens::Tell> message_;
  std::vector<screens::Intent> wanted_;
};

}  // namespace minga::test
