// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/papers.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/picture.h"

namespace minga::screens {

// One spending of a project, as its voucher says it. Back leads to the project, however one came here. ids:
// print, void (of one that stands), attachment (of one with a photo or scan)
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
  struct View {
    SpendingVoucher voucher;
    std::shared_ptr<const ui::Pixels> picture;
    bool damaged = false;  // what is attached is not what was recorded
  };
  bool draw_attachment(Ui&) const;

  std::optional<View> view_;
};

}  // namespace minga::screens
