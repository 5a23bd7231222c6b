// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/void_receipt.h"

#include "domain/base/text.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/two_officers.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> VoidReceiptScreen::arrive(const Surroundings&) {
  return load_result(view_,
                     [number = number_](desk::Desk& desk) { return desk::receipt_view(desk, number); });
}

std::optional<Intent> VoidReceiptScreen::draw(Ui& ui) {
  ui.where(filled(ui.tr("Void receipt No {}"), receipt_text(number_)));
  if (!view_) return std::nullopt;
  const auto& receipt = view_->receipt;
  form_.draw(ui, [&] {
    if (!form_.editing()) {
      ui::heading(ui,
                  filled(ui.tr("Void what {} was paid, {}?"), receipt.member_name, to_text(receipt.amount)));
      ui::notice(
          ui, Tone::danger, ui.tr("It will count no more"),
          receipt.method == PayMethod::cash
              ? ui.tr("The money goes back into the cash box and is owed again. The number stays used.")
              : ui.tr("The bank has to have the money back. It is owed again, and the number stays used."));
    }
    form_.sentence(ui, "reason", ui.tr("Why?"), reason_, longest_sentence);
    if (!form_.editing()) ui::muted(ui, ui.tr("President and treasurer confirm it with their PINs."));
  });
  if (form_.editing()) return std::nullopt;
  if (ui.main_button("void", ui.tr("Void"), Icon::cancel, !reason_.empty(), Tone::danger))
    return ask_officers();
  return std::nullopt;
}

Intent VoidReceiptScreen::ask_officers() {
  return ask_president_and_treasurer(
      [this](const desk::Session& president, const desk::Session& treasurer) -> std::optional<Intent> {
        return submit(
            [president, treasurer, command = command_, number = number_, reason = reason_](desk::Desk& desk) {
              return desk::void_receipt(desk, president, treasurer, command, number, reason);
            },
            [](const ReceiptVoided& voided) -> std::optional<Intent> {
              return Intent{Tell{[amount = voided.amount](Language l) {
                                   return Message{Tone::main, tr(l, "The receipt is voided"),
                                                  filled(tr(l,
                                                            "{} is owed again. Print the voiding, for both "
                                                            "to sign."),
                                                         to_text(amount))};
                                 },
                                 then(Intent{BackTo{"receipt"}})}};
            });
      });
}

}  // namespace minga::screens
