// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assembly/minutes.h"
#include "domain/treasury/receipt.h"
#include "domain/treasury/sheets.h"
#include "domain/voting/sheets.h"
#include "kiosk/desk/desk.h"

// The facts that papers are set from. They are read from what is kept, never from what a screen remembers.
namespace minga::desk {

// A vote as the acta and the urn's sheets tell it, counts included once proclaimed. Papers are in Spanish,
// whatever the screen speaks.
Minutes::Ballot ballot_facts(storage::Connection&, const Vote&);

// Empty urn: only while the vote is open. Result: only once proclaimed.
Result<UrnSheet> urn_sheet(Desk&, VoteId);
// A voter's own ballot for the wooden urn; to be printed and not kept.
Result<PaperBallot> paper_ballot(Desk&, VoteId, Ballot);
Result<DistributionSheet> distribution_sheet(Desk&, DistributionId);
// Refusal: unknown_spending.
Result<SpendingVoucher> spending_voucher(Desk&, SpendingId);

// The receipt as the next print of it says: the original first, then COPIA 1, 2, ... The print is recorded
// before it is begun, so a second original can not come out.
Result<Receipt> print_receipt(Desk&, const Session&, const CommandId&, ReceiptNumber);
// The receipt as it stands, for looking at.
Result<Receipt> receipt(Desk&, ReceiptNumber);

}  // namespace minga::desk
