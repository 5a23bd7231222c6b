// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/sale_form.h"

#include <array>

#include "kiosk/screens/figures.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

Currency currency_of(const std::string& id) {
  return id == "eur" ? Currency::eur : id == "usd" ? Currency::usd : Currency::pen;
}

constexpr std::size_t buyer_longest = 80;
constexpr std::size_t reference_longest = 40;
constexpr std::size_t tonnes_longest = 7;

}  // namespace

std::optional<Intent> SaleFormScreen::arrive(const Surroundings& surroundings) {
  today_ = surroundings.today;
  if (!credited_on_) credited_on_ = today_;
  return ask([](desk::Desk& desk) { return desk::treasury(desk); },
             [this](desk::TreasuryView view) -> std::optional<Intent> {
               if (vintage_.empty() && view.issuances.size() == 1)
                 vintage_ = std::to_string(view.issuances.front().id.value);
               view_ = std::move(view);
               return std::nullopt;
             });
}

std::optional<Intent> SaleFormScreen::draw(Ui& ui) {
  ui.where(ui.tr("Record a sale"));
  if (!view_) return std::nullopt;
  if (review_) return draw_review(ui);
  form_.draw(ui, [&] { draw_fields(ui); });
  if (form_.editing()) return std::nullopt;
  if (!ui.main_button("review", ui.tr("Continue"), Icon::next, is_filled())) return std::nullopt;
  return submit([session = session_,
                 sale = draft()](desk::Desk& desk) { return desk::sale_preview(desk, session, sale); },
                [this](SaleRecorded sale) -> std::optional<Intent> {
                  review_ = std::move(sale);
                  return std::nullopt;
                });
}

void SaleFormScreen::draw_fields(Ui& ui) {
  std::vector<ui::Form::Choice> vintages;
  for (const auto& issuance : view_->issuances)
    vintages.push_back({std::to_string(issuance.id.value),
                        issuance.standard + " " + std::to_string(issuance.vintage), Shape::none, Tone::main,
                        Icon::leaf, filled(ui.tr("{} t left"), grouped(issuance.left()))});
  const std::array<ui::Form::Choice, 3> currencies{
      ui::Form::Choice{"eur", ui.tr("Euros"), Shape::none, Tone::money, Icon::money, "EUR"},
      ui::Form::Choice{"usd", ui.tr("US dollars"), Shape::none, Tone::money, Icon::money, "USD"},
      ui::Form::Choice{"pen", ui.tr("Soles"), Shape::none, Tone::money, Icon::money, "S/"}};
  form_.choice(ui, "vintage", ui.tr("Which credits"), vintage_, vintages);
  form_.text(ui, "buyer", ui.tr("Who buys"), buyer_, buyer_longest);
  form_.digits(ui, "tonnes", ui.tr("Tonnes sold"), tonnes_, tonnes_longest);
  form_.choice(ui, "currency", ui.tr("Currency of the contract"), currency_, currencies);
  form_.amount(ui, "price", ui.tr("Price in the contract"), price_);
  form_.amount(ui, "fee", ui.tr("Kept by the banks (empty: not named)"), fee_);
  if (!fee_.empty())
    form_.choice(ui, "fee-currency", ui.tr("Currency of what the banks kept"), fee_currency_, currencies);
  form_.amount(ui, "credited", ui.tr("Soles the bank credited"), credited_);
  form_.date(ui, "date", ui.tr("Day it was credited"), credited_on_, today_);
  form_.text(ui, "reference", ui.tr("Bank reference"), reference_, reference_longest);
}

bool SaleFormScreen::is_filled() const {
  return !vintage_.empty() && !buyer_.empty() && !tonnes_.empty() && !price_.empty() && !credited_.empty() &&
         credited_on_ && !reference_.empty();
}

// What can not be read as an amount is nothing, and the desk says so.
SaleDraft SaleFormScreen::draft() const {
  const auto currency = currency_of(currency_), fee_currency = currency_of(fee_currency_);
  return {IssuanceId{number_typed(vintage_)},
          buyer_,
          number_typed(tonnes_),
          money_from(price_, currency).value_or(Money(0, currency)),
          money_from(credited_).value_or(Money()),
          credited_on_,
          reference_,
          money_from(fee_, fee_currency).value_or(Money(0, fee_currency))};
}

std::optional<Intent> SaleFormScreen::draw_review(Ui& ui) {
  const auto& sale = *review_;
  const bool correct = ui.back_button(ui.tr("Back"));
  const bool save = ui.main_button("save", ui.tr("Save"), Icon::check);
  ui::heading(ui, ui.tr("Is this right?"));
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{
      [&] {
        ui::figure(ui, to_text(sale.to_forest), ui.tr("to the forest fund"), Tone::main);
        ui::figure(ui, to_text(sale.to_farmers), ui.tr("to the farmers' fund"), Tone::money);
      },
      [&] {
        ui::labelled(ui, ui.tr("Credited"), to_text(sale.credited), Tone::money);
        ui::labelled(ui, ui.tr("Day"), day_text(sale.credited_on));
        ui::labelled(ui, ui.tr("Who buys"), sale.buyer);
        ui::labelled(ui, ui.tr("Tonnes sold"), grouped(sale.tonnes));
        ui::labelled(ui, ui.tr("Price in the contract"), to_text(sale.contract_price));
        if (!sale.fee.is_zero()) ui::labelled(ui, ui.tr("Kept by the banks"), to_text(sale.fee));
        ui::labelled(ui, ui.tr("Bank reference"), sale.bank_reference);
      }};
  ui.columns(shares, 75, columns);
  if (correct) {
    review_.reset();
    ui.to_first_page();
    return std::nullopt;
  }
  if (!save) return std::nullopt;
  return submit(
      [session = session_, command = command_, sale_draft = draft()](desk::Desk& desk) {
        return desk::record_sale(desk, session, command, sale_draft);
      },
      [](const SaleRecorded& kept) -> std::optional<Intent> {
        return Intent{Tell{[kept](Language l) {
                             return Message{Tone::main, tr(l, "The sale is recorded"),
                                            filled(tr(l, "{} for the forest and {} for the farmers."),
                                                   to_text(kept.to_forest), to_text(kept.to_farmers))};
                           },
                           then(back())}};
      });
}

}  // namespace minga::screens
