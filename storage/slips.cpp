// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/slips.h"

#include <sodium.h>

#include <algorithm>
#include <set>

#include "storage/queries/votes.h"
#include "storage/urn.h"

namespace minga::storage {

std::vector<std::string> new_slip_codes(Connection& db, VoteId vote, std::size_t count) {
  ensure(sodium_init() >= 0, "the crypto library starts");
  std::set<std::string> codes;
  while (codes.size() < count) {
    std::string code;
    for (std::size_t i = 0; i < slip_digits; ++i)
      code += static_cast<char>('0' + static_cast<int>(randombytes_uniform(10)));
    const bool printed = exists(db, "SELECT 1 FROM slip WHERE vote = $1 AND digest = $2",
                                {vote, digest_under_urn(db, vote, code)});
    if (!printed) codes.insert(std::move(code));
  }
  return {codes.begin(), codes.end()};
}

std::string slip_digest(Connection& db, VoteId vote, const std::string& typed) {
  std::string code;
  for (const char c : typed)
    if (c != ' ' && c != '-') code += c;
  const bool digits = std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (code.size() != slip_digits || !digits) return {};
  return digest_under_urn(db, vote, code);
}

}  // namespace minga::storage
