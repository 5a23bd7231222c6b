// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assembly/proceedings_decisions.h"

#include "tests/support/generators.h"

namespace minga::testing {

namespace {

const Date today = {20'156};

Assembly in(AssemblyState state, AssemblyKind kind = AssemblyKind::ordinary) {
  Assembly assembly;
  assembly.id = {4};
  assembly.state = state;
  assembly.kind = kind;
  assembly.date = today;
  assembly.agenda = {"Informe", "Agua"};
  assembly.chair = {1};
  assembly.secretary = {2};
  return assembly;
}
const Assembly open = in(AssemblyState::open);
const Assembly closed = in(AssemblyState::closed);

std::vector<AgendaItem> agenda(bool second_under_way) {
  std::vector<AgendaItem> items(2);
  items[0].begun = Instant{10};
  items[0].ended = Instant{20};
  if (second_under_way) items[1].begun = Instant{20};
  return items;
}

ActaRound round_of(bool is_signed, bool printed = false) {
  ActaRound round;
  round.is_signed = is_signed;
  round.printed = printed;
  return round;
}

}  // namespace

TEST_CASE("an item is begun once at a time, may be taken up again, and waits for its urn") {
  const auto items = agenda(true);
  CHECK(agreed(begin_item({open, items, ""}, 0)).item == 0);  // taken up again
  CHECK(refusal_of(begin_item({open, items, ""}, 1)).why == Why::item_begun_already);
  CHECK(refusal_of(begin_item({open, items, ""}, 2)).why == Why::unknown_item);
  CHECK(refusal_of(begin_item({open, items, "¿Riego?"}, 0)) ==
        Refusal{.why = Why::vote_still_open, .text = "¿Riego?"});
  CHECK(refusal_of(begin_item({closed, items, ""}, 0)).why == Why::assembly_not_open);
  CHECK(agreed(end_item({open, items, ""})).item == 1);
  CHECK(refusal_of(end_item({open, items, "¿Riego?"})).why == Why::vote_still_open);
  const auto between = agenda(false);
  CHECK(refusal_of(end_item({open, between, ""})).why == Why::item_not_begun);
}

// Protects what an extraordinary assembly decides: only what it was convened for.
TEST_CASE("an ordinary assembly may add an item, an extraordinary one may not") {
  CHECK(agreed(add_item(open, " Otros ")).title == "Otros");
  CHECK(refusal_of(add_item(in(AssemblyState::open, AssemblyKind::extraordinary), "Otros")).why ==
        Why::only_convened_items);
  CHECK(refusal_of(add_item(closed, "Otros")).why == Why::assembly_not_open);
  CHECK(refusal_of(add_item(open, " ")).why == Why::text_missing);
  auto full = open;
  full.agenda.resize(20, "Punto");
  CHECK(refusal_of(add_item(full, "Otros")).why == Why::number_out_of_range);
}

TEST_CASE("a visitor has a name and the sex they say, from the day of the assembly on") {
  const VisitorDraft draft{" Inés  Paz ", Sex::woman, "Agro Rural"};
  const auto arrived = agreed(welcome_visitor(open, {3}, draft, today));
  CHECK(arrived.name == "Inés Paz");
  CHECK(arrived.comes_from == "Agro Rural");
  CHECK(refusal_of(welcome_visitor(open, {3}, {"Inés", {}, ""}, today)).why == Why::text_missing);
  CHECK(refusal_of(welcome_visitor(open, {3}, {"", Sex::man, ""}, today)).why == Why::name_missing);
  CHECK(refusal_of(welcome_visitor(closed, {3}, draft, today)).why == Why::assembly_not_open);
  CHECK(refusal_of(welcome_visitor(open, {3}, draft, today.plus_days(-1))).why == Why::too_early_for_date);
}

TEST_CASE("a proposal is made by somebody in the hall, on the item under way") {
  const ProposalFacts here{open, 1, true, std::nullopt};
  const auto made = agreed(propose(here, {1}, {6}, {}, " Que se riegue "));
  CHECK(made.item == 1);
  CHECK(made.text == "Que se riegue");
  CHECK(refusal_of(propose({open, 1, false, std::nullopt}, {1}, {6}, {}, "x")).why == Why::not_present);
  CHECK(refusal_of(propose({open, std::nullopt, true, std::nullopt}, {1}, {6}, {}, "x")).why ==
        Why::item_not_begun);
  CHECK(refusal_of(propose({closed, 1, true, std::nullopt}, {1}, {6}, {}, "x")).why ==
        Why::assembly_not_open);
  CHECK(refusal_of(propose(here, {1}, {6}, {}, "")).why == Why::text_missing);
}

TEST_CASE("an amendment changes a proposal of the same item that still stands") {
  Proposal first;
  first.id = {1};
  first.assembly = {4};
  first.item = 1;
  CHECK(agreed(propose({open, 1, true, first}, {2}, {7}, {1}, "Dos veces")).amends == ProposalId{1});
  CHECK(refusal_of(propose({open, 0, true, first}, {2}, {7}, {1}, "x")).why == Why::unknown_proposal);
  CHECK(refusal_of(propose({open, 1, true, std::nullopt}, {2}, {7}, {1}, "x")).why == Why::unknown_proposal);
  first.state = ProposalState::withdrawn;
  CHECK(refusal_of(propose({open, 1, true, first}, {2}, {7}, {1}, "x")).why == Why::proposal_settled);
}

TEST_CASE("a proposal is adopted by an agreement that stands, and settled once") {
  Proposal proposal;
  proposal.id = {1};
  CHECK(agreed(settle_proposal(open, proposal, ProposalState::adopted, {9}, true)).agreement ==
        AgreementId{9});
  CHECK(refusal_of(settle_proposal(open, proposal, ProposalState::adopted, {9}, false)).why ==
        Why::unknown_agreement);
  CHECK_FALSE(agreed(settle_proposal(open, proposal, ProposalState::rejected, {9}, false)).agreement);
  CHECK(refusal_of(settle_proposal(closed, proposal, ProposalState::rejected, {}, false)).why ==
        Why::assembly_not_open);
  proposal.state = ProposalState::adopted;
  CHECK(refusal_of(settle_proposal(open, proposal, ProposalState::rejected, {}, false)).why ==
        Why::proposal_settled);
}

TEST_CASE("dissent is recorded once, of who attended, with or without a reason") {
  CHECK(agreed(record_dissent({open, true, false, true}, {9}, {6}, "")).reason.empty());
  CHECK(agreed(record_dissent({open, true, false, true}, {9}, {6}, " Falta  agua ")).reason == "Falta agua");
  CHECK(refusal_of(record_dissent({open, false, false, true}, {9}, {6}, "")).why == Why::did_not_attend);
  CHECK(refusal_of(record_dissent({open, true, true, true}, {9}, {6}, "")).why == Why::dissent_taken);
  CHECK(refusal_of(record_dissent({open, true, false, false}, {9}, {6}, "")).why == Why::unknown_agreement);
  CHECK(refusal_of(record_dissent({closed, true, false, true}, {9}, {6}, "")).why == Why::assembly_not_open);
}

TEST_CASE("a task says who does what by when, until an assembly hears of it") {
  const TaskDraft draft{{6}, "Comprar tubos", today.plus_days(7)};
  CHECK(agreed(assign_task(open, 1, {1}, draft, true, today)).due == today.plus_days(7));
  CHECK(refusal_of(assign_task(open, std::nullopt, {1}, draft, true, today)).why == Why::item_not_begun);
  CHECK(refusal_of(assign_task(open, 1, {1}, draft, false, today)).why == Why::unknown_member);
  CHECK(refusal_of(assign_task(open, 1, {1}, {{6}, "x", today.plus_days(-1)}, true, today)).why ==
        Why::date_impossible);
  CHECK(refusal_of(assign_task(open, 1, {1}, {{6}, "x", {}}, true, today)).why == Why::date_impossible);
  Task task;
  task.id = {1};
  const auto settled = agreed(settle_task(open, task, TaskOutcome::done, ""));
  CHECK(settled.assembly == open.id);
  CHECK(refusal_of(settle_task(closed, task, TaskOutcome::done, "")).why == Why::assembly_not_open);
  task.outcome = TaskOutcome::dropped;
  CHECK(refusal_of(settle_task(open, task, TaskOutcome::done, "")).why == Why::task_settled);
}

TEST_CASE(
    "an acta is corrected until it is signed, and then only by a dated reopening that is signed again") {
  const std::vector<ActaRound> fresh{round_of(false)};
  const std::vector<ActaRound> done{round_of(true)};
  CHECK(agreed(write_saving_note({closed, fresh}, "Dice tres, vale cuatro")).round == 0);
  CHECK(refusal_of(write_saving_note({closed, done}, "x")).why == Why::acta_signed);
  CHECK(refusal_of(write_saving_note({open, fresh}, "x")).why == Why::assembly_still_open);
  CHECK(agreed(sign_acta({closed, fresh}, {1}, {2}, {})).round == 0);
  CHECK(refusal_of(sign_acta({closed, done}, {1}, {2}, {})).why == Why::acta_signed);
  CHECK(refusal_of(sign_acta({open, fresh}, {1}, {2}, {})).why == Why::assembly_still_open);
  for (const auto& [chair, secretary] : {std::pair{1, 3}, {3, 2}, {2, 1}, {1, 1}})
    CHECK(refusal_of(sign_acta({closed, fresh}, {chair}, {secretary}, {})).why ==
          Why::chair_and_secretary_needed);
  CHECK(refusal_of(reopen_acta({closed, fresh}, "Faltó un nombre")).why == Why::acta_not_signed);
  CHECK(refusal_of(reopen_acta({closed, done}, "")).why == Why::text_missing);
  const auto reopened = agreed(reopen_acta({closed, done}, "Faltó un nombre"));
  CHECK(reopened.round == 1);
  auto again = round_of(false);
  again.round = 1;
  const std::vector<ActaRound> second{done[0], again};
  CHECK(agreed(write_saving_note({closed, second}, "x")).round == 1);
  CHECK(agreed(sign_acta({closed, second}, {1}, {2}, {})).round == 1);
}

// Protects what happens when the power is cut between "signed" and "printed": the acta still waits for its
// paper.
TEST_CASE("a signed acta waits for its paper until somebody saw it come out") {
  CHECK(refusal_of(acta_came_out({closed, std::vector{round_of(false)}})).why == Why::acta_not_signed);
  CHECK(acta_came_out({closed, std::vector{round_of(true)}}).has_value());
  CHECK(refusal_of(acta_came_out({closed, std::vector{round_of(true, true)}})).why == Why::print_not_awaited);
}

}  // namespace minga::testing
