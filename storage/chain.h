// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

// The hash chain of the log: each line holds the hash of the line before, so no line can be changed, taken
// out or put between without changing every hash after it, and the hashes on paper would no longer be found
// in the log.
//
// To check it with another program: the hash of a line is BLAKE2b with a 32-byte digest, no key (RFC 7693),
// written as 64 lower-case hex digits, over seven netstrings one after another:
//   "minga-log-1", previous hash (64 hex digits), sequence, at_seconds, actors, kind, content
// A netstring is the length in bytes in decimal, ':', the bytes, ','. Numbers are decimal, '-' before
// negative ones. The lengths keep ("ab","c") and ("a","bc") apart. The first line follows `genesis_hash`. In
// Python:
//   hashlib.blake2b(b"".join(b"%d:%s," % (len(f), f) for f in fields), digest_size=32).hexdigest()
namespace minga::storage {

inline constexpr std::string_view genesis_hash =
    "0000000000000000000000000000000000000000000000000000000000000000";

// A previous hash that is not 64 lower-case hex digits is a bug. actors, kind and content are taken byte for
// byte.
std::string next_hash(std::string_view previous_hash_hex, std::int64_t sequence, std::int64_t at_seconds,
                      std::string_view actors, std::string_view kind, std::string_view content);

// Whether it has the form of a hash: 64 lower-case hex digits.
bool is_hash(std::string_view);

// BLAKE2b-256 over netstrings, as lower-case hex: what a paper says of a list so that another program can
// check it.
std::string digest_of(std::span<const std::string> fields);

// "K7QM-2F9T": the first 40 bits in Crockford's base 32 (no I, L, O, U), to be read aloud and compared by
// eye. It finds a line; it does not prove it: with days of computing someone can make another line with the
// same code. A paper that anchors the log carries the whole hash as well, such as in its QR code.
std::string short_code(std::string_view hash_hex);

}  // namespace minga::storage
