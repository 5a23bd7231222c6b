// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>

#include <cstdio>
#include <filesystem>

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/check_receipt.h"
#include "kiosk/desk/community.h"
#include "kiosk/desk/counting.h"
#include "kiosk/desk/distributions.h"
#include "kiosk/desk/papers.h"
#include "kiosk/desk/sample.h"
#include "kiosk/desk/trail.h"
#include "kiosk/desk/treasury.h"
#include "kiosk/desk/votes.h"
#include "kiosk/desk/year_report.h"
#include "kiosk/documents/paper.h"
#include "kiosk/words/language.h"
#include "storage/log.h"
#include "storage/queries/books.h"
#include "storage/schema.h"
#include "storage/sqlite.h"
#include "tests/bench/bench.h"
#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"

namespace minga::bench {

namespace {

constexpr std::int64_t people = 7000;

template <class T>
T agreed(Result<T> result) {
  ensure(result.has_value(), "the desk agrees to what the bench does");
  return std::move(*result);
}

const Date first_day = *date_of(2015, 1, 4);

// Ten years of 7,000 members: each quarter a sale, a distribution to everyone, and everyone paid. Written
// through the log as the kiosk does, but without asking anybody.
class Decade {
 public:
  Decade() {
    db_ = storage::open_sqlite(folder_ / "minga.db", storage::OpenMode::create);
    storage::migrate(*db_, storage::schema());
    desk::found_sample(*db_, first_day);
    desk_ = std::make_unique<desk::Desk>(
        *db_, [this] { return now_; }, [] { return storage::open_sqlite_in_memory(); });
    const storage::Transaction one(*db_, storage::Transaction::Kind::reading);
    receipts_ = storage::count_receipts(*db_);
    sample_people_ = storage::number_of(*db_, "SELECT max(number) FROM member").value_or(0);
  }

  void quarter() {
    storage::Transaction transaction(*db_);
    if (quarters_ == 0) register_people();
    const int number = quarters_++;
    now_ = instant_at(first_day.plus_days(10 + number * 91), {9 * 60});
    const Money share(5000 + number * 13 % 10 * 10), pool(share.minor() * people);
    const std::int64_t farmers = pool.minor() + 700, credited = farmers * 10;
    write(SaleRecorded{{100 + number},
                       {1},
                       "Cafés del Norte",
                       1,
                       Money(credited / 4, Currency::eur),
                       Money(credited),
                       local_date(now_),
                       "B-" + std::to_string(number),
                       Money(credited - farmers),
                       Money(farmers)});
    DistributionDrafted draft{{100 + number}, {1}, pool, {}};
    for (std::int64_t n = 1; n <= people; ++n) draft.shares.push_back({{sample_people_ + n}, share});
    write(draft);
    write(DistributionAuthorised{{100 + number}, {1}, {4}});
    write(CashDrawn{pool, {100 + number}});
    for (std::int64_t n = 1; n <= people; ++n) {
      now_ = now_.plus_seconds(60);
      write(PayoutMade{{++receipts_}, {sample_people_ + n}, share, {}, {1}, signature_, {4}});
    }
    transaction.commit();
  }

  // What the farmers' fund holds may be shared out: agreed by show of hands at an assembly of today.
  desk::DistributionChoices::Choice agree_to_share() {
    const desk::Session secretary{.member = {3}};
    const auto id = desk::new_command_id;
    ConveneDraft convening;
    convening.place = "Local comunal";
    convening.date = desk_->today();
    convening.first_call = TimeOfDay{0};
    convening.second_call = TimeOfDay{1};
    convening.agenda = {"Medida"};
    const auto assembly = agreed(desk::convene(*desk_, secretary, id(), convening)).id;
    for (const std::int64_t officer : {1, 3})
      agreed(desk::check_in(*desk_, secretary, id(), assembly, MemberNumber{officer}));
    for (std::int64_t n = 1; n <= people * 2 / 5; ++n)
      agreed(desk::check_in(*desk_, secretary, id(), assembly, MemberNumber{sample_people_ + n}));
    agreed(desk::open_assembly(*desk_, secretary, id(), assembly, 2));
    VoteDraft motion;
    motion.assembly = assembly;
    motion.kind = VoteKind::show_of_hands;
    motion.purpose = Purpose::distribute_share;
    motion.question = "¿Se reparte?";
    motion.budget = storage::holdings_of(*db_, accounts::farmers);
    const auto vote = agreed(desk::prepare_vote(*desk_, secretary, id(), motion)).id;
    const auto present = agreed(desk::assembly_view(*desk_, assembly)).present;
    agreed(desk::count_hands(*desk_, secretary, id(), vote, {present, {}, {}}));
    return desk::distribution_choices(*desk_).choices.back();
  }

  desk::Desk& desk() { return *desk_; }
  storage::Connection& db() { return *db_; }
  std::string folder() const { return folder_.path().string(); }
  MemberNumber somebody() const { return {sample_people_ + people / 2}; }
  ReceiptNumber latest_receipt() const { return {receipts_}; }
  std::int64_t postings() { return storage::number_of(*db_, "SELECT count(*) FROM posting").value_or(0); }

 private:
  void write(const Event& event) {
    storage::append(*db_, event, {{4}}, now_, "bench-" + std::to_string(++commands_));
  }
  void register_people() {
    now_ = instant_at(first_day, {8 * 60});
    auto household = storage::number_of(*db_, "SELECT max(id) FROM household").value_or(0);
    for (std::int64_t n = 1; n <= people; ++n) {
      Member member;
      member.number = {sample_people_ + n};
      member.given_names = "Rosa Elvira";
      member.surnames = "Huamán Ñopo " + std::to_string(n);
      member.household = {++household};
      member.groups = {{1}, {}};
      member.status = Status::qualified;
      member.admitted = first_day;
      write(MemberRegistered{member});
    }
  }

  test::TemporaryFolder folder_;
  std::unique_ptr<storage::Connection> db_;
  std::unique_ptr<desk::Desk> desk_;
  Instant now_ = instant_at(first_day, {8 * 60});
  std::int64_t commands_ = 0, receipts_ = 0, sample_people_ = 0;
  int quarters_ = 0;
  std::string signature_ = to_text(Signature{{{{10, 10}, {400, 700}, {900, 20}, {120, 420}, {250, 300}},
                                              {{5, 5}, {6, 999}, {300, 600}, {360, 480}}}});
};

// A distribution to all of them, from the preview to what each is owed.
void bench_distribution(Decade& decade) {
  const auto choice = decade.agree_to_share();
  const desk::Session president{.member = {1}}, treasurer{.member = {4}};
  const auto id = desk::new_command_id;
  Timings preview, draft, execution;
  preview.measure([&] {
    agreed(desk::distribution_preview(decade.desk(), treasurer,
                                      {.agreement = choice.agreement.id, .pool = choice.most}));
  });
  DistributionId drafted;
  draft.measure([&] {
    drafted =
        agreed(desk::draft_distribution(decade.desk(), treasurer, id(), choice.agreement.id, choice.most)).id;
  });
  execution.measure([&] { agreed(desk::authorise(decade.desk(), president, treasurer, id(), drafted)); });
  const double all_ms = (preview.median() + draft.median() + execution.median()) / 1000;
  char measured[128];
  std::snprintf(measured, sizeof measured, "%.0f ms: preview %.0f, draft %.0f, execution %.0f", all_ms,
                preview.median() / 1000, draft.median() / 1000, execution.median() / 1000);
  report("a distribution to 7,000 members", measured, "< 1000 ms", all_ms < 1000);
}

struct Question {
  const char* what;
  std::function<void(Decade&)> ask;
  double limit_ms;
};

const std::vector<Question>& questions() {
  static const std::vector<Question> all{
      {"the start screen", [](Decade& d) { desk::today(d.desk()); }, 50},
      {"the board", [](Decade& d) { desk::board(d.desk()); }, 50},
      {"the treasury", [](Decade& d) { desk::treasury(d.desk()); }, 50},
      {"a member's account",
       [](Decade& d) {
         desk::Session session;
         session.member = d.somebody();
         ensure(desk::account(d.desk(), session).has_value(), "a member has an account");
       },
       50},
      {"a fund's statement of a year",
       [](Decade& d) {
         const Date first = *date_of(civil(d.desk().today()).year, 1, 1);
         for (const auto& account : {accounts::farmers, accounts::cash, storage::all_members}) {
           storage::holdings_before(d.db(), account, first);
           ensure(!storage::turnover_of(d.db(), account, first, first.plus_days(365)).empty(),
                  "the year has turnover");
         }
       },
       50},
      {"a receipt's trail",
       [](Decade& d) {
         ensure(!desk::trail_of_receipt(d.desk(), d.latest_receipt())->sources.empty(),
                "it came from a sale");
       },
       50},
      {"a receipt checked",
       [](Decade& d) { desk::check_receipt(d.desk(), std::to_string(d.latest_receipt().value), "AAAAAAAA"); },
       50},
      {"a whole year's report", [](Decade& d) { desk::year_report(d.desk(), civil(d.desk().today()).year); },
       2000},
      {"a sale's trail to 7,000 people",
       [](Decade& d) { ensure(desk::trail_of_sale(d.desk(), {100}).has_value(), "it is there"); }, 3000}};
  return all;
}

std::vector<double> answers(Decade& decade) {
  std::vector<double> medians;
  for (const auto& question : questions()) {
    Timings timings;
    for (int i = 0; i < (question.limit_ms > 100 ? 3 : 11); ++i)
      timings.measure([&] { question.ask(decade); });
    medians.push_back(timings.median() / 1000);
  }
  return medians;
}

void bench_export(Decade& decade) {
  const auto to = decade.folder() + "/out";
  Timings timings;
  timings.measure([&] {
    const auto ran = test::run({MINGA_PROGRAM, "export", "ledger", "--to", to, "--data", decade.folder()});
    ensure(ran.code == 0, "the ledger is exported");
  });
  rusage used{};
  getrusage(RUSAGE_CHILDREN, &used);
  char measured[128];
  std::snprintf(measured, sizeof measured, "%.1f s, %ld MB of memory, %ju MB of journal",
                timings.median() / 1e6, used.ru_maxrss / 1024,
                static_cast<std::uintmax_t>(std::filesystem::file_size(to + "/ledger.journal") >> 20));
  report("exporting those postings", measured, "< 200 MB of memory", used.ru_maxrss / 1024 < 200);
}

}  // namespace

void bench_books() {
  Decade decade;
  for (int i = 0; i < 4; ++i) decade.quarter();
  const auto year = answers(decade);
  for (int i = 4; i < 40; ++i) decade.quarter();
  std::printf("ten years: %lld postings\n", static_cast<long long>(decade.postings()));
  const auto ten = answers(decade);
  for (std::size_t i = 0; i < ten.size(); ++i) {
    const auto& question = questions()[i];
    char measured[128], aim[32];
    std::snprintf(measured, sizeof measured, "%.2f ms, after one year %.2f ms: x %.1f", ten[i], year[i],
                  ten[i] / year[i]);
    std::snprintf(aim, sizeof aim, "< %.0f ms", question.limit_ms);
    report(std::string(question.what) + " after ten years", measured, aim, ten[i] < question.limit_ms);
  }
  bench_export(decade);
  // In its first quarter: later the sample's officers are out of office.
  Decade begun;
  begun.quarter();
  bench_distribution(begun);
}

void bench_papers() {
  Receipt receipt;
  receipt.community = "Comunidad Campesina San Isidro de la Loma";
  receipt.place = "Loma Alta, Piura";
  receipt.date = first_day;
  receipt.amount = soles(123, 40);
  receipt.agreement = {{12}, first_day, "repartir en partes iguales", Purpose::distribute_share};
  receipt.member_name = "Rosa Elvira Quispe Ñaupari";
  receipt.treasurer_name = "José Ángel Chinchay Peña";
  receipt.chain_code = "K7QM-2F9T";
  std::vector<Receipt> all(280, receipt);
  for (std::size_t i = 0; i < all.size(); ++i) all[i].number = {static_cast<std::int64_t>(i) + 1};
  receipt_a5(all.front());  // what is read once is read
  Timings together, single, whole;
  for (int i = 0; i < 3; ++i) together.measure([&] { receipts(all, ReceiptPaper::a5); });
  for (int i = 0; i < 20; ++i) single.measure([&] { receipt_a5(all[static_cast<std::size_t>(i)]); });
  // A letter the slim font lacks, in regular and bold: what each receipt cost with whole fonts, and a little
  // more.
  for (int i = 0; i < 5; ++i) {
    auto foreign = all[static_cast<std::size_t>(i)];
    foreign.place = foreign.community = foreign.member_name = "Жизнь";
    whole.measure([&] { receipt_a5(foreign); });
  }
  const double one_by_one = single.median() * 280, ratio = one_by_one / together.median();
  char measured[128];
  std::snprintf(measured, sizeof measured, "%.2f s, one by one %.2f s: ratio %.1f", together.median() / 1e6,
                one_by_one / 1e6, ratio);
  report("280 receipts in one file", measured, "ratio >= 5", ratio >= 5);
  std::snprintf(measured, sizeof measured, "%.1f ms, with whole fonts %.1f ms: ratio %.1f",
                single.median() / 1000, whole.median() / 1000, whole.median() / single.median());
  report("one receipt as a file of its own", measured, "ratio >= 2", whole.median() >= 2 * single.median());
}

}  // namespace minga::bench
