// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/base/dates.h"
#include "domain/base/ids.h"
#include "domain/base/money.h"

// The short code on a receipt, which proves it against the log: eight symbols of Crockford's base 32
// (digits and capitals without I, L, O and U) in two groups, as storage makes them of the hash of the
// payment's line.
namespace minga {

// What is read by eye or typed, as it was meant: case, blanks and dashes do not matter, O is 0, I and L
// are 1. "k7qm 2f9t" is "K7QM-2F9T". Nothing for anything that is not eight symbols.
std::optional<std::string> read_receipt_code(std::string_view);

// "12", "000012" and "001-000012" are receipt 12 of this kiosk's series. Nothing for anything else.
std::optional<ReceiptNumber> read_receipt_number(std::string_view);

// What the QR code on a receipt says: "MINGA R 000012 K7QM-2F9T". Only symbols of the QR alphanumeric mode as
// long as the code is one; a code that is none gives an empty text.
std::string receipt_proof(ReceiptNumber, std::string_view code);

// The same text read back, as a scanner types it.
struct ReceiptProof {
  ReceiptNumber number;
  std::string code;
};
std::optional<ReceiptProof> read_receipt_proof(std::string_view);

enum class ReceiptVerdict {
  genuine,         // the log holds this payment under this code
  not_genuine,     // there is such a receipt, and its code is another
  voided,          // genuine, and it no longer counts
  unknown,         // no receipt has this number
  books_disagree,  // the tables do not say what the log says: verify before believing anything
};

// What may be said of a receipt that was shown. The payment's facts are told only of one that is genuine or
// voided: whoever invents a code learns nothing.
struct ReceiptCheck {
  ReceiptVerdict verdict = ReceiptVerdict::unknown;
  ReceiptNumber number;
  Money amount;
  MemberNumber member;
  Date date;
  int prints = 0;  // begun, the original included
};

}  // namespace minga
