// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/treasury/credits_decisions.h"
#include "kiosk/desk/desk.h"
#include "storage/queries/treasury.h"

// The community's credits: what the registry issued and what is left to sell. Sales stand in
// desk/treasury.h (record_sale, sale_preview).
namespace minga::desk {

struct CreditsView {
  std::vector<storage::Issuance> issuances;  // in the order they were recorded
  std::vector<storage::VintageStock> stock;  // by vintage, oldest first
  storage::CreditStock in_all;
};
CreditsView credits(Desk&);

// The treasurer. Refusals: not_allowed and those of issue_credits().
Result<CreditsIssued> issue_credits(Desk&, const Session&, const CommandId&, const IssuanceDraft&);
// What recording it would keep, for reading before saving. Keeps nothing.
Result<CreditsIssued> issuance_preview(Desk&, const Session&, const IssuanceDraft&);

struct SaleView {
  storage::Sale sale;
  storage::Issuance issuance;
};
// Refusal: unknown_sale.
Result<SaleView> sale_view(Desk&, SaleId);

}  // namespace minga::desk
