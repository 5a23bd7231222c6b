// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/chain.h"

#include <sodium.h>

#include <algorithm>
#include <array>

#include "domain/base/ensure.h"

namespace minga::storage {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

void add_netstring(std::string& to, std::string_view bytes) {
  to.append(std::to_string(bytes.size())).append(":").append(bytes).append(",");
}

std::string blake2b(const std::string& message) {
  static const int ready =
      sodium_init();  // picks the fastest code for this machine; 1 when it was done before
  ensure(ready >= 0, "libsodium starts");
  std::array<unsigned char, 32> digest{};
  crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(message.data()),
                     message.size(), nullptr, 0);
  std::string hex;
  for (const unsigned char byte : digest) hex.append({hex_digits[byte >> 4], hex_digits[byte & 15]});
  return hex;
}

}  // namespace

bool is_hash(std::string_view text) {
  return text.size() == genesis_hash.size() && std::all_of(text.begin(), text.end(), [](char c) {
           return hex_digits.find(c) != std::string_view::npos;
         });
}

std::string next_hash(std::string_view previous_hash_hex, std::int64_t sequence, std::int64_t at_seconds,
                      std::string_view actors, std::string_view kind, std::string_view content) {
  ensure(is_hash(previous_hash_hex), "the previous hash is 64 hex digits");
  std::string message;
  message.reserve(content.size() + actors.size() + 200);
  add_netstring(message, "minga-log-1");
  add_netstring(message, previous_hash_hex);
  add_netstring(message, std::to_string(sequence));
  add_netstring(message, std::to_string(at_seconds));
  add_netstring(message, actors);
  add_netstring(message, kind);
  add_netstring(message, content);
  return blake2b(message);
}

std::string digest_of(std::span<const std::string> fields) {
  std::string message;
  for (const auto& field : fields) add_netstring(message, field);
  return blake2b(message);
}

std::string short_code(std::string_view hash_hex) {
  static constexpr std::string_view symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  ensure(is_hash(hash_hex), "a code is made of a hash");
  std::uint64_t bits = 0;
  for (const char digit : hash_hex.substr(0, 10)) bits = bits << 4 | hex_digits.find(digit);
  std::string code;
  for (int shift = 35; shift >= 0; shift -= 5) {
    code += symbols[bits >> shift & 31];
    if (shift == 20) code += '-';
  }
  return code;
}

}  // namespace minga::storage
