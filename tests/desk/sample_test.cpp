// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/sample.h"

#include <doctest/doctest.h>

#include <set>

#include "domain/base/text.h"
#include "domain/people/dni.h"
#include "domain/people/roll.h"
#include "kiosk/desk/community.h"
#include "kiosk/desk/roll.h"
#include "kiosk/desk/treasury.h"
#include "storage/log.h"
#include "tests/support/village.h"

namespace minga::testing {

namespace {

const Date today = *date_of(2026, 11, 22);

// Played once for all tests of this file: they only read.
struct Sample {
  Sample()
      : db(Village::scratch()), desk(*db, [] { return instant_at(today, {600}); }, &Village::scratch, {}) {
    desk::found_sample(*db, today);
  }
  std::int64_t count(const std::string& sql) {
    return storage::number_of(*db, "SELECT count(*) FROM " + sql).value_or(0);
  }
  std::unique_ptr<storage::Connection> db;
  desk::Desk desk;
};

Sample& sample() {
  static Sample one;
  return one;
}

std::string head_for(Date date) {
  const auto db = Village::scratch();
  desk::found_sample(*db, date);
  return storage::chain_head(*db);
}

}  // namespace

TEST_CASE("the sample has the figures of the activity it is modelled on") {
  const auto board = desk::board(sample().desk);
  CHECK(board.community.sample);
  CHECK(board.members.total() == 280);
  CHECK(board.members.women < board.members.men);
  CHECK(board.members.women * 100 >= board.members.total() * 36);
  CHECK(board.members.others > 0);
  CHECK(board.qualified.total() == 255);
  CHECK(board.area_m2 == 2'400'000);
  CHECK(board.trees > 200'000);
  CHECK(board.tonnes_sold == 7000);
  CHECK(board.tonnes_issued == 9600);
  CHECK(board.to_forest + board.to_farmers == board.credited);
  CHECK(board.forest_fund >= soles(150'000));
  CHECK(board.farmers_fund >= soles(20'000));
  CHECK(board.paid == soles(12'500));
  CHECK(board.owed == soles(1500));
  CHECK_FALSE(board.assembly);
  CHECK(board.agreements.size() == 1);

  const auto roll = desk::roll_page(sample().desk, "", 0);
  CHECK(roll.households == 175);
  CHECK(roll.households_without_woman == 66);
  CHECK(desk::groups(sample().desk).size() == 2);

  const auto treasury = desk::treasury(sample().desk);
  CHECK(treasury.totals.sales == 6);
  REQUIRE(treasury.issuances.size() == 3);
  CHECK(treasury.issuances[0].standard == "CarbonFix");
  CHECK(treasury.issuances[1].standard == "Gold Standard");
  CHECK(treasury.people_owed == 30);
  CHECK(treasury.cash == soles(1500));
  CHECK(treasury.bank == board.credited - soles(14'000));
}

TEST_CASE("people of the sample are well written, and no two share a name or a DNI") {
  std::set<std::string> names, numbers;
  std::int64_t without = 0;
  const auto found = desk::roll_page(sample().desk, "", 0).found;
  CHECK(found == 284);
  for (std::int64_t number = 1; number <= found; ++number) {
    CAPTURE(number);
    const auto member = agreed(desk::member_card(sample().desk, {number})).member;
    CHECK(names.insert(member.full_name()).second);
    CHECK(clean_name(member.given_names) == member.given_names);
    CHECK(clean_name(member.surnames) == member.surnames);
    CHECK(member.surnames.find(' ') != std::string::npos);
    CHECK(read_dni(member.dni) == member.dni);
    if (member.dni.empty())
      ++without;
    else
      CHECK(numbers.insert(std::string(dni_digits(member.dni))).second);
    REQUIRE(member.born);
    CHECK(*member.born < member.admitted.plus_days(-18 * 365));
    CHECK(member.admitted < today);
  }
  CHECK(without > 10);
  CHECK(without < 80);
}

TEST_CASE("members 1 to 7 of the sample are the board, and everyone's PIN opens") {
  const std::vector<Office> board{Office::president, Office::vice_president, Office::secretary,
                                  Office::treasurer, Office::fiscal,         Office::vocal,
                                  Office::vocal};
  HeadCount sexes;
  for (std::int64_t number = 1; number <= 284; ++number) {
    CAPTURE(number);
    const auto pin = desk::sample_pin({number});
    CHECK(acceptable_pin(pin).has_value());
    const auto session = desk::identify(sample().desk, std::to_string(number), pin);
    const auto status = agreed(desk::member_card(sample().desk, {number})).member.status;
    REQUIRE(session.has_value() == belongs(status));
    if (!session) continue;
    if (number > 7) {
      CHECK(session->offices.empty());
      continue;
    }
    CHECK(session->offices == std::vector{board[static_cast<std::size_t>(number) - 1]});
    CHECK(session->status == Status::qualified);
    sexes.add(session->sex);
  }
  CHECK(sexes.women == 3);
  CHECK(sexes.men == 4);
  CHECK(agreed(desk::member_card(sample().desk, {1})).member.sex == Sex::woman);
  CHECK(agreed(desk::member_card(sample().desk, {4})).member.sex == Sex::woman);
  CHECK(desk::sample_pin({1}) == "2617");
  CHECK(desk::sample_pin({354}) != "5678");
}

TEST_CASE("the sample's history is in order, past, and what its log says") {
  const auto verification = storage::verify(*sample().db, *Village::scratch());
  CHECK(verification.findings.empty());
  Instant before;
  std::int64_t lines = 0;
  storage::each_line(*sample().db, [&](const storage::LogLine& line) {
    ++lines;
    CHECK(before <= line.at);
    before = line.at;
    CHECK(storage::command_of(line) == "sample-" + std::to_string(1'000'000 + lines).substr(1));
  });
  CHECK(local_date(before) < today);
  CHECK(sample().count("receipt") == 250);
  CHECK(sample().count("receipt WHERE prints = 0") == 0);
  CHECK(sample().count("receipt WHERE signature = ''") > 0);
  CHECK(sample().count("attendance") == 170);
  CHECK(sample().count("ballot") == sample().count("turnout"));
  CHECK(sample().count("project") == 4);
  CHECK_THROWS_AS(desk::found_sample(*sample().db, today), Bug);
}

TEST_CASE("the same day gives the same log, another day another one") {
  CHECK(head_for(today) == storage::chain_head(*sample().db));
  CHECK(head_for(today.plus_days(1)) != storage::chain_head(*sample().db));
}

TEST_CASE("the sample can be founded on any day") {
  for (const auto& date : {*date_of(2024, 2, 29), *date_of(2025, 3, 1), *date_of(2027, 12, 31),
                           *date_of(2028, 1, 1), *date_of(2032, 2, 29), *date_of(2030, 6, 9)})
    CHECK_NOTHROW(head_for(date));
  for (int i = 0; i < 7; ++i) CHECK_NOTHROW(head_for(today.plus_days(i * 37)));
}

}  // namespace minga::testing
