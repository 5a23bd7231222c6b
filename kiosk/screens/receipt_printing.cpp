// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/receipt_printing.h"

#include "kiosk/desk/papers.h"
#include "kiosk/desk/paying.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/receipt.h"

namespace minga::screens {

Intent end_print(const desk::Session& session, ReceiptNumber number, bool came_out,
                 const std::function<Intent()>& next) {
  return submit(
      [session, number, came_out](desk::Desk& desk) {
        return desk::end_print(desk, session, desk::new_command_id(), number, came_out);
      },
      [next](const ReceiptPrintEnded&) -> std::optional<Intent> { return next(); });
}

Intent print_receipt(const desk::Session& session, const desk::CommandId& command, ReceiptNumber number,
                     PaperSize size, const std::function<Intent()>& next) {
  return submit([session, command,
                 number](desk::Desk& desk) { return desk::print_receipt(desk, session, command, number); },
                [=](Receipt receipt) -> std::optional<Intent> {
                  Print print;
                  const std::string copy = receipt.copy > 0 ? "-copia-" + std::to_string(receipt.copy) : "";
                  print.name = "recibo-" + receipt_text(number) + copy;
                  print.title = "Recibo " + receipt_text(number) + copy;
                  print.once = true;
                  print.size = size;
                  print.paper = [receipt = std::move(receipt), size] {
                    return size == PaperSize::roll_80mm ? receipt_80mm(receipt) : receipt_a5(receipt);
                  };
                  print.after = then(next());
                  print.otherwise = then(end_print(session, number, false, next));
                  return Intent{std::move(print)};
                });
}

Intent print_just_paid(const desk::Session& session, const desk::CommandId& command, ReceiptNumber number,
                       PaperSize size) {
  return print_receipt(session, command, number, size, [session, number] {
    return replace<ReceiptScreen>(session, number, ReceiptScreen::Seen::just_paid);
  });
}

}  // namespace minga::screens
