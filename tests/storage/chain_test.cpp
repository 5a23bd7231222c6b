// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/chain.h"

#include <doctest/doctest.h>

#include <set>

#include "domain/base/ensure.h"

namespace minga::storage {

TEST_CASE("a hash is what another program computes from the description") {
  // Python 3.11, hashlib.blake2b over the netstrings described in chain.h.
  const std::string first =
      next_hash(genesis_hash, 1, 1741500000, "7,12", "member_registered", R"({"name":"Ñahui"})");
  CHECK(first == "4998042d1ee1451c97113734c350b16de0de867d22566380dadd658eacf90f2b");
  CHECK(next_hash(first, 2, -1, "", "", "") ==
        "7014dcd66fa69669dd6a5ef511b4f5a0c35d42a168a7d355e696b95d8e278372");
  CHECK(short_code(first) == "96C0-8B8Y");
}

TEST_CASE("any field that changes, changes the hash") {
  const std::string other(64, 'a');
  const std::set<std::string> hashes = {next_hash(genesis_hash, 1, 2, "a", "b", "c"),
                                        next_hash(other, 1, 2, "a", "b", "c"),
                                        next_hash(genesis_hash, 2, 2, "a", "b", "c"),
                                        next_hash(genesis_hash, 1, 3, "a", "b", "c"),
                                        next_hash(genesis_hash, 1, 2, "A", "b", "c"),
                                        next_hash(genesis_hash, 1, 2, "a", "B", "c"),
                                        next_hash(genesis_hash, 1, 2, "a", "b", "C"),
                                        next_hash(genesis_hash, 1, 2, "a", "b", std::string("c\0", 2))};
  CHECK(hashes.size() == 8);
  for (const auto& hash : hashes) CHECK(is_hash(hash));
}

TEST_CASE("where a field ends matters") {
  const std::set<std::string> hashes = {
      next_hash(genesis_hash, 1, 2, "ab", "c", ""),   next_hash(genesis_hash, 1, 2, "a", "bc", ""),
      next_hash(genesis_hash, 1, 2, "", "abc", ""),   next_hash(genesis_hash, 1, 2, "a", "b", "c"),
      next_hash(genesis_hash, 12, 2, "a", "b", "c"),  next_hash(genesis_hash, 1, 22, "a", "b", "c"),
      next_hash(genesis_hash, 1, 2, "a,1:b", "", "c")};
  CHECK(hashes.size() == 7);
}

TEST_CASE("the code for paper is the first 40 bits, without letters that look like others") {
  CHECK(short_code(genesis_hash) == "0000-0000");
  CHECK(short_code(std::string(64, 'f')) == "ZZZZ-ZZZZ");
  CHECK(short_code("00443214c7" + std::string(54, 'e')) == "0123-4567");
  CHECK_THROWS_AS(short_code("K7QM"), Bug);
  CHECK_THROWS_AS(short_code(std::string(64, 'F')), Bug);
  CHECK_THROWS_AS(next_hash("", 1, 2, "a", "b", "c"), Bug);
}

}  // namespace minga::storage
