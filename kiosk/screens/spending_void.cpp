// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/spending_void.h"

#include "domain/base/text.h"
#include "kiosk/screens/two_officers.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> SpendingVoidScreen::draw(Ui& ui) {
  ui.where(filled(ui.tr("Spending No {}"), std::to_string(id_.value)));
  form_.draw(ui, [&] {
    if (!form_.editing()) {
      ui::heading(ui, ui.tr("Why is this spending voided?"));
      ui::notice(ui, Tone::danger, ui.tr("The money goes back to the project"),
                 ui.tr("Only for a mistake. The spending stays written, with the reason, and its number is "
                       "not used again."));
    }
    form_.sentence(ui, "reason", ui.tr("Why?"), reason_, longest_sentence);
  });
  if (form_.editing()) return std::nullopt;
  if (ui.main_button("void", ui.tr("Void it"), Icon::cancel, !reason_.empty(), Tone::danger))
    return ask_both();
  return std::nullopt;
}

Intent SpendingVoidScreen::ask_both() const {
  return ask_president_and_treasurer(
      [command = command_, id = id_, reason = reason_](desk::Session president,
                                                       desk::Session treasurer) -> std::optional<Intent> {
        return submit(
            [=](desk::Desk& desk) {
              return desk::void_spending(desk, president, treasurer, command, id, reason);
            },
            [](const SpendingVoided&) -> std::optional<Intent> {
              return tell(Tone::main, "The spending is voided", "The money is the project's again.",
                          then(Intent{BackTo{"spending"}}));
            });
      });
}

}  // namespace minga::screens
