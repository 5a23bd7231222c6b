// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "tests/bench/bench.h"

// Figures, not verdicts: machines differ. Ratios stand against a floor measured in the same run.
namespace minga::bench {
void report(const std::string& what, const std::string& measured, const std::string& aim, bool reached) {
  std::printf("%-44s %-46s aim %-18s %s\n", what.c_str(), measured.c_str(), aim.c_str(),
              reached ? "reached" : "MISSED");
  std::fflush(stdout);
}
}  // namespace minga::bench

int main() {
  minga::bench::bench_vote();
  minga::bench::bench_count();
  minga::bench::bench_drawing();
  minga::bench::bench_program();
}
