// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/years/year.h"

// The farmers' share: drafted, objected to and drafted again, taken back, authorised.
namespace minga::years {

void Year::draft() {
  desk::DistributionRequest request;
  request.agreement = agreement_for(Purpose::distribute_share);
  const bool all_of_it = dice_.chance(25);
  request.pool = some(400);
  if (all_of_it) {
    const auto agreement = storage::find_agreement(db_, request.agreement);
    if (agreement) request.pool = agreement->amount - agreement->used;
  }
  const bool objection = dice_.chance(35);
  const auto old = last_of("distribution", "authorised = 0 AND withdrawn = 0");
  const auto any = any_of("distribution");
  if (objection) {
    request.replaces = {dice_.chance(80) ? old : any};
    request.objection = "Falta mi parcela";
  }
  if (dice_.chance(20)) request.days_from = today().plus_days(-dice_.below(200));
  const auto drafted = tried("draft", [&](const CommandId& id) {
    return desk::draft_distribution(desk_, treasurer(), id, request);
  });
  if (drafted && drafted->pool.is_zero()) found("an empty pool was drafted");
}

void Year::settle_draft() {
  const auto open = last_of("distribution", "authorised = 0 AND withdrawn = 0");
  const auto any = any_of("distribution");
  const DistributionId which{dice_.chance(85) ? open : any};
  if (dice_.chance(15)) {
    tried("withdraw", [&](const CommandId& id) {
      return desk::withdraw_distribution(desk_, treasurer(), id, which, "Un error en la lista");
    });
    return;
  }
  const auto before = head();
  const auto authorised = tried("authorise", [&](const CommandId& id) {
    return desk::authorise(desk_, president(), treasurer(), id, which);
  });
  // An answer kept from before a kill says nothing of the groups of now.
  if (!authorised || head() == before) return;
  const auto group = storage::find_distribution(db_, which)->rule.group;
  for (const auto& share : storage::shares_of(db_, which))
    if (group && !storage::find_member(db_, share.member)->groups.contains(group))
      found("somebody shares in what is for a group they are not in");
}

}  // namespace minga::years
