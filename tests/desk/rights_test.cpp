// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <functional>
#include <set>

#include "tests/support/village.h"

// Who may do what: each use case is tried by everyone, with facts that allow it, so only the office decides.
namespace minga::testing {

namespace {

constexpr std::int64_t president = 1, vice = 2, secretary = 3, treasurer = 4, fiscal = 5, farmer = 6;

// Tries one use case as each person, in a new village each time; answers who was let. A person who is not
// must change nothing.
std::set<std::int64_t> allowed(
    const std::function<std::optional<Refusal>(Village&, const desk::Session&)>& attempt,
    const std::function<void(Village&)>& prepare = {}) {
  std::set<std::int64_t> let;
  for (const std::int64_t who : {president, vice, secretary, treasurer, fiscal, farmer}) {
    Village village;
    if (prepare) prepare(village);
    const auto session = village.session({who});
    const auto before = village.head();
    const auto refusal = attempt(village, session);
    if (!refusal) {
      let.insert(who);
      continue;
    }
    CAPTURE(who);
    CHECK(refusal->why == Why::not_allowed);
    CHECK(village.head() == before);
  }
  return let;
}

template <class T>
std::optional<Refusal> reason(const Result<T>& result) {
  return result ? std::nullopt : std::optional(result.error());
}

using People = std::set<std::int64_t>;

}  // namespace

TEST_CASE("the roll is the secretary's") {
  CHECK(allowed([](Village& v, const auto& who) {
          return reason(desk::register_member(v.desk(), who, v.id(), Village::person(20)));
        }) == People{secretary});
  CHECK(allowed([](Village& v, const auto& who) {
          auto draft = Village::person(7);
          draft.household = {7};
          return reason(desk::edit_member(v.desk(), who, v.id(), {7}, draft));
        }) == People{secretary});
  CHECK(allowed([](Village& v, const auto& who) {
          return reason(desk::set_pin(v.desk(), who, v.id(), {15}, "907153"));
        }) == People{secretary});
  CHECK(allowed([](Village& v, const auto& who) {
          return reason(desk::unlock_pin(v.desk(), who, v.id(), {7}));
        }) == People{president, secretary});
}

TEST_CASE("an assembly is the board's") {
  CHECK(allowed([](Village& v, const auto& who) {
          return reason(desk::convene(v.desk(), who, v.id(), v.convocation()));
        }) == People{president, secretary});
  const auto convene = [](Village& v) { v.convened(); };
  CHECK(allowed([](Village& v,
                   const auto& who) { return reason(desk::check_in(v.desk(), who, v.id(), {1}, {7})); },
                convene) == People{secretary, fiscal});
  const auto gather = [](Village& v) { v.come(v.convened(), 1, 12); };
  CHECK(allowed([](Village& v,
                   const auto& who) { return reason(desk::open_assembly(v.desk(), who, v.id(), {1}, 1)); },
                gather) == People{president, vice, secretary});
  const auto open = [](Village& v) { v.opened(); };
  CHECK(
      allowed([](Village& v,
                 const auto& who) { return reason(desk::note_item(v.desk(), who, v.id(), {1}, 0, "Nota")); },
              open) == People{president, vice, secretary});
  CHECK(allowed([](Village& v,
                   const auto& who) { return reason(desk::close_assembly(v.desk(), who, v.id(), {1})); },
                open) == People{president, vice, secretary});
}

TEST_CASE("votes are prepared and proclaimed by those who run the assembly") {
  const auto sit = [](Village& v) {
    v.sold();
    v.opened();
  };
  CHECK(allowed(
            [](Village& v, const auto& who) {
              return reason(desk::prepare_vote(v.desk(), who, v.id(), v.motion({1})));
            },
            sit) == People{president, vice, secretary});
  CHECK(allowed([](Village& v, const auto& who) {
          return reason(desk::propose_project(v.desk(), who, v.id(), {"Riego", "Agua", "water", soles(1)}));
        }) == People{president, vice, secretary});
  const auto closed = [&](Village& v) {
    sit(v);
    const auto vote = v.open(v.motion({1}));
    agreed(desk::close_vote(v.desk(), v.session({president}), v.session({fiscal}), v.id(), vote));
    agreed(desk::reconcile(v.desk(), v.session({president}), {}, v.id(), vote, {}));
  };
  CHECK(
      allowed([](Village& v, const auto& who) { return reason(desk::proclaim(v.desk(), who, v.id(), {1})); },
              closed) == People{president, vice, secretary});
}

TEST_CASE("money is the treasurer's hand only") {
  const auto stock = [](Village& v) { v.credits(); };
  CHECK(allowed([](Village& v,
                   const auto& who) { return reason(desk::record_sale(v.desk(), who, v.id(), v.sale())); },
                stock) == People{treasurer});
  const auto agree = [](Village& v) {
    v.sold();
    v.agreement_to_share(v.opened());
  };
  CHECK(allowed(
            [](Village& v, const auto& who) {
              return reason(desk::draft_distribution(v.desk(), who, v.id(), {1}, soles(1000)));
            },
            agree) == People{treasurer});
  const auto share = [](Village& v) { v.shared_out(); };
  CHECK(allowed(
            [](Village& v, const auto& who) {
              return reason(desk::pay(v.desk(), who, v.id(), {7}, soles(10), Village::signature(), false));
            },
            share) == People{treasurer});
  const auto authorise = [&](Village& v) {
    agree(v);
    const auto id = v.drafted({1}, soles(1000));
    agreed(desk::authorise(v.desk(), v.session({president}), v.session({treasurer}), v.id(), id));
  };
  CHECK(
      allowed([](Village& v,
                 const auto& who) { return reason(desk::draw_cash(v.desk(), who, v.id(), {1}, soles(10))); },
              authorise) == People{treasurer});
  const auto pay = [&](Village& v) {
    share(v);
    v.pay({7}, soles(10));
  };
  CHECK(allowed([](Village& v,
                   const auto& who) { return reason(desk::print_receipt(v.desk(), who, v.id(), {1})); },
                pay) == People{treasurer});
}

TEST_CASE("an office ends with its term, also for someone who is still standing at the kiosk") {
  Village village;
  const auto before = village.session(Village::secretary);
  REQUIRE(before.holds(Office::secretary));
  const auto last = agreed(desk::member_card(village.desk(), Village::secretary)).offices.front().until;
  const auto attempt = [&] {
    return desk::register_member(village.desk(), before, village.id(), Village::person(20));
  };
  village.now = instant_at(last, {23 * 60 + 59});
  agreed(attempt());
  village.wait(60);
  CHECK(village.refused(attempt).why == Why::not_allowed);
  CHECK(village.session(Village::secretary).offices.empty());

  // The next term begins for somebody else.
  const auto next = local_date(village.now);
  village.write(OfficerAppointed{{Village::farmer, Office::secretary, next, next.plus_days(700)}});
  agreed(desk::set_pin(village.desk(), village.session(Village::farmer), village.id(), Village::without_pin,
                       "907153"));
  CHECK(village.refused(attempt).why == Why::not_allowed);
  CHECK(village.verify().findings.empty());
}

TEST_CASE("officers out of term neither open an urn nor authorise") {
  Village village;
  village.sold();
  const auto assembly = village.opened();
  const auto id = village.drafted(village.agreement_to_share(assembly), soles(1000));
  const auto vote = village.prepared(village.motion(assembly, soles(100)));
  village.wait(2 * 366 * 86'400);
  CHECK(village
            .refused([&] {
              return desk::authorise(village.desk(), village.session({president}),
                                     village.session({treasurer}), village.id(), id);
            })
            .why == Why::president_and_treasurer_needed);
  CHECK(village
            .refused([&] {
              return desk::open_vote(village.desk(), village.session({president}), village.session({fiscal}),
                                     village.id(), vote);
            })
            .why == Why::not_an_officer_pair);
}

}  // namespace minga::testing
