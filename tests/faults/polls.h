// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <random>
#include <vector>

#include "kiosk/desk/desk.h"
#include "kiosk/desk/votes.h"
#include "tests/faults/attacker.h"

// Secret votes whose every ballot is different, so that guesses can be counted.
namespace minga::attack {

struct Marked {
  MemberNumber voter;
  Ballot ballot;
  desk::CommandId command;
};

// A community of forty, all present, with 26 projects to vote on, in a new file that is closed again.
inline constexpr std::int64_t people = 40;
void found_community(const std::filesystem::path& file);

// Who comes to this vote, in the order they come, and what each will choose: up to 36 of the forty in random
// order, and ballots that are random and all different.
std::vector<Marked> random_voters(std::mt19937_64&, std::size_t least);
Truth truth_of(const std::vector<Marked>&);

// The kiosk on that file: the real desk and storage.
class Polls {
 public:
  explicit Polls(const std::filesystem::path& file);
  storage::Connection& db() { return *db_; }
  desk::Desk& desk() { return *desk_; }
  void wait(std::int64_t seconds) { now_ = now_.plus_seconds(seconds); }

  VoteId open();
  VoteId opened() const;  // the one that is open
  void cast(VoteId, const Marked&);
  void close(VoteId);
  // The urn's sheet as it is at this moment, kept in this folder as the kiosk keeps it.
  void keep_sheet(VoteId, const std::filesystem::path& folder);

 private:
  std::unique_ptr<storage::Connection> db_;
  std::unique_ptr<desk::Desk> desk_;
  Instant now_;
};

}  // namespace minga::attack
