// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/shell/press.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <vector>

#include "kiosk/devices/cups_printer.h"
#include "kiosk/devices/pretended_printer.h"
#include "tests/support/temporary_folder.h"

// Slips and voters' own papers must be on paper alone: whoever reads the disk afterwards finds nothing.
namespace minga::test {

namespace {

using Condition = devices::PretendedPrinter::Condition;
const std::string secret = "%PDF-1.4 4711 0815";

screens::Print slips(bool keep) {
  screens::Print print;
  print.paper = [] { return Pdf{secret, 1}; };
  print.name = "fichas-1";
  print.title = "fichas-1";
  print.keep = keep;
  return print;
}

// Everything that is written for a while goes here: the papers folder and what programs use for the moment.
struct Disk {
  TemporaryFolder folder;
  devices::PaperFolder papers{folder.path() / "papers"};
  std::string before = std::getenv("TMPDIR") ? std::getenv("TMPDIR") : "";

  Disk() {
    std::filesystem::create_directories(papers.path());
    std::filesystem::create_directories(folder.path() / "tmp");
    setenv("TMPDIR", (folder.path() / "tmp").c_str(), 1);
  }
  ~Disk() { before.empty() ? unsetenv("TMPDIR") : setenv("TMPDIR", before.c_str(), 1); }
  std::vector<std::string> files() const {
    std::vector<std::string> all;
    for (const auto& each : std::filesystem::recursive_directory_iterator(folder.path()))
      if (each.is_regular_file()) all.push_back(each.path().string());
    return all;
  }
};

}  // namespace

TEST_CASE("a paper that is never kept is at the printer and on no disk, whatever the printer says") {
  for (const auto condition :
       {Condition::ready, Condition::missing, Condition::broken, Condition::off, Condition::paper_out}) {
    const Disk disk;
    devices::PretendedPrinter printer(condition);
    const auto pressed = shell::press(slips(false), printer, disk.papers);
    CHECK(disk.files().empty());
    CHECK(pressed.kept_at.empty());
    const bool taken = condition != Condition::missing && condition != Condition::broken;
    CHECK(pressed.job.has_value() == taken);
    const auto told = pressed.told(Language::english);
    CHECK((told.title == "Printing") == taken);
    CHECK(told.text.find("kept at") == std::string::npos);
    if (condition != Condition::ready) continue;
    REQUIRE(printer.printed().size() == 1);
    CHECK(printer.printed()[0].pdf == secret);
    // The queue is seen by anybody at the machine.
    CHECK(printer.printed()[0].title == "Minga");
  }
}

TEST_CASE("nor does the way to the machine's own print service leave one, when it does not answer") {
  const Disk disk;
  devices::CupsPrinter nobody(disk.folder / "no-socket", std::chrono::milliseconds(200));
  CHECK_FALSE(shell::press(slips(false), nobody, disk.papers).job);
  CHECK(disk.files().empty());
}

TEST_CASE("any other paper is a file of the folder first, printer or none") {
  for (const auto condition : {Condition::ready, Condition::missing}) {
    const Disk disk;
    devices::PretendedPrinter printer(condition);
    const auto pressed = shell::press(slips(true), printer, disk.papers);
    REQUIRE(disk.files() == std::vector<std::string>{pressed.kept_at});
    std::ifstream in(pressed.kept_at, std::ios::binary);
    CHECK(std::string(std::istreambuf_iterator<char>(in), {}) == secret);
  }
}

// Protects against two originals: the printer was off, the treasurer says that the paper did not come out,
// and both prints would come out once it is on again.
TEST_CASE("a paper that comes out once is printed again only after the earlier print was cancelled") {
  const Disk disk;
  devices::PretendedPrinter printer(Condition::off);
  auto receipt = slips(true);
  receipt.title = "Recibo 001-000012";
  receipt.once = true;
  auto sheet = slips(true);
  sheet.title = "Arqueo 1";
  const auto first = shell::press(receipt, printer, disk.papers);
  shell::press(sheet, printer, disk.papers);
  shell::press(sheet, printer, disk.papers);
  const auto second = shell::press(receipt, printer, disk.papers);
  REQUIRE(first.job);
  REQUIRE(second.job);
  CHECK(printer.status(*first.job) == devices::JobState::cancelled);
  printer.become(Condition::ready);
  CHECK(printer.status(*second.job) == devices::JobState::done);
  // Of another paper both copies are wanted.
  CHECK(printer.printed().size() == 3);
}

}  // namespace minga::test
