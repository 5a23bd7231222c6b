// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "domain/assembly/decisions.h"
#include "domain/treasury/decisions.h"
#include "domain/voting/counting.h"
#include "domain/voting/preparation.h"
#include "kiosk/desk/sample_history.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/forest.h"
#include "storage/queries/people.h"
#include "storage/queries/treasury.h"
#include "storage/queries/votes.h"

// The assembly a year ago, its vote on the farmers' share, and the payments that came of it.
namespace minga::desk::sample {

namespace {

Assembly the_assembly(storage::Connection& db) { return storage::find_assembly(db, {1}).value(); }
Vote the_vote(storage::Connection& db) { return storage::find_vote(db, {1}).value(); }

}  // namespace

void History::plan_assembly() {
  const Date day = sunday_from(term_.plus_days(14));
  plan(day.plus_days(-15), 18, 30, 0, [this, day] {
    const ConveneDraft draft{
        AssemblyKind::ordinary,
        "Local comunal de Choco Alto",
        day,
        TimeOfDay{9 * 60},
        TimeOfDay{10 * 60},
        {"Lectura del acta anterior", "Informe de la venta de créditos de carbono",
         "Reparto de la participación de los agricultores", "Otros asuntos de la comunidad"}};
    write(agreed(convene(storage::next_assembly(db_), draft, president, local_date(now_),
                         {storage::head_count_of_qualified(db_), {}})),
          {president});
  });

  std::vector<MemberNumber> coming;
  for (const auto& each : people_)
    if (!each.leaves && takes_part(each.member.status) &&
        each.member.number.value > std::int64_t{board.size()})
      coming.push_back(each.member.number);
  dice_.shuffle(coming);
  coming.resize(163);
  for (std::size_t i = board.size(); i > 0; --i)
    coming.insert(coming.begin(), MemberNumber{static_cast<std::int64_t>(i)});
  for (std::size_t i = 0; i < coming.size(); ++i) {
    // The last dozen come after the opening.
    const bool late = i + 12 > coming.size();
    const bool by_secretary = dice_.chance(30);
    plan(day, 8, 5, static_cast<std::int64_t>(i) * 20 + (late ? 1500 : 0),
         [this, member = coming[i], by_secretary] {
           const auto who = storage::find_member(db_, member).value();
           const ArrivalFacts facts{the_assembly(db_), who, storage::is_present(db_, {1}, member),
                                    local_date(now_)};
           write(agreed(arrive(facts, by_secretary)), {by_secretary ? secretary : member});
         });
  }
  plan(day, 9, 8, 0, [this, day] {
    const auto qualified = storage::head_count_of_qualified(db_).total();
    const auto statute = storage::statute_on(db_, day);
    const OpeningFacts facts{
        the_assembly(db_), statute,  false, qualified, storage::present_count(db_, {1}, true),
        president,         secretary};
    write(agreed(open_assembly(facts, 1, now_)), {president});
  });
  const auto noted = [&](int minute, std::int64_t item, const char* notes) {
    plan(day, 9, minute, 0,
         [this, item, notes] { write(agreed(note_item(the_assembly(db_), item, notes)), {secretary}); });
  };
  noted(35, 0, "Se leyó el acta anterior y se aprobó sin observaciones.");
  noted(55, 1,
        "La tesorera informó las ventas del periodo y el saldo de los dos fondos; el fiscal revisó los "
        "abonos del banco.");
  plan_vote(day);
  noted(165, 2, "Se acordó repartir S/ 14,000.00 del fondo de los agricultores en partes iguales.");
  noted(180, 3, "Se fijó la próxima minga de poda. No hubo otros asuntos.");
  plan(day, 12, 15, 0, [this] { write(agreed(close_assembly(the_assembly(db_), {})), {secretary}); });
}

void History::plan_vote(Date day) {
  plan(day, 10, 5, 0, [this] {
    VoteDraft draft;
    draft.assembly = {1};
    draft.item = 2;
    draft.purpose = Purpose::distribute_share;
    draft.question = "¿Aprueba repartir S/ 14,000 del fondo de los agricultores en partes iguales?";
    draft.budget = shared;
    const auto held = the_assembly(db_);
    write(agreed(prepare_vote({{1},
                               held,
                               storage::statute_on(db_, held.date),
                               storage::holdings_of(db_, accounts::farmers),
                               {}},
                              draft)),
          {secretary});
  });
  plan(day, 10, 10, 0, [this] {
    const auto held = the_assembly(db_);
    const auto statute = storage::statute_on(db_, held.date);
    const UrnFacts facts{held, statute, true, true, held.qualified, storage::present_count(db_, {1}, true),
                         {},   {}};
    write(agreed(open_vote(the_vote(db_), facts, {president, fiscal})), {president, fiscal});
  });
  // Everyone who came is asked in turn; those who have no vote, and a few more, go past the urn.
  plan(day, 10, 12, 0, [this] {
    const Instant begun = now_;
    std::vector<MemberNumber> queue;
    for (const auto& arrival : storage::arrivals(db_, {1}))
      if (may_vote(arrival.member.status)) queue.push_back(arrival.member.number);
    dice_.shuffle(queue);
    queue.resize(queue.size() - 7);
    for (std::size_t i = 0; i < queue.size(); ++i) {
      now_ = begun.plus_seconds(static_cast<std::int64_t>(i) * 26);
      const auto who = storage::find_member(db_, queue[i]).value();
      write(agreed(cast_ballot(the_vote(db_), queue[i], {who.status, true, false}, {})), {queue[i]});
    }
  });
  plan(day, 11, 30, 0, [this] {
    const auto turnout = storage::turnout_count(db_, {1});
    std::vector<Ballot> ballots(static_cast<std::size_t>(turnout.total()), Ballot::of({0}));
    for (std::size_t i = 0; i < 27; ++i)
      ballots[i] = i < 15 ? Ballot::of({1}) : i < 23 ? Ballot::of({2}) : Ballot{};
    const auto present = storage::present_count(db_, {1}, true);
    const auto held = the_assembly(db_);
    write(agreed(close_vote(the_vote(db_), {president, fiscal},
                            {present, turnout, 0, held.qualified, held.quorum_needed}, ballots)),
          {president, fiscal});
    write(agreed(reconcile(the_vote(db_), {}, {president, {}})), {president});
  });
  plan(day, 11, 34, 0, [this] {
    write(agreed(proclaim(the_vote(db_), storage::ballots_of(db_, {1}),
                          {{1}, storage::holdings_of(db_, accounts::forest)})),
          {president});
  });
}

void History::plan_distribution() {
  const Date day = sunday_from(term_.plus_days(28));
  plan(day.plus_days(-4), 15, 0, 0, [this] {
    const AgreementFacts agreement{{1}, Purpose::distribute_share, shared, {}};
    const DraftFacts facts{
        {1}, agreement, storage::holdings_of(db_, accounts::farmers), storage::weighed_sharers(db_, {}, {})};
    write(agreed(draft_distribution(facts, shared)), {treasurer});
  });
  plan(day.plus_days(-3), 17, 0, 0, [this] {
    const AgreementFacts agreement{{1}, Purpose::distribute_share, shared, {}};
    const AuthorisationFacts facts{false,     false, shared, storage::holdings_of(db_, accounts::farmers),
                                   agreement, true,  true};
    write(agreed(authorise({1}, facts, president, treasurer)), {president, treasurer});
  });
  plan(day.plus_days(-1), 11, 0, 0, [this] {
    const DrawFacts facts{
        true, {1}, storage::holdings_of(db_, accounts::bank), storage::owed_in_all(db_), {}};
    write(agreed(draw_cash(facts, shared)), {treasurer});
  });
  // Some have not come for their money yet.
  std::vector<MemberNumber> payees;
  for (const auto& each : people_)
    if (!each.leaves) payees.push_back(each.member.number);
  dice_.shuffle(payees);
  payees.resize(250);
  for (std::size_t i = 0; i < payees.size(); ++i) {
    const auto place = static_cast<std::int64_t>(i);
    const Date on = place < 120 ? day : place < 200 ? day.plus_days(7) : day.plus_days(14);
    const auto in_day = place < 120 ? place : place < 200 ? place - 120 : place - 200;
    // One in six signs on paper.
    const Signature signature = dice_.chance(17) ? Signature{} : drawn_signature();
    plan(on, 8, 20, in_day * 170, [this, member = payees[i], signature] { pay(member, signature); });
  }
}

void History::pay(MemberNumber member, const Signature& signature) {
  const auto owed = storage::holdings_of(db_, accounts::member(member));
  const PayoutFacts facts{
      storage::next_receipt(db_), member, owed, storage::holdings_of(db_, accounts::cash), {1}};
  const auto payout = agreed(pay_out(facts, payable_in_cash(owed), signature, signature.empty(), treasurer));
  write(payout, {treasurer});
  now_ = now_.plus_seconds(20);
  write(ReceiptPrinted{payout.receipt, 0}, {treasurer});
  if (payout.receipt.value % 40 == 0) {  // the paper got stuck
    now_ = now_.plus_seconds(25);
    write(ReceiptPrintEnded{payout.receipt, 0, false}, {treasurer});
    now_ = now_.plus_seconds(20);
    write(ReceiptPrinted{payout.receipt, 0}, {treasurer});
  }
  now_ = now_.plus_seconds(15);
  write(ReceiptPrintEnded{payout.receipt, 0, true}, {treasurer});
}

Signature History::drawn_signature() {
  Signature signature;
  const auto strokes = dice_.from_to(1, 3);
  std::int64_t x = dice_.from_to(60, 200);
  for (std::int64_t i = 0; i < strokes; ++i) {
    auto& stroke = signature.strokes.emplace_back();
    const auto points = dice_.from_to(7, 14);
    for (std::int64_t j = 0; j < points; ++j) {
      x = std::min<std::int64_t>(x + dice_.from_to(2, 24), Signature::extent);
      const auto y = 500 + (j % 2 == 0 ? -1 : 1) * dice_.from_to(40, 280);
      stroke.push_back({static_cast<std::int16_t>(x), static_cast<std::int16_t>(y)});
    }
  }
  return signature;
}

}  // namespace minga::desk::sample
