// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <thread>

#include "domain/people/dni.h"
#include "kiosk/desk/community.h"
#include "kiosk/desk/first_pins.h"
#include "kiosk/desk/pins.h"

namespace minga::desk {

Result<Member> anyone_on_the_roll(Desk& desk, const std::string& typed) {
  auto& db = desk.db();
  std::optional<MemberNumber> number;
  if (typed.size() >= 8) {
    const auto dni = read_dni(typed);
    if (!dni || dni->empty()) return refuse(Why::unknown_person);
    number = storage::member_with_dni(db, dni_digits(*dni));
  } else {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), value);
    if (error == std::errc{} && end == typed.data() + typed.size()) number = MemberNumber{value};
  }
  if (!number) return refuse(Why::unknown_person);
  const auto member = storage::find_member(db, *number);
  if (!member) return refuse(Why::unknown_person);
  return *member;
}

Result<Member> person(Desk& desk, const std::string& typed) {
  auto member = anyone_on_the_roll(desk, typed);
  if (member && !belongs(member->status)) return refuse(Why::unknown_person);
  return member;
}

namespace {

struct Checked {
  Member member;
  bool temporary = false;
};

// Whoever typed this PIN is that member. Misses are kept and slowed.
Result<Checked> checked_pin(Desk& desk, const std::string& typed, const std::string& pin) {
  const auto member = person(desk, typed);
  if (!member) return refuse(member.error());
  const auto pin_kept = storage::pin_of(desk.db(), member->number);
  if (!pin_kept) return refuse(Why::pin_missing);
  if (pin_kept->misses >= pin_tries) return refuse(Why::pin_locked);
  if (!pin_matches(pin_kept->record, pin)) {
    const auto missed = desk.commit<PinMissed>(
        new_command_id(), {member->number}, [&]() -> Result<PinMissed> { return PinMissed{member->number}; });
    if (!missed) return refuse(missed.error());
    std::this_thread::sleep_for(desk.settings().wrong_pin_pause * (pin_kept->misses + 1));
    const int left = pin_tries - pin_kept->misses - 1;
    return left > 0 ? refuse({.why = Why::wrong_pin, .number = left}) : refuse(Why::pin_locked);
  }
  if (pin_kept->misses > 0) {
    const auto cleared =
        desk.commit<PinCleared>(new_command_id(), {member->number},
                                [&]() -> Result<PinCleared> { return PinCleared{member->number}; });
    if (!cleared) return refuse(cleared.error());
  }
  return Checked{*member, pin_kept->temporary};
}

}  // namespace

Result<Session> identify(Desk& desk, const std::string& typed, const std::string& pin) {
  const auto checked = checked_pin(desk, typed, pin);
  if (!checked) return refuse(checked.error());
  if (checked->temporary) return refuse(Why::pin_change_needed);
  const auto& member = checked->member;
  Session session;
  session.member = member.number;
  session.name = member.full_name();
  session.sex = member.sex;
  session.status = member.status;
  if (takes_part(member.status))
    session.offices = offices_on(storage::offices_of(desk.db(), member.number), member.number, desk.today());
  return session;
}

Result<PinSet> choose_pin(Desk& desk, const CommandId& command, const std::string& typed,
                          const std::string& pin, const std::string& wanted) {
  const auto acceptable = acceptable_pin(wanted);
  if (!acceptable) return refuse(acceptable.error());
  if (pin == wanted) return refuse(Why::pin_too_simple);
  const auto checked = checked_pin(desk, typed, pin);
  if (!checked) return refuse(checked.error());
  const auto number = checked->member.number;
  const auto record = pin_record_for(desk, number, wanted);
  return desk.commit<PinSet>(command, {number}, [&]() -> Result<PinSet> { return PinSet{number, record}; });
}

}  // namespace minga::desk
