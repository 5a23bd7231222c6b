// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/treasury.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// What is handed over to this person now, read aloud before they sign. ids: sign
class PayMemberScreen : public Screen {
 public:
  PayMemberScreen(desk::Session session, MemberNumber member)
      : session_(std::move(session)), member_(member) {}
  std::string_view name() const override { return "pay-member"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_amount(Ui&) const;
  void draw_account(Ui&) const;

  desk::Session session_;
  MemberNumber member_;
  std::optional<desk::PayoutView> view_;
};

}  // namespace minga::screens
