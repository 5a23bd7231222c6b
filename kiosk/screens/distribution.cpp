// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/distribution.h"

#include <array>

#include "kiosk/desk/papers.h"
#include "kiosk/screens/distribution_draft.h"
#include "kiosk/screens/distribution_withdraw.h"
#include "kiosk/screens/payout.h"
#include "kiosk/screens/share_lines.h"
#include "kiosk/screens/share_reason.h"
#include "kiosk/screens/two_officers.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> DistributionScreen::arrive(const Surroundings&) {
  return load_result(view_, [id = id_](desk::Desk& desk) { return desk::distribution_view(desk, id); });
}

std::optional<Intent> DistributionScreen::draw(Ui& ui) {
  ui.where(filled(ui.tr("Distribution No {}"), std::to_string(id_.value)));
  if (!view_) return std::nullopt;
  // A withdrawn draft on the notice board would mislead.
  const bool sheet =
      !view_->distribution.withdrawn && ui.side_button("sheet", ui.tr("Print the sheet"), Icon::print);
  auto intent = draw_next_step(ui);
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{[&] { draw_summary(ui); }, [&] { draw_state(ui); }};
  ui.columns(shares, 75, columns);
  if (auto objecting = draw_objecting(ui)) intent = std::move(objecting);
  if (const auto member = draw_share_lines(ui, view_->lines, pager_, true))
    intent = go<ShareReasonScreen>(session_, id_, *member);
  if (sheet) return print_sheet();
  return intent;
}

void DistributionScreen::draw_summary(Ui& ui) const {
  const auto& d = view_->distribution;
  draw_share_totals(ui, {d.pool, view_->lines.size(), view_->smallest, view_->largest, d.rule, view_->groups,
                         d.days_from, d.days_until});
}

void DistributionScreen::draw_state(Ui& ui) const {
  const auto& view = *view_;
  if (view.distribution.authorised) {
    ui::notice(ui, Tone::main, ui.tr("Authorised"),
               filled(ui.tr("By {} and {}."), view.president, view.treasurer));
  } else if (view.distribution.withdrawn) {
    draw_fate(ui);
  } else {
    ui::notice(ui, Tone::plain, ui.tr("Draft, not yet authorised"),
               ui.tr("The president and the treasurer authorise it together, each with their PIN."));
  }
  if (view.distribution.replaces)
    ui::body(ui, filled(ui.tr("In place of No {}, because of: {}"),
                        std::to_string(view.distribution.replaces.value), view.distribution.objection));
  ui::body(ui, filled(ui.tr("Agreement No {}: {}"), std::to_string(view.agreement_id.value), view.agreement));
}

// What became of a draft that will not be authorised.
void DistributionScreen::draw_fate(Ui& ui) const {
  const auto& d = view_->distribution;
  const auto title = d.replaced_by ? filled(ui.tr("Replaced by No {}"), std::to_string(d.replaced_by.value))
                                   : ui.tr("Draft taken back");
  ui::notice(ui, Tone::danger, title, d.withdrawn_reason);
}

std::optional<Intent> DistributionScreen::draw_objecting(Ui& ui) const {
  const auto& d = view_->distribution;
  if (d.authorised || d.withdrawn || !desk::has_right(session_.offices, desk::Right::distribute))
    return std::nullopt;
  std::optional<Intent> intent;
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{
      [&] {
        if (ui::button(ui, "objection", ui.tr("Somebody objects"), Icon::speak))
          intent = go<DistributionDraftScreen>(session_, d);
      },
      [&] {
        if (ui::button(ui, "withdraw", ui.tr("Withdraw the draft"), Icon::cancel))
          intent = go<DistributionWithdrawScreen>(session_, id_);
      }};
  ui.columns(shares, 75, columns);
  return intent;
}

// The one thing to do now, if it is for this officer.
std::optional<Intent> DistributionScreen::draw_next_step(Ui& ui) const {
  const auto may = [&](desk::Right right) { return desk::has_right(session_.offices, right); };
  if (view_->distribution.withdrawn) return std::nullopt;
  if (!view_->distribution.authorised) {
    if (may(desk::Right::authorise) && ui.main_button("authorise", ui.tr("Authorise"), Icon::key))
      return ask_both();
  } else if (may(desk::Right::pay) && ui.main_button("payout", ui.tr("Payout day"), Icon::cash)) {
    return go<PayoutScreen>(session_);
  }
  return std::nullopt;
}

Intent DistributionScreen::ask_both() const {
  return ask_president_and_treasurer([command = command_, id = id_](
                                         desk::Session president,
                                         desk::Session treasurer) -> std::optional<Intent> {
    return submit([=](desk::Desk& desk) { return desk::authorise(desk, president, treasurer, command, id); },
                  [](const DistributionAuthorised&) -> std::optional<Intent> {
                    return tell(Tone::main, "The distribution is authorised",
                                "Each person's part is theirs now. It is paid in cash against a receipt.",
                                then(back()));
                  });
  });
}

Intent DistributionScreen::print_sheet() const {
  return submit([id = id_](desk::Desk& desk) { return desk::distribution_sheet(desk, id); },
                [](DistributionSheet sheet) -> std::optional<Intent> {
                  const auto number = std::to_string(sheet.number.value);
                  Print print;
                  print.name = "reparto-" + number;
                  print.title = "Reparto N° " + number;
                  print.size = PaperSize::a4;
                  print.paper = [sheet = std::move(sheet)] { return distribution_sheet(sheet); };
                  return Intent{std::move(print)};
                });
}

}  // namespace minga::screens
