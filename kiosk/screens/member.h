// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/assemblies.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/controls.h"

namespace minga::screens {

// What somebody who identified can do now. ids: vote, decline, check-in, account, speak, do-not-speak
class MemberScreen : public Screen {
 public:
  explicit MemberScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "member"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  std::optional<Intent> draw_tiles(Ui&);

  std::optional<Intent> draw_vote_tiles(Ui&, ui::TileGrid&);
  std::optional<Intent> draw_speak_tile(Ui&, ui::TileGrid&);

  desk::Session session_;
  desk::CommandId arrival_;
  std::optional<desk::MemberToday> today_;
};

// Asks once more before it is written down that somebody who is present does not wish to vote.
// ids: decline-confirmed
class DeclineScreen : public Screen {
 public:
  DeclineScreen(desk::Session session, VoteId vote) : session_(std::move(session)), vote_(vote) {}
  std::string_view name() const override { return "decline"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  VoteId vote_;
  desk::CommandId command_;
};

}  // namespace minga::screens
