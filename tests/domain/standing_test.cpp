// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/standing.h"
#include "tests/domain/today.h"

#include "domain/event.h"
#include "tests/support/generators.h"

namespace minga::testing {

namespace {

Member rosa(Status status) {
  return {.number = {7}, .given_names = "Rosa", .status = status, .admitted = day(2015, 3, 1)};
}
// Thirty of so many attending.
StandingAgreement agreed_by_thirty_of(std::int64_t attending) {
  return {{4}, today.plus_days(-10), true, 30, attending};
}
StandingDraft to(Status status) { return {status, today.plus_days(-3), " Por faltas  reiteradas "}; }

Result<StatusChanged> changed(Status before, Status after, std::int64_t attending = 45) {
  return change_standing({rosa(before), agreed_by_thirty_of(attending), {}}, to(after), today);
}

}  // namespace

TEST_CASE("a standing is changed by an agreement that is named with its majority") {
  const auto event = agreed(changed(Status::qualified, Status::suspended));
  CHECK(event.member == MemberNumber{7});
  CHECK(event.before == Status::qualified);
  CHECK(event.status == Status::suspended);
  CHECK(event.on == today.plus_days(-3));
  CHECK(event.agreement == AgreementId{4});
  CHECK(event.in_favour == 30);
  CHECK(event.attending == 45);
  CHECK(event.reason == "Por faltas reiteradas");
}

TEST_CASE("admission and loss need two thirds of those attending, to the vote") {
  CHECK(two_thirds_of(45) == 30);
  CHECK(two_thirds_of(46) == 31);
  CHECK(two_thirds_of(44) == 30);
  for (const auto& [before, after] :
       {std::pair{Status::integrated, Status::qualified}, std::pair{Status::left, Status::integrated},
        std::pair{Status::qualified, Status::integrated}, std::pair{Status::qualified, Status::left},
        std::pair{Status::suspended, Status::left}}) {
    CHECK(changed(before, after, 45).has_value());
    CHECK(refusal_of(changed(before, after, 46)) ==
          Refusal{.why = Why::majority_missing, .number = 30, .other = 31});
  }
  // To lift a suspension, what the assembly adopted by its usual majority is enough.
  CHECK(changed(Status::suspended, Status::qualified, 59).has_value());
}

TEST_CASE("a death needs its day and no agreement") {
  StandingFacts facts{rosa(Status::qualified), {}, {}};
  const auto event = agreed(change_standing(facts, {Status::deceased, today, ""}, today));
  CHECK(event.status == Status::deceased);
  CHECK_FALSE(event.agreement);
  CHECK(event.attending == 0);
  CHECK(refusal_of(change_standing(facts, {Status::deceased, {}, ""}, today)).why == Why::date_impossible);
  CHECK(refusal_of(change_standing(facts, {Status::deceased, today.plus_days(1), ""}, today)).why ==
        Why::date_in_future);
  CHECK(refusal_of(change_standing(facts, {Status::deceased, day(2015, 2, 28), ""}, today)).why ==
        Why::date_impossible);
}

TEST_CASE("without an agreement of the right kind, or before its day, a standing stays") {
  StandingFacts facts{rosa(Status::qualified), {}, {}};
  CHECK(refusal_of(change_standing(facts, to(Status::left), today)).why == Why::agreement_missing);
  facts.agreement = agreed_by_thirty_of(30);
  facts.agreement->for_this = false;
  CHECK(refusal_of(change_standing(facts, to(Status::left), today)).why == Why::agreement_not_for_this);
  facts.agreement->for_this = true;
  auto draft = to(Status::left);
  draft.on = today.plus_days(-11);
  CHECK(refusal_of(change_standing(facts, draft, today)).why == Why::date_impossible);
  CHECK(refusal_of(change_standing(facts, to(Status::qualified), today)).why == Why::status_unchanged);
  draft = to(Status::left);
  draft.reason = std::string(5000, 'a');
  CHECK(refusal_of(change_standing(facts, draft, today)).why == Why::text_too_long);
}

TEST_CASE("nobody gains or loses the vote while an urn stands open") {
  const auto during = [](Status before, Status after) {
    return change_standing({rosa(before), agreed_by_thirty_of(30), "¿Obras?"}, to(after), today);
  };
  const Refusal open{.why = Why::vote_still_open, .text = "¿Obras?"};
  CHECK(refusal_of(during(Status::qualified, Status::suspended)) == open);
  CHECK(refusal_of(during(Status::qualified, Status::deceased)) == open);
  CHECK(refusal_of(during(Status::integrated, Status::qualified)) == open);
  CHECK(during(Status::integrated, Status::left).has_value());
}

TEST_CASE("a substitute acts by agreement and no longer than the term") {
  SubstituteFacts facts{rosa(Status::qualified), false, agreed_by_thirty_of(50), today.plus_days(200)};
  SubstituteDraft draft{Office::treasurer, today.plus_days(60)};
  const auto held = agreed(appoint_substitute(facts, draft, today)).held;
  CHECK(held.member == MemberNumber{7});
  CHECK(held.office == Office::treasurer);
  CHECK(held.from == today);
  CHECK(held.until == today.plus_days(60));
  CHECK(held.acting);
  CHECK(held.agreement == AgreementId{4});

  const auto why = [&] { return refusal_of(appoint_substitute(facts, draft, today)).why; };
  draft.until = today.plus_days(201);
  CHECK(why() == Why::date_impossible);
  draft.until = today.plus_days(-1);
  CHECK(why() == Why::date_impossible);
  draft.until.reset();
  CHECK(why() == Why::date_impossible);
  draft.until = today;
  facts.holds_it_already = true;
  CHECK(why() == Why::office_held);
  facts.agreement.reset();
  CHECK(why() == Why::agreement_missing);
  facts.member.status = Status::integrated;
  CHECK(refusal_of(appoint_substitute(facts, draft, today)) ==
        Refusal{.why = Why::candidate_not_qualified, .number = 7});
}

}  // namespace minga::testing
