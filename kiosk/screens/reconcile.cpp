// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/reconcile.h"

#include <array>

#include "domain/base/text.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/two_officers.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/sum.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::string first_to_explain(Language l) { return tr(l, "who presides, or the secretary"); }
std::string second_to_explain(Language l) { return tr(l, "another officer of the board"); }

void draw_hall_sum(Ui& ui, const Vote& vote) {
  const std::array<ui::Term, 3> terms{
      {{vote.admission == Admission::by_slip ? ui.tr("Drew a slip") : ui.tr("Voted"),
        grouped(vote.turnout.total())},
       {ui.tr("Did not want to vote"), grouped(vote.declined)},
       {ui.tr("Did not vote"), grouped(vote.waiting())}}};
  ui::sum(ui, terms, {ui.tr("Present"), grouped(vote.present_at_closing.total())},
          vote.waiting() < 0 ? Tone::danger : Tone::main);
}

bool needs_reconciling(const Vote& vote) {
  return vote.admission == Admission::by_slip || vote.on_paper || !adds_up(vote, {});
}

std::optional<Intent> ReconcileScreen::draw(Ui& ui) {
  ui.where(ui.tr("Does it add up?"));
  const auto& vote = view_.vote;
  const bool fits = all_typed() && adds_up(vote, draft());
  const bool differs = all_typed() && !fits;
  form_.draw(ui, [&] {
    if (form_.editing()) {
      draw_fields(ui, differs);
      return;
    }
    ui::heading(ui, vote.question);
    // What is still to be typed stands beside the sum it belongs to.
    const std::array<float, 2> shares{1, 1};
    const std::array<std::function<void()>, 2> columns{[&] { draw_sums(ui); },
                                                       [&] { draw_fields(ui, differs); }};
    ui.columns(shares, 70, columns);
  });
  if (form_.editing()) return std::nullopt;
  if (differs) {
    if (!ui.main_button("explain", ui.tr("Two officers sign"), Icon::officer)) return std::nullopt;
    if (reason_.empty()) return told({.why = Why::mismatch_unexplained});
    return ask_officers();
  }
  if (ui.main_button("reconcile", ui.tr("It adds up"), Icon::check, fits)) return reconcile();
  return std::nullopt;
}

void ReconcileScreen::draw_fields(Ui& ui, bool differs) {
  const auto& vote = view_.vote;
  if (differs && !form_.editing())
    ui::notice(ui, Tone::danger, ui.tr("It does not add up"),
               ui.tr("Count again. If it stays so, write down why; two officers sign for it."));
  if (vote.admission == Admission::by_slip)
    form_.digits(ui, "slips-back", ui.tr("Slips handed back unused"), slips_back_, 4);
  if (vote.on_paper) form_.digits(ui, "papers", ui.tr("Papers in the wooden urn"), papers_, 4);
  if (differs) form_.sentence(ui, "reason", ui.tr("Why?"), reason_, longest_sentence);
}

void ReconcileScreen::draw_sums(Ui& ui) const {
  const auto& vote = view_.vote;
  draw_hall_sum(ui, vote);
  if (vote.admission == Admission::by_slip) {
    const std::array<ui::Term, 2> terms{
        {{ui.tr("Ballots in the kiosk"), grouped(vote.ballots)},
         {ui.tr("Slips handed back unused"), slips_back_.empty() ? "…" : slips_back_}}};
    ui::sum(ui, terms, {ui.tr("Slips drawn"), grouped(vote.turnout.total())});
  }
  if (vote.on_paper) ui::labelled(ui, ui.tr("As many papers as ballots in the kiosk"), grouped(vote.ballots));
}

bool ReconcileScreen::all_typed() const {
  return (view_.vote.admission != Admission::by_slip || !slips_back_.empty()) &&
         (!view_.vote.on_paper || !papers_.empty());
}

ReconciliationDraft ReconcileScreen::draft() const {
  return {number_typed(slips_back_), number_typed(papers_), reason_};
}

Intent ReconcileScreen::reconcile() {
  return submit([session = session_, command = command_, id = view_.vote.id, typed = draft()](
                    desk::Desk& desk) { return desk::reconcile(desk, session, {}, command, id, typed); },
                [](const VoteReconciled&) -> std::optional<Intent> { return back(); });
}

Intent ReconcileScreen::ask_officers() {
  return go<TwoOfficersScreen>(
      first_to_explain, second_to_explain,
      [this](const desk::Session& first, const desk::Session& second) -> std::optional<Intent> {
        return submit(
            [first, second, command = command_, id = view_.vote.id, typed = draft()](desk::Desk& desk) {
              return desk::reconcile(desk, first, second, command, id, typed);
            },
            [](const VoteReconciled&) -> std::optional<Intent> {
              return tell(Tone::main, "Written down", "The reason stands in the acta. The count comes next.",
                          then(Intent{BackTo{"vote"}}));
            });
      });
}

}  // namespace minga::screens
