// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/member.h"

#include "kiosk/desk/desk.h"
#include "kiosk/desk/speaking.h"
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
  if (today.vote)
    if (auto intent = draw_vote_tiles(ui, tiles)) return intent;
  if (!today.item.empty() && today.present)
    if (auto intent = draw_speak_tile(ui, tiles)) return intent;
  if (tiles.tile("account", Icon::account, ui.tr("My account"),
                 filled(ui.tr("You are owed {}"), to_text(today.owed)), Tone::money))
    return go<AccountScreen>(session_);
  return std::nullopt;
}

std::optional<Intent> MemberScreen::draw_vote_tiles(Ui& ui, ui::TileGrid& tiles) {
  const auto& today = *today_;
  const bool by_slip = today.vote->admission == Admission::by_slip;
  const bool can = may_vote(session_.status) && today.present && !today.voted;
  const auto help = !may_vote(session_.status) ? ui.tr("You have a voice, but no vote")
                    : today.voted    ? by_slip ? ui.tr("You have a slip: go to the start and touch Vote")
                                               : ui.tr("You have voted")
                       : !today.present ? ui.tr("First say that you are here")
                    : by_slip        ? ui.tr("Draw a slip from the bag")
                                     : ui.tr("Your vote is secret");
  const bool here = can && !by_slip;
  if (tiles.tile("vote", Icon::vote, ui.tr("Vote"), help, here ? Tone::main : Tone::plain, here))
    return go<BallotScreen>(session_, today.vote->id);
  if (!can) return std::nullopt;
  const auto declined = today.declined ? ui.tr("It is noted. You can still vote.")
                                       : ui.tr("You are here, but leave this vote to the others");
  if (tiles.tile("decline", Icon::abstain, ui.tr("I do not wish to vote"), declined, Tone::plain,
                 !today.declined))
    return go<DeclineScreen>(session_, today.vote->id);
  return std::nullopt;
}

// A voice everybody has, with or without a vote.
std::optional<Intent> MemberScreen::draw_speak_tile(Ui& ui, ui::TileGrid& tiles) {
  const auto assembly = today_->assembly->id;
  const auto again = [this] { return *arrive({}); };
  if (today_->turn) {
    const auto before = static_cast<long>(today_->before_me);
    const auto help = before == 0 ? ui.tr("You speak next")
                                  : filled(ui.trn("You wait. {} person speaks before you.",
                                                  "You wait. {} people speak before you.", before),
                                           std::to_string(before));
    if (tiles.tile("do-not-speak", Icon::close, ui.tr("I do not wish to speak after all"), help))
      return submit(
          [session = session_, assembly, turn = *today_->turn](desk::Desk& desk) {
            return desk::withdraw_turn(desk, session, desk::new_command_id(), assembly, turn);
          },
          [again](const TurnWithdrawn&) -> std::optional<Intent> { return again(); });
    return std::nullopt;
  }
  if (!tiles.tile("speak", Icon::speak, ui.tr("I want to speak"), today_->item)) return std::nullopt;
  return submit(
      [session = session_, assembly](desk::Desk& desk) {
        return desk::ask_turn(desk, session, desk::new_command_id(), assembly);
      },
      [again](const TurnAsked&) -> std::optional<Intent> {
        return tell(Tone::main, "You are on the list", "Take your seat. You will be called by your name.",
                    then(again()));
      });
}

std::optional<Intent> DeclineScreen::arrive(const Surroundings&) {
  if (command_.empty()) command_ = desk::new_command_id();
  return std::nullopt;
}

std::optional<Intent> DeclineScreen::draw(Ui& ui) {
  ui.where(ui.tr("I do not wish to vote"));
  ui::heading(ui, ui.tr("Do you not wish to vote?"));
  ui::body(ui, ui.tr("You count as present. Should you think again, you can vote until the vote closes."));
  if (!ui.main_button("decline-confirmed", ui.tr("I do not wish to vote"), Icon::check)) return std::nullopt;
  return submit([session = session_, command = command_,
                 vote = vote_](desk::Desk& desk) { return desk::decline(desk, session, command, vote); },
                [](const MemberDeclined&) -> std::optional<Intent> {
                  return tell(Tone::main, "It is noted",
                              "You count as present. You can still vote until the vote closes.",
                              then(back()));
                });
}

}  // namespace minga::screens
