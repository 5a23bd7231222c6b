// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/assembly/minutes.h"

namespace minga {

// Printed when an urn is opened (all counts zero: the urn is empty) and when its result is proclaimed.
struct UrnSheet {
  std::string community;
  std::string place;
  bool sample = false;
  bool zero_report = false;
  VoteId vote;
  Date date;
  TimeOfDay time;
  Minutes::Ballot ballot;
  std::string agreement;  // of a proclaimed result; may be empty
  // What lay in the urn, for anyone to count again: how many ballots named just these options. Sorted, so it
  // says nothing of who cast them or when.
  struct Pattern {
    std::string letters;  // "A C"; empty: blank
    std::int64_t ballots = 0;
  };
  std::vector<Pattern> patterns;
  std::string ballots_digest;  // BLAKE2b-256 of the sorted ballots as the log has them, in hex
  std::string chain_head;
};

// One-use slips for cutting, shuffling and drawing. It names no voter, and it is never kept as a file.
struct SlipSheet {
  std::string community;
  bool sample = false;
  VoteId vote;
  std::string question;
  Date date;
  std::vector<std::string> codes;  // of eight digits
};

// A voter's own ballot for the wooden urn. Nothing on it tells one paper from another but the choice; it is
// never kept as a file.
struct PaperBallot {
  std::string community;
  bool sample = false;
  VoteId vote;
  VoteKind kind = VoteKind::motion;
  std::string question;
  struct Option {
    std::string title;  // empty for the three of a motion
    bool chosen = false;
    std::string picture = {};  // a list's symbol, a word of the icon list
  };
  std::vector<Option> options;
};

}  // namespace minga
