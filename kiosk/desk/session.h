// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "domain/people/member.h"

namespace minga::desk {

// What an office lets a person do at the kiosk.
enum class Right {
  keep_roll,  // register, edit, give PINs
  unlock_pins,
  convene,
  check_in_others,
  run_assembly,  // open, note, close, acta
  prepare_votes,
  record_sales,
  distribute,  // draft a distribution, draw cash
  authorise,   // as president or treasurer, both needed
  pay,
  count_cash,   // at any time, without opening or closing the drawer
  keep_labour,  // work parties and their attendance sheets, commitments and inspections
  see_books,    // everything read-only
  verify
};

// Someone who was identified by number and PIN a moment ago. Dropped when they leave or the kiosk stands
// idle.
struct Session {
  MemberNumber member;
  std::string name;
  Sex sex = Sex::other;
  Status status = Status::integrated;
  std::vector<Office> offices;

  bool holds(Office office) const {
    return std::find(offices.begin(), offices.end(), office) != offices.end();
  }
  bool is_officer() const { return !offices.empty(); }
};

bool has_right(const std::vector<Office>& offices, Right);

}  // namespace minga::desk
