// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/labour.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// Land under commitment, work for the forest, and what is paid for both. Secretary, treasurer and fiscal
// write here, the other officers read. ids: land, work-parties, payrolls, rates
class WorkScreen : public Screen {
 public:
  explicit WorkScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "work"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  std::optional<desk::LandTotals> totals_;
};

}  // namespace minga::screens
