// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <vector>

#include "kiosk/devices/clock.h"
#include "kiosk/devices/pretended_printer.h"

using namespace minga;
using namespace minga::devices;
using Condition = PretendedPrinter::Condition;

namespace {

constexpr Patience short_patience{std::chrono::milliseconds(30), std::chrono::milliseconds(60),
                                  std::chrono::milliseconds(1)};

Paper receipt(int copies = 1) { return {"%PDF-1.4 receipt", "Recibo K1-000001", Media::a5, copies, 0}; }

JobId sent(const Submission& submission) {
  REQUIRE(std::holds_alternative<Sent>(submission));
  return std::get<Sent>(submission).job;
}

bool go_on(JobState) { return true; }

}  // namespace

TEST_CASE("a set clock stands still until it is set; the system's does not") {
  SetClock clock({1'000});
  CHECK(clock.now() == Instant{1'000});
  clock.pass(60);
  CHECK(clock.now() == Instant{1'060});
  clock.set({5});
  CHECK(clock.now() == Instant{5});
  CHECK(SystemClock().now() > Instant{1'700'000'000});
}

TEST_CASE("a ready printer prints every copy") {
  PretendedPrinter printer;
  const JobId job = sent(printer.submit(receipt(2)));
  CHECK(watch(printer, job, go_on) == JobState::done);
  CHECK(printer.printed().size() == 2);
}

TEST_CASE("no printer is an answer of its own, and a broken one gives a reason") {
  PretendedPrinter printer(Condition::missing);
  CHECK(std::holds_alternative<NoPrinter>(printer.submit(receipt())));
  printer.become(Condition::broken);
  const Submission refused = printer.submit(receipt());
  REQUIRE(std::holds_alternative<Failed>(refused));
  CHECK_FALSE(std::get<Failed>(refused).reason.empty());
}

TEST_CASE("paper out is told, and refilling it goes on with the same job") {
  PretendedPrinter printer(Condition::paper_out);
  const JobId job = sent(printer.submit(receipt()));
  std::vector<JobState> told;
  const JobState end = watch(printer, job, [&](JobState state) {
    told.push_back(state);
    if (state == JobState::paper_out) printer.become(Condition::ready);
    return true;
  });
  CHECK(end == JobState::done);
  CHECK(told == std::vector{JobState::paper_out, JobState::done});
  CHECK(printer.printed().size() == 1);
}

TEST_CASE(
    "a printer that stays off: the job is cancelled before anything else is offered, and never comes out "
    "twice") {
  PretendedPrinter printer(Condition::off);
  const JobId job = sent(printer.submit(receipt()));
  CHECK(watch(printer, job, go_on, short_patience) == JobState::cancelled);
  printer.become(Condition::ready);
  CHECK(printer.printed().empty());
  CHECK(watch(printer, sent(printer.submit(receipt())), go_on, short_patience) == JobState::done);
  CHECK(printer.printed().size() == 1);
}

TEST_CASE("without cancelling, a printer that was off prints by itself: what watch() is there to prevent") {
  PretendedPrinter printer(Condition::off);
  const JobId job = sent(printer.submit(receipt()));
  CHECK(printer.status(job) == JobState::printer_off);
  printer.become(Condition::ready);
  CHECK(printer.printed().size() == 1);
  CHECK(printer.cancel(job) == JobState::done);
}

TEST_CASE("what waits under a title is withdrawn, other papers are not") {
  PretendedPrinter printer(Condition::off);
  Paper other = receipt();
  other.title = "Acta";
  const JobId first = sent(printer.submit(receipt())), second = sent(printer.submit(other));
  CHECK(printer.withdraw(receipt().title));
  CHECK(printer.status(first) == JobState::cancelled);
  CHECK(printer.status(second) == JobState::printer_off);
  printer.become(Condition::ready);
  CHECK(printer.printed().size() == 1);
}

TEST_CASE("whoever watches can stop, and the job with it") {
  PretendedPrinter printer(Condition::paper_out);
  const JobId job = sent(printer.submit(receipt()));
  CHECK(watch(printer, job, [](JobState) { return false; }) == JobState::cancelled);
  printer.become(Condition::ready);
  CHECK(printer.printed().empty());
}

TEST_CASE("nobody refills the paper") {
  PretendedPrinter printer(Condition::paper_out);
  CHECK(watch(printer, sent(printer.submit(receipt())), go_on, short_patience) == JobState::cancelled);
}

TEST_CASE("a print service that dies under way leaves the question open") {
  PretendedPrinter printer(Condition::off);
  const JobId job = sent(printer.submit(receipt()));
  printer.become(Condition::missing);
  CHECK(watch(printer, job, go_on, short_patience) == JobState::unknown);
  CHECK(printer.status(JobId{99}) == JobState::unknown);
}
