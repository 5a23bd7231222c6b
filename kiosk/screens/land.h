// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/labour.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// Parcels under commitment, by number or all of one member's. ids: record (who may), find, everyone (with one
// member chosen), parcel/<number>, earlier, later
class LandScreen : public Screen {
 public:
  explicit LandScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "land"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return load_page(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent load_page();
  Intent find();
  void draw_summary(Ui&) const;
  std::optional<Intent> draw_lines(Ui&);

  desk::Session session_;
  Pager pager_;
  std::optional<Member> of_;  // whose parcels; nobody: everyone's
  std::optional<desk::ParcelPage> page_;
};

}  // namespace minga::screens
