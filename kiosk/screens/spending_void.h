// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/projects.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// A spending that was a mistake is undone by president and treasurer, with the reason. ids: reason (a field
// of a form), void
class SpendingVoidScreen : public Screen {
 public:
  SpendingVoidScreen(desk::Session session, SpendingId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "spending-void"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent ask_both() const;

  desk::Session session_;
  SpendingId id_;
  desk::CommandId command_ = desk::new_command_id();
  ui::Form form_;
  std::string reason_;
};

}  // namespace minga::screens
