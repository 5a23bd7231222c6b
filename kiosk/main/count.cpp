// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>

#include "domain/voting/greedy.h"
#include "domain/voting/pabulib.h"
#include "kiosk/main/programs.h"

namespace minga {

namespace {

constexpr int data_wrong = 65;   // EX_DATAERR
constexpr int cannot_read = 66;  // EX_NOINPUT

std::optional<std::string> content_of(const std::filesystem::path& file) {
  std::error_code unknown;
  if (std::filesystem::is_directory(file, unknown)) return std::nullopt;
  std::ifstream in(file, std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(in)), {});
  if (!in.is_open() || in.bad()) return std::nullopt;
  return text;
}

std::vector<std::size_t> count_greedy(const pabulib::Election& election) {
  std::vector<Contender> contenders;
  for (const auto& project : election.projects) contenders.push_back({project.id, project.cost, 0});
  for (const auto& ballot : election.ballots)
    for (const auto project : ballot.approved) contenders[project].approvals += ballot.ballots;
  // As other programs understand the rule.
  return greedy(contenders, election.budget, Unapproved::if_it_fits);
}

std::vector<std::size_t> count_shares(const pabulib::Election& election, Utility utility,
                                      Completion completion) {
  std::vector<SharedProject> projects;
  for (const auto& project : election.projects) projects.push_back({project.id, project.cost});
  return equal_shares(projects, election.ballots, election.budget, utility, completion, election.scale)
      .selected;
}

void print_plain(const pabulib::Election& election, const std::vector<std::size_t>& selected,
                 const std::string& total, double seconds) {
  for (const auto index : selected) {
    const auto& project = election.projects[index];
    std::printf("%s  %s  %s\n", project.id.c_str(), project.name.empty() ? "-" : project.name.c_str(),
                pabulib::amount_text(project.cost, election.scale).c_str());
  }
  std::printf("Funded: %zu of %zu projects, %s of %s. Counted %zu ballots in %.6f s.\n", selected.size(),
              election.projects.size(), total.c_str(),
              pabulib::amount_text(election.budget, election.scale).c_str(), election.ballots.size(),
              seconds);
}

// Written by hand, so that the total stands there with all its digits.
void print_json(const pabulib::Election& election, const std::vector<std::size_t>& selected,
                const std::string& total, double seconds) {
  auto ids = nlohmann::json::array();
  for (const auto index : selected) ids.push_back(election.projects[index].id);
  std::printf("{\"selected\": %s, \"total_cost\": %s, \"seconds\": %.6f}\n", ids.dump().c_str(),
              total.c_str(), seconds);
}

}  // namespace

int run_count(const CountOptions& options) {
  const auto text = content_of(options.file);
  if (!text) {
    std::fprintf(stderr, "minga: %s can not be read.\n", options.file.c_str());
    return cannot_read;
  }
  const auto told = [&](const pabulib::Mistake& mistake, const char* kind) {
    std::fprintf(stderr, "%s:%lld:%lld: %s%s\n", options.file.c_str(), static_cast<long long>(mistake.line),
                 static_cast<long long>(mistake.column), kind, mistake.reason.c_str());
  };
  const auto reading = pabulib::read(*text);
  if (!reading) {
    told(reading.error(), "");
    return data_wrong;
  }
  for (const auto& remark : reading->remarks) told(remark, "note: ");

  const auto& election = reading->election;
  const auto begin = std::chrono::steady_clock::now();
  const auto selected = options.method == "greedy"
                            ? count_greedy(election)
                            : count_shares(election, from_word<Utility>(options.utility).value(),
                                           from_word<Completion>(options.completion).value());
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  std::int64_t total = 0;
  for (const auto index : selected) total += election.projects[index].cost;
  const auto total_text = pabulib::amount_text(total, election.scale);
  if (options.json)
    print_json(election, selected, total_text, seconds);
  else
    print_plain(election, selected, total_text, seconds);
  return 0;
}

}  // namespace minga
