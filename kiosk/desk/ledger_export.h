// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "kiosk/desk/desk.h"

namespace minga::desk {

// Takes a file's text piece by piece, in order.
using Sink = std::function<void(std::string_view)>;
// Makes a file: its name and what writes it. Called once for each file.
using FileMaker = std::function<void(const std::string& name, const std::function<void(const Sink&)>& write)>;

// The whole ledger for other programs, all files of one state of the books:
//   ledger.journal          every entry, for hledger (domain/treasury/journal.h)
//   members.csv             what each member is owed, came and went
//   member_movements.csv    every movement of a member's account
//   receipts.csv, sales.csv, distributions.csv, distribution_lines.csv, spendings.csv, cash_deposits.csv
//   spending-<number>.jpg   (or .png, .pdf) the photo or scan kept with a spending
// Members stand by number, not by name. CSV as in domain/base/csv.h with a header line. Pieces are no longer
// than an entry, so ten years need no more memory than a day. Reads for as long as it takes (some seconds for
// a million postings); meanwhile nobody else can commit. Throws a storage::Fault, and whatever a sink throws.
void export_ledger(Desk&, const FileMaker&);

}  // namespace minga::desk
