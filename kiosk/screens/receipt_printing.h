// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/treasury/receipt.h"
#include "kiosk/desk/desk.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// A receipt on its way to paper. Nothing is told while the printer takes it; what it did not take is answered
// for at once (the paper did not come out), so the next print is again what this one was to be. `next`
// follows in both cases.
Intent print_receipt(const desk::Session&, const desk::CommandId&, ReceiptNumber, PaperSize,
                     const std::function<Intent()>& next);
// The same straight after a payment; then its receipt comes up, in place of the screen it was paid on.
Intent print_just_paid(const desk::Session&, const desk::CommandId&, ReceiptNumber, PaperSize);
// The treasurer's answer to "did the paper come out?"; then `next`.
Intent end_print(const desk::Session&, ReceiptNumber, bool came_out, const std::function<Intent()>& next);

}  // namespace minga::screens
