// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/desk.h"

#include <sodium.h>

#include <array>

#include "domain/people/roll.h"
#include "storage/log.h"
#include "storage/queries/people.h"

namespace minga::desk {

CommandId new_command_id() {
  ensure(sodium_init() >= 0, "the crypto library starts");
  std::array<unsigned char, 16> bytes{};
  randombytes_buf(bytes.data(), bytes.size());
  std::array<char, 33> text{};
  sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
  return text.data();
}

Desk::Desk(storage::Connection& db, std::function<Instant()> now,
           std::function<std::unique_ptr<storage::Connection>()> scratch, Settings settings)
    : db_(db), now_(std::move(now)), scratch_(std::move(scratch)), settings_(std::move(settings)) {}

Result<bool> Desk::require(const Session& session, Right right) {
  const auto member = storage::find_member(db_, session.member);
  if (!member || !takes_part(member->status)) return refuse(Why::not_allowed);
  const auto held = storage::offices_of(db_, session.member);
  if (!has_right(offices_on(held, session.member, today()), right)) return refuse(Why::not_allowed);
  return true;
}

Result<Event> Desk::commit_event(const CommandId& command, const std::vector<MemberNumber>& actors,
                                 const std::function<Result<Event>()>& decide,
                                 const std::function<void(const Event&)>& beside) {
  ensure(!command.empty(), "a command has an id");
  try {
    storage::Transaction transaction(db_);
    if (auto earlier = storage::answer_to(db_, command)) return *earlier;
    auto event = decide();
    if (!event) return event;
    storage::append(db_, *event, actors, now_(), command);
    beside(*event);
    transaction.commit();
    return event;
  } catch (const storage::Fault& fault) {
    // A fault while committing leaves it open whether the line was kept; the log knows.
    try {
      if (auto kept = storage::answer_to(db_, command)) return *kept;
    } catch (const storage::Fault&) {
      // Then the first fault is the one to tell.
    }
    return refuse(refusal_of(fault));
  }
}

Refusal refusal_of(const storage::Fault& fault) {
  switch (fault.kind()) {
    case storage::FaultKind::disk_full:
      return {.why = Why::disk_full};
    case storage::FaultKind::read_only:
      return {.why = Why::read_only};
    default:
      return {.why = Why::storage_fault, .text = fault.what()};
  }
}

bool has_right(const std::vector<Office>& offices, Right right) {
  const auto holds = [&](std::initializer_list<Office> any) {
    return std::any_of(any.begin(), any.end(), [&](Office office) {
      return std::find(offices.begin(), offices.end(), office) != offices.end();
    });
  };
  using enum Office;
  switch (right) {
    case Right::keep_roll:
      return holds({secretary});
    case Right::unlock_pins:
      return holds({secretary, president});
    case Right::convene:
      return holds({president, secretary});
    case Right::check_in_others:
      return holds({secretary, fiscal});
    case Right::run_assembly:
      return holds({president, vice_president, secretary});
    case Right::prepare_votes:
      return holds({president, vice_president, secretary});
    case Right::record_sales:
      return holds({treasurer});
    case Right::distribute:
      return holds({treasurer});
    case Right::authorise:
      return holds({president, treasurer});
    case Right::pay:
      return holds({treasurer});
    case Right::count_cash:
      return holds({treasurer, fiscal, president});
    case Right::keep_labour:
      return holds({secretary, treasurer, fiscal});
    case Right::see_books:
      return holds({president, vice_president, secretary, treasurer, fiscal, vocal});
    case Right::verify:
      return holds({president, secretary, treasurer, fiscal});
  }
  throw Bug("unknown right");
}

}  // namespace minga::desk
