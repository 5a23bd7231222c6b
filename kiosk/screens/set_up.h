// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

#include "kiosk/desk/community.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// The first run of an empty kiosk: the community and its statute's values, then president, secretary and
// treasurer. ids: the fields' names (community, place, quorum, parity, farmers, hectares; given, surnames,
// dni, sex, pin), next
class SetUpScreen : public Screen {
 public:
  std::string_view name() const override { return "set-up"; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;
  bool can_go_back() const override { return step_ > 0; }

 private:
  struct Officer {
    std::string given_names, surnames, dni, sex, pin;
  };
  void draw_community(Ui&);
  void draw_officer(Ui&, Officer&);
  void draw_summary(Ui&);
  bool step_is_filled() const;
  Intent found();

  static constexpr std::size_t last_step = 4;  // community, three officers, summary
  std::size_t step_ = 0;
  ui::Form form_;
  desk::CommandId command_;
  std::string community_, place_, quorum_ = "30", parity_ = "30", farmers_ = "10", hectares_ = "1000";
  std::array<Officer, 3> officers_;
};

}  // namespace minga::screens
