// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/cash.h"
#include "kiosk/desk/paying.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// Who is here to be paid, by number, DNI or card; a scanner ends what it read with Enter. ids:
// number/<digit>, number/erase, continue, list
class PayFindScreen : public Screen {
 public:
  enum class Begins { with_number, with_list };
  explicit PayFindScreen(desk::Session session, Begins begins = Begins::with_number)
      : session_(std::move(session)), begins_(begins) {}
  std::string_view name() const override { return "pay"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  struct View {
    desk::PayoutDay day;
    desk::DrawerView drawer;
  };
  Intent find() const;
  void draw_day(Ui&) const;

  desk::Session session_;
  Begins begins_;
  std::string typed_;
  std::optional<View> view_;
};

}  // namespace minga::screens
