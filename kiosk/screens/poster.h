// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/poster.h"
#include "kiosk/screens/screen.h"
#include "kiosk/screens/year_stepper.h"

namespace minga::screens {

// What hangs on the notice board, looked at before it is printed. ids: earlier-year, later-year, print-a3,
// print-a4
class PosterScreen : public Screen {
 public:
  explicit PosterScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "poster"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return load_facts(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent load_facts();
  void draw_places(Ui&) const;
  Intent print(PaperSize) const;

  desk::Session session_;
  YearStepper stepper_;
  std::optional<Poster> facts_;
};

}  // namespace minga::screens
