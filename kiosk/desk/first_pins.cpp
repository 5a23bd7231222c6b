// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/first_pins.h"

#include <sodium.h>

#include "domain/people/roll.h"
#include "kiosk/desk/pins.h"
#include "storage/queries/people.h"
#include "storage/queries/votes.h"

namespace minga::desk {

std::string pin_record_for(Desk& desk, MemberNumber number, const std::string& pin) {
  return desk.settings().quick_pins ? quick_pin_record(pin, std::to_string(number.value)) : pin_record(pin);
}

namespace {

// A new PIN while an urn stands open could be used to vote in somebody's place.
Result<bool> no_urn_open(Desk& desk) {
  if (const auto vote = storage::open_vote(desk.db()))
    return refuse({.why = Why::vote_still_open, .text = vote->question});
  return true;
}

Result<PinSet> given(Desk& desk, MemberNumber number, const std::string& record, bool may_replace) {
  if (!storage::find_member(desk.db(), number)) return refuse(Why::unknown_member);
  if (const auto may = no_urn_open(desk); !may) return refuse(may.error());
  const auto kept = storage::pin_of(desk.db(), number);
  if (kept && !kept->temporary && !may_replace) return refuse(Why::two_officers_needed);
  return PinSet{number, record};
}

std::string random_pin() {
  for (;;) {
    std::string pin;
    while (pin.size() < 6) pin += static_cast<char>('0' + randombytes_uniform(10));
    if (acceptable_pin(pin)) return pin;
  }
}

}  // namespace

Result<PinSet> set_pin(Desk& desk, const Session& session, const CommandId& command, MemberNumber number,
                       const std::string& typed) {
  const auto pin = acceptable_pin(typed);
  if (!pin) return refuse(pin.error());
  const auto record = pin_record_for(desk, number, *pin);
  return desk.commit<PinSet>(command, {session.member}, [&]() -> Result<PinSet> {
    if (const auto may = desk.require(session, Right::keep_roll); !may) return refuse(may.error());
    return given(desk, number, record, false);
  });
}

Result<PinSet> reset_pin(Desk& desk, const Session& secretary, const Session& other, const CommandId& command,
                         MemberNumber number, const std::string& typed) {
  if (secretary.member == other.member) return refuse(Why::same_person_twice);
  const auto pin = acceptable_pin(typed);
  if (!pin) return refuse(pin.error());
  const auto record = pin_record_for(desk, number, *pin);
  return desk.commit<PinSet>(command, {secretary.member, other.member}, [&]() -> Result<PinSet> {
    if (const auto may = desk.require(secretary, Right::keep_roll); !may) return refuse(may.error());
    if (const auto may = desk.require(other, Right::see_books); !may) return refuse(may.error());
    return given(desk, number, record, true);
  });
}

PinCounts pin_counts(Desk& desk) {
  const storage::Transaction one_state(desk.db(), storage::Transaction::Kind::reading);
  return {storage::without_pin(desk.db(), false).size(), storage::without_pin(desk.db(), true).size()};
}

Result<PinSlipSheet> issue_first_pins(Desk& desk, const Session& session, bool again) {
  ensure(sodium_init() >= 0, "the crypto library starts");
  auto& db = desk.db();
  if (const auto may = desk.require(session, Right::keep_roll); !may) return refuse(may.error());
  const auto community = storage::find_community(db);
  if (!community) return refuse(Why::not_set_up);
  PinSlipSheet slips{community->name, community->sample, {}};
  for (const auto number : storage::without_pin(db, again)) {
    if (slips.lines.size() == pin_slips_at_once) break;
    const auto pin = random_pin();
    const auto record = pin_record_for(desk, number, pin);
    // Each on its own: one that was given stays good if the next is not.
    const auto set = desk.commit<PinSet>(new_command_id(), {session.member}, [&]() -> Result<PinSet> {
      if (const auto may = desk.require(session, Right::keep_roll); !may) return refuse(may.error());
      auto event = given(desk, number, record, false);
      if (event) event->temporary = true;
      return event;
    });
    if (!set) return refuse(set.error());
    slips.lines.push_back({number, storage::name_of(db, number), pin});
  }
  if (slips.lines.empty()) return refuse(Why::unknown_member);
  return slips;
}

}  // namespace minga::desk
