// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/papers.h"
#include "storage/chain.h"
#include "storage/log.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/cash.h"
#include "storage/queries/people.h"
#include "storage/queries/treasury.h"

namespace minga::desk {

namespace {

Receipt receipt_from(storage::Connection& db, const storage::ReceiptRow& row, int copy) {
  const auto community = storage::find_community(db).value_or(storage::Community{});
  const auto member = storage::find_member(db, row.member).value_or(Member{});
  Receipt r;
  r.community = community.name;
  r.place = community.place;
  r.sample = community.sample;
  r.number = row.number;
  r.date = local_date(row.at);
  r.time = local_time(row.at);
  r.amount = row.amount;
  r.carried = row.carried;
  const auto agreement = storage::find_agreement(db, row.agreement);
  if (agreement) r.agreement = {agreement->id, agreement->date, agreement->text, agreement->purpose};
  r.member_name = member.full_name();
  r.member = member.number;
  r.member_dni = member.dni;
  r.treasurer_name = storage::name_of(db, row.treasurer);
  r.signature = signature_from(row.signature).value_or(Signature{});
  r.chain_code = storage::short_code(row.chain_hash);
  r.copy = copy;
  r.method = row.method;
  r.bank_reference = row.bank_reference;
  if (const auto collector = storage::find_collector(db, row.collector)) {
    r.collector_name = collector->name;
    r.collector_dni = collector->dni;
    r.collector_document = collector->document;
    r.collector_is_heir = collector->kind == CollectorKind::heir;
  }
  if (const auto voided = storage::find_void(db, row.number)) {
    r.voided = true;
    r.void_reason = voided->reason;
  }
  return r;
}

}  // namespace

Result<Receipt> print_receipt(Desk& desk, const Session& session, const CommandId& command,
                              ReceiptNumber number) {
  const auto printed =
      desk.commit<ReceiptPrinted>(command, {session.member}, [&]() -> Result<ReceiptPrinted> {
        if (const auto may = desk.require(session, Right::pay); !may) return refuse(may.error());
        const auto row = storage::find_receipt(desk.db(), number);
        if (!row) return refuse(Why::unknown_receipt);
        return ReceiptPrinted{number, row->prints};
      });
  if (!printed) return refuse(printed.error());
  const auto row = storage::find_receipt(desk.db(), number);
  ensure(row.has_value(), "a printed receipt exists");
  return receipt_from(desk.db(), *row, static_cast<int>(printed->copy));
}

Result<Receipt> receipt(Desk& desk, ReceiptNumber number) {
  const auto row = storage::find_receipt(desk.db(), number);
  if (!row) return refuse(Why::unknown_receipt);
  return receipt_from(desk.db(), *row, 0);
}

}  // namespace minga::desk
