// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/start.h"

#include "kiosk/screens/board.h"
#include "kiosk/screens/identify.h"
#include "kiosk/screens/member.h"
#include "kiosk/screens/officers.h"
#include "kiosk/screens/practice.h"
#include "kiosk/screens/set_up.h"
#include "kiosk/screens/slip.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"
#include "kiosk/words/dates.h"

namespace minga::screens {

namespace {

// One sentence about today: what a person who walks in wants to know.
std::string what_is_on(const Ui& ui, const desk::Today& today) {
  if (today.vote) return ui.tr("The vote is open. Please come and vote.");
  if (!today.assembly) return ui.tr("No assembly is convened.");
  const auto& assembly = *today.assembly;
  if (assembly.state == AssemblyState::open)
    return filled(ui.tr("The assembly is open: {} people are here."), std::to_string(today.present.total()));
  if (assembly.date == today.date)
    return filled(ui.tr("Assembly today at {}. Please check in."), clock_text(assembly.first_call));
  return filled(ui.tr("Next assembly: {} at {}."), day_text(assembly.date), clock_text(assembly.first_call));
}

}  // namespace

std::optional<Intent> StartScreen::arrive(const Surroundings&) {
  return ask([](desk::Desk& desk) { return desk::today(desk); },
             [this](desk::Today today) -> std::optional<Intent> {
               today_ = std::move(today);
               if (!today_->set_up) return replace<SetUpScreen>();
               return std::nullopt;
             });
}

std::optional<Intent> StartScreen::draw(Ui& ui) {
  if (!today_ || !today_->set_up) return std::nullopt;
  ui.where(today_->community.place);
  ui::heading(ui, what_is_on(ui, *today_));
  ui::TileGrid tiles(ui);
  const bool open = today_->vote.has_value();
  if (tiles.tile("vote", Icon::vote, ui.tr("Vote"),
                 open ? ui.tr("Your vote is secret") : ui.tr("No vote is open now"),
                 open ? Tone::main : Tone::plain, open)) {
    if (today_->vote->admission == Admission::by_slip) return go<SlipScreen>(today_->vote->id);
    return go<IdentifyScreen>(Errand::vote);
  }
  if (tiles.tile("practice", Icon::hand, ui.tr("Try it out"), ui.tr("Practise voting: nothing is counted"),
                 Tone::plain))
    return go<PracticeScreen>();
  if (tiles.tile("assembly", Icon::assembly, ui.tr("Assembly"), ui.tr("Check in, see who is here"),
                 Tone::plain, today_->assembly.has_value()))
    return go<IdentifyScreen>(Errand::assembly);
  if (tiles.tile("account", Icon::account, ui.tr("My account"), ui.tr("What I am owed and received"),
                 Tone::money))
    return go<IdentifyScreen>(Errand::account);
  if (tiles.tile("board", Icon::board, ui.tr("Board"), ui.tr("Forest, money, decisions"), Tone::plain))
    return go<BoardScreen>();
  if (tiles.tile("officers", Icon::officer, ui.tr("Officers"), ui.tr("Roll, assembly, treasury"),
                 Tone::plain))
    return go<IdentifyScreen>(Errand::office);
  return std::nullopt;
}

}  // namespace minga::screens
