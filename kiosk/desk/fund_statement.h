// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/desk.h"
#include "storage/queries/books.h"

// What stands in the books, entry by entry, for those who may see them.
namespace minga::desk {

struct BookYears {
  int first = 0;  // of the first entry; this year where there is none
  int last = 0;   // this year
};
BookYears book_years(Desk&);

// An account that holds money: bank and cash, funds, projects. What members hold is theirs and has its own
// screen.
struct FundChoice {
  Account account;
  std::string title;  // of a project
  Money now;
};
std::vector<FundChoice> fund_choices(Desk&);  // bank, cash, funds, projects by number

struct FundStatement {
  Money opening;  // when the year began
  Money came;     // in the year
  Money went;
  Money closing;
  std::vector<storage::StatementLine> lines;  // of the page, by day
};
FundStatement fund_statement(Desk&, const Account&, int year, std::int64_t offset, std::int64_t limit);

}  // namespace minga::desk
