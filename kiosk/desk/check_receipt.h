// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/treasury/receipt_code.h"
#include "kiosk/desk/desk.h"

namespace minga::desk {

// Whether a receipt somebody shows is one of ours: its code must be that of the log's own line of the
// payment, whose hash is computed anew, and the tables must say what that line says. `number` and `code` are
// as typed (domain/treasury/receipt_code.h); a whole QR text as `code` brings its number along. What cannot
// be read as a number is unknown, as a code not genuine.
ReceiptCheck check_receipt(Desk&, const std::string& number, const std::string& code);

// The same for an officer at the screen. Refusal: not_allowed (who may see the books may check).
Result<ReceiptCheck> check_receipt(Desk&, const Session&, const std::string& number, const std::string& code);

}  // namespace minga::desk
