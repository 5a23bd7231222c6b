// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/roll_lists.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"

// ids: other (the other list), row/<household>, earlier, later
namespace minga::screens {

// Households where no woman, or no man, is registered; a touch begins registering the one who is missing.
class HouseholdsScreen : public Screen {
 public:
  HouseholdsScreen(desk::Session session, Sex missing) : session_(std::move(session)), missing_(missing) {}
  std::string_view name() const override { return "households"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return reload(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent reload();

  desk::Session session_;
  Sex missing_;
  std::optional<std::vector<desk::HouseholdLine>> lines_;
  Pager pager_;
};

}  // namespace minga::screens
