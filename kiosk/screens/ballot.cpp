// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/ballot.h"

#include "kiosk/desk/papers.h"
#include "kiosk/desk/slips.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

struct Dropped {
  Result<bool> cast;
  std::optional<PaperBallot> paper;
};

Dropped drop(desk::Desk& desk, const Voter& voter, const desk::CommandId& command, VoteId id, Ballot ballot,
             bool on_paper) {
  Dropped dropped;
  // Read before the ballot is cast: what may go wrong afterwards must not sound as if it were not in the urn.
  if (on_paper)
    if (auto paper = desk::paper_ballot(desk, id, ballot)) dropped.paper = std::move(*paper);
  const auto keep = [&](const auto& answer) {
    if (!answer) dropped.cast = refuse(answer.error());
  };
  dropped.cast = true;
  if (const auto* slip = std::get_if<SlipCode>(&voter))
    keep(desk::cast_by_slip(desk, command, id, slip->digits, ballot));
  else
    keep(desk::cast_ballot(desk, std::get<desk::Session>(voter), command, id, ballot));
  return dropped;
}

Intent thanks(std::optional<PaperBallot> paper, bool on_paper) {
  if (!on_paper) return replace<ThanksScreen>();
  if (!paper) return replace<ThanksScreen>(OwnPaper::missing);
  Print print;
  print.paper = [paper = std::move(*paper)] { return paper_ballot(paper); };
  print.title = "Minga";
  print.size = PaperSize::a5;
  print.keep = false;
  print.after = then(replace<ThanksScreen>(OwnPaper::printed));
  print.otherwise = then(replace<ThanksScreen>(OwnPaper::missing));
  return {std::move(print)};
}

}  // namespace

std::optional<Intent> BallotScreen::arrive(const Surroundings&) {
  // One id for this person's one ballot: confirming twice, or again after a cut, casts it once.
  if (command_.empty()) command_ = desk::new_command_id();
  return load_result(view_, [id = id_](desk::Desk& desk) { return desk::vote_view(desk, id); });
}

std::optional<Intent> BallotScreen::draw(Ui& ui) {
  if (!view_) return std::nullopt;
  ui.where(sheet_.reviewing() ? ui.tr("Check your vote") : ui.tr("Your ballot"));
  if (sheet_.draw(ui, *view_)) return cast();
  return std::nullopt;
}

std::optional<Intent> BallotScreen::cast() {
  return ask([voter = voter_, command = command_, id = id_, ballot = sheet_.ballot(),
              on_paper = view_->vote.on_paper](
                 desk::Desk& desk) { return drop(desk, voter, command, id, ballot, on_paper); },
             [this](Dropped dropped) -> std::optional<Intent> {
               sheet_.clear();
               if (dropped.cast) return thanks(std::move(dropped.paper), view_->vote.on_paper);
               const auto& refusal = dropped.cast.error();
               const bool can_retry = refusal.why == Why::disk_full || refusal.why == Why::read_only;
               return can_retry ? told(refusal) : told(refusal, then(home()));
             });
}

std::optional<Intent> ThanksScreen::draw(Ui& ui) {
  ui.where(ui.tr("Thank you"));
  ui::notice(ui, Tone::main, ui.tr("Your vote is in the urn"),
             ui.tr("Nobody can see what you chose. Thank you for taking part."));
  if (paper_ == OwnPaper::printed)
    ui::notice(ui, Tone::plain, ui.tr("Take your paper"),
               ui.tr("Read it, fold it and put it into the wooden urn."));
  if (paper_ == OwnPaper::missing)
    ui::notice(ui, Tone::danger, ui.tr("Your paper did not come out"),
               ui.tr("Your vote counts all the same. Please tell the officers."));
  if (ui.main_button("done", ui.tr("Finish"), Icon::home)) return home();
  return std::nullopt;
}

}  // namespace minga::screens
