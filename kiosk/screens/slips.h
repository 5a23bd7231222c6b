// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/slips.h"
#include "kiosk/desk/votes.h"
#include "kiosk/screens/find_member.h"
#include "kiosk/screens/screen.h"

// ids: those of MemberFinder; take
namespace minga::screens {

// The officer at the bag: finds who stands there and touches that they have drawn a slip. Which one, nobody
// knows.
class SlipsScreen : public Screen {
 public:
  SlipsScreen(desk::Session session, VoteId vote) : session_(std::move(session)), vote_(vote) {}
  std::string_view name() const override { return "slips"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return reload(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  struct View {
    std::vector<desk::SlipLine> lines;
    desk::VoteView vote;
    std::string drawn;  // the name of who drew one just now
  };
  static Result<View> view_of(desk::Desk&, VoteId, const std::string& words);
  Intent reload();
  Intent take(const std::string& typed);
  void draw_last(Ui&) const;

  desk::Session session_;
  VoteId vote_;
  desk::CommandId command_;
  std::string command_for_;  // who the command is about
  MemberFinder finder_;
  std::optional<View> view_;
};

// New slips are made and printed. `replaces`: those printed before never came out and are void.
// `issued` gets the vote as it stands then, before anything is printed, so that no touch prints twice.
Intent print_new_slips(const desk::Session&, VoteId, bool replaces,
                       std::function<void(desk::VoteView)> issued);

}  // namespace minga::screens
