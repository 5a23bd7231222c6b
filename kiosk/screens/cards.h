// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/first_pins.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// Cards of who belongs, from one number to another.
Intent print_cards(MemberNumber from, MemberNumber to);

// Which cards? Eight to a page. ids: print; fields from, to
class CardsScreen : public Screen {
 public:
  explicit CardsScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "cards"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  ui::Form form_;
  std::string from_ = "1", to_;
};

// First PINs on slips to be sealed, so many at once. ids: print, again
class PinSlipsScreen : public Screen {
 public:
  explicit PinSlipsScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "pin-slips"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent print(bool again) const;

  desk::Session session_;
  std::optional<desk::PinCounts> counts_;
};

}  // namespace minga::screens
