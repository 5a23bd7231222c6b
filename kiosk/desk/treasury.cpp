// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/treasury.h"

#include "domain/base/text.h"
#include "kiosk/desk/cash.h"
#include "kiosk/desk/community.h"
#include "kiosk/desk/papers.h"
#include "storage/queries/labour.h"
#include "storage/queries/people.h"

namespace minga::desk {

TreasuryView treasury(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  TreasuryView view;
  view.bank = storage::holdings_of(db, accounts::bank);
  view.cash = storage::holdings_of(db, accounts::cash);
  view.forest_fund = storage::holdings_of(db, accounts::forest);
  view.farmers_fund = storage::holdings_of(db, accounts::farmers);
  view.for_projects = storage::approved_for_projects(db);
  view.owed = storage::owed_in_all(db);
  view.paid = storage::paid_out_in_all(db);
  view.issuances = storage::issuances(db);
  view.sales = storage::sales(db, 0, 40);
  view.totals = storage::sale_totals(db);
  view.distributions = storage::distributions(db);
  view.open_agreements = storage::open_distribution_agreements(db);
  view.people_owed = storage::count_owed(db);
  view.farmers_basis_points = storage::statute_on(db, desk.today()).farmers_basis_points;
  return view;
}

namespace {

Result<SaleRecorded> decide_sale(Desk& desk, const Session& session, const SaleDraft& draft) {
  if (const auto may = desk.require(session, Right::record_sales); !may) return refuse(may.error());
  auto& db = desk.db();
  const auto issuance = storage::find_issuance(db, draft.issuance);
  SaleFacts facts;
  facts.next = storage::next_sale(db);
  facts.tonnes_left = issuance ? issuance->left() : 0;
  // As it will be kept: spaces apart, the same reference is the same.
  if (const auto reference = clean_name(draft.bank_reference))
    facts.reference_owner = storage::sale_with_reference(db, *reference);
  facts.farmers_basis_points = storage::statute_on(db, desk.today()).farmers_basis_points;
  return minga::record_sale(facts, draft, desk.today());
}

}  // namespace

Result<SaleRecorded> record_sale(Desk& desk, const Session& session, const CommandId& command,
                                 const SaleDraft& draft) {
  return desk.commit<SaleRecorded>(command, {session.member},
                                   [&] { return decide_sale(desk, session, draft); });
}

Result<SaleRecorded> sale_preview(Desk& desk, const Session& session, const SaleDraft& draft) {
  const storage::Transaction one_state(desk.db(), storage::Transaction::Kind::reading);
  return decide_sale(desk, session, draft);
}

std::vector<storage::Sale> sales(Desk& desk, std::int64_t offset, std::int64_t limit) {
  return storage::sales(desk.db(), offset, limit);
}

DistributionChoices distribution_choices(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  DistributionChoices view;
  view.fund = storage::holdings_of(db, accounts::farmers);
  view.groups = storage::groups(db);
  for (auto& agreement : storage::open_distribution_agreements(db)) {
    const Money left = agreement.amount - agreement.used;
    view.choices.push_back({std::move(agreement), left, std::min(left, view.fund)});
  }
  return view;
}

Result<CashDrawn> draw_cash(Desk& desk, const Session& session, const CommandId& command, DistributionId id,
                            Money amount) {
  return desk.commit<CashDrawn>(command, {session.member}, [&]() -> Result<CashDrawn> {
    if (const auto may = desk.require(session, Right::distribute); !may) return refuse(may.error());
    auto& db = desk.db();
    const auto distribution = storage::find_distribution(db, id);
    return minga::draw_cash(
        {distribution && distribution->authorised, id, storage::holdings_of(db, accounts::bank),
         storage::owed_in_all(db), storage::holdings_of(db, accounts::cash), drawer_closed(desk)},
        amount);
  });
}

std::vector<storage::OwedLine> owed_to_members(Desk& desk, std::int64_t offset, std::int64_t limit) {
  return storage::owed_to_members(desk.db(), offset, limit);
}

Result<PayoutView> payout_view(Desk& desk, const std::string& typed) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto member = anyone_on_the_roll(desk, typed);
  if (!member) return refuse(member.error());
  PayoutView view;
  view.member = *member;
  view.owed = storage::holdings_of(db, accounts::member(member->number));
  view.payable = payable_in_cash(view.owed);
  view.carried = view.owed - view.payable;
  view.cash = storage::holdings_of(db, accounts::cash);
  view.payable_now = view.payable.is_positive() && view.payable <= view.cash;
  if (const auto agreement = storage::find_agreement(db, storage::latest_agreement_for(db, member->number)))
    view.agreement = agreement->text;
  return view;
}

std::vector<ReceiptLine> receipts(Desk& desk, std::int64_t offset, std::int64_t limit) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  std::vector<ReceiptLine> lines;
  for (auto& row : storage::receipts(db, offset, limit)) {
    auto name = storage::name_of(db, row.member);
    lines.push_back({std::move(row), std::move(name)});
  }
  return lines;
}

Result<ReceiptView> receipt_view(Desk& desk, ReceiptNumber number) {
  const storage::Transaction one_state(desk.db(), storage::Transaction::Kind::reading);
  auto facts = receipt(desk, number);
  if (!facts) return refuse(facts.error());
  const auto row = storage::find_receipt(desk.db(), number);
  return ReceiptView{std::move(*facts), row->prints, row->awaiting};
}

Result<AccountView> account(Desk& desk, const Session& session) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto member = storage::find_member(db, session.member);
  if (!member) return refuse(Why::unknown_member);
  AccountView view;
  view.member = *member;
  view.owed = storage::holdings_of(db, accounts::member(session.member));
  for (const auto& receipt : storage::receipts_of(db, session.member))
    if (!receipt.voided) view.received += receipt.amount;
  for (const auto& line : storage::account_lines(db, accounts::member(session.member), 30)) {
    AccountView::Line shown;
    shown.date = line.date;
    shown.amount = line.amount;
    if (const auto* paid = std::get_if<PayoutMade>(&line.cause)) shown.receipt = paid->receipt;
    if (const auto* voided = std::get_if<ReceiptVoided>(&line.cause)) shown.voided = voided->receipt;
    if (const auto* authorised = std::get_if<DistributionAuthorised>(&line.cause))
      if (const auto distribution = storage::find_distribution(db, authorised->id)) {
        shown.agreement = distribution->agreement;
        shown.distribution = distribution->id;
      }
    if (const auto* authorised = std::get_if<PayrollAuthorised>(&line.cause))
      if (const auto payroll = storage::find_payroll(db, authorised->id))
        shown.agreement = payroll->agreement;
    if (const auto* undone = std::get_if<PayrollReversed>(&line.cause)) shown.reversed = undone->id;
    if (const auto agreement = storage::find_agreement(db, shown.agreement)) shown.text = agreement->text;
    view.lines.push_back(std::move(shown));
  }
  view.attendance = storage::attendance_of(db, session.member);
  view.assemblies_held = storage::count_closed_assemblies(db);
  view.forest = storage::forest_figures_of(db, session.member);
  view.parcels = storage::parcels_of(db, session.member);
  return view;
}

}  // namespace minga::desk
