// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/speaking.h"
#include "kiosk/screens/screen.h"

// ids: next; pause, resume, end; write-down (then those of find-member); visitor/<id>; turn/<id> on somebody
// who waits, then withdraw-confirmed; call-behind (the next of those who have spoken little)
namespace minga::screens {

// Who has the word and for how long, who is next, and how women's and men's time compare.
class SpeakingScreen : public Screen {
 public:
  SpeakingScreen(desk::Session session, AssemblyId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "speaking"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;
  bool ticks() const override;
  void tick(Instant now) override { now_ = now; }

 private:
  Intent reload();
  std::optional<Intent> draw_speaker(Ui&);
  std::optional<Intent> draw_waiting(Ui&);
  std::optional<Intent> draw_withdrawing(Ui&);
  std::optional<Intent> draw_behind(Ui&);
  void draw_shares(Ui&) const;
  Intent write_down(MemberNumber, VisitorId);
  // Does it, under the screen's command, and loads the lists anew.
  template <class UseCase>
  Intent carry_out(UseCase use_case);

  desk::Session session_;
  AssemblyId id_;
  desk::CommandId command_ = desk::new_command_id();
  std::optional<desk::SpeakingView> view_;
  std::optional<Turn> withdrawing_;  // asked about
  Instant now_;
};

}  // namespace minga::screens
