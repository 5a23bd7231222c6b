// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/polls.h"

#include "kiosk/desk/counting.h"

#include <algorithm>
#include <set>

#include "kiosk/devices/paper_folder.h"
#include "kiosk/documents/paper.h"
#include "storage/log.h"
#include "storage/queries/assemblies.h"
#include "tests/support/village.h"

namespace minga::attack {

namespace {

using testing::agreed;
using testing::Village;

desk::Session session(MemberNumber member) {
  desk::Session one;
  one.member = member;
  return one;
}

}  // namespace

void found_community(const std::filesystem::path& file) {
  Village village(storage::open_sqlite(file, storage::OpenMode::create));
  const auto secretary = village.session(Village::secretary);
  for (std::int64_t number = Village::people + 1; number <= people; ++number) {
    auto person = Village::person(1 + number % 12);
    person.dni = std::to_string(40'000'000 + number);
    agreed(desk::register_member(village.desk(), secretary, village.id(), person));
  }
  village.sold();
  for (int project = 1; project <= 26; ++project)
    agreed(desk::propose_project(village.desk(), secretary, village.id(),
                                 {"Obra " + std::to_string(project), "Agua para todos.", "water", soles(1)}));
  const auto assembly = village.convened();
  // Not in the order of their numbers.
  for (std::int64_t i = 0; i < people; ++i) {
    const MemberNumber member{1 + i * 17 % people};
    agreed(desk::check_in(village.desk(), secretary, village.id(), assembly, member));
    village.wait(7);
  }
  agreed(desk::open_assembly(village.desk(), village.session(Village::president), village.id(), assembly, 1));
}

std::vector<Marked> random_voters(std::mt19937_64& random, std::size_t least) {
  std::vector<std::int64_t> numbers;
  for (std::int64_t number = 1; number <= people; ++number)
    if (number != Village::integrated.value) numbers.push_back(number);
  std::shuffle(numbers.begin(), numbers.end(), random);
  numbers.resize(least + random() % (37 - least));
  std::set<std::uint32_t> taken;
  std::vector<Marked> voters;
  for (const auto number : numbers) {
    Ballot ballot;
    do {
      ballot.chosen = (1U << 24) + static_cast<std::uint32_t>(random() % (3U << 24));
    } while (!taken.insert(ballot.chosen).second);
    voters.push_back({{number}, ballot, desk::new_command_id()});
  }
  return voters;
}

Truth truth_of(const std::vector<Marked>& voters) {
  std::map<MemberNumber, std::uint32_t> chosen;
  for (const auto& each : voters) chosen[each.voter] = each.ballot.chosen;
  return [chosen = std::move(chosen)](MemberNumber voter) { return chosen.at(voter); };
}

Polls::Polls(const std::filesystem::path& file) {
  db_ = storage::open_sqlite(file, storage::OpenMode::existing);
  storage::migrate(*db_, storage::schema());
  storage::each_line(*db_, [&](const storage::LogLine& line) { now_ = line.at; });
  desk_ = std::make_unique<desk::Desk>(
      *db_, [this] { return now_; }, [] { return storage::open_sqlite_in_memory(); });
}

VoteId Polls::open() {
  VoteDraft draft;
  draft.assembly = {1};
  draft.item = 2;
  draft.kind = VoteKind::fund_allocation;
  draft.purpose = Purpose::allocate_forest;
  draft.question = "¿Qué obra se hace primero?";
  draft.budget = soles(1);
  for (const auto& project : desk::projects(*desk_))
    draft.options.push_back({project.id, project.title, project.cost});
  const auto vote =
      agreed(desk::prepare_vote(*desk_, session(Village::secretary), desk::new_command_id(), draft)).id;
  agreed(desk::open_vote(*desk_, session(Village::president), session(Village::fiscal),
                         desk::new_command_id(), vote));
  return vote;
}

VoteId Polls::opened() const {
  const auto vote = storage::open_vote(*db_);
  ensure(vote.has_value(), "a vote is open");
  return vote->id;
}

void Polls::cast(VoteId vote, const Marked& marked) {
  agreed(desk::cast_ballot(*desk_, session(marked.voter), marked.command, vote, marked.ballot));
}

void Polls::close(VoteId vote) {
  agreed(desk::close_vote(*desk_, session(Village::president), session(Village::fiscal),
                          desk::new_command_id(), vote));
  agreed(desk::reconcile(*desk_, session(Village::president), {}, desk::new_command_id(), vote, {}));
  agreed(desk::proclaim(*desk_, session(Village::president), desk::new_command_id(), vote));
}

void Polls::keep_sheet(VoteId vote, const std::filesystem::path& folder) {
  const auto sheet = agreed(desk::urn_sheet(*desk_, vote));
  const auto name = std::string(sheet.zero_report ? "reporte-en-cero-" : "resultado-") +
                    std::to_string(vote.value) + ".pdf";
  const auto kept = devices::PaperFolder(folder).keep(name, urn_sheet(sheet).bytes);
  ensure(kept.has_value(), "the sheet is kept");
}

}  // namespace minga::attack
