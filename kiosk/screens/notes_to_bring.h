// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/cash.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// The notes and coins with which every envelope can be filled, what of them is to be brought from the bank,
// and both papers. ids: print (for the bank's counter), envelopes (the list of envelopes)
class NotesToBringScreen : public Screen {
 public:
  explicit NotesToBringScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "notes-to-bring"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_pieces(Ui&) const;
  void draw_words(Ui&) const;
  static Intent print(bool envelopes);

  desk::Session session_;
  std::optional<desk::EnvelopePlan> plan_;
};

}  // namespace minga::screens
