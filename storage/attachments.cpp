// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attachments.h"

#include <sodium.h>

#include <array>

namespace minga::storage {

std::string content_digest(std::string_view content) {
  ensure(sodium_init() >= 0, "libsodium starts");
  std::array<unsigned char, crypto_generichash_BYTES> digest{};
  crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(content.data()),
                     content.size(), nullptr, 0);
  std::string hex(2 * digest.size() + 1, '\0');
  sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
  hex.pop_back();
  return hex;
}

void keep_content(Connection& db, const std::string& digest, std::string_view content) {
  constexpr int variant = sodium_base64_VARIANT_ORIGINAL;
  std::string text(sodium_base64_encoded_len(content.size(), variant), '\0');
  sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(content.data()),
                    content.size(), variant);
  text.pop_back();  // the NUL
  db.execute(
      "INSERT INTO attachment_content (digest, content) VALUES ($1, $2) ON CONFLICT (digest) DO NOTHING",
      {digest, text});
}

std::optional<std::string> find_content(Connection& db, const std::string& digest) {
  const auto text = text_of(db, "SELECT content FROM attachment_content WHERE digest = $1", {digest});
  if (!text) return std::nullopt;
  std::string content(text->size() / 4 * 3 + 3, '\0');
  std::size_t length = 0;
  const char* end = nullptr;
  if (sodium_base642bin(reinterpret_cast<unsigned char*>(content.data()), content.size(), text->data(),
                        text->size(), nullptr, &length, &end, sodium_base64_VARIANT_ORIGINAL) != 0 ||
      end != text->data() + text->size())
    return std::nullopt;
  content.resize(length);
  return content;
}

}  // namespace minga::storage
