// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/screens/screen.h"

// ids: save, print
namespace minga::screens {

// The whole roll to take along: as CSV and a workbook on a stick, or printed for the book.
class RollExportScreen : public Screen {
 public:
  explicit RollExportScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "roll-export"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent save() const;

  desk::Session session_;
};

// Everyone who belongs, as the paper for the book.
Intent print_roll(const desk::Session&);

}  // namespace minga::screens
