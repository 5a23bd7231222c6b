// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/assembly/agreement_line.h"
#include "domain/base/dates.h"
#include "domain/base/ids.h"
#include "domain/base/money.h"
#include "domain/forest/labour.h"
#include "domain/people/head_count.h"
#include "domain/treasury/attachment.h"
#include "domain/treasury/cash.h"
#include "domain/treasury/payment.h"
#include "domain/treasury/share_out.h"

namespace minga {

// The distribution of the farmers' fund as it hangs on the notice board.
struct DistributionSheet {
  struct Line {
    MemberNumber member;
    std::string name;
    Money amount;
    std::vector<SharePart> parts;  // why; empty: not kept
  };
  std::string community;
  std::string place;
  bool sample = false;
  DistributionId number;
  Date drafted;
  Money pool;
  ShareRule rule;
  std::string group;                          // the name of the group it is for; empty: everybody
  std::optional<Date> days_from, days_until;  // with days in the rule: those that count
  DistributionId replaces;                    // an earlier draft
  std::string objection;                      // what was said against that one
  AgreementLine agreement;
  bool authorised = false;
  std::vector<std::string> authorised_by;  // both officers, once authorised
  std::vector<Line> lines;                 // by number
  std::string chain_head;
};

// A spending out of a project (comprobante de gasto), signed by the two who authorised it.
struct SpendingVoucher {
  std::string community;
  std::string place;
  bool sample = false;
  SpendingId number;
  Date recorded;
  TimeOfDay time;
  std::string project;
  AgreementLine agreement;  // that approved the money
  std::string supplier;
  std::string document;
  Date day;  // of the document
  std::string what;
  Money amount;
  PayMethod method = PayMethod::cash;
  std::string bank_reference;
  std::optional<Attachment> attachment;
  std::string president;
  std::string treasurer;
  bool voided = false;
  std::string void_reason;
  std::string chain_head;
};

// Cash taken back to the bank (constancia de depósito), signed by the treasurer.
struct DepositSheet {
  std::string community;
  std::string place;
  bool sample = false;
  CashDepositId number;
  Date date;
  TimeOfDay time;
  Money amount;
  Pieces pieces;  // none: not told
  std::string bank_reference;
  std::string treasurer;
  std::string chain_code;
};

// A count of the drawer (arqueo de caja).
struct CashCountSheet {
  std::string community;
  std::string place;
  bool sample = false;
  CashCountId number;
  CountKind kind = CountKind::check;
  Date date;
  TimeOfDay time;
  std::string counted_by;
  Pieces pieces;
  Money counted;
  Money expected;  // what the books said
  std::string chain_code;

  Money difference() const { return counted - expected; }  // above zero: too much was found
};

// The notes and coins to ask for at the bank's counter, and what goes into each envelope.
struct EnvelopeSheet {
  struct Line {
    MemberNumber member;
    std::string name;
    Money amount;
    Pieces pieces;
  };
  std::string community;
  std::string place;
  bool sample = false;
  Date date;
  std::vector<Line> lines;  // by number
  Pieces to_bring;
  bool beside_drawer = false;  // what lies in the drawer is not in `to_bring`
  std::string chain_head;
};

// That a receipt counts no more (constancia de anulación), signed by the two who voided it.
struct VoidSheet {
  std::string community;
  std::string place;
  bool sample = false;
  std::string series = "001";
  ReceiptNumber receipt;
  Money amount;
  Date paid_on;
  std::string member_name;
  MemberNumber member;
  PayMethod method = PayMethod::cash;
  Date voided_on;
  TimeOfDay voided_at;
  std::string reason;
  std::string president;
  std::string treasurer;
  std::string chain_code;  // of the receipt
};

// A letter by which a member sends somebody to collect (carta poder), for them to sign.
struct CollectorLetter {
  std::string community;
  std::string place;
  bool sample = false;
  Date date;
  std::string member_name;
  MemberNumber member;
  std::string member_dni;  // may be empty
  std::string collector_name;
  std::string collector_dni;
  std::optional<Date> until;
};

// Who came to a work party and for how many days: empty, to be written by hand in the field, or as it was
// kept.
struct WorkPartySheet {
  struct Line {
    MemberNumber member;
    std::string name;
    std::int64_t days = 0;
  };
  std::string community;
  std::string place;
  bool sample = false;
  WorkPartyId number;
  Date day;
  std::string work_place;
  std::string task;
  WorkKind kind = WorkKind::communal;
  std::string project;      // it is for; empty: the forest fund
  std::vector<Line> lines;  // by number; none: nobody was written down yet
  HeadCount people;
  HeadCount days;  // worked by women and by men
  std::string chain_head;
};

// A payroll (planilla de jornales or of commitment payments), to be signed line by line.
struct PayrollSheet {
  struct Line {
    MemberNumber member;
    std::string name;
    std::string dni;            // may be empty
    std::int64_t quantity = 0;  // days, m² or living trees, as `basis` says
    Money amount;
  };
  std::string community;
  std::string place;
  bool sample = false;
  PayrollId number;
  Date drafted;
  RateBasis basis = RateBasis::day;
  Money rate;  // for a day, a hectare or a tree
  Money total;
  std::int64_t year = 0;         // of commitment payments
  std::optional<Date> work_day;  // of wages
  std::string work_place;
  std::string task;
  std::string project;    // who pays; empty: the forest fund
  std::string agreement;  // the text of the agreement behind it
  bool authorised = false;
  std::vector<std::string> authorised_by;  // both officers, once authorised
  std::vector<Line> lines;                 // by number
  std::string chain_head;
};

}  // namespace minga
