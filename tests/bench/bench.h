// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

namespace minga::bench {

// Microseconds of each run of one thing.
struct Timings {
  std::vector<double> us;

  template <class Work>
  void measure(const Work& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    us.push_back(std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count());
  }
  double at(double share) const {
    auto sorted = us;
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1,
                           static_cast<std::size_t>(share * static_cast<double>(sorted.size())))];
  }
  double median() const { return at(0.5); }
};

void report(const std::string& what, const std::string& measured, const std::string& aim, bool reached);

void bench_vote();     // a confirmed vote against the floor of one plain transaction
void bench_count();    // equal shares: an assembly's vote, and the largest election of MINGA_PABULIB
void bench_drawing();  // building and rendering a frame
void bench_books();    // ten years of 7,000 members
void bench_roll();     // a roll brought in from a spreadsheet
void bench_hall();     // how old the picture of the board can be
void bench_papers();   // receipts as PDF, together and one by one
void bench_program();  // start, idling and memory of the whole kiosk

}  // namespace minga::bench
