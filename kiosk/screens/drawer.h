// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/cash.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// The cash box: open or closed, opened and closed by its holder's count, checked by others in between; and
// every count so far. ids: open, close, check, count/<number>, earlier, later
class DrawerScreen : public Screen {
 public:
  explicit DrawerScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "drawer"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return reload(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  struct View {
    desk::DrawerView drawer;
    std::vector<desk::CashCountView> counts;
  };
  Intent reload();
  std::optional<Intent> draw_foot(Ui&) const;
  void draw_state(Ui&) const;

  desk::Session session_;
  Pager pager_;
  std::optional<View> view_;
};

}  // namespace minga::screens
