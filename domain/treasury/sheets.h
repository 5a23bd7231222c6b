// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/assembly/agreement_line.h"
#include "domain/base/dates.h"
#include "domain/base/ids.h"
#include "domain/base/money.h"
#include "domain/treasury/share_rule.h"

namespace minga {

// The distribution of the farmers' fund as it hangs on the notice board.
struct DistributionSheet {
  struct Line {
    MemberNumber member;
    std::string name;
    Money amount;
  };
  std::string community;
  std::string place;
  bool sample = false;
  DistributionId number;
  Date drafted;
  Money pool;
  ShareRule rule;
  std::string group;  // the name of the group it is for; empty: everybody
  AgreementLine agreement;
  bool authorised = false;
  std::string authorised_by;  // both officers, once authorised
  std::vector<Line> lines;    // by number
  std::string chain_head;
};

}  // namespace minga
