// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/treasury.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// One distribution: what is shared, by which agreement, each person's part and why. A draft can be objected
// to, which makes another, or taken back. President and treasurer authorise it together; then cash is drawn
// and people are paid.
// ids: person/<number>, objection and withdraw (of a draft), authorise (of a draft), draw-cash (while cash is
// missing), pay (then), sheet (unless withdrawn), earlier, later
class DistributionScreen : public Screen {
 public:
  DistributionScreen(desk::Session session, DistributionId id)
      : session_(std::move(session)), id_(id), command_(desk::new_command_id()) {}
  std::string_view name() const override { return "distribution"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_summary(Ui&) const;
  void draw_state(Ui&) const;
  void draw_fate(Ui&) const;
  std::optional<Intent> draw_objecting(Ui&) const;
  std::optional<Intent> draw_next_step(Ui&) const;
  Intent ask_both() const;
  Intent print_sheet() const;

  desk::Session session_;
  DistributionId id_;
  desk::CommandId command_;
  Pager pager_;
  std::optional<desk::DistributionView> view_;
};

}  // namespace minga::screens
