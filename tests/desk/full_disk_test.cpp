// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "tests/support/temporary_folder.h"
#include "tests/support/village.h"

using namespace minga;
using namespace minga::testing;

TEST_CASE(
    "a full disk refuses in one word, loses nothing, and the same command goes through once there is room") {
  const test::TemporaryFolder folder;
  Village village(storage::open_sqlite(folder / "minga.db", storage::OpenMode::create));
  auto& db = village.db();
  const auto lines_before = storage::number_of(db, "SELECT count(*) FROM log");
  const auto pages = storage::number_of(db, "PRAGMA page_count").value();
  db.script("PRAGMA max_page_count = " + std::to_string(pages + 1));

  // Registering goes on until the disk is full; each was either kept whole or refused whole.
  std::int64_t kept = 0;
  std::optional<Refusal> refusal;
  desk::CommandId command;
  MemberDraft draft;
  draft.given_names = "Rosa " + std::string(60, 'a');
  draft.surnames = "Huamán " + std::string(60, 'b');
  draft.sex = Sex::woman;
  draft.groups = {GroupId{1}};
  draft.admitted = local_date(village.now);
  const auto secretary = village.session(Village::secretary);
  for (int i = 0; i < 200 && !refusal; ++i) {
    command = village.id();
    const auto registered = desk::register_member(village.desk(), secretary, command, draft);
    if (registered) {
      ++kept;
    } else {
      refusal = registered.error();
    }
  }
  REQUIRE(refusal);
  CHECK(refusal->why == Why::disk_full);
  CHECK(storage::number_of(db, "SELECT count(*) FROM log") == *lines_before + kept);

  db.script("PRAGMA max_page_count = 1000000");
  CHECK(desk::register_member(village.desk(), secretary, command, draft).has_value());
  CHECK(storage::number_of(db, "SELECT count(*) FROM log") == *lines_before + kept + 1);
  auto scratch = Village::scratch();
  CHECK(storage::verify(db, *scratch).findings.empty());
}
