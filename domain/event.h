// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/assembly/assembly.h"
#include "domain/people/member.h"
#include "domain/treasury/split.h"
#include "domain/voting/vote.h"

// Everything that can have happened, one plain struct each. The log of these is the truth; the tables are its
// reading. `kind` and the names in fields() are how an event stands in the log: once released they are never
// renamed, and a new field gets a default so that old lines still read.
namespace minga {

// --- the community
// ----------------------------------------------------------------------------------------------------
struct CommunityFounded {
  static constexpr const char* kind = "community_founded";
  std::string name;
  std::string place;
  bool sample = false;  // invented people and figures; every screen and paper says so
  Statute statute;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("name", s.name), v("place", s.place), v("sample", s.sample), v("statute", s.statute);
  }
};

// Set-up on the first day: the community, its first officers and their PINs, in one piece, so a cut leaves
// nothing half founded.
struct FirstOfficer {
  Member member;
  Office office = Office::president;
  std::string pin_record;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("member", s.member), v("office", s.office), v("pin_record", s.pin_record);
  }
};
struct CommunitySetUp {
  static constexpr const char* kind = "community_set_up";
  CommunityFounded founded;
  std::vector<FirstOfficer> officers;
  Date offices_until;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("founded", s.founded), v("officers", s.officers), v("offices_until", s.offices_until);
  }
};

struct GroupNamed {
  static constexpr const char* kind = "group_named";
  GroupId id;
  std::string name;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("name", s.name);
  }
};

// --- the roll
// ---------------------------------------------------------------------------------------------------------
// A household not known before begins with its first member.
struct MemberRegistered {
  static constexpr const char* kind = "member_registered";
  Member member;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("member", s.member);
  }
};
struct MemberEdited {
  static constexpr const char* kind = "member_edited";
  Member member;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("member", s.member);
  }
};
struct OfficerAppointed {
  static constexpr const char* kind = "officer_appointed";
  OfficeHeld held;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("held", s.held);
  }
};
// `record` is a salted argon2id digest, never the PIN. Setting it also unlocks.
struct PinSet {
  static constexpr const char* kind = "pin_set";
  MemberNumber member;
  std::string record;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("member", s.member), v("record", s.record);
  }
};
struct PinMissed {
  static constexpr const char* kind = "pin_missed";
  MemberNumber member;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("member", s.member);
  }
};
// The right PIN after wrong ones, or an officer's unlocking: the count of misses starts anew.
struct PinCleared {
  static constexpr const char* kind = "pin_cleared";
  MemberNumber member;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("member", s.member);
  }
};

// --- the forest
// -------------------------------------------------------------------------------------------------------
struct CommitmentRecorded {
  static constexpr const char* kind = "commitment_recorded";
  ParcelId parcel;
  MemberNumber member;
  std::string name;
  std::int64_t area_m2 = 0;
  std::int64_t trees = 0;
  std::int64_t year = 0;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("parcel", s.parcel), v("member", s.member), v("name", s.name), v("area_m2", s.area_m2),
        v("trees", s.trees);
    v("year", s.year);
  }
};
struct CreditsIssued {
  static constexpr const char* kind = "credits_issued";
  IssuanceId id;
  std::string standard;
  std::int64_t vintage = 0;  // year
  std::int64_t tonnes = 0;   // t CO2e
  Date date;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("standard", s.standard), v("vintage", s.vintage), v("tonnes", s.tonnes),
        v("date", s.date);
  }
};
// A measure someone proposes; it gets money only by a vote. `picture` is a word of the icon list.
struct ProjectProposed {
  static constexpr const char* kind = "project_proposed";
  ProjectId id;
  std::string title;
  std::string benefit;
  std::string picture;
  Money cost;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("title", s.title), v("benefit", s.benefit), v("picture", s.picture), v("cost", s.cost);
  }
};

// --- the assembly
// -----------------------------------------------------------------------------------------------------
struct AssemblyConvened {
  static constexpr const char* kind = "assembly_convened";
  AssemblyId id;
  AssemblyKind assembly_kind = AssemblyKind::ordinary;
  std::string place;
  Date date;
  TimeOfDay first_call;
  TimeOfDay second_call;
  std::vector<std::string> agenda;
  MemberNumber convened_by;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("assembly_kind", s.assembly_kind), v("place", s.place), v("date", s.date);
    v("first_call", s.first_call), v("second_call", s.second_call), v("agenda", s.agenda),
        v("convened_by", s.convened_by);
  }
};
struct AttendeeArrived {
  static constexpr const char* kind = "attendee_arrived";
  AssemblyId assembly;
  MemberNumber member;
  bool by_secretary = false;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("assembly", s.assembly), v("member", s.member), v("by_secretary", s.by_secretary);
  }
};
struct AssemblyOpened {
  static constexpr const char* kind = "assembly_opened";
  AssemblyId id;
  std::int64_t call = 1;
  MemberNumber chair;
  MemberNumber secretary;
  std::int64_t qualified = 0;  // on the roll as of the assembly's date
  std::int64_t quorum_needed = 0;
  HeadCount present;  // qualified members present
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("call", s.call), v("chair", s.chair), v("secretary", s.secretary),
        v("qualified", s.qualified);
    v("quorum_needed", s.quorum_needed), v("present", s.present);
  }
};
struct ItemNoted {
  static constexpr const char* kind = "item_noted";
  AssemblyId assembly;
  std::int64_t item = 0;
  std::string notes;  // replaces what was noted before
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("assembly", s.assembly), v("item", s.item), v("notes", s.notes);
  }
};
struct AssemblyClosed {
  static constexpr const char* kind = "assembly_closed";
  AssemblyId id;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id);
  }
};

// --- votes
// ------------------------------------------------------------------------------------------------------------
struct VotePrepared {
  static constexpr const char* kind = "vote_prepared";
  VoteId id;
  AssemblyId assembly;
  std::int64_t item = 0;
  VoteKind vote_kind = VoteKind::motion;
  Purpose purpose = Purpose::general;
  std::string question;
  std::vector<VoteOption> options;
  Money budget;
  MajorityRule rule;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("assembly", s.assembly), v("item", s.item), v("vote_kind", s.vote_kind),
        v("purpose", s.purpose);
    v("question", s.question), v("options", s.options), v("budget", s.budget), v("rule", s.rule);
  }
};
struct VoteOpened {
  static constexpr const char* kind = "vote_opened";
  VoteId id;
  MemberNumber chair;
  MemberNumber second_officer;
  std::int64_t qualified = 0;
  std::int64_t quorum_needed = 0;
  HeadCount present;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("chair", s.chair), v("second_officer", s.second_officer), v("qualified", s.qualified);
    v("quorum_needed", s.quorum_needed), v("present", s.present);
  }
};
// The turnout line: that this member took part. What they chose is in the urn and nowhere else.
struct MemberVoted {
  static constexpr const char* kind = "member_voted";
  VoteId vote;
  MemberNumber member;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("vote", s.vote), v("member", s.member);
  }
};
// The urn is emptied into the log: all ballots in sorted order, which says nothing of who cast them or when.
struct VoteClosed {
  static constexpr const char* kind = "vote_closed";
  VoteId id;
  HeadCount present;
  HeadCount turnout;
  std::vector<std::int64_t> ballots;  // Ballot::chosen, ascending
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("present", s.present), v("turnout", s.turnout), v("ballots", s.ballots);
  }
};
struct VoteProclaimed {
  static constexpr const char* kind = "vote_proclaimed";
  VoteId id;
  std::vector<std::int64_t> votes;
  std::int64_t blank = 0;
  bool adopted = false;
  std::vector<std::int64_t> funded;  // option indexes in order of selection
  AgreementId agreement;             // none if not adopted
  std::string agreement_text;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("votes", s.votes), v("blank", s.blank), v("adopted", s.adopted), v("funded", s.funded);
    v("agreement", s.agreement), v("agreement_text", s.agreement_text);
  }
};

// --- the treasury
// -----------------------------------------------------------------------------------------------------
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
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("issuance", s.issuance), v("buyer", s.buyer), v("tonnes", s.tonnes);
    v("contract_price", s.contract_price), v("credited", s.credited), v("credited_on", s.credited_on);
    v("bank_reference", s.bank_reference), v("to_forest", s.to_forest), v("to_farmers", s.to_farmers);
  }
};
struct CashDrawn {
  static constexpr const char* kind = "cash_drawn";
  Money amount;
  DistributionId distribution;  // what it is drawn for
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("amount", s.amount), v("distribution", s.distribution);
  }
};
struct DistributionDrafted {
  static constexpr const char* kind = "distribution_drafted";
  DistributionId id;
  AgreementId agreement;
  Money pool;
  std::vector<Share> shares;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("agreement", s.agreement), v("pool", s.pool), v("shares", s.shares);
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
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("receipt", s.receipt), v("member", s.member), v("amount", s.amount), v("carried", s.carried);
    v("agreement", s.agreement), v("signature", s.signature), v("treasurer", s.treasurer);
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

using Event = std::variant<CommunityFounded, CommunitySetUp, GroupNamed, MemberRegistered, MemberEdited,
                           OfficerAppointed, PinSet, PinMissed, PinCleared, CommitmentRecorded, CreditsIssued,
                           ProjectProposed, AssemblyConvened, AttendeeArrived, AssemblyOpened, ItemNoted,
                           AssemblyClosed, VotePrepared, VoteOpened, MemberVoted, VoteClosed, VoteProclaimed,
                           SaleRecorded, CashDrawn, DistributionDrafted, DistributionAuthorised, PayoutMade,
                           ReceiptPrinted>;

}  // namespace minga
