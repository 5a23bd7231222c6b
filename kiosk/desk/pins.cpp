// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/pins.h"

#include <sodium.h>

#include <array>
#include <charconv>
#include <vector>

#include "domain/base/ensure.h"

namespace minga::desk {

namespace {

constexpr unsigned long long usual_ops = 3;
constexpr std::size_t usual_kib = 19 * 1024;
using Salt = std::array<unsigned char, crypto_pwhash_SALTBYTES>;
using Digest = std::array<unsigned char, 32>;

template <std::size_t N>
std::string hex(const std::array<unsigned char, N>& bytes) {
  std::string out(N * 2 + 1, '\0');
  sodium_bin2hex(out.data(), out.size(), bytes.data(), N);
  out.pop_back();
  return out;
}

Digest digest_of(std::string_view pin, const Salt& salt, unsigned long long ops, std::size_t kib) {
  Digest digest{};
  ensure(crypto_pwhash(digest.data(), digest.size(), pin.data(), pin.size(), salt.data(), ops, kib * 1024,
                       crypto_pwhash_ALG_ARGON2ID13) == 0,
         "there is memory to check a PIN");
  return digest;
}

std::string record_of(std::string_view pin, const Salt& salt, unsigned long long ops, std::size_t kib) {
  return "argon2id$" + std::to_string(ops) + "$" + std::to_string(kib) + "$" + hex(salt) + "$" +
         hex(digest_of(pin, salt, ops, kib));
}

template <class Number>
bool read_number(const std::string& text, Number& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end == text.data() + text.size();
}

}  // namespace

std::string pin_record(std::string_view pin) {
  ensure(sodium_init() >= 0, "the crypto library starts");
  Salt salt{};
  randombytes_buf(salt.data(), salt.size());
  return record_of(pin, salt, usual_ops, usual_kib);
}

std::string quick_pin_record(std::string_view pin, std::string_view salt_seed) {
  ensure(sodium_init() >= 0, "the crypto library starts");
  Salt salt{};
  crypto_generichash(salt.data(), salt.size(), reinterpret_cast<const unsigned char*>(salt_seed.data()),
                     salt_seed.size(), nullptr, 0);
  return record_of(pin, salt, crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN / 1024);
}

bool pin_matches(const std::string& record, std::string_view pin) {
  ensure(sodium_init() >= 0, "the crypto library starts");
  std::vector<std::string> parts{""};
  for (const char c : record) c == '$' ? void(parts.emplace_back()) : parts.back().push_back(c);
  unsigned long long ops = 0;
  std::size_t kib = 0;
  Salt salt{};
  std::size_t length = 0;
  if (parts.size() != 5 || parts[0] != "argon2id" || !read_number(parts[1], ops) ||
      !read_number(parts[2], kib) ||
      sodium_hex2bin(salt.data(), salt.size(), parts[3].data(), parts[3].size(), nullptr, &length, nullptr) !=
          0 ||
      length != salt.size() || ops > 100 || kib > 1024 * 1024)
    return false;
  const auto digest = hex(digest_of(pin, salt, ops, kib));
  return digest.size() == parts[4].size() &&
         sodium_memcmp(digest.data(), parts[4].data(), digest.size()) == 0;
}

}  // namespace minga::desk
