// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

#include "domain/base/ids.h"

namespace minga {

// The groups of the community a member belongs to, at least one: families who plant, coffee growers, or both.
// A fund or a distribution names its group and takes a member of several once.
struct Groups {
  GroupId first;
  std::vector<GroupId> others;  // ascending, none of them the first

  // Of a list in any order; one named twice counts once. An empty list has no first group.
  static Groups of(std::vector<GroupId> list) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    if (list.empty()) return {};
    return {list.front(), {list.begin() + 1, list.end()}};
  }
  std::vector<GroupId> all() const {
    std::vector<GroupId> list;
    if (first) list.push_back(first);
    list.insert(list.end(), others.begin(), others.end());
    return list;
  }
  bool contains(GroupId group) const {
    return first == group || std::find(others.begin(), others.end(), group) != others.end();
  }
  bool operator==(const Groups&) const = default;
};

}  // namespace minga
