// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/near_names.h"

#include <algorithm>
#include <functional>

#include "domain/base/plain_words.h"

namespace minga {

namespace {

std::string in_any_order(const std::string& plain) {
  auto words = split_words(plain);
  std::sort(words.begin(), words.end());
  std::string key;
  for (const auto& word : words) key += word + ' ';
  return key;
}

// The whole, and it without each of its letters.
template <class Visit>
void each_shortened(const std::string& plain, const Visit& visit) {
  visit(std::hash<std::string>{}(plain));
  for (std::size_t i = 0; i < plain.size(); ++i) {
    std::string shorter = plain;
    shorter.erase(i, 1);
    visit(std::hash<std::string>{}(shorter));
  }
}

}  // namespace

bool within_one_letter(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  const auto [in_a, in_b] = std::mismatch(a.begin(), a.end(), b.begin());
  if (in_a == a.end()) return true;
  const auto rest_a = a.substr(static_cast<std::size_t>(in_a - a.begin()) + (a.size() == b.size() ? 1 : 0));
  const auto rest_b = b.substr(static_cast<std::size_t>(in_b - b.begin()) + 1);
  return rest_a == rest_b;
}

std::optional<NearNames::Found> NearNames::find(std::string_view full_name) const {
  const auto plain = plain_words(full_name);
  if (const auto at = same_.find(in_any_order(plain)); at != same_.end()) return Found{at->second, true};
  std::optional<std::size_t> first;
  each_shortened(plain, [&](std::size_t hash) {
    const auto at = near_.find(hash);
    if (at == near_.end()) return;
    for (const auto index : at->second)
      if ((!first || index < *first) && within_one_letter(plain_[index], plain)) first = index;
  });
  if (!first) return std::nullopt;
  return Found{*first, false};
}

void NearNames::add(std::string_view full_name) {
  const auto index = plain_.size();
  plain_.push_back(plain_words(full_name));
  same_.emplace(in_any_order(plain_.back()), index);
  each_shortened(plain_.back(), [&](std::size_t hash) {
    auto& list = near_[hash];
    // Equal letters side by side give the same rest twice.
    if (list.empty() || list.back() != index) list.push_back(index);
  });
}

}  // namespace minga
