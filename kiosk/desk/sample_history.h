// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <string>
#include <vector>

#include "domain/base/ensure.h"
#include "domain/base/result.h"
#include "domain/base/signature.h"
#include "domain/event.h"
#include "kiosk/desk/sample_people.h"
#include "storage/connection.h"

// How the sample community came to be what it is; for sample*.cpp only.
namespace minga::desk::sample {

inline constexpr MemberNumber president{1}, secretary{3}, treasurer{4}, fiscal{5};
inline constexpr std::array board{Office::president, Office::vice_president, Office::secretary,
                                  Office::treasurer, Office::fiscal,         Office::vocal,
                                  Office::vocal};
inline constexpr Money shared = soles(14'000);  // a year ago: S/ 50 each

// The first Sunday on or after a day: when assemblies and payouts are held.
Date sunday_from(Date);

// What a decision answered. The history is made up of legal steps only; another is a mistake in these files.
template <class T>
T agreed(Result<T> result) {
  ensure(result.has_value(), "the sample's history is legal");
  return std::move(*result);
}

// Steps are planned in any order and done in the order of time, each deciding from what is stored by then, as
// at the kiosk. All of it happens within the transaction that is open.
class History {
 public:
  History(storage::Connection&, Date today);
  void play();

 private:
  struct Step {
    Instant at;
    std::function<void()> what;
  };
  void plan(Date, int hour, int minute, std::int64_t seconds, std::function<void()> what);
  void plan_event(Date, int hour, int minute, const std::vector<MemberNumber>& actors, const Event&);
  void write(const Event&, const std::vector<MemberNumber>& actors);

  void plan_founding();
  void plan_roll();
  void plan_forest();
  void plan_sales();
  void plan_projects();
  MemberRegistered registered(const Member&);
  StatusChanged left(const Invented&) const;

  // sample_assembly.cpp
  void plan_assembly();
  void plan_vote(Date day);
  void plan_distribution();
  void pay(MemberNumber, const Signature&);
  Signature drawn_signature();

  storage::Connection& db_;
  Date founded_, term_, today_;
  Dice dice_;
  std::vector<Invented> people_;
  std::vector<Step> steps_;
  Instant now_;  // of the step being done
  std::int64_t written_ = 0;
};

}  // namespace minga::desk::sample
