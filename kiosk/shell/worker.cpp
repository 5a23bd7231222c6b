// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/shell/worker.h"

#include <exception>
#include <utility>

namespace minga::shell {

Worker::Worker(std::function<void()> wake) : wake_(std::move(wake)), thread_([this] { work(); }) {}

Worker::~Worker() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    jobs_.clear();
  }
  ready_.notify_all();
  thread_.join();
}

void Worker::post(Job job) {
  {
    const std::lock_guard lock(mutex_);
    jobs_.push_back(std::move(job));
  }
  ready_.notify_all();
}

std::vector<Worker::Answer> Worker::answers() {
  const std::lock_guard lock(mutex_);
  return std::exchange(answers_, {});
}

void Worker::tell(Answer answer) {
  {
    const std::lock_guard lock(mutex_);
    answers_.push_back(std::move(answer));
  }
  wake_();
}

void Worker::work() {
  while (true) {
    Job job;
    {
      std::unique_lock lock(mutex_);
      ready_.wait(lock, [&] { return stopping_ || !jobs_.empty(); });
      if (jobs_.empty()) return;
      job = std::move(jobs_.front());
      jobs_.pop_front();
    }
    Answer answer;
    try {
      answer = job();
    } catch (...) {
      // A bug is met on the window's thread, where the program ends.
      answer = [error = std::current_exception()] { std::rethrow_exception(error); };
    }
    if (answer) tell(std::move(answer));
  }
}

}  // namespace minga::shell
