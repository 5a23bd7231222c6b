// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>

#include "kiosk/desk/community.h"
#include "kiosk/desk/treasury.h"
#include "storage/queries/books.h"
#include "storage/sqlite.h"
#include "tests/books/hledger.h"
#include "tests/books/played_year.h"
#include "tests/support/process.h"

using namespace minga;
using namespace minga::test;

namespace {

const std::string program = MINGA_PROGRAM;

PlayedYear& played() {
  static PlayedYear year;
  return year;
}

// Exported once by the real program.
const std::string& exported() {
  static const TemporaryFolder folder;
  static const std::string to = [] {
    auto where = folder / "books";
    const auto ran = run({program, "export", "ledger", "--to", where, "--data", played().data()});
    REQUIRE_MESSAGE(ran.code == 0, ran.output);
    return where;
  }();
  return to;
}

Hledger theirs() { return {exported() + "/ledger.journal"}; }

// The journal with something changed, in a file of its own.
struct Changed {
  TemporaryFolder folder;
  Hledger hledger;

  template <class Change>
  explicit Changed(const Change& change) : hledger{folder / "changed.journal"} {
    auto text = text_of(theirs().journal);
    const auto before = text;
    change(text);
    REQUIRE(text != before);
    write_text(hledger.journal, text);
  }
};

void replace(std::string& text, const std::string& what, const std::string& with) {
  const auto at = text.find(what);
  REQUIRE_MESSAGE(at != std::string::npos, what);
  text.replace(at, what.size(), with);
}

// What the program's tables say, account by account.
std::map<std::string, Money> tables() {
  std::map<std::string, Money> found;
  storage::each_balance(played().db(),
                        [&](const Account& account, Money balance) { found[account] = balance; });
  return found;
}

Money sum_of(const std::vector<std::vector<std::string>>& rows, std::size_t column) {
  Money sum;
  for (const auto& row : rows) sum += money_of(row[column]);
  return sum;
}

}  // namespace

TEST_CASE("hledger accepts the journal, strictly, and has every balance the program has") {
  REQUIRE_MESSAGE(theirs().accepts(), theirs().complaint());
  const auto counted = theirs().balances();
  const auto ours = tables();
  CHECK(ours.size() > 270);
  CHECK(counted == ours);
}

TEST_CASE("what the screens show is what hledger counts") {
  const auto view = desk::treasury(played().desk());
  const auto counted = theirs().balances();
  CHECK(counted.at("assets:bank") == view.bank);
  CHECK(counted.at("assets:cash") == view.cash);
  CHECK(counted.at("funds:forest") == -view.forest_fund);
  CHECK(counted.at("funds:farmers") == -view.farmers_fund);
  CHECK(view.for_projects.is_positive());
  CHECK(theirs().total({"projects:"}) == -view.for_projects);
  CHECK(theirs().total({"members:"}) == -view.owed);
  CHECK(theirs().total({"members:", "tag:event=payout_made"}) == view.paid);
  CHECK(theirs().total({"funds:forest", "tag:event=sale_recorded"}) == -view.totals.to_forest);
  CHECK(theirs().total({"funds:farmers", "tag:event=sale_recorded"}) == -view.totals.to_farmers);

  const auto board = desk::board(played().desk());
  CHECK(board.paid == view.paid);
  CHECK(board.owed == view.owed);
  CHECK(board.credited == theirs().total({"assets:bank", "tag:event=sale_recorded"}));

  for (const auto number : {1, 2, 7, 21, 100, 250}) {
    desk::Session session;
    session.member = {number};
    const auto account = desk::account(played().desk(), session);
    REQUIRE(account.has_value());
    const std::string name = "^" + accounts::member({number}) + "$";
    CHECK(theirs().total({name}) == -account->owed);
    CHECK(theirs().total({name, "tag:event=payout_made"}) == account->received);
  }
}

TEST_CASE("a fund's statement of a year is what hledger says of it, kind by kind") {
  const Date first = *date_of(played().year(), 1, 1), last = *date_of(played().year(), 12, 31);
  const std::string begin = iso(first), end = iso(last.plus_days(1));
  int kinds = 0;
  for (const auto& account : storage::turned_over_accounts(played().db())) {
    const auto name = account == storage::all_members ? "^members:" : "^" + account + "$";
    const auto owner = [&](Money balance) { return holdings(account, balance); };
    auto at = storage::holdings_before(played().db(), account, first);
    CHECK_MESSAGE(at == owner(theirs().total({name, "-e", begin})), account);
    for (const auto& line : storage::turnover_of(played().db(), account, first, last)) {
      const auto sum = theirs().total({name, "-b", begin, "-e", end, "tag:event=^" + line.kind + "$"});
      CHECK_MESSAGE(line.came - line.went == owner(sum), account << " " << line.kind);
      at += line.came - line.went;
      ++kinds;
    }
    CHECK_MESSAGE(at == owner(theirs().total({name, "-e", end})), account);
  }
  CHECK(kinds >= 10);
}

TEST_CASE("what went back to the bank is in hledger's bank, and in a file of its own") {
  const auto deposits = csv_rows(exported() + "/cash_deposits.csv");
  REQUIRE(deposits.size() == 1);
  CHECK(deposits[0][4] == "V-2025-4");
  CHECK(sum_of(deposits, 2) == soles(500));
  CHECK(theirs().total({"assets:bank", "tag:event=cash_deposited"}) == soles(500));
  CHECK(theirs().total({"assets:cash", "tag:event=cash_deposited"}) == soles(-500));
}

TEST_CASE("the CSV files add up to the same sums") {
  const auto view = desk::treasury(played().desk());
  const auto folder = exported() + "/";
  const auto members = csv_rows(folder + "members.csv");
  CHECK(sum_of(members, 2) == view.owed);
  CHECK(sum_of(members, 6) == view.paid);
  CHECK(sum_of(csv_rows(folder + "member_movements.csv"), 4) == view.owed);
  const auto receipts = csv_rows(folder + "receipts.csv");
  CHECK(sum_of(receipts, 4) == view.paid);
  const auto sales = csv_rows(folder + "sales.csv");
  CHECK(sum_of(sales, 6) == view.totals.credited);
  CHECK(sum_of(sales, 10) == view.totals.to_forest);
  CHECK(sum_of(sales, 12) == view.totals.to_farmers);
  CHECK(sum_of(csv_rows(folder + "distributions.csv"), 3) ==
        sum_of(csv_rows(folder + "distribution_lines.csv"), 2));
  bool defused = false;
  for (const auto& row : sales) defused = defused || row[2] == "'=cmd|' /C calc'!A0, \"S.A.\"";
  CHECK(defused);
  CHECK(text_of(folder + "sales.csv").starts_with("sale,issuance,buyer,"));
}

// Protects from a test that could never fail: each change is caught by one of the two.
TEST_CASE("a changed journal is rejected, or its figures are noticed") {
  const std::string posting = "PEN 5813.07\n", part = "PEN -581.31\n";
  REQUIRE(theirs().accepts());
  SUBCASE("one amount") {
    const Changed changed([&](std::string& text) { replace(text, posting, "PEN 5813.08\n"); });
    CHECK_FALSE(changed.hledger.accepts());
  }
  SUBCASE("both amounts of an entry: the balances asserted at the end no longer hold") {
    const Changed changed([&](std::string& text) {
      replace(text, posting, "PEN 5813.08\n");
      replace(text, part, "PEN -581.32\n");
    });
    CHECK_FALSE(changed.hledger.accepts());
    CHECK(changed.hledger.complaint().find("assertion") != std::string::npos);
  }
  SUBCASE("both amounts and no assertions: the comparison notices") {
    const Changed changed([&](std::string& text) {
      replace(text, posting, "PEN 5813.08\n");
      replace(text, part, "PEN -581.32\n");
      text.resize(text.find("(end) balances as the program holds them") - 11);
    });
    CHECK(changed.hledger.accepts());
    CHECK(changed.hledger.balances() != tables());
  }
  SUBCASE("an account that is not declared") {
    const Changed changed([](std::string& text) { replace(text, "account members:17 ", "; "); });
    CHECK_FALSE(changed.hledger.accepts());
  }
  SUBCASE("an entry left out") {
    const Changed changed([&](std::string& text) {
      const auto at = text.find(posting), from = text.rfind("\n\n", at), until = text.find("\n\n", at);
      text.erase(from, until - from);
    });
    CHECK_FALSE(changed.hledger.accepts());
  }
}

TEST_CASE("a balance changed behind the program's back makes a journal that hledger rejects") {
  const TemporaryFolder copy;
  std::filesystem::copy_file(played().file(), copy / "minga.db");
  {
    auto db = storage::open_sqlite(copy / "minga.db", storage::OpenMode::existing);
    db->execute("UPDATE balance SET amount = amount - 1 WHERE account = 'members:17'");
  }
  REQUIRE(run({program, "export", "ledger", "--to", copy / "out", "--data", copy.path().string()}).code == 0);
  CHECK_FALSE(Hledger{copy / "out/ledger.journal"}.accepts());
}

TEST_CASE("a folder that cannot be written is told in one sentence; nothing half done is left") {
  const TemporaryFolder folder;
  std::ofstream(folder / "file") << "not a folder";
  const auto refused = run({program, "export", "ledger", "--to", folder / "file", "--data", played().data()});
  CHECK(refused.code == 2);
  CHECK(refused.output.find("Nothing was exported.") != std::string::npos);
  CHECK(text_of(folder / "file") == "not a folder");

  // A file in the way of one of the names, as a folder: the others must not be half there.
  std::filesystem::create_directories(folder / "out/ledger.journal/x");
  const auto half = run({program, "export", "ledger", "--to", folder / "out", "--data", played().data()});
  CHECK(half.code == 2);
  std::vector<std::string> left;
  for (const auto& each : std::filesystem::directory_iterator(folder / "out"))
    left.push_back(each.path().filename().string());
  CHECK(left == std::vector<std::string>{"ledger.journal"});

  const auto nobody = run({program, "export", "ledger", "--to", folder / "x", "--data", folder / "nowhere"});
  CHECK(nobody.code == 2);
  CHECK_FALSE(std::filesystem::exists(folder / "x"));
}

TEST_CASE("an empty community exports an empty ledger, and only its owner can read the files") {
  const TemporaryFolder folder;
  REQUIRE(run({program, "init", "--data", folder / "data"}).code == 0);
  REQUIRE(run({program, "export", "ledger", "--to", folder / "out", "--data", folder / "data"}).code == 0);
  const Hledger hledger{folder / "out/ledger.journal"};
  CHECK_MESSAGE(hledger.accepts(), hledger.complaint());
  CHECK(hledger.balances().empty());
  struct stat status {};
  REQUIRE(stat(hledger.journal.c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0600);
}

TEST_CASE("a receipt is checked at the machine, with an answer for people and one for programs") {
  const auto rows = csv_rows(exported() + "/receipts.csv");
  const auto& receipt = rows.back();
  const auto check = [&](const std::string& number, const std::string& code) {
    return run({program, "check-receipt", number, code, "--data", played().data()});
  };
  const auto genuine = check(receipt[0], receipt[11]);
  CHECK(genuine.code == 0);
  CHECK(genuine.output.find("is genuine: S/ " + receipt[4]) != std::string::npos);
  CHECK(genuine.output.find("member " + receipt[3]) != std::string::npos);
  const auto another = check(receipt[0], rows.front()[11]);
  CHECK(another.code == 1);
  CHECK(another.output.find("NOT genuine") != std::string::npos);
  CHECK(another.output.find(receipt[4]) == std::string::npos);
  const auto unknown = check("99999", receipt[11]);
  CHECK(unknown.code == 1);
  CHECK(unknown.output.find("There is no receipt 99999") != std::string::npos);
}
