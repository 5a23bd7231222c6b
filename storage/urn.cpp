// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/urn.h"

#include <sodium.h>

#include <algorithm>
#include <array>

#include "domain/base/ensure.h"

namespace minga::storage {

namespace {

// What is sealed in a slot: one byte that says whether there is a ballot, four of its options.
constexpr std::size_t plain_size = 5;
constexpr std::size_t sealed_size = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + plain_size;
using Plain = std::array<unsigned char, plain_size>;
using Key = std::array<unsigned char, crypto_secretbox_KEYBYTES>;

void start_sodium() { ensure(sodium_init() >= 0, "the crypto library starts"); }

std::string hex(const unsigned char* bytes, std::size_t size) {
  std::string out(size * 2 + 1, '\0');
  sodium_bin2hex(out.data(), out.size(), bytes, size);
  out.pop_back();
  return out;
}

template <std::size_t N>
std::array<unsigned char, N> bytes_of(const std::string& text) {
  std::array<unsigned char, N> out{};
  std::size_t length = 0;
  // Written again, because capitals are read as well and would be other bytes than ours.
  if (sodium_hex2bin(out.data(), N, text.data(), text.size(), nullptr, &length, nullptr) != 0 ||
      length != N || hex(out.data(), N) != text)
    throw Fault(FaultKind::damaged, "a slot of the urn is not what it was");
  return out;
}

std::string seal(const Plain& plain, const Key& key) {
  std::array<unsigned char, sealed_size> out{};
  randombytes_buf(out.data(), crypto_secretbox_NONCEBYTES);
  crypto_secretbox_easy(out.data() + crypto_secretbox_NONCEBYTES, plain.data(), plain.size(), out.data(),
                        key.data());
  return hex(out.data(), out.size());
}

std::optional<Ballot> unseal(const std::string& text, const Key& key) {
  const auto sealed = bytes_of<sealed_size>(text);
  Plain plain{};
  if (crypto_secretbox_open_easy(plain.data(), sealed.data() + crypto_secretbox_NONCEBYTES,
                                 sealed.size() - crypto_secretbox_NONCEBYTES, sealed.data(), key.data()) != 0)
    throw Fault(FaultKind::damaged, "a slot of the urn was changed");
  if (plain[0] == 0) return std::nullopt;
  Ballot ballot;
  for (std::size_t i = 0; i < 4; ++i) ballot.chosen |= static_cast<std::uint32_t>(plain[i + 1]) << (8 * i);
  return ballot;
}

Key key_of(Connection& db, VoteId vote) {
  const auto text = text_of(db, "SELECT secret FROM urn_key WHERE vote = $1", {vote});
  if (!text) throw Fault(FaultKind::damaged, "the urn of an open vote is missing");
  return bytes_of<crypto_secretbox_KEYBYTES>(*text);
}

std::vector<Ballot> ballots_inside(Connection& db, VoteId vote) {
  start_sodium();
  const auto key = key_of(db, vote);
  std::vector<Ballot> ballots;
  db.each("SELECT content FROM urn_slot WHERE vote = $1 ORDER BY slot", {vote}, [&](const Row& row) {
    if (const auto ballot = unseal(row.text(0), key)) ballots.push_back(*ballot);
  });
  std::sort(ballots.begin(), ballots.end());
  return ballots;
}

}  // namespace

void prepare_urn(Connection& db, VoteId vote, std::int64_t slots) {
  start_sodium();
  Key key{};
  randombytes_buf(key.data(), key.size());
  db.execute("INSERT INTO urn_key (vote, secret) VALUES ($1, $2)", {vote, hex(key.data(), key.size())});
  std::vector<std::int64_t> names;
  while (static_cast<std::int64_t>(names.size()) < slots) {
    std::uint64_t name = 0;
    randombytes_buf(&name, sizeof name);
    names.push_back(static_cast<std::int64_t>(name >> 1));
    if (static_cast<std::int64_t>(names.size()) == slots) {
      std::sort(names.begin(), names.end());
      names.erase(std::unique(names.begin(), names.end()), names.end());
    }
  }
  for (const auto name : names)
    db.execute("INSERT INTO urn_slot (slot, vote, content) VALUES ($1, $2, $3)",
               {name, vote, seal(Plain{}, key)});
}

void drop_into_urn(Connection& db, VoteId vote, Ballot ballot) {
  start_sodium();
  const auto key = key_of(db, vote);
  auto slots = all_of(db, "SELECT slot FROM urn_slot WHERE vote = $1 ORDER BY slot", {vote},
                      [](const Row& row) { return row.number(0); });
  while (!slots.empty()) {
    const auto at = randombytes_uniform(static_cast<std::uint32_t>(slots.size()));
    const auto slot = slots[at];
    const auto content = text_of(db, "SELECT content FROM urn_slot WHERE slot = $1", {slot});
    if (!unseal(content.value(), key)) {
      Plain plain{1};
      for (std::size_t i = 0; i < 4; ++i)
        plain[i + 1] = static_cast<unsigned char>((ballot.chosen >> (8 * i)) & 0xFFU);
      db.execute("UPDATE urn_slot SET content = $2 WHERE slot = $1", {slot, seal(plain, key)});
      return;
    }
    slots[at] = slots.back();
    slots.pop_back();
  }
  throw Bug("an urn has a slot for every voter");
}

std::vector<Ballot> empty_urn(Connection& db, VoteId vote) {
  auto ballots = ballots_inside(db, vote);
  db.execute("DELETE FROM urn_slot WHERE vote = $1", {vote});
  db.execute("DELETE FROM urn_key WHERE vote = $1", {vote});
  return ballots;
}

std::int64_t ballots_in_urn(Connection& db, VoteId vote) {
  return static_cast<std::int64_t>(ballots_inside(db, vote).size());
}

std::string digest_under_urn(Connection& db, VoteId vote, std::string_view text) {
  start_sodium();
  const auto key = key_of(db, vote);
  std::array<unsigned char, crypto_generichash_BYTES_MIN> out{};
  const std::vector<unsigned char> bytes(text.begin(), text.end());
  crypto_generichash(out.data(), out.size(), bytes.data(), bytes.size(), key.data(), key.size());
  return hex(out.data(), out.size());
}

std::int64_t slots_in_urn(Connection& db, VoteId vote) {
  return number_of(db, "SELECT count(*) FROM urn_slot WHERE vote = $1", {vote}).value_or(0);
}

}  // namespace minga::storage
