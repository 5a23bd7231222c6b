// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/votes.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// Three people for the electoral committee of one election, who presides it first. ids: add (then those of
// find-member), person/<from 0> takes one off, save
class CommitteeScreen : public Screen {
 public:
  CommitteeScreen(desk::Session session, VoteId vote) : session_(std::move(session)), vote_(vote) {}
  std::string_view name() const override { return "committee"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent add();
  Intent save();

  desk::Session session_;
  VoteId vote_;
  desk::CommandId command_ = desk::new_command_id();
  std::vector<Member> members_;
};

}  // namespace minga::screens
