// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/paying.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// Everyone who is owed something, by number, with the sum; those below the smallest coin stand aside. Only
// who pays can touch a person. ids: person/<number>, below-coin or payable (the other list), earlier, later
class OwedScreen : public Screen {
 public:
  explicit OwedScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "owed"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return reload(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  struct View {
    desk::PayoutDay day;
    std::vector<storage::OwedLine> lines;
  };
  Intent reload();
  void draw_sum(Ui&) const;

  desk::Session session_;
  Pager pager_;
  bool below_coin_ = false;
  std::optional<View> view_;
};

// What is still to be collected in coins and notes, large, and by how many people.
void figure_to_collect(Ui&, const desk::PayoutDay&);

}  // namespace minga::screens
