// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "kiosk/desk/fund_statement.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"
#include "kiosk/screens/year_stepper.h"

namespace minga::screens {

// Which account? ids: fund/<place>
class FundsScreen : public Screen {
 public:
  explicit FundsScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "funds"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  std::optional<std::vector<desk::FundChoice>> choices_;
};

// One account in one year, entry by entry, with the balance after each. ids: earlier-year, later-year,
// earlier, later
class FundStatementScreen : public Screen {
 public:
  FundStatementScreen(desk::Session session, Account account, std::string title, int year = 0)
      : session_(std::move(session)), account_(std::move(account)), title_(std::move(title)) {
    stepper_.year = year;
  }
  std::string_view name() const override { return "fund-statement"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return load_page(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent load_page();
  void draw_sums(Ui&) const;

  desk::Session session_;
  Account account_;
  std::string title_;  // of a project
  YearStepper stepper_;
  Pager pager_;
  std::optional<desk::FundStatement> statement_;
};

}  // namespace minga::screens
