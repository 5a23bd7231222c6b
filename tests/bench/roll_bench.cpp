// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <fstream>

#include "kiosk/desk/roll_import.h"
#include "kiosk/desk/sample.h"
#include "storage/schema.h"
#include "storage/sqlite.h"
#include "tests/bench/bench.h"
#include "tests/support/temporary_folder.h"

namespace minga::bench {

namespace {

// Pronounceable, and another for each number.
std::string word(int n) {
  static constexpr std::string_view consonants = "bcdfglmnprst", vowels = "aeiou";
  std::string letters;
  for (int i = 0; i < 4; ++i) {
    letters += consonants[static_cast<std::size_t>(n) % consonants.size()];
    n /= static_cast<int>(consonants.size());
    letters += vowels[static_cast<std::size_t>(n) % vowels.size()];
    n /= static_cast<int>(vowels.size());
  }
  return letters;
}

std::string list_of(int people) {
  std::string list =
      "N°;APELLIDOS Y NOMBRES;DNI;SEXO;FECHA DE NACIMIENTO;FECHA DE INGRESO;CASERÍO;FAMILIA\r\n";
  for (int n = 0; n < people; ++n)
    list += std::to_string(n + 1) + ";" + word(n * 7919 % 12'960'000) + " " + word(n * 31 + 5) + " ROSA " +
            word(n) + ";" + std::to_string(50'000'000 + n) + ";" + (n % 2 ? "F" : "M") +
            ";05/03/1980;1/2/2001;Alto Choco;" + std::to_string(n / 2) + "\r\n";
  return list;
}

}  // namespace

void bench_roll() {
  for (const int people : {280, 7000}) {
    const test::TemporaryFolder folder;
    const auto db = storage::open_sqlite(folder / "minga.db", storage::OpenMode::create);
    storage::migrate(*db, storage::schema());
    const auto today = *date_of(2025, 3, 9);
    desk::found_sample(*db, today);
    desk::Desk desk(
        *db, [today] { return instant_at(today, TimeOfDay{600}); },
        [] { return storage::open_sqlite_in_memory(); });
    desk::Session secretary;
    secretary.member = {3};
    secretary.offices = {Office::secretary};
    const auto path = folder / "padron.csv";
    std::ofstream(path, std::ios::binary) << list_of(people);
    const ImportChoices choices{Status::qualified, {1}, {}};

    Timings looking, bringing, floor;
    Result<ImportPreview> preview = refuse(Why::import_empty);
    looking.measure([&] { preview = desk::preview_roll(desk, secretary, path, choices); });
    ensure(preview.has_value(), "the list can be read");
    bringing.measure([&] {
      const auto event = desk::import_roll(desk, secretary, desk::new_command_id(), path, choices,
                                           {preview->members.size(), preview->notes.size()});
      ensure(event.has_value(), "the list can be brought in");
    });
    // The same rows, plain, in one transaction.
    db->execute(
        "CREATE TABLE floor (number BIGINT PRIMARY KEY, given_names TEXT NOT NULL, surnames TEXT NOT NULL, "
        "dni "
        "TEXT UNIQUE, sex TEXT NOT NULL, household BIGINT NOT NULL, member_group BIGINT NOT NULL, status "
        "TEXT "
        "NOT NULL, admitted BIGINT NOT NULL, settlement TEXT NOT NULL)",
        {});
    floor.measure([&] {
      storage::Transaction transaction(*db);
      for (const auto& member : preview->members)
        db->execute("INSERT INTO floor VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                    {member.number, member.given_names, member.surnames, member.dni, word_of(member.sex),
                     member.household, member.groups.first, word_of(member.status), member.admitted,
                     member.settlement});
      transaction.commit();
    });
    char measured[96];
    std::snprintf(measured, sizeof measured, "seen %.2f s, in %.2f s, %.0f x plain rows",
                  looking.median() / 1e6, bringing.median() / 1e6, bringing.median() / floor.median());
    report("a roll of " + std::to_string(people) + " brought in", measured, people == 280 ? "< 1 s" : "< 5 s",
           bringing.median() < (people == 280 ? 1e6 : 5e6));
  }
}

}  // namespace minga::bench
