// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/roll_lists.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"

// ids: print, row/<number>, earlier, later; on the line of one member: confirm, correct
namespace minga::screens {

// The two-yearly update: how far it is, who is missing, the roll on paper for the book.
class RollUpdateScreen : public Screen {
 public:
  explicit RollUpdateScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "roll-update"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return reload(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent reload();

  desk::Session session_;
  std::optional<desk::RollUpdate> update_;
  Pager pager_{.size = 20};
};

// Read to the member line by line: is it right?
class ConfirmMemberScreen : public Screen {
 public:
  ConfirmMemberScreen(desk::Session session, MemberNumber number)
      : session_(std::move(session)), number_(number) {}
  std::string_view name() const override { return "confirm-member"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent confirm();

  desk::Session session_;
  MemberNumber number_;
  desk::CommandId command_ = desk::new_command_id();
  std::optional<Member> member_;
};

}  // namespace minga::screens
