// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/devices/sticks.h"

#include <doctest/doctest.h>

#include <fstream>

#include "kiosk/devices/export_folder.h"
#include "tests/support/temporary_folder.h"

using namespace minga::devices;

TEST_CASE("a stick is what is mounted where desktops and kiosks mount sticks, the latest last") {
  const minga::test::TemporaryFolder folder;
  const auto mounts = folder.path() / "mounts";
  std::ofstream(mounts) << "/dev/sda1 / ext4 rw 0 0\n"
                           "proc /proc proc rw 0 0\n"
                           "/dev/sdb1 /media/kiosk/USB\\040DE\\040ROSA vfat rw 0 0\n"
                           "broken\n"
                           "/dev/sdc1 /run/media/kiosk/32GB vfat rw 0 0\n"
                           "/dev/sdd1 /mediateca vfat rw 0 0\n";
  CHECK(mounted_sticks(mounts) ==
        std::vector<std::filesystem::path>{"/media/kiosk/USB DE ROSA", "/run/media/kiosk/32GB"});
  CHECK(mounted_sticks(folder.path() / "missing").empty());
}

TEST_CASE("files for a stick are there together or not at all") {
  const minga::test::TemporaryFolder folder;
  const auto place = folder.path() / "informe-2025";
  const auto add = [](ExportFolder& to, const std::string& name) {
    to.add(name, [](const auto& sink) { sink("a,b\r\n"); });
  };
  {
    ExportFolder pulled_out(place);
    add(pulled_out, "uno.csv");
  }
  CHECK(std::filesystem::is_empty(place));
  ExportFolder whole(place);
  add(whole, "uno.csv");
  add(whole, "dos.csv");
  whole.keep();
  CHECK(std::filesystem::file_size(place / "uno.csv") == 5);
  CHECK(std::filesystem::exists(place / "dos.csv"));
  CHECK_THROWS_AS(ExportFolder(place / "uno.csv"), ExportFolder::Error);
}
