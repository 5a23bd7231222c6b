// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "domain/base/ids.h"

// What can have happened to the forest and the promises to protect it. See domain/event.h for how events are
// kept.
namespace minga {

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

}  // namespace minga
