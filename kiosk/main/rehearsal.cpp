// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <random>

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/counting.h"
#include "kiosk/desk/sample.h"
#include "kiosk/desk/treasury.h"
#include "kiosk/desk/votes.h"
#include "kiosk/main/programs.h"
#include "storage/queries/people.h"

// An assembly's votes and a payout day's payments, one after the other through the same desk as at the kiosk,
// until the program is killed. Each line is printed after the desk answered, so whoever reads them knows what
// was acknowledged. Started again it goes on where it was, from what is kept alone. Sample communities only.
namespace minga {

namespace {

using desk::Desk;
using desk::Session;

constexpr Money share_of_each = soles(1, 5);  // leaves a rest of five céntimos to carry

template <class T>
T must(const Result<T>& result, const char* what) {
  if (!result)
    throw Bug(std::string("rehearsal: ") + what + ": reason " +
              std::to_string(static_cast<int>(result.error().why)));
  return *result;
}

void acknowledge(const char* what, std::int64_t a, std::int64_t b, std::int64_t c = 0) {
  std::printf("%s %lld %lld %lld\n", what, static_cast<long long>(a), static_cast<long long>(b),
              static_cast<long long>(c));
  std::fflush(stdout);
}

class Rehearsal {
 public:
  explicit Rehearsal(Desk& desk) : desk_(desk) {
    for (const auto& held : storage::offices_in_force(desk.db(), desk.today())) {
      Session session;
      session.member = held.member;
      session.offices = {held.office};
      if (held.office == Office::president) president_ = session;
      if (held.office == Office::secretary) secretary_ = session;
      if (held.office == Office::treasurer) treasurer_ = session;
    }
  }

  // One round: a motion, voted by everyone present, and the distribution it allows, paid to everyone.
  void round() {
    const auto assembly = an_open_assembly();
    finish_votes(assembly);
    finish_distributions();
    const Money pool(share_of_each.minor() * static_cast<std::int64_t>(storage::sharers(desk_.db()).size()));
    VoteDraft draft;
    draft.assembly = assembly;
    draft.purpose = Purpose::distribute_share;
    draft.question = "Ensayo: repartir la participación de los agricultores";
    draft.budget = pool;
    must(desk::prepare_vote(desk_, secretary_, desk::new_command_id(), draft), "prepare");
    finish_votes(assembly);
    for (const auto& agreement : storage::open_distribution_agreements(desk_.db()))
      if (agreement.used.is_zero() && agreement.amount == pool)
        must(desk::draft_distribution(desk_, treasurer_, desk::new_command_id(), agreement.id, pool),
             "draft");
    finish_distributions();
  }

 private:
  AssemblyId an_open_assembly() {
    auto current = desk::current_assembly(desk_);
    if (current && current->assembly.date != desk_.today()) current.reset();
    if (!current) {
      ConveneDraft draft;
      draft.place = "Local comunal";
      draft.date = desk_.today();
      draft.first_call = TimeOfDay{0};
      draft.second_call = TimeOfDay{1};
      draft.agenda = {"Ensayo"};
      must(desk::convene(desk_, secretary_, desk::new_command_id(), draft), "convene");
      current = desk::current_assembly(desk_);
    }
    const auto id = current->assembly.id;
    if (current->assembly.state == AssemblyState::open) return id;
    for (const auto member : storage::voters(desk_.db()))
      if (!storage::is_present(desk_.db(), id, member))
        must(desk::check_in(desk_, secretary_, desk::new_command_id(), id, member), "check in");
    must(desk::open_assembly(desk_, secretary_, desk::new_command_id(), id, 2), "open the assembly");
    return id;
  }

  void finish_votes(AssemblyId assembly) {
    for (const auto& vote : storage::votes_of(desk_.db(), assembly)) {
      if (vote.state == VoteState::prepared)
        must(desk::open_vote(desk_, president_, secretary_, desk::new_command_id(), vote.id),
             "open the vote");
      if (vote.state == VoteState::prepared || vote.state == VoteState::open) {
        everybody_votes(vote.id, assembly);
        must(desk::close_vote(desk_, secretary_, president_, desk::new_command_id(), vote.id),
             "close the vote");
      }
      if (vote.state != VoteState::proclaimed && vote.state != VoteState::reconciled)
        must(desk::reconcile(desk_, president_, {}, desk::new_command_id(), vote.id, {}), "reconcile");
      if (vote.state != VoteState::proclaimed)
        must(desk::proclaim(desk_, president_, desk::new_command_id(), vote.id), "proclaim");
    }
  }

  void everybody_votes(VoteId vote, AssemblyId assembly) {
    for (const auto& arrival : storage::arrivals(desk_.db(), assembly)) {
      const auto number = arrival.member.number;
      if (!may_vote(arrival.member.status) || storage::has_voted(desk_.db(), vote, number)) continue;
      Session session;
      session.member = number;
      // Each person's confirmation is sent twice, like a double tap.
      const auto command =
          "rehearsal-vote-" + std::to_string(vote.value) + "-" + std::to_string(number.value);
      const auto choice = Ballot::of({static_cast<std::size_t>(
          number.value % 11 == 0 ? MotionChoice::against : MotionChoice::in_favour)});
      must(desk::cast_ballot(desk_, session, command, vote, choice), "vote");
      acknowledge("voted", vote.value, number.value);
      must(desk::cast_ballot(desk_, session, command, vote, choice), "vote again");
    }
  }

  void finish_distributions() {
    for (const auto& distribution : storage::distributions(desk_.db())) {
      if (!distribution.authorised)
        must(desk::authorise(desk_, president_, treasurer_, desk::new_command_id(), distribution.id),
             "authorise");
      const auto view = must(desk::distribution_view(desk_, distribution.id), "see the distribution");
      if (view.cash_needed.is_positive())
        must(desk::draw_cash(desk_, treasurer_, desk::new_command_id(), distribution.id, view.cash_needed),
             "draw cash");
    }
    for (const auto& owed : storage::owed_to_members(desk_.db(), 0, storage::count_owed(desk_.db()))) {
      const Money amount = payable_in_cash(owed.owed);
      if (!amount.is_positive()) continue;
      const auto command = "rehearsal-pay-" + std::to_string(storage::next_receipt(desk_.db()).value);
      const auto paid = must(desk::pay(desk_, treasurer_, command, owed.member, amount, {}, true), "pay");
      acknowledge("paid", paid.receipt.value, paid.member.value, paid.amount.minor());
      const auto again =
          must(desk::pay(desk_, treasurer_, command, owed.member, amount, {}, true), "pay again");
      ensure(again.receipt == paid.receipt, "a repeated payment is the first one");
    }
  }

  Desk& desk_;
  Session president_, secretary_, treasurer_;
};

}  // namespace

int run_rehearsal(const Options& options) {
  open_words();
  auto db = open_community(options, false);
  if (!db) return 2;
  const auto community = storage::find_community(*db);
  if (!community || !community->sample) {
    std::fprintf(stderr, "minga: only a sample community can be rehearsed with.\n");
    return 2;
  }
  Desk desk(*db, system_time, scratch_database);
  Rehearsal rehearsal(desk);
  while (true) rehearsal.round();
}

}  // namespace minga
