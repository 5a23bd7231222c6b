// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/distribution_withdraw.h"

#include "domain/base/text.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> DistributionWithdrawScreen::draw(Ui& ui) {
  ui.where(filled(ui.tr("Distribution No {}"), std::to_string(id_.value)));
  form_.draw(ui, [&] {
    if (!form_.editing()) {
      ui::heading(ui, ui.tr("Why is this draft withdrawn?"));
      ui::notice(ui, Tone::danger, ui.tr("It can not be authorised any more"),
                 ui.tr("The draft stays written, with the reason. No money moves."));
    }
    form_.sentence(ui, "reason", ui.tr("Why?"), reason_, longest_sentence);
  });
  if (form_.editing()) return std::nullopt;
  if (!ui.main_button("withdraw", ui.tr("Withdraw the draft"), Icon::cancel, !reason_.empty(), Tone::danger))
    return std::nullopt;
  return submit(
      [session = session_, command = command_, id = id_, reason = reason_](desk::Desk& desk) {
        return desk::withdraw_distribution(desk, session, command, id, reason);
      },
      [](const DistributionWithdrawn&) -> std::optional<Intent> {
        return tell(Tone::main, "The draft is withdrawn", "It stays in the list, with the reason.",
                    then(back()));
      });
}

}  // namespace minga::screens
