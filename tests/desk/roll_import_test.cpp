// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/roll_import.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "kiosk/desk/roll.h"
#include "kiosk/desk/roll_lists.h"
#include "kiosk/desk/standing.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/village.h"

namespace minga::testing {

namespace {

namespace fs = std::filesystem;
using test::TemporaryFolder;

std::string written(const fs::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
  return path.string();
}

const std::string list =
    "Apellidos;Nombres;DNI;Sexo;Familia\r\n"
    "Peña Calle;Flor;40111222;F;1\r\n"
    "Neyra Abad;Tomás;40111223;M;1\r\n"
    "Otra Persona;Eva;40000006;F;2\r\n";  // the DNI of No 6

struct Secretary : Village {
  TemporaryFolder folder;
  desk::Session secretary = session(Village::secretary);
  ImportChoices choices{Status::qualified, {1}, {}};

  Result<RollImported> bring(const std::string& path, const ImportShown& shown) {
    return desk::import_roll(desk(), secretary, id(), path, choices, shown);
  }
  ImportShown shown(const std::string& path) {
    const auto preview = agreed(desk::preview_roll(desk(), secretary, path, choices));
    return {preview.members.size(), preview.notes.size()};
  }
};

}  // namespace

TEST_CASE("a list is brought in whole, in one line of the log, and its people are members like all others") {
  Secretary village;
  const auto path = written(village.folder / "padron.csv", list);
  const auto lines = village.lines();
  // Looking writes nothing.
  const auto shown = village.shown(path);
  CHECK(village.lines() == lines);
  const auto event = agreed(village.bring(path, shown));
  CHECK(village.lines() == lines + 1);
  CHECK(event.file == "padron.csv");
  REQUIRE(event.members.size() == 2);
  const auto card = agreed(desk::member_card(village.desk(), {16}));
  CHECK(card.member.full_name() == "Flor Peña Calle");
  REQUIRE(card.household.size() == 1);
  CHECK(card.household[0].full_name() == "Tomás Neyra Abad");
  agreed(desk::set_pin(village.desk(), village.secretary, village.id(), {16}, "907153"));
  CHECK(desk::identify(village.desk(), "40111222", "907153").has_value());
  CHECK(village.verify().findings.empty());
  // The same list once more: everyone is there.
  CHECK(village.refused([&] { return village.bring(path, village.shown(path)); }).why == Why::import_empty);
}

TEST_CASE("what changed since it was shown is not brought in, nor is a file that is gone") {
  Secretary village;
  const auto path = written(village.folder / "padron.csv", list);
  const auto shown = village.shown(path);
  written(path, list + "Una Más;Luz;40111224;F;3\r\n");
  CHECK(village.refused([&] { return village.bring(path, shown); }).why == Why::import_outdated);
  fs::remove(path);
  CHECK(village.refused([&] { return village.bring(path, shown); }).why == Why::import_unreadable);
  CHECK(village.refused([&] { return village.bring(village.folder / "no.csv", shown); }).why ==
        Why::import_unreadable);
}

TEST_CASE("only the secretary looks into a list and brings it in, and not while an urn stands open") {
  Secretary village;
  const auto path = written(village.folder / "padron.csv", list);
  const auto shown = village.shown(path);
  const auto president = village.session(Village::president);
  CHECK(desk::preview_roll(village.desk(), president, path, village.choices).error().why == Why::not_allowed);
  CHECK(village
            .refused([&] {
              return desk::import_roll(village.desk(), president, village.id(), path, village.choices, shown);
            })
            .why == Why::not_allowed);
  village.sold();
  village.open(village.motion(village.opened()));
  CHECK(village.refused([&] { return village.bring(path, shown); }).why == Why::vote_still_open);
}

TEST_CASE("at the machine nobody's rights are asked, and the line of the log has no actor") {
  Secretary village;
  const auto path = written(village.folder / "padron.csv", list);
  const auto preview = agreed(desk::preview_roll_at_machine(village.desk(), path, village.choices));
  CHECK(preview.members.size() == 2);
  const ImportShown shown{preview.members.size(), preview.notes.size()};
  agreed(desk::import_roll_at_machine(village.desk(), village.id(), path, village.choices, shown));
  const auto line = storage::find_line(village.db(), village.lines()).value();
  CHECK(line.kind == RollImported::kind);
  CHECK(line.actors.empty());
  CHECK(village
            .refused([&] {
              return desk::import_roll_at_machine(village.desk(), village.id(), path, village.choices, shown);
            })
            .why == Why::import_outdated);
  CHECK(village.verify().findings.empty());
}

TEST_CASE("with the clock set back some days the roll is kept on, and the log still replays") {
  Secretary village;
  village.wait(86'400 * 30);
  agreed(desk::register_member(village.desk(), village.secretary, village.id(), Village::person(20)));
  agreed(desk::confirm_member(village.desk(), village.secretary, village.id(), {6}));
  village.wait(-86'400 * 20);
  // What is dated after today by the wrong clock is refused and told, not kept as it is.
  auto later = Village::person(21);
  later.admitted = local_date(village.now).plus_days(3);
  CHECK(village
            .refused(
                [&] { return desk::register_member(village.desk(), village.secretary, village.id(), later); })
            .why == Why::date_in_future);
  agreed(desk::register_member(village.desk(), village.secretary, village.id(), Village::person(22)));
  agreed(desk::confirm_member(village.desk(), village.secretary, village.id(), {7}));
  const auto path = written(village.folder / "padron.csv", list);
  agreed(village.bring(path, village.shown(path)));
  CHECK(desk::roll_update(village.desk(), 0, 100).confirmed == 2);
  CHECK(agreed(desk::member_card(village.desk(), {18})).member.full_name() == "Flor Peña Calle");
  CHECK(village.verify().findings.empty());
}

TEST_CASE("lists are found on a stick, not behind links, hidden or of another kind") {
  const TemporaryFolder whole;
  const fs::path folder = whole.path();
  fs::create_directories(folder / "stick" / "papeles");
  written(folder / "stick" / "b.CSV", list);
  written(folder / "stick" / "papeles" / "a.csv", list);
  written(folder / "stick" / "foto.jpg", "x");
  written(folder / "stick" / ".oculto.csv", list);
  written(folder / "secreto.csv", list);
  fs::create_symlink(folder / "secreto.csv", folder / "stick" / "enlace.csv");
  Village village;
  desk::Desk::Settings settings;
  settings.sticks = [&] { return std::vector<fs::path>{folder / "stick", folder / "missing"}; };
  desk::Desk desk(
      village.db(), [&] { return village.now; }, [] { return Village::scratch(); }, settings);
  const auto files = desk::import_files(desk);
  REQUIRE(files.size() == 2);
  CHECK(files[0].name == "a.csv");
  CHECK(files[0].folder == "papeles");
  CHECK(files[1].name == "b.CSV");
  CHECK(files[1].bytes == static_cast<std::int64_t>(list.size()));
}

TEST_CASE("households without a woman or a man are listed until they are registered or gone") {
  Village village;
  auto& desk = village.desk();
  const auto households = [&](Sex sex) { return desk::households_without(desk, sex, 0, 100); };
  const auto without_woman = households(Sex::woman).size();
  CHECK(without_woman == static_cast<std::size_t>(desk::roll_page(desk, "", 0).households_without_woman));
  auto partner = Village::person(20);
  partner.sex = Sex::woman;
  partner.household = {6};  // a man's
  agreed(desk::register_member(desk, village.session(Village::secretary), village.id(), partner));
  CHECK(households(Sex::woman).size() == without_woman - 1);
  // A household of one whose only member died is in no list.
  agreed(desk::change_standing(desk, village.session(Village::secretary), village.id(), {8},
                               {Status::deceased, local_date(village.now), ""}, {}));
  CHECK(households(Sex::woman).size() == without_woman - 2);
  for (const auto& line : households(Sex::man)) CHECK_FALSE(line.members.empty());
}

TEST_CASE("the update of the roll counts who was seen within two years") {
  Village village;
  auto& desk = village.desk();
  CHECK(desk::roll_update(desk, 0, 100).missing.size() == 15);
  agreed(desk::confirm_member(desk, village.session(Village::secretary), village.id(), {6}));
  auto update = desk::roll_update(desk, 0, 100);
  CHECK(update.confirmed == 1);
  CHECK(update.belonging == 15);
  CHECK(update.missing.size() == 14);
  CHECK(village
            .refused([&] {
              return desk::confirm_member(desk, village.session(Village::president), village.id(), {7});
            })
            .why == Why::not_allowed);
  village.wait(86'400 * (desk::update_days + 1));
  update = desk::roll_update(desk, 0, 100);
  CHECK(update.confirmed == 0);
  CHECK(update.missing.size() == 15);
}

TEST_CASE("the roll's sheet is for the secretary and the fiscal, and knows the offices held") {
  Village village;
  auto& desk = village.desk();
  CHECK(desk::roll_sheet(desk, village.session(Village::treasurer)).error().why == Why::not_allowed);
  const auto sheet = agreed(desk::roll_sheet(desk, village.session(Village::fiscal)));
  REQUIRE(sheet.lines.size() == 15);
  REQUIRE(sheet.lines[0].offices.size() == 1);
  CHECK(sheet.lines[0].offices[0].office == Office::president);
  agreed(desk::change_standing(desk, village.session(Village::secretary), village.id(), {8},
                               {Status::deceased, local_date(village.now), ""}, {}));
  CHECK(agreed(desk::roll_sheet(desk, village.session(Village::secretary))).lines.size() == 14);
  CHECK(agreed(desk::exported_roll(desk, village.session(Village::fiscal))).lines.size() == 15);
  CHECK(desk::exported_roll(desk, village.session(Village::treasurer)).error().why == Why::not_allowed);
  CHECK(desk::whole_roll(desk).lines.size() == 15);
  CHECK(desk::card_sheet(desk, {6}, {9}).lines.size() == 3);
}

}  // namespace minga::testing
