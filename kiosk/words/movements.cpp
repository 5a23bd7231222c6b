// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/words/movements.h"

#include "domain/event.h"

namespace minga {

std::string movement_words(Language l, std::string_view kind) {
  if (kind == SaleRecorded::kind) return tr(l, "Sales of credits");
  if (kind == CashDrawn::kind) return tr(l, "Cash drawn from the bank");
  if (kind == CashDeposited::kind) return tr(l, "Cash taken back to the bank");
  if (kind == CashCounted::kind) return tr(l, "Differences found at cash counts");
  if (kind == DistributionAuthorised::kind) return tr(l, "Shared out among the members");
  if (kind == PayoutMade::kind) return tr(l, "Paid with receipts");
  if (kind == ReceiptVoided::kind) return tr(l, "Receipts voided: it came back");
  if (kind == ProjectSpent::kind) return tr(l, "Spent on projects");
  if (kind == SpendingVoided::kind) return tr(l, "Spending voided: it came back");
  if (kind == PayrollAuthorised::kind) return tr(l, "Payrolls for work and land");
  if (kind == PayrollReversed::kind) return tr(l, "Payrolls undone: it went back");
  if (kind == VoteProclaimed::kind) return tr(l, "Budgets given by the assembly");
  if (kind == VoteAnnulled::kind) return tr(l, "Budgets of annulled votes: they went back");
  return std::string(kind);
}

}  // namespace minga
