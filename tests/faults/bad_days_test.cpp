// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "storage/sqlite.h"
#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"

using namespace minga;

namespace {
const std::string program = MINGA_PROGRAM;

std::string bytes_of(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}
}  // namespace

TEST_CASE("a file that is no database is told in one sentence and left as it is") {
  const test::TemporaryFolder folder;
  const auto file = folder / "minga.db";
  std::ofstream(file)
      << "Lista de compras: maíz, trigo, papas, y mucho más texto para que no sea un archivo vacío.\n";
  const auto before = bytes_of(file);
  const auto ran = test::run({program, "verify", "--data", folder.path().string()});
  CHECK(ran.code == 2);
  CHECK(ran.output.find("is not a community's database. It was left as it is.") != std::string::npos);
  CHECK(bytes_of(file) == before);
}

TEST_CASE("a database of a newer program is told and left as it is") {
  const test::TemporaryFolder folder;
  REQUIRE(test::run({program, "init", "--sample", "--data", folder.path().string()}).code == 0);
  {
    auto db = storage::open_sqlite(folder / "minga.db", storage::OpenMode::existing);
    db->execute("INSERT INTO schema_version (number) VALUES ($1)", {std::int64_t{9999}});
  }
  const auto ran = test::run({program, "verify", "--data", folder.path().string()});
  CHECK(ran.code == 2);
  CHECK(ran.output.find("was written by a newer Minga") != std::string::npos);
}

TEST_CASE("a second init changes nothing") {
  const test::TemporaryFolder folder;
  REQUIRE(test::run({program, "init", "--sample", "--data", folder.path().string()}).code == 0);
  const auto before = bytes_of(folder / "minga.db");
  const auto ran = test::run({program, "init", "--data", folder.path().string()});
  CHECK(ran.code == 1);
  CHECK(ran.output.find("It was left as it is.") != std::string::npos);
  CHECK(bytes_of(folder / "minga.db") == before);
}

TEST_CASE("a community that is not there is told, not made, by verify") {
  const test::TemporaryFolder folder;
  const auto ran = test::run({program, "verify", "--data", folder / "nowhere"});
  CHECK(ran.code == 2);
  CHECK(ran.output.find("minga:") == 0);
  CHECK_FALSE(std::filesystem::exists(folder / "nowhere"));
}

TEST_CASE("verify finds a céntimo moved behind the program's back, from outside") {
  const test::TemporaryFolder folder;
  REQUIRE(test::run({program, "init", "--sample", "--data", folder.path().string()}).code == 0);
  const auto whole = test::run({program, "verify", "--data", folder.path().string()});
  CHECK(whole.code == 0);
  CHECK(whole.output.find("All is as the log says") != std::string::npos);
  {
    auto db = storage::open_sqlite(folder / "minga.db", storage::OpenMode::existing);
    db->execute("UPDATE receipt SET amount = amount + 1 WHERE number = 3");
  }
  const auto tampered = test::run({program, "verify", "--data", folder.path().string()});
  CHECK(tampered.code == 1);
  CHECK(tampered.output.find("receipt") != std::string::npos);
  CHECK(tampered.output.find("amount") != std::string::npos);
}
