// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/labour.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// One work party: who came, women and men, its paper, and what comes next. ids: sheet (who may, until a
// payroll is made), payroll (the treasurer makes it, then everyone sees it), paper, change (with people on
// it), earlier, later
class WorkPartyScreen : public Screen {
 public:
  WorkPartyScreen(desk::Session session, WorkPartyId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "work-party"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_party(Ui&) const;
  void draw_people(Ui&) const;
  void draw_lines(Ui&);
  std::optional<Intent> draw_next_step(Ui&) const;
  Intent print() const;

  desk::Session session_;
  WorkPartyId id_;
  Pager pager_;
  std::optional<desk::WorkPartyView> view_;
};

}  // namespace minga::screens
