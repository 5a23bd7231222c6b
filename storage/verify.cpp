// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/verify.h"

#include <algorithm>
#include <map>

#include "domain/base/ensure.h"
#include "storage/attachments.h"
#include "storage/chain.h"
#include "storage/log.h"
#include "storage/schema.h"
#include "storage/tables/apply.h"
#include "storage/urn.h"

namespace minga::storage {

namespace {

using What = Finding::What;

class Verifier {
 public:
  Verifier(Connection& db, Connection& scratch, std::size_t most) : db_(db), scratch_(scratch), most_(most) {}

  Verification run() {
    for (const auto& text : db_.damage()) add({.what = What::engine_damage, .text = text});
    replay();
    if (replayed_) {
      for (const auto& table : replayed_tables()) compare(table);
      try {
        check_ledger();
        check_receipts();
        check_attachments();
        check_urns();
      } catch (const Fault& fault) {
        // Such as amounts changed by force whose sum no longer fits: part of what is wrong, not the end of
        // telling it.
        add({.what = What::engine_damage, .text = fault.what()});
      }
    }
    return std::move(result_);
  }

 private:
  using Cell = std::optional<std::string>;  // nothing for NULL, which is not the text "NULL"
  using Line = std::vector<Cell>;

  void add(Finding finding) {
    if (result_.findings.size() < most_) result_.findings.push_back(std::move(finding));
  }

  void replay() {
    std::string previous(genesis_hash);
    std::int64_t next = 1;
    bool chain_whole = true;
    Transaction transaction(scratch_);
    each_line(db_, [&](const LogLine& line) {
      if (!replayed_) return;
      if (line.sequence != next) {
        add({.what = What::line_missing, .sequence = next});
        replayed_ = false;
        return;
      }
      if (chain_whole && expected_hash(previous, line) != line.hash) {
        add({.what = What::chain_broken, .sequence = line.sequence});
        chain_whole = false;
      }
      previous = line.hash;
      ++next;
      replayed_ = replay_line(line);
    });
    result_.lines = next - 1;
    result_.chain_head = previous;
    if (replayed_) transaction.commit();
  }

  bool replay_line(const LogLine& line) {
    try {
      const Event event = event_of(line);
      scratch_.execute(
          "INSERT INTO log (sequence, at, actors, kind, content, hash) VALUES ($1, $2, '', $3, $4, $5)",
          {line.sequence, line.at, line.kind, line.content, line.hash});
      apply(scratch_, line, event, command_of(line));
      return true;
    } catch (const Fault& fault) {
      const bool unreadable = fault.kind() == FaultKind::damaged;
      add({.what = unreadable ? What::line_unreadable : What::replay_failed,
           .sequence = line.sequence,
           .text = fault.what()});
    } catch (const Bug& bug) {
      add({.what = What::replay_failed, .sequence = line.sequence, .text = bug.what()});
    }
    return false;
  }

  static std::vector<std::string> columns_of(std::string_view table) {
    // An empty scratch table has no row to ask, so the names are taken from the schema's text.
    std::vector<std::string> names;
    const std::string opening = "CREATE TABLE " + std::string(table) + " (";
    const std::string adding = "ALTER TABLE " + std::string(table) + " ADD COLUMN ";
    for (const auto& migration : schema()) {
      for (auto added = migration.sql.find(adding); added != std::string_view::npos;
           added = migration.sql.find(adding, added + 1)) {
        const auto name = added + adding.size();
        names.emplace_back(migration.sql.substr(name, migration.sql.find(' ', name) - name));
      }
      const auto at = migration.sql.find(opening);
      if (at == std::string_view::npos) continue;
      const auto body =
          migration.sql.substr(at + opening.size(), migration.sql.find(");\n", at) - at - opening.size());
      int depth = 0;
      bool expects_name = true;
      for (std::size_t i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (expects_name && (c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) {
          const auto end = body.find_first_of(" \n", i);
          const auto name = body.substr(i, end - i);
          if (name != "PRIMARY" && name != "UNIQUE" && name != "FOREIGN" && name != "CHECK")
            names.emplace_back(name);
          expects_name = false;
        }
        if (c == '(') ++depth;
        if (c == ')') --depth;
        if (c == ',' && depth == 0) expects_name = true;
      }
    }
    ensure(!names.empty(), "a replayed table stands in the schema");
    return names;
  }

  static std::string words(const Cell& cell) { return cell.value_or("NULL"); }

  static std::map<std::string, Line> rows_of(Connection& db, const ReplayedTable& table,
                                             const std::vector<std::string>& columns) {
    std::string list;
    for (const auto& column : columns) list += ", CAST(" + column + " AS TEXT)";
    int key_columns = 0;
    std::string keys;
    for (std::size_t from = 0; from < table.order.size(); ++key_columns) {
      const auto end = std::min(table.order.find(", ", from), table.order.size());
      keys += (from ? ", CAST(" : "CAST(") + std::string(table.order.substr(from, end - from)) + " AS TEXT)";
      from = end + 2;
    }
    std::map<std::string, Line> rows;
    db.each("SELECT " + keys + list + " FROM " + std::string(table.name), [&](const Row& row) {
      std::string key;
      for (int i = 0; i < key_columns; ++i) key += (i ? ", " : "") + words(row.optional_text(i));
      Line line;
      for (std::size_t i = 0; i < columns.size(); ++i)
        line.push_back(row.optional_text(key_columns + static_cast<int>(i)));
      rows.emplace(key, std::move(line));
    });
    return rows;
  }

  void compare(const ReplayedTable& table) {
    const auto columns = columns_of(table.name);
    const auto found = rows_of(db_, table, columns);
    const auto expected = rows_of(scratch_, table, columns);
    result_.rows += static_cast<std::int64_t>(expected.size());
    for (const auto& [key, line] : expected) {
      const auto at = found.find(key);
      if (at == found.end()) {
        add({.what = What::row_missing, .table = std::string(table.name), .row = key});
        continue;
      }
      for (std::size_t i = 0; i < columns.size(); ++i)
        if (at->second[i] != line[i])
          add({.what = What::value_changed,
               .table = std::string(table.name),
               .row = key,
               .column = columns[i],
               .found = words(at->second[i]),
               .expected = words(line[i])});
    }
    for (const auto& [key, line] : found)
      if (!expected.contains(key))
        add({.what = What::row_added, .table = std::string(table.name), .row = key});
  }

  void check_ledger() {
    db_.each(
        "SELECT entry FROM posting GROUP BY entry HAVING sum(amount) <> 0 ORDER BY entry",
        [&](const Row& row) { add({.what = What::entry_unbalanced, .row = std::to_string(row.number(0))}); });
    db_.each(
        "SELECT b.account, b.amount, (SELECT CAST(coalesce(sum(p.amount), 0) AS BIGINT) FROM posting p WHERE "
        "p.account = b.account) "
        "FROM balance b ORDER BY b.account",
        [&](const Row& row) {
          if (row.number(1) != row.number(2))
            add({.what = What::balance_wrong,
                 .row = row.text(0),
                 .found = std::to_string(row.number(1)),
                 .expected = std::to_string(row.number(2))});
        });
  }

  void check_receipts() {
    std::int64_t next = 1;
    db_.each("SELECT number FROM receipt ORDER BY number", [&](const Row& row) {
      const auto number = row.number(0);
      // A number changed by force may be far away; a full list needs no more of its gap.
      for (; next < number && result_.findings.size() < most_; ++next)
        add({.what = What::receipts_gap, .row = std::to_string(next)});
      if (next == number) ++next;
    });
  }

  // What the log seals by a digest lies in no line of it.
  void check_attachments() {
    const std::string table = "attachment_content";
    scratch_.each("SELECT DISTINCT digest FROM attachment ORDER BY digest", [&](const Row& row) {
      const auto digest = row.text(0);
      if (!exists(db_, "SELECT 1 FROM attachment_content WHERE digest = $1", {digest})) {
        add({.what = What::row_missing, .table = table, .row = digest});
        return;
      }
      const auto content = find_content(db_, digest);
      const auto found = content ? content_digest(*content) : std::string("?");
      if (found != digest)
        add({.what = What::value_changed,
             .table = table,
             .row = digest,
             .column = "content",
             .found = found,
             .expected = digest});
    });
    db_.each("SELECT digest FROM attachment_content ORDER BY digest", [&](const Row& row) {
      if (!exists(scratch_, "SELECT 1 FROM attachment WHERE digest = $1", {row.text(0)}))
        add({.what = What::row_added, .table = table, .row = row.text(0)});
    });
  }

  void check_urns() {
    // Before the open urn is looked into: what is found there may end the reading.
    db_.each(
        "SELECT DISTINCT u.vote FROM (SELECT vote FROM urn_slot UNION SELECT vote FROM urn_key) u "
        "LEFT JOIN vote v ON v.id = u.vote WHERE v.state IS NULL OR v.state <> 'open' ORDER BY 1",
        [&](const Row& row) {
          add({.what = What::urn_wrong,
               .row = std::to_string(row.number(0)),
               .found = "urn",
               .expected = ""});
        });
    const auto open = all_of(db_, "SELECT id FROM vote WHERE state = 'open' ORDER BY id", {},
                             [](const Row& row) { return row.id<VoteId>(0); });
    for (const auto vote : open) {
      // By PIN a turnout line stands for each ballot; by slip a used slip does.
      const auto voted =
          number_of(
              db_,
              "SELECT CASE WHEN v.admission = 'by_slip' "
              "THEN (SELECT count(*) FROM slip s WHERE s.vote = v.id AND s.state = 'used') "
              "ELSE (SELECT count(*) FROM turnout t WHERE t.vote = v.id) END FROM vote v WHERE v.id = $1",
              {vote})
              .value_or(0);
      const auto qualified = number_of(db_, "SELECT qualified FROM vote WHERE id = $1", {vote}).value_or(0);
      std::string found;
      try {
        const auto inside = ballots_in_urn(db_, vote);
        if (inside == voted && slots_in_urn(db_, vote) == qualified) continue;
        found = std::to_string(inside);
      } catch (const Fault& fault) {
        found = fault.what();
      }
      add({.what = What::urn_wrong,
           .row = std::to_string(vote.value),
           .found = found,
           .expected = std::to_string(voted)});
    }
  }

  Connection& db_;
  Connection& scratch_;
  std::size_t most_;
  bool replayed_ = true;
  Verification result_;
};

}  // namespace

Verification verify(Connection& db, Connection& scratch, std::size_t most) {
  const Transaction one_state(db, Transaction::Kind::reading);
  return Verifier(db, scratch, most).run();
}

}  // namespace minga::storage
