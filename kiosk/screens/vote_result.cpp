// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/vote_result.h"

#include <algorithm>
#include <array>
#include <limits>

#include "kiosk/screens/candidates.h"
#include "kiosk/screens/fates.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/screens/verdict.h"
#include "kiosk/screens/vote.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

// The options by their figures, the one that matters most first.
std::vector<std::size_t> sorted(std::size_t count, const std::function<std::int64_t(std::size_t)>& figure) {
  std::vector<std::size_t> order(count);
  for (std::size_t i = 0; i < count; ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return figure(a) > figure(b); });
  return order;
}

std::string choice_word(const Ui& ui, std::size_t place) {
  switch (static_cast<MotionChoice>(place)) {
    case MotionChoice::in_favour:
      return ui.tr("In favour");
    case MotionChoice::against:
      return ui.tr("Against");
    case MotionChoice::abstain:
      return ui.tr("Abstention");
  }
  return {};
}

bool proclaimed(const desk::VoteView& view) {
  if (view.vote.state == VoteState::proclaimed) return true;
  const auto& votes = view.result.votes;
  return view.vote.state == VoteState::annulled &&
         (view.result.blank > 0 || std::any_of(votes.begin(), votes.end(), [](auto n) { return n > 0; }));
}

}  // namespace

std::optional<Intent> VoteResultScreen::arrive(const Surroundings&) {
  return load_result(view_, [id = id_](desk::Desk& desk) { return desk::vote_view(desk, id); });
}

std::optional<Intent> VoteResultScreen::draw(Ui& ui) {
  ui.where(ui.tr("Result"));
  if (!view_) return std::nullopt;
  ui::heading(ui, view_->vote.question);
  if (view_->annulment)
    ui::notice(ui, Tone::danger, ui.tr("Annulled by the assembly"),
               filled(ui.tr("Reason: {}"), view_->annulment->reason));
  // Nothing of a count is told before it is proclaimed, and of a vote annulled before that never.
  if (!proclaimed(*view_)) {
    if (!view_->annulment)
      ui::empty_state(ui, Icon::vote, ui.tr("The result will be here once it is proclaimed."));
    return std::nullopt;
  }
  draw_verdict(ui);
  if (for_or_against(view_->vote.kind))
    draw_for_and_against(ui);
  else if (view_->vote.kind == VoteKind::fund_allocation)
    draw_allocation(ui);
  else
    draw_options(ui);
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{[&] { draw_turnout(ui); },
                                                     [&] { draw_reconciliation(ui); }};
  ui.columns(shares, 75, columns);
  draw_hand_count(ui);
  if (session_ && ui.main_button("print", ui.tr("Print the result"), Icon::print))
    return print_urn_sheet(id_);
  return std::nullopt;
}

void VoteResultScreen::draw_verdict(Ui& ui) const {
  auto verdict = verdict_of(*view_, ui.language());
  if (view_->annulment) {
    // Told as it was, without the colour of something that holds.
    verdict.tone = Tone::plain;
    ui::muted(ui, ui.tr("This was the result before:"));
  }
  ui::notice(ui, verdict.tone, verdict.title, verdict.text);
  const auto& outcome = view_->outcome;
  if (!outcome || !outcome->winner || *outcome->winner >= view_->candidates.size()) return;
  ui::muted(ui, ui.tr("Elected:"));
  draw_list(ui, view_->candidates[*outcome->winner]);
}

void VoteResultScreen::draw_for_and_against(Ui& ui) const {
  const auto& vote = view_->vote;
  const auto& result = view_->result;
  static constexpr std::array tones{Tone::main, Tone::plain, Tone::muted};
  std::vector<ui::Bar> bars;
  for (std::size_t place = 0; place < motion_choices; ++place)
    bars.push_back({.label = choice_word(ui, place),
                    .value_text = grouped(result.votes.at(place)),
                    .value = result.votes[place],
                    .whole = std::max<std::int64_t>(1, vote.turnout.total()),
                    .letter = letter_for(place),
                    .shape = shape_for_option(place),
                    .tone = view_->annulment ? Tone::plain : tones.at(place)});
  ui::bars(ui, bars);
  for (std::size_t place = 0; place < result.hands.size() && place < motion_choices; ++place) {
    const auto& hands = result.hands[place];
    if (hands.total() > 0)
      ui::women_and_men(ui, choice_word(ui, place), hands.women, hands.men, hands.others);
  }
}

void VoteResultScreen::draw_allocation(Ui& ui) const {
  const auto& vote = view_->vote;
  const auto& result = view_->result;
  const Money funded = view_->outcome ? view_->outcome->funded_total : Money();
  ui::progress(ui, ui.tr("Budget used"), funded.minor(), std::max<std::int64_t>(1, vote.budget.minor()),
               filled(ui.tr("{} of {}"), to_text(funded), to_text(vote.budget)), Tone::money);
  // The funded first, in the order in which they were chosen; then the others as they stood on the ballot.
  const auto order = sorted(vote.options.size(), [&](std::size_t i) {
    return result.funded.at(i) > 0 ? -result.funded[i] : std::numeric_limits<std::int64_t>::min();
  });
  std::vector<ui::Bar> bars;
  for (const auto i : order) {
    const bool chosen = result.funded[i] > 0;
    const auto cost = to_text(vote.options[i].cost);
    const auto* fate =
        view_->outcome && i < view_->outcome->fates.size() ? &view_->outcome->fates[i] : nullptr;
    const auto plain = chosen ? filled(ui.tr("No {}: gets {}"), std::to_string(result.funded[i]), cost)
                              : filled(ui.tr("Costs {}: not this time"), cost);
    bars.push_back({.label = vote.options[i].title,
                    .value_text = grouped(result.votes.at(i)),
                    .value = result.votes[i],
                    .whole = std::max<std::int64_t>(1, vote.turnout.total()),
                    .letter = letter_for(i),
                    .shape = shape_for_option(i),
                    .picture = picture_of(*view_, i),
                    .tone = !chosen            ? Tone::muted
                            : view_->annulment ? Tone::plain
                                               : Tone::main,
                    .marked = chosen,
                    .note = fate ? cost + ". " + fate_sentence(*fate, ui.language()) : plain});
  }
  ui::bars(ui, bars);
}

void VoteResultScreen::draw_options(Ui& ui) const {
  const auto& vote = view_->vote;
  const auto& votes = view_->result.votes;
  const auto& outcome = view_->outcome;
  std::vector<ui::Bar> bars;
  for (const auto i : sorted(vote.options.size(), [&](std::size_t option) { return votes.at(option); })) {
    const bool won = outcome && outcome->winner == i;
    const bool again =
        outcome && std::find(outcome->run_off.begin(), outcome->run_off.end(), i) != outcome->run_off.end();
    bars.push_back({.label = vote.options[i].title,
                    .value_text = grouped(votes[i]),
                    .value = votes[i],
                    .whole = std::max<std::int64_t>(1, vote.ballots),
                    .letter = letter_for(i),
                    .shape = shape_for_option(i),
                    .picture = picture_of(*view_, i),
                    .tone = won && !view_->annulment ? Tone::main
                            : won || again           ? Tone::plain
                                                     : Tone::muted,
                    .marked = won,
                    .note = again ? ui.tr("Goes to the second round") : std::string()});
  }
  ui::bars(ui, bars);
}

void VoteResultScreen::draw_turnout(Ui& ui) const {
  const auto& vote = view_->vote;
  if (vote.kind != VoteKind::show_of_hands)
    ui::labelled(ui, ui.tr("Blank ballots"), grouped(view_->result.blank));
  ui::labelled(ui, ui.tr("Voted"),
               filled(ui.tr("{} of {} present"), grouped(vote.turnout.total()),
                      grouped(vote.present_at_closing.total())));
  ui::women_and_men(ui, ui.tr("Voted"), vote.turnout.women, vote.turnout.men, vote.turnout.others);
}

// present = took part + declined + waiting
void VoteResultScreen::draw_reconciliation(Ui& ui) const {
  const auto& vote = view_->vote;
  if (vote.kind == VoteKind::show_of_hands) return;
  ui::labelled(ui, ui.tr("Took part"), grouped(vote.turnout.total()));
  ui::labelled(ui, ui.tr("Did not wish to vote"), grouped(vote.declined));
  ui::labelled(ui, ui.tr("Present without voting"), grouped(vote.waiting()));
  ui::labelled(ui, ui.tr("Together present"), grouped(vote.present_at_closing.total()));
  const auto& found = view_->reconciliation;
  if (!found) return;
  if (found->slips_back > 0) ui::labelled(ui, ui.tr("Slips handed back"), grouped(found->slips_back));
  if (found->agrees)
    ui::muted(ui, ui.tr("Ballots and voters add up."));
  else
    ui::notice(ui, Tone::danger, ui.tr("Ballots and voters do not add up"), found->reason);
}

void VoteResultScreen::draw_hand_count(Ui& ui) const {
  const auto& counted = view_->hand_count;
  if (!counted) return;
  const auto& vote = view_->vote;
  ui::divider(ui);
  ui::heading(ui, ui.tr("Counted by hand"));
  if (counted->agrees)
    ui::notice(ui, Tone::main, ui.tr("The papers say the same as the kiosk"), {});
  else
    ui::notice(ui, Tone::danger, ui.tr("The papers differ from the kiosk"), counted->reason);
  const auto compared = [&](const std::string& label, std::int64_t papers, std::int64_t kiosk) {
    ui::labelled(ui, label, filled(ui.tr("papers {}, kiosk {}"), grouped(papers), grouped(kiosk)),
                 papers == kiosk ? Tone::plain : Tone::danger);
  };
  for (std::size_t i = 0; i < counted->votes.size() && i < view_->result.votes.size(); ++i)
    compared(std::string(1, letter_for(i)) + "  " +
                 (for_or_against(vote.kind) ? choice_word(ui, i) : vote.options[i].title),
             counted->votes[i], view_->result.votes[i]);
  compared(ui.tr("Blank ballots"), counted->blank, view_->result.blank);
  if (counted->spoiled > 0) ui::labelled(ui, ui.tr("Spoiled papers"), grouped(counted->spoiled));
}

}  // namespace minga::screens
