// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <array>
#include <functional>
#include <map>
#include <random>
#include <string>

#include "kiosk/desk/cash.h"
#include "kiosk/desk/credits.h"
#include "kiosk/desk/distributions.h"
#include "kiosk/desk/fund_statement.h"
#include "kiosk/desk/labour.h"
#include "kiosk/desk/paying.h"
#include "kiosk/desk/poster.h"
#include "kiosk/desk/projects.h"
#include "tests/support/village.h"

// A year of the treasury by chance: whatever is tried, in whatever order, what must hold of the books holds
// after every step, and what was refused has changed nothing.
namespace minga::testing {

namespace {

class Year {
 public:
  explicit Year(unsigned seed) : dice_(seed) {
    village_.credits();
    agreed(desk::record_sale(desk(), treasurer(), village_.id(), village_.sale("OP-0")));
    const auto assembly = village_.opened();
    shares_ = {village_.agreement_to_share(assembly, soles(1500)),
               village_.agreement_to_share(assembly, soles(1000))};
    rate_ = village_.general_agreement(assembly, soles(2000));
    project_ = village_.funded_project(assembly, soles(3000));
    for (const auto& [basis, rate] :
         {std::pair{RateBasis::day, soles(45, 50)}, std::pair{RateBasis::hectare, soles(33, 33)},
          std::pair{RateBasis::tree, Money(7)}})
      agreed(
          desk::set_rate(desk(), president(), treasurer(), village_.id(), {rate_, basis, rate, soles(600)}));
    agreed(desk::close_assembly(desk(), village_.session(Village::secretary), village_.id(), assembly));
  }

  void live(int steps) {
    for (int step = 0; step < steps; ++step) {
      CAPTURE(step);
      village_.wait(below(50'000));
      const auto head = village_.head();
      const auto done = one_step();
      CAPTURE(done.what);
      if (!done.agreed) CHECK(village_.head() == head);
      done_ += done.agreed ? 1 : 0;
      check_books();
      if (step % 100 == 99) check_replay();
    }
    MESSAGE(done_ << " of " << steps << " steps were agreed to, " << count("receipt") << " receipts");
    CHECK(done_ > steps / 4);
  }

  std::int64_t count(const std::string& table) { return number("SELECT count(*) FROM " + table); }

 private:
  struct Step {
    const char* what = "";
    bool agreed = false;
  };

  desk::Desk& desk() { return village_.desk(); }
  desk::Session president() { return village_.session(Village::president); }
  desk::Session treasurer() { return village_.session(Village::treasurer); }
  std::int64_t below(std::int64_t most) {
    return static_cast<std::int64_t>(dice_() % static_cast<unsigned>(most));
  }
  bool chance(std::int64_t percent) { return below(100) < percent; }
  MemberNumber anybody() { return {1 + below(Village::people + 1)}; }
  Money some(std::int64_t most_soles) {
    const Money amount(1 + below(most_soles * 100));
    return chance(80) ? payable_in_cash(amount) : amount;
  }
  std::string reference() { return "OP-" + std::to_string(1 + below(400)); }
  std::int64_t number(const std::string& sql) { return storage::number_of(village_.db(), sql).value_or(0); }
  Step one_step() {
    switch (below(10)) {
      case 0:
        return credits();
      case 1:
        return distributing();
      case 2:
      case 3:
      case 4:
        return paying();
      case 5:
        return papers();
      case 6:
        return counting();
      case 7:
        return spending();
      case 8:
        return working();
      default:
        return wages();
    }
  }

  Step credits() {
    if (chance(30)) {
      const auto tonnes = 1 + below(200);
      const auto first = below(4000);
      const auto serials = "GS-" + std::to_string(first) + "-" + std::to_string(first + tonnes - 1);
      const auto done = desk::issue_credits(desk(), treasurer(), village_.id(),
                                            {"Gold Standard", 2010 + below(16), serials, tonnes, today()});
      return {"issue", done.has_value()};
    }
    auto draft = village_.sale(reference());
    draft.issuance = {1 + below(count("issuance"))};
    draft.tonnes = 1 + below(30);
    draft.credited = Money(1 + below(2'000'000));
    draft.fee = Money(below(5'000), Currency::usd);
    const auto sold = desk::record_sale(desk(), treasurer(), village_.id(), draft);
    if (sold) CHECK(sold->to_forest + sold->to_farmers == draft.credited);
    return {"sale", sold.has_value()};
  }

  Step distributing() {
    const DistributionId some_draft{1 + below(count("distribution") + 1)};
    if (chance(50)) {
      const desk::DistributionRequest request{
          shares_[static_cast<std::size_t>(below(2))], some(400),       {}, {},
          chance(30) ? some_draft : DistributionId{},  "Falta mi parte"};
      const auto draft = desk::draft_distribution(desk(), treasurer(), village_.id(), request);
      return {"draft", draft.has_value()};
    }
    if (chance(20))
      return {
          "withdraw",
          desk::withdraw_distribution(desk(), treasurer(), village_.id(), some_draft, "Error").has_value()};
    return {"authorise",
            desk::authorise(desk(), president(), treasurer(), village_.id(), some_draft).has_value()};
  }

  Step paying() {
    if (chance(8))
      return {"deposit", desk::deposit_cash(desk(), treasurer(), village_.id(),
                                            {fewest_pieces(payable_in_cash(some(60))), reference()})
                             .has_value()};
    if (chance(25))
      return {"draw", desk::draw_cash(desk(), treasurer(), village_.id(), {some(300), {}, {}}).has_value()};
    const auto who = anybody();
    const Money owed = storage::holdings_of(village_.db(), accounts::member(who));
    const bool bank = chance(25);
    Payment payment{chance(60) ? (bank ? owed : payable_in_cash(owed)) : some(60),
                    bank ? PayMethod::bank : PayMethod::cash,
                    reference(),
                    Village::signature(),
                    false,
                    {}};
    if (!bank && chance(50))
      payment.pieces = desk::hand_over(desk(), payment.amount).pieces.value_or(Pieces{});
    const auto paid = desk::pay(desk(), treasurer(), village_.id(), {who, payment, {}});
    if (paid) CHECK(paid->carried == owed - payment.amount);
    return {"pay", paid.has_value()};
  }

  Step papers() {
    const ReceiptNumber receipt{1 + below(count("receipt") + 1)};
    switch (below(5)) {
      case 4:
        return {"revoke", desk::revoke_collector(desk(), treasurer(), village_.id(), anybody(),
                                                 CollectorId{1 + below(count("collector") + 1)}, "Ya no")
                              .has_value()};
      case 0:
        return {"void", desk::void_receipt(desk(), president(), treasurer(), village_.id(), receipt, "Error")
                            .has_value()};
      case 1:
        return {"print", desk::print_receipt(desk(), treasurer(), village_.id(), receipt).has_value()};
      case 2:
        return {"printed",
                desk::end_print(desk(), treasurer(), village_.id(), receipt, chance(70)).has_value()};
      default:
        return {"collector", desk::record_collector(desk(), treasurer(), village_.id(), anybody(),
                                                    {"Luis Paz", "10117410", "Carta", today()})
                                 .has_value()};
    }
  }

  Step counting() {
    const auto kind = std::array{CountKind::opening, CountKind::closing, CountKind::check}.at(
        static_cast<std::size_t>(below(3)));
    auto pieces = fewest_pieces(storage::holdings_of(village_.db(), accounts::cash));
    if (chance(30)) pieces.of.at(static_cast<std::size_t>(5 + below(6))) += below(3);
    if (chance(20)) pieces.of.at(10) = 0;
    return {"count", desk::count_cash(desk(), treasurer(), village_.id(), kind, pieces).has_value()};
  }

  Step spending() {
    if (chance(20))
      return {"draw for a project",
              desk::draw_cash(desk(), treasurer(), village_.id(), {some(100), project_, {}}).has_value()};
    if (chance(20))
      return {"void a spending", desk::void_spending(desk(), president(), treasurer(), village_.id(),
                                                     {1 + below(count("spending") + 1)}, "Error")
                                     .has_value()};
    const SpendingDraft draft{project_,    "Ferretería Paz", "F-" + std::to_string(below(300)),
                              "Tubos",     some(150),        chance(50) ? PayMethod::bank : PayMethod::cash,
                              reference(), today(),          {}};
    return {"spend", desk::spend(desk(), president(), treasurer(), village_.id(), draft).has_value()};
  }

  Step working() {
    const auto fiscal = village_.session(Village::fiscal);
    switch (below(4)) {
      case 0:
        return {"commitment", desk::record_commitment(
                                  desk(), fiscal, village_.id(),
                                  {{}, anybody(), "La Cuesta", "pino", 1 + below(40'000), below(500), 2015})
                                  .has_value()};
      case 1:
        return {"inspection", desk::inspect(desk(), fiscal, village_.id(),
                                            {{1 + below(count("commitment") + 1)}, today(), below(500), ""})
                                  .has_value()};
      case 2:
        return {"work party", desk::record_work_party(desk(), fiscal, village_.id(),
                                                      {today(), "La Cuesta", "Poda",
                                                       chance(70) ? WorkKind::paid : WorkKind::communal,
                                                       chance(50) ? project_ : ProjectId{}})
                                  .has_value()};
      default:
        break;
    }
    std::vector<WorkLine> lines;
    for (std::int64_t member = 1 + below(5); member <= Village::people; member += 1 + below(9))
      lines.push_back({{member}, 1 + below(2)});
    return {"sheet",
            desk::keep_sheet(desk(), fiscal, village_.id(), {1 + below(count("work_party") + 1)}, lines)
                .has_value()};
  }

  Step wages() {
    const PayrollId some_payroll{1 + below(count("payroll") + 1)};
    if (chance(40))
      return {
          "authorise a payroll",
          desk::authorise_payroll(desk(), president(), treasurer(), village_.id(), some_payroll).has_value()};
    // The latest, for of older ones somebody was paid.
    const PayrollId latest{
        number("SELECT coalesce(max(id), 0) FROM payroll WHERE authorised = 1 AND reversed = 0")};
    if (chance(25))
      return {"reverse a payroll", desk::reverse_payroll(desk(), president(), treasurer(), village_.id(),
                                                         chance(70) ? latest : some_payroll, "Doble")
                                       .has_value()};
    if (chance(20))
      return {"withdraw a payroll",
              desk::withdraw_payroll(desk(), treasurer(), village_.id(), some_payroll, "Error").has_value()};
    desk::PayrollRequest request{rate_, {1 + below(count("work_party") + 1)}};
    if (chance(30))
      request = {rate_, {}, chance(50) ? RateBasis::hectare : RateBasis::tree, 2000 + below(26)};
    return {"payroll", desk::draft_payroll(desk(), treasurer(), village_.id(), request).has_value()};
  }

  Date today() { return local_date(village_.now); }

  // What must hold after every step.
  void check_books() {
    const auto none = [&](const char* what, const std::string& sql) {
      CHECK_MESSAGE(number(sql) == 0, what);
    };
    none("every entry balances",
         "SELECT count(*) FROM (SELECT entry FROM posting GROUP BY entry HAVING sum(amount) <> 0) wrong");
    none("nothing is overdrawn",
         "SELECT count(*) FROM balance WHERE (amount < 0 AND account LIKE 'assets:%') OR (amount > 0 AND "
         "(account LIKE 'funds:%' OR account LIKE 'members:%' OR account LIKE 'projects:%'))");
    none(
        "shares add up to their pool",
        "SELECT count(*) FROM distribution d WHERE d.pool <> (SELECT sum(s.amount) FROM distribution_share s "
        "WHERE s.distribution = d.id)");
    none("a sale's parts are its whole",
         "SELECT count(*) FROM sale WHERE to_forest + to_farmers <> credited");
    none("receipts are gapless", "SELECT coalesce(max(number), 0) - count(*) FROM receipt");
    none("no stock below zero", "SELECT count(*) FROM issuance WHERE sold > tonnes OR sold < 0");
    none("no agreement is exceeded",
         "SELECT count(*) FROM agreement WHERE purpose = 'distribute_share' AND used > amount");
    none("no rate is exceeded", "SELECT count(*) FROM pay_rate WHERE used > most");
    none("what was paid and what is owed is what was decided",
         "SELECT (SELECT coalesce(sum(s.amount), 0) FROM distribution_share s JOIN distribution d ON d.id = "
         "s.distribution WHERE d.authorised = 1) + (SELECT coalesce(sum(total), 0) FROM payroll WHERE "
         "authorised = 1 AND reversed = 0) - (SELECT coalesce(sum(amount), 0) FROM receipt WHERE voided = 0) "
         "+ (SELECT "
         "coalesce(sum(amount), 0) FROM balance WHERE account LIKE 'members:%')");
    none("a receipt for every payment and a payment for every receipt",
         "SELECT (SELECT count(*) FROM receipt) - (SELECT count(*) FROM log WHERE kind = 'payout_made') + "
         "(SELECT count(*) FROM receipt r LEFT JOIN entry e ON e.text = 'receipt ' || r.number WHERE e.id IS "
         "NULL)");
    none(
        "nothing is paid without a decision that made it owed",
        "SELECT count(*) FROM receipt r WHERE r.voided = 0 AND NOT EXISTS (SELECT 1 FROM distribution d JOIN "
        "distribution_share s ON s.distribution = d.id WHERE d.authorised = 1 AND d.agreement = r.agreement "
        "AND s.member = r.member) AND NOT EXISTS (SELECT 1 FROM payroll p JOIN payroll_line l ON l.payroll = "
        "p.id WHERE p.authorised = 1 AND p.reversed = 0 AND p.agreement = r.agreement AND l.member = "
        "r.member)");
    none("each reversal of a payroll names the entry of its authorisation",
         "SELECT count(*) FROM payroll_reversal v JOIN entry e ON e.id = v.reverses WHERE e.text <> 'payroll "
         "' "
         "|| v.payroll");
    none(
        "what rates have given is what stands authorised under them",
        "SELECT (SELECT coalesce(sum(used), 0) FROM pay_rate) - (SELECT coalesce(sum(total), 0) FROM payroll "
        "WHERE authorised = 1 AND reversed = 0)");
    none(
        "each void names the entry of its payment",
        "SELECT count(*) FROM receipt_void v JOIN entry e ON e.id = v.reverses WHERE e.text <> 'receipt ' || "
        "v.receipt");
    const auto books = storage::find_project_books(village_.db(), project_);
    CHECK(books->approved() == soles(3000));
    CHECK(number("SELECT coalesce(sum(counted - expected), 0) FROM cash_count") ==
          -number("SELECT coalesce(sum(amount), 0) FROM balance WHERE account = 'cash:difference'"));
    if (const auto known = storage::drawer(village_.db()))
      CHECK(known->total() == storage::holdings_of(village_.db(), accounts::cash));
  }

  void check_replay() {
    CHECK(village_.verify().findings.empty());
    const auto facts = desk::poster(desk(), civil(today()).year);
    CHECK(facts.accounted_for() == facts.in_all.credited);
    CHECK(facts.paid == facts.in_all.received());
    for (const auto& [account, title, now] : desk::fund_choices(desk())) {
      CAPTURE(account);
      const auto whole = desk::fund_statement(desk(), account, civil(today()).year, 0, 10'000);
      CHECK(whole.closing == now);
      if (whole.lines.size() < 2) continue;
      CHECK(whole.lines.back().balance == now);
      const auto half = static_cast<std::int64_t>(whole.lines.size() / 2);
      const auto page = desk::fund_statement(desk(), account, civil(today()).year, half, 1);
      CHECK(page.lines.at(0).entry == whole.lines[static_cast<std::size_t>(half)].entry);
      CHECK(page.lines.at(0).balance == whole.lines[static_cast<std::size_t>(half)].balance);
    }
  }

  Village village_;
  std::mt19937 dice_;
  std::array<AgreementId, 2> shares_;
  AgreementId rate_;
  ProjectId project_;
  int done_ = 0;
};

}  // namespace

TEST_CASE("a year by chance: the books hold after every step") {
  std::map<std::string, std::int64_t> happened;
  for (const unsigned seed : {1U, 20'250'309U}) {
    CAPTURE(seed);
    Year year(seed);
    year.live(600);
    for (const char* table : {"receipt", "receipt_void", "spending", "cash_session", "payroll",
                              "payroll_reversal", "sale", "cash_deposit"})
      happened[table] += year.count(table);
  }
  for (const auto& [table, times] : happened) CHECK_MESSAGE(times > 0, table);
}

}  // namespace minga::testing
