// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/assembly/proceedings.h"
#include "domain/assembly/quorum.h"
#include "domain/base/dates.h"
#include "domain/base/ids.h"
#include "domain/base/money.h"
#include "domain/people/head_count.h"
#include "domain/voting/outcome.h"

namespace minga {

// What the acta says: facts only, so the same sentences can be set on a screen and on paper. The order and
// the minimum content are those of the law on peasant communities' books as collected in the README's
// sources: start and end, place, chair and secretary, quorum, agenda, each agreement with its counts,
// signatures.
struct Minutes {
  struct Person {
    std::string name;
    std::string dni;  // may be empty
    MemberNumber number;
    Sex sex = Sex::other;
    template <class Self, class V>
    static void fields(Self& self, V&& v) {
      v("name", self.name), v("dni", self.dni), v("number", self.number);
      v("sex", self.sex);
    }
  };
  struct Elected {  // the law asks for the name and DNI of anyone elected
    Office office = Office::vocal;
    Person person;
    template <class Self, class V>
    static void fields(Self& self, V&& v) {
      v("office", self.office), v("person", self.person);
    }
  };
  struct Count {
    std::string title;    // of the option; empty for the three of a motion
    std::string picture;  // a list's symbol, a word of the icon list
    std::int64_t votes = 0;
    std::optional<Money> cost;           // fund allocation
    bool won = false;                    // funded, or elected, or chosen
    std::optional<ProjectFate> fate;     // fund allocation, once proclaimed
    std::optional<HeadCount> hands;      // show of hands
    std::vector<Elected> candidates;     // of a list
    std::optional<std::int64_t> papers;  // counted by hand
    template <class Self, class V>
    static void fields(Self& self, V&& v) {
      v("title", self.title), v("picture", self.picture), v("votes", self.votes);
      v("cost", self.cost), v("won", self.won), v("fate", self.fate);
      v("hands", self.hands), v("candidates", self.candidates), v("papers", self.papers);
    }
  };
  struct Ballot {  // one vote, secret unless by show of hands
    VoteKind kind = VoteKind::motion;
    std::string question;
    bool run_off = false;
    Money budget;
    MajorityRule rule;
    WinsBy wins_by = WinsBy::majority;
    AllocationRule allocation;
    bool by_slip = false;
    bool on_paper = false;
    std::int64_t qualified_on_roll = 0;  // and the quorum and those present: at the closing once it is closed
    std::int64_t quorum_needed = 0;
    HeadCount present;
    HeadCount turnout;
    std::int64_t ballots = 0;
    std::int64_t declined = 0;
    std::int64_t waiting = 0;
    std::string mismatch;    // why the reconciliation does not add up; empty: it does
    std::string difference;  // why the count by hand differs; empty: it does not
    std::int64_t blank = 0;
    std::int64_t spoiled = 0;                    // of the papers counted by hand
    std::optional<std::int64_t> blank_papers;    // counted by hand
    std::optional<std::int64_t> papers_in_urn;   // found in the wooden urn, once reconciled
    std::optional<std::int64_t> slips_returned;  // drawn and handed back unused, once reconciled
    std::vector<Count> counts;
    bool adopted = false;
    bool tie = false;
    bool quorum_held = true;
    bool annulled = false;
    std::string annulled_because;
    TimeOfDay opened;
    TimeOfDay closed;
    std::vector<std::string> opened_by;  // both officers
    std::vector<Person> committee;       // of an election
    template <class Self, class V>
    static void fields(Self& self, V&& v) {
      v("kind", self.kind), v("question", self.question), v("run_off", self.run_off);
      v("budget", self.budget), v("rule", self.rule), v("wins_by", self.wins_by);
      v("allocation", self.allocation), v("by_slip", self.by_slip), v("on_paper", self.on_paper);
      v("qualified_on_roll", self.qualified_on_roll), v("quorum_needed", self.quorum_needed),
          v("present", self.present);
      v("turnout", self.turnout), v("ballots", self.ballots), v("declined", self.declined);
      v("waiting", self.waiting), v("mismatch", self.mismatch), v("difference", self.difference);
      v("blank", self.blank), v("spoiled", self.spoiled), v("blank_papers", self.blank_papers);
      v("papers_in_urn", self.papers_in_urn), v("slips_returned", self.slips_returned),
          v("counts", self.counts);
      v("adopted", self.adopted), v("tie", self.tie), v("quorum_held", self.quorum_held);
      v("annulled", self.annulled), v("annulled_because", self.annulled_because), v("opened", self.opened);
      v("closed", self.closed), v("opened_by", self.opened_by), v("committee", self.committee);
    }
  };
  struct Objection {  // dissent recorded because the member asked for it
    Person member;
    std::string reason;  // may be empty
    template <class Self, class V>
    static void fields(Self& self, V&& v) {
      v("member", self.member), v("reason", self.reason);
    }
  };
  struct Agreement {
    AgreementId id;
    std::string text;
    std::optional<std::int64_t> ballot = {};  // decided by this one of the item's ballots, counted from 0
    std::vector<Objection> dissent = {};
    template <class Self, class V>
    static void fields(Self& self, V&& v) {
      v("id", self.id), v("text", self.text), v("ballot", self.ballot);
      v("dissent", self.dissent);
    }
  };
  struct Motion {  // a proposal made in the hall
    Person proposer;
    std::string text;
    std::optional<std::int64_t> amends;  // another of the item's, counted from 0
    ProposalState state = ProposalState::made;
    AgreementId agreement;
    template <class Self, class V>
    static void fields(Self& self, V&& v) {
      v("proposer", self.proposer), v("text", self.text), v("amends", self.amends);
      v("state", self.state), v("agreement", self.agreement);
    }
  };
  struct Duty {  // who does what by when
    Person member;
    std::string text;
    Date due;
    TaskOutcome outcome = TaskOutcome::pending;
    std::string note;
    Date agreed_on;
    template <class Self, class V>
    static void fields(Self& self, V&& v) {
      v("member", self.member), v("text", self.text), v("due", self.due);
      v("outcome", self.outcome), v("note", self.note), v("agreed_on", self.agreed_on);
    }
  };
  // Who spoke and for how long, by sex; visitors are counted with the others of their sex.
  struct Speech {
    HeadCount people;
    HeadCount seconds;

    bool operator==(const Speech&) const = default;
    template <class Self, class V>
    static void fields(Self& self, V&& v) {
      v("people", self.people), v("seconds", self.seconds);
    }
  };
  struct Item {
    std::string title;
    std::string notes;  // free text of the secretary
    std::vector<Ballot> ballots;
    std::vector<Agreement> agreements;
    std::vector<Elected> elected = {};  // by the ballots above
    std::optional<TimeOfDay> begun = {};
    std::optional<TimeOfDay> ended = {};
    bool added = false;  // by the assembly itself
    Speech speech = {};
    std::vector<Motion> motions = {};
    std::vector<Duty> duties = {};
    template <class Self, class V>
    static void fields(Self& self, V&& v) {
      v("title", self.title), v("notes", self.notes), v("ballots", self.ballots);
      v("agreements", self.agreements), v("elected", self.elected), v("begun", self.begun);
      v("ended", self.ended), v("added", self.added), v("speech", self.speech);
      v("motions", self.motions), v("duties", self.duties);
    }
  };
  struct Guest {
    std::string name;
    std::string comes_from;              // may be empty
    std::optional<TimeOfDay> left = {};  // before the end
    template <class Self, class V>
    static void fields(Self& self, V&& v) {
      v("name", self.name), v("comes_from", self.comes_from), v("left", self.left);
    }
  };
  struct Departure {  // of a member, before the end
    Person member;
    TimeOfDay at;
    template <class Self, class V>
    static void fields(Self& self, V&& v) {
      v("member", self.member), v("at", self.at);
    }
  };
  struct Since {  // what an earlier assembly allowed, and what was used of it
    AgreementId agreement;
    Date date;
    std::string text;
    Money approved;
    Money used;
    template <class Self, class V>
    static void fields(Self& self, V&& v) {
      v("agreement", self.agreement), v("date", self.date), v("text", self.text);
      v("approved", self.approved), v("used", self.used);
    }
  };
  struct Round {  // how far the acta has come; see ActaRound
    std::string reopened_because;
    std::optional<Date> reopened_on;
    TimeOfDay reopened_at;
    std::vector<std::string> saving_notes;
    Person chair;
    Person secretary;
    std::optional<Date> signed_on;
    TimeOfDay signed_at;
    std::string seal;  // the log's code of the signing
    template <class Self, class V>
    static void fields(Self& self, V&& v) {
      v("reopened_because", self.reopened_because), v("reopened_on", self.reopened_on),
          v("reopened_at", self.reopened_at);
      v("saving_notes", self.saving_notes), v("chair", self.chair), v("secretary", self.secretary);
      v("signed_on", self.signed_on), v("signed_at", self.signed_at), v("seal", self.seal);
    }
  };

  std::string community;
  std::string place_of_community;
  bool sample = false;
  AssemblyId number;
  bool extraordinary = false;
  std::string place;
  Date date;
  Date convened_on;
  std::string convened_by;
  std::string convened_how =
      {};  // "aviso escrito y perifoneo"; empty: left blank on paper, to be filled in by hand
  TimeOfDay first_call;
  TimeOfDay second_call;
  bool opened_at_second_call = false;
  TimeOfDay opened;
  std::optional<TimeOfDay> closed;  // none while it is going on: a draft
  Person chair;
  Person secretary;
  std::int64_t qualified_on_roll = 0;
  HeadCount invited;  // the qualified when it was convened; nobody where that was not kept yet
  std::int64_t quorum_needed = 0;
  HeadCount present_at_opening;
  HeadCount attended;                // over the whole assembly
  Parity parity = Parity::balanced;  // whether the statute's share of women and men was reached
  std::vector<Item> agenda;
  std::vector<Person> attendance;  // by number
  std::string chain_head;          // of the log when this was written; once signed, of the last signing
  Date closed_on = {};             // where `closed` is set; 0: the day of the opening or the one after
  std::int64_t requested_by = 0;   // how many of the qualified asked for it
  std::int64_t notice_asked = 0;   // days the statute asks for between notice and assembly; 0: none
  std::vector<Guest> guests = {};
  HeadCount arrived_late = {};             // after the opening
  std::vector<Departure> departures = {};  // in their order
  std::vector<Duty> earlier_duties = {};   // of assemblies before this one: pending then, or settled in it
  std::vector<Since> earlier_money = {};
  Speech speech = {};       // of the whole assembly
  HeadCount proposed = {};  // who made proposals, and how many of these were adopted, by proposer
  HeadCount adopted = {};
  std::vector<Round> rounds = {};  // none: nothing was signed or noted yet
  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("community", self.community), v("place_of_community", self.place_of_community),
        v("sample", self.sample);
    v("number", self.number), v("extraordinary", self.extraordinary), v("place", self.place);
    v("date", self.date), v("convened_on", self.convened_on), v("convened_by", self.convened_by);
    v("convened_how", self.convened_how), v("first_call", self.first_call),
        v("second_call", self.second_call);
    v("opened_at_second_call", self.opened_at_second_call), v("opened", self.opened),
        v("closed", self.closed);
    v("chair", self.chair), v("secretary", self.secretary), v("qualified_on_roll", self.qualified_on_roll);
    v("quorum_needed", self.quorum_needed), v("present_at_opening", self.present_at_opening),
        v("attended", self.attended);
    v("parity", self.parity), v("agenda", self.agenda), v("attendance", self.attendance);
    v("chain_head", self.chain_head), v("closed_on", self.closed_on), v("requested_by", self.requested_by);
    v("notice_asked", self.notice_asked), v("guests", self.guests), v("arrived_late", self.arrived_late);
    v("departures", self.departures), v("earlier_duties", self.earlier_duties),
        v("earlier_money", self.earlier_money);
    v("speech", self.speech), v("proposed", self.proposed), v("adopted", self.adopted);
    v("rounds", self.rounds);
  }
};

}  // namespace minga
