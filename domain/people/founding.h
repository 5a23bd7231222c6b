// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/assembly/assembly.h"
#include "domain/base/result.h"
#include "domain/people/roll.h"

namespace minga {

struct CommunitySetUp;

// What is typed on the very first day.
struct FoundingDraft {
  struct Officer {
    MemberDraft person;  // household and groups are given here: one household each, the first group
    Office office = Office::president;
    std::string pin_record;  // made from an acceptable PIN
  };
  std::string name;
  std::string place;
  std::int64_t second_call_percent = 30;  // 1 to 100
  std::int64_t parity_percent = 30;       // 0 to 50
  std::int64_t farmers_percent = 10;      // 0 to 100
  std::int64_t hectares_goal = 1000;      // 1 to 1,000,000
  std::vector<Officer> officers;
};

// Offices last two years (Reglamento D.S. 008-91-TR, art. 51).
Date end_of_term(Date from);

// Needs a president, a secretary and a treasurer, three people. Refusals: already_set_up, names,
// number_out_of_range, officers_missing, dni_taken (within the draft), and those of register_member.
Result<CommunitySetUp> set_up_community(bool already_set_up, const FoundingDraft&, Date today);

}  // namespace minga
