// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "storage/log.h"
#include "storage/schema.h"
#include "tests/storage/tampering.h"
#include "tests/support/village.h"

namespace minga::tests {

using namespace minga::storage;
using What = Finding::What;
using Findings = std::vector<Finding>;

namespace {

// Lived through once; every test changes a copy.
const Tampering& tampering() {
  static const Tampering one;
  return one;
}

bool has(const Findings& findings, What what, const std::string& table, const std::string& row,
         const std::string& column = {}) {
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& each) {
    return each.what == what && each.table == table && each.row == row && each.column == column;
  });
}
bool has_line(const Findings& findings, What what, std::int64_t sequence) {
  return std::any_of(findings.begin(), findings.end(),
                     [&](const Finding& each) { return each.what == what && each.sequence == sequence; });
}

Findings found_after(const std::string& statements) {
  const auto findings = tampering().after(statements);
  REQUIRE_MESSAGE(findings, statements);
  return *findings;
}

std::string another(const Tampering::Cell& cell) {
  if (!cell.value) return cell.column.text ? "NULL" : "7";
  return cell.column.text ? *cell.value + "x" : std::to_string(std::stoll(*cell.value) + 1'000'003);
}

// One byte of a text or one bit of a number, as a failing disk or a clumsy hand would.
std::optional<std::string> nudged(const Tampering::Cell& cell, std::mt19937& random) {
  if (!cell.value) return cell.column.text ? "x" : "1";
  if (!cell.column.text) return std::to_string(std::stoll(*cell.value) ^ (std::int64_t{1} << random() % 63));
  auto text = *cell.value;
  if (text.empty()) return "\1";
  auto& byte = text[random() % text.size()];
  const auto before = byte;
  while (byte == before || byte == 0) byte = static_cast<char>(random() % 256);
  return text;
}

}  // namespace

TEST_CASE("a community that was lived in is what its log says, and replaying it changes nothing") {
  CHECK(found_after("SELECT 1").empty());
  for (const auto& table : replayed_tables())
    CHECK_MESSAGE(tampering().count(std::string(table.name)) > 0, table.name);
}

TEST_CASE("replaying the log into an empty database gives the same tables, row for row, and the same head") {
  testing::Village village;
  village.shared_out();
  village.pay({6}, soles(60));
  const auto other = testing::Village::scratch();
  Transaction transaction(*other);
  each_line(village.db(), [&](const LogLine& line) {
    const auto again = append(*other, event_of(line), line.actors, line.at, command_of(line));
    CHECK(again.content == line.content);
    CHECK(again.hash == line.hash);
  });
  transaction.commit();
  CHECK(chain_head(*other) == village.head());
  CHECK(storage::verify(*other, *testing::Village::scratch()).findings.empty());
}

TEST_CASE("a value changed in any column of any table is found and named") {
  const auto named = [](const Findings& findings, const Tampering::Cell& cell) {
    return has(findings, cell.column.key ? What::row_missing : What::value_changed, cell.table, cell.row,
               cell.column.key ? "" : cell.column.name);
  };
  std::size_t widest = 0;
  for (const auto& each : replayed_tables())
    widest = std::max(widest, tampering().columns(std::string(each.name)).size());
  // In each round another column, in all tables at once.
  for (std::size_t round = 0; round < widest; ++round) {
    std::vector<Tampering::Change> changed;
    std::vector<Tampering::Change> emptied;
    for (const auto& each : replayed_tables()) {
      const std::string table(each.name);
      const auto columns = tampering().columns(table);
      if (round >= columns.size()) continue;
      const auto cell = tampering().cell(table, columns[round], tampering().count(table) / 2);
      changed.push_back({cell, another(cell)});
      if (cell.value) emptied.push_back({cell, std::nullopt});
    }
    const auto expected = changed.size();
    const auto findings = tampering().after_setting(changed);
    CHECK(changed.size() == expected);  // the schema lets each of them
    for (const auto& [cell, value] : changed)
      CHECK_MESSAGE(named(findings, cell), cell.table << " " << cell.column.name << "\n" << told(findings));
    // Emptied where the schema lets it.
    const auto without = tampering().after_setting(emptied);
    for (const auto& [cell, value] : emptied)
      CHECK_MESSAGE(named(without, cell), cell.table << " " << cell.column.name << "\n" << told(without));
  }
}

TEST_CASE("a row taken out of or put into any table is found and named") {
  for (const auto& each : replayed_tables()) {
    const std::string table(each.name);
    CAPTURE(table);
    const auto columns = tampering().columns(table);
    const auto cell = tampering().cell(table, columns.front(), 0);
    const auto where = " WHERE rowid = " + std::to_string(cell.rowid);
    const auto without = found_after("DELETE FROM " + table + where);
    CHECK_MESSAGE(has(without, What::row_missing, table, cell.row), told(without));

    // A copy under another key; unique columns need another value as well.
    std::string values;
    for (const auto& column : columns) {
      const bool other = column.key || column.name == "dni_digits" || column.name == "bank_reference";
      values += (values.empty() ? "" : ", ") + column.name +
                (!other        ? ""
                 : column.text ? " || 'x'"
                               : " + 1000003");
    }
    const auto with = found_after("INSERT INTO " + table + " SELECT " + values + " FROM " + table + where);
    const bool added = std::any_of(with.begin(), with.end(), [&](const Finding& finding) {
      return finding.what == What::row_added && finding.table == table;
    });
    CHECK_MESSAGE(added, told(with));
  }
}

TEST_CASE("a changed line of the log breaks the chain there") {
  const auto middle = tampering().count("log") / 2;
  for (const auto& column : tampering().columns("log")) {
    for (const auto row : {std::int64_t{0}, middle, tampering().count("log") - 1}) {
      const auto cell = tampering().cell("log", column, row);
      CAPTURE(column.name);
      CAPTURE(row);
      const auto findings = tampering().after_setting(cell, another(cell));
      REQUIRE(findings);
      const auto what = column.name == "sequence" ? What::line_missing : What::chain_broken;
      // Without its number the last line is only one that does not follow.
      CHECK_MESSAGE(has_line(*findings, what, row + 1), told(*findings));
    }
  }
}

TEST_CASE("actors written in another way are other bytes") {
  for (const char* actors : {"'1  5'", "' 1 5'", "'01 5'", "'1 5 '", "'1x 5'", "'5 1'", "''"}) {
    const auto findings =
        found_after("UPDATE log SET actors = " + std::string(actors) +
                    " WHERE sequence = (SELECT max(sequence) FROM log WHERE actors = '1 5')");
    REQUIRE_MESSAGE(!findings.empty(), actors);
    CHECK(findings.front().what == What::chain_broken);
  }
}

TEST_CASE("lines taken out, swapped or put in are found") {
  const auto lines = tampering().count("log");
  CHECK(has_line(found_after("DELETE FROM log WHERE sequence = 1"), What::line_missing, 1));
  CHECK(has_line(found_after("DELETE FROM log WHERE sequence = 20"), What::line_missing, 20));
  CHECK_FALSE(found_after("DELETE FROM log WHERE sequence = " + std::to_string(lines)).empty());
  CHECK_FALSE(found_after("DELETE FROM log").empty());
  CHECK(has_line(found_after("UPDATE log SET sequence = -1 WHERE sequence = 20; UPDATE log SET sequence = 20 "
                             "WHERE sequence = 21; "
                             "UPDATE log SET sequence = 21 WHERE sequence = -1"),
                 What::chain_broken, 20));
  CHECK(has_line(found_after("INSERT INTO log SELECT sequence + 1, at, actors, kind, content, hash FROM log "
                             "ORDER BY sequence DESC "
                             "LIMIT 1"),
                 What::chain_broken, lines + 1));
  // Moved up by one to make room, as someone who knows the numbers would.
  CHECK(has_line(found_after("UPDATE log SET sequence = -sequence WHERE sequence >= 20; UPDATE log SET "
                             "sequence = 1 - sequence WHERE "
                             "sequence < 0; INSERT INTO log SELECT 20, at, actors, kind, content, hash FROM "
                             "log WHERE sequence = 19"),
                 What::chain_broken, 20));
}

TEST_CASE("a line whose hashes were made anew does not agree with the tables") {
  // Someone with the program's source changes a payment in the log and computes the chain again from there
  // on.
  testing::Village village;
  village.shared_out();
  village.pay({6}, soles(60));
  std::string previous(64, '0');
  std::vector<LogLine> forged;
  each_line(village.db(), [&](const LogLine& line) {
    auto copy = line;
    if (const auto at = copy.content.find("\"minor\":6000");
        line.kind == "payout_made" && at != std::string::npos)
      copy.content.replace(at, 12, "\"minor\":5000");
    copy.hash = previous = expected_hash(previous, copy);
    forged.push_back(copy);
  });
  for (const auto& line : forged)
    village.db().execute("UPDATE log SET content = $2, hash = $3 WHERE sequence = $1",
                         {line.sequence, line.content, line.hash});
  const auto findings = village.verify().findings;
  CHECK(has(findings, What::value_changed, "receipt", "1", "amount"));
  CHECK(has(findings, What::value_changed, "balance", "assets:cash", "amount"));
  CHECK(has(findings, What::value_changed, "balance", "members:6", "amount"));
}

TEST_CASE("a ballot, a receipt's number, a balance, a share") {
  auto findings = found_after("UPDATE ballot SET chosen = 2 WHERE vote = 1 AND place = 1");
  REQUIRE(findings.size() == 1);
  CHECK(has(findings, What::value_changed, "ballot", "1, 1", "chosen"));
  CHECK(findings[0].found == "2");
  CHECK(findings[0].expected == "1");

  findings = found_after("UPDATE receipt SET number = 9 WHERE number = 2");
  CHECK(has(findings, What::row_missing, "receipt", "2"));
  CHECK(has(findings, What::row_added, "receipt", "9"));
  CHECK(has(findings, What::receipts_gap, "", "2"));

  findings = found_after("UPDATE balance SET amount = amount + 1 WHERE account = 'assets:bank'");
  CHECK(has(findings, What::value_changed, "balance", "assets:bank", "amount"));
  CHECK(has(findings, What::balance_wrong, "", "assets:bank"));

  findings = found_after("UPDATE posting SET amount = amount + 1 WHERE entry = 2 AND line = 1");
  CHECK(has(findings, What::value_changed, "posting", "2, 1", "amount"));
  CHECK(has(findings, What::entry_unbalanced, "", "2"));

  findings = found_after("UPDATE posting SET amount = 9223372036854775807");
  CHECK(has(findings, What::value_changed, "posting", "2, 1", "amount"));
  findings = found_after("UPDATE receipt SET number = 9223372036854775807 WHERE number = 2");
  CHECK(has(findings, What::receipts_gap, "", "2"));

  findings = found_after("UPDATE turnout SET member = 8 WHERE vote = 2 AND member = 7");
  CHECK(has(findings, What::row_missing, "turnout", "2, 7"));
  CHECK(has(findings, What::row_added, "turnout", "2, 8"));
}

TEST_CASE("an urn that was opened by force is found") {
  const auto open = std::to_string(tampering().count("vote"));  // the last one
  CHECK(has(found_after("DELETE FROM urn_slot WHERE slot = (SELECT min(slot) FROM urn_slot)"),
            What::urn_wrong, "", open));
  CHECK(has(found_after("DELETE FROM urn_key"), What::urn_wrong, "", open));
  CHECK(has(found_after("DELETE FROM urn_slot"), What::urn_wrong, "", open));
  CHECK(has(
      found_after("UPDATE urn_slot SET content = (SELECT content FROM urn_slot ORDER BY slot DESC LIMIT 1)"),
      What::urn_wrong, "", open));
  CHECK(has(found_after("INSERT INTO urn_key VALUES (1, 'x')"), What::urn_wrong, "", "1"));
  CHECK(has(found_after("INSERT INTO urn_slot SELECT slot + 1, 2, content FROM urn_slot LIMIT 1"),
            What::urn_wrong, "", "2"));
  CHECK(has(found_after("UPDATE urn_slot SET content = upper(content)"), What::urn_wrong, "", open));
  CHECK(has(found_after("UPDATE urn_key SET secret = upper(secret)"), What::urn_wrong, "", open));
  const auto columns = tampering().columns("urn_slot");
  std::mt19937 random(3);
  for (int i = 0; i < 10; ++i) {
    const auto cell = tampering().cell("urn_slot", columns[2], static_cast<std::int64_t>(random() % 14));
    CHECK(has(*tampering().after_setting(cell, nudged(cell, random)), What::urn_wrong, "", open));
  }
}

TEST_CASE("whatever byte is changed behind the program's back, it is found") {
  std::mt19937 random(20'250'309);
  std::vector<std::string> tables{"log"};
  for (const auto& table : replayed_tables()) tables.emplace_back(table.name);
  int changed = 0;
  for (int attempt = 0; changed < 150 && attempt < 400; ++attempt) {
    const auto& table = tables[attempt % 3 == 0 ? 0 : random() % tables.size()];
    const auto columns = tampering().columns(table);
    const auto row =
        static_cast<std::int64_t>(random() % static_cast<unsigned long>(tampering().count(table)));
    const auto cell = tampering().cell(table, columns[random() % columns.size()], row);
    const auto value = nudged(cell, random);
    const auto findings = tampering().after_setting(cell, value);
    if (!findings) continue;  // the schema itself forbids it
    ++changed;
    CHECK_MESSAGE(!findings->empty(),
                  table << " [" << cell.row << "] " << cell.column.name << " = " << value.value_or("NULL"));
  }
  CHECK(changed == 150);
}

}  // namespace minga::tests
