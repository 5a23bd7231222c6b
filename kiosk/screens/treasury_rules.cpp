// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/treasury_rules.h"

#include <array>

#include "kiosk/screens/treasury_threshold.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

// "10 %", "12.5 %", "0.01 %": basis points are hundredths of a percent.
std::string percent_text(std::int64_t basis_points) {
  auto text = std::to_string(basis_points / 100);
  if (const auto rest = basis_points % 100; rest != 0) {
    auto decimals = std::to_string(100 + rest).substr(1);
    if (decimals.back() == '0') decimals.pop_back();
    text += "." + decimals;
  }
  return text + " %";
}

constexpr std::int64_t whole = 10'000;  // basis points

}  // namespace

std::optional<Intent> TreasuryRulesScreen::arrive(const Surroundings&) {
  return load(view_, [](desk::Desk& desk) { return desk::treasury_rules(desk); });
}

std::optional<Intent> TreasuryRulesScreen::draw(Ui& ui) {
  ui.where(ui.tr("Rules of the treasury"));
  if (!view_) return std::nullopt;
  const bool may = desk::has_right(session_.offices, desk::Right::authorise);
  const bool set = may && ui.main_button("set", ui.tr("Change the bank's amount"), Icon::edit);
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{[&] { draw_threshold(ui); }, [&] { draw_split(ui); }};
  ui.columns(shares, 75, columns);
  if (set) return go<TreasuryThresholdScreen>(session_);
  return std::nullopt;
}

void TreasuryRulesScreen::draw_threshold(Ui& ui) const {
  ui::figure(ui, to_text(view_->settings.bank_from),
             ui.tr("From this amount on the kiosk asks to pay by the bank"), Tone::money);
  for (const auto& each : view_->settings_history)
    ui::row(ui, "threshold/" + day_text(each.settings.since),
            {filled(ui.tr("Since {}"), day_text(each.settings.since)),
             filled(ui.tr("Agreement of {}: {}"), day_text(each.agreed), each.agreement),
             to_text(each.settings.bank_from), Icon::bank, Shape::none, Tone::money},
            false);
  ui::row(ui, "threshold/law",
          {ui.tr("Before any agreement"), ui.tr("As the law says (Law 28194, article 4)"),
           to_text(TreasurySettings{}.bank_from), Icon::bank},
          false);
}

void TreasuryRulesScreen::draw_split(Ui& ui) const {
  const auto words = [&](std::int64_t farmers) {
    return percent_text(whole - farmers) + " / " + percent_text(farmers);
  };
  ui::figure(ui, words(view_->farmers_basis_points),
             ui.tr("Of each sale: to the forest fund / to the farmers' fund"), Tone::main);
  for (const auto& each : view_->split_history)
    ui::row(ui, "split/" + day_text(each.since),
            {filled(ui.tr("Since {}"), day_text(each.since)), "", words(each.farmers_basis_points),
             Icon::sale, Shape::none, Tone::main},
            false);
  ui::muted(ui, ui.tr("The split stands in the statute. It changes when the assembly amends the statute."));
}

}  // namespace minga::screens
