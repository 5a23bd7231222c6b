// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/credits.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// One sale: what was sold to whom, what the bank credited and how it was split. ids: trail
class SaleScreen : public Screen {
 public:
  SaleScreen(desk::Session session, SaleId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "sale"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  SaleId id_;
  std::optional<desk::SaleView> view_;
};

}  // namespace minga::screens
