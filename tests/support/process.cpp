// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <stdexcept>

namespace minga::test {

std::optional<int> Process::fork_with_pipe() {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  pid_ = fork();
  if (pid_ < 0) throw std::runtime_error("no process");
  if (pid_ == 0) {
    close(ends[0]);
    return ends[1];
  }
  close(ends[1]);
  out_ = ends[0];
  return std::nullopt;
}

Process::Process(const std::vector<std::string>& command, const std::vector<std::string>& environment) {
  std::vector<char*> words;
  for (const auto& word : command) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  if (const auto out = fork_with_pipe()) {
    dup2(*out, STDOUT_FILENO);
    dup2(*out, STDERR_FILENO);
    for (const auto& each : environment) putenv(const_cast<char*>(each.c_str()));
    execvp(words[0], words.data());
    _exit(127);
  }
}

Process::Process(const std::function<void(const Tell&)>& body) {
  const auto out = fork_with_pipe();
  if (!out) return;
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  const Tell tell = [&](const std::string& line) {
    const auto text = line + "\n";
    if (write(*out, text.data(), text.size()) != static_cast<ssize_t>(text.size())) _exit(2);
  };
  try {
    body(tell);
  } catch (const std::exception& error) {
    tell(std::string("threw ") + error.what());
    _exit(1);
  } catch (...) {
    tell("threw something");
    _exit(1);
  }
  _exit(0);
}

Process::~Process() {
  if (!ended_) kill_hard();
  close(out_);
}

std::optional<std::string> Process::line(std::chrono::milliseconds patience) {
  const auto until = std::chrono::steady_clock::now() + patience;
  while (true) {
    if (const auto end = buffer_.find('\n'); end != std::string::npos) {
      std::string found = buffer_.substr(0, end);
      buffer_.erase(0, end + 1);
      return found;
    }
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now())
            .count();
    pollfd waiting{out_, POLLIN, 0};
    if (poll(&waiting, 1, static_cast<int>(left > 0 ? left : 0)) <= 0) return std::nullopt;
    char bytes[65536];
    const auto got = read(out_, bytes, sizeof bytes);
    if (got <= 0) return std::nullopt;
    buffer_.append(bytes, static_cast<std::size_t>(got));
  }
}

std::vector<std::string> Process::remaining_lines() {
  std::vector<std::string> lines;
  while (auto next = line(std::chrono::milliseconds(20))) lines.push_back(std::move(*next));
  return lines;
}

bool Process::running() {
  if (!ended_) ended_ = waitpid(pid_, &status_, WNOHANG) == pid_;
  return !ended_;
}

void Process::kill_hard() {
  if (ended_) return;
  ::kill(pid_, SIGKILL);
  wait();
}

int Process::wait() {
  if (!ended_) {
    waitpid(pid_, &status_, 0);
    ended_ = true;
  }
  return WIFEXITED(status_) ? WEXITSTATUS(status_) : -WTERMSIG(status_);
}

Ran run(const std::vector<std::string>& command, const std::vector<std::string>& environment) {
  Process process(command, environment);
  Ran ran;
  while (auto next = process.line(std::chrono::minutes(10))) ran.output += *next + "\n";
  ran.code = process.wait();
  return ran;
}

}  // namespace minga::test
