// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace minga {

// Finds whether a person stands in a list already, written the same but for order, accents and case, or with
// one letter more, less or another. A few thousand names take milliseconds: names are found by what is left
// of them when one letter is taken out.
class NearNames {
 public:
  struct Found {
    std::size_t index = 0;  // in the order they were added
    bool same = false;      // the same words, in any order
  };
  // The first that is the same, else the first that is near.
  std::optional<Found> find(std::string_view full_name) const;
  void add(std::string_view full_name);

 private:
  std::vector<std::string> plain_;
  std::unordered_map<std::string, std::size_t> same_;
  std::unordered_map<std::size_t, std::vector<std::size_t>> near_;  // by the hash of what is left
};

// At most one letter added, taken out or changed. In bytes, of plain words.
bool within_one_letter(std::string_view a, std::string_view b);

}  // namespace minga
