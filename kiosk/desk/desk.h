// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "domain/base/result.h"
#include "domain/event.h"
#include "kiosk/desk/session.h"
#include "storage/connection.h"

namespace minga::desk {

// Names one command, whatever happens to it on the way: made when the finger is asked for the last
// confirmation, so a double tap or a retry after a power cut finds the first answer and does nothing twice.
using CommandId = std::string;
CommandId new_command_id();

// The one door to what is kept. Every use case of this folder is a few lines: who is asking, load facts,
// decide, commit. Only commit() writes.
class Desk {
 public:
  struct Settings {
    // A wrong PIN is answered this much later for each miss so far.
    std::chrono::milliseconds wrong_pin_pause{700};
    bool quick_pins = false;          // sample data and tests: PIN digests that take no time to make
    bool cash_needs_session = false;  // cash moves only while the drawer is open; see desk/cash.h
    // The folders that hold what people bring along now: sticks, cards; desk/stick_files.h
    std::function<std::vector<std::filesystem::path>()> sticks;
  };

  // `scratch` opens an empty database in memory, for verification.
  Desk(storage::Connection& db, std::function<Instant()> now,
       std::function<std::unique_ptr<storage::Connection>()> scratch, Settings settings);
  Desk(storage::Connection& db, std::function<Instant()> now,
       std::function<std::unique_ptr<storage::Connection>()> scratch)
      : Desk(db, std::move(now), std::move(scratch), Settings{}) {}

  storage::Connection& db() { return db_; }
  Instant now() const { return now_(); }
  Date today() const { return local_date(now_()); }
  const Settings& settings() const { return settings_; }
  std::unique_ptr<storage::Connection> scratch() const { return scratch_(); }

  // Decides and stores in one transaction: the event `decide` answers becomes a line of the log and changes
  // the tables; `beside` (the urn) joins the same transaction. A command answered before gets that answer
  // again. A full disk or the like becomes a refusal.
  template <class E>
  Result<E> commit(const CommandId& command, const std::vector<MemberNumber>& actors,
                   const std::function<Result<E>()>& decide,
                   const std::function<void(const E&)>& beside = {}) {
    const auto event = commit_event(
        command, actors,
        [&]() -> Result<Event> {
          auto decided = decide();
          if (!decided) return refuse(decided.error());
          return Event(std::move(*decided));
        },
        [&](const Event& stored) {
          if (beside) beside(std::get<E>(stored));
        });
    if (!event) return refuse(event.error());
    const auto* answer = std::get_if<E>(&*event);
    ensure(answer, "a command id is used for one kind of command");
    return *answer;
  }

  // Right now, by the roll and not by what a screen remembers: office and standing. Refusal: not_allowed.
  Result<bool> require(const Session&, Right);

 private:
  Result<Event> commit_event(const CommandId&, const std::vector<MemberNumber>& actors,
                             const std::function<Result<Event>()>& decide,
                             const std::function<void(const Event&)>& beside);

  storage::Connection& db_;
  std::function<Instant()> now_;
  std::function<std::unique_ptr<storage::Connection>()> scratch_;
  Settings settings_;
};

// The sentence-ready form of a fault of the machine.
Refusal refusal_of(const storage::Fault&);

}  // namespace minga::desk
