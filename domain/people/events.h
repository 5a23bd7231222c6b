// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/assembly/assembly.h"
#include "domain/base/money.h"
#include "domain/people/member.h"

// What can have happened to the community and its roll. See domain/event.h for how events are kept.
namespace minga {

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

// The assembly changed what the statute sets, in force from `statute.since`. What was decided before keeps
// the values it was decided under.
struct StatuteAmended {
  static constexpr const char* kind = "statute_amended";
  Statute statute;
  AgreementId agreement;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("statute", s.statute), v("agreement", s.agreement);
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

// A household not known before begins with its first member.
struct MemberRegistered {
  static constexpr const char* kind = "member_registered";
  Member member;
  Joined joined = {};
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("member", s.member), v("joined", s.joined);
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

// A standing gained or lost. `agreement` is the assembly's, with its votes in favour of those attending; none
// for a death.
struct StatusChanged {
  static constexpr const char* kind = "status_changed";
  MemberNumber member;
  Status before = Status::integrated;
  Status status = Status::integrated;
  Date on;
  AgreementId agreement;
  std::int64_t in_favour = 0;
  std::int64_t attending = 0;
  std::string reason;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("member", s.member), v("before", s.before), v("status", s.status), v("on", s.on);
    v("agreement", s.agreement), v("in_favour", s.in_favour), v("attending", s.attending),
        v("reason", s.reason);
  }
};

// A roll kept in a spreadsheet until then, brought in as one piece: all of it or nothing.
struct RollImported {
  static constexpr const char* kind = "roll_imported";
  std::string file;
  std::vector<Member> members;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("file", s.file), v("members", s.members);
  }
};

// The two-yearly update of the roll: this line is still right, as the member was seen and asked.
struct MemberConfirmed {
  static constexpr const char* kind = "member_confirmed";
  MemberNumber member;
  Date on;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("member", s.member), v("on", s.on);
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

// An office with what belongs to it, from one to the next; both signed with their PINs.
struct HandedThing {
  std::string what;  // "Libro de actas"
  std::int64_t count = 0;
  std::string remarks;  // may be empty
  bool operator==(const HandedThing&) const = default;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("what", s.what), v("count", s.count), v("remarks", s.remarks);
  }
};
struct OfficeHandedOver {
  static constexpr const char* kind = "office_handed_over";
  HandoverId id;
  Office office = Office::president;
  MemberNumber gives;
  MemberNumber takes;
  std::string gives_name;  // as both signed it
  std::string gives_dni;
  std::string takes_name;
  std::string takes_dni;
  CashCountId cash_count;  // of the treasury: the count of the drawer made for it
  Money in_bank;           // of the treasury: what the books say the account holds
  std::vector<HandedThing> things;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("office", s.office), v("gives", s.gives), v("takes", s.takes);
    v("gives_name", s.gives_name), v("gives_dni", s.gives_dni), v("takes_name", s.takes_name),
        v("takes_dni", s.takes_dni);
    v("cash_count", s.cash_count), v("in_bank", s.in_bank), v("things", s.things);
  }
};

// `record` is a salted argon2id digest, never the PIN. Setting it also unlocks. A temporary one, printed on a
// sealed slip, opens nothing but the choice of one's own.
struct PinSet {
  static constexpr const char* kind = "pin_set";
  MemberNumber member;
  std::string record;
  bool temporary = false;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("member", s.member), v("record", s.record), v("temporary", s.temporary);
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

}  // namespace minga
