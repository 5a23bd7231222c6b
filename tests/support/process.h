// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace minga::test {

// A program under test, with its standard output and error read through a pipe, or a part of this one.
class Process {
 public:
  Process(const std::vector<std::string>& command,
          const std::vector<std::string>& environment = {});  // "NAME=value"
  // A function of this program in a process of its own, which tells lines and dies with its parent. What it
  // throws is told as a last line, "threw ...".
  using Tell = std::function<void(const std::string& line)>;
  explicit Process(const std::function<void(const Tell&)>& body);
  ~Process();  // kills it if it still runs
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  pid_t pid() const { return pid_; }
  // The next whole line, or nothing when the output ended or the time was up.
  std::optional<std::string> line(std::chrono::milliseconds patience);
  // All whole lines that are there now or until the output ends. A line cut off by a kill is not one.
  std::vector<std::string> remaining_lines();
  bool running();    // not ended by itself
  void kill_hard();  // SIGKILL, and waits for the end
  int wait();        // exit code, or -signal

 private:
  // Forks; in the child the end of the pipe to write to, in the parent nothing.
  std::optional<int> fork_with_pipe();

  pid_t pid_ = -1;
  int out_ = -1;
  std::string buffer_;
  bool ended_ = false;
  int status_ = 0;
};

// Runs to the end; all output and the exit code.
struct Ran {
  int code = 0;
  std::string output;
};
Ran run(const std::vector<std::string>& command, const std::vector<std::string>& environment = {});

}  // namespace minga::test
