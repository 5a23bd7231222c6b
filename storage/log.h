// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/event.h"
#include "storage/connection.h"

namespace minga::storage {

// One line of the log. `content` is {"command":…,"event":…} as text; the hash covers every field and the line
// before.
struct LogLine {
  std::int64_t sequence = 0;
  Instant at;
  std::vector<MemberNumber> actors;
  std::string kind;
  std::string content;
  std::string hash;
};

// Writes the event's line and what it changes in the tables, within the transaction that is open. `command`
// is the id of the command it answers; ids are kept, so a repeated command finds its first answer.
LogLine append(Connection&, const Event&, const std::vector<MemberNumber>& actors, Instant at,
               std::string_view command);

// The event a command was answered with.
std::optional<Event> answer_to(Connection&, std::string_view command);

Event event_of(const LogLine&);
std::string command_of(const LogLine&);

// The hash of the last line, or the genesis hash of an empty log.
std::string chain_head(Connection&);

std::optional<LogLine> find_line(Connection&, std::int64_t sequence);

// Every line in order.
void each_line(Connection&, const std::function<void(const LogLine&)>&);

// What the hash of a line must be after the one before it.
std::string expected_hash(std::string_view previous, const LogLine&);

}  // namespace minga::storage
