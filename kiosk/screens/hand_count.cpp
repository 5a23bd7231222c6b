// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/hand_count.h"

#include <algorithm>
#include <array>

#include "domain/base/text.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/reconcile.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/screens/two_officers.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

HandCountScreen::HandCountScreen(desk::Session session, desk::VoteView view)
    : session_(std::move(session)), view_(std::move(view)), votes_(view_.vote.option_count()) {}

std::optional<Intent> HandCountScreen::draw(Ui& ui) {
  ui.where(ui.tr("Count the papers"));
  form_.draw(ui, [&] { draw_fields(ui); });
  if (form_.editing()) return std::nullopt;
  bool explain = false;
  if (differs_) explain = ui::button(ui, "explain", ui.tr("It stays so: two officers sign"), Icon::officer);
  if (ui.main_button("compare", differs_ ? ui.tr("Compare again") : ui.tr("Compare"), Icon::check,
                     all_typed()))
    return compare();
  if (!explain) return std::nullopt;
  if (reason_.empty()) return told({.why = Why::mismatch_unexplained});
  return ask_officers();
}

void HandCountScreen::draw_fields(Ui& ui) {
  if (!form_.editing()) {
    ui::heading(ui, ui.tr("Open the wooden urn and count"));
    if (differs_)
      ui::notice(ui, Tone::danger, ui.tr("It is not the kiosk's count"),
                 ui.tr("Count the papers again. Where the difference lies is not told."));
    else
      ui::muted(ui, ui.tr("One heap for each option. Type 0 where there is no paper."));
  }
  for (std::size_t i = 0; i < votes_.size(); ++i)
    form_.digits(ui, "option/" + std::to_string(i), title_of(ui, i), votes_[i], 4);
  form_.digits(ui, "blank", ui.tr("Blank"), blank_, 4);
  form_.digits(ui, "spoiled", ui.tr("Spoiled"), spoiled_, 4);
  if (differs_) form_.sentence(ui, "reason", ui.tr("Why do they differ?"), reason_, longest_sentence);
  if (!form_.editing()) draw_sum(ui);
}

// Where a ballot names one option only, the heaps make up the papers found in the urn.
void HandCountScreen::draw_sum(Ui& ui) const {
  if (takes_many(view_.vote.kind) || !view_.reconciliation) return;
  auto heaps = number_typed(blank_) + number_typed(spoiled_);
  for (const auto& votes : votes_) heaps += number_typed(votes);
  ui::labelled(ui, ui.tr("In all heaps together"),
               filled(ui.tr("{} of {}"), grouped(heaps), grouped(view_.reconciliation->papers)));
}

std::string HandCountScreen::title_of(const Ui& ui, std::size_t option) const {
  const auto letter = std::string(1, letter_for(option)) + "  ";
  if (!for_or_against(view_.vote.kind)) return letter + view_.vote.options.at(option).title;
  const std::array<std::string, motion_choices> words{ui.tr("In favour"), ui.tr("Against"),
                                                      ui.tr("Abstention")};
  return letter + words.at(option);
}

bool HandCountScreen::all_typed() const {
  return !blank_.empty() && !spoiled_.empty() &&
         std::none_of(votes_.begin(), votes_.end(), [](const auto& votes) { return votes.empty(); });
}

HandCountDraft HandCountScreen::draft() const {
  HandCountDraft draft;
  for (const auto& votes : votes_) draft.votes.push_back(number_typed(votes));
  draft.blank = number_typed(blank_);
  draft.spoiled = number_typed(spoiled_);
  draft.reason = reason_;
  return draft;
}

Intent HandCountScreen::compare() {
  return ask(
      [session = session_, command = command_, id = view_.vote.id, typed = draft()](desk::Desk& desk) {
        return desk::count_papers(desk, session, {}, command, id, typed);
      },
      [this](Result<PapersCounted> answer) -> std::optional<Intent> {
        if (answer)
          return tell(Tone::main, "The two counts agree", "Now the result can be proclaimed.", then(back()));
        if (answer.error().why == Why::mismatch_unexplained) differs_ = true;
        return told(answer.error());
      });
}

Intent HandCountScreen::ask_officers() {
  return go<TwoOfficersScreen>(
      first_to_explain, second_to_explain,
      [this](const desk::Session& first, const desk::Session& second) -> std::optional<Intent> {
        return submit(
            [first, second, command = command_, id = view_.vote.id, typed = draft()](desk::Desk& desk) {
              return desk::count_papers(desk, first, second, command, id, typed);
            },
            [](const PapersCounted&) -> std::optional<Intent> {
              return tell(Tone::main, "Written down", "The reason stands in the acta. The count comes next.",
                          then(Intent{BackTo{"vote"}}));
            });
      });
}

}  // namespace minga::screens
