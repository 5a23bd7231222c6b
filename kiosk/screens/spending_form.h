// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/projects.h"
#include "kiosk/screens/attachment.h"
#include "kiosk/screens/piece_counter.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// What was bought for a project is typed off the supplier's document, read once, then authorised by president
// and treasurer. Back from the reading returns to the typing.
// ids: what, supplier, kind (kind/factura, kind/boleta, kind/recibo, kind/ticket, kind/other), document,
// date, amount, method (method/bank, method/cash), reference (of a transfer; each a field of a form), attach
// and detach (a photo or scan), review, then count (of cash) with those of PieceCounter, then authorise
class SpendingFormScreen : public Screen {
 public:
  SpendingFormScreen(desk::Session session, ProjectId project)
      : session_(std::move(session)), project_(project) {}
  std::string_view name() const override { return "spending-form"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_fields(Ui&);
  bool draw_attachment(Ui&) const;
  bool is_filled() const;
  SpendingDraft draft() const;
  std::optional<Intent> draw_review(Ui&);
  Intent propose_pieces();
  std::optional<Intent> draw_pieces(Ui&);
  Intent ask_both() const;

  desk::Session session_;
  ProjectId project_;
  desk::CommandId command_ = desk::new_command_id();
  Date today_;
  ui::Form form_;
  std::string what_, supplier_, kind_ = "factura", document_, amount_, method_ = "bank", reference_;
  std::optional<Date> day_;
  std::optional<desk::ProjectView> view_;
  std::optional<ProjectSpent> review_;
  PieceCounter counter_;  // the notes and coins handed over
  bool counting_ = false;
  AttachmentFilesScreen::File file_;
  bool attach_ = false;  // touched in this frame
};

}  // namespace minga::screens
