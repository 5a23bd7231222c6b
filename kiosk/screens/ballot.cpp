// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/ballot.h"

#include <array>

#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

ui::Option option_of(const Ui& ui, const desk::VoteView& view, std::size_t place, bool chosen) {
  ui::Option option;
  option.letter = letter_for(place);
  option.shape = shape_for_option(place);
  option.chosen = chosen;
  if (view.vote.kind == VoteKind::motion) {
    static constexpr std::array icons{Icon::yes, Icon::no, Icon::abstain};
    const std::array titles{ui.tr("In favour"), ui.tr("Against"), ui.tr("I abstain")};
    option.picture = icons.at(place);
    option.title = titles.at(place);
    return option;
  }
  option.many = true;
  option.title = view.vote.options[place].title;
  option.trailing = to_text(view.vote.options[place].cost);
  if (place < view.projects.size()) {
    option.picture = picture_for(view.projects[place].picture);
    option.detail = view.projects[place].benefit;
  }
  return option;
}

}  // namespace

std::optional<Intent> BallotScreen::arrive(const Surroundings&) {
  // One id for this person's one ballot: confirming twice, or again after a cut, casts it once.
  if (command_.empty()) command_ = desk::new_command_id();
  return load_result(view_, [id = id_](desk::Desk& desk) { return desk::vote_view(desk, id); });
}

void BallotScreen::draw_options(Ui& ui) {
  const auto& vote = view_->vote;
  ui::heading(ui, vote.question);
  if (vote.kind == VoteKind::fund_allocation)
    ui::muted(ui, filled(ui.tr("Mark all that you want. There are {} to share out."), to_text(vote.budget)));
  for (std::size_t place = 0; place < vote.option_count(); ++place) {
    if (!ui::option(ui, "option/" + std::to_string(place), option_of(ui, *view_, place, ballot_.has(place))))
      continue;
    const bool was = ballot_.has(place);
    if (vote.kind == VoteKind::motion) ballot_ = Ballot{};
    if (vote.kind != VoteKind::motion || !was) ballot_.toggle(place);
  }
}

void BallotScreen::draw_review(Ui& ui) {
  ui::heading(ui, ui.tr("Is this your vote?"));
  ui::muted(ui, view_->vote.question);
  if (ballot_.blank())
    ui::notice(ui, Tone::plain, ui.tr("Blank vote"),
               ui.tr("You have marked nothing. A blank vote is counted as blank."));
  for (std::size_t place = 0; place < view_->vote.option_count(); ++place) {
    if (!ballot_.has(place)) continue;
    const auto option = option_of(ui, *view_, place, true);
    ui::row(ui, "chosen/" + std::to_string(place),
            {.title = std::string(1, option.letter) + "  " + option.title,
             .trailing = option.trailing,
             .icon = option.picture,
             .shape = option.shape,
             .chosen = true},
            false);
  }
}

std::optional<Intent> BallotScreen::draw(Ui& ui) {
  if (!view_) return std::nullopt;
  ui.where(reviewing_ ? ui.tr("Check your vote") : ui.tr("Your ballot"));
  if (!reviewing_) {
    draw_options(ui);
    // Without a mark the same button goes on, and the review says that the vote is blank.
    if (ui.main_button("review", ballot_.blank() ? ui.tr("Vote blank") : ui.tr("Continue"), Icon::next, true,
                       ballot_.blank() ? Tone::plain : Tone::main)) {
      reviewing_ = true;
      ui.to_first_page();
    }
    return std::nullopt;
  }
  draw_review(ui);
  if (ui.back_button(ui.tr("Change"))) {
    reviewing_ = false;
    ui.to_first_page();
    return std::nullopt;
  }
  if (ui.main_button("confirm", ui.tr("Cast my vote"), Icon::check)) return cast();
  return std::nullopt;
}

std::optional<Intent> BallotScreen::cast() {
  return ask([session = session_, command = command_, id = id_, ballot = ballot_](
                 desk::Desk& desk) { return desk::cast_ballot(desk, session, command, id, ballot); },
             [this](Result<MemberVoted> voted) -> std::optional<Intent> {
               ballot_ = Ballot{};
               if (voted) return replace<ThanksScreen>();
               const bool can_retry =
                   voted.error().why == Why::disk_full || voted.error().why == Why::read_only;
               reviewing_ = false;
               return can_retry ? told(voted.error()) : told(voted.error(), then(home()));
             });
}

std::optional<Intent> ThanksScreen::draw(Ui& ui) {
  ui.where(ui.tr("Thank you"));
  ui::notice(ui, Tone::main, ui.tr("Your vote is in the urn"),
             ui.tr("Nobody can see what you chose. Thank you for taking part."));
  if (ui.main_button("done", ui.tr("Finish"), Icon::home)) return home();
  return std::nullopt;
}

}  // namespace minga::screens
