// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <random>

#include "domain/base/ensure.h"
#include "domain/voting/pabulib.h"
#include "tests/bench/bench.h"

namespace minga::bench {

namespace {

std::vector<std::size_t> count(const pabulib::Election& election, Completion completion) {
  std::vector<SharedProject> projects;
  for (const auto& project : election.projects) projects.push_back({project.id, project.cost});
  return equal_shares(projects, election.ballots, election.budget, Utility::cost, completion, election.scale)
      .selected;
}

// An assembly's vote: 280 ballots on twelve measures for S/ 60,000, invented.
pabulib::Election a_village() {
  std::mt19937 dice(280);
  pabulib::Election election;
  election.budget = 6'000'000;
  for (int i = 1; i <= 12; ++i)
    election.projects.push_back({std::to_string(i), "", 250'000 + static_cast<int>(dice() % 30) * 50'000});
  for (int voter = 0; voter < 280; ++voter) {
    auto& ballot = election.ballots.emplace_back();
    for (std::uint32_t i = 0; i < 12; ++i)
      if (dice() % 3 == 0) ballot.approved.push_back(i);
  }
  return election;
}

std::string read_whole(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void bench_largest(const std::filesystem::path& folder) {
  std::filesystem::path largest;
  std::uintmax_t size = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".pb" && entry.file_size() > size)
      largest = entry.path(), size = entry.file_size();
  if (largest.empty()) return;
  double reference = 0;
  auto outcomes = largest;
  if (outcomes.replace_extension(".outcomes.json"); std::filesystem::exists(outcomes)) {
    const auto known = nlohmann::json::parse(read_whole(outcomes)).at("outcomes");
    if (known.contains("mes_cost") && known["mes_cost"]["reference_seconds"].is_number())
      reference = known["mes_cost"]["reference_seconds"];
  }
  Timings alone, with_reading, completed;
  pabulib::Election election;
  for (int i = 0; i < 5; ++i) {
    with_reading.measure([&] {
      auto reading = pabulib::read(read_whole(largest));
      ensure(reading.has_value(), "the largest election can be read");
      election = std::move(reading->election);
      count(election, Completion::none);
    });
    alone.measure([&] { count(election, Completion::none); });
    completed.measure([&] { count(election, Completion::add1_greedy); });
  }
  std::printf("the largest election: %s, %zu projects, %zu ballots\n", largest.stem().c_str(),
              election.projects.size(), election.ballots.size());
  const auto tell = [&](const char* what, const Timings& timings, double seconds) {
    char measured[128], aim[32];
    std::snprintf(measured, sizeof measured, "%.3f s (reference %.1f s)", timings.median() / 1e6, reference);
    std::snprintf(aim, sizeof aim, "< %.0f s", seconds);
    report(what, measured, aim, timings.median() < seconds * 1e6);
  };
  tell("its equal shares, without reading", alone, 1);
  tell("its equal shares, with reading", with_reading, 3);
  char measured[128];
  std::snprintf(measured, sizeof measured, "%.3f s", completed.median() / 1e6);
  report("its equal shares with add1 and greedy", measured, "< 3 s", completed.median() < 3e6);
}

}  // namespace

void bench_count() {
  const auto village = a_village();
  Timings plain, completed;
  for (int i = 0; i < 101; ++i) {
    plain.measure([&] { count(village, Completion::none); });
    completed.measure([&] { count(village, Completion::add1_greedy); });
  }
  char measured[128];
  std::snprintf(measured, sizeof measured, "%.3f ms", plain.median() / 1000);
  report("equal shares of 280 ballots (median)", measured, "< 1 ms", plain.median() < 1000);
  std::snprintf(measured, sizeof measured, "%.3f ms", completed.median() / 1000);
  report("the same with add1 by the céntimo and greedy", measured, "< 100 ms", completed.median() < 100'000);
  const char* folder = std::getenv("MINGA_PABULIB");
  if (folder != nullptr && std::filesystem::is_directory(folder)) bench_largest(folder);
}

}  // namespace minga::bench
