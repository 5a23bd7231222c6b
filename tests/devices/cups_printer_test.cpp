// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real print server and a printer that speaks IPP, both our own: see private_cups.sh.
#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "kiosk/devices/cups_printer.h"

using namespace minga::devices;
using namespace std::chrono_literals;

namespace {

class PrivateCups {
 public:
  PrivateCups() {
    std::istringstream answer(run("start"));
    std::getline(answer, folder_);
    REQUIRE_MESSAGE(!folder_.empty(), "the private print server must start: see the lines above");
    std::string line;
    std::getline(answer, line);
    server_ = line.substr(line.find('=') + 1);
  }
  PrivateCups(const PrivateCups&) = delete;
  PrivateCups& operator=(const PrivateCups&) = delete;
  ~PrivateCups() { run("stop"); }

  std::string run(const std::string& word) {
    const std::string command =
        std::string("'" MINGA_SOURCE_DIR "/tests/devices/private_cups.sh' ") + word + " '" + folder_ + "'";
    std::string output;
    FILE* pipe = popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::array<char, 256> part{};
    while (std::fgets(part.data(), static_cast<int>(part.size()), pipe) != nullptr) output += part.data();
    CHECK(pclose(pipe) == 0);
    return output;
  }

  const std::string& server() const { return server_; }

  std::size_t printed() const {
    std::size_t papers = 0;
    for (const auto& file : std::filesystem::directory_iterator(folder_ + "/printed")) {
      if (file.path().extension() == ".pdf") ++papers;
    }
    return papers;
  }

  // The printer's own view of the job: media, copies.
  std::string ticket(int paper) const { return content("/printed/" + std::to_string(paper) + ".txt"); }

  std::string content(const std::string& path) const {
    std::ostringstream text;
    text << std::ifstream(folder_ + path).rdbuf();
    return text.str();
  }

 private:
  std::string folder_;
  std::string server_;
};

// The smallest PDF with one empty page of that size, in points.
std::string empty_page(int width, int height) {
  std::vector<std::string> objects = {"<< /Type /Catalog /Pages 2 0 R >>",
                                      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                      "<< /Type /Page /Parent 2 0 R /Resources << >> /MediaBox [0 0 " +
                                          std::to_string(width) + " " + std::to_string(height) + "] >>"};
  std::string pdf = "%PDF-1.4\n";
  std::string table = "xref\n0 4\n0000000000 65535 f \n";
  for (std::size_t i = 0; i < objects.size(); ++i) {
    const std::string at = std::to_string(pdf.size());
    table += std::string(10 - at.size(), '0') + at + " 00000 n \n";
    pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::string at = std::to_string(pdf.size());
  return pdf + table + "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n" + at + "\n%%EOF\n";
}

Paper a5() { return {empty_page(420, 595), "Recibo K1-000001", Media::a5, 1, 0}; }

JobId sent(const Submission& submission) {
  if (const auto* failed = std::get_if<Failed>(&submission)) FAIL(failed->reason);
  REQUIRE(std::holds_alternative<Sent>(submission));
  return std::get<Sent>(submission).job;
}

// Looks until the job is in that state, or for that long; answers the last state seen.
JobState await(Printer& printer, JobId job, JobState wanted, std::chrono::seconds at_most = 20s) {
  const auto until = std::chrono::steady_clock::now() + at_most;
  JobState state = printer.status(job);
  while (state != wanted && !ended(state) && std::chrono::steady_clock::now() < until) {
    std::this_thread::sleep_for(100ms);
    state = printer.status(job);
  }
  return state;
}

}  // namespace

TEST_CASE("a real print server and a real printer") {
  PrivateCups cups;
  CupsPrinter printer(cups.server());

  SUBCASE("each size arrives as asked for, with its copies") {
    Paper paper = a5();
    paper.copies = 2;
    CHECK(await(printer, sent(printer.submit(paper)), JobState::done) == JobState::done);
    CHECK(await(printer, sent(printer.submit({empty_page(595, 842), "Acta", Media::a4, 1, 0})),
                JobState::done) == JobState::done);
    const Paper roll{empty_page(227, 567), "Recibo K1-000002", Media::roll_80mm, 1, 200};
    CHECK(await(printer, sent(printer.submit(roll)), JobState::done) == JobState::done);
    REQUIRE(cups.printed() == 3);
    CHECK(cups.ticket(1).find("IPP_COPIES=2") != std::string::npos);
    CHECK(cups.ticket(1).find("x-dimension=14800 y-dimension=21000") != std::string::npos);
    CHECK(cups.ticket(2).find("x-dimension=21000 y-dimension=29700") != std::string::npos);
    CHECK(cups.ticket(3).find("x-dimension=8000 y-dimension=20000") != std::string::npos);
    CHECK(cups.content("/printed/3.pdf").rfind("%PDF-", 0) == 0);
  }

  SUBCASE("paper out, then refilled") {
    cups.run("empty");
    const JobId job = sent(printer.submit(a5()));
    CHECK(await(printer, job, JobState::paper_out) == JobState::paper_out);
    CHECK(cups.printed() == 0);
    cups.run("refill");
    CHECK(await(printer, job, JobState::done) == JobState::done);
    CHECK(cups.printed() == 1);
  }

  SUBCASE("off: told, cancelled, and nothing comes out when it is switched on again") {
    cups.run("off");
    const JobId job = sent(printer.submit(a5()));
    CHECK(await(printer, job, JobState::printer_off) == JobState::printer_off);
    CHECK(watch(printer, job, [](JobState) { return true; }, {500ms, 500ms, 100ms}) == JobState::cancelled);
    cups.run("on");
    // The reprint comes out, once; were the first still alive it would be before it in the queue.
    CHECK(await(printer, sent(printer.submit(a5())), JobState::done) == JobState::done);
    CHECK(cups.printed() == 1);
    CHECK(printer.status(job) == JobState::cancelled);
  }

  SUBCASE("off in the middle of the queue: what is printed again comes out once, and the rest as it was") {
    cups.run("off");
    Paper other = a5();
    other.title = "Recibo K1-000002";
    const JobId first = sent(printer.submit(a5())), second = sent(printer.submit(other));
    CHECK(await(printer, first, JobState::printer_off) == JobState::printer_off);
    // As after a power cut: nobody remembers the job's number.
    CupsPrinter after_the_cut(cups.server());
    CHECK(after_the_cut.withdraw(a5().title));
    CHECK(printer.status(first) == JobState::cancelled);
    const JobId again = sent(after_the_cut.submit(a5()));
    cups.run("on");
    CHECK(await(printer, second, JobState::done, 60s) == JobState::done);
    CHECK(await(printer, again, JobState::done, 60s) == JobState::done);
    CHECK(cups.printed() == 2);
    CHECK(printer.status(first) == JobState::cancelled);
    CHECK(after_the_cut.withdraw(a5().title));  // nothing waits any more
  }

  SUBCASE("cancelled while it waits for paper; a finished one cannot be") {
    cups.run("empty");
    const JobId job = sent(printer.submit(a5()));
    CHECK(await(printer, job, JobState::paper_out) == JobState::paper_out);
    CHECK(printer.cancel(job) == JobState::cancelled);
    CHECK(printer.cancel(job) == JobState::cancelled);
    cups.run("refill");
    const JobId second = sent(printer.submit(a5()));
    CHECK(await(printer, second, JobState::done) == JobState::done);
    CHECK(printer.cancel(second) == JobState::done);
    CHECK(printer.status(JobId{99'999}) == JobState::unknown);
  }
}

TEST_CASE("no print service: no printer, at once") {
  CupsPrinter printer("/nonexistent/cups.sock");
  CHECK(std::holds_alternative<NoPrinter>(printer.submit(a5())));
  CHECK(printer.status(JobId{1}) == JobState::unknown);
  CHECK(printer.cancel(JobId{1}) == JobState::unknown);
  CHECK(printer.withdraw("Recibo"));  // nothing that could come out
}

TEST_CASE("a print service that takes the call and never answers does not hold the kiosk") {
  const int listener = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof address;
  REQUIRE(bind(listener, reinterpret_cast<sockaddr*>(&address), length) == 0);
  REQUIRE(listen(listener, 8) == 0);
  REQUIRE(getsockname(listener, reinterpret_cast<sockaddr*>(&address), &length) == 0);
  CupsPrinter printer("127.0.0.1:" + std::to_string(ntohs(address.sin_port)), 500ms);
  const auto start = std::chrono::steady_clock::now();
  CHECK_FALSE(std::holds_alternative<Sent>(printer.submit(a5())));
  CHECK(printer.status(JobId{1}) == JobState::unknown);
  CHECK(printer.cancel(JobId{1}) == JobState::unknown);
  CHECK(std::chrono::steady_clock::now() - start < 10s);
  close(listener);
}
