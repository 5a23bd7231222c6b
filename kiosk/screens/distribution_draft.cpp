// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/distribution_draft.h"

#include <vector>

#include "kiosk/screens/distribution.h"
#include "kiosk/screens/figures.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> DistributionDraftScreen::arrive(const Surroundings&) {
  return ask([](desk::Desk& desk) { return desk::distribution_choices(desk); },
             [this](desk::DistributionChoices view) -> std::optional<Intent> {
               view_ = std::move(view);
               if (agreement_.empty() && !view_->choices.empty())
                 agreement_ = std::to_string(view_->choices.front().agreement.id.value);
               prefill();
               return std::nullopt;
             });
}

const desk::DistributionChoices::Choice* DistributionDraftScreen::chosen() const {
  for (const auto& choice : view_->choices)
    if (std::to_string(choice.agreement.id.value) == agreement_) return &choice;
  return nullptr;
}

void DistributionDraftScreen::prefill() {
  const auto* choice = chosen();
  if (!choice || prefilled_for_ == agreement_) return;
  prefilled_for_ = agreement_;
  amount_ = typed_amount(choice->most);
}

std::optional<Intent> DistributionDraftScreen::draw(Ui& ui) {
  ui.where(ui.tr("Draft a distribution"));
  if (!view_) return std::nullopt;
  if (view_->choices.empty()) {
    ui::empty_state(
        ui, Icon::vote,
        ui.tr("First the assembly agrees to share out the farmers' fund. Then it is drafted here."));
    return std::nullopt;
  }
  std::vector<ui::Form::Choice> options;
  for (const auto& [agreement, left, most] : view_->choices)
    options.push_back({std::to_string(agreement.id.value), agreement.text, Shape::none, Tone::main,
                       Icon::vote,
                       filled(ui.tr("{} · still allows {}"), day_text(agreement.date), to_text(left))});
  form_.draw(ui, [&] {
    if (!form_.editing()) ui::heading(ui, ui.tr("How much is shared out?"));
    form_.amount(ui, "amount", ui.tr("Amount in soles"), amount_);
    form_.choice(ui, "agreement", ui.tr("By which agreement"), agreement_, options);
  });
  prefill();
  const auto* choice = chosen();
  if (form_.editing() || !choice) return std::nullopt;
  ui::labelled(ui, ui.tr("The agreement still allows"), to_text(choice->left), Tone::money);
  ui::labelled(ui, ui.tr("In the farmers' fund"), to_text(view_->fund), Tone::money);
  ui::labelled(ui, ui.tr("People who share, in equal parts"), grouped(view_->people));
  if (ui.main_button("make", ui.tr("Make the draft"), Icon::check, !amount_.empty())) return make(*choice);
  return std::nullopt;
}

std::optional<Intent> DistributionDraftScreen::make(const desk::DistributionChoices::Choice& choice) {
  const auto pool = money_from(amount_).value_or(Money());
  return submit([session = session_, command = command_, id = choice.agreement.id, pool](
                    desk::Desk& desk) { return desk::draft_distribution(desk, session, command, id, pool); },
                [this](const DistributionDrafted& drafted) -> std::optional<Intent> {
                  return replace<DistributionScreen>(session_, drafted.id);
                });
}

}  // namespace minga::screens
