// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/ledger_export.h"

#include "domain/base/csv.h"
#include "domain/treasury/journal.h"
#include "storage/attachments.h"
#include "storage/chain.h"
#include "storage/log.h"
#include "storage/queries/books.h"
#include "storage/queries/cash.h"
#include "storage/queries/labour.h"
#include "storage/queries/people.h"

namespace minga::desk {

namespace {

std::string file_name_of(const storage::Spending& spending) {
  return "spending-" + std::to_string(spending.id.value) + "." +
         std::string(ending_of(spending.attachment->kind));
}

void write_journal(storage::Connection& db, const Sink& out) {
  const auto community = storage::find_community(db).value_or(storage::Community{});
  out(journal::head(community.name, community.sample, storage::chain_head(db)));
  storage::each_balance(db, [&](const Account& account, Money) { out(journal::declaration(account)); });
  storage::each_entry(db, [&](const JournalEntry& entry) { out(journal::text_of(entry)); });
  const auto last = storage::last_entry_day(db);
  if (!last) return;
  out(journal::assertions_head(*last));
  storage::each_balance(
      db, [&](const Account& account, Money balance) { out(journal::assertion(account, balance)); });
}

void write_members(storage::Connection& db, const Sink& out) {
  out(csv_header("member,account,owed,owed_currency,came,came_currency,went,went_currency"));
  CsvLine line;
  storage::each_member_balance(db, [&](const storage::MemberBalance& each) {
    line.number(each.member.value).text(accounts::member(each.member));
    out(line.amount(each.owed).amount(each.came).amount(each.went).end());
  });
}

void write_movements(storage::Connection& db, const Sink& out) {
  out(csv_header("member,date,event,text,amount,currency"));
  CsvLine line;
  storage::each_member_movement(db, [&](const storage::MemberMovement& each) {
    line.number(each.member.value).day(each.date).number(each.sequence).text(each.text);
    out(line.amount(each.amount).end());
  });
}

void write_receipts(storage::Connection& db, const Sink& out) {
  out(
      csv_header("receipt,date,time,member,amount,currency,carried,carried_currency,agreement,treasurer,"
                 "signature,code,prints"));
  CsvLine line;
  storage::each_receipt(db, [&](const storage::ReceiptRow& each) {
    line.number(each.number.value).day(local_date(each.at)).text(clock_text(local_time(each.at)));
    line.number(each.member.value).amount(each.amount).amount(each.carried);
    line.number_or_blank(each.agreement.value).number(each.treasurer.value);
    line.text(each.signature.empty() ? "paper" : "screen").text(storage::short_code(each.chain_hash));
    out(line.number(each.prints).end());
  });
}

void write_sales(storage::Connection& db, const Sink& out) {
  out(
      csv_header("sale,issuance,buyer,tonnes,contract_price,contract_currency,credited,credited_currency,"
                 "credited_on,bank_reference,to_forest,to_forest_currency,to_farmers,to_farmers_currency"));
  CsvLine line;
  storage::each_sale(db, [&](const storage::Sale& each) {
    line.number(each.id.value).number(each.issuance.value).text(each.buyer).number(each.tonnes);
    line.amount(each.contract_price).amount(each.credited).day(each.credited_on).text(each.bank_reference);
    out(line.amount(each.to_forest).amount(each.to_farmers).end());
  });
}

void write_distributions(storage::Connection& db, const Sink& out) {
  out(csv_header("distribution,agreement,drafted,pool,currency,authorised,president,treasurer"));
  CsvLine line;
  storage::each_distribution(db, [&](const storage::Distribution& each) {
    line.number(each.id.value).number_or_blank(each.agreement.value).day(local_date(each.drafted_at));
    line.amount(each.pool).text(each.authorised_at ? iso(local_date(*each.authorised_at)) : "");
    out(line.number_or_blank(each.president.value).number_or_blank(each.treasurer.value).end());
  });
}

void write_shares(storage::Connection& db, const Sink& out) {
  out(csv_header("distribution,member,amount,currency"));
  CsvLine line;
  storage::each_share(db, [&](DistributionId distribution, const Share& share) {
    out(line.number(distribution.value).number(share.member.value).amount(share.amount).end());
  });
}

void write_spendings(storage::Connection& db, const Sink& out) {
  out(
      csv_header("spending,project,agreement,date,supplier,document,what,amount,currency,method,"
                 "bank_reference,voided,file,file_name,file_blake2b_256"));
  CsvLine line;
  storage::each_spending(db, [&](const storage::Spending& each) {
    line.number(each.id.value).number(each.project.value).number(each.agreement.value).day(each.day);
    line.text(each.supplier).text(each.document).text(each.what).amount(each.amount);
    line.text(word_of(each.method)).text(each.bank_reference).text(each.voided ? "yes" : "");
    const auto& file = each.attachment;
    line.text(file ? file_name_of(each) : "").text(file ? file->name : "");
    out(line.text(file ? file->digest : "").end());
  });
}

void write_deposits(storage::Connection& db, const Sink& out) {
  out(csv_header("deposit,date,amount,currency,bank_reference,treasurer"));
  CsvLine line;
  storage::each_cash_deposit(db, [&](const storage::CashDeposit& each) {
    line.number(each.id.value).day(local_date(each.at)).amount(each.amount).text(each.bank_reference);
    out(line.number(each.treasurer.value).end());
  });
}

// One that is missing or was changed is left out; verification names it.
void export_attachments(storage::Connection& db, const FileMaker& make) {
  for (const auto& spending : storage::spendings_with_attachment(db))
    if (const auto content = storage::find_content(db, spending.attachment->digest))
      make(file_name_of(spending), [&](const Sink& sink) { sink(*content); });
}

}  // namespace

void export_ledger(Desk& desk, const FileMaker& make) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto file = [&](const char* name, void (*write)(storage::Connection&, const Sink&)) {
    make(name, [&db, write](const Sink& sink) { write(db, sink); });
  };
  file("ledger.journal", write_journal);
  file("members.csv", write_members);
  file("member_movements.csv", write_movements);
  file("receipts.csv", write_receipts);
  file("sales.csv", write_sales);
  file("distributions.csv", write_distributions);
  file("distribution_lines.csv", write_shares);
  file("spendings.csv", write_spendings);
  file("cash_deposits.csv", write_deposits);
  export_attachments(db, make);
}

}  // namespace minga::desk
