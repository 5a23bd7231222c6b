// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/electorate.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "domain/base/ensure.h"

namespace minga::shares {

namespace {

struct HashOfSet {
  std::size_t operator()(const std::vector<std::uint32_t>& set) const {
    std::uint64_t hash = 0xcbf29ce484222325U;  // FNV-1a
    for (const auto each : set) hash = (hash ^ each) * 0x100000001b3U;
    return static_cast<std::size_t>(hash);
  }
};

void check(std::span<const SharedProject> projects) {
  std::int64_t all = 0;
  for (const auto& project : projects) {
    ensure(project.cost >= 0 && project.cost <= shares_limit, "a cost is within the limit");
    ensure(all <= shares_limit - project.cost, "all costs together are within the limit");
    all += project.cost;
  }
}

}  // namespace

Electorate electorate_of(std::span<const SharedProject> projects, std::span<const Approvals> ballots,
                         Utility utility) {
  check(projects);
  Electorate e;
  std::vector<std::uint32_t> by_id(projects.size());
  std::iota(by_id.begin(), by_id.end(), 0U);
  // UTF-8 sorts by bytes as it does by code points; std::string compares bytes as unsigned.
  std::sort(by_id.begin(), by_id.end(), [&](auto a, auto b) { return projects[a].id < projects[b].id; });
  e.rank.resize(projects.size());
  for (std::uint32_t place = 0; place < by_id.size(); ++place) {
    e.rank[by_id[place]] = place;
    ensure(place == 0 || projects[by_id[place - 1]].id != projects[by_id[place]].id, "ids are distinct");
  }
  for (const auto& project : projects) {
    e.cost.push_back(project.cost);
    e.utility.push_back(utility == Utility::cost ? std::max<std::int64_t>(project.cost, 1) : 1);
  }

  std::unordered_map<std::vector<std::uint32_t>, GroupIndex, HashOfSet> group_of;
  std::vector<std::vector<GroupIndex>> groups(projects.size());
  e.supporters.assign(projects.size(), 0);
  std::vector<std::uint32_t> set;
  for (const auto& each : ballots) {
    ensure(each.ballots >= 0, "a number of ballots is not negative");
    e.voters += each.ballots;
    ensure(e.voters < std::int64_t{1} << 31, "there are fewer than 2^31 ballots");
    set = each.approved;
    std::sort(set.begin(), set.end());
    set.erase(std::unique(set.begin(), set.end()), set.end());
    ensure(set.empty() || set.back() < projects.size(), "a ballot names projects of its vote");
    if (set.empty() || each.ballots == 0) continue;
    const auto [found, is_new] = group_of.try_emplace(set, static_cast<GroupIndex>(e.ballots.size()));
    if (is_new) {
      e.ballots.push_back(0);
      e.approved.begin_list();
      for (const auto project : set) {
        e.approved.add(project);
        groups[project].push_back(found->second);
      }
    }
    e.ballots[found->second] += static_cast<std::int32_t>(each.ballots);
    for (const auto project : set) e.supporters[project] += each.ballots;
  }
  for (const auto& list : groups) {
    e.groups.begin_list();
    for (const auto group : list) e.groups.add(group);
  }
  return e;
}

}  // namespace minga::shares
