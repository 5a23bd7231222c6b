// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/distributions.h"

#include "kiosk/screens/distribution.h"
#include "kiosk/screens/distribution_draft.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> DistributionsScreen::arrive(const Surroundings&) {
  return load(view_, [](desk::Desk& desk) { return desk::treasury(desk); });
}

std::optional<Intent> DistributionsScreen::draw(Ui& ui) {
  ui.where(ui.tr("Distributions"));
  if (!view_) return std::nullopt;
  const auto& view = *view_;
  const bool agreed = !view.open_agreements.empty();
  const bool may = desk::has_right(session_.offices, desk::Right::distribute);
  const bool draft = may && ui.main_button("draft", ui.tr("Draft a distribution"), Icon::add, agreed);
  ui::labelled(ui, ui.tr("Farmers' fund"), to_text(view.farmers_fund), Tone::money);
  if (!agreed)
    ui::notice(ui, Tone::plain, ui.tr("An agreement of the assembly is needed"),
               ui.tr("Once the assembly has voted to share out the farmers' fund, it can be drafted here."));
  if (view.distributions.empty() && agreed)
    ui::empty_state(ui, Icon::distribution,
                    ui.tr("The assembly has agreed to share. The first distribution will be here."));
  for (const auto& each : view.distributions) {
    const auto state = each.authorised  ? ui.tr("Authorised")
                       : each.withdrawn ? ui.tr("Draft taken back")
                                        : ui.tr("Draft, not yet authorised");
    if (ui::row(ui, "distribution/" + std::to_string(each.id.value),
                {filled(ui.tr("Distribution No {}"), std::to_string(each.id.value)),
                 day_text(local_date(each.drafted_at)) + " · " + state, to_text(each.pool),
                 each.authorised  ? Icon::check
                 : each.withdrawn ? Icon::cancel
                                  : Icon::edit,
                 Shape::none, Tone::money}))
      return go<DistributionScreen>(session_, each.id);
  }
  if (draft) return go<DistributionDraftScreen>(session_);
  return std::nullopt;
}

}  // namespace minga::screens
