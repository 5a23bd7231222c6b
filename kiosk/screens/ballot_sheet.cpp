// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/ballot_sheet.h"

#include <algorithm>
#include <array>

#include "kiosk/screens/candidates.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

// Where letters are so large that a list and its people would fill page after page, its people are told at
// one touch, as what a project brings is.
bool folded(Ui& ui, const desk::VoteView& view, std::size_t place) {
  return place < view.candidates.size() && !list_fits_page(ui, view.candidates[place]);
}

bool has_budget(const Vote& vote) { return vote.kind == VoteKind::fund_allocation; }

ui::Option option_of(const Ui& ui, const desk::VoteView& view, std::size_t place, bool chosen) {
  ui::Option option;
  option.letter = letter_for(place);
  option.shape = shape_for_option(place);
  option.chosen = chosen;
  option.many = takes_many(view.vote.kind);
  if (for_or_against(view.vote.kind)) {
    static constexpr std::array icons{Icon::yes, Icon::no, Icon::abstain};
    const std::array titles{ui.tr("In favour"), ui.tr("Against"), ui.tr("I abstain")};
    option.picture = icons.at(place);
    option.title = titles.at(place);
    return option;
  }
  const auto& asked = view.vote.options[place];
  option.title = asked.title;
  if (asked.cost.is_positive()) option.trailing = to_text(asked.cost);
  option.picture = picture_of(view, place);
  return option;
}

void draw_people(Ui& ui, const desk::VoteView& view, std::size_t place) {
  draw_list(ui, view.candidates[place]);
  if (place < view.balances.size()) draw_balance(ui, view.balances[place]);
}

// What is told at one touch; empty: there is nothing to tell.
std::string details_of(const Ui& ui, const desk::VoteView& view, std::size_t place) {
  std::string text = place < view.projects.size() ? view.projects[place].benefit : std::string();
  if (place < view.proposers.size() && !view.proposers[place].empty())
    text += (text.empty() ? "" : "\n") + filled(ui.tr("Proposed by {}."), view.proposers[place]);
  return text;
}

std::string how_to_mark(const Ui& ui, const desk::VoteView& view, Ballot ballot) {
  const auto& vote = view.vote;
  switch (vote.kind) {
    case VoteKind::motion:
    case VoteKind::show_of_hands:
      return {};
    case VoteKind::choice:
      return ui.tr("Mark one.");
    case VoteKind::board_election:
      return ui.tr("Mark one list.");
    case VoteKind::approval:
      return ui.tr("Mark all that you agree with: one or several.");
    case VoteKind::fund_allocation:
      return cost_of(vote, ballot) > vote.budget
                 ? ui.tr("Together they cost more than there is. You may mark them all the same.")
                 : ui.tr("Mark all that you want: one or several.");
  }
  return {};
}

void budget(Ui& ui, const Vote& vote, Ballot ballot) {
  const Money marked = cost_of(vote, ballot);
  ui::progress(ui, ui.tr("Marked"), marked.minor(), std::max<std::int64_t>(1, vote.budget.minor()),
               filled(ui.tr("{} of {}"), to_text(marked), to_text(vote.budget)), Tone::money);
}

}  // namespace

void BallotSheet::mark(const desk::VoteView& view, std::size_t place) {
  const bool was = ballot_.has(place);
  if (takes_many(view.vote.kind)) return ballot_.toggle(place);
  ballot_ = Ballot{};
  if (!was) ballot_.toggle(place);
}

void BallotSheet::draw_option(Ui& ui, const desk::VoteView& view, std::size_t place) {
  const auto id = "option/" + std::to_string(place);
  auto option = option_of(ui, view, place, ballot_.has(place));
  const auto details = details_of(ui, view, place);
  const bool folds = folded(ui, view, place);
  const bool open = told_of_ == place;
  if (details.empty() && !folds && !open) {
    if (ui::option(ui, id, option)) mark(view, place);
    if (place < view.candidates.size()) draw_people(ui, view, place);
    return;
  }
  if (folds || (open && details.empty())) option.more = ui.tr("Who are they?");
  const auto touched = ui::option_with_more(ui, id, "details/" + std::to_string(place), option, open);
  if (touched.marked) mark(view, place);
  if (open && !details.empty()) ui::notice(ui, Tone::plain, ui.tr("What it brings"), details);
  if (open && place < view.candidates.size()) draw_people(ui, view, place);
  if (!touched.more) return;
  if (open) return fold(ui);
  told_of_ = place;
  page_ = ui.page();
  ui.to_first_page();
}

// Back to where it was asked, not to the first option.
void BallotSheet::fold(Ui& ui) {
  told_of_.reset();
  ui.to_page(page_);
}

void BallotSheet::draw_options(Ui& ui, const desk::VoteView& view) {
  const auto& vote = view.vote;
  // The purse is in view wherever one marks.
  if (has_budget(vote)) ui.pin([&] { budget(ui, vote, ballot_); });
  if (told_of_) {
    // Alone, so that what it brings is in view at any size of screen and letters.
    draw_option(ui, view, *told_of_);
    if (ui.back_button(ui.tr("Back"))) fold(ui);
    return;
  }
  ui::heading(ui, vote.question);
  if (const auto how = how_to_mark(ui, view, ballot_); !how.empty()) ui::muted(ui, how);
  static constexpr std::array<float, 1> whole{1};
  for (std::size_t place = 0; place < vote.option_count(); ++place) {
    if (place >= view.candidates.size()) {
      draw_option(ui, view, place);
      continue;
    }
    // A list and its people stay together on a page where they fit.
    const std::array<std::function<void()>, 1> list{[&] { draw_option(ui, view, place); }};
    ui.columns(whole, 0, list);
  }
}

void BallotSheet::draw_review(Ui& ui, const desk::VoteView& view) const {
  ui::heading(ui, ui.tr("Is this your vote?"));
  // What was marked comes before what was asked, where a page holds little.
  if (ui.lines_on_page() >= 8) ui::muted(ui, view.vote.question);
  if (ballot_.blank())
    ui::notice(ui, Tone::plain, ui.tr("Blank vote"),
               ui.tr("You have marked nothing. A blank vote is counted as blank."));
  for (std::size_t place = 0; place < view.vote.option_count(); ++place) {
    if (!ballot_.has(place)) continue;
    const auto option = option_of(ui, view, place, true);
    const bool list = place < view.candidates.size() && !view.candidates[place].empty();
    ui::row(ui, "chosen/" + std::to_string(place),
            {.title = std::string(1, option.letter) + "  " + option.title,
             .detail = list ? view.candidates[place].front().name : std::string(),
             .trailing = option.trailing,
             .icon = option.picture,
             .shape = option.shape,
             .chosen = true},
            false);
  }
  if (!has_budget(view.vote) || ballot_.blank()) return;
  budget(ui, view.vote, ballot_);
  if (cost_of(view.vote, ballot_) > view.vote.budget)
    ui::muted(ui, ui.tr("Together they cost more than there is. You may mark them all the same."));
}

bool BallotSheet::draw(Ui& ui, const desk::VoteView& view) {
  if (!reviewing_) {
    draw_options(ui, view);
    // Without a mark the same button goes on, and the review says that the vote is blank.
    if (ui.main_button("review", ballot_.blank() ? ui.tr("Vote blank") : ui.tr("Continue"), Icon::next, true,
                       ballot_.blank() ? Tone::plain : Tone::main)) {
      reviewing_ = true;
      told_of_.reset();
      ui.to_first_page();
    }
    return false;
  }
  draw_review(ui, view);
  if (ui.back_button(ui.tr("Change"))) {
    reviewing_ = false;
    ui.to_first_page();
    return false;
  }
  return ui.main_button("confirm", ui.tr("Cast my vote"), Icon::check);
}

}  // namespace minga::screens
