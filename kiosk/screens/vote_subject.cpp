// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/vote_subject.h"

#include "kiosk/screens/candidates.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/screens/vote_rules.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"
#include "kiosk/words/dates.h"

namespace minga::screens {

namespace {

void draw_options_of(Ui& ui, const desk::VoteView& view) {
  const auto& vote = view.vote;
  for (std::size_t i = 0; i < vote.options.size(); ++i) {
    const auto& option = vote.options[i];
    const bool known = i < view.projects.size();
    ui::Row row{.title = std::string(1, letter_for(i)) + "  " + option.title,
                .detail = known ? view.projects[i].benefit : std::string(),
                .trailing = option.cost.is_positive() ? to_text(option.cost) : std::string(),
                .icon = picture_of(view, i),
                .shape = shape_for_option(i)};
    if (vote.kind == VoteKind::board_election) {
      const auto& count = view.balances.at(i).candidates;
      row.detail = filled(ui.tr("Women: {}, men: {}"), grouped(count.women), grouped(count.men));
    }
    ui::row(ui, "option/" + std::to_string(i), row, false);
    if (vote.kind != VoteKind::board_election) continue;
    draw_list(ui, view.candidates.at(i));
    ui::gap(ui, 3);
  }
}

}  // namespace

void draw_subject(Ui& ui, const desk::VoteView& view, const std::vector<storage::Group>& groups) {
  const auto& vote = view.vote;
  const auto l = ui.language();
  if (vote.run_off_of) ui::notice(ui, Tone::plain, ui.tr("Second round"), ui.tr("The most votes win."));
  if (vote.kind == VoteKind::fund_allocation) {
    ui::labelled(ui, ui.tr("Budget"), to_text(vote.budget), Tone::money);
    ui::labelled(ui, ui.tr("Counted by"),
                 vote.allocation.method == CountingMethod::equal_shares ? ui.tr("Equal shares")
                                                                        : ui.tr("Most votes first"));
  } else if (for_or_against(vote.kind)) {
    ui::labelled(ui, ui.tr("Adopted with"), word_for(vote.rule, l));
  } else {
    ui::labelled(ui, ui.tr("Won with"), words_for(vote.wins_by, vote.rule, l));
  }
  if (vote.purpose == Purpose::distribute_share) {
    ui::labelled(ui, ui.tr("Amount"), to_text(vote.budget), Tone::money);
    ui::labelled(ui, ui.tr("Divided"), words_for(vote.share_rule, groups, l));
  }
  if (vote.kind == VoteKind::board_election)
    ui::labelled(ui, ui.tr("In office"),
                 filled(ui.tr("{} to {}"), day_text(vote.term_from), day_text(vote.term_until)));
  if (vote.admission == Admission::by_slip) ui::labelled(ui, ui.tr("People come in"), ui.tr("By slip"));
  if (vote.on_paper) ui::labelled(ui, ui.tr("Wooden urn"), ui.tr("Also on paper"));
  draw_options_of(ui, view);
}

}  // namespace minga::screens
