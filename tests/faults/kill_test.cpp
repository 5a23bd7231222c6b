// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <cstdlib>
#include <map>
#include <random>
#include <set>
#include <sstream>
#include <thread>

#include "storage/queries/treasury.h"
#include "storage/queries/votes.h"
#include "storage/schema.h"
#include "storage/sqlite.h"
#include "storage/verify.h"
#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"

using namespace minga;

namespace {

int wanted_kills() {
  const char* wanted = std::getenv("MINGA_KILLS");
  return wanted ? std::atoi(wanted) : 200;
}

// What the program said it had done, over all its lives.
struct Acknowledged {
  std::set<std::pair<std::int64_t, std::int64_t>> votes;                   // vote, member
  std::map<std::int64_t, std::pair<std::int64_t, std::int64_t>> receipts;  // number: member, amount

  void hear(const std::string& line) {
    std::istringstream in(line);
    std::string what;
    std::int64_t a = 0, b = 0, c = 0;
    in >> what >> a >> b >> c;
    REQUIRE_MESSAGE(!in.fail(), "the rehearsal said: " << line);
    if (what == "voted") {
      const bool first_time = votes.insert({a, b}).second;
      CHECK_MESSAGE(first_time, "member " << b << " was let vote twice");
    } else {
      REQUIRE_MESSAGE(what == "paid", "the rehearsal said: " << line);
      const bool first_time = receipts.insert({a, {b, c}}).second;
      CHECK_MESSAGE(first_time, "receipt " << a << " was given twice");
    }
  }
};

void check_kept(storage::Connection& db, const Acknowledged& acknowledged) {
  for (const auto& [vote, member] : acknowledged.votes)
    CHECK_MESSAGE(storage::has_voted(db, {vote}, {member}), "the vote of member " << member << " was lost");
  for (const auto& [number, what] : acknowledged.receipts) {
    const auto receipt = storage::find_receipt(db, {number});
    REQUIRE_MESSAGE(receipt, "receipt " << number << " was lost");
    CHECK(receipt->member.value == what.first);
    CHECK(receipt->amount.minor() == what.second);
  }
}

}  // namespace

TEST_CASE(
    "a program killed at any moment of votes and payouts has lost nothing it acknowledged and done nothing "
    "twice") {
  const std::string program = MINGA_PROGRAM;
  std::mt19937 random(20250309);
  const int kills = wanted_kills();
  // A community lives through some kills, then a new one begins, so replaying stays quick.
  constexpr int kills_per_community = 25;
  std::size_t votes_seen = 0, receipts_seen = 0;
  int killed = 0;
  while (killed < kills) {
    const test::TemporaryFolder folder;
    const auto data = folder / "data";
    const auto made = test::run({program, "init", "--sample", "--data", data});
    REQUIRE_MESSAGE(made.code == 0, made.output);
    Acknowledged acknowledged;
    for (int life = 0; life < kills_per_community && killed < kills; ++life, ++killed) {
      {
        test::Process rehearsal({program, "rehearse", "--data", data});
        // Half of the lives end at once or while getting ready, half in the midst of votes and payments.
        if (life % 2 == 1) {
          const auto first = rehearsal.line(std::chrono::seconds(60));
          REQUIRE_MESSAGE(first, "the rehearsal did not start again after a kill");
          acknowledged.hear(*first);
        }
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 220'000));
        rehearsal.kill_hard();
        for (const auto& line : rehearsal.remaining_lines()) acknowledged.hear(line);
      }
      auto db = storage::open_sqlite(data + "/minga.db", storage::OpenMode::existing);
      auto scratch = storage::open_sqlite_in_memory();
      storage::migrate(*scratch, storage::schema());
      const auto verification = storage::verify(*db, *scratch);
      CHECK_MESSAGE(verification.findings.empty(),
                    "after kill " << killed + 1 << " the tables are not what the log says");
      check_kept(*db, acknowledged);
    }
    votes_seen += acknowledged.votes.size();
    receipts_seen += acknowledged.receipts.size();
  }
  MESSAGE(kills << " kills; acknowledged before them: " << votes_seen << " votes, " << receipts_seen
                << " payments");
  CHECK(votes_seen > static_cast<std::size_t>(kills));
  CHECK((kills < 100 || receipts_seen > 0));
}
