// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <sstream>
#include <thread>

#include "domain/base/ensure.h"
#include "tests/bench/bench.h"
#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"

namespace minga::bench {

namespace {

// Processor time a process has used, in clock ticks (proc(5): fields 14 and 15 of stat).
long ticks_of(pid_t pid) {
  std::ifstream in("/proc/" + std::to_string(pid) + "/stat");
  std::string text((std::istreambuf_iterator<char>(in)), {});
  std::istringstream rest(text.substr(text.rfind(')') + 2));
  std::string skipped;
  for (int field = 3; field < 14; ++field) rest >> skipped;
  long user = 0, system = 0;
  rest >> user >> system;
  return user + system;
}

long memory_kib(pid_t pid) {
  std::ifstream in("/proc/" + std::to_string(pid) + "/status");
  for (std::string line; std::getline(in, line);)
    if (line.starts_with("VmRSS:")) return std::stol(line.substr(6));
  return 0;
}

}  // namespace

void bench_program() {
  if (!std::getenv("DISPLAY")) {
    std::printf("no display here: start, idling and memory not measured\n");
    return;
  }
  const test::TemporaryFolder folder;
  const auto data = folder / "data";
  ensure(test::run({MINGA_PROGRAM, "init", "--sample", "--data", data}).code == 0,
         "a sample community can be made");
  Timings start;
  for (int i = 0; i < 5; ++i) {
    start.measure([&] {
      test::Process kiosk({MINGA_PROGRAM, "--window", "--say-first-frame", "--data", data});
      ensure(kiosk.line(std::chrono::seconds(20)).has_value(), "the kiosk shows its first frame");
    });
  }
  char measured[128];
  std::snprintf(measured, sizeof measured, "%.2f s", start.median() / 1e6);
  report("from the command to the first frame (median)", measured, "< 0.4 s", start.median() < 0.4e6);

  test::Process kiosk({MINGA_PROGRAM, "--window", "--say-first-frame", "--data", data});
  ensure(kiosk.line(std::chrono::seconds(20)).has_value(), "the kiosk shows its first frame");
  std::this_thread::sleep_for(std::chrono::seconds(3));
  const long memory = memory_kib(kiosk.pid());
  const long before = ticks_of(kiosk.pid());
  std::this_thread::sleep_for(std::chrono::seconds(20));
  const double idle = static_cast<double>(ticks_of(kiosk.pid()) - before) /
                      static_cast<double>(sysconf(_SC_CLK_TCK)) / 20 * 100;
  std::snprintf(measured, sizeof measured, "%.2f %%", idle);
  report("processor while nobody is there, over 20 s", measured, "< 0.3 %", idle < 0.3);
  std::snprintf(measured, sizeof measured, "%ld MB", memory / 1024);
  report("memory on the sample community", measured, "< 150 MB", memory / 1024 < 150);
}

}  // namespace minga::bench
