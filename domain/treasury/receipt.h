// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/assembly/agreement_line.h"
#include "domain/base/dates.h"
#include "domain/base/ids.h"
#include "domain/base/money.h"
#include "domain/base/signature.h"
#include "domain/treasury/payment.h"

namespace minga {

// Everything a receipt for money paid out says (recibo de egreso). A receipt is issued once, in the
// transaction that pays; printing is separate and may be repeated.
struct Receipt {
  std::string community;
  std::string place;
  bool sample = false;  // printed across the paper: not a real payment
  std::string series = "001";
  ReceiptNumber number;
  Date date;
  TimeOfDay time;
  Money amount;             // handed over, a multiple of S/ 0.10
  Money carried;            // stays owed on the member's account, below S/ 0.10 or more when paid in part
  AgreementLine agreement;  // that authorised it
  std::string member_name;
  MemberNumber member;
  std::string member_dni;  // may be empty
  std::string treasurer_name;
  Signature signature;     // may be empty: signed on paper
  std::string chain_code;  // short code derived from the log line of the payment
  int copy = 0;            // 0: the original; n: "COPIA n"
  PayMethod method = PayMethod::cash;
  std::string bank_reference;  // of a transfer
  std::string collector_name;  // who took it in the member's place; empty: the member
  std::string collector_dni;
  std::string collector_document;  // the authorisation that was shown
  bool collector_is_heir = false;
  bool voided = false;  // printed across the paper: ANULADO
  std::string void_reason;
};

}  // namespace minga
