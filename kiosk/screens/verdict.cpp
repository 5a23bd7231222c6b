// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/verdict.h"

#include <algorithm>

#include "domain/voting/outcome.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/sentences.h"

namespace minga::screens {

namespace {

using ui::Tone;

Verdict of_motion(const desk::VoteView& view, Language l) {
  const auto& result = view.result;
  const auto in_favour = result.votes.at(static_cast<std::size_t>(MotionChoice::in_favour));
  const auto base = base_of(view.vote, result.votes, result.blank);
  return {result.adopted ? Tone::main : Tone::plain, result.adopted ? tr(l, "Adopted") : tr(l, "Not adopted"),
          filled(tr(l, "{} in favour out of {}. The rule: {}."), grouped(in_favour), grouped(base),
                 word_for(view.vote.rule, l))};
}

Verdict of_allocation(const desk::VoteView& view, Language l) {
  const auto& result = view.result;
  const auto funded = static_cast<long>(
      std::count_if(result.funded.begin(), result.funded.end(), [](auto n) { return n > 0; }));
  if (funded == 0) return {Tone::plain, tr(l, "No project gets its money"), {}};
  return {Tone::main,
          filled(trn(l, "{} project gets its money", "{} projects get their money", funded),
                 std::to_string(funded)),
          {}};
}

Verdict of_options(const desk::VoteView& view, Language l) {
  const auto& votes = view.result.votes;
  const auto& outcome = *view.outcome;
  const auto cast = outcome.cast;
  if (outcome.winner) {
    const auto place = *outcome.winner;
    const auto text = filled(tr(l, "{} of {} votes."), grouped(votes.at(place)), grouped(cast));
    return {Tone::main,
            filled(tr(l, "Chosen: {}"),
                   std::string(1, letter_for(place)) + "  " + view.vote.options[place].title),
            text};
  }
  if (!outcome.run_off.empty())
    return {Tone::plain, tr(l, "No option has the majority"),
            filled(tr(l, "There will be a second round between {}."), letters_of(outcome.run_off, l))};
  const auto most = votes.empty() ? 0 : *std::max_element(votes.begin(), votes.end());
  if (most == 0) return {Tone::plain, tr(l, "Nothing was chosen"), tr(l, "No option was marked.")};
  if (outcome.tie) {
    std::vector<std::size_t> level;
    for (std::size_t place = 0; place < votes.size(); ++place)
      if (votes[place] == most) level.push_back(place);
    return {Tone::plain, tr(l, "A tie: nothing was chosen"),
            filled(tr(l, "{} have {} votes each."), letters_of(level, l), grouped(most))};
  }
  return {Tone::plain, tr(l, "No option has the majority"),
          filled(tr(l, "The most votes are {} of {}."), grouped(most), grouped(cast))};
}

}  // namespace

std::string letters_of(const std::vector<std::size_t>& options, Language l) {
  std::string text;
  for (std::size_t n = 0; n < options.size(); ++n) {
    const std::string letter(1, letter_for(options[n]));
    if (n == 0)
      text = letter;
    else if (n + 1 < options.size())
      text += ", " + letter;
    else
      text = filled(tr(l, "{} and {}"), text, letter);
  }
  return text;
}

Verdict verdict_of(const desk::VoteView& view, Language l) {
  const auto& vote = view.vote;
  if (!vote.quorum_at_closing())
    return {Tone::plain, tr(l, "Nothing was decided: no quorum"),
            filled(tr(l, "{} were present when the vote closed; {} were needed."),
                   grouped(vote.present_at_closing.total()), grouped(vote.quorum_needed_at_closing))};
  if (for_or_against(vote.kind)) return of_motion(view, l);
  if (vote.kind == VoteKind::fund_allocation) return of_allocation(view, l);
  return of_options(view, l);
}

}  // namespace minga::screens
