// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <variant>

#include "kiosk/screens/ballot_sheet.h"

namespace minga::screens {

// Who votes: somebody known by number and PIN, or whoever holds a slip.
struct SlipCode {
  std::string digits;
};
using Voter = std::variant<desk::Session, SlipCode>;

// The ballot, then the same screen as a review; only the confirmation there casts it. Leaving before drops
// it. ids: those of BallotSheet
class BallotScreen : public Screen {
 public:
  BallotScreen(Voter voter, VoteId vote) : voter_(std::move(voter)), id_(vote) {}
  std::string_view name() const override { return sheet_.reviewing() ? "ballot-review" : "ballot"; }
  // Nobody's name stands over a choice: who looks from behind sees the one or the other, never both.
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  std::optional<Intent> cast();

  Voter voter_;
  VoteId id_;
  desk::CommandId command_;
  std::optional<desk::VoteView> view_;
  BallotSheet sheet_;
};

// Of a vote that is on paper too.
enum class OwnPaper { none, printed, missing };

// The vote is kept; nothing on it says what was chosen. Leaves by itself. ids: done
class ThanksScreen : public Screen {
 public:
  explicit ThanksScreen(OwnPaper paper = OwnPaper::none) : paper_(paper) {}
  std::string_view name() const override { return "thanks"; }
  std::optional<Intent> draw(Ui&) override;
  // Time to read; the paper comes out meanwhile.
  int leaves_after_seconds() const override { return paper_ == OwnPaper::none ? 5 : 15; }
  bool can_go_back() const override { return false; }

 private:
  OwnPaper paper_;
};

}  // namespace minga::screens
