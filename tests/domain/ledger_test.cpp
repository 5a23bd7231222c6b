// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/ledger.h"

#include <map>

#include "domain/base/ensure.h"
#include "domain/treasury/decisions.h"
#include "tests/support/generators.h"

namespace minga::testing {

namespace {

const Date day_one = {20'156};

std::vector<Entry> entries(const Event& event, const Vote* vote = nullptr,
                           std::span<const Share> shares = {}) {
  return entries_of(event, day_one, vote, shares);
}

// The books, kept by nothing but addition.
struct Books {
  std::map<Account, Money> balances_of;

  void post(const std::vector<Entry>& list) {
    for (const auto& entry : list) {
      RC_ASSERT(balances(entry));
      for (const auto& posting : entry.postings) balances_of[posting.account] += posting.amount;
    }
    Money all;
    for (const auto& [account, balance] : balances_of) {
      RC_ASSERT(!is_overdrawn(account, balance));
      all += balance;
    }
    RC_ASSERT(all.is_zero());
  }
  Money holds(const Account& account) { return holdings(account, balances_of[account]); }
};

}  // namespace

TEST_CASE("an entry balances when its postings add up to zero and none is empty") {
  const auto entry = [](std::vector<Posting> postings) { return Entry{day_one, "x", std::move(postings)}; };
  CHECK(balances(entry({{accounts::cash, soles(5)}, {accounts::bank, soles(-5)}})));
  CHECK(balances(
      entry({{accounts::bank, soles(5)}, {accounts::forest, soles(-4)}, {accounts::farmers, soles(-1)}})));
  CHECK_FALSE(balances(entry({{accounts::cash, soles(5)}, {accounts::bank, Money(-499)}})));
  CHECK_FALSE(balances(entry({{accounts::cash, soles(5)}, {accounts::bank, soles(5)}})));
  CHECK_FALSE(balances(entry({{accounts::cash, soles(0)}, {accounts::bank, soles(0)}})));
  CHECK_FALSE(balances(
      entry({{accounts::cash, soles(5)}, {accounts::bank, soles(-5)}, {accounts::forest, soles(0)}})));
  CHECK_FALSE(balances(entry({{accounts::cash, soles(0)}})));
  CHECK_FALSE(balances(entry({})));
}

TEST_CASE("an asset is overdrawn below zero, what is owed to someone above it") {
  for (const Account& asset : {accounts::bank, accounts::cash}) {
    CHECK(is_overdrawn(asset, Money(-1)));
    CHECK_FALSE(is_overdrawn(asset, Money(0)));
    CHECK_FALSE(is_overdrawn(asset, Money(1)));
    CHECK(holdings(asset, soles(7)) == soles(7));
  }
  for (const Account& due :
       {accounts::forest, accounts::farmers, accounts::project({3}), accounts::member({3})}) {
    CHECK(is_overdrawn(due, Money(1)));
    CHECK_FALSE(is_overdrawn(due, Money(0)));
    CHECK_FALSE(is_overdrawn(due, Money(-1)));
    CHECK(holdings(due, soles(-7)) == soles(7));
  }
}

TEST_CASE("accounts of projects and members are named by their numbers") {
  CHECK(accounts::project({12}) == "projects:12");
  CHECK(accounts::member({12}) == "members:12");
}

TEST_CASE("a sale brings money to the bank and to both funds, on the day the bank credited it") {
  SaleRecorded sale;
  sale.id = {3};
  sale.credited = soles(1000);
  sale.to_forest = soles(900);
  sale.to_farmers = soles(100);
  sale.credited_on = day_one.plus_days(-4);
  const auto list = entries(sale);
  REQUIRE(list.size() == 1);
  CHECK(balances(list[0]));
  CHECK(list[0].date == day_one.plus_days(-4));
  CHECK(list[0].postings == std::vector<Posting>{{accounts::bank, soles(1000)},
                                                 {accounts::forest, soles(-900)},
                                                 {accounts::farmers, soles(-100)}});
}

TEST_CASE("a sale of which one fund gets nothing has no empty posting") {
  for (const std::int64_t rate : {0, 10'000}) {
    const auto split = split_sale(soles(50), rate);
    SaleRecorded sale;
    sale.credited = soles(50);
    sale.to_forest = split.forest;
    sale.to_farmers = split.farmers;
    const auto list = entries(sale);
    REQUIRE(list.size() == 1);
    CHECK(balances(list[0]));
    CHECK(list[0].postings.size() == 2);
  }
}

TEST_CASE("cash deposited leaves the drawer for the bank") {
  const auto list = entries(CashDeposited{{3}, soles(120), "V-1", {}, {1}, {4}});
  REQUIRE(list.size() == 1);
  CHECK(list[0].date == day_one);
  CHECK(list[0].text == "cash deposited 3");
  CHECK(list[0].postings ==
        std::vector<Posting>{{accounts::bank, soles(120)}, {accounts::cash, soles(-120)}});
}

TEST_CASE("cash drawn leaves the bank for the drawer") {
  const auto list = entries(CashDrawn{soles(300), {1}});
  REQUIRE(list.size() == 1);
  CHECK(list[0].date == day_one);
  CHECK(list[0].postings ==
        std::vector<Posting>{{accounts::cash, soles(300)}, {accounts::bank, soles(-300)}});
}

TEST_CASE(
    "an authorised distribution moves the pool from the farmers' fund to the members, skipping empty "
    "shares") {
  const std::vector<Share> shares{{{1}, soles(4)}, {{2}, soles(0)}, {{3}, soles(3)}};
  const auto list = entries(DistributionAuthorised{{5}, {1}, {2}}, nullptr, shares);
  REQUIRE(list.size() == 1);
  CHECK(list[0].postings == std::vector<Posting>{{accounts::farmers, soles(7)},
                                                 {accounts::member({1}), soles(-4)},
                                                 {accounts::member({3}), soles(-3)}});
}

TEST_CASE("a payout settles what was owed to the member out of the drawer") {
  PayoutMade payout;
  payout.receipt = {41};
  payout.member = {7};
  payout.amount = soles(12, 30);
  const auto list = entries(payout);
  REQUIRE(list.size() == 1);
  CHECK(list[0].postings ==
        std::vector<Posting>{{accounts::member({7}), soles(12, 30)}, {accounts::cash, soles(-12, -30)}});
  CHECK(list[0].text.find("41") != std::string::npos);
}

TEST_CASE("a proclaimed allocation gives each funded project its budget out of the forest fund") {
  Vote vote;
  vote.kind = VoteKind::fund_allocation;
  vote.options = {{{9}, "Vivero", soles(400)}, {{10}, "Riego", soles(300)}, {{2}, "Cerco", soles(200)}};
  VoteProclaimed event;
  event.adopted = true;
  event.funded = {2, 0};
  const auto list = entries(event, &vote);
  REQUIRE(list.size() == 1);
  CHECK(list[0].postings == std::vector<Posting>{{accounts::forest, soles(600)},
                                                 {accounts::project({2}), soles(-200)},
                                                 {accounts::project({9}), soles(-400)}});
  event.funded.clear();
  CHECK(entries(event, &vote).empty());
  vote.kind = VoteKind::motion;
  event.funded = {0};
  CHECK(entries(event, &vote).empty());
}

TEST_CASE("a count sets the drawer to what was found, the difference on its own account") {
  CashCounted count;
  count.id = {3};
  count.counted = soles(95);
  count.expected = soles(100);
  auto list = entries(count);
  REQUIRE(list.size() == 1);
  CHECK(list[0].postings ==
        std::vector<Posting>{{accounts::cash, soles(-5)}, {accounts::difference, soles(5)}});
  count.counted = soles(100, 50);
  CHECK(entries(count)[0].postings ==
        std::vector<Posting>{{accounts::cash, soles(0, 50)}, {accounts::difference, soles(0, -50)}});
  count.counted = count.expected;
  CHECK(entries(count).empty());
}

TEST_CASE("a void reverses its payment, names its entry, and gives back where it was taken") {
  PayoutMade payout;
  payout.member = {7};
  payout.amount = soles(12, 30);
  ReceiptVoided undone;
  undone.member = payout.member;
  undone.amount = payout.amount;
  undone.reverses = {9};
  for (const auto method : {PayMethod::cash, PayMethod::bank}) {
    payout.method = undone.method = method;
    const auto there = entries(payout), back = entries(undone);
    REQUIRE(back.size() == 1);
    CHECK(back[0].reverses == EntryId{9});
    CHECK(there[0].reverses == EntryId{});
    const auto asset = method == PayMethod::cash ? accounts::cash : accounts::bank;
    CHECK(there[0].postings ==
          std::vector<Posting>{{accounts::member({7}), soles(12, 30)}, {asset, soles(-12, -30)}});
    CHECK(back[0].postings ==
          std::vector<Posting>{{asset, soles(12, 30)}, {accounts::member({7}), soles(-12, -30)}});
  }
}

TEST_CASE("a project's spending leaves the project, its void comes back to it") {
  ProjectSpent spent;
  spent.project = {4};
  spent.amount = soles(50);
  spent.method = PayMethod::bank;
  CHECK(entries(spent)[0].postings ==
        std::vector<Posting>{{accounts::project({4}), soles(50)}, {accounts::bank, soles(-50)}});
  SpendingVoided undone;
  undone.project = {4};
  undone.amount = soles(50);
  undone.reverses = {5};
  CHECK(entries(undone)[0].reverses == EntryId{5});
  CHECK(entries(undone)[0].postings ==
        std::vector<Posting>{{accounts::cash, soles(50)}, {accounts::project({4}), soles(-50)}});
}

TEST_CASE("an authorised payroll is the members', from the project or the forest fund") {
  const std::vector<Share> lines{{{1}, soles(4)}, {{3}, soles(3)}};
  CHECK(entries(PayrollAuthorised{{5}, {}, {1}, {2}}, nullptr, lines)[0].postings ==
        std::vector<Posting>{{accounts::forest, soles(7)},
                             {accounts::member({1}), soles(-4)},
                             {accounts::member({3}), soles(-3)}});
  CHECK(entries(PayrollAuthorised{{5}, {8}, {1}, {2}}, nullptr, lines)[0].postings[0] ==
        Posting{accounts::project({8}), soles(7)});
}

TEST_CASE("a reversed payroll takes back what it gave, entry against entry") {
  const std::vector<Share> lines{{{1}, soles(4)}, {{3}, soles(3)}};
  const auto undone = entries(PayrollReversed{{5}, {8}, {12}, "Doble", {1}, {2}}, nullptr, lines)[0];
  CHECK(undone.reverses == EntryId{12});
  CHECK(undone.postings == std::vector<Posting>{{accounts::project({8}), soles(-7)},
                                                {accounts::member({1}), soles(4)},
                                                {accounts::member({3}), soles(3)}});
}

TEST_CASE("nothing else moves money") {
  DistributionDrafted drafted;
  drafted.pool = soles(7);
  drafted.shares = {{{1}, soles(7)}};
  VotePrepared prepared;
  prepared.budget = soles(100);
  ProjectProposed proposed;
  proposed.cost = soles(50);
  std::vector<Event> events{CommunityFounded{},
                            CommunitySetUp{},
                            StatuteAmended{},
                            GroupNamed{},
                            MemberRegistered{},
                            MemberEdited{},
                            StatusChanged{},
                            RollImported{},
                            MemberConfirmed{},
                            OfficerAppointed{},
                            PinSet{},
                            PinMissed{},
                            PinCleared{},
                            CommitmentRecorded{},
                            CreditsIssued{},
                            proposed,
                            AssemblyConvened{},
                            AttendeeArrived{},
                            AttendeeLeft{},
                            AssemblyOpened{},
                            ItemNoted{},
                            AssemblyClosed{},
                            prepared,
                            VoteOpened{},
                            SlipsIssued{},
                            SlipTaken{},
                            SlipUsed{},
                            MemberVoted{},
                            MemberDeclined{},
                            VoteClosed{},
                            VoteReconciled{},
                            PapersCounted{},
                            VoteProclaimed{},
                            HandsCounted{},
                            VoteAnnulled{},
                            drafted,
                            DistributionWithdrawn{},
                            ReceiptPrinted{}};
  const std::vector<Event> still{
      ReceiptPrintEnded{}, CollectorRecorded{}, CollectorRevoked{}, TreasurySettingsSet{}, PayRateSet{},
      PayrollDrafted{},    PayrollWithdrawn{},  ParcelInspected{},  WorkPartyRecorded{},   WorkSheetKept{}};
  events.insert(events.end(), still.begin(), still.end());
  const std::vector<Event> proceedings{
      ItemBegun{},          ItemEnded{},       ItemAdded{},       VisitorArrived{}, TurnAsked{},
      TurnWithdrawn{},      TurnBegun{},       TurnPaused{},      TurnResumed{},    TurnEnded{},
      ProposalMade{},       ProposalSettled{}, DissentRecorded{}, TaskAssigned{},   TaskSettled{},
      SavingNoteWritten{},  ActaSigned{},      ActaPrinted{},     ActaReopened{},   VisitorLeft{},
      CommitteeAppointed{}, OfficeHandedOver{}};
  events.insert(events.end(), proceedings.begin(), proceedings.end());
  // Those that do: sale, draw, deposit, count, distribution, payout and its void, spending and its void,
  // payroll and its reversal. A proclaimed or annulled vote does only with projects that got money.
  CHECK(events.size() == std::variant_size_v<EventVariant> - 11);
  const std::vector<Share> shares{{{1}, soles(7)}};
  const Vote vote;
  for (const auto& event : events) {
    CAPTURE(event.index());
    CHECK(entries(event, &vote, shares).empty());
  }
}

TEST_CASE("from sale to receipt every centimo stays in the books and no account is overdrawn") {
  CHECK(rc::check("the money's whole way", [] {
    Books books;
    const Money credited = *an_amount(100'000'000);
    const auto sale = agreed(
        record_sale({.next = {1}, .tonnes_left = 10, .farmers_basis_points = *rc::gen::inRange(1, 10'001)},
                    {.issuance = {1},
                     .buyer = "Empresa",
                     .tonnes = 1,
                     .contract_price = Money(1300, Currency::eur),
                     .credited = credited,
                     .credited_on = day_one,
                     .bank_reference = "OP-1"},
                    day_one));
    books.post(entries(sale));
    RC_ASSERT(books.holds(accounts::forest) + books.holds(accounts::farmers) == credited);

    const Money fund = books.holds(accounts::farmers);
    const auto people = *rc::gen::inRange<std::int64_t>(1, 15);
    RC_PRE(fund.minor() >= people);
    DraftFacts facts{{1}, AgreementFacts{{1}, Purpose::distribute_share, fund, Money(0)}, fund, {}, {}};
    for (std::int64_t number = 1; number <= people; ++number) facts.sharers.push_back({{number}, {1}});
    const Money pool(*rc::gen::inRange<std::int64_t>(people, fund.minor() + 1));
    const auto draft = agreed(draft_distribution(facts, pool));
    books.post(entries(DistributionAuthorised{{1}, {1}, {2}}, nullptr, draft.shares));
    RC_ASSERT(books.holds(accounts::farmers) == fund - pool);

    const auto owed_in_all = [&] {
      Money sum;
      for (const auto& each : facts.sharers) sum += books.holds(accounts::member(each.member));
      return sum;
    };
    std::int64_t receipts = 0;
    for (int step = 0; step < 25; ++step) {
      const Money amount = payable_in_cash(Money(*rc::gen::inRange<std::int64_t>(0, pool.minor() + 20)));
      if (*rc::gen::arbitrary<bool>()) {
        const auto drawn = draw_cash(
            {true, {1}, books.holds(accounts::bank), owed_in_all(), books.holds(accounts::cash)}, amount);
        if (drawn) books.post(entries(*drawn));
      } else {
        const MemberNumber member{*rc::gen::inRange<std::int64_t>(1, people + 1)};
        const Money owed = books.holds(accounts::member(member));
        const auto paid =
            pay_out({{++receipts}, member, owed, books.holds(accounts::cash), {1}}, amount, {}, true, {2});
        if (!paid) continue;
        books.post(entries(*paid));
        RC_ASSERT(books.holds(accounts::member(member)) == paid->carried);
      }
      RC_ASSERT(books.holds(accounts::cash) <= owed_in_all());
      RC_ASSERT(books.holds(accounts::bank) + books.holds(accounts::cash) ==
                books.holds(accounts::forest) + books.holds(accounts::farmers) + owed_in_all());
    }
  }));
}

}  // namespace minga::testing
