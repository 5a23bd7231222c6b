// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/distributions.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "kiosk/desk/officers.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/forest.h"
#include "storage/queries/people.h"

namespace minga::desk {

ShareRule share_rule_of(storage::Connection& db, AgreementId id) {
  const auto agreement = storage::find_agreement(db, id);
  return agreement ? agreement->share_rule : ShareRule{};
}

namespace {

std::optional<AgreementFacts> agreement_facts(storage::Connection& db, AgreementId id) {
  const auto agreement = storage::find_agreement(db, id);
  if (!agreement || agreement->annulled) return std::nullopt;
  return AgreementFacts{agreement->id, agreement->purpose, agreement->amount, agreement->used};
}

// Other people belong to the group that shares than when it was drafted.
bool roll_changed(storage::Connection& db, const storage::Distribution& distribution) {
  std::vector<MemberNumber> then, now;
  for (const auto& share : storage::shares_of(db, distribution.id)) then.push_back(share.member);
  for (const auto& each : storage::weighed_sharers(db, {}, {}))
    if (!distribution.rule.group || each.groups.contains(distribution.rule.group)) now.push_back(each.member);
  return then != now;
}

EarlierDraft earlier(const storage::Distribution& distribution) {
  return {distribution.id, distribution.authorised, distribution.withdrawn};
}

Result<DistributionDrafted> decide_draft(Desk& desk, const Session& session,
                                         const DistributionRequest& request) {
  if (const auto may = desk.require(session, Right::distribute); !may) return refuse(may.error());
  auto& db = desk.db();
  const auto counted = storage::days_counted_until(db);
  const Date from = request.days_from.value_or(counted ? counted->plus_days(1) : Date{});
  const Date until = request.days_until.value_or(desk.today());
  if (until > desk.today()) return refuse(Why::date_in_future);
  const auto rule = share_rule_of(db, request.agreement);
  if (rule.days_percent > 0 && from > until) return refuse(Why::date_impossible);
  const DraftFacts facts{storage::next_distribution(db),
                         agreement_facts(db, request.agreement),
                         storage::holdings_of(db, accounts::farmers),
                         storage::weighed_sharers(db, from, until),
                         rule,
                         from,
                         until};
  if (!request.replaces) return minga::draft_distribution(facts, request.pool);
  const auto replaced = storage::find_distribution(db, request.replaces);
  if (!replaced) return refuse(Why::unknown_distribution);
  return redraft_distribution(facts, request.pool, earlier(*replaced), request.objection);
}

std::vector<ShareReason> reasons(storage::Connection& db, const std::vector<Share>& shares,
                                 const std::vector<SharePart>& parts) {
  std::map<MemberNumber, std::vector<SharePart>> of;
  for (const auto& part : parts) of[part.member].push_back(part);
  std::vector<ShareReason> lines;
  lines.reserve(shares.size());
  for (const auto& share : shares)
    lines.push_back(
        {share.member, storage::name_of(db, share.member), share.amount, std::move(of[share.member])});
  return lines;
}

// The smallest and the largest; there is at least one.
std::pair<Money, Money> extremes(const std::vector<Share>& shares) {
  const auto [least, most] = std::minmax_element(
      shares.begin(), shares.end(), [](const Share& a, const Share& b) { return a.amount < b.amount; });
  return {least->amount, most->amount};
}

}  // namespace

Result<DistributionView> distribution_view(Desk& desk, DistributionId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto distribution = storage::find_distribution(db, id);
  if (!distribution) return refuse(Why::unknown_distribution);
  DistributionView view;
  view.distribution = *distribution;
  view.agreement_id = distribution->agreement;
  if (const auto agreement = storage::find_agreement(db, distribution->agreement))
    view.agreement = agreement->text;
  const auto shares = storage::shares_of(db, id);
  view.lines = reasons(db, shares, storage::parts_of(db, id));
  std::tie(view.smallest, view.largest) = extremes(shares);
  view.groups = storage::groups(db);
  view.president = storage::name_of(db, distribution->president);
  view.treasurer = storage::name_of(db, distribution->treasurer);
  view.fund = storage::holdings_of(db, accounts::farmers);
  view.cash = storage::holdings_of(db, accounts::cash);
  Money payable;
  for (const auto& owed : storage::owed_to_members(db, 0, storage::count_owed(db)))
    payable += payable_in_cash(owed.owed);
  view.cash_needed = payable > view.cash ? payable - view.cash : Money();
  return view;
}

Result<DistributionPreview> distribution_preview(Desk& desk, const Session& session,
                                                 const DistributionRequest& request) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  auto draft = decide_draft(desk, session, request);
  if (!draft) return refuse(draft.error());
  DistributionPreview view;
  view.lines = reasons(db, draft->shares, draft->parts);
  std::tie(view.smallest, view.largest) = extremes(draft->shares);
  view.fund_after = storage::holdings_of(db, accounts::farmers) - draft->pool;
  view.draft = std::move(*draft);
  return view;
}

Result<DistributionDrafted> draft_distribution(Desk& desk, const Session& session, const CommandId& command,
                                               const DistributionRequest& request) {
  return desk.commit<DistributionDrafted>(command, {session.member},
                                          [&] { return decide_draft(desk, session, request); });
}

Result<DistributionDrafted> draft_distribution(Desk& desk, const Session& session, const CommandId& command,
                                               AgreementId agreement, Money pool) {
  return draft_distribution(desk, session, command, DistributionRequest{agreement, pool});
}

Result<DistributionWithdrawn> withdraw_distribution(Desk& desk, const Session& session,
                                                    const CommandId& command, DistributionId id,
                                                    const std::string& reason) {
  return desk.commit<DistributionWithdrawn>(
      command, {session.member}, [&]() -> Result<DistributionWithdrawn> {
        if (const auto may = desk.require(session, Right::distribute); !may) return refuse(may.error());
        const auto draft = storage::find_distribution(desk.db(), id);
        if (!draft) return refuse(Why::unknown_distribution);
        return minga::withdraw_distribution(earlier(*draft), reason);
      });
}

Result<DistributionAuthorised> authorise(Desk& desk, const Session& president, const Session& treasurer,
                                         const CommandId& command, DistributionId id) {
  return desk.commit<DistributionAuthorised>(
      command, {president.member, treasurer.member}, [&]() -> Result<DistributionAuthorised> {
        auto& db = desk.db();
        const auto distribution = storage::find_distribution(db, id);
        if (!distribution) return refuse(Why::unknown_distribution);
        const auto agreement = agreement_facts(db, distribution->agreement);
        if (!agreement) return refuse(Why::unknown_agreement);
        return minga::authorise(id,
                                {distribution->authorised, roll_changed(db, *distribution),
                                 distribution->pool, storage::holdings_of(db, accounts::farmers), *agreement,
                                 holds(desk, president, Office::president),
                                 holds(desk, treasurer, Office::treasurer), distribution->withdrawn},
                                president.member, treasurer.member);
      });
}

Result<std::vector<ShareReason>> share_reasons(Desk& desk, DistributionId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  if (!storage::find_distribution(db, id)) return refuse(Why::unknown_distribution);
  return reasons(db, storage::shares_of(db, id), storage::parts_of(db, id));
}

Result<ShareReason> share_reason(Desk& desk, DistributionId id, MemberNumber member) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  if (!storage::find_distribution(db, id)) return refuse(Why::unknown_distribution);
  for (const auto& share : storage::shares_of(db, id))
    if (share.member == member)
      return ShareReason{member, storage::name_of(db, member), share.amount,
                         storage::parts_of(db, id, member)};
  return refuse(Why::nothing_owed);
}

Result<ShareExplanation> share_explanation(Desk& desk, DistributionId id, MemberNumber member) {
  auto reason = share_reason(desk, id, member);
  if (!reason) return refuse(reason.error());
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  ShareExplanation view;
  view.distribution = storage::find_distribution(db, id).value_or(storage::Distribution{});
  if (const auto agreement = storage::find_agreement(db, view.distribution.agreement))
    view.agreement = agreement->text;
  view.groups = storage::groups(db);
  for (const auto& part : reason->parts) view.bases.push_back({part.basis, {}, 0});
  for (const auto& part : storage::parts_of(db, id))
    for (auto& basis : view.bases)
      if (basis.basis == part.basis) basis.part += part.amount, basis.weight += part.weight;
  view.reason = std::move(*reason);
  return view;
}

}  // namespace minga::desk
