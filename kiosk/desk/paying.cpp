// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/paying.h"

#include <algorithm>

#include "domain/base/text.h"
#include "kiosk/desk/cash.h"
#include "kiosk/desk/officers.h"
#include "kiosk/desk/treasury.h"
#include "storage/chain.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/people.h"

namespace minga::desk {

PayoutDay payout_day(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  PayoutDay day;
  for (const auto& line : storage::owed_to_members(db, 0, storage::count_owed(db))) {
    const Money payable = payable_in_cash(line.owed);
    if (payable.is_positive())
      ++day.people, day.payable += payable;
    else
      ++day.below, day.below_sum += line.owed;
  }
  day.awaited = static_cast<std::int64_t>(storage::receipts_awaiting_paper(db).size());
  day.bank = storage::holdings_of(db, accounts::bank);
  return day;
}

std::vector<storage::OwedLine> owed_lines(Desk& desk, bool below_coin, std::int64_t offset,
                                          std::int64_t limit) {
  const Money coin(cash_step_centimos);
  return below_coin ? storage::owed_between(desk.db(), Money(1), coin, offset, limit)
                    : storage::owed_between(desk.db(), coin, Money(Money::limit), offset, limit);
}

Result<PayingFacts> paying_facts(Desk& desk, MemberNumber number) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto member = storage::find_member(db, number);
  if (!member) return refuse(Why::unknown_member);
  PayingFacts facts;
  facts.status = member->status;
  facts.heir_needed = member->status == Status::deceased;
  facts.transfer_from = storage::treasury_settings_on(db, desk.today()).bank_from;
  facts.ask_for_transfer = storage::holdings_of(db, accounts::member(number)) >= facts.transfer_from;
  facts.bank = storage::holdings_of(db, accounts::bank);
  facts.collectors = storage::collectors_of(db, number);
  std::erase_if(facts.collectors, [&](const Collector& each) {
    return each.revoked || (each.until && *each.until < desk.today()) ||
           (facts.heir_needed && each.kind != CollectorKind::heir);
  });
  facts.drawer_closed = drawer_closed(desk);
  return facts;
}

namespace {

Result<PayoutMade> decide_payment(Desk& desk, const Session& treasurer, const PaymentRequest& request) {
  if (const auto may = desk.require(treasurer, Right::pay); !may) return refuse(may.error());
  auto& db = desk.db();
  const auto member = storage::find_member(db, request.member);
  if (!member) return refuse(Why::unknown_member);
  PaymentFacts facts;
  facts.payout = {
      storage::next_receipt(db), request.member, storage::holdings_of(db, accounts::member(request.member)),
      storage::holdings_of(db, accounts::cash), storage::latest_agreement_for(db, request.member)};
  facts.status = member->status;
  if (const auto session = storage::open_cash_session(db)) facts.session = session->id;
  facts.drawer_closed = drawer_closed(desk);
  facts.bank = storage::holdings_of(db, accounts::bank);
  // As it will be kept: spaces apart, the same reference is the same.
  if (const auto reference = clean_name(request.payment.bank_reference))
    facts.reference_used = storage::payment_reference_used(db, *reference);
  facts.somebody_else = static_cast<bool>(request.collector);
  if (request.collector) facts.collector = storage::find_collector(db, request.collector);
  return make_payment(facts, request.payment, treasurer.member, desk.today());
}

}  // namespace

Result<PayoutMade> pay(Desk& desk, const Session& treasurer, const CommandId& command,
                       const PaymentRequest& request) {
  return desk.commit<PayoutMade>(command, {treasurer.member},
                                 [&] { return decide_payment(desk, treasurer, request); });
}

Result<PayoutMade> pay(Desk& desk, const Session& treasurer, const CommandId& command, MemberNumber member,
                       Money amount, const Signature& signature, bool signed_on_paper) {
  return pay(desk, treasurer, command,
             PaymentRequest{member, {amount, PayMethod::cash, {}, signature, signed_on_paper, {}}, {}});
}

Result<CollectorRecorded> record_collector(Desk& desk, const Session& session, const CommandId& command,
                                           MemberNumber number, const CollectorDraft& draft) {
  return desk.commit<CollectorRecorded>(command, {session.member}, [&]() -> Result<CollectorRecorded> {
    if (!desk.require(session, Right::pay) && !desk.require(session, Right::keep_roll))
      return refuse(Why::not_allowed);
    auto& db = desk.db();
    const auto member = storage::find_member(db, number);
    if (!member) return refuse(Why::unknown_member);
    return minga::record_collector(storage::next_collector(db), *member, draft, desk.today());
  });
}

Result<CollectorRevoked> revoke_collector(Desk& desk, const Session& session, const CommandId& command,
                                          MemberNumber member, CollectorId collector,
                                          const std::string& reason) {
  return desk.commit<CollectorRevoked>(command, {session.member}, [&]() -> Result<CollectorRevoked> {
    if (!desk.require(session, Right::pay) && !desk.require(session, Right::keep_roll))
      return refuse(Why::not_allowed);
    return minga::revoke_collector(storage::find_collector(desk.db(), collector), member, reason);
  });
}

std::vector<Collector> collectors_of(Desk& desk, MemberNumber member) {
  return storage::collectors_of(desk.db(), member);
}

Result<ReceiptVoided> void_receipt(Desk& desk, const Session& president, const Session& treasurer,
                                   const CommandId& command, ReceiptNumber number,
                                   const std::string& reason) {
  return desk.commit<ReceiptVoided>(
      command, {president.member, treasurer.member}, [&]() -> Result<ReceiptVoided> {
        auto& db = desk.db();
        const auto row = storage::find_receipt(db, number);
        if (!row) return refuse(Why::unknown_receipt);
        const VoidFacts facts{number,
                              row->voided,
                              row->member,
                              row->amount,
                              row->method,
                              storage::entry_of(db, number),
                              drawer_closed(desk),
                              holds(desk, president, Office::president),
                              holds(desk, treasurer, Office::treasurer)};
        return minga::void_receipt(facts, reason, president.member, treasurer.member);
      });
}

Result<std::optional<VoidView>> void_of(Desk& desk, ReceiptNumber number) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  if (!storage::find_receipt(db, number)) return refuse(Why::unknown_receipt);
  const auto voided = storage::find_void(db, number);
  if (!voided) return std::optional<VoidView>();
  return std::optional(
      VoidView{*voided, storage::name_of(db, voided->president), storage::name_of(db, voided->treasurer)});
}

Result<VoidSheet> void_sheet(Desk& desk, ReceiptNumber number) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto row = storage::find_receipt(db, number);
  const auto voided = storage::find_void(db, number);
  if (!row || !voided) return refuse(Why::unknown_receipt);
  const auto community = storage::find_community(db).value_or(storage::Community{});
  VoidSheet sheet;
  sheet.community = community.name;
  sheet.place = community.place;
  sheet.sample = community.sample;
  sheet.receipt = number;
  sheet.amount = row->amount;
  sheet.paid_on = local_date(row->at);
  sheet.member_name = storage::name_of(db, row->member);
  sheet.member = row->member;
  sheet.method = row->method;
  sheet.voided_on = local_date(voided->at);
  sheet.voided_at = local_time(voided->at);
  sheet.reason = voided->reason;
  sheet.president = storage::name_of(db, voided->president);
  sheet.treasurer = storage::name_of(db, voided->treasurer);
  sheet.chain_code = storage::short_code(row->chain_hash);
  return sheet;
}

Result<CollectorLetter> collector_letter(Desk& desk, MemberNumber number, CollectorId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto member = storage::find_member(db, number);
  if (!member) return refuse(Why::unknown_member);
  const auto collector = storage::find_collector(db, id);
  if (!collector || collector->member != number) return refuse(Why::collector_unknown);
  const auto community = storage::find_community(db).value_or(storage::Community{});
  CollectorLetter letter;
  letter.community = community.name;
  letter.place = community.place;
  letter.sample = community.sample;
  letter.date = desk.today();
  letter.member_name = member->full_name();
  letter.member = number;
  letter.member_dni = member->dni;
  letter.collector_name = collector->name;
  letter.collector_dni = collector->dni;
  letter.until = collector->until;
  return letter;
}

std::vector<AwaitedPrint> awaited_prints(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  std::vector<AwaitedPrint> prints;
  for (const auto& row : storage::receipts_awaiting_paper(db))
    prints.push_back(
        {row.number, row.prints - 1, row.member, storage::name_of(db, row.member), row.amount, row.at});
  return prints;
}

Result<ReceiptPrintEnded> end_print(Desk& desk, const Session& session, const CommandId& command,
                                    ReceiptNumber number, bool came_out) {
  return desk.commit<ReceiptPrintEnded>(command, {session.member}, [&]() -> Result<ReceiptPrintEnded> {
    if (const auto may = desk.require(session, Right::pay); !may) return refuse(may.error());
    const auto row = storage::find_receipt(desk.db(), number);
    if (!row) return refuse(Why::unknown_receipt);
    return minga::end_print({number, row->prints, row->awaiting}, came_out);
  });
}

TreasurySettings treasury_settings(Desk& desk) {
  return storage::treasury_settings_on(desk.db(), desk.today());
}

Result<TreasurySettingsSet> set_treasury(Desk& desk, const Session& session, const CommandId& command,
                                         const TreasurySettings& settings, AgreementId agreement) {
  return desk.commit<TreasurySettingsSet>(command, {session.member}, [&]() -> Result<TreasurySettingsSet> {
    if (const auto may = desk.require(session, Right::authorise); !may) return refuse(may.error());
    auto& db = desk.db();
    std::optional<AgreementFacts> facts;
    if (const auto found = storage::find_agreement(db, agreement); found && !found->annulled)
      facts = AgreementFacts{found->id, found->purpose, found->amount, found->used};
    return minga::set_treasury(storage::treasury_settings_on(db, settings.since), settings, facts);
  });
}

}  // namespace minga::desk
