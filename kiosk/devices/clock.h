// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>

#include "domain/base/dates.h"

namespace minga::devices {

// The only place the time of day comes from: decisions get it as an argument, so that a day can be played
// again.
class Clock {
 public:
  Clock() = default;
  Clock(const Clock&) = delete;
  Clock& operator=(const Clock&) = delete;
  virtual ~Clock() = default;
  virtual Instant now() const = 0;
};

// The machine's clock. It can jump: measure how long something takes with std::chrono::steady_clock instead.
class SystemClock final : public Clock {
 public:
  Instant now() const override {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::floor<std::chrono::seconds>(since).count()};
  }
};

// Stands still until it is set; for tests and the tour. Safe from any thread.
class SetClock final : public Clock {
 public:
  explicit SetClock(Instant start) : seconds_(start.seconds) {}
  Instant now() const override { return {seconds_.load()}; }
  void set(Instant to) { seconds_ = to.seconds; }
  void pass(std::int64_t seconds) { seconds_ += seconds; }

 private:
  std::atomic<std::int64_t> seconds_;
};

}  // namespace minga::devices
