// SPDX-License-Identifier: GPL-3.0-or-later
#include <type_traits>

#include "domain/treasury/decisions.h"

// The ledger's reading of each event, one function a kind; an event without one moves no money.
namespace minga {

namespace {

struct Context {
  Date date;
  const Vote* vote;
  std::span<const Share> shares;
};
using Entries = std::vector<Entry>;

const Account& asset_of(PayMethod method) {
  return method == PayMethod::bank ? accounts::bank : accounts::cash;
}

// From one account to members, each what the shares say; empty shares are no postings.
Entry to_members(Date date, std::string text, const Account& from, std::span<const Share> shares) {
  Entry entry{date, std::move(text), {}};
  Money sum;
  for (const auto& share : shares) {
    if (share.amount.is_zero()) continue;
    sum += share.amount;
    entry.postings.push_back({accounts::member(share.member), -share.amount});
  }
  entry.postings.insert(entry.postings.begin(), {from, sum});
  return entry;
}

Entries read(const SaleRecorded& e, const Context&) {
  Entry entry{e.credited_on, "sale " + std::to_string(e.id.value), {{accounts::bank, e.credited}}};
  if (!e.to_forest.is_zero()) entry.postings.push_back({accounts::forest, -e.to_forest});
  if (!e.to_farmers.is_zero()) entry.postings.push_back({accounts::farmers, -e.to_farmers});
  return {entry};
}

Entries read(const CashDrawn& e, const Context& in) {
  return {{in.date, "cash drawn", {{accounts::cash, e.amount}, {accounts::bank, -e.amount}}}};
}

Entries read(const CashDeposited& e, const Context& in) {
  return {{in.date,
           "cash deposited " + std::to_string(e.id.value),
           {{accounts::bank, e.amount}, {accounts::cash, -e.amount}}}};
}

Entries read(const CashCounted& e, const Context& in) {
  const Money found = e.counted - e.expected;
  if (found.is_zero()) return {};
  return {{in.date,
           "cash count " + std::to_string(e.id.value),
           {{accounts::cash, found}, {accounts::difference, -found}}}};
}

Entries read(const DistributionAuthorised& e, const Context& in) {
  return {to_members(in.date, "distribution " + std::to_string(e.id.value), accounts::farmers, in.shares)};
}

Entries read(const PayoutMade& e, const Context& in) {
  return {{in.date,
           "receipt " + std::to_string(e.receipt.value),
           {{accounts::member(e.member), e.amount}, {asset_of(e.method), -e.amount}}}};
}

Entries read(const ReceiptVoided& e, const Context& in) {
  return {{in.date,
           "receipt " + std::to_string(e.receipt.value) + " voided",
           {{asset_of(e.method), e.amount}, {accounts::member(e.member), -e.amount}},
           e.reverses}};
}

Entries read(const ProjectSpent& e, const Context& in) {
  return {{in.date,
           "spending " + std::to_string(e.id.value),
           {{accounts::project(e.project), e.amount}, {asset_of(e.method), -e.amount}}}};
}

Entries read(const SpendingVoided& e, const Context& in) {
  return {{in.date,
           "spending " + std::to_string(e.spending.value) + " voided",
           {{asset_of(e.method), e.amount}, {accounts::project(e.project), -e.amount}},
           e.reverses}};
}

Account payer_of(ProjectId project) { return project ? accounts::project(project) : accounts::forest; }

Entries read(const PayrollAuthorised& e, const Context& in) {
  return {to_members(in.date, "payroll " + std::to_string(e.id.value), payer_of(e.project), in.shares)};
}

Entries read(const PayrollReversed& e, const Context& in) {
  auto entry = to_members(in.date, "payroll " + std::to_string(e.id.value) + " reversed", payer_of(e.project),
                          in.shares);
  for (auto& posting : entry.postings) posting.amount = -posting.amount;
  entry.reverses = e.reverses;
  return {entry};
}

Entries read(const VoteProclaimed& e, const Context& in) {
  if (!in.vote || in.vote->kind != VoteKind::fund_allocation || e.funded.empty()) return {};
  Entry entry{in.date, "agreement " + std::to_string(e.agreement.value), {}};
  Money total;
  for (const auto index : e.funded) {
    const auto& option = in.vote->options.at(static_cast<std::size_t>(index));
    total += option.cost;
    entry.postings.push_back({accounts::project(option.project), -option.cost});
  }
  entry.postings.insert(entry.postings.begin(), {accounts::forest, total});
  return {entry};
}

Entries read(const VoteAnnulled& e, const Context& in) {
  if (e.returned.empty()) return {};
  Entry entry{in.date, "vote " + std::to_string(e.id.value) + " annulled", {}};
  Money total;
  for (const auto& budget : e.returned) {
    total += budget.amount;
    entry.postings.push_back({accounts::project(budget.project), budget.amount});
  }
  entry.postings.push_back({accounts::forest, -total});
  return {entry};
}

}  // namespace

std::vector<std::string_view> kinds_that_move_money() {
  std::vector<std::string_view> kinds;
  [&]<class... Each>(const std::variant<Each...>*) {
    const auto add = [&]<class E>() {
      if constexpr (requires(const E& e, const Context& in) { read(e, in); }) kinds.emplace_back(E::kind);
    };
    (add.template operator()<Each>(), ...);
  }(static_cast<const EventVariant*>(nullptr));
  return kinds;
}

std::vector<Entry> entries_of(const Event& event, Date date, const Vote* vote,
                              std::span<const Share> shares) {
  const Context context{date, vote, shares};
  return std::visit(
      [&](const auto& each) -> std::vector<Entry> {
        if constexpr (requires { read(each, context); }) {
          return read(each, context);
        } else {
          return {};
        }
      },
      event);
}

}  // namespace minga
