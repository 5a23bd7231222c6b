// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/rates.h"

#include "domain/base/names.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/labour_words.h"
#include "kiosk/screens/two_officers.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

Icon icon_for(RateBasis basis) {
  return basis == RateBasis::day ? Icon::tools : basis == RateBasis::hectare ? Icon::place : Icon::tree;
}

}  // namespace

std::optional<Intent> RatesScreen::arrive(const Surroundings&) {
  return load(rates_, [](desk::Desk& desk) { return desk::rates(desk); });
}

std::optional<Intent> RatesScreen::draw(Ui& ui) {
  ui.where(ui.tr("Rates"));
  if (!rates_) return std::nullopt;
  if (desk::has_right(session_.offices, desk::Right::authorise) &&
      ui.main_button("record", ui.tr("Record a rate"), Icon::add))
    return go<RateFormScreen>(session_);
  if (rates_->empty()) {
    ui::empty_state(
        ui, Icon::vote,
        ui.tr("The assembly agrees what is paid for a day, a hectare or a tree. It will be here."));
    return std::nullopt;
  }
  for (const auto& [rate, agreement] : *rates_) {
    ui::Bar bar;
    bar.label = rate_words(rate.basis, rate.rate, ui.language());
    bar.value_text = to_text(rate.used);
    bar.value = rate.used.minor();
    bar.whole = rate.limit.minor();
    bar.tone = Tone::money;
    bar.note = filled(ui.tr("of {}; {} left"), to_text(rate.limit), to_text(rate.left()));
    ui::bars(ui, std::span(&bar, 1));
    ui::muted(ui, filled(ui.tr("Agreement No {}: {}"), std::to_string(rate.agreement.value), agreement));
  }
  return std::nullopt;
}

std::optional<Intent> RateFormScreen::arrive(const Surroundings&) {
  return ask([](desk::Desk& desk) { return desk::rate_sources(desk); },
             [this](std::vector<desk::RateSource> sources) -> std::optional<Intent> {
               if (agreement_.empty() && sources.size() == 1)
                 agreement_ = std::to_string(sources.front().agreement.id.value);
               sources_ = std::move(sources);
               return std::nullopt;
             });
}

std::optional<Intent> RateFormScreen::draw(Ui& ui) {
  ui.where(ui.tr("Record a rate"));
  if (!sources_) return std::nullopt;
  if (sources_->empty()) {
    ui::empty_state(
        ui, Icon::assembly,
        ui.tr("First the assembly agrees what is paid. Then president and treasurer record it here."));
    return std::nullopt;
  }
  form_.draw(ui, [&] { draw_fields(ui); });
  if (form_.editing()) return std::nullopt;
  if (const auto* source = chosen(); source && source->left)
    ui::labelled(ui, ui.tr("The agreement still allows"), to_text(*source->left), Tone::money);
  if (ui.main_button("set", ui.tr("Record with both PINs"), Icon::key,
                     chosen() && !rate_.empty() && !limit_.empty()))
    return ask_both();
  return std::nullopt;
}

void RateFormScreen::draw_fields(Ui& ui) {
  std::vector<ui::Form::Choice> agreements, bases;
  for (const auto& source : *sources_)
    agreements.push_back({std::to_string(source.agreement.id.value), source.agreement.text, Shape::none,
                          Tone::main, Icon::vote, day_text(source.agreement.date)});
  for (const auto& [basis, word] : words(RateBasis{}))
    bases.push_back(
        {std::string(word), word_for(basis, ui.language()), Shape::none, Tone::money, icon_for(basis), {}});
  form_.choice(ui, "agreement", ui.tr("By which agreement"), agreement_, agreements);
  form_.choice(ui, "basis", ui.tr("What is paid?"), basis_, bases);
  form_.amount(ui, "rate", ui.tr("Soles for each one"), rate_);
  form_.amount(ui, "limit", ui.tr("The most that may be paid in all"), limit_);
}

const desk::RateSource* RateFormScreen::chosen() const {
  for (const auto& source : *sources_)
    if (std::to_string(source.agreement.id.value) == agreement_) return &source;
  return nullptr;
}

Intent RateFormScreen::ask_both() const {
  const RateDraft draft{AgreementId{number_typed(agreement_)},
                        from_word<RateBasis>(basis_).value_or(RateBasis::day),
                        money_from(rate_).value_or(Money()), money_from(limit_).value_or(Money())};
  return ask_president_and_treasurer(
      [command = command_, draft](desk::Session president, desk::Session treasurer) -> std::optional<Intent> {
        return submit(
            [=](desk::Desk& desk) { return desk::set_rate(desk, president, treasurer, command, draft); },
            [](const PayRateSet&) -> std::optional<Intent> {
              return tell(Tone::main, "The rate is recorded", "Payrolls can be made with it now.",
                          then(Intent{BackTo{"rates"}}));
            });
      });
}

}  // namespace minga::screens
