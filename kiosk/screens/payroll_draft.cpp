// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/payroll_draft.h"

#include <algorithm>

#include "kiosk/desk/community.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/labour_words.h"
#include "kiosk/screens/payroll.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

std::string id_of(const PayRate& rate) {
  return std::to_string(rate.agreement.value) + "-" + std::string(word_of(rate.basis));
}

}  // namespace

std::optional<Intent> PayrollDraftScreen::arrive(const Surroundings& surroundings) {
  if (year_.empty()) year_ = std::to_string(civil(surroundings.today).year);
  return ask([](desk::Desk& desk) { return desk::rates(desk); },
             [this](std::vector<desk::RateView> rates) -> std::optional<Intent> {
               std::erase_if(rates, [&](const desk::RateView& each) {
                 return (each.rate.basis == RateBasis::day) != party_.has_value() ||
                        !each.rate.left().is_positive() || each.rate.annulled;
               });
               if (rate_.empty() && !rates.empty()) rate_ = id_of(rates.front().rate);
               rates_ = std::move(rates);
               return std::nullopt;
             });
}

std::optional<Intent> PayrollDraftScreen::draw(Ui& ui) {
  ui.where(party_ ? ui.tr("Make the payroll") : ui.tr("Pay for land or trees"));
  if (!rates_) return std::nullopt;
  if (review_) return draw_review(ui);
  if (rates_->empty()) {
    ui::empty_state(
        ui, Icon::vote,
        ui.tr("There is no rate with something left. The assembly agrees one; president and treasurer "
              "record it under Rates."));
    return std::nullopt;
  }
  form_.draw(ui, [&] { draw_fields(ui); });
  if (form_.editing()) return std::nullopt;
  const auto wanted = request();
  if (ui.main_button("review", ui.tr("Continue"), Icon::next, wanted.has_value())) return review(*wanted);
  return std::nullopt;
}

void PayrollDraftScreen::draw_fields(Ui& ui) {
  std::vector<ui::Form::Choice> choices;
  for (const auto& [rate, agreement] : *rates_)
    choices.push_back({id_of(rate), rate_words(rate.basis, rate.rate, ui.language()), Shape::none,
                       Tone::money, Icon::vote,
                       filled(ui.tr("{} left"), to_text(rate.left())) + " · " + agreement});
  if (!form_.editing() && party_) {
    ui::heading(ui, party_->task);
    ui::labelled(ui, ui.tr("Day"), day_text(party_->day));
    ui::labelled(ui, ui.tr("Days in all"), grouped(party_->days));
  }
  form_.choice(ui, "rate", ui.tr("By which rate?"), rate_, choices);
  if (!party_) form_.digits(ui, "year", ui.tr("For which year?"), year_, 4);
}

std::optional<desk::PayrollRequest> PayrollDraftScreen::request() const {
  for (const auto& [rate, agreement] : *rates_)
    if (id_of(rate) == rate_)
      return desk::PayrollRequest{rate.agreement, party_ ? party_->id : WorkPartyId{}, rate.basis,
                                  party_ ? 0 : number_typed(year_)};
  return std::nullopt;
}

Intent PayrollDraftScreen::review(const desk::PayrollRequest& wanted) {
  return submit(
      [session = session_, wanted](desk::Desk& desk) -> Result<Review> {
        auto draft = desk::payroll_preview(desk, session, wanted);
        if (!draft) return refuse(draft.error());
        Review review{std::move(*draft), {}};
        for (const auto& line : review.draft.lines) {
          const auto member = desk::anyone_on_the_roll(desk, std::to_string(line.member.value));
          review.names.push_back(member ? member->full_name() : std::string());
        }
        return review;
      },
      [this](Review review) -> std::optional<Intent> {
        review_ = std::move(review);
        pager_.offset = 0;
        return std::nullopt;
      });
}

std::optional<Intent> PayrollDraftScreen::draw_review(Ui& ui) {
  const auto& draft = review_->draft;
  const bool correct = ui.back_button(ui.tr("Back"));
  const bool keep = ui.main_button("keep", ui.tr("Keep the draft"), Icon::check);
  const auto people = static_cast<long>(draft.lines.size());
  ui::heading(ui, ui.tr("Is this right?"));
  ui::figure(ui, to_text(draft.total),
             filled(ui.trn("for {} person", "for {} people", people), grouped(people)), Tone::money);
  const auto count = static_cast<std::int64_t>(draft.lines.size());
  const auto end = std::min(count, pager_.offset + pager_.size);
  for (auto i = pager_.offset; i < end; ++i) {
    const auto at = static_cast<std::size_t>(i);
    draw_pay_line(ui, draft.lines[at], review_->names[at], draft.basis, draft.rate);
  }
  pager_.draw(ui, end < count);
  if (correct) {
    review_.reset();
    ui.to_first_page();
  } else if (keep) {
    return submit([session = session_, command = command_, wanted = *request()](
                      desk::Desk& desk) { return desk::draft_payroll(desk, session, command, wanted); },
                  [this](const PayrollDrafted& kept) -> std::optional<Intent> {
                    return replace<PayrollScreen>(session_, kept.id);
                  });
  }
  return std::nullopt;
}

}  // namespace minga::screens
