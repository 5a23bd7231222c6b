// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <mutex>
#include <vector>

#include "kiosk/devices/printer.h"

namespace minga::devices {

// A printer made of memory: for tests, for the tour, and for a kiosk told to have none. Behaves like the real
// one also in that a job left with it while it is off, or out of paper, prints when it is back. Safe from any
// thread.
class PretendedPrinter final : public Printer {
 public:
  enum class Condition { ready, missing, off, paper_out, broken };

  explicit PretendedPrinter(Condition condition = Condition::ready) : condition_(condition) {}

  void become(Condition condition) {
    const std::lock_guard hold(mutex_);
    condition_ = condition;
    for (auto& [number, job] : jobs_) settle(job);
  }

  // What came out, in order; one entry for each copy.
  std::vector<Paper> printed() const {
    const std::lock_guard hold(mutex_);
    return printed_;
  }

  Submission submit(const Paper& paper) noexcept override {
    const std::lock_guard hold(mutex_);
    if (condition_ == Condition::missing) return NoPrinter{};
    if (condition_ == Condition::broken) return Failed{"pretended failure"};
    const JobId id{static_cast<int>(jobs_.size()) + 1};
    settle(jobs_.emplace(id.number, Job{paper, JobState::waiting}).first->second);
    return Sent{id};
  }

  JobState status(JobId id) noexcept override {
    const std::lock_guard hold(mutex_);
    const auto job = jobs_.find(id.number);
    if (job == jobs_.end() || condition_ == Condition::missing) return JobState::unknown;
    return job->second.state;
  }

  JobState cancel(JobId id) noexcept override {
    const std::lock_guard hold(mutex_);
    const auto job = jobs_.find(id.number);
    if (job == jobs_.end() || condition_ == Condition::missing) return JobState::unknown;
    if (!ended(job->second.state)) job->second.state = JobState::cancelled;
    return job->second.state;
  }

  bool withdraw(const std::string& title) noexcept override {
    const std::lock_guard hold(mutex_);
    for (auto& [number, job] : jobs_)
      if (job.paper.title == title && !ended(job.state)) job.state = JobState::cancelled;
    return true;
  }

 private:
  struct Job {
    Paper paper;
    JobState state;
  };

  void settle(Job& job) {
    if (ended(job.state)) return;
    switch (condition_) {
      case Condition::ready:
        printed_.insert(printed_.end(), static_cast<std::size_t>(job.paper.copies), job.paper);
        job.state = JobState::done;
        break;
      case Condition::paper_out:
        job.state = JobState::paper_out;
        break;
      case Condition::off:
        job.state = JobState::printer_off;
        break;
      case Condition::broken:
        job.state = JobState::failed;
        break;
      case Condition::missing:
        break;
    }
  }

  mutable std::mutex mutex_;
  Condition condition_;
  std::map<int, Job> jobs_;
  std::vector<Paper> printed_;
};

}  // namespace minga::devices
