// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "kiosk/desk/votes.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// The options of a vote to be marked, then what was marked to be looked at again: the same for the real
// ballot and for practice. It asks nothing of the desk and keeps nothing. ids: option/<place> (0 for the
// first), details/<place>, review, then back, confirm
class BallotSheet {
 public:
  // True in the frame in which the marked ballot was confirmed.
  bool draw(Ui&, const desk::VoteView&);
  bool reviewing() const { return reviewing_; }
  const Ballot& ballot() const { return ballot_; }
  void clear() { *this = BallotSheet(); }

 private:
  void draw_options(Ui&, const desk::VoteView&);
  void draw_option(Ui&, const desk::VoteView&, std::size_t place);
  void fold(Ui&);
  void draw_review(Ui&, const desk::VoteView&) const;
  void mark(const desk::VoteView&, std::size_t place);

  Ballot ballot_;
  std::optional<std::size_t> told_of_;  // the option whose details are open
  int page_ = 0;                        // to come back to when they are closed
  bool reviewing_ = false;
};

}  // namespace minga::screens
