// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/credits.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// What the registry issued is typed off its certificate, read once, then saved. Back from the reading returns
// to the typing.
// ids: standard (standard/<word>, standard/other), name (of another standard), vintage, tonnes, serials, date
// (each a field of a form), review, then save
class IssuanceFormScreen : public Screen {
 public:
  explicit IssuanceFormScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "issuance-form"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_fields(Ui&);
  bool is_filled() const;
  IssuanceDraft draft() const;
  std::optional<Intent> draw_review(Ui&);

  desk::Session session_;
  desk::CommandId command_ = desk::new_command_id();
  Date today_;
  ui::Form form_;
  std::string standard_, other_name_, vintage_, tonnes_, serials_;
  std::optional<Date> date_;
  std::optional<CreditsIssued> review_;
};

}  // namespace minga::screens
