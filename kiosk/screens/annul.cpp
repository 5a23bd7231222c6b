// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/annul.h"

#include "domain/base/text.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/reconcile.h"
#include "kiosk/screens/two_officers.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> AnnulScreen::arrive(const Surroundings&) {
  return load(agreements_, [id = id_](desk::Desk& desk) { return desk::annulling_agreements(desk, id); });
}

std::optional<Intent> AnnulScreen::draw(Ui& ui) {
  ui.where(ui.tr("Annul the vote"));
  if (!agreements_) return std::nullopt;
  if (agreements_->empty()) {
    ui::heading(ui, question_);
    ui::empty_state(ui, Icon::assembly,
                    ui.tr("Only the assembly can annul a vote. First put a motion to annul it to the vote; "
                          "its agreement will be here."));
    return std::nullopt;
  }
  form_.draw(ui, [&] {
    if (!form_.editing()) {
      ui::heading(ui, filled(ui.tr("Annul “{}”?"), question_));
      ui::notice(ui, Tone::danger, ui.tr("It will count no more"),
                 ui.tr("Money it gave goes back, offices it filled are as before. What was counted stays "
                       "written."));
    }
    std::vector<ui::Form::Choice> choices;
    for (const auto& each : *agreements_)
      choices.push_back(
          {std::to_string(each.id.value), each.text, {}, {}, Icon::assembly, day_text(each.date)});
    form_.choice(ui, "agreement", ui.tr("The assembly's agreement"), agreement_, choices);
    form_.sentence(ui, "reason", ui.tr("Why?"), reason_, longest_sentence);
  });
  if (form_.editing()) return std::nullopt;
  if (!ui.main_button("annul", ui.tr("Annul"), Icon::cancel, true, Tone::danger)) return std::nullopt;
  if (agreement_.empty())
    return tell(Tone::danger, "Not done", "Choose the agreement by which it is annulled.");
  if (reason_.empty()) return told({.why = Why::text_missing});
  return ask_officers();
}

Intent AnnulScreen::ask_officers() {
  return go<TwoOfficersScreen>(
      first_to_explain, second_to_explain,
      [this](const desk::Session& first, const desk::Session& second) -> std::optional<Intent> {
        return submit(
            [first, second, command = command_, id = id_, by = AgreementId{number_typed(agreement_)},
             reason = reason_](desk::Desk& desk) {
              return desk::annul(desk, first, second, command, id, by, reason);
            },
            [](const VoteAnnulled&) -> std::optional<Intent> {
              return tell(Tone::main, "The vote is annulled", "It stands in the acta, with the reason.",
                          then(Intent{BackTo{"vote"}}));
            });
      });
}

}  // namespace minga::screens
