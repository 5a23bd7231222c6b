// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/trail.h"

#include <deque>
#include <map>

#include "domain/base/ensure.h"
#include "tests/support/generators.h"

namespace minga::testing {

namespace {

// A ledger in memory.
class Pages : public Books {
 public:
  std::vector<TrailEntry> entries;

  EntryId write(std::vector<Posting> postings, EntryId reverses = {}) {
    const EntryId number{static_cast<std::int64_t>(entries.size()) + 1};
    entries.push_back({number, std::move(postings), reverses});
    return number;
  }
  EntryId sale(Money forest, Money farmers) {
    std::vector<Posting> postings{{accounts::bank, forest + farmers}};
    if (!forest.is_zero()) postings.push_back({accounts::forest, -forest});
    if (!farmers.is_zero()) postings.push_back({accounts::farmers, -farmers});
    return write(postings);
  }
  EntryId move(const Account& from, const std::vector<std::pair<Account, Money>>& to) {
    std::vector<Posting> postings{{from, Money()}};
    for (const auto& [account, amount] : to) {
      postings[0].amount += amount;
      postings.push_back({account, -amount});
    }
    return write(postings);
  }
  EntryId pay(MemberNumber member, Money amount) {
    return move(accounts::member(member), {{accounts::cash, amount}});
  }
  EntryId undo(EntryId number) {
    auto postings = entry(number).postings;
    for (auto& posting : postings) posting.amount = -posting.amount;
    return write(postings, number);
  }

  TrailEntry entry(EntryId number) override {
    ++asked;
    return entries.at(static_cast<std::size_t>(number.value - 1));
  }
  std::vector<Movement> movements(const Account& account) override {
    std::vector<Movement> found;
    for (const auto& each : entries) {
      Money sum;
      for (const auto& posting : each.postings)
        if (posting.account == account) sum += posting.amount;
      if (!sum.is_zero()) found.push_back({each.number, holdings(account, sum)});
    }
    return found;
  }
  EntryId reversed_by(EntryId number) override {
    for (const auto& each : entries)
      if (each.reverses == number) return each.number;
    return {};
  }

  int asked = 0;
};

using Slices = std::vector<Slice>;

Money total(const Slices& slices) {
  Money sum;
  for (const auto& slice : slices) sum += slice.amount;
  return sum;
}

// The same convention, slow and obvious: the whole ledger from its first entry on, céntimos standing in
// queues.
class Queues {
 public:
  explicit Queues(const Pages& pages) {
    for (const auto& entry : pages.entries) take(entry);
  }
  std::map<EntryId, std::deque<EntryId>> left;  // each céntimo's origin, in order
  std::map<Account, std::deque<EntryId>> held;

 private:
  void take(const TrailEntry& entry) {
    std::deque<EntryId> moving;
    std::vector<std::pair<Account, std::int64_t>> receivers;
    std::int64_t wanted = 0;
    for (const auto& [account, amount] : entry.postings) {
      if (!is_held(account)) continue;
      if (amount.is_positive()) {
        for (std::int64_t i = 0; i < amount.minor(); ++i) {
          moving.push_back(held[account].front());
          held[account].pop_front();
        }
      } else {
        receivers.emplace_back(account, -amount.minor());
        wanted -= amount.minor();
      }
    }
    auto missing = wanted - static_cast<std::int64_t>(moving.size());
    if (missing > 0 && entry.reverses)
      for (const auto origin : left[entry.reverses]) {
        if (missing == 0) break;
        moving.push_back(origin);
        --missing;
      }
    for (; missing > 0; --missing) moving.push_back(entry.number);
    if (missing < 0) receivers.emplace_back("", -missing);
    while (!moving.empty()) {
      const auto lot = moving.front();
      std::int64_t size = 0;
      while (!moving.empty() && moving.front() == lot) {
        moving.pop_front();
        ++size;
      }
      give(entry.number, lot, size, receivers);
    }
  }
  void give(EntryId entry, EntryId lot, std::int64_t size,
            std::vector<std::pair<Account, std::int64_t>>& receivers) {
    std::int64_t open = 0;
    for (const auto& receiver : receivers) open += receiver.second;
    std::vector<std::int64_t> parts;
    std::vector<std::pair<std::int64_t, std::size_t>> rests;  // the largest rest first, the earlier first
    std::int64_t given = 0;
    for (std::size_t i = 0; i < receivers.size(); ++i) {
      parts.push_back(size * receivers[i].second / open);
      rests.emplace_back(-(size * receivers[i].second % open), i);
      given += parts[i];
    }
    std::sort(rests.begin(), rests.end());
    for (std::size_t i = 0; given < size; ++i, ++given) ++parts[rests[i].second];
    for (std::size_t i = 0; i < receivers.size(); ++i) {
      receivers[i].second -= parts[i];
      auto& to = receivers[i].first.empty() ? left[entry] : held[receivers[i].first];
      for (std::int64_t n = 0; n < parts[i]; ++n) to.push_back(lot);
    }
  }
};

std::map<EntryId, std::int64_t> by_origin(const std::deque<EntryId>& centimos) {
  std::map<EntryId, std::int64_t> sums;
  for (const auto origin : centimos) ++sums[origin];
  return sums;
}
std::map<EntryId, std::int64_t> by_origin(const Slices& slices) {
  std::map<EntryId, std::int64_t> sums;
  for (const auto& slice : slices) sums[slice.origin] += slice.amount.minor();
  return sums;
}

// Sales, distributions, projects, jornales, spending, payouts and undone payouts as they come; never more
// than there is.
void fill(Pages& pages) {
  std::map<Account, std::int64_t> has;
  std::vector<EntryId> standing;
  const auto number = [](int first, int last) { return *rc::gen::inRange(first, last + 1); };
  const auto part = [&](std::int64_t all) {
    return number(0, 3) == 0 ? all : *rc::gen::inRange<std::int64_t>(1, all + 1);
  };
  const auto member = [](int n) { return accounts::member({n}); };
  for (int steps = number(1, 30); steps > 0; --steps) {
    const int what = number(0, 5);
    if (what == 0) {
      const Money forest(number(0, 400)), farmers(number(1, 60));
      pages.sale(forest, farmers);
      has[accounts::forest] += forest.minor(), has[accounts::farmers] += farmers.minor();
    } else if (what <= 2) {
      const Account from = what == 1 ? accounts::farmers : number(0, 1) ? accounts::forest : "projects:1";
      if (has[from] == 0) continue;
      const auto pool = part(has[from]);
      std::vector<Weight> weights;
      for (int n = number(1, 6); n > 0; --n) weights.push_back({{n}, number(1, 3)});
      std::vector<std::pair<Account, Money>> to;
      for (const auto& share : divide(Money(pool), weights)) {
        if (share.amount.is_zero()) continue;
        to.emplace_back(accounts::member(share.member), share.amount);
        has[to.back().first] += share.amount.minor();
      }
      pages.move(from, to);
      has[from] -= pool;
    } else if (what == 3) {
      if (has[accounts::forest] == 0) continue;
      const auto budget = part(has[accounts::forest]);
      pages.move(accounts::forest, {{"projects:1", Money(budget)}});
      has[accounts::forest] -= budget, has["projects:1"] += budget;
    } else if (what == 4) {
      const Account from = number(0, 3) ? member(number(1, 6)) : "projects:1";
      if (has[from] == 0) continue;
      const auto amount = part(has[from]);
      standing.push_back(pages.move(from, {{accounts::cash, Money(amount)}}));
      has[from] -= amount;
    } else if (!standing.empty()) {
      const auto undone = standing.back();
      standing.pop_back();
      pages.undo(undone);
      const auto posting = pages.entry(undone).postings[0];
      has[posting.account] += posting.amount.minor();
    }
  }
}

}  // namespace

TEST_CASE("a payment is followed back to the sales behind it, first in first out") {
  Pages pages;
  const auto first = pages.sale(soles(90), soles(10));
  const auto second = pages.sale(soles(45), soles(5));
  pages.move(accounts::farmers, {{"members:1", soles(6)}, {"members:2", soles(6)}});
  const auto paid = pages.pay({1}, soles(6));
  Trail trail(pages);
  // 10 of the 12 distributed came from the first sale: five for each.
  CHECK(trail.left_with(paid) == Slices{{first, soles(5)}, {second, soles(1)}});
}

TEST_CASE("the centimo over goes by largest remainder, a tie to the earlier line, and is never lost") {
  Pages pages;
  const auto first = pages.sale({}, Money(4));
  const auto second = pages.sale({}, Money(5));
  pages.move(accounts::farmers, {{"members:1", Money(3)}, {"members:2", Money(3)}, {"members:3", Money(3)}});
  const auto one = pages.pay({1}, Money(3)), two = pages.pay({2}, Money(3)), three = pages.pay({3}, Money(3));
  Trail trail(pages);
  CHECK(trail.left_with(one) == Slices{{first, Money(2)}, {second, Money(1)}});
  CHECK(trail.left_with(two) == Slices{{first, Money(1)}, {second, Money(2)}});
  CHECK(trail.left_with(three) == Slices{{first, Money(1)}, {second, Money(2)}});
}

TEST_CASE("a sale is followed forward to receipts, to what is owed and to what is still in the funds") {
  Pages pages;
  const auto sale = pages.sale(soles(90), soles(10));
  pages.move(accounts::forest, {{accounts::project({7}), soles(30)}});
  const auto bought = pages.move(accounts::project({7}), {{accounts::bank, soles(20)}});
  pages.move(accounts::farmers, {{"members:1", soles(4)}, {"members:2", soles(4)}});
  const auto paid = pages.pay({1}, soles(3));
  Trail trail(pages);
  const auto places = trail.places_of(sale);
  const auto at = [&](const Account& account, EntryId left_with) {
    Money sum;
    for (const auto& place : places)
      if (place.account == account && place.left_with == left_with) sum += place.amount;
    return sum;
  };
  REQUIRE(places.size() == 7);
  CHECK(at(accounts::farmers, {}) == soles(2));
  CHECK(at(accounts::forest, {}) == soles(60));
  CHECK(at("members:1", {}) == soles(1));
  CHECK(at("members:1", paid) == soles(3));
  CHECK(at("members:2", {}) == soles(4));
  CHECK(at("projects:7", {}) == soles(10));
  CHECK(at("projects:7", bought) == soles(20));
}

TEST_CASE("a payment that was undone gives its sales back, at the end of the queue") {
  Pages pages;
  const auto first = pages.sale({}, soles(3));
  const auto second = pages.sale({}, soles(3));
  pages.move(accounts::farmers, {{"members:1", soles(6)}});
  const auto paid = pages.pay({1}, soles(3));
  pages.undo(paid);
  const auto again = pages.pay({1}, soles(3));
  const auto rest = pages.pay({1}, soles(3));
  Trail trail(pages);
  CHECK(trail.left_with(paid) == Slices{{first, soles(3)}});
  CHECK(trail.left_with(again) == Slices{{second, soles(3)}});
  CHECK(trail.left_with(rest) == Slices{{first, soles(3)}});
  const auto places = trail.places_of(first);
  REQUIRE(places.size() == 1);
  CHECK(places[0].left_with == rest);
}

TEST_CASE("one receipt asks for a few entries, whatever the books hold") {
  Pages pages;
  for (int year = 0; year < 20; ++year) {
    pages.sale(soles(900), soles(100));
    pages.move(accounts::farmers, {{"members:1", soles(50)}, {"members:2", soles(50)}});
    pages.pay({1}, soles(50));
    pages.pay({2}, soles(50));
  }
  Trail trail(pages);
  CHECK(total(trail.left_with({static_cast<std::int64_t>(pages.entries.size())})) == soles(50));
  CHECK(pages.asked < 8);
}

TEST_CASE("every slice is where the slow and obvious way has it, and nothing is lost or made") {
  CHECK(rc::check("trail", [] {
    Pages pages;
    fill(pages);
    const Queues queues(pages);
    Trail trail(pages);
    for (const auto& entry : pages.entries) {
      const auto slices = trail.left_with(entry.number);
      const auto known = queues.left.find(entry.number);
      RC_ASSERT(by_origin(slices) ==
                (known == queues.left.end() ? by_origin(Slices{}) : by_origin(known->second)));
      Money in;  // what is new with this entry
      for (const auto& posting : entry.postings)
        if (is_held(posting.account)) in -= posting.amount;
      if (!in.is_positive() || entry.reverses) continue;
      // What came in with it is somewhere, once: still held, or left with an entry that stands.
      std::map<Account, std::int64_t> held;
      std::map<EntryId, std::int64_t> left;
      Money everywhere;
      for (const auto& place : trail.places_of(entry.number)) {
        everywhere += place.amount;
        (place.left_with ? left[place.left_with] : held[place.account]) += place.amount.minor();
      }
      RC_ASSERT(everywhere == in);
      for (const auto& [account, centimos] : queues.held) {
        const auto sums = by_origin(centimos);
        const auto mine = sums.find(entry.number);
        RC_ASSERT(held[account] == (mine == sums.end() ? 0 : mine->second));
      }
      for (const auto& [payment, centimos] : queues.left) {
        if (pages.reversed_by(payment)) continue;
        const auto sums = by_origin(centimos);
        const auto mine = sums.find(entry.number);
        RC_ASSERT(left[payment] == (mine == sums.end() ? 0 : mine->second));
      }
    }
  }));
}

}  // namespace minga::testing
