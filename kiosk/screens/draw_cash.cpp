// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/draw_cash.h"

#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> DrawCashScreen::arrive(const Surroundings&) {
  return ask([](desk::Desk& desk) { return desk::envelope_plan(desk); },
             [this](const desk::EnvelopePlan& plan) -> std::optional<Intent> {
               if (!loaded_ && !project_) counter_.pieces = plan.to_bring;
               loaded_ = true;
               return std::nullopt;
             });
}

std::optional<Intent> DrawCashScreen::draw(Ui& ui) {
  ui.where(ui.tr("Draw cash from the bank"));
  if (!loaded_) return std::nullopt;
  counter_.draw(ui, ui.tr("comes from the bank. Count it and put all of it in the cash box."));
  if (counter_.typing()) return std::nullopt;
  if (ui.main_button("draw", ui.tr("It is in the box"), Icon::check, !counter_.pieces.none()))
    return submit_drawing();
  return std::nullopt;
}

Intent DrawCashScreen::submit_drawing() const {
  return ask(
      [session = session_, command = command_, project = project_,
       pieces = counter_.pieces](desk::Desk& desk) {
        return desk::draw_cash(desk, session, command, {pieces.total(), project, pieces});
      },
      [](const Result<CashDrawn>& answer) -> std::optional<Intent> {
        // By how much would give away what the box should hold.
        if (!answer && answer.error().why == Why::more_than_owed)
          return tell(Tone::danger, "Not done",
                      "With so much the cash box would hold more than members are owed. What was counted is "
                      "kept: take some out.");
        if (!answer) return told(answer.error());
        return Intent{Tell{[amount_drawn = answer->amount](Language l) {
                             return Message{Tone::main, tr(l, "Cash drawn"),
                                            filled(tr(l, "{} went from the bank to the cash box."),
                                                   to_text(amount_drawn))};
                           },
                           then(back())}};
      });
}

}  // namespace minga::screens
