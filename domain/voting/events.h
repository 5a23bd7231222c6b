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
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("title", s.title), v("benefit", s.benefit), v("picture", s.picture), v("cost", s.cost);
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

}  // namespace minga
