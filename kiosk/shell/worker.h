// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace minga::shell {

// One thread that does one job after the other and shares nothing: a job captures by value, and what it
// answers is run on the window's thread. The window is woken for each answer.
class Worker {
 public:
  using Answer = std::function<void()>;
  using Job = std::function<Answer()>;

  explicit Worker(std::function<void()> wake);
  // Finishes the job under way; drops those that wait.
  ~Worker();
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;

  void post(Job);
  // On the window's thread: what has been answered since the last call.
  std::vector<Answer> answers();
  // From within a job: something to tell the window before the job ends.
  void tell(Answer);

 private:
  void work();

  std::function<void()> wake_;
  std::mutex mutex_;
  std::condition_variable ready_;
  std::deque<Job> jobs_;
  std::vector<Answer> answers_;
  std::atomic<bool> stopping_ = false;
  std::thread thread_;
};

}  // namespace minga::shell
