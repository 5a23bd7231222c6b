// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/member.h"

#include "kiosk/desk/desk.h"
#include "kiosk/screens/account.h"
#include "kiosk/screens/ballot.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> MemberScreen::arrive(const Surroundings&) {
  if (arrival_.empty()) arrival_ = desk::new_command_id();
  return load(today_, [session = session_](desk::Desk& desk) { return desk::member_today(desk, session); });
}

std::optional<Intent> MemberScreen::draw(Ui& ui) {
  if (!today_) return std::nullopt;
  ui.where(ui.tr("What I can do now"));
  ui::heading(ui, filled(ui.tr("Welcome, {}"), session_.name));
  return draw_tiles(ui);
}

std::optional<Intent> MemberScreen::draw_tiles(Ui& ui) {
  const auto& today = *today_;
  ui::TileGrid tiles(ui);
  if (today.assembly) {
    const auto id = today.assembly->id;
    const auto help = today.present ? ui.tr("You are checked in") : ui.tr("Say that you are here");
    if (tiles.tile("check-in", today.present ? Icon::check : Icon::hand, ui.tr("I am here"), help,
                   today.present ? Tone::plain : Tone::main, !today.present))
      return submit([session = session_, command = arrival_,
                     id](desk::Desk& desk) { return desk::arrive(desk, session, command, id); },
                    [this](const AttendeeArrived&) -> std::optional<Intent> {
                      today_->present = true;
                      return tell(Tone::main, "You are checked in", "The assembly counts you as present.");
                    });
  }
  if (today.vote) {
    const bool can = may_vote(session_.status) && today.present && !today.voted;
    const auto help = today.voted                  ? ui.tr("You have voted")
                      : !may_vote(session_.status) ? ui.tr("You have a voice, but no vote")
                      : today.present              ? ui.tr("Your vote is secret")
                                                   : ui.tr("First say that you are here");
    if (tiles.tile("vote", Icon::vote, ui.tr("Vote"), help, can ? Tone::main : Tone::plain, can))
      return go<BallotScreen>(session_, today.vote->id);
  }
  if (tiles.tile("account", Icon::account, ui.tr("My account"),
                 filled(ui.tr("You are owed {}"), to_text(today.owed)), Tone::money))
    return go<AccountScreen>(session_);
  return std::nullopt;
}

}  // namespace minga::screens
