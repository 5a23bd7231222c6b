// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/exact_shares.h"

#include <gmpxx.h>

#include <array>

namespace minga::shares {

namespace {

static_assert(sizeof(long) == sizeof(std::int64_t), "GMP takes longs");

mpz_class big(std::int64_t value) { return mpz_class(static_cast<long>(value)); }
mpz_class big(Wide value) {
  mpz_class out = big(static_cast<std::int64_t>(value >> 64));
  out <<= 64;
  return out + mpz_class(static_cast<unsigned long>(value));
}

constexpr std::uint32_t not_bought = UINT32_MAX;

}  // namespace

struct ExactShares::Impl {
  struct Purchase {
    ProjectIndex project;
    Parts parts;
  };
  // A sum: `purses` times what everybody was given, less `paid[i]` times the price of the purchase i.
  struct Sum {
    std::int64_t purses = 0;
    std::vector<std::int64_t> paid;
  };

  Impl(const Electorate& election, Purse purse)
      : electorate(election),
        ends(purse.is_one() ? 1 : 2),
        denominator(big(election.voters)),
        given{big(purse.low), big(purse.high)},
        step_of(election.cost.size(), not_bought) {}

  // Adds what one voter of the group holds, `times` over, after the first `steps` purchases.
  void add_money(Sum& sum, GroupIndex group, std::int64_t times, std::size_t steps) const {
    sum.purses += times;
    for (const auto project : electorate.approved[group])
      if (step_of[project] < steps) sum.paid[step_of[project]] += times;
  }
  // Over the common denominator. A purse end beyond the first exists only for a range.
  mpz_class value(const Sum& sum, std::size_t end) const {
    mpz_class out = given[end] * big(sum.purses);
    for (std::size_t i = 0; i < sum.paid.size(); ++i)
      if (sum.paid[i] != 0) out -= prices[end][i] * big(sum.paid[i]);
    return out;
  }
  // price times rest
  mpz_class missing(ProjectIndex project, const Sum& spent, std::size_t end) const {
    return denominator * big(electorate.cost[project]) - value(spent, end);
  }
  Sum money_of(std::span<const GroupIndex> groups, std::size_t steps) const {
    Sum sum{0, std::vector<std::int64_t>(steps, 0)};
    for (const auto group : groups) add_money(sum, group, electorate.ballots[group], steps);
    return sum;
  }
  // Purchases are only noted when they are made; here their prices are computed.
  void catch_up() {
    for (; known < purchases.size(); ++known) {
      const auto& [project, parts] = purchases[known];
      const auto spent = money_of(parts.spent, known);
      const mpz_class rest = big(parts.rest);
      for (std::size_t end = 0; end < ends; ++end) {
        mpz_class price = missing(project, spent, end);
        for (auto& each : prices[end]) each *= rest;
        given[end] *= rest;
        prices[end].push_back(std::move(price));
      }
      denominator *= rest;
    }
  }
  template <class SignAt>
  Sign same_at_both_ends(const SignAt& sign_at) const {
    const int first = sign_at(std::size_t{0});
    if (ends == 2) {
      const int second = sign_at(std::size_t{1});
      if ((first > 0) != (second > 0) || (first < 0) != (second < 0)) return std::nullopt;
    }
    return first <=> 0;
  }

  const Electorate& electorate;
  std::size_t ends;
  mpz_class denominator;
  std::array<mpz_class, 2> given;
  std::array<std::vector<mpz_class>, 2> prices;
  std::vector<Purchase> purchases;
  std::vector<std::uint32_t> step_of;  // per project
  std::size_t known = 0;
};

ExactShares::ExactShares(const Electorate& electorate, Purse purse)
    : impl_(std::make_unique<Impl>(electorate, purse)) {}
ExactShares::~ExactShares() = default;

void ExactShares::bought(ProjectIndex project, Parts parts) {
  impl_->step_of[project] = static_cast<std::uint32_t>(impl_->purchases.size());
  impl_->purchases.push_back({project, std::move(parts)});
}

ExactShares::Sign ExactShares::money_against_cost(std::span<const GroupIndex> groups, ProjectIndex project) {
  impl_->catch_up();
  const auto sum = impl_->money_of(groups, impl_->known);
  return impl_->same_at_both_ends([&](std::size_t end) { return -sgn(impl_->missing(project, sum, end)); });
}

ExactShares::Sign ExactShares::money_against_price(GroupIndex group, ProjectIndex project,
                                                   const Parts& parts) {
  impl_->catch_up();
  Impl::Sum mine{0, std::vector<std::int64_t>(impl_->known, 0)};
  impl_->add_money(mine, group, parts.rest, impl_->known);
  const auto spent = impl_->money_of(parts.spent, impl_->known);
  return impl_->same_at_both_ends(
      [&](std::size_t end) { return cmp(impl_->value(mine, end), impl_->missing(project, spent, end)); });
}

ExactShares::Sign ExactShares::compare(ProjectIndex one, const Parts& parts_of_one, ProjectIndex other,
                                       const Parts& parts_of_other) {
  const auto& electorate = impl_->electorate;
  const mpz_class one_shares = big(parts_of_one.rest) * big(electorate.utility[one]);
  const mpz_class other_shares = big(parts_of_other.rest) * big(electorate.utility[other]);
  // Nobody is spent: what anybody holds does not matter.
  if (parts_of_one.spent.empty() && parts_of_other.spent.empty())
    return cmp(big(electorate.cost[one]) * other_shares, big(electorate.cost[other]) * one_shares) <=> 0;
  impl_->catch_up();
  const auto spent_one = impl_->money_of(parts_of_one.spent, impl_->known);
  const auto spent_other = impl_->money_of(parts_of_other.spent, impl_->known);
  return impl_->same_at_both_ends([&](std::size_t end) {
    const mpz_class left = impl_->missing(one, spent_one, end) * other_shares;
    const mpz_class right = impl_->missing(other, spent_other, end) * one_shares;
    return cmp(left, right);
  });
}

}  // namespace minga::shares
