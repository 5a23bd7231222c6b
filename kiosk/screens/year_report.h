// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/year_report.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"
#include "kiosk/screens/year_stepper.h"

namespace minga::screens {

// Everything of one year: accounts, projects, agreements, who received. Printed as a statement without names,
// or saved with them for auditors. ids: earlier-year, later-year, account/<place>, projects, received, print,
// save; in the lists earlier, later
class YearReportScreen : public Screen {
 public:
  explicit YearReportScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "year-report"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return load_report(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  enum class Part { summary, projects, received };
  Intent load_report();
  void go_to(Ui&, Part);
  std::optional<Intent> draw_summary(Ui&);
  void draw_people(Ui&) const;
  std::optional<Intent> draw_accounts(Ui&) const;
  void draw_projects(Ui&) const;
  void draw_received(Ui&);
  Intent print() const;
  Intent save() const;

  desk::Session session_;
  YearStepper stepper_;
  Part part_ = Part::summary;
  Pager pager_;
  std::optional<YearReport> report_;
  std::vector<SpendingId> attached_;  // spendings of the year with a photo or scan
};

}  // namespace minga::screens
