// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assembly/decisions.h"
#include "domain/assembly/proceedings_decisions.h"
#include "domain/assembly/speaking.h"
#include "domain/assembly/statute_decisions.h"
#include "tests/support/generators.h"

namespace minga::testing {

namespace {

const Date today = {20'156};

Statute asking(std::int64_t ordinary, std::int64_t extraordinary, bool refuses) {
  Statute statute;
  statute.ordinary_notice_days = ordinary;
  statute.extraordinary_notice_days = extraordinary;
  statute.notice_refuses = refuses;
  return statute;
}

Result<AssemblyConvened> convening(AssemblyKind kind, std::int64_t in_days, const Statute& statute) {
  const ConveneDraft draft{kind, "Local", today.plus_days(in_days), TimeOfDay{540}, TimeOfDay{600}, {"Agua"}};
  return convene({1}, draft, {1}, today, {.qualified = 10, .unqualified = {}, .statute = statute});
}

}  // namespace

TEST_CASE("a short notice is let pass, and refused only where the statute says so, naming the first day") {
  CHECK(convening(AssemblyKind::ordinary, 3, asking(7, 2, false)));
  CHECK(refusal_of(convening(AssemblyKind::ordinary, 6, asking(7, 2, true))) ==
        Refusal{.why = Why::notice_too_short, .number = 7, .text = day_text(today.plus_days(7))});
  CHECK(convening(AssemblyKind::ordinary, 7, asking(7, 2, true)));
  CHECK(convening(AssemblyKind::extraordinary, 2, asking(7, 2, true)));
  CHECK(refusal_of(convening(AssemblyKind::extraordinary, 1, asking(7, 2, true))).number == 2);
  CHECK(convening(AssemblyKind::ordinary, 0, asking(0, 0, true)));  // it says nothing
}

TEST_CASE("a visitor leaves once and may come back") {
  Assembly open;
  open.id = {4};
  open.state = AssemblyState::open;
  Visitor here{{2}, open.id, "Inés Paz", Sex::woman, "Agro Rural", Instant{100}, std::nullopt};
  CHECK(agreed(visitor_leaves(open, here)).id == VisitorId{2});
  CHECK(refusal_of(visitor_returns(open, here)).why == Why::already_present);
  auto gone = here;
  gone.left = Instant{200};
  CHECK(refusal_of(visitor_leaves(open, gone)).why == Why::not_present);
  const auto again = agreed(visitor_returns(open, gone));
  CHECK(again.id == VisitorId{2});
  CHECK(again.comes_from == "Agro Rural");
  auto other = here;
  other.assembly = {5};
  CHECK(refusal_of(visitor_leaves(open, other)).why == Why::unknown_visitor);
  auto closed = open;
  closed.state = AssemblyState::closed;
  CHECK(refusal_of(visitor_leaves(closed, here)).why == Why::assembly_not_open);
}

// Protects women who wait behind a row of men: whoever runs the assembly may call one of them now.
TEST_CASE("the next woman can be called before the men who wait longer") {
  Assembly open;
  open.id = {4};
  open.state = AssemblyState::open;
  const auto turn = [](std::int64_t id, Sex sex) {
    Turn one;
    one.id = {id};
    one.member = {100 + id};
    one.sex = sex;
    return one;
  };
  const std::vector<Turn> turns{turn(1, Sex::man), turn(2, Sex::man), turn(3, Sex::woman),
                                turn(4, Sex::woman)};
  const SpeakerFacts facts{open, 0, turns};
  CHECK(agreed(begin_next_turn(facts, {})).id == TurnId{1});
  CHECK(agreed(begin_next_turn(facts, {}, Sex::woman)).id == TurnId{3});
  CHECK(refusal_of(begin_next_turn(facts, {}, Sex::other)).why == Why::nobody_waits_to_speak);
}

TEST_CASE("a statute's shares, notices and time to speak keep within what can be held to") {
  const auto amending = [](auto change) {
    Statute statute;
    statute.since = today;
    change(statute);
    return amend_statute({true, today}, statute, {1});
  };
  const auto refused = [&](auto change) {
    return refusal_of(amending(change)).why == Why::number_out_of_range;
  };
  CHECK(amending([](Statute& s) { s.parity_share = {1, 2}; }));
  CHECK(refused([](Statute& s) { s.parity_share = {51, 100}; }));
  CHECK(refused([](Statute& s) { s.list_share = {51, 100}; }));
  CHECK(amending([](Statute& s) { s.ordinary_notice_days = longest_notice_days; }));
  CHECK(refused([](Statute& s) { s.ordinary_notice_days = longest_notice_days + 1; }));
  CHECK(refused([](Statute& s) { s.extraordinary_notice_days = -1; }));
  CHECK(amending([](Statute& s) { s.speaking_seconds = shortest_turn_seconds; }));
  CHECK(refused([](Statute& s) { s.speaking_seconds = shortest_turn_seconds - 1; }));
  CHECK(refused([](Statute& s) { s.speaking_seconds = longest_turn_seconds + 1; }));
}

}  // namespace minga::testing
