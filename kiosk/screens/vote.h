// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/counting.h"
#include "kiosk/desk/votes.h"
#include "kiosk/screens/screen.h"

// ids: open or hands, close, reconcile, hand-count, count, result (the main button, by the vote's state),
// committee (of an election), print-zero, print-slips, hand-out-slips, reprint-slips, run-off, see-run-off,
// annul
namespace minga::screens {

// A vote for the officers who run it, from prepared to proclaimed and what may come after. While it is open
// it tells how many took part, never what.
class VoteScreen : public Screen {
 public:
  VoteScreen(desk::Session session, VoteId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "vote"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  bool may_run() const;
  std::optional<Intent> draw_prepared(Ui&);
  std::optional<Intent> draw_election(Ui&);
  std::optional<Intent> draw_open(Ui&);
  std::optional<Intent> draw_slips(Ui&);
  std::optional<Intent> draw_closed(Ui&);
  std::optional<Intent> draw_reconciled(Ui&);
  std::optional<Intent> draw_proclaimed(Ui&);
  void draw_quorum_at_closing(Ui&) const;
  Intent ask_to_open();
  Intent ask_to_close();
  Intent reconcile();
  Intent count();
  Intent prepare_run_off();

  desk::Session session_;
  VoteId id_;
  desk::CommandId opening_ = desk::new_command_id();
  desk::CommandId closing_ = desk::new_command_id();
  desk::CommandId reconciling_ = desk::new_command_id();
  desk::CommandId counting_ = desk::new_command_id();
  desk::CommandId run_off_ = desk::new_command_id();
  std::optional<desk::VoteView> view_;
  std::vector<storage::Group> groups_;
};

// Sets the sheet of the urn as it stands, the zero report or the result, and prints it.
Intent print_urn_sheet(VoteId);

}  // namespace minga::screens
