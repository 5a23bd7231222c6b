// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/treasury/trail.h"
#include "kiosk/desk/desk.h"
#include "storage/queries/treasury.h"

// Follow the money, as domain/treasury/trail.h defines it.
namespace minga::desk {

// From a payment back to the sales it came from.
struct ReceiptTrail {
  storage::ReceiptRow receipt;
  std::string name;
  struct Source {
    std::optional<storage::Sale> sale;  // none: money that came otherwise, such as an opening balance
    Date date;                          // of the entry that brought it in
    std::string text;                   // the entry's
    Money amount;
  };
  std::vector<Source> sources;  // first in first out; together the receipt's amount
};
// Refusal: unknown_receipt.
Result<ReceiptTrail> trail_of_receipt(Desk&, ReceiptNumber);

// From a sale forward to where its money is now. Everything together is what was credited.
struct SaleTrail {
  storage::Sale sale;
  Money in_forest_fund;  // still
  Money in_farmers_fund;
  struct Project {
    ProjectId project;
    std::string title;
    Money left;
    Money spent;
  };
  std::vector<Project> projects;  // by number
  struct Paid {
    ReceiptNumber receipt;
    MemberNumber member;
    std::string name;
    Money amount;  // of this sale
  };
  std::vector<Paid> receipts;  // by member, then by number
  Money paid;                  // with all of them
  struct Owed {
    MemberNumber member;
    std::string name;
    Money amount;
  };
  std::vector<Owed> owed;  // by number
  Money owed_in_all;
  Money otherwise;  // left with an entry that is neither a receipt nor a project's spending
};
// Reads the accounts of everyone who received of it: a second or two after ten years of 7,000 members.
// Refusal: unknown_sale.
Result<SaleTrail> trail_of_sale(Desk&, SaleId);

}  // namespace minga::desk
