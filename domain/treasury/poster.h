// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/base/dates.h"
#include "domain/base/ids.h"
#include "domain/base/money.h"
#include "domain/base/ratio.h"
#include "domain/people/head_count.h"

namespace minga {

// What everyone may know, for the notice board: of one calendar year and of all years until the poster was
// made. It names nobody.
struct Poster {
  std::string community;
  std::string place;
  bool sample = false;
  int year = 0;
  Date made;
  std::string chain_head;

  std::int64_t hectares_goal = 0;
  std::int64_t area_m2 = 0;  // under commitment
  std::int64_t trees = 0;    // living, as last inspected
  std::int64_t tonnes_issued = 0;
  std::int64_t tonnes_sold = 0;
  BasisPoints to_farmers;  // of each sale, by the statute on the day

  struct Span {
    std::int64_t tonnes = 0;  // sold
    Money credited;
    Money to_forest;
    Money to_farmers;
    HeadCount people;  // who received something
    Money to_women;
    Money to_men;
    Money to_others;
    Money received() const { return to_women + to_men + to_others; }
  };
  Span in_year;
  Span in_all;

  // Where everything that was ever credited is now. Together they are what is due to somebody or was given
  // out; after sales alone that is what they brought.
  Money paid;   // to people
  Money owed;   // to people
  Money spent;  // on projects
  Money for_projects;
  Money forest_fund;
  Money farmers_fund;
  Money accounted_for() const { return paid + owed + spent + for_projects + forest_fund + farmers_fund; }

  struct Project {
    std::string title;
    std::string picture;  // its word in the log
    Money approved;
    Money used;  // spent and paid as wages
  };
  std::vector<Project> projects;  // those with money, by number
};

}  // namespace minga
