// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/candidates.h"

#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/people.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

std::vector<ui::PersonLine> lines_of(const ui::Ui& ui, const std::vector<desk::CandidateView>& candidates) {
  std::vector<ui::PersonLine> lines;
  for (const auto& candidate : candidates)
    lines.push_back({candidate.name, word_for(candidate.office, ui.language()), shape_for(candidate.sex),
                     tone_for(candidate.sex)});
  return lines;
}

}  // namespace

void draw_list(ui::Ui& ui, const std::vector<desk::CandidateView>& candidates) {
  ui::people(ui, lines_of(ui, candidates));
}

bool list_fits_page(ui::Ui& ui, const std::vector<desk::CandidateView>& candidates) {
  return ui::people_fit_page(ui, lines_of(ui, candidates));
}

ui::Icon picture_of(const desk::VoteView& view, std::size_t place) {
  if (for_or_against(view.vote.kind)) return ui::Icon::none;
  const auto& own = view.vote.options.at(place).picture;
  if (view.vote.kind == VoteKind::board_election) return symbol_for(own, place);
  const auto& picture = place < view.projects.size() ? view.projects[place].picture : own;
  return picture.empty() ? ui::Icon::none : picture_for(picture);
}

void draw_balance(ui::Ui& ui, const ListBalance& balance) {
  const auto& count = balance.candidates;
  ui::women_and_men(ui, {}, count.women, count.men, count.others);
  const auto needed = std::to_string(balance.needed);
  const auto sentence = balance.holds()
                            ? ui.tr("The law asks for at least {} women and {} men: it is kept.")
                            : ui.tr("The law asks for at least {} women and {} men: it is not kept.");
  ui::muted(ui, filled(sentence, needed, needed));
}

}  // namespace minga::screens
