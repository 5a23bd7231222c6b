// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/counting.h"
#include "kiosk/desk/votes.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

// ids: reconcile (it adds up), explain (it does not: two officers); fields slips-back (by slip), papers (on
// paper), reason
namespace minga::screens {

// Present = took part + declined + waiting, written as one adds on paper.
void draw_hall_sum(Ui&, const Vote&);
// Slips to be handed back or papers to be counted, or a sum that does not come out: then it takes a screen.
bool needs_reconciling(const Vote&);

// The closed urn beside the hall, before the count.
class ReconcileScreen : public Screen {
 public:
  ReconcileScreen(desk::Session session, desk::VoteView view)
      : session_(std::move(session)), view_(std::move(view)) {}
  std::string_view name() const override { return "reconcile"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_sums(Ui&) const;
  void draw_fields(Ui&, bool differs);
  bool all_typed() const;
  ReconciliationDraft draft() const;
  Intent reconcile();
  Intent ask_officers();

  desk::Session session_;
  desk::VoteView view_;
  desk::CommandId command_ = desk::new_command_id();
  ui::Form form_;
  std::string slips_back_, papers_, reason_;
};

// "who presides, or the secretary" and "another officer of the board".
std::string first_to_explain(Language);
std::string second_to_explain(Language);

}  // namespace minga::screens
