// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/trail.h"

#include <algorithm>

#include "domain/base/ensure.h"
#include "domain/treasury/split.h"

namespace minga {

namespace {

struct Amount {
  Account account;
  Money amount;
};

Money sum_of(const std::vector<Slice>& slices) {
  Money sum;
  for (const auto& slice : slices) sum += slice.amount;
  return sum;
}

void append(std::vector<Slice>& to, Slice slice) {
  if (slice.amount.is_zero()) return;
  if (!to.empty() && to.back().origin == slice.origin) {
    to.back().amount += slice.amount;
  } else {
    to.push_back(slice);
  }
}

// The part of a row of slices from one céntimo to another.
void append_part(std::vector<Slice>& to, const std::vector<Slice>& slices, Money from, Money until) {
  Money at;
  for (const auto& slice : slices) {
    const Money low = std::max(at, from);
    at += slice.amount;
    const Money high = std::min(at, until);
    if (low < high) append(to, {slice.origin, high - low});
  }
}

// Rule 3: lots one after the other, each in proportion to what is not covered yet. No receiver can get more
// than its amount: a lot is never larger than what is uncovered, so neither is anybody's part rounded up.
std::vector<std::vector<Slice>> divided(const std::vector<Slice>& lots, std::vector<Money> amounts) {
  std::vector<std::vector<Slice>> parts(amounts.size());
  for (const auto& lot : lots) {
    std::vector<Weight> uncovered;
    for (std::size_t i = 0; i < amounts.size(); ++i)
      uncovered.push_back({MemberNumber{static_cast<std::int64_t>(i) + 1}, amounts[i].minor()});
    const auto shares = divide(lot.amount, uncovered);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
      append(parts[i], {lot.origin, shares[i].amount});
      amounts[i] -= shares[i].amount;
    }
  }
  for (const auto amount : amounts) ensure(amount.is_zero(), "lots cover what an entry moves, exactly");
  return parts;
}

}  // namespace

bool is_held(const Account& account) {
  return account.starts_with("funds:") || account.starts_with("projects:") || account.starts_with("members:");
}

const Trail::Pipe& Trail::pipe(const Account& account) {
  const auto known = pipes_.find(account);
  if (known != pipes_.end()) return known->second;
  Pipe pipe;
  pipe.movements = books_.movements(account);
  for (const auto& each : pipe.movements) {
    pipe.in_before.push_back(pipe.in);
    pipe.out_before.push_back(pipe.out);
    each.amount.is_positive() ? pipe.in += each.amount : pipe.out -= each.amount;
  }
  return pipes_.emplace(account, std::move(pipe)).first->second;
}

Trail::Slices Trail::taken_from(const Account& account, EntryId number) {
  const auto& p = pipe(account);
  const auto at = std::lower_bound(p.movements.begin(), p.movements.end(), number,
                                   [](const auto& m, EntryId n) { return m.entry < n; });
  ensure(at != p.movements.end() && at->entry == number, "an entry is among its account's movements");
  const auto place = static_cast<std::size_t>(at - p.movements.begin());
  const Money from = p.out_before[place];
  const Money until = from - at->amount;
  ensure(until <= p.in_before[place], "nothing leaves a pipe before it came");
  // From the last movement at which no more than `from` had come in.
  auto i = static_cast<std::size_t>(std::upper_bound(p.in_before.begin(), p.in_before.end(), from) -
                                    p.in_before.begin() - 1);
  Slices taken;
  for (; i < place && p.in_before[i] < until; ++i) {
    const auto& inflow = p.movements[i];
    if (!inflow.amount.is_positive()) continue;
    append_part(taken, flow(inflow.entry).into.at(account), from - std::min(from, p.in_before[i]),
                until - p.in_before[i]);
  }
  return taken;
}

const Trail::Flow& Trail::flow(EntryId number) {
  const auto known = flows_.find(number.value);
  if (known != flows_.end()) return known->second;
  const auto entry = books_.entry(number);
  std::vector<Amount> net;
  std::unordered_map<Account, std::size_t> places;
  for (const auto& posting : entry.postings) {
    if (!is_held(posting.account)) continue;
    const auto [at, is_new] = places.emplace(posting.account, net.size());
    if (is_new) {
      net.push_back({posting.account, -posting.amount});
    } else {
      net[at->second].amount -= posting.amount;
    }
  }
  Flow flow;
  Slices lots;
  std::vector<Money> amounts;
  Money received;
  for (const auto& each : net) {
    if (each.amount.is_negative()) {
      if (flow.from.empty()) flow.from = each.account;
      for (const auto& slice : taken_from(each.account, number)) append(lots, slice);
    } else if (each.amount.is_positive()) {
      flow.receivers.push_back(each.account);
      amounts.push_back(each.amount);
      received += each.amount;
    }
  }
  const Money taken = sum_of(lots);
  if (received > taken) {
    flow.from_outside = received - taken;
    Slices returned;
    if (entry.reverses) {
      ensure(entry.reverses < number, "an entry reverses an earlier one");
      append_part(returned, this->flow(entry.reverses).outside, Money(), flow.from_outside);
    }
    for (const auto& slice : returned) append(lots, slice);
    append(lots, {number, flow.from_outside - sum_of(returned)});
  } else if (received < taken) {
    amounts.push_back(taken - received);
  }
  auto parts = divided(lots, amounts);
  for (std::size_t i = 0; i < flow.receivers.size(); ++i)
    flow.into.emplace(flow.receivers[i], std::move(parts[i]));
  if (parts.size() > flow.receivers.size()) flow.outside = std::move(parts.back());
  return flows_.emplace(number.value, std::move(flow)).first->second;
}

std::vector<Slice> Trail::left_with(EntryId number) {
  // A lot may have come in several pieces: one line for each origin, where it first stands.
  std::vector<Slice> merged;
  for (const auto& slice : flow(number).outside) {
    const auto same = std::find_if(merged.begin(), merged.end(),
                                   [&](const auto& each) { return each.origin == slice.origin; });
    if (same == merged.end()) {
      merged.push_back(slice);
    } else {
      same->amount += slice.amount;
    }
  }
  return merged;
}

// What of `origin` came in with `entry`: where it stands still, and the entries it went on with.
void Trail::follow(EntryId origin, EntryId entry, std::vector<Place>& places, std::set<EntryId>& met) {
  const auto& here = flow(entry);
  for (const auto& account : here.receivers) {
    const auto& p = pipe(account);
    const auto at = std::lower_bound(p.movements.begin(), p.movements.end(), entry,
                                     [](const auto& m, EntryId n) { return m.entry < n; });
    Money low = p.in_before[static_cast<std::size_t>(at - p.movements.begin())];
    Money still;
    for (const auto& slice : here.into.at(account)) {
      const Money high = low + slice.amount;
      if (slice.origin == origin) {
        if (high > p.out) still += high - std::max(low, p.out);
        // The movements out of this pipe that overlap.
        auto i = static_cast<std::size_t>(std::upper_bound(p.out_before.begin(), p.out_before.end(), low) -
                                          p.out_before.begin() - 1);
        for (; i < p.movements.size() && p.out_before[i] < high; ++i)
          if (p.movements[i].amount.is_negative()) met.insert(p.movements[i].entry);
      }
      low = high;
    }
    if (still.is_positive()) places.push_back({account, {}, still});
  }
  Money returned;
  if (const auto reversal = books_.reversed_by(entry)) {
    returned = flow(reversal).from_outside;
    met.insert(reversal);
  }
  Slices gone;
  append_part(gone, here.outside, returned, sum_of(here.outside));
  Money left;
  for (const auto& slice : gone)
    if (slice.origin == origin) left += slice.amount;
  if (left.is_positive()) places.push_back({here.from, entry, left});
}

std::vector<Trail::Place> Trail::places_of(EntryId origin) {
  std::vector<Place> places;
  // Money only goes on with later entries, so each is followed once, in order.
  std::set<EntryId> met{origin};
  for (auto at = met.begin(); at != met.end(); ++at) follow(origin, *at, places, met);
  std::stable_sort(places.begin(), places.end(),
                   [](const auto& a, const auto& b) { return a.account < b.account; });
  std::vector<Place> merged;
  for (auto& place : places) {
    if (!merged.empty() && merged.back().account == place.account &&
        merged.back().left_with == place.left_with)
      merged.back().amount += place.amount;
    else
      merged.push_back(std::move(place));
  }
  return merged;
}

}  // namespace minga
