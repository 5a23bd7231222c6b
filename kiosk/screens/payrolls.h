// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/labour.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// Every payroll, the newest first. Those of days are made from their work party; here those of land and
// trees. ids: draft (the treasurer), payroll/<number>, earlier, later
class PayrollsScreen : public Screen {
 public:
  explicit PayrollsScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "payrolls"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return load_lines(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent load_lines();

  desk::Session session_;
  Pager pager_;
  std::optional<std::vector<storage::Payroll>> lines_;
};

}  // namespace minga::screens
