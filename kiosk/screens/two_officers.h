// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "kiosk/desk/community.h"
#include "kiosk/screens/screen.h"

// ids: first/number/<digit>, first/next, first/pin/<digit>, first/confirm, then the same with "second/"
// instead of "first/"
namespace minga::screens {

// Asks two officers, one after the other, for their number and PIN. Each PIN is verified right away. Then
// `done` is asked what to do with the two of them; while it is being done this screen is still up, so its
// intent ends with back() or BackTo. If it is refused, both are asked anew. The desk decides whether these
// two may do it, not this screen.
class TwoOfficersScreen : public Screen {
 public:
  // Asked anew each frame, so that they follow the language: "Who presides", "The treasurer".
  using Title = std::function<std::string(Language)>;
  using Done = std::function<std::optional<Intent>(desk::Session first, desk::Session second)>;
  TwoOfficersScreen(Title first, Title second, Done);

  std::string_view name() const override { return "two-officers"; }
  std::optional<Intent> draw(Ui&) override;

 private:
  std::optional<Intent> ask_who();
  std::optional<Intent> ask_pin();
  void draw_words(Ui&) const;

  Title titles_[2];
  Done done_;
  std::optional<desk::Session> first_;
  std::optional<Member> who_;  // whose PIN is asked now
  std::string number_;
  std::string pin_;
};

// The two who authorise spending together, and void what they authorised.
Intent ask_president_and_treasurer(TwoOfficersScreen::Done);

}  // namespace minga::screens
