// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/labour.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// "Rosa Ñopo, 3 days × S/ 45.50 = S/ 136.50", to be read and not touched.
void draw_pay_line(Ui&, const PayLine&, const std::string& name, RateBasis, Money rate);

// One payroll: what it pays for, each line, and what comes next. ids: authorise (a draft), sheet, withdraw (a
// draft, the treasurer), undo (authorised), pay (the treasurer), earlier, later
class PayrollScreen : public Screen {
 public:
  PayrollScreen(desk::Session session, PayrollId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "payroll"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_summary(Ui&) const;
  void draw_state(Ui&) const;
  void draw_lines(Ui&);
  std::optional<Intent> draw_next_step(Ui&) const;
  std::optional<Intent> draw_way_back(Ui&) const;
  Intent ask_both() const;
  Intent print() const;

  desk::Session session_;
  PayrollId id_;
  desk::CommandId command_ = desk::new_command_id();
  Pager pager_;
  std::optional<desk::PayrollView> view_;
};

// Why a draft is taken back, or an authorised payroll undone; the latter with both PINs. ids: field reason;
// withdraw or undo
class UndoPayrollScreen : public Screen {
 public:
  enum class What { draft, authorised };
  UndoPayrollScreen(desk::Session session, PayrollId id, What what)
      : session_(std::move(session)), id_(id), what_(what) {}
  std::string_view name() const override { return "undo-payroll"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent withdraw() const;
  Intent reverse() const;

  desk::Session session_;
  PayrollId id_;
  What what_;
  desk::CommandId command_ = desk::new_command_id();
  ui::Form form_;
  std::string reason_;
};

}  // namespace minga::screens
