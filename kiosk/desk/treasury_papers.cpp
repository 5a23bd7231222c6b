// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "kiosk/desk/papers.h"
#include "storage/log.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/labour.h"
#include "storage/queries/people.h"
#include "storage/queries/treasury.h"

// Papers of the treasury that hang on the notice board or lie in the binder.
namespace minga::desk {

namespace {

template <class Sheet>
void name_community(Sheet& sheet, storage::Connection& db) {
  const auto community = storage::find_community(db).value_or(storage::Community{});
  sheet.community = community.name;
  sheet.place = community.place;
  sheet.sample = community.sample;
}

AgreementLine agreement_line(storage::Connection& db, AgreementId id) {
  const auto agreement = storage::find_agreement(db, id);
  if (!agreement) return {};
  return {agreement->id, agreement->date, agreement->text, agreement->purpose};
}

}  // namespace

Result<DistributionSheet> distribution_sheet(Desk& desk, DistributionId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto distribution = storage::find_distribution(db, id);
  if (!distribution) return refuse(Why::unknown_distribution);
  DistributionSheet sheet;
  name_community(sheet, db);
  sheet.number = id;
  sheet.drafted = local_date(distribution->drafted_at);
  sheet.pool = distribution->pool;
  sheet.agreement = agreement_line(db, distribution->agreement);
  sheet.rule = distribution->rule;
  for (const auto& group : storage::groups(db))
    if (group.id == sheet.rule.group) sheet.group = group.name;
  sheet.authorised = distribution->authorised;
  if (sheet.authorised)
    sheet.authorised_by = {storage::name_of(db, distribution->president),
                           storage::name_of(db, distribution->treasurer)};
  sheet.days_from = distribution->days_from;
  sheet.days_until = distribution->days_until;
  sheet.replaces = distribution->replaces;
  sheet.objection = distribution->objection;
  std::map<MemberNumber, std::vector<SharePart>> parts;
  for (const auto& part : storage::parts_of(db, id)) parts[part.member].push_back(part);
  for (const auto& share : storage::shares_of(db, id))
    sheet.lines.push_back(
        {share.member, storage::name_of(db, share.member), share.amount, std::move(parts[share.member])});
  sheet.chain_head = storage::chain_head(db);
  return sheet;
}

Result<SpendingVoucher> spending_voucher(Desk& desk, SpendingId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto spending = storage::find_spending(db, id);
  if (!spending) return refuse(Why::unknown_spending);
  SpendingVoucher voucher;
  name_community(voucher, db);
  voucher.number = id;
  voucher.recorded = local_date(spending->at);
  voucher.time = local_time(spending->at);
  if (const auto books = storage::find_project_books(db, spending->project)) voucher.project = books->title;
  voucher.agreement = agreement_line(db, spending->agreement);
  voucher.supplier = spending->supplier;
  voucher.document = spending->document;
  voucher.day = spending->day;
  voucher.what = spending->what;
  voucher.amount = spending->amount;
  voucher.method = spending->method;
  voucher.bank_reference = spending->bank_reference;
  voucher.attachment = spending->attachment;
  voucher.president = storage::name_of(db, spending->president);
  voucher.treasurer = storage::name_of(db, spending->treasurer);
  voucher.voided = spending->voided;
  voucher.void_reason = spending->void_reason;
  voucher.chain_head = storage::chain_head(db);
  return voucher;
}

}  // namespace minga::desk
