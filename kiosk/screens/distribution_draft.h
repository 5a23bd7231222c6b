// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/distributions.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// Under which agreement, how much, and for a rule with days of work which of them count; then each person's
// share and why is read before the draft is kept. Back from the reading returns to the typing. In place of an
// earlier draft it asks what was objected first.
// ids: objection (in place of another), agreement (options agreement/<number>), amount, days-from, days-until
// (each a field of a form), preview, then make, earlier, later
class DistributionDraftScreen : public Screen {
 public:
  explicit DistributionDraftScreen(desk::Session session) : session_(std::move(session)) {}
  DistributionDraftScreen(desk::Session session, const storage::Distribution& replaced);
  std::string_view name() const override { return "distribution-draft"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  const desk::DistributionChoices::Choice* chosen() const;
  void prefill();
  void draw_fields(Ui&);
  bool is_filled() const;
  desk::DistributionRequest request() const;
  Intent preview();
  std::optional<Intent> draw_preview(Ui&);
  Intent make();

  desk::Session session_;
  desk::CommandId command_ = desk::new_command_id();
  Date today_;
  ui::Form form_;
  std::string agreement_;
  std::string prefilled_for_;  // the agreement `amount_` was proposed for
  std::string amount_;
  std::optional<Date> days_from_, days_until_;
  DistributionId replaces_;
  std::string objection_;
  std::optional<desk::DistributionChoices> view_;
  std::optional<desk::DistributionPreview> preview_;
  Pager pager_;
};

}  // namespace minga::screens
