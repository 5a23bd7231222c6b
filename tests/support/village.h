// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <vector>

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/community.h"
#include "kiosk/desk/counting.h"
#include "kiosk/desk/papers.h"
#include "kiosk/desk/roll.h"
#include "kiosk/desk/sample.h"
#include "kiosk/desk/treasury.h"
#include "kiosk/desk/votes.h"
#include "storage/log.h"
#include "storage/schema.h"
#include "storage/sqlite.h"
#include "storage/verify.h"
#include "tests/support/generators.h"

namespace minga::testing {

// A small community behind its desk, made by desk::set_up and lived in by use cases, as a kiosk does it: 15
// people, of whom 1 to 5 are president, vice-president, secretary, treasurer and fiscal; 6 to 13 are
// qualified, 14 is integrated, 15 has no PIN. PINs are those of the sample. The clock stands where it is put.
class Village {
 public:
  static constexpr MemberNumber president{1}, vice{2}, secretary{3}, treasurer{4}, fiscal{5}, farmer{6},
      other_farmer{7}, integrated{14}, without_pin{15};
  static constexpr std::int64_t qualified = 14, people = 15;

  explicit Village(std::unique_ptr<storage::Connection> connection = storage::open_sqlite_in_memory())
      : db_(std::move(connection)),
        desk_(
            *db_, [this] { return now; }, [] { return scratch(); },
            {.wrong_pin_pause = {}, .quick_pins = true}) {
    storage::migrate(*db_, storage::schema());
    now = instant_at(*date_of(2025, 1, 10), {9 * 60});
    set_up();
    write(GroupNamed{{2}, "Caficultores"});
    for (std::int64_t number = 6; number <= people; ++number) {
      agreed(desk::register_member(desk_, session(secretary), id(), person(number)));
      if (number != without_pin.value)
        agreed(desk::set_pin(desk_, session(secretary), id(), {number}, desk::sample_pin({number})));
    }
  }

  static std::unique_ptr<storage::Connection> scratch() {
    auto empty = storage::open_sqlite_in_memory();
    storage::migrate(*empty, storage::schema());
    return empty;
  }

  desk::Desk& desk() { return desk_; }
  storage::Connection& db() { return *db_; }
  desk::CommandId id() { return "test-" + std::to_string(++commands_); }
  desk::Session session(MemberNumber who) {
    return agreed(desk::identify(desk_, std::to_string(who.value), desk::sample_pin(who)));
  }
  // An event no use case writes yet.
  void write(const Event& event) {
    storage::Transaction transaction(*db_);
    storage::append(*db_, event, {secretary}, now, id());
    transaction.commit();
  }
  void wait(std::int64_t seconds) { now = now.plus_seconds(seconds); }

  std::string head() { return storage::chain_head(*db_); }
  std::int64_t lines() { return storage::number_of(*db_, "SELECT count(*) FROM log").value_or(0); }
  storage::Verification verify() { return storage::verify(*db_, *scratch()); }

  // The reason a use case was refused for; nothing was written.
  template <class UseCase>
  Refusal refused(const UseCase& use_case) {
    const auto before = head();
    const auto length = lines();
    const auto answer = use_case();
    CHECK(head() == before);
    CHECK(lines() == length);
    return refusal_of(answer);
  }

  static MemberDraft person(std::int64_t number) {
    MemberDraft draft;
    draft.given_names = number % 2 ? "Rosa" : "Segundo";
    draft.surnames = "Huamán Ñopo " + std::string(1, static_cast<char>('A' + number));
    draft.dni = std::to_string(40'000'000 + number);
    draft.sex = number == 13 ? Sex::other : number % 2 ? Sex::woman : Sex::man;
    draft.groups = {{1}};
    draft.status = number == integrated.value ? Status::integrated : Status::qualified;
    draft.admitted = *date_of(2020, 5, 1);
    draft.born = *date_of(1980, 1, static_cast<int>(number));
    return draft;
  }

  // --- the day of an assembly
  // -------------------------------------------------------------------------------------------
  ConveneDraft convocation() const {
    return {AssemblyKind::ordinary, "Local comunal",    local_date(now),
            TimeOfDay{9 * 60},      TimeOfDay{10 * 60}, {"Informes", "Reparto", "Obras"}};
  }
  AssemblyId convened() { return agreed(desk::convene(desk_, session(president), id(), convocation())).id; }
  void come(AssemblyId assembly, std::int64_t first, std::int64_t last) {
    for (auto number = first; number <= last; ++number)
      agreed(desk::check_in(desk_, session(secretary), id(), assembly, {number}));
  }
  // At nine, everyone here but 13 and 15.
  AssemblyId opened() {
    const auto assembly = convened();
    come(assembly, 1, 12);
    come(assembly, 14, 14);
    agreed(desk::open_assembly(desk_, session(president), id(), assembly, 1));
    return assembly;
  }
  VoteDraft motion(AssemblyId assembly, Money amount = soles(1000)) const {
    VoteDraft draft;
    draft.assembly = assembly;
    draft.item = 1;
    draft.purpose = Purpose::distribute_share;
    draft.question = "¿Se reparte?";
    draft.budget = amount;
    return draft;
  }
  VoteId prepared(const VoteDraft& draft) {
    return agreed(desk::prepare_vote(desk_, session(secretary), id(), draft)).id;
  }
  VoteId open(const VoteDraft& draft) {
    const auto vote = prepared(draft);
    // The fiscal, who opens every urn here, presides the committee of an election.
    if (draft.kind == VoteKind::board_election)
      agreed(desk::appoint_committee(desk_, session(secretary), id(), vote, {fiscal, {2}, {12}}));
    agreed(desk::open_vote(desk_, session(president), session(fiscal), id(), vote));
    return vote;
  }
  void cast(VoteId vote, std::int64_t number, Ballot ballot) {
    agreed(desk::cast_ballot(desk_, session({number}), id(), vote, ballot));
  }
  VoteProclaimed close(VoteId vote) {
    agreed(desk::close_vote(desk_, session(president), session(fiscal), id(), vote));
    agreed(desk::reconcile(desk_, session(president), {}, id(), vote, {}));
    return agreed(desk::proclaim(desk_, session(president), id(), vote));
  }
  // Ten for, one against, one blank.
  AgreementId agreement_to_share(AssemblyId assembly, Money amount = soles(1000)) {
    const auto vote = open(motion(assembly, amount));
    for (std::int64_t number = 1; number <= 10; ++number) cast(vote, number, Ballot::of({0}));
    cast(vote, 11, Ballot::of({1}));
    cast(vote, 12, {});
    return close(vote).agreement;
  }

  // Ten for.
  AgreementId agreement_on(VoteDraft draft, const std::string& question, Ballot ballot = Ballot::of({0})) {
    draft.question = question;
    const auto vote = open(draft);
    for (std::int64_t number = 1; number <= 10; ++number) cast(vote, number, ballot);
    return close(vote).agreement;
  }
  AgreementId general_agreement(AssemblyId assembly, Money amount = {}) {
    auto draft = motion(assembly, amount);
    draft.purpose = Purpose::general;
    return agreement_on(draft, "¿Se fija el jornal?");
  }
  // One of two projects gets its cost out of the forest fund.
  ProjectId funded_project(AssemblyId assembly, Money cost) {
    VoteDraft draft{assembly, 2, VoteKind::fund_allocation, Purpose::allocate_forest, "", {}, cost, {}};
    for (const char* title : {"Riego", "Secadores"}) {
      const auto project = agreed(
          desk::propose_project(desk_, session(secretary), id(), {title, "Para todos", "water", cost}));
      draft.options.push_back({project.id, title, project.cost});
    }
    agreement_on(draft, "¿Qué obra?");
    return draft.options[0].project;
  }

  // --- money
  // ------------------------------------------------------------------------------------------------------------
  void credits() { write(CreditsIssued{{1}, "CarbonFix", 2012, 500, *date_of(2020, 1, 1)}); }
  SaleDraft sale(const std::string& reference = "OP-1") const {
    return {
        {1},      "Cafés del Norte", 300, Money(435'000, Currency::eur), soles(15'000, 5), local_date(now),
        reference};
  }
  // S/ 13,500.04 for the forest and 1,500.01 for the farmers.
  void sold() {
    credits();
    agreed(desk::record_sale(desk_, session(treasurer), id(), sale()));
  }
  DistributionId drafted(AgreementId agreement, Money pool) {
    return agreed(desk::draft_distribution(desk_, session(treasurer), id(), agreement, pool)).id;
  }
  // S/ 1,000 between 15: 66.67 or 66.66 each, all of it in the drawer.
  DistributionId shared_out() {
    sold();
    const auto distribution = drafted(agreement_to_share(opened()), soles(1000));
    agreed(desk::authorise(desk_, session(president), session(treasurer), id(), distribution));
    agreed(desk::draw_cash(desk_, session(treasurer), id(), distribution, soles(1000)));
    return distribution;
  }
  static Signature signature() { return {{{{10, 10}, {400, 700}, {900, 20}}, {{5, 5}, {6, 999}}}}; }
  PayoutMade pay(MemberNumber member, Money amount) {
    return agreed(desk::pay(desk_, session(treasurer), id(), member, amount, signature(), false));
  }

  Instant now;

 private:
  void set_up() {
    FoundingDraft draft{.name = "Comunidad de prueba", .place = "Piura", .officers = {}};
    std::vector<std::string> pins;
    const std::vector offices{Office::president, Office::vice_president, Office::secretary, Office::treasurer,
                              Office::fiscal};
    for (std::size_t i = 0; i < offices.size(); ++i) {
      const auto number = static_cast<std::int64_t>(i) + 1;
      draft.officers.push_back({person(number), offices[i], ""});
      pins.push_back(desk::sample_pin({number}));
    }
    agreed(desk::set_up(desk_, id(), draft, pins));
  }

  std::unique_ptr<storage::Connection> db_;
  desk::Desk desk_;
  std::int64_t commands_ = 0;
};

}  // namespace minga::testing
