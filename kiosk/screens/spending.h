// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/papers.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// One spending of a project, as its voucher says it. Back leads to the project, however one came here. ids:
// print, void (of one that stands)
class SpendingScreen : public Screen {
 public:
  SpendingScreen(desk::Session session, SpendingId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "spending"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent print() const;

  desk::Session session_;
  SpendingId id_;
  std::optional<SpendingVoucher> view_;
};

}  // namespace minga::screens
