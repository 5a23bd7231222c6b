// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <filesystem>

#include "kiosk/desk/papers.h"
#include "kiosk/desk/projects.h"
#include "storage/attachments.h"
#include "tests/support/pictures.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/village.h"

namespace minga::testing {

namespace {

using File = std::shared_ptr<const desk::AttachedFile>;

struct Shopping : Village {
  test::TemporaryFolder stick;
  ProjectId project;

  explicit Shopping(std::unique_ptr<storage::Connection> db = storage::open_sqlite_in_memory())
      : Village(std::move(db)) {
    sold();
    project = funded_project(opened(), soles(5000));
  }
  File file(const std::string& content, const std::string& name = "foto.jpg") {
    return std::make_shared<const desk::AttachedFile>(
        agreed(desk::read_attachment(test::written(stick.path() / name, content))));
  }
  SpendingDraft pipes(const std::string& document = "F-1") const {
    return {project,         "Ferretería Paz", document,        "Tubos", soles(80),
            PayMethod::bank, "OP-" + document, local_date(now), {}};
  }
  Result<ProjectSpent> spend(const File& file, const std::string& document = "F-1",
                             const desk::CommandId& command = desk::new_command_id()) {
    return desk::spend(desk(), session(president), session(treasurer), command, pipes(document), file);
  }
};

}  // namespace

TEST_CASE("a photo is taken in when it is chosen, sealed by the log, and comes back byte for byte") {
  Shopping village;
  const auto file = village.file(test::small_png(), "factura.JPG");
  // The stick is pulled out before the two have authorised it.
  std::filesystem::remove(village.stick / "factura.JPG");
  const auto spent = agreed(village.spend(file));
  REQUIRE(spent.attachment);
  CHECK(spent.attachment->kind == AttachmentKind::png);
  CHECK(spent.attachment->digest == storage::content_digest(test::small_png()));
  const auto kept = agreed(desk::attachment_of(village.desk(), spent.id));
  CHECK(kept.content == test::small_png());
  CHECK(kept.attachment == *spent.attachment);
  CHECK(agreed(desk::spending_voucher(village.desk(), spent.id)).attachment == spent.attachment);
  CHECK(village.verify().findings.empty());
  // The same photo for another paper is kept once; none is fine too.
  agreed(village.spend(file, "F-2"));
  const auto without = agreed(village.spend(nullptr, "F-3")).id;
  CHECK(storage::number_of(village.db(), "SELECT count(*) FROM attachment_content") == 1);
  CHECK(refusal_of(desk::attachment_of(village.desk(), without)).why == Why::unknown_spending);
  const int year = civil(local_date(village.now)).year;
  CHECK(desk::spendings_with_attachment(village.desk(), year) ==
        std::vector<SpendingId>{spent.id, {spent.id.value + 1}});
  CHECK(desk::spendings_with_attachment(village.desk(), year - 1).empty());
}

TEST_CASE("a file that is gone, too large or no picture is refused by its own sentence") {
  Shopping village;
  const auto why = [&](const std::string& path) { return refusal_of(desk::read_attachment(path)).why; };
  CHECK(why(village.stick / "pulled-out.jpg") == Why::attachment_unreadable);
  CHECK(why(village.stick.path()) == Why::attachment_unreadable);
  CHECK(why(test::written(village.stick / "virus.jpg", "MZ....")) == Why::attachment_not_a_document);
  const std::string large(static_cast<std::size_t>(most_attachment_bytes) + 1, ' ');
  CHECK(why(test::written(village.stick / "video.jpg", "%PDF-" + large)) == Why::attachment_too_large);
}

TEST_CASE("a refused spending keeps no photo, and a repeated command keeps one") {
  Shopping village;
  const auto file = village.file(test::small_png());
  const auto count = [&] {
    return storage::number_of(village.db(), "SELECT count(*) FROM attachment_content").value_or(-1);
  };
  auto draft = village.pipes();
  draft.amount = soles(5001);
  CHECK(village
            .refused([&] {
              return desk::spend(village.desk(), village.session(Village::president),
                                 village.session(Village::treasurer), village.id(), draft, file);
            })
            .why == Why::beyond_approval);
  CHECK(count() == 0);
  const auto command = desk::new_command_id();
  const auto first = agreed(village.spend(file, "F-1", command));
  CHECK(agreed(village.spend(file, "F-1", command)).id == first.id);
  CHECK(count() == 1);
}

// Protects that both are one transaction: whatever ends it between the two leaves neither.
TEST_CASE("where the photo cannot be kept there is no spending either") {
  const test::TemporaryFolder folder;
  Shopping village(storage::open_sqlite(folder / "minga.db", storage::OpenMode::create));
  const auto file = village.file(test::small_png() + std::string(400'000, 'x'));
  auto& db = village.db();
  const auto pages = storage::number_of(db, "PRAGMA page_count").value();
  db.script("PRAGMA max_page_count = " + std::to_string(pages + 20));
  const auto before = village.lines();
  CHECK(refusal_of(village.spend(file)).why == Why::disk_full);
  CHECK(village.lines() == before);
  CHECK(storage::number_of(db, "SELECT count(*) FROM spending") == 0);
  db.script("PRAGMA max_page_count = 1000000");
  agreed(village.spend(file));
  CHECK(village.verify().findings.empty());
}

TEST_CASE("the sticks are looked through for photos, the newest first") {
  Shopping village;
  namespace fs = std::filesystem;
  for (const char* name : {"vieja.jpg", "nueva.PNG", "factura.pdf", "lista.csv", ".oculta.jpg"})
    test::written(village.stick / name, "x");
  const auto day = fs::file_time_type::clock::now();
  using std::chrono::hours;
  fs::last_write_time(village.stick / "vieja.jpg", day - hours(72));
  fs::last_write_time(village.stick / "nueva.PNG", day - hours(1));
  fs::last_write_time(village.stick / "factura.pdf", day - hours(24));
  desk::Desk::Settings settings;
  settings.sticks = [&] { return std::vector<fs::path>{village.stick.path()}; };
  desk::Desk desk(
      village.db(), [&] { return village.now; }, [] { return Village::scratch(); }, settings);
  const auto files = desk::attachment_files(desk);
  REQUIRE(files.size() == 3);
  CHECK(files[0].name == "nueva.PNG");
  CHECK(files[1].name == "factura.pdf");
  CHECK(files[2].name == "vieja.jpg");
  // No stick at all.
  CHECK(desk::attachment_files(village.desk()).empty());
}

TEST_CASE("a photo that was changed or lost is told, and the spending stands") {
  Shopping village;
  const auto spent = agreed(village.spend(village.file(test::small_png())));
  SUBCASE("changed") {
    village.db().execute("UPDATE attachment_content SET content = 'AAAA'");
    const auto findings = village.verify().findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].what == storage::Finding::What::value_changed);
    CHECK(findings[0].table == "attachment_content");
    CHECK(findings[0].row == spent.attachment->digest);
  }
  SUBCASE("no longer base64") { village.db().execute("UPDATE attachment_content SET content = '?'"); }
  SUBCASE("lost") {
    village.db().execute("DELETE FROM attachment_content");
    const auto findings = village.verify().findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].what == storage::Finding::What::row_missing);
  }
  CHECK(refusal_of(desk::attachment_of(village.desk(), spent.id)).why == Why::attachment_damaged);
  CHECK_FALSE(village.verify().findings.empty());
  CHECK(desk::spending_voucher(village.desk(), spent.id).has_value());
}

}  // namespace minga::testing
