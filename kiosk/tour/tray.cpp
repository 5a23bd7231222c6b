// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/tour/tray.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdio>
#include <memory>
#include <stdexcept>

namespace minga::tour {

namespace {

// A file in memory only, named by the number under which other programs can open it.
class MemoryFile {
 public:
  explicit MemoryFile(const std::string& bytes) : number_(memfd_create("paper", 0)) {
    if (number_ < 0) throw std::runtime_error("no file in memory can be made");
    for (std::size_t at = 0; at < bytes.size();) {
      const auto written = write(number_, bytes.data() + at, bytes.size() - at);
      if (written <= 0) throw std::runtime_error("there is no memory for a paper");
      at += static_cast<std::size_t>(written);
    }
  }
  ~MemoryFile() { close(number_); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  std::string path() const { return "/proc/" + std::to_string(getpid()) + "/fd/" + std::to_string(number_); }

 private:
  int number_;
};

}  // namespace

devices::Submission Tray::submit(const devices::Paper& paper) noexcept {
  auto answer = printer_.submit(paper);
  if (std::holds_alternative<devices::Sent>(answer)) {
    const std::lock_guard hold(mutex_);
    last_ = paper.pdf;
  }
  return answer;
}

std::string Tray::words() const {
  const std::lock_guard hold(mutex_);
  if (last_.empty()) return {};
  const MemoryFile file(last_);
  const auto command = "pdftotext -layout " + file.path() + " - 2>/dev/null";
  const auto finish = [](std::FILE* pipe) { pclose(pipe); };
  const std::unique_ptr<std::FILE, decltype(finish)> pipe(popen(command.c_str(), "r"), finish);
  if (!pipe) throw std::runtime_error("pdftotext can not be started");
  std::string words;
  char part[4096];
  while (const auto size = std::fread(part, 1, sizeof part, pipe.get())) words.append(part, size);
  if (words.empty()) throw std::runtime_error("pdftotext (of poppler-utils) is needed to read papers");
  return words;
}

}  // namespace minga::tour
