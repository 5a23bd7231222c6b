// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/desk/projects.h"
#include "kiosk/screens/projects.h"
#include "kiosk/screens/spending.h"
#include "kiosk/screens/treasury_rules.h"
#include "kiosk/screens/year_report.h"
#include "storage/sqlite.h"
#include "tests/screens/fair.h"
#include "tests/screens/hall.h"
#include "tests/support/pictures.h"
#include "tests/support/temporary_folder.h"

using namespace minga;
using namespace minga::test;

namespace {

// A project got S/ 5,000 out of the forest fund.
struct Funded : Hall {
  Funded() {
    const auto vote =
        open(allocation(soles(5000), {{"Riego por goteo", soles(5000)}, {"Vivero", soles(4000)}}));
    cast(vote, std::vector<Ballot>(5, Ballot::of({0})));
    proclaim(vote);
  }
};

void fill_spending(Stage& stage, std::string_view amount, std::string_view document = "f1-7") {
  REQUIRE(stage.write("what", "manguera"));
  REQUIRE(stage.write("supplier", "ferretería paz"));
  REQUIRE(stage.write("document", document));
  REQUIRE(stage.write("amount", amount));
  REQUIRE(stage.write("reference", "op-31"));
}

// Told so, and not one line of the log was added since `lines`.
void stays(Stage& stage, Hall& hall, std::int64_t lines, const std::string& sentence) {
  REQUIRE(stage.on() == "message");
  CHECK(stage.message().text == sentence);
  REQUIRE(stage.understood());
  CHECK(hall.lines() == lines);
}

}  // namespace

TEST_CASE("without an approval there is no project to spend on") {
  Hall hall;
  Stage stage(hall.desk());
  stage.show<screens::ProjectsScreen>(hall.session_of(hall.treasurer));
  CHECK(stage.shows("The projects for which the assembly approves money will be here"));
}

TEST_CASE("a spending is read, authorised by two, printed, and voided by two") {
  Funded hall;
  Stage stage(hall.desk());
  stage.show<screens::ProjectsScreen>(hall.session_of(hall.treasurer));
  CHECK(stage.shows("S/ 5,000.00 approved"));
  CHECK_FALSE(stage.shows("Vivero"));
  REQUIRE(stage.touch("project/1"));
  CHECK(stage.shows("What is bought for this project will be here"));
  REQUIRE(stage.touch("spend"));
  CHECK_FALSE(stage.offers("review"));
  fill_spending(stage, "1284.50");
  auto lines = hall.lines();
  REQUIRE(stage.touch("review"));
  CHECK(stage.shows("S/ 3,715.50"));  // left afterwards
  CHECK(stage.shows("Factura F1-7"));
  REQUIRE(stage.touch("authorise"));
  officer(stage, "first", hall.president);
  officer(stage, "second", hall.treasurer);
  done(stage);
  CHECK(hall.lines() == lines + 1);
  REQUIRE(stage.on() == "spending");
  REQUIRE(stage.touch("print"));
  REQUIRE(stage.printed.size() == 1);
  CHECK(stage.printed[0].name == "gasto-1");
  CHECK(stage.printed[0].size == screens::PaperSize::a4);
  // Not back into the form: it is spent.
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.on() == "project");
  CHECK(stage.shows("S/ 3,715.50"));

  REQUIRE(stage.touch("spending/1"));
  REQUIRE(stage.touch("void"));
  REQUIRE(stage.on() == "spending-void");
  CHECK_FALSE(stage.offers("void"));
  REQUIRE(stage.write("reason", "doble"));
  lines = hall.lines();
  REQUIRE(stage.touch("void"));
  SUBCASE("one hand alone") {
    officer(stage, "first", hall.treasurer);
    officer(stage, "second", hall.treasurer);
    stays(stage, hall, lines, "Two different people are needed. Nothing has changed.");
    return;
  }
  officer(stage, "first", hall.president);
  officer(stage, "second", hall.treasurer);
  done(stage);
  REQUIRE(stage.on() == "spending");
  CHECK(stage.shows("Doble"));
  CHECK_FALSE(stage.offers("void"));
  REQUIRE(stage.touch("back"));
  CHECK(stage.shows("Voided"));
  CHECK(desk::project_view(hall.desk(), ProjectId{1})->books.left == soles(5000));
}

TEST_CASE("a spending that can not be is refused before anybody is asked for a PIN") {
  Funded hall;
  Stage stage(hall.desk());
  stage.show<screens::ProjectsScreen>(hall.session_of(hall.treasurer));
  REQUIRE(stage.touch("project/1"));
  REQUIRE(stage.touch("spend"));
  const auto lines = hall.lines();
  SUBCASE("beyond the approval") {
    fill_spending(stage, "5000.01");
    REQUIRE(stage.touch("review"));
    stays(stage, hall, lines, "Of what was approved S/ 5,000.00 are left. Choose a smaller amount.");
  }
  SUBCASE("nothing") {
    fill_spending(stage, "0");
    REQUIRE(stage.touch("review"));
    stays(stage, hall, lines, "The amount has to be more than zero. What you typed is kept: fill it in.");
  }
  SUBCASE("cash that is not there") {
    fill_spending(stage, "100");
    REQUIRE(stage.choose("method", "cash"));
    CHECK_FALSE(stage.offers("reference"));
    REQUIRE(stage.touch("review"));
    stays(stage, hall, lines,
          "There is not enough in the cash box. Nothing was paid: draw cash, or pay by bank.");
  }
  CHECK(stage.on() == "spending-form");
}

TEST_CASE("cash for a project is drawn, and handed over by notes and coins that make the amount") {
  Funded hall;
  Stage stage(hall.desk());
  stage.show<screens::ProjectsScreen>(hall.session_of(hall.treasurer));
  REQUIRE(stage.touch("project/1"));
  REQUIRE(stage.touch("draw-cash"));
  REQUIRE(stage.on() == "draw-cash");
  CHECK_FALSE(stage.offers("draw"));
  REQUIRE(stage.touch("piece/20000/more"));
  REQUIRE(stage.touch("piece/5000/more"));
  REQUIRE(stage.touch("draw"));
  done(stage);
  REQUIRE(stage.on() == "project");
  // What lies in the box is counted blind, so it is not told before.
  CHECK_FALSE(stage.shows("S/ 250.00"));
  REQUIRE(stage.touch("spend"));
  fill_spending(stage, "200");
  REQUIRE(stage.choose("method", "cash"));
  REQUIRE(stage.touch("review"));
  REQUIRE(stage.touch("count"));
  REQUIRE(stage.touch("piece/5000/more"));
  CHECK_FALSE(stage.offers("authorise"));
  REQUIRE(stage.touch("piece/5000/fewer"));
  if (!stage.offers("authorise")) REQUIRE(stage.touch("piece/20000/more"));
  REQUIRE(stage.touch("authorise"));
  officer(stage, "first", hall.president);
  officer(stage, "second", hall.treasurer);
  done(stage);
  REQUIRE(stage.on() == "spending");
  CHECK(stage.shows("From the cash box"));
  CHECK(desk::project_view(hall.desk(), ProjectId{1})->books.left == soles(4800));
}

TEST_CASE("a photo of the paper comes from the stick, stays when it is pulled out, and goes back on one") {
  Funded hall;
  const TemporaryFolder stick;
  desk::Desk::Settings settings;
  settings.quick_pins = true;
  settings.wrong_pin_pause = {};
  settings.sticks = [&] { return std::vector<std::filesystem::path>{stick.path()}; };
  desk::Desk desk(
      hall.desk().db(), [&] { return hall.now; }, [] { return storage::open_sqlite_in_memory(); }, settings);
  Stage stage(desk);
  stage.show<screens::ProjectsScreen>(hall.session_of(hall.treasurer));
  REQUIRE(stage.touch("project/1"));
  REQUIRE(stage.touch("spend"));
  fill_spending(stage, "20");
  REQUIRE(stage.touch("attach"));
  REQUIRE(stage.on() == "attachment-files");
  CHECK(stage.shows("Put the stick or the card with the photo in"));
  const auto photo = written(stick / "factura.jpg", small_png());
  written(stick / "virus.jpg", "MZ");
  std::filesystem::last_write_time(stick / "virus.jpg",
                                   std::filesystem::last_write_time(photo) - std::chrono::hours(1));
  REQUIRE(stage.touch("again"));
  auto lines = hall.lines();
  REQUIRE(stage.touch("row/1"));
  stays(stage, hall, lines,
        "This file is no photo and no PDF, whatever it is called. What you typed is kept: choose another.");
  REQUIRE(stage.touch("row/0"));
  REQUIRE(stage.on() == "spending-form");
  CHECK(stage.shows("factura.jpg"));
  std::filesystem::remove(photo);
  SUBCASE("and is taken away again") {
    REQUIRE(stage.touch("detach"));
    CHECK_FALSE(stage.shows("factura.jpg"));
    CHECK_FALSE(stage.offers("detach"));
    return;
  }
  REQUIRE(stage.touch("review"));
  CHECK(stage.shows("factura.jpg"));
  REQUIRE(stage.touch("authorise"));
  officer(stage, "first", hall.president);
  officer(stage, "second", hall.treasurer);
  done(stage);
  REQUIRE(stage.on() == "spending");
  CHECK(stage.shows("factura.jpg"));
  REQUIRE(stage.touch("attachment"));
  REQUIRE(stage.on() == "attachment");
  REQUIRE(stage.touch("turn"));
  REQUIRE(stage.touch("save"));
  REQUIRE(stage.saved.size() == 1);
  const auto files = stage.saved[0].files();
  REQUIRE(files.size() == 1);
  CHECK(files[0].name == "gasto-1.png");
  CHECK(files[0].bytes == small_png());
  // With the year's report too.
  stage.show<screens::YearReportScreen>(hall.session_of(hall.treasurer));
  REQUIRE(stage.touch("save"));
  REQUIRE(stage.saved.size() == 3);
  CHECK(stage.saved[1].files().size() > 5);
  CHECK(stage.saved[2].folder == stage.saved[1].folder);
  CHECK(stage.saved[2].files().at(0).bytes == small_png());
  // What was changed behind the program's back is told and not shown.
  desk.db().execute("UPDATE attachment_content SET content = 'AAAA'");
  stage.show<screens::SpendingScreen>(hall.session_of(hall.treasurer), SpendingId{1});
  CHECK(stage.shows("is missing or was changed"));
  CHECK_FALSE(stage.offers("attachment"));
}

TEST_CASE("the same paper of a supplier is not paid twice") {
  Funded hall;
  const SpendingDraft kept{ProjectId{1},    "Ferretería Paz", "Factura F1-7",      "Manguera", soles(10),
                           PayMethod::bank, "op-30",          hall.desk().today(), {}};
  REQUIRE(desk::spend(hall.desk(), hall.session_of(hall.president), hall.session_of(hall.treasurer),
                      Hall::id(), kept));
  Stage stage(hall.desk());
  stage.show<screens::ProjectsScreen>(hall.session_of(hall.president));
  REQUIRE(stage.touch("project/1"));
  REQUIRE(stage.touch("spend"));
  const auto lines = hall.lines();
  fill_spending(stage, "20");
  REQUIRE(stage.touch("review"));
  stays(stage, hall, lines, "Spending No 1 has this supplier's document already. What you typed is kept.");
}

TEST_CASE("the fiscal reads the projects and spends nothing") {
  Funded hall;
  auto fiscal = hall.session_of(hall.secretary);
  fiscal.offices = {Office::fiscal};
  Stage stage(hall.desk());
  stage.show<screens::ProjectsScreen>(fiscal);
  REQUIRE(stage.touch("project/1"));
  CHECK_FALSE(stage.offers("spend"));
}

TEST_CASE("the bank's amount follows an agreement and keeps its history") {
  Hall hall;
  Stage stage(hall.desk());
  stage.show<screens::TreasuryRulesScreen>(hall.session_of(hall.treasurer));
  CHECK(stage.shows("S/ 2,000.00"));
  CHECK(stage.shows("90 % / 10 %"));
  REQUIRE(stage.touch("set"));
  CHECK(stage.shows("The assembly decides this amount."));
  const auto vote = hall.open(hall.about(VoteKind::motion, "¿Pagar por el banco desde S/ 1,500?"));
  hall.cast(vote, std::vector<Ballot>(8, Ballot::of({0})));
  hall.proclaim(vote);
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.touch("set"));
  REQUIRE(stage.write("amount", "0"));
  REQUIRE(stage.choose("agreement", "1"));
  auto lines = hall.lines();
  REQUIRE(stage.touch("save"));
  stays(stage, hall, lines, "The amount has to be more than zero. What you typed is kept: fill it in.");
  retype(stage, "amount", "1500");
  REQUIRE(stage.touch("save"));
  done(stage);
  REQUIRE(stage.on() == "treasury-rules");
  CHECK(stage.shows("S/ 1,500.00"));
  CHECK(stage.shows("¿Pagar por el banco desde S/ 1,500?"));
  CHECK(stage.shows("Law 28194"));
}
