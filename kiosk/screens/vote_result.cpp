// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/vote_result.h"

#include <algorithm>
#include <array>

#include "domain/voting/outcome.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/screens/vote.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> VoteResultScreen::arrive(const Surroundings&) {
  return load_result(view_, [id = id_](desk::Desk& desk) { return desk::vote_view(desk, id); });
}

std::optional<Intent> VoteResultScreen::draw(Ui& ui) {
  ui.where(ui.tr("Result"));
  if (!view_) return std::nullopt;
  ui::heading(ui, view_->vote.question);
  // Nothing of a count is told before it is proclaimed.
  if (view_->vote.state != VoteState::proclaimed && view_->vote.state != VoteState::annulled) {
    ui::empty_state(ui, Icon::vote, ui.tr("The result will be here once it is proclaimed."));
    return std::nullopt;
  }
  view_->vote.kind == VoteKind::motion ? draw_motion(ui) : draw_allocation(ui);
  draw_turnout(ui);
  if (session_ && ui.main_button("print", ui.tr("Print the result"), Icon::print))
    return print_urn_sheet(id_);
  return std::nullopt;
}

void VoteResultScreen::draw_motion(Ui& ui) const {
  const auto& vote = view_->vote;
  const auto& result = view_->result;
  const auto votes = [&](MotionChoice choice) { return result.votes.at(static_cast<std::size_t>(choice)); };
  const auto in_favour = votes(MotionChoice::in_favour);
  const auto base = base_of(vote.rule, vote.present_at_closing.total(), in_favour,
                            votes(MotionChoice::against), vote.qualified);
  ui::notice(ui, result.adopted ? Tone::main : Tone::plain,
             result.adopted ? ui.tr("Adopted") : ui.tr("Not adopted"),
             filled(ui.tr("{} in favour out of {}. The rule: {}."), grouped(in_favour), grouped(base),
                    word_for(vote.rule, ui.language())));
  struct Choice {
    MotionChoice choice;
    std::string label;
    Tone tone;
  };
  const std::array<Choice, motion_choices> choices{
      {{MotionChoice::in_favour, ui.tr("In favour"), Tone::main},
       {MotionChoice::against, ui.tr("Against"), Tone::plain},
       {MotionChoice::abstain, ui.tr("Abstention"), Tone::muted}}};
  std::vector<ui::Bar> bars;
  for (const auto& [choice, label, tone] : choices) {
    const auto i = static_cast<std::size_t>(choice);
    bars.push_back({.label = label,
                    .value_text = grouped(votes(choice)),
                    .value = votes(choice),
                    .whole = std::max<std::int64_t>(1, vote.turnout.total()),
                    .letter = letter_for(i),
                    .shape = shape_for_option(i),
                    .tone = tone});
  }
  ui::bars(ui, bars);
}

void VoteResultScreen::draw_allocation(Ui& ui) const {
  const auto& vote = view_->vote;
  const auto& result = view_->result;
  std::vector<std::size_t> order(vote.options.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    order[i] = i;
  }
  const Money funded = view_->outcome ? view_->outcome->funded_total : Money();
  // The funded first, in the order in which they were chosen; then the others as they stood on the ballot.
  const auto place = [&](std::size_t i) { return result.funded[i] > 0 ? result.funded[i] : 1000; };
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return place(a) < place(b); });

  const auto count = std::count_if(result.funded.begin(), result.funded.end(), [](auto n) { return n > 0; });
  ui::notice(
      ui, result.adopted ? Tone::main : Tone::plain,
      filled(ui.trn("{} project gets its money", "{} projects get their money", static_cast<long>(count)),
             std::to_string(count)),
      ui.tr("The most votes first, as long as the budget lasts."));
  ui::progress(ui, ui.tr("Budget used"), funded.minor(), std::max<std::int64_t>(1, vote.budget.minor()),
               filled(ui.tr("{} of {}"), to_text(funded), to_text(vote.budget)), Tone::money);
  std::vector<ui::Bar> bars;
  for (const auto i : order) {
    const bool chosen = result.funded[i] > 0;
    const auto cost = to_text(vote.options[i].cost);
    bars.push_back({.label = vote.options[i].title,
                    .value_text = grouped(result.votes.at(i)),
                    .value = result.votes[i],
                    .whole = std::max<std::int64_t>(1, vote.turnout.total()),
                    .letter = letter_for(i),
                    .shape = shape_for_option(i),
                    .tone = chosen ? Tone::main : Tone::muted,
                    .marked = chosen,
                    .note = chosen ? filled(ui.tr("No {}: gets {}"), std::to_string(result.funded[i]), cost)
                                   : filled(ui.tr("Costs {}: not this time"), cost)});
  }
  ui::bars(ui, bars);
}

void VoteResultScreen::draw_turnout(Ui& ui) const {
  const auto& vote = view_->vote;
  ui::labelled(ui, ui.tr("Blank ballots"), grouped(view_->result.blank));
  ui::labelled(ui, ui.tr("Voted"),
               filled(ui.tr("{} of {} present"), grouped(vote.turnout.total()),
                      grouped(vote.present_at_closing.total())));
  ui::women_and_men(ui, ui.tr("Voted"), vote.turnout.women, vote.turnout.men, vote.turnout.others);
}

}  // namespace minga::screens
