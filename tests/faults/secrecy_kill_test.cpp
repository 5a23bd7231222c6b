// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cmath>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <thread>

#include "tests/faults/polls.h"
#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"

using namespace minga;
using namespace minga::attack;

namespace {

const std::string program = MINGA_PROGRAM;

int wanted_kills() {
  const char* wanted = std::getenv("MINGA_KILLS");
  return wanted ? std::atoi(wanted) : 200;
}

// A kiosk of its own process: these voters, one after the other, from where the last life came to.
class Kiosk {
 public:
  Kiosk(const std::filesystem::path& file, const std::vector<Marked>& voters,
        std::atomic<std::size_t>& done) {
    pid_ = fork();
    REQUIRE(pid_ >= 0);
    if (pid_ != 0) return;
    try {
      Polls polls(file);
      const auto vote = polls.opened();
      while (done < voters.size()) {
        polls.wait(30);
        polls.cast(vote, voters[done]);
        ++done;
      }
    } catch (...) {
      _exit(1);
    }
    _exit(0);
  }
  ~Kiosk() { kill_hard(); }
  Kiosk(const Kiosk&) = delete;
  Kiosk& operator=(const Kiosk&) = delete;
  void kill_hard() {
    if (pid_ < 0) return;
    ::kill(pid_, SIGKILL);
    wait();
  }
  int wait() {
    int status = 0;
    waitpid(pid_, &status, 0);
    pid_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

 private:
  pid_t pid_ = -1;
};

// A number that outlives a process that was killed.
std::atomic<std::size_t>& shared_number() {
  void* memory = mmap(nullptr, sizeof(std::atomic<std::size_t>), PROT_READ | PROT_WRITE,
                      MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  REQUIRE(memory != MAP_FAILED);
  return *new (memory) std::atomic<std::size_t>(0);
}

std::size_t journal_size(const Loot& loot) {
  const auto journal = loot.find("minga.db-journal");
  return journal == loot.end() ? 0 : journal->second.size();
}

}  // namespace

// The files are those a kill leaves, on the machine's disk, where a commit takes its time and has many
// moments to be killed at. As the kill left it the folder may betray the one ballot under way, as SECURITY.md
// says; once the program is started again it may not, and neither after the closing.
TEST_CASE("a kill in the midst of voting betrays nobody once the program is started again") {
  std::mt19937_64 random(std::random_device{}());
  auto& done = shared_number();
  constexpr int kills_per_election = 4, elections_per_file = 10;
  const int kills = std::max(kills_per_election, wanted_kills() / 2);
  Tallies as_left, restarted, closed;
  int killed = 0, elections = 0, journals_left = 0, betrayed_as_left = 0, betrayed_after_restart = 0;
  std::size_t in_dead_bytes = 0;
  std::unique_ptr<test::TemporaryFolder> folder;
  const test::TemporaryFolder workshop;
  while (killed < kills) {
    if (elections++ % elections_per_file == 0) {
      folder = std::make_unique<test::TemporaryFolder>();
      found_community(folder->path() / database_name);
    }
    const auto file = folder->path() / database_name;
    const auto voters = random_voters(random, 25);
    const auto truth = truth_of(voters);
    const auto vote = Polls(file).open();
    done = 0;
    for (int life = 0; life < kills_per_election && killed < kills; ++life, ++killed) {
      {
        Kiosk kiosk(file, voters, done);
        const auto before = done.load();
        for (int wait = 0; wait < 2000 && done == before && before < voters.size(); ++wait)
          std::this_thread::sleep_for(std::chrono::milliseconds(5));
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 100'000));
        kiosk.kill_hard();
      }
      const auto left = loot_of(folder->path());
      if (journal_size(left) > 0) ++journals_left;
      const auto evidence = evidence_in(left, workshop.path());
      CHECK(evidence.changed_since_journal.size() <= 1);  // the others' are safe even so
      betrayed_as_left += static_cast<int>(evidence.changed_since_journal.size());
      play(evidence, truth, as_left);
      static_cast<void>(Polls(file));
      const auto again = loot_of(folder->path());
      CHECK(journal_size(again) == 0);
      const auto evidence_again = evidence_in(again, workshop.path());
      betrayed_after_restart += static_cast<int>(evidence_again.changed_since_journal.size());
      // Once each election: later looks at the same slots would not be new chances.
      if (life == kills_per_election - 1) play(evidence_again, truth, restarted);
    }
    REQUIRE(Kiosk(file, voters, done).wait() == 0);
    Polls(file).close(vote);
    const auto evidence = evidence_in(loot_of(folder->path()), workshop.path());
    CHECK(evidence.voters.front().voters.size() == voters.size());
    in_dead_bytes += evidence.ballots_in_dead_bytes;
    CHECK(evidence.sealed_slots == 0);
    play(evidence, truth, closed);
  }
  MESSAGE(killed << " kills in " << elections << " elections; journals left by a kill: " << journals_left
                 << ", betraying the ballot under way: " << betrayed_as_left
                 << "; after the restart: " << betrayed_after_restart);
  MESSAGE("as the kill left it: " << figures(as_left.furthest()));
  CHECK(betrayed_after_restart == 0);
  CHECK(in_dead_bytes <= 3);                      // by accident
  const double log_alarm = -10 * std::log(10.0);  // as in secrecy_test.cpp
  for (const auto* tallies : {&restarted, &closed}) {
    MESSAGE(std::string(tallies == &closed ? "closed" : "restarted")
            << " after kills: " << tallies->size() << " strategies; furthest from chance: "
            << figures(tallies->furthest()) << "; most right: " << figures(tallies->luckiest()));
    for (const auto& each : tallies->all())
      CHECK_MESSAGE(each.second.log_chance() > log_alarm, figures(each));
  }
}

TEST_CASE("the program writes nothing outside its folder, says no choice, and leaves no memory behind") {
  const test::TemporaryFolder folder;
  const auto elsewhere = folder.path() / "elsewhere";
  std::filesystem::create_directory(elsewhere);
  const auto data = folder / "data";
  REQUIRE(test::run({program, "init", "--sample", "--data", data}).code == 0);
  std::vector<std::string> environment;
  for (const char* name : {"HOME", "TMPDIR", "SQLITE_TMPDIR", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                           "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
    environment.push_back(std::string(name) + "=" + elsewhere.string());
  // It starts where it may leave a core file, and with leave to: the sanitizers forbid it otherwise.
  environment.emplace_back("ASAN_OPTIONS=disable_coredump=0:handle_segv=0:handle_abort=0");
  test::Process rehearsal({"sh", "-c",
                           "cd '" + elsewhere.string() + "' && ulimit -c unlimited; exec '" + program +
                               "' rehearse --data '" + data + "'"},
                          environment);
  std::vector<std::string> said;
  while (said.size() < 12) {
    const auto line = rehearsal.line(std::chrono::seconds(60));
    REQUIRE(line);
    if (!line->starts_with("paid ")) said.push_back(*line);
  }
  std::string limit;
  {
    std::ifstream in("/proc/" + std::to_string(rehearsal.pid()) + "/limits");
    for (std::string line; std::getline(in, line);)
      if (line.starts_with("Max core file size")) limit = line;
  }
  CHECK(limit.find(" 0 ") != std::string::npos);
  CHECK(limit.find("unlimited") == std::string::npos);
  // What a process that is not dumpable has in /proc is root's: nobody else looks into its memory.
  struct stat process {};
  REQUIRE(::stat(("/proc/" + std::to_string(rehearsal.pid()) + "/mem").c_str(), &process) == 0);
  CHECK(process.st_uid == 0);
  ::kill(rehearsal.pid(), SIGSEGV);
  siginfo_t end{};
  REQUIRE(waitid(P_PID, static_cast<id_t>(rehearsal.pid()), &end, WEXITED | WNOWAIT) == 0);
  CHECK(end.si_code == CLD_KILLED);  // not CLD_DUMPED
  CHECK(end.si_status == SIGSEGV);
  // Who voted, in which vote, and a zero: nothing that differs with the choice.
  for (const auto& line : said) {
    CHECK(line.starts_with("voted "));
    CHECK(line.ends_with(" 0"));
  }
  std::vector<std::string> left;
  for (const auto& each : std::filesystem::recursive_directory_iterator(elsewhere))
    left.push_back(each.path().string());
  for (const auto& each : left) FAIL_CHECK(each);
  for (const auto& [name, bytes] : loot_of(data))
    CHECK_MESSAGE((name == database_name || name == "minga.db-journal"), name);
}
