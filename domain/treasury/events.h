// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/base/dates.h"
#include "domain/forest/labour.h"
#include "domain/treasury/attachment.h"
#include "domain/treasury/cash.h"
#include "domain/treasury/payment.h"
#include "domain/treasury/share_out.h"

// What can have happened to the money. Amounts are in céntimos of a sol unless they name a currency. See
// domain/event.h for how events are kept.
namespace minga {

struct CreditsIssued {
  static constexpr const char* kind = "credits_issued";
  IssuanceId id;
  std::string standard;
  std::int64_t vintage = 0;  // year
  std::int64_t tonnes = 0;   // t CO2e
  Date date;
  std::string serials;  // the registry's range, as text
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("standard", s.standard), v("vintage", s.vintage), v("tonnes", s.tonnes),
        v("date", s.date), v("serials", s.serials);
  }
};

struct SaleRecorded {
  static constexpr const char* kind = "sale_recorded";
  SaleId id;
  IssuanceId issuance;
  std::string buyer;
  std::int64_t tonnes = 0;
  Money contract_price;  // in the contract's currency
  Money credited;        // soles, as the bank credited them
  Date credited_on;
  std::string bank_reference;
  Money to_forest;
  Money to_farmers;
  Money fee;  // what the banks on the way kept, in their currency; `credited` is what was left
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("issuance", s.issuance), v("buyer", s.buyer), v("tonnes", s.tonnes);
    v("contract_price", s.contract_price), v("credited", s.credited), v("credited_on", s.credited_on);
    v("bank_reference", s.bank_reference), v("to_forest", s.to_forest), v("to_farmers", s.to_farmers);
    v("fee", s.fee);
  }
};

struct CashDrawn {
  static constexpr const char* kind = "cash_drawn";
  Money amount;
  DistributionId distribution;  // what it is drawn for; none: for what members are owed, or for a project
  ProjectId project;
  Pieces pieces;  // the notes and coins brought; none: not told
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("amount", s.amount), v("distribution", s.distribution), v("project", s.project), v("pieces", s.pieces);
  }
};

// The other way round: what nobody collected goes back to the bank, against the bank's slip.
struct CashDeposited {
  static constexpr const char* kind = "cash_deposited";
  CashDepositId id;
  Money amount;
  std::string bank_reference;  // on the slip
  Pieces pieces;               // the notes and coins taken out; none: not told
  CashSessionId session;       // where one was open
  MemberNumber treasurer;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("amount", s.amount), v("bank_reference", s.bank_reference), v("pieces", s.pieces);
    v("session", s.session), v("treasurer", s.treasurer);
  }
};

// The drawer was counted, blind: what the books expected was shown only afterwards. From here on the books
// hold what was counted; the difference stands on its own account.
struct CashCounted {
  static constexpr const char* kind = "cash_counted";
  CashCountId id;
  CountKind count_kind = CountKind::opening;
  CashSessionId session;  // the one it opens, closes or falls into; none: a check of a closed drawer
  Pieces pieces;
  Money counted;
  Money expected;
  MemberNumber by;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("count_kind", s.count_kind), v("session", s.session), v("pieces", s.pieces);
    v("counted", s.counted), v("expected", s.expected), v("by", s.by);
  }
};

struct DistributionDrafted {
  static constexpr const char* kind = "distribution_drafted";
  DistributionId id;
  AgreementId agreement;
  Money pool;
  std::vector<Share> shares;
  ShareRule rule;
  std::vector<SharePart> parts;   // why each share is what it is
  std::optional<Date> days_from;  // with days in the rule: the first and the last day that count
  std::optional<Date> days_until;
  DistributionId replaces;  // an earlier draft, withdrawn by this one
  std::string objection;    // what was said against that one
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("agreement", s.agreement), v("pool", s.pool), v("shares", s.shares);
    v("rule", s.rule), v("parts", s.parts), v("days_from", s.days_from), v("days_until", s.days_until);
    v("replaces", s.replaces), v("objection", s.objection);
  }
};

// A draft that will never be authorised.
struct DistributionWithdrawn {
  static constexpr const char* kind = "distribution_withdrawn";
  DistributionId id;
  std::string reason;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("reason", s.reason);
  }
};

// President and treasurer with their own PINs: from here each member's share is theirs.
struct DistributionAuthorised {
  static constexpr const char* kind = "distribution_authorised";
  DistributionId id;
  MemberNumber president;
  MemberNumber treasurer;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("president", s.president), v("treasurer", s.treasurer);
  }
};

// The payment and its receipt in one: there is no one without the other.
struct PayoutMade {
  static constexpr const char* kind = "payout_made";
  ReceiptNumber receipt;
  MemberNumber member;
  Money amount;
  Money carried;          // still owed after this payment
  AgreementId agreement;  // the latest one that made money owed to the member
  std::string signature;  // Signature as text; empty: signed on paper
  MemberNumber treasurer;
  PayMethod method = PayMethod::cash;
  std::string bank_reference;  // of a transfer
  CollectorId collector;       // who took it in the member's place; none: the member
  Pieces pieces;               // the notes and coins handed over; none: not told
  CashSessionId session;       // of cash, where one was open
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("receipt", s.receipt), v("member", s.member), v("amount", s.amount), v("carried", s.carried);
    v("agreement", s.agreement), v("signature", s.signature), v("treasurer", s.treasurer);
    v("method", s.method), v("bank_reference", s.bank_reference), v("collector", s.collector);
    v("pieces", s.pieces), v("session", s.session);
  }
};

// The payment is undone and owed again; the number stays used. Names the entry that it reverses.
struct ReceiptVoided {
  static constexpr const char* kind = "receipt_voided";
  ReceiptNumber receipt;
  MemberNumber member;
  Money amount;
  PayMethod method = PayMethod::cash;
  EntryId reverses;
  std::string reason;
  MemberNumber president;
  MemberNumber treasurer;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("receipt", s.receipt), v("member", s.member), v("amount", s.amount), v("method", s.method);
    v("reverses", s.reverses), v("reason", s.reason), v("president", s.president),
        v("treasurer", s.treasurer);
  }
};

// A written authorisation to collect for a member, or the heir of one who has died.
struct CollectorRecorded {
  static constexpr const char* kind = "collector_recorded";
  CollectorId id;
  MemberNumber member;
  CollectorKind collector_kind = CollectorKind::written;
  std::string name;
  std::string dni;
  std::string document;       // what was shown: "Carta poder del 3 de marzo, legalizada"
  std::optional<Date> until;  // the last day; heirs have none
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("member", s.member), v("collector_kind", s.collector_kind), v("name", s.name);
    v("dni", s.dni), v("document", s.document), v("until", s.until);
  }
};

// The authorisation ends here: whoever gave it took it back, or it should never have been recorded.
struct CollectorRevoked {
  static constexpr const char* kind = "collector_revoked";
  CollectorId id;
  MemberNumber member;
  std::string reason;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("member", s.member), v("reason", s.reason);
  }
};

// What the statute or an agreement sets for the treasury from a day on.
struct TreasurySettingsSet {
  static constexpr const char* kind = "treasury_settings_set";
  TreasurySettings settings;
  AgreementId agreement;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("settings", s.settings), v("agreement", s.agreement);
  }
};

// Recorded before a print is begun, so no second paper can come out as an original.
struct ReceiptPrinted {
  static constexpr const char* kind = "receipt_printed";
  ReceiptNumber receipt;
  std::int64_t copy = 0;  // 0: the original
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("receipt", s.receipt), v("copy", s.copy);
  }
};

// The answer to "did the paper come out?". One that did not leaves the print to be done again, an original as
// an original.
struct ReceiptPrintEnded {
  static constexpr const char* kind = "receipt_print_ended";
  ReceiptNumber receipt;
  std::int64_t copy = 0;
  bool came_out = false;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("receipt", s.receipt), v("copy", s.copy), v("came_out", s.came_out);
  }
};

// Out of what a vote approved for a project.
struct ProjectSpent {
  static constexpr const char* kind = "project_spent";
  SpendingId id;
  ProjectId project;
  AgreementId agreement;
  std::string supplier;
  std::string document;  // number of the supplier's boleta or factura
  std::string what;
  Money amount;
  PayMethod method = PayMethod::cash;
  std::string bank_reference;
  Date day;  // of the document
  Pieces pieces;
  CashSessionId session;
  MemberNumber president;
  MemberNumber treasurer;
  std::optional<Attachment> attachment;  // a photo or scan of the document
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("project", s.project), v("agreement", s.agreement), v("supplier", s.supplier);
    v("document", s.document), v("what", s.what), v("amount", s.amount), v("method", s.method);
    v("bank_reference", s.bank_reference), v("day", s.day), v("pieces", s.pieces), v("session", s.session);
    v("president", s.president), v("treasurer", s.treasurer), v("attachment", s.attachment);
  }
};

struct SpendingVoided {
  static constexpr const char* kind = "spending_voided";
  SpendingId spending;
  ProjectId project;
  Money amount;
  PayMethod method = PayMethod::cash;
  EntryId reverses;
  std::string reason;
  MemberNumber president;
  MemberNumber treasurer;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("spending", s.spending), v("project", s.project), v("amount", s.amount), v("method", s.method);
    v("reverses", s.reverses), v("reason", s.reason), v("president", s.president),
        v("treasurer", s.treasurer);
  }
};

// Copied out of an agreement by two officers: what is paid for a day, a hectare or a tree, and the most that
// may be paid so in all.
struct PayRateSet {
  static constexpr const char* kind = "pay_rate_set";
  AgreementId agreement;
  RateBasis basis = RateBasis::day;
  Money rate;
  Money limit;
  MemberNumber president;
  MemberNumber treasurer;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("agreement", s.agreement), v("basis", s.basis), v("rate", s.rate), v("limit", s.limit);
    v("president", s.president), v("treasurer", s.treasurer);
  }
};

// A payroll (planilla): of the days of a work party, or of a year's land or trees under commitment.
struct PayrollDrafted {
  static constexpr const char* kind = "payroll_drafted";
  PayrollId id;
  AgreementId agreement;
  RateBasis basis = RateBasis::day;
  Money rate;
  ProjectId project;  // who pays; none: the forest fund
  std::vector<PayLine> lines;
  Money total;
  WorkPartyId party;
  std::int64_t year = 0;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("agreement", s.agreement), v("basis", s.basis), v("rate", s.rate),
        v("project", s.project);
    v("lines", s.lines), v("total", s.total), v("party", s.party), v("year", s.year);
  }
};

// From here each line is the member's.
struct PayrollAuthorised {
  static constexpr const char* kind = "payroll_authorised";
  PayrollId id;
  ProjectId project;
  MemberNumber president;
  MemberNumber treasurer;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("project", s.project), v("president", s.president), v("treasurer", s.treasurer);
  }
};

struct PayrollWithdrawn {
  static constexpr const char* kind = "payroll_withdrawn";
  PayrollId id;
  std::string reason;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("reason", s.reason);
  }
};

// An authorised payroll of which nothing was paid yet is undone: what it gave goes back to who pays, and its
// sheet can be changed again. Names the entry that it reverses.
struct PayrollReversed {
  static constexpr const char* kind = "payroll_reversed";
  PayrollId id;
  ProjectId project;
  EntryId reverses;
  std::string reason;
  MemberNumber president;
  MemberNumber treasurer;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("project", s.project), v("reverses", s.reverses), v("reason", s.reason);
    v("president", s.president), v("treasurer", s.treasurer);
  }
};

}  // namespace minga
