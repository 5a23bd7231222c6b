// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "kiosk/desk/statute.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// What the statute sets today, and every value it had, with its day. ids: amend
class StatuteScreen : public Screen {
 public:
  explicit StatuteScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "statute"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  std::optional<desk::StatuteView> view_;
};

// Other values from a day on, under an agreement of the assembly; then what changes is shown once more. ids:
// review, then change; fields agreement (agreement/<id>), since, quorum, parity, lists, farmers, hectares,
// ordinary, extraordinary, speaking, notice and few (each /warn or /refuse)
class AmendStatuteScreen : public Screen {
 public:
  AmendStatuteScreen(desk::Session session, desk::StatuteView view);
  std::string_view name() const override { return "amend-statute"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_fields(Ui&);
  std::optional<Intent> draw_review(Ui&);
  Statute amended() const;
  Intent change();

  desk::Session session_;
  desk::StatuteView view_;
  desk::CommandId command_ = desk::new_command_id();
  ui::Form form_;
  std::string agreement_;
  std::optional<Date> since_;
  std::string quorum_, parity_, lists_, farmers_, hectares_;
  std::string ordinary_, extraordinary_, notice_, few_, speaking_;
  bool reviewing_ = false;
};

}  // namespace minga::screens
