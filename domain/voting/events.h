// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/voting/vote.h"

// What can have happened to a vote. None of these joins a member to a choice. See domain/event.h for how
// events are kept.
namespace minga {

// A measure someone proposes; it gets money only by a vote. `picture` is a word of the icon list.
struct ProjectProposed {
  static constexpr const char* kind = "project_proposed";
  ProjectId id;
  std::string title;
  std::string benefit;
  std::string picture;
  Money cost;
  MemberNumber proposed_by;  // none: not recorded
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("title", s.title), v("benefit", s.benefit), v("picture", s.picture), v("cost", s.cost);
    v("proposed_by", s.proposed_by);
  }
};

struct BudgetReturned {
  ProjectId project;
  Money amount;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("project", s.project), v("amount", s.amount);
  }
};

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
  WinsBy wins_by = WinsBy::majority;
  AllocationRule allocation;
  ShareRule share_rule;
  Admission admission = Admission::by_pin;
  bool on_paper = false;
  VoteId run_off_of;
  Date term_from;
  Date term_until;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("assembly", s.assembly), v("item", s.item), v("vote_kind", s.vote_kind),
        v("purpose", s.purpose);
    v("question", s.question), v("options", s.options), v("budget", s.budget), v("rule", s.rule);
    v("wins_by", s.wins_by), v("allocation", s.allocation), v("share_rule", s.share_rule);
    v("admission", s.admission), v("on_paper", s.on_paper), v("run_off_of", s.run_off_of);
    v("term_from", s.term_from), v("term_until", s.term_until);
  }
};
// The electoral committee: for this election alone, and over with its proclamation. A later one replaces it.
struct CommitteeAppointed {
  static constexpr const char* kind = "committee_appointed";
  VoteId vote;
  std::vector<MemberNumber> members;  // who presides it first
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("vote", s.vote), v("members", s.members);
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
// One-use slips were printed. What is kept of each is a digest, in sorted order; the codes are on the paper
// alone.
struct SlipsIssued {
  static constexpr const char* kind = "slips_issued";
  VoteId vote;
  std::vector<std::string> digests;
  bool replaces = false;  // those issued before never came out of the printer: they are void
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("vote", s.vote), v("digests", s.digests), v("replaces", s.replaces);
  }
};
// This member drew a slip from the bag; which one, nobody knows.
struct SlipTaken {
  static constexpr const char* kind = "slip_taken";
  VoteId vote;
  MemberNumber member;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("vote", s.vote), v("member", s.member);
  }
};
// A ballot was cast with this slip. Whose slip it is, nobody knows, and the ballot is in the urn alone.
struct SlipUsed {
  static constexpr const char* kind = "slip_used";
  VoteId vote;
  std::string digest;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("vote", s.vote), v("digest", s.digest);
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
// Present, and does not wish to vote. Who votes after all is counted as a voter.
struct MemberDeclined {
  static constexpr const char* kind = "member_declined";
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
  std::int64_t declined = 0;
  std::int64_t qualified = 0;
  std::int64_t quorum_needed = 0;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("present", s.present), v("turnout", s.turnout), v("ballots", s.ballots);
    v("declined", s.declined), v("qualified", s.qualified), v("quorum_needed", s.quorum_needed);
  }
};
// Present = took part + declined + waiting, and slips and papers as many as ballots; or a reason why not,
// signed by two officers.
struct VoteReconciled {
  static constexpr const char* kind = "vote_reconciled";
  VoteId id;
  std::int64_t slips_back = 0;  // drawn, handed back unused
  std::int64_t papers = 0;      // found in the wooden urn
  bool agrees = false;
  std::string reason;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("slips_back", s.slips_back), v("papers", s.papers), v("agrees", s.agrees);
    v("reason", s.reason);
  }
};
// The papers of the wooden urn, counted by hand before the kiosk's own count is shown to anybody.
struct PapersCounted {
  static constexpr const char* kind = "papers_counted";
  VoteId id;
  std::vector<std::int64_t> votes;  // per option
  std::int64_t blank = 0;
  std::int64_t spoiled = 0;
  bool agrees = false;
  std::string reason;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("votes", s.votes), v("blank", s.blank), v("spoiled", s.spoiled), v("agrees", s.agrees);
    v("reason", s.reason);
  }
};
struct VoteProclaimed {
  static constexpr const char* kind = "vote_proclaimed";
  VoteId id;
  std::vector<std::int64_t> votes;
  std::int64_t blank = 0;
  bool adopted = false;
  std::vector<std::int64_t> funded;  // option indexes in order of selection; the winner, where one wins
  AgreementId agreement;             // none if not adopted
  std::string agreement_text;
  std::vector<OfficeHeld> elected;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("votes", s.votes), v("blank", s.blank), v("adopted", s.adopted), v("funded", s.funded);
    v("agreement", s.agreement), v("agreement_text", s.agreement_text), v("elected", s.elected);
  }
};
// A show of hands, counted and decided in one: no urn, nothing secret.
struct HandsCounted {
  static constexpr const char* kind = "hands_counted";
  VoteId id;
  std::int64_t qualified = 0;
  std::int64_t quorum_needed = 0;
  HeadCount present;
  HeadCount in_favour;
  HeadCount against;
  HeadCount abstained;
  bool adopted = false;
  AgreementId agreement;
  std::string agreement_text;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("qualified", s.qualified), v("quorum_needed", s.quorum_needed), v("present", s.present);
    v("in_favour", s.in_favour), v("against", s.against), v("abstained", s.abstained);
    v("adopted", s.adopted), v("agreement", s.agreement), v("agreement_text", s.agreement_text);
  }
};
// By decision of the assembly. Budgets it gave go back to the fund, offices it filled are as before.
struct VoteAnnulled {
  static constexpr const char* kind = "vote_annulled";
  VoteId id;
  std::string reason;
  AgreementId agreement;  // the assembly's decision to annul
  std::vector<BudgetReturned> returned;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("reason", s.reason), v("agreement", s.agreement), v("returned", s.returned);
  }
};

}  // namespace minga
