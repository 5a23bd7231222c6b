// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/base/dates.h"
#include "domain/base/ids.h"
#include "domain/base/money.h"
#include "domain/people/member.h"
#include "domain/treasury/ledger.h"

namespace minga {

// A calendar year for those who check the books: what was there, what came and went and why, what is left.
// All amounts are soles as the account's owner sees them, and those of the accounts are what the exported
// journal gives for the same days.
struct YearReport {
  std::string community;
  std::string place;
  bool sample = false;
  int year = 0;
  std::string chain_head;  // of the log the report was read from

  struct Movement {
    std::string kind;  // of the events
    Money came;
    Money went;
  };
  struct Statement {
    Account account;    // "members": all members together
    std::string title;  // of a project
    Money opening;      // when the year began
    std::vector<Movement> movements;
    Money closing;  // opening + what came - what went
  };
  // The drawer was open when the report was read: what the cash account holds is not counted yet. Only where
  // that can still change the year's closing balance.
  std::optional<Date> drawer_open_since;
  std::vector<Statement> statements;  // bank and cash, funds, projects by number, members, the rest

  struct Project {
    ProjectId id;
    std::string title;
    Money approved_before;
    Money approved;  // in the year
    Money spent;     // in the year
    Money left;      // at its end
  };
  std::vector<Project> projects;  // every one that ever had a budget

  struct Plan {  // an agreement of the year with an amount
    AgreementId agreement;
    Date date;
    std::string text;
    Money approved;
    Money used;  // until the report was read
  };
  std::vector<Plan> plans;

  struct Sale {
    SaleId id;
    Date credited_on;
    std::string buyer;
    std::int64_t tonnes = 0;
    Money contract_price;  // in the contract's currency
    Money credited;
    Money to_forest;
    Money to_farmers;
    std::string bank_reference;
  };
  std::vector<Sale> sales;  // by the day they were credited

  struct Received {
    MemberNumber member;
    std::string name;
    Sex sex = Sex::other;
    std::int64_t receipts = 0;
    Money amount;
  };
  std::vector<Received> received;  // by number
};

}  // namespace minga
