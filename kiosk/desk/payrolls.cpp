// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/labour.h"
#include "kiosk/desk/officers.h"
#include "storage/chain.h"
#include "storage/log.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/people.h"
#include "storage/queries/treasury.h"
#include "storage/queries/votes.h"

namespace minga::desk {

namespace {

Account source_of(ProjectId project) { return project ? accounts::project(project) : accounts::forest; }

Result<PayrollDrafted> decide_payroll(Desk& desk, const Session& session, const PayrollRequest& request) {
  if (const auto may = desk.require(session, Right::distribute); !may) return refuse(may.error());
  auto& db = desk.db();
  PayrollFacts facts;
  facts.next = storage::next_payroll(db);
  facts.rate = storage::find_rate(db, request.agreement, request.party ? RateBasis::day : request.basis);
  if (!request.party) {
    facts.source = storage::holdings_of(db, accounts::forest);
    facts.year = request.year;
    facts.same = storage::standing_payroll(db, request.agreement, request.basis, request.year);
    if (request.basis != RateBasis::day) facts.quantities = storage::committed(db, request.basis);
    return draft_commitment_payments(facts, desk.today());
  }
  facts.party = request.party;
  if (const auto party = storage::find_work_party(db, request.party)) {
    facts.party_known = true;
    facts.work = party->kind;
    facts.project = party->project;
    facts.same = party->payroll;
  }
  facts.source = storage::holdings_of(db, source_of(facts.project));
  for (const auto& line : storage::work_sheet(db, request.party))
    facts.quantities.push_back({line.member, line.days});
  return draft_wages(facts);
}

// What deciding about a draft needs, the officers apart.
PayrollState state_of(storage::Connection& db, const storage::Payroll& payroll) {
  PayrollState state{payroll.id, payroll.authorised, payroll.withdrawn, payroll.project, payroll.total};
  state.source = storage::holdings_of(db, source_of(payroll.project));
  if (const auto rate = storage::find_rate(db, payroll.agreement, payroll.basis)) {
    state.left = rate->left();
    state.annulled = rate->annulled;
  }
  return state;
}

}  // namespace

Result<PayRateSet> set_rate(Desk& desk, const Session& president, const Session& treasurer,
                            const CommandId& command, const RateDraft& draft) {
  return desk.commit<PayRateSet>(command, {president.member, treasurer.member}, [&]() -> Result<PayRateSet> {
    auto& db = desk.db();
    RateFacts facts;
    if (const auto agreement = storage::find_agreement(db, draft.agreement);
        agreement && !agreement->annulled)
      facts.agreement = AgreementFacts{agreement->id, agreement->purpose, agreement->amount, {}};
    for (const auto& other : storage::rates(db))
      if (facts.agreement && other.agreement == draft.agreement) facts.agreement->used += other.limit;
    facts.taken = storage::find_rate(db, draft.agreement, draft.basis).has_value();
    facts.first_is_president = holds(desk, president, Office::president);
    facts.second_is_treasurer = holds(desk, treasurer, Office::treasurer);
    return minga::set_rate(facts, draft, president.member, treasurer.member);
  });
}

std::vector<RateView> rates(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  std::vector<RateView> views;
  for (const auto& rate : storage::rates(db)) {
    const auto agreement = storage::find_agreement(db, rate.agreement);
    views.push_back({rate, agreement ? agreement->text : std::string()});
  }
  return views;
}

std::vector<RateSource> rate_sources(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  constexpr std::int64_t newest = 60;
  const auto known = storage::rates(db);
  std::vector<RateSource> sources;
  for (auto& agreement : storage::agreements_for(db, Purpose::general, newest)) {
    RateSource source{std::move(agreement), {}, {}};
    Money used;
    for (const auto& rate : known)
      if (rate.agreement == source.agreement.id) used += rate.limit, source.taken.push_back(rate.basis);
    if (source.agreement.amount.is_positive()) source.left = source.agreement.amount - used;
    sources.push_back(std::move(source));
  }
  return sources;
}

Result<PayrollDrafted> payroll_preview(Desk& desk, const Session& session, const PayrollRequest& request) {
  const storage::Transaction one_state(desk.db(), storage::Transaction::Kind::reading);
  return decide_payroll(desk, session, request);
}

Result<PayrollDrafted> draft_payroll(Desk& desk, const Session& session, const CommandId& command,
                                     const PayrollRequest& request) {
  return desk.commit<PayrollDrafted>(command, {session.member},
                                     [&] { return decide_payroll(desk, session, request); });
}

Result<PayrollAuthorised> authorise_payroll(Desk& desk, const Session& president, const Session& treasurer,
                                            const CommandId& command, PayrollId id) {
  return desk.commit<PayrollAuthorised>(
      command, {president.member, treasurer.member}, [&]() -> Result<PayrollAuthorised> {
        auto& db = desk.db();
        const auto payroll = storage::find_payroll(db, id);
        if (!payroll) return refuse(Why::unknown_payroll);
        auto state = state_of(db, *payroll);
        state.first_is_president = holds(desk, president, Office::president);
        state.second_is_treasurer = holds(desk, treasurer, Office::treasurer);
        return minga::authorise_payroll(state, president.member, treasurer.member);
      });
}

Result<PayrollWithdrawn> withdraw_payroll(Desk& desk, const Session& session, const CommandId& command,
                                          PayrollId id, const std::string& reason) {
  return desk.commit<PayrollWithdrawn>(command, {session.member}, [&]() -> Result<PayrollWithdrawn> {
    if (const auto may = desk.require(session, Right::distribute); !may) return refuse(may.error());
    const auto payroll = storage::find_payroll(desk.db(), id);
    if (!payroll) return refuse(Why::unknown_payroll);
    return minga::withdraw_payroll(state_of(desk.db(), *payroll), reason);
  });
}

Result<PayrollReversed> reverse_payroll(Desk& desk, const Session& president, const Session& treasurer,
                                        const CommandId& command, PayrollId id, const std::string& reason) {
  return desk.commit<PayrollReversed>(
      command, {president.member, treasurer.member}, [&]() -> Result<PayrollReversed> {
        auto& db = desk.db();
        const auto payroll = storage::find_payroll(db, id);
        if (!payroll) return refuse(Why::unknown_payroll);
        const PayrollReversalFacts facts{id,
                                         payroll->standing(),
                                         payroll->project,
                                         storage::entry_of(db, id),
                                         storage::paid_since(db, id),
                                         holds(desk, president, Office::president),
                                         holds(desk, treasurer, Office::treasurer)};
        return minga::reverse_payroll(facts, reason, president.member, treasurer.member);
      });
}

std::vector<storage::Payroll> payrolls(Desk& desk, std::int64_t offset, std::int64_t limit) {
  return storage::payrolls(desk.db(), offset, limit);
}

Result<PayrollView> payroll_view(Desk& desk, PayrollId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto payroll = storage::find_payroll(db, id);
  if (!payroll) return refuse(Why::unknown_payroll);
  PayrollView view;
  view.payroll = *payroll;
  if (const auto agreement = storage::find_agreement(db, payroll->agreement))
    view.agreement = agreement->text;
  if (const auto project = storage::find_project(db, payroll->project)) view.project = project->title;
  for (const auto& line : storage::payroll_lines(db, id))
    view.lines.push_back({line.member, storage::name_of(db, line.member), line.quantity, line.amount});
  view.president = storage::name_of(db, payroll->president);
  view.treasurer = storage::name_of(db, payroll->treasurer);
  view.source = storage::holdings_of(db, source_of(payroll->project));
  if (const auto reversal = storage::find_reversal(db, id)) view.reversed_reason = reversal->reason;
  return view;
}

Result<PayrollSheet> payroll_sheet(Desk& desk, PayrollId id) {
  const auto view = payroll_view(desk, id);
  if (!view) return refuse(view.error());
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto community = storage::find_community(db).value_or(storage::Community{});
  PayrollSheet sheet;
  sheet.community = community.name;
  sheet.place = community.place;
  sheet.sample = community.sample;
  sheet.number = id;
  sheet.drafted = local_date(view->payroll.drafted_at);
  sheet.basis = view->payroll.basis;
  sheet.rate = view->payroll.rate;
  sheet.total = view->payroll.total;
  sheet.year = view->payroll.year;
  sheet.project = view->project;
  if (const auto party = storage::find_work_party(db, view->payroll.party)) {
    sheet.work_day = party->day;
    sheet.work_place = party->place;
    sheet.task = party->task;
  }
  if (const auto agreement = storage::find_agreement(db, view->payroll.agreement))
    sheet.agreement = "N° " + std::to_string(agreement->id.value) + " del " + day_text(agreement->date) +
                      ": " + agreement->text;
  sheet.authorised = view->payroll.standing();
  if (sheet.authorised) sheet.authorised_by = {view->president, view->treasurer};
  for (const auto& line : view->lines) {
    const auto member = storage::find_member(db, line.member).value_or(Member{});
    sheet.lines.push_back({line.member, line.name, member.dni, line.quantity, line.amount});
  }
  sheet.chain_head = storage::chain_head(db);
  return sheet;
}

}  // namespace minga::desk
