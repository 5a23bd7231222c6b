// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/community.h"

#include <doctest/doctest.h>

#include "kiosk/desk/pins.h"
#include "storage/queries/people.h"
#include "tests/support/village.h"

namespace minga::testing {

TEST_CASE("a community is set up once, with its officers and their PINs") {
  Village village;
  const auto today = desk::today(village.desk());
  CHECK(today.set_up);
  CHECK(today.community.name == "Comunidad de prueba");
  CHECK_FALSE(today.community.sample);
  CHECK(desk::board(village.desk()).qualified.total() == Village::qualified);
  CHECK(village.session(Village::president).offices == std::vector{Office::president});
  FoundingDraft again{.name = "Otra", .place = "Piura", .officers = {}};
  const auto refusal = village.refused([&] { return desk::set_up(village.desk(), village.id(), again, {}); });
  CHECK(refusal.why == Why::already_set_up);
  CHECK(village.verify().findings.empty());
}

TEST_CASE("a set-up that is refused leaves an empty database") {
  const auto db = Village::scratch();
  desk::Desk desk(*db, [] { return Instant{1'740'000'000}; }, &Village::scratch,
                  {.wrong_pin_pause = {}, .quick_pins = true});
  FoundingDraft draft{.name = "Comunidad", .place = "Piura", .officers = {}};
  for (const auto office : {Office::president, Office::secretary, Office::treasurer})
    draft.officers.push_back({Village::person(static_cast<std::int64_t>(office) + 1), office, ""});
  const auto attempt = [&](const FoundingDraft& each, const std::vector<std::string>& pins) {
    const auto refusal = refusal_of(desk::set_up(desk, desk::new_command_id(), each, pins));
    CHECK_FALSE(desk::today(desk).set_up);
    CHECK(storage::chain_head(*db) == std::string(64, '0'));
    return refusal.why;
  };
  CHECK(attempt(draft, {"2580", "1470"}) == Why::pin_malformed);
  CHECK(attempt(draft, {"2580", "1470", "1234"}) == Why::pin_too_simple);
  CHECK(attempt(draft, {"2580", "1470", "96a3"}) == Why::pin_malformed);
  auto twice = draft;
  twice.officers[2].person.dni = twice.officers[0].person.dni;
  CHECK(attempt(twice, {"2580", "1470", "9631"}) == Why::dni_taken);
  auto without = draft;
  without.officers[2].office = Office::vocal;
  CHECK(attempt(without, {"2580", "1470", "9631"}) == Why::officers_missing);
  auto nameless = draft;
  nameless.name = "  ";
  CHECK(attempt(nameless, {"2580", "1470", "9631"}) == Why::name_missing);
  CHECK(desk::set_up(desk, desk::new_command_id(), draft, {"2580", "1470", "9631"}).has_value());
}

TEST_CASE("a person is known by number or DNI") {
  Village village;
  const auto found = [&](const std::string& typed) {
    return agreed(desk::person(village.desk(), typed)).number;
  };
  CHECK(found("6") == Village::farmer);
  CHECK(found("006") == Village::farmer);
  CHECK(found("40000006") == Village::farmer);
  for (const char* typed : {"", "0", "99", "-6", "6 ", "6a", "six", "4000000", "40000099", "40000006-X",
                            "99999999999999999999", "' OR 1=1 --", "\xff\xff"}) {
    CAPTURE(typed);
    CHECK(village.refused([&] { return desk::person(village.desk(), typed); }).why == Why::unknown_person);
    CHECK(village.refused([&] { return desk::identify(village.desk(), typed, "2580"); }).why ==
          Why::unknown_person);
  }
  CHECK(village.refused([&] { return desk::identify(village.desk(), "15", "2580"); }).why ==
        Why::pin_missing);
}

TEST_CASE("five wrong PINs lock, the right one starts the count anew, an officer unlocks") {
  Village village;
  const auto attempt = [&](const std::string& pin) { return desk::identify(village.desk(), "6", pin); };
  const auto right = desk::sample_pin(Village::farmer);
  for (int left = 4; left >= 1; --left) {
    const auto refusal = refusal_of(attempt("0000"));
    CHECK(refusal.why == Why::wrong_pin);
    CHECK(refusal.number == left);
  }
  CHECK(attempt(right).has_value());
  for (int left = 4; left >= 1; --left) CHECK(refusal_of(attempt("")).number == left);
  CHECK(refusal_of(attempt("0000")).why == Why::pin_locked);
  CHECK(agreed(desk::member_card(village.desk(), Village::farmer)).locked);
  // Locked: neither the right one nor another helps, and nothing more is written.
  CHECK(village.refused([&] { return attempt(right); }).why == Why::pin_locked);
  CHECK(village.refused([&] { return attempt("0000"); }).why == Why::pin_locked);
  CHECK(village.session(Village::other_farmer).member == Village::other_farmer);

  const auto unlock = [&](MemberNumber officer) {
    return desk::unlock_pin(village.desk(), village.session(officer), village.id(), Village::farmer);
  };
  CHECK(village.refused([&] { return unlock(Village::treasurer); }).why == Why::not_allowed);
  CHECK(village.refused([&] { return unlock(Village::other_farmer); }).why == Why::not_allowed);
  agreed(unlock(Village::president));
  CHECK(attempt(right).has_value());
  CHECK(village
            .refused([&] {
              return desk::unlock_pin(village.desk(), village.session(Village::secretary), village.id(),
                                      Village::without_pin);
            })
            .why == Why::unknown_member);
  CHECK(village.verify().findings.empty());
}

TEST_CASE("misses outlast a restart") {
  const auto folder = std::make_unique<Village>();
  auto& village = *folder;
  refusal_of(desk::identify(village.desk(), "6", "0000"));
  desk::Desk other(village.db(), [&] { return village.now; }, &Village::scratch,
                   {.wrong_pin_pause = {}, .quick_pins = true});
  CHECK(refusal_of(desk::identify(other, "6", "0000")).number == 3);
}

TEST_CASE("a PIN is kept as a salted digest only") {
  const auto record = desk::pin_record("2580");
  CHECK(record.find("2580") == std::string::npos);
  CHECK(record != desk::pin_record("2580"));
  CHECK(desk::pin_matches(record, "2580"));
  CHECK_FALSE(desk::pin_matches(record, "2581"));
  CHECK_FALSE(desk::pin_matches(record, ""));
  CHECK(desk::quick_pin_record("2580", "a") == desk::quick_pin_record("2580", "a"));
  CHECK(desk::quick_pin_record("2580", "a") != desk::quick_pin_record("2580", "b"));
  for (const auto& damaged :
       {std::string(), std::string("argon2id"), std::string("argon2id$3$19456$00$00"), "x" + record,
        record.substr(1), record + "$", std::string("argon2id$999$19456$") + std::string(32, '0') + "$00"})
    CHECK_FALSE(desk::pin_matches(damaged, "2580"));
}

}  // namespace minga::testing
