// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log.h"

#include <nlohmann/json.hpp>

#include "storage/chain.h"
#include "storage/codec.h"
#include "storage/tables/apply.h"

namespace minga::storage {

namespace {

std::string actors_text(const std::vector<MemberNumber>& actors) {
  std::string out;
  for (const auto actor : actors) out += (out.empty() ? "" : " ") + std::to_string(actor.value);
  return out;
}

std::vector<MemberNumber> actors_from(const std::string& text) {
  std::vector<MemberNumber> actors;
  std::int64_t number = 0;
  for (const char c : text + " ") {
    if (c == ' ') {
      if (number != 0) actors.push_back({number});
      number = 0;
    } else if (c >= '0' && c <= '9' && number < 1'000'000'000'000) {
      number = number * 10 + (c - '0');
    }
  }
  // Other text than append() writes is nobody's number, so the line's hash does not match: the chain covers
  // every byte.
  if (actors_text(actors) != text) return {MemberNumber{-1}};
  return actors;
}

LogLine line_from(const Row& row) {
  return {row.number(0), row.instant(1), actors_from(row.text(2)), row.text(3), row.text(4), row.text(5)};
}

nlohmann::json envelope_of(const LogLine& line) {
  auto envelope = nlohmann::json::parse(line.content, nullptr, false);
  if (!envelope.is_object() || !envelope.contains("event") || !envelope.contains("command") ||
      !envelope["command"].is_string())
    throw Fault(FaultKind::damaged, "unreadable line in the log: " + std::to_string(line.sequence));
  return envelope;
}

}  // namespace

std::string expected_hash(std::string_view previous, const LogLine& line) {
  return next_hash(previous, line.sequence, line.at.seconds, actors_text(line.actors), line.kind,
                   line.content);
}

LogLine append(Connection& connection, const Event& event, const std::vector<MemberNumber>& actors,
               Instant at, std::string_view command) {
  LogLine line;
  std::string previous(genesis_hash);
  connection.each("SELECT sequence, hash FROM log ORDER BY sequence DESC LIMIT 1", [&](const Row& row) {
    line.sequence = row.number(0);
    previous = row.text(1);
  });
  ++line.sequence;
  line.at = at;
  line.actors = actors;
  line.kind = kind_of(event);
  // Both parts are canonical and the names stand in order, so the text is too.
  line.content = "{\"command\":" + nlohmann::json(command).dump() + ",\"event\":" + encode(event) + "}";
  line.hash = expected_hash(previous, line);
  connection.execute(
      "INSERT INTO log (sequence, at, actors, kind, content, hash) VALUES ($1, $2, $3, $4, $5, $6)",
      {line.sequence, line.at, actors_text(actors), line.kind, line.content, line.hash});
  apply(connection, line, event, command);
  return line;
}

std::optional<LogLine> find_line(Connection& connection, std::int64_t sequence) {
  return one_of(connection, "SELECT sequence, at, actors, kind, content, hash FROM log WHERE sequence = $1",
                {sequence}, line_from);
}

std::optional<Event> answer_to(Connection& connection, std::string_view command) {
  const auto line = one_of(connection,
                           "SELECT l.sequence, l.at, l.actors, l.kind, l.content, l.hash FROM log l "
                           "JOIN command c ON c.sequence = l.sequence WHERE c.id = $1",
                           {command}, line_from);
  if (!line) return std::nullopt;
  return event_of(*line);
}

Event event_of(const LogLine& line) { return decode(line.kind, envelope_of(line)["event"].dump()); }

std::string command_of(const LogLine& line) { return envelope_of(line)["command"].get<std::string>(); }

std::string chain_head(Connection& connection) {
  return text_of(connection, "SELECT hash FROM log ORDER BY sequence DESC LIMIT 1")
      .value_or(std::string(genesis_hash));
}

void each_line(Connection& connection, const std::function<void(const LogLine&)>& reader) {
  connection.each("SELECT sequence, at, actors, kind, content, hash FROM log ORDER BY sequence",
                  [&](const Row& row) { reader(line_from(row)); });
}

}  // namespace minga::storage
