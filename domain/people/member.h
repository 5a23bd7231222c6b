// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "domain/base/dates.h"
#include "domain/base/ids.h"
#include "domain/base/names.h"
#include "domain/people/groups.h"

namespace minga {

// As the person says. Someone who falls in neither column is counted in every total and never forced into
// one.
enum class Sex { woman, man, other };
inline auto words(Sex) {
  return std::array{Word<Sex>{Sex::woman, "woman"}, Word<Sex>{Sex::man, "man"},
                    Word<Sex>{Sex::other, "other"}};
}

// Standing in the community (Ley General de Comunidades Campesinas, Ley 24656, art. 5 and 6): a qualified
// member (comunero calificado) votes, an integrated one (integrado) has a voice but no vote.
enum class Status { integrated, qualified, suspended, left, deceased };
inline auto words(Status) {
  return std::array{Word<Status>{Status::integrated, "integrated"},
                    Word<Status>{Status::qualified, "qualified"},
                    Word<Status>{Status::suspended, "suspended"}, Word<Status>{Status::left, "left"},
                    Word<Status>{Status::deceased, "deceased"}};
}
constexpr bool may_vote(Status status) { return status == Status::qualified; }
// Still a member of the community, with or without vote: has a share of the farmers' fund.
constexpr bool belongs(Status status) {
  return status == Status::qualified || status == Status::integrated || status == Status::suspended;
}

// Comes to assemblies and holds an office: whoever is suspended does neither until it is lifted.
constexpr bool takes_part(Status status) { return belongs(status) && status != Status::suspended; }

// The board (directiva). The electoral officer of a vote is any officer but the chair.
enum class Office { president, vice_president, secretary, treasurer, fiscal, vocal };
inline auto words(Office) {
  return std::array{
      Word<Office>{Office::president, "president"}, Word<Office>{Office::vice_president, "vice_president"},
      Word<Office>{Office::secretary, "secretary"}, Word<Office>{Office::treasurer, "treasurer"},
      Word<Office>{Office::fiscal, "fiscal"},       Word<Office>{Office::vocal, "vocal"}};
}

// How somebody came onto the roll. The assembly admits by an agreement; whoever stood on the roll kept before
// this one is written over; who lives as a couple with a member is integrated by the law itself, with a voice
// and no vote (Ley 24656, art. 5).
enum class JoinedBy { earlier_roll, agreement, partner };
inline auto words(JoinedBy) {
  return std::array{Word<JoinedBy>{JoinedBy::earlier_roll, "earlier_roll"},
                    Word<JoinedBy>{JoinedBy::agreement, "agreement"},
                    Word<JoinedBy>{JoinedBy::partner, "partner"}};
}
struct Joined {
  JoinedBy by = JoinedBy::earlier_roll;
  AgreementId agreement;  // of an admission, with its votes in favour of those attending
  std::int64_t in_favour = 0;
  std::int64_t attending = 0;
  bool operator==(const Joined&) const = default;

  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("by", self.by), v("agreement", self.agreement);
    v("in_favour", self.in_favour), v("attending", self.attending);
  }
};

// One line of the roll (padrón).
struct Member {
  MemberNumber number;
  std::string given_names;
  std::string surnames;
  std::string dni;  // "10117410" or with its check character "10117410-2"; empty when the person has none
  Sex sex = Sex::other;
  HouseholdId household;
  Groups groups;
  Status status = Status::integrated;
  Date admitted;
  std::optional<Date> born;
  // What the roll tells besides (Reglamento D.S. 008-91-TR); empty: not asked yet.
  std::string activity;  // "agricultor", "tejedora"
  std::string address;
  std::string settlement;  // caserío, anexo or sector
  std::string phone;
  std::optional<Date> consent;  // to this being kept, signed on that day (Ley 29733, art. 5)

  std::string full_name() const { return given_names + " " + surnames; }
  bool operator==(const Member&) const = default;

  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("number", self.number), v("given_names", self.given_names), v("surnames", self.surnames),
        v("dni", self.dni);
    v("sex", self.sex), v("household", self.household);
    v("group", self.groups.first), v("other_groups", self.groups.others), v("status", self.status);
    v("admitted", self.admitted), v("born", self.born);
    v("activity", self.activity), v("address", self.address), v("settlement", self.settlement),
        v("phone", self.phone), v("consent", self.consent);
  }
};

struct OfficeHeld {
  MemberNumber member;
  Office office = Office::vocal;
  Date from;
  Date until;  // the last day
  // A substitute acts for the office by agreement of the assembly; nobody elected them to it.
  bool acting = false;
  AgreementId agreement;  // of a substitute

  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("member", self.member), v("office", self.office), v("from", self.from), v("until", self.until);
    v("acting", self.acting), v("agreement", self.agreement);
  }
};

}  // namespace minga
