// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/cash.h"
#include "kiosk/desk/projects.h"
#include "tests/years/year.h"

// Projects and their spending, land under commitment, work parties and payrolls.
namespace minga::years {

void Year::spend() {
  SpendingDraft draft;
  const auto funded = number(
      "SELECT coalesce(max(p.id), 0) FROM project p JOIN balance b ON b.account = "
      "'projects:' || CAST(p.id AS TEXT) WHERE b.amount < 0");
  const auto any = any_of("project");
  draft.project = {dice_.chance(70) ? funded : any};
  draft.supplier = "Ferretería Paz";
  draft.document = "F-" + std::to_string(dice_.below(200));
  draft.what = "Tubos";
  draft.amount = some(200);
  draft.method = dice_.chance(50) ? PayMethod::bank : PayMethod::cash;
  draft.bank_reference = reference();
  draft.day = today().plus_days(-dice_.below(10));
  const bool told = dice_.chance(50);
  if (told && draft.method == PayMethod::cash)
    draft.pieces = desk::hand_over(desk_, draft.amount).pieces.value_or(Pieces{});
  const bool draws = dice_.chance(40);
  if (draws && draft.method == PayMethod::cash)
    tried("draw", [&](const CommandId& id) {
      return desk::draw_cash(desk_, treasurer(), id, {draft.amount, draft.project, {}});
    });
  tried("spend",
        [&](const CommandId& id) { return desk::spend(desk_, president(), treasurer(), id, draft); });
}

void Year::undo_spending() {
  const SpendingId spending{any_of("spending")};
  tried("void spending", [&](const CommandId& id) {
    return desk::void_spending(desk_, president(), treasurer(), id, spending, "La factura era de otro");
  });
}

void Year::land() {
  if (dice_.chance(60)) {
    const CommitmentDraft draft{
        {}, anybody(), "La Cuesta", "pino", 1 + dice_.below(40'000), dice_.below(500), 2015};
    tried("commitment",
          [&](const CommandId& id) { return desk::record_commitment(desk_, fiscal(), id, draft); });
    return;
  }
  const InspectionDraft draft{{any_of("commitment")}, today(), dice_.below(500), ""};
  tried("inspection", [&](const CommandId& id) { return desk::inspect(desk_, fiscal(), id, draft); });
}

// A party and its sheet, or an older one's sheet corrected.
void Year::work() {
  WorkPartyId party{any_of("work_party")};
  if (dice_.chance(70)) {
    const WorkPartyDraft draft{today(), "La Cuesta", "Poda",
                               dice_.chance(70) ? WorkKind::paid : WorkKind::communal,
                               dice_.chance(40) ? ProjectId{any_of("project")} : ProjectId{}};
    const auto recorded = tried(
        "party", [&](const CommandId& id) { return desk::record_work_party(desk_, fiscal(), id, draft); });
    if (!recorded) return;
    party = recorded->id;
  }
  std::vector<WorkLine> lines;
  const auto last = last_of("member");
  for (auto member = 1 + dice_.below(5); member <= last; member += 1 + dice_.below(7))
    lines.push_back({{member}, 1 + dice_.below(2)});
  tried("sheet", [&](const CommandId& id) { return desk::keep_sheet(desk_, fiscal(), id, party, lines); });
}

void Year::draft_payroll() {
  desk::PayrollRequest request;
  const auto last_party = last_of("work_party", "kind = 'paid'");
  const auto any_party = any_of("work_party");
  request.basis = dice_.one_of(std::array{RateBasis::day, RateBasis::hectare, RateBasis::tree});
  const bool wages = dice_.chance(65);
  const auto year = 2010 + dice_.below(17);
  if (wages)
    request.party = {dice_.chance(70) ? last_party : any_party};
  else
    request.year = year;
  // A rate that was set, mostly; whether its agreement still stands is for the desk to ask.
  const auto set = number(
      "SELECT coalesce(min(agreement), 0) FROM (SELECT agreement FROM pay_rate ORDER BY (agreement * " +
      std::to_string(7 + dice_.below(90)) + ") % 11, basis LIMIT 1) one");
  const auto any = agreement_for(Purpose::general);
  request.agreement = dice_.chance(85) ? AgreementId{set} : any;
  tried("payroll", [&](const CommandId& id) { return desk::draft_payroll(desk_, treasurer(), id, request); });
}

void Year::settle_payroll() {
  const auto open = last_of("payroll", "authorised = 0 AND withdrawn = 0");
  const auto latest = last_of("payroll", "authorised = 1 AND reversed = 0");
  const PayrollId any{any_of("payroll")};
  const bool as_meant = dice_.chance(85);
  switch (dice_.below(5)) {
    case 0:
      tried("reverse payroll", [&](const CommandId& id) {
        return desk::reverse_payroll(desk_, president(), treasurer(), id, as_meant ? PayrollId{latest} : any,
                                     "Se contó dos veces");
      });
      return;
    case 1:
      tried("withdraw payroll", [&](const CommandId& id) {
        return desk::withdraw_payroll(desk_, treasurer(), id, as_meant ? PayrollId{open} : any, "Un error");
      });
      return;
    default:
      tried("authorise payroll", [&](const CommandId& id) {
        return desk::authorise_payroll(desk_, president(), treasurer(), id, as_meant ? PayrollId{open} : any);
      });
  }
}

}  // namespace minga::years
