// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/treasury_threshold.h"

#include <vector>

#include "kiosk/desk/paying.h"
#include "kiosk/screens/figures.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> TreasuryThresholdScreen::arrive(const Surroundings& surroundings) {
  today_ = surroundings.today;
  if (!since_) since_ = today_;
  return load(view_, [](desk::Desk& desk) { return desk::treasury_rules(desk); });
}

std::optional<Intent> TreasuryThresholdScreen::draw(Ui& ui) {
  ui.where(ui.tr("Change the bank's amount"));
  if (!view_) return std::nullopt;
  if (view_->agreements.empty()) {
    ui::empty_state(ui, Icon::assembly,
                    ui.tr("The assembly decides this amount. Put a motion to the vote; its agreement will be "
                          "here."));
    return std::nullopt;
  }
  form_.draw(ui, [&] {
    if (!form_.editing()) ui::heading(ui, ui.tr("From which amount on is the bank asked for?"));
    form_.amount(ui, "amount", ui.tr("Amount in soles"), amount_);
    std::vector<ui::Form::Choice> choices;
    for (const auto& each : view_->agreements)
      choices.push_back(
          {std::to_string(each.id.value), each.text, {}, {}, Icon::assembly, day_text(each.date)});
    form_.choice(ui, "agreement", ui.tr("The assembly's agreement"), agreement_, choices);
    form_.date(ui, "since", ui.tr("In force since"), since_, today_);
  });
  if (form_.editing()) return std::nullopt;
  ui::labelled(ui, ui.tr("Until now"), to_text(view_->settings.bank_from), Tone::money);
  if (ui.main_button("save", ui.tr("Save"), Icon::check, !amount_.empty() && !agreement_.empty()))
    return save();
  return std::nullopt;
}

Intent TreasuryThresholdScreen::save() const {
  const TreasurySettings settings{since_.value_or(today_), money_from(amount_).value_or(Money())};
  return submit(
      [session = session_, command = command_, settings, by = AgreementId{number_typed(agreement_)}](
          desk::Desk& desk) { return desk::set_treasury(desk, session, command, settings, by); },
      [](const TreasurySettingsSet&) -> std::optional<Intent> {
        return tell(Tone::main, "Saved", "What was paid before stays as it was.", then(back()));
      });
}

}  // namespace minga::screens
