// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/treasury.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// What was sold, what it brought, what is left of each vintage. ids: sale/<number>, record, earlier, later
class SalesScreen : public Screen {
 public:
  explicit SalesScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "sales"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  struct View {
    desk::TreasuryView treasury;
    std::vector<storage::Sale> sales;
  };
  Intent load_view();
  void draw_totals(Ui&) const;
  void draw_stock(Ui&) const;
  bool draw_sale(Ui&, const storage::Sale&) const;

  desk::Session session_;
  Pager pager_;
  std::optional<View> view_;
};

}  // namespace minga::screens
