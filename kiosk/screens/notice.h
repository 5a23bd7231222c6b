// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assembly/notice.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// The papers that call an assembly together: a notice for the wall, large or small, and a slip for whoever
// goes to each settlement. ids: print-a4, print-a3, print-slips
class NoticeScreen : public Screen {
 public:
  NoticeScreen(desk::Session session, AssemblyId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "notice"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent print(PaperSize) const;
  Intent print_slips() const;

  desk::Session session_;
  AssemblyId id_;
  std::optional<AssemblyNotice> notice_;
};

}  // namespace minga::screens
