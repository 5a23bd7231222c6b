// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/loot.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <bitset>
#include <fstream>
#include <functional>
#include <memory>
#include <set>

namespace minga::attack {

namespace {

constexpr std::size_t sealed_size = 45;
constexpr std::size_t sealed_hex = sealed_size * 2;
constexpr std::size_t name_bytes = 16;  // the slot's name, the record's header and the vote stand before it

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f'); }
std::uint32_t byte_at(const std::string& bytes, std::size_t at) {
  return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}
std::uint32_t two_at(const std::string& bytes, std::size_t at) {
  return byte_at(bytes, at) << 8 | byte_at(bytes, at + 1);
}
std::uint32_t four_at(const std::string& bytes, std::size_t at) {
  return two_at(bytes, at) << 16 | two_at(bytes, at + 2);
}

// The file format of SQLite, as its makers publish it.
class Pages {
 public:
  explicit Pages(const std::string& bytes) : bytes_(bytes), size_(two_at(bytes, 16)) {
    if (size_ == 1) size_ = 65536;
  }

  std::string dead() {
    if (size_ < 512) return {};
    // Every page that looks like one of a tree is read as one; a page that is none shows more dead bytes than
    // there are, never fewer.
    for (std::uint32_t page = 1; page <= bytes_.size() / size_; ++page) tree_page(page);
    std::set<std::uint32_t> seen;
    for (auto trunk = four_at(bytes_, 32); trunk != 0 && seen.insert(trunk).second;
         trunk = four_at(bytes_, start(trunk))) {
      const auto leaves = four_at(bytes_, start(trunk) + 4);
      take(start(trunk) + 8 + std::size_t{4} * leaves, start(trunk) + size_);
      for (std::uint32_t i = 0; i < leaves && i < size_ / 4; ++i) {
        const auto leaf = four_at(bytes_, start(trunk) + 8 + std::size_t{4} * i);
        take(start(leaf), start(leaf) + size_);
      }
    }
    return dead_;
  }

 private:
  std::size_t start(std::uint32_t page) const { return (std::size_t{page} - 1) * size_; }
  void take(std::size_t from, std::size_t to) {
    to = std::min(to, bytes_.size());
    if (from < to) dead_.append(bytes_, from, to - from).append(4, '\0');
  }
  void tree_page(std::uint32_t page) {
    const auto from = start(page);
    const auto head = from + (page == 1 ? 100 : 0);
    const auto type = byte_at(bytes_, head);
    if (type != 2 && type != 5 && type != 10 && type != 13) return;
    const auto cells = two_at(bytes_, head + 3);
    const auto content = two_at(bytes_, head + 5);
    take(head + (type < 10 ? 12 : 8) + std::size_t{2} * cells, from + (content == 0 ? 65536 : content));
    std::size_t last = 0;
    for (std::size_t block = two_at(bytes_, head + 1); block > last && block + 4 <= size_;
         block = two_at(bytes_, from + block)) {
      take(from + block + 4, from + std::min<std::size_t>(size_, block + two_at(bytes_, from + block + 2)));
      last = block;
    }
  }

  const std::string& bytes_;
  std::size_t size_;
  std::string dead_;
};

}  // namespace

Loot loot_of(const std::filesystem::path& folder) {
  Loot loot;
  for (const auto& each : std::filesystem::recursive_directory_iterator(folder)) {
    if (!each.is_regular_file()) continue;
    std::ifstream in(each.path(), std::ios::binary);
    std::string bytes(each.file_size(), '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    loot.emplace(std::filesystem::relative(each.path(), folder).string(), std::move(bytes));
  }
  return loot;
}

Sightings find_ballots(const std::string& bytes, std::vector<std::uint32_t> ballots) {
  std::sort(ballots.begin(), ballots.end());
  const auto low = std::make_unique<std::bitset<65536>>();
  for (const auto ballot : ballots) low->set(ballot & 0xFFFFU);
  const auto wanted = [&](std::uint32_t number) {
    return low->test(number & 0xFFFFU) && std::binary_search(ballots.begin(), ballots.end(), number);
  };
  Sightings found;
  std::uint32_t window = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    window = window << 8 | static_cast<unsigned char>(bytes[at]);
    if (at < 3) continue;
    if (wanted(window)) found.as_number.push_back({at - 3, window});
    if (const auto turned = __builtin_bswap32(window); wanted(turned))
      found.turned_around.push_back({at - 3, turned});
  }
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (!is_digit(bytes[at])) continue;
    const auto from = at;
    std::uint64_t number = 0;
    for (; at < bytes.size() && is_digit(bytes[at]); ++at)
      number = std::min<std::uint64_t>(number * 10 + static_cast<unsigned>(bytes[at] - '0'), 1ULL << 40);
    if (number <= 0xFFFFFFFFU && wanted(static_cast<std::uint32_t>(number)))
      found.as_text.push_back({from, static_cast<std::uint32_t>(number)});
  }
  return found;
}

std::string dead_bytes(const std::string& database) { return Pages(database).dead(); }

std::vector<Slot> slots_in(const std::string& bytes) {
  std::vector<Slot> found;
  const auto take = [&](std::size_t at) {
    const auto before = std::min(at, name_bytes);
    found.push_back({at, bytes.substr(at - before, before), bytes.substr(at, sealed_hex)});
  };
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (!is_hex(bytes[at])) continue;
    const auto from = at;
    while (at < bytes.size() && is_hex(bytes[at])) ++at;
    if (at - from < sealed_hex) continue;
    // A neighbour's byte may happen to be a hex digit too.
    take(from);
    if (at - from > sealed_hex) take(at - sealed_hex);
    if (at - from > sealed_hex + 1) take(from + 1);
  }
  return found;
}

std::optional<Opened> open_slot(const std::string& content, const std::string& key) {
  std::array<unsigned char, sealed_size> sealed{};
  std::array<unsigned char, crypto_secretbox_KEYBYTES> secret{};
  std::array<unsigned char, 5> plain{};
  std::size_t length = 0;
  if (sodium_hex2bin(sealed.data(), sealed.size(), content.data(), content.size(), nullptr, &length,
                     nullptr) != 0 ||
      length != sealed.size() ||
      sodium_hex2bin(secret.data(), secret.size(), key.data(), key.size(), nullptr, &length, nullptr) != 0 ||
      length != secret.size())
    return std::nullopt;
  if (crypto_secretbox_open_easy(plain.data(), sealed.data() + crypto_secretbox_NONCEBYTES,
                                 sealed.size() - crypto_secretbox_NONCEBYTES, sealed.data(),
                                 secret.data()) != 0)
    return std::nullopt;
  Opened opened{plain[0] != 0, 0};
  for (std::size_t i = 0; i < 4; ++i) opened.ballot |= static_cast<std::uint32_t>(plain[i + 1]) << (8 * i);
  return opened;
}

}  // namespace minga::attack
