// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "kiosk/desk/labour.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// A payroll is made: of a work party's days, or of a year's land or trees. It is read line by line before it
// is kept. ids: fields rate (rate/<agreement>-<basis>), year (of land and trees); review; then keep, earlier,
// later
class PayrollDraftScreen : public Screen {
 public:
  PayrollDraftScreen(desk::Session session, std::optional<storage::WorkParty> party)
      : session_(std::move(session)), party_(std::move(party)) {}
  std::string_view name() const override { return "payroll-draft"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  struct Review {
    PayrollDrafted draft;
    std::vector<std::string> names;
  };
  std::optional<desk::PayrollRequest> request() const;
  void draw_fields(Ui&);
  Intent review(const desk::PayrollRequest&);
  std::optional<Intent> draw_review(Ui&);

  desk::Session session_;
  std::optional<storage::WorkParty> party_;  // none: land or trees
  desk::CommandId command_ = desk::new_command_id();
  ui::Form form_;
  std::string rate_, year_;
  Pager pager_;
  std::optional<std::vector<desk::RateView>> rates_;  // that fit
  std::optional<Review> review_;
};

}  // namespace minga::screens
