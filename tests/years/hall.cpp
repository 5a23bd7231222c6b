// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/counting.h"
#include "kiosk/desk/roll.h"
#include "kiosk/desk/standing.h"
#include "kiosk/desk/votes.h"
#include "tests/support/village.h"
#include "tests/years/year.h"

// What the assembly decides of money, and who comes, leaves and dies.
namespace minga::years {

// A day of it, from the notice to the closing. It stops where it is refused, and is then closed at once or by
// the next one.
void Year::assembly() {
  for (const auto& old : desk::assemblies(desk_))
    if (old.state == AssemblyState::open && old.date < today())
      tried("close the old one " + std::to_string(old.id.value), [&](const CommandId& id) {
        return desk::close_assembly(desk_, secretary(), id, old.id, old.date, TimeOfDay{23 * 60});
      });
  const ConveneDraft notice{AssemblyKind::ordinary, "Local comunal", today(),
                            TimeOfDay{0},           TimeOfDay{1},    {"Dinero"}};
  const auto convened =
      tried("convene", [&](const CommandId& id) { return desk::convene(desk_, president(), id, notice); });
  if (!convened) return;
  for (std::int64_t member = 1; member <= 8; ++member)
    tried("comes " + std::to_string(member), [&](const CommandId& id) {
      return desk::check_in(desk_, secretary(), id, convened->id, {member});
    });
  tried("open",
        [&](const CommandId& id) { return desk::open_assembly(desk_, president(), id, convened->id, 2); });
  vote_by_hands(convened->id);
  if (dice_.chance(40)) vote_on_projects(convened->id);
  if (dice_.chance(50)) annul(convened->id);
  tried("close",
        [&](const CommandId& id) { return desk::close_assembly(desk_, secretary(), id, convened->id); });
}

void Year::vote_by_hands(AssemblyId assembly) {
  VoteDraft draft;
  draft.assembly = assembly;
  draft.kind = VoteKind::show_of_hands;
  draft.purpose = dice_.chance(50) ? Purpose::distribute_share : Purpose::general;
  draft.question = "¿Se acuerda?";
  draft.budget = some(900);
  draft.share_rule = dice_.one_of(std::array{
      ShareRule{}, ShareRule{0, 100, 0, 0, {}}, ShareRule{0, 0, 100, 0, {}}, ShareRule{0, 0, 0, 100, {}},
      ShareRule{25, 25, 25, 25, {}}, ShareRule{33, 0, 67, 0, {1}}, ShareRule{50, 20, 20, 20, {}}});
  const auto prepared =
      tried("hands", [&](const CommandId& id) { return desk::prepare_vote(desk_, secretary(), id, draft); });
  if (!prepared) return;
  const HandsDraft hands{{dice_.chance(90) ? 4 : 1, 4, 0}, {0, 0, 0}, {}};
  tried("raise",
        [&](const CommandId& id) { return desk::count_hands(desk_, secretary(), id, prepared->id, hands); });
}

// A new project and one that may have been funded before.
void Year::vote_on_projects(AssemblyId assembly) {
  const Money cost = some(1'000), other_cost = some(1'000);
  const auto old = any_of("project");
  const auto proposed = tried("propose", [&](const CommandId& id) {
    return desk::propose_project(desk_, secretary(), id, {"Vivero", "Para todos", "tree", cost, {}});
  });
  if (!proposed) return;
  VoteDraft draft;
  draft.assembly = assembly;
  draft.kind = VoteKind::fund_allocation;
  draft.question = "¿Qué obra?";
  draft.options = {{proposed->id, "Vivero", cost, {}, {}}, {{old}, "Riego", other_cost, {}, {}}};
  draft.budget = std::max(cost, other_cost);
  const auto prepared = tried(
      "projects", [&](const CommandId& id) { return desk::prepare_vote(desk_, secretary(), id, draft); });
  if (!prepared) return;
  const auto vote = prepared->id;
  tried("urn",
        [&](const CommandId& id) { return desk::open_vote(desk_, president(), secretary(), id, vote); });
  for (std::int64_t member = 1; member <= 5; ++member) {
    const auto choice = Ballot::of({static_cast<std::size_t>(dice_.below(2))});
    tried("votes " + std::to_string(member),
          [&](const CommandId& id) { return desk::cast_ballot(desk_, someone(member), id, vote, choice); });
  }
  tried("urn closed",
        [&](const CommandId& id) { return desk::close_vote(desk_, president(), secretary(), id, vote); });
  tried("reconcile",
        [&](const CommandId& id) { return desk::reconcile(desk_, president(), {}, id, vote, {}); });
  tried("proclaim", [&](const CommandId& id) { return desk::proclaim(desk_, president(), id, vote); });
}

// Some earlier decision, by a new one.
void Year::annul(AssemblyId assembly) {
  VoteDraft draft;
  draft.assembly = assembly;
  draft.kind = VoteKind::show_of_hands;
  draft.question = "¿Se anula lo acordado?";
  const VoteId which{any_of("vote")};
  const auto prepared = tried(
      "annulment", [&](const CommandId& id) { return desk::prepare_vote(desk_, secretary(), id, draft); });
  if (!prepared) return;
  const auto decided = tried("annulment raised", [&](const CommandId& id) {
    return desk::count_hands(desk_, secretary(), id, prepared->id, {{4, 4, 0}, {}, {}});
  });
  if (!decided) return;
  tried("annul", [&](const CommandId& id) {
    return desk::annul(desk_, president(), secretary(), id, which, decided->agreement, "Se contó mal");
  });
}

// Officers stay, or nobody could go on.
void Year::people() {
  const auto last = last_of("member");
  if (last < 20 && dice_.chance(20)) {
    const auto draft = testing::Village::person(last + 1);
    tried("register",
          [&](const CommandId& id) { return desk::register_member(desk_, secretary(), id, draft); });
    return;
  }
  const MemberNumber who{6 + dice_.below(14)};
  const StandingDraft standing{
      dice_.one_of(std::array{Status::deceased, Status::deceased, Status::left, Status::suspended,
                              Status::qualified, Status::integrated}),
      today(), ""};
  const auto agreement = agreement_for(Purpose::general);
  tried("standing", [&](const CommandId& id) {
    return desk::change_standing(desk_, secretary(), id, who, standing, agreement);
  });
}

// Somebody joins a group, leaves one, or is in both.
void Year::regroup() {
  const auto who = anybody();
  const auto member = storage::find_member(db_, who);
  auto draft = testing::Village::person(who.value);
  if (member) draft.status = member->status;
  draft.groups = dice_.one_of(std::array<std::vector<GroupId>, 3>{{{{1}}, {{2}}, {{1}, {2}}}});
  tried("regroup",
        [&](const CommandId& id) { return desk::edit_member(desk_, secretary(), id, who, draft); });
}

}  // namespace minga::years
