// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/treasury/receipt.h"
#include "kiosk/documents/qr.h"

namespace minga::documents {

// The words of a receipt, the same on every kind of paper.
struct ReceiptText {
  struct Line {
    std::string label;
    std::string value;
    bool strong = false;
  };
  std::vector<std::string> marks;  // sample, voided, reprint
  std::string title;
  std::string number;  // "N° 001-000123"
  std::string amount;
  std::string words;        // "SON: ..."
  std::vector<Line> lines;  // who pays, who receives, for what, what stays owed, where and when
  std::string chain;        // may be empty
  std::string code;         // short, to stand under the QR code; may be empty
  QrCode qr;                // of the receipt's proof (domain/treasury/receipt_code.h)
};

ReceiptText receipt_text(const Receipt&);
// Who signs for the money: the member, or who collects in the member's place.
const std::string& signer_of(const Receipt&);
// Whether a witness signs for someone who puts the finger instead; a transfer is proved by the bank.
bool needs_witness(const Receipt&);

enum class CopyFor { member, community };
std::string copy_text(CopyFor);
inline constexpr CopyFor copies[]{CopyFor::member, CopyFor::community};

class Canvas;
void draw_on_roll(Canvas&, const Receipt&, const ReceiptText&, CopyFor);
void draw_on_a5(Canvas&, const Receipt&, const ReceiptText&, CopyFor);

}  // namespace minga::documents
