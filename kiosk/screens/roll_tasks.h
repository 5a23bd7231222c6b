// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/screens/screen.h"

// ids: households, update, take-along, groups, cards, pins, import
namespace minga::screens {

// What is done with the roll as a whole.
class RollTasksScreen : public Screen {
 public:
  explicit RollTasksScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "roll-tasks"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
};

}  // namespace minga::screens
