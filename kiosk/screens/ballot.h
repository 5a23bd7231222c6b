// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "kiosk/desk/votes.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// The ballot, then the same screen as a review; only the confirmation there casts it. Leaving before drops
// it. ids: option/<place> (0 for the first), blank, review, then change, confirm
class BallotScreen : public Screen {
 public:
  BallotScreen(desk::Session session, VoteId vote) : session_(std::move(session)), id_(vote) {}
  std::string_view name() const override { return reviewing_ ? "ballot-review" : "ballot"; }
  // Nobody's name stands over a choice: who looks from behind sees the one or the other, never both.
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_options(Ui&);
  void draw_review(Ui&);
  std::optional<Intent> cast();

  desk::Session session_;
  VoteId id_;
  desk::CommandId command_;
  std::optional<desk::VoteView> view_;
  Ballot ballot_;
  bool reviewing_ = false;
};

// The vote is kept; nothing on it says what was chosen. Leaves by itself. ids: done
class ThanksScreen : public Screen {
 public:
  std::string_view name() const override { return "thanks"; }
  std::optional<Intent> draw(Ui&) override;
  int leaves_after_seconds() const override { return 5; }
  bool can_go_back() const override { return false; }
};

}  // namespace minga::screens
