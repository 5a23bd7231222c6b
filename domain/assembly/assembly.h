// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "domain/base/dates.h"
#include "domain/base/ids.h"
#include "domain/base/ratio.h"
#include "domain/people/head_count.h"

namespace minga {

enum class AssemblyKind { ordinary, extraordinary };
inline auto words(AssemblyKind) {
  return std::array{Word<AssemblyKind>{AssemblyKind::ordinary, "ordinary"},
                    Word<AssemblyKind>{AssemblyKind::extraordinary, "extraordinary"}};
}

enum class AssemblyState { convened, open, closed };
inline auto words(AssemblyState) {
  return std::array{Word<AssemblyState>{AssemblyState::convened, "convened"},
                    Word<AssemblyState>{AssemblyState::open, "open"},
                    Word<AssemblyState>{AssemblyState::closed, "closed"}};
}

// The values the community's statute sets, in force from a date. The law leaves them to the statute, so none
// is fixed in the code.
struct Statute {
  Date since;
  Ratio second_call_quorum{30, 100};  // of the qualified members; the sample statute's value
  Ratio parity_share{30,
                     100};  // women or men fewer than this share of those attending: a warning in the acta
  std::int64_t farmers_basis_points = 1000;  // of every sale's credited soles, to the farmers' fund
  std::int64_t hectares_goal = 1000;
  // Women, and men, among the candidates of a list for the board: at least this share of each (Ley 30982).
  Ratio list_share{30, 100};
  // Days between the notice and the assembly. 0: the statute says nothing.
  std::int64_t ordinary_notice_days = 0;
  std::int64_t extraordinary_notice_days = 0;
  std::int64_t speaking_seconds = 180;  // for each person's turn to speak
  bool parity_refuses = false;  // below the parity share: the assembly is not opened, instead of a warning
  bool notice_refuses = false;  // a shorter notice: it is not convened, instead of a warning

  bool operator==(const Statute&) const = default;
  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("since", self.since), v("second_call_quorum", self.second_call_quorum),
        v("parity_share", self.parity_share);
    v("farmers_basis_points", self.farmers_basis_points), v("hectares_goal", self.hectares_goal);
    v("list_share", self.list_share);
    v("ordinary_notice_days", self.ordinary_notice_days);
    v("extraordinary_notice_days", self.extraordinary_notice_days);
    v("speaking_seconds", self.speaking_seconds), v("parity_refuses", self.parity_refuses);
    v("notice_refuses", self.notice_refuses);
  }
};

// What a majority is counted from.
enum class MajorityBase { attending, votes_cast, all_qualified };
inline auto words(MajorityBase) {
  return std::array{Word<MajorityBase>{MajorityBase::attending, "attending"},
                    Word<MajorityBase>{MajorityBase::votes_cast, "votes_cast"},
                    Word<MajorityBase>{MajorityBase::all_qualified, "all_qualified"}};
}

// "More than 1/2 of those attending", "at least 2/3 of all qualified".
struct MajorityRule {
  MajorityBase base = MajorityBase::attending;
  Ratio threshold{1, 2};
  bool more_than = true;  // false: at least

  bool operator==(const MajorityRule&) const = default;
  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("base", self.base), v("threshold", self.threshold), v("more_than", self.more_than);
  }
};

struct Assembly {
  AssemblyId id;
  AssemblyKind kind = AssemblyKind::ordinary;
  AssemblyState state = AssemblyState::convened;
  std::string place;
  Date date;
  TimeOfDay first_call;
  TimeOfDay second_call;
  std::vector<std::string> agenda;
  std::string convened_how;  // "aviso escrito y perifoneo"; may be empty
  MemberNumber convened_by;
  Instant convened_at;
  HeadCount invited;  // the qualified when it was convened; nobody where that was not kept yet
  // once opened
  int call = 0;  // 1 or 2
  MemberNumber chair;
  MemberNumber secretary;
  std::int64_t qualified = 0;
  std::int64_t quorum_needed = 0;
  HeadCount present_at_opening;
  Instant opened_at;
  // once closed
  std::optional<Instant> closed_at;
};

}  // namespace minga
