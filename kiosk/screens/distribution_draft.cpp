// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/distribution_draft.h"

#include <array>
#include <vector>

#include "domain/base/text.h"
#include "kiosk/screens/distribution.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/share_lines.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

DistributionDraftScreen::DistributionDraftScreen(desk::Session session, const storage::Distribution& replaced)
    : session_(std::move(session)),
      agreement_(std::to_string(replaced.agreement.value)),
      prefilled_for_(agreement_),
      amount_(typed_amount(replaced.pool)),
      days_from_(replaced.days_from),
      days_until_(replaced.days_until),
      replaces_(replaced.id) {
  if (days_from_ == Date{}) days_from_.reset();
}

std::optional<Intent> DistributionDraftScreen::arrive(const Surroundings& surroundings) {
  today_ = surroundings.today;
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
  ui.where(replaces_ ? filled(ui.tr("In place of distribution No {}"), std::to_string(replaces_.value))
                     : ui.tr("Draft a distribution"));
  if (!view_) return std::nullopt;
  if (preview_) return draw_preview(ui);
  if (view_->choices.empty()) {
    ui::empty_state(
        ui, Icon::vote,
        ui.tr("First the assembly agrees to share out the farmers' fund. Then it is drafted here."));
    return std::nullopt;
  }
  form_.draw(ui, [&] { draw_fields(ui); });
  prefill();
  const auto* choice = chosen();
  if (form_.editing() || !choice) return std::nullopt;
  draw_share_rule(ui, choice->agreement.share_rule, view_->groups);
  ui::labelled(ui, ui.tr("The agreement still allows"), to_text(choice->left), Tone::money);
  ui::labelled(ui, ui.tr("In the farmers' fund"), to_text(view_->fund), Tone::money);
  if (ui.main_button("preview", ui.tr("Continue"), Icon::next, is_filled())) return preview();
  return std::nullopt;
}

void DistributionDraftScreen::draw_fields(Ui& ui) {
  std::vector<ui::Form::Choice> options;
  for (const auto& [agreement, left, most] : view_->choices)
    options.push_back({std::to_string(agreement.id.value), agreement.text, Shape::none, Tone::main,
                       Icon::vote,
                       filled(ui.tr("{} · still allows {}"), day_text(agreement.date), to_text(left))});
  if (!form_.editing())
    ui::heading(ui, replaces_ ? ui.tr("What was objected, and how much is shared out now?")
                              : ui.tr("How much is shared out?"));
  if (replaces_) form_.sentence(ui, "objection", ui.tr("What was objected"), objection_, longest_sentence);
  form_.amount(ui, "amount", ui.tr("Amount in soles"), amount_);
  form_.choice(ui, "agreement", ui.tr("By which agreement"), agreement_, options);
  const auto* choice = chosen();
  if (!choice || choice->agreement.share_rule.days_percent == 0) return;
  form_.date(ui, "days-from", ui.tr("First day of work that counts (empty: since the last time)"), days_from_,
             today_);
  form_.date(ui, "days-until", ui.tr("Last day of work that counts (empty: today)"), days_until_, today_);
}

bool DistributionDraftScreen::is_filled() const {
  return !amount_.empty() && (!replaces_ || !objection_.empty());
}

desk::DistributionRequest DistributionDraftScreen::request() const {
  desk::DistributionRequest request;
  request.agreement = AgreementId{number_typed(agreement_)};
  request.pool = money_from(amount_).value_or(Money());
  request.days_from = days_from_;
  request.days_until = days_until_;
  request.replaces = replaces_;
  request.objection = objection_;
  return request;
}

Intent DistributionDraftScreen::preview() {
  return submit([session = session_, typed = request()](
                    desk::Desk& desk) { return desk::distribution_preview(desk, session, typed); },
                [this](desk::DistributionPreview preview) -> std::optional<Intent> {
                  preview_ = std::move(preview);
                  pager_ = {};
                  return std::nullopt;
                });
}

std::optional<Intent> DistributionDraftScreen::draw_preview(Ui& ui) {
  const auto& draft = preview_->draft;
  const bool correct = ui.back_button(ui.tr("Back"));
  const bool keep = ui.main_button("make", ui.tr("Keep this draft"), Icon::check);
  ui::heading(ui, ui.tr("Is this right?"));
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{
      [&] {
        draw_share_totals(ui, {draft.pool, draft.shares.size(), preview_->smallest, preview_->largest,
                               draft.rule, view_->groups, draft.days_from, draft.days_until});
      },
      [&] {
        ui::labelled(ui, ui.tr("In the farmers' fund afterwards"), to_text(preview_->fund_after),
                     Tone::money);
        ui::muted(ui, ui.tr("As a draft it hangs on the notice board until the president and the treasurer "
                            "authorise it. Nobody is paid on it before."));
      }};
  ui.columns(shares, 75, columns);
  draw_share_lines(ui, preview_->lines, pager_, false);
  if (correct) {
    preview_.reset();
    ui.to_first_page();
    return std::nullopt;
  }
  return keep ? std::optional(make()) : std::nullopt;
}

Intent DistributionDraftScreen::make() {
  return submit([session = session_, command = command_, typed = request()](
                    desk::Desk& desk) { return desk::draft_distribution(desk, session, command, typed); },
                [this](const DistributionDrafted& drafted) -> std::optional<Intent> {
                  return replace<DistributionScreen>(session_, drafted.id);
                });
}

}  // namespace minga::screens
