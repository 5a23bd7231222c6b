// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/years/lives.h"

#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <sstream>
#include <thread>

#include "storage/log.h"
#include "storage/sqlite.h"
#include "tests/support/process.h"
#include "tests/years/rules_of_books.h"
#include "tests/years/year.h"

namespace minga::years {

namespace {

using std::chrono::microseconds;
using std::chrono::steady_clock;

// What a process said it had done: after this step the log ended so.
struct Done {
  int step = 0;
  std::int64_t lines = 0;
  std::string head;
};

std::optional<Done> done_in(const std::string& line) {
  std::istringstream in(line);
  std::string word;
  Done done;
  in >> word >> done.step >> done.lines >> done.head;
  return word == "done" && !in.fail() ? std::optional(done) : std::nullopt;
}

struct Variety {
  const char* name;
  const char* sql;  // how many of them the file holds
};
constexpr std::array all_varieties{
    Variety{"payments in cash", "SELECT count(*) FROM receipt WHERE method = 'cash' AND collector = 0"},
    Variety{"payments by transfer", "SELECT count(*) FROM receipt WHERE method = 'bank'"},
    Variety{"payments that carry céntimos",
            "SELECT count(*) FROM receipt WHERE carried > 0 AND carried < 10"},
    Variety{"payments to somebody sent",
            "SELECT count(*) FROM receipt r JOIN collector c ON c.id = r.collector WHERE c.kind = 'written'"},
    Variety{"payments to an heir",
            "SELECT count(*) FROM receipt r JOIN collector c ON c.id = r.collector WHERE c.kind = 'heir'"},
    Variety{"payments within a session of the drawer", "SELECT count(*) FROM receipt WHERE session > 0"},
    Variety{"equal shares", "SELECT count(*) FROM distribution WHERE authorised = 1 AND equal_percent = 100"},
    Variety{"shares by land",
            "SELECT count(*) FROM distribution WHERE authorised = 1 AND hectares_percent = 100"},
    Variety{"shares by trees",
            "SELECT count(*) FROM distribution WHERE authorised = 1 AND trees_percent = 100"},
    Variety{"shares by days",
            "SELECT count(*) FROM distribution WHERE authorised = 1 AND days_percent = 100"},
    Variety{"shares by a blend",
            "SELECT count(*) FROM distribution WHERE authorised = 1 AND share_group = 0 AND equal_percent > "
            "0 AND "
            "equal_percent < 100"},
    Variety{"shares of a group",
            "SELECT count(*) FROM distribution WHERE authorised = 1 AND share_group > 0"},
    Variety{"drafts in place of others", "SELECT count(*) FROM distribution WHERE replaces > 0"},
    Variety{"wages", "SELECT count(*) FROM payroll WHERE authorised = 1 AND basis = 'day'"},
    Variety{"wages of a project", "SELECT count(*) FROM payroll WHERE authorised = 1 AND project > 0"},
    Variety{"payments for land", "SELECT count(*) FROM payroll WHERE authorised = 1 AND basis = 'hectare'"},
    Variety{"payments for trees", "SELECT count(*) FROM payroll WHERE authorised = 1 AND basis = 'tree'"},
    Variety{"spending in cash", "SELECT count(*) FROM spending WHERE method = 'cash'"},
    Variety{"spending by transfer", "SELECT count(*) FROM spending WHERE method = 'bank'"},
    Variety{"counts over", "SELECT count(*) FROM cash_count WHERE counted > expected"},
    Variety{"counts short", "SELECT count(*) FROM cash_count WHERE counted < expected"},
    Variety{"sales at another rate", "SELECT count(*) FROM sale WHERE to_farmers * 9 > to_forest * 2"},
    Variety{"people who left", "SELECT count(*) FROM member WHERE status = 'left'"},
    Variety{"people who died", "SELECT count(*) FROM member WHERE status = 'deceased'"},
    Variety{"budgets given back",
            "SELECT count(*) FROM annulment a JOIN vote v ON v.id = a.vote WHERE v.kind = 'fund_allocation'"},
};

class Lives {
 public:
  Lives(const Start& start, const std::filesystem::path& folder, std::uint64_t seed, Tally& tally)
      : file_(folder / "year.db"),
        seed_(seed),
        steps_(Year::steps_of(seed)),
        tally_(tally),
        begun_lines_(start.lines),
        last_{-1, start.lines, start.head} {
    std::filesystem::copy_file(start.file, file_, std::filesystem::copy_options::overwrite_existing);
    std::filesystem::remove(journal());
  }

  void play() {
    Dice dice(seed_, 1'000'000);
    const auto kills = 1 + dice.below(3);
    for (std::int64_t kill = 0; kill < kills && last_.step + 1 < steps_; ++kill) live_until_killed(dice);
    last_life();
    tally_.add(counts::years);
  }

 private:
  std::filesystem::path journal() const { return file_.string() + "-journal"; }

  void broken(const std::string& what) {
    tally_.broken.push_back(what + " (after step " + std::to_string(last_.step) + " of " +
                            std::to_string(steps_) + "; MINGA_SEED=" + std::to_string(seed_) +
                            " MINGA_YEARS=1)");
  }
  void broken(const std::vector<BrokenRule>& rules) {
    for (const auto& each : rules) broken(each.rule + ": " + each.where);
  }

  // The step last acknowledged is asked for again, as by a finger that saw no answer; then those after it.
  void play_on(Year& year, const std::function<void(const std::string&)>& wrong,
               const std::function<void(const Done&)>& done) const {
    if (last_.step >= 0) year.ask_again(last_.step);
    for (int step = last_.step + 1; step < steps_; ++step) {
      year.play(step);
      for (const auto& finding : year.take_findings()) wrong(finding);
      done({step, year.lines(), year.head()});
    }
  }

  void live_until_killed(Dice& dice) {
    const auto from = last_.step;
    const auto until = from + 1 + static_cast<int>(dice.below(steps_ - from - 1));
    bool killed = false;
    {
      test::Process process([&](const test::Process::Tell& tell) {
        const auto db = storage::open_sqlite(file_, storage::OpenMode::existing);
        Year year(*db, seed_, steps_);
        play_on(
            year, [&](const std::string& finding) { tell("wrong " + finding); },
            [&](const Done& done) {
              tell("done " + std::to_string(done.step) + " " + std::to_string(done.lines) + " " + done.head);
            });
      });
      const auto begun = steady_clock::now();
      while (last_.step < until) {  // or the process ended
        const auto line = process.line(std::chrono::seconds(60));
        if (!line) break;
        hear(*line);
      }
      // Somewhere within the next two steps, at their usual pace.
      const auto pace =
          std::chrono::duration_cast<microseconds>(steady_clock::now() - begun) / (until - from + 1);
      std::this_thread::sleep_for(microseconds(dice.below(2 * pace.count() + 20)));
      killed = process.running();
      process.kill_hard();
      for (const auto& line : process.remaining_lines()) hear(line);
    }
    if (!killed && last_.step + 1 < steps_) broken("a process ended by itself");
    look_after(killed);
  }

  void hear(const std::string& line) {
    if (const auto done = done_in(line)) {
      if (done->lines == last_.lines && done->head != last_.head) broken("the log changed without growing");
      last_ = *done;
    } else {
      broken(line);
    }
  }

  void look_after(bool killed) {
    std::error_code none;
    const auto left = std::filesystem::file_size(journal(), none);
    const bool writing = !none && left > 0;
    const auto db = storage::open_sqlite(file_, storage::OpenMode::existing);
    Year year(*db, seed_, steps_);
    const auto line = storage::find_line(*db, last_.lines);
    if (!line || line->hash != last_.head) broken("what was acknowledged was lost");
    const auto under_way = commands_of(last_.step + 1);
    const auto others = storage::number_of(
        *db,
        "SELECT count(*) FROM log l WHERE l.sequence > $1 AND NOT EXISTS (SELECT 1 FROM command c WHERE "
        "c.sequence = l.sequence AND substr(c.id, 1, $2) = $3)",
        {last_.lines, under_way.size(), under_way});
    if (others != 0) broken("something was done that no step under way asked for");
    if (killed) tally_.add(counts::kills);
    if (killed)
      tally_.add(writing ? counts::writing : year.lines() > last_.lines ? counts::untold : counts::between);
    broken(broken_rules(year.desk()));
    broken(broken_replay(year.desk()));
  }

  void last_life() {
    const auto db = storage::open_sqlite(file_, storage::OpenMode::existing);
    Year year(*db, seed_, steps_);
    play_on(
        year, [&](const std::string& finding) { broken(finding); }, [&](const Done& done) { last_ = done; });
    remember(year);
    tally_.add(counts::events, last_.lines - begun_lines_);
    broken(broken_rules(year.desk()));
    broken(broken_replay(year.desk()));
    broken(broken_trails(year.desk()));
    db->each("SELECT kind, count(*) FROM log WHERE sequence > $1 GROUP BY kind", {begun_lines_},
             [&](const storage::Row& row) { tally_.add(counts::of_kind + row.text(0), row.number(1)); });
    for (const auto& variety : all_varieties)
      tally_.add(counts::of_variety + variety.name, storage::number_of(*db, variety.sql).value_or(0));
  }

  void remember(const Year& year) {
    tally_.add(counts::refused, year.refused());
    for (const auto& [why, times] : year.reasons())
      tally_.add(counts::of_reason + std::to_string(static_cast<int>(why)), times);
  }

  std::filesystem::path file_;
  std::uint64_t seed_;
  int steps_;
  Tally& tally_;
  std::int64_t begun_lines_;
  Done last_;  // step -1: nothing yet
};

}  // namespace

std::vector<std::string> varieties() {
  std::vector<std::string> names;
  for (const auto& each : all_varieties) names.emplace_back(each.name);
  return names;
}

void live(const Start& start, const std::filesystem::path& folder, std::uint64_t seed, Tally& tally) {
  Lives(start, folder, seed, tally).play();
}

}  // namespace minga::years
