// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <string_view>
#include <vector>

#include "tests/bench/bench.h"

// Figures, not verdicts: machines differ. Ratios stand against a floor measured in the same run.
namespace minga::bench {
void report(const std::string& what, const std::string& measured, const std::string& aim, bool reached) {
  std::printf("%-44s %-46s aim %-18s %s\n", what.c_str(), measured.c_str(), aim.c_str(),
              reached ? "reached" : "MISSED");
  std::fflush(stdout);
}
}  // namespace minga::bench

// All of them, or those that are named: minga_bench books papers
int main(int argc, char** argv) {
  using namespace minga::bench;
  const struct {
    std::string_view name;
    void (*run)();
  } all[]{{"vote", bench_vote},       {"count", bench_count},    {"books", bench_books},
          {"roll", bench_roll},       {"hall", bench_hall},      {"papers", bench_papers},
          {"drawing", bench_drawing}, {"program", bench_program}};
  const std::vector<std::string_view> wanted(argv + 1, argv + argc);
  for (const auto& each : all)
    if (wanted.empty() || std::find(wanted.begin(), wanted.end(), each.name) != wanted.end()) each.run();
}
