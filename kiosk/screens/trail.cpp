// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/trail.h"

#include <algorithm>

#include "kiosk/screens/figures.h"
#include "kiosk/screens/receipt.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

ui::Bar bar_of(std::string label, Money amount, Money whole, Tone tone, std::string note = {}) {
  ui::Bar bar;
  bar.label = std::move(label);
  bar.value_text = to_text(amount);
  bar.value = amount.minor();
  bar.whole = whole.minor();
  bar.tone = tone;
  bar.note = std::move(note);
  return bar;
}

std::string sale_title(const storage::Sale& sale, const Ui& ui) {
  return filled(ui.tr("Sale No {}"), std::to_string(sale.id.value)) + " · " + sale.buyer;
}

}  // namespace

std::optional<Intent> ReceiptTrailScreen::arrive(const Surroundings&) {
  return load_result(view_,
                     [number = number_](desk::Desk& desk) { return desk::trail_of_receipt(desk, number); });
}

std::optional<Intent> ReceiptTrailScreen::draw(Ui& ui) {
  ui.where(ui.tr("Where it came from"));
  if (!view_) return std::nullopt;
  const auto& [receipt, name, sources] = *view_;
  ui::heading(ui, name);
  ui::figure(
      ui, to_text(receipt.amount),
      filled(ui.tr("Receipt No {}"), receipt_text(receipt.number)) + ", " + day_text(local_date(receipt.at)),
      Tone::money);
  ui::muted(ui, ui.tr("What came in first goes out first: this payment was made of"));
  for (const auto& source : sources) {
    const auto bar = bar_of(source.sale ? sale_title(*source.sale, ui) : ui.tr("Money that came otherwise"),
                            source.amount, receipt.amount, Tone::money, day_text(source.date));
    ui::bars(ui, std::span(&bar, 1));
  }
  for (const auto& source : sources) {
    if (!source.sale) continue;
    const auto number = std::to_string(source.sale->id.value);
    const ui::Row row{.title = filled(ui.tr("Follow sale No {} forward"), number),
                      .detail = source.sale->buyer,
                      .trailing = to_text(source.sale->credited),
                      .icon = Icon::sale,
                      .tone = Tone::money};
    if (ui::row(ui, "sale/" + number, row)) return go<SaleTrailScreen>(session_, source.sale->id);
  }
  return std::nullopt;
}

std::optional<Intent> SaleTrailScreen::arrive(const Surroundings&) {
  return load_result(view_, [id = id_](desk::Desk& desk) { return desk::trail_of_sale(desk, id); });
}

void SaleTrailScreen::go_to(Ui& ui, Part part) {
  part_ = part;
  pager_.offset = 0;
  ui.to_first_page();
}

std::optional<Intent> SaleTrailScreen::draw(Ui& ui) {
  ui.where(ui.tr("Where it went"));
  if (!view_) return std::nullopt;
  if (part_ == Part::places) return draw_places(ui);
  if (ui.back_button(ui.tr("Back"))) {
    go_to(ui, Part::places);
    return std::nullopt;
  }
  if (part_ == Part::receipts) return draw_receipts(ui);
  draw_owed(ui);
  return std::nullopt;
}

std::optional<Intent> SaleTrailScreen::draw_places(Ui& ui) {
  const auto& view = *view_;
  const Money whole = view.sale.credited;
  ui::heading(ui, sale_title(view.sale, ui));
  ui::figure(ui, to_text(whole), filled(ui.tr("credited on {}"), day_text(view.sale.credited_on)),
             Tone::money);
  std::vector<ui::Bar> bars;
  const auto add = [&](std::string label, Money amount, Tone tone) {
    if (amount.is_positive()) bars.push_back(bar_of(std::move(label), amount, whole, tone));
  };
  add(ui.tr("Still in the forest fund"), view.in_forest_fund, Tone::main);
  add(ui.tr("Still in the farmers' fund"), view.in_farmers_fund, Tone::money);
  for (const auto& project : view.projects) {
    add(filled(ui.tr("Spent on the project {}"), project.title), project.spent, Tone::main);
    add(filled(ui.tr("Kept for the project {}"), project.title), project.left, Tone::main);
  }
  add(ui.tr("Paid to people"), view.paid, Tone::money);
  add(ui.tr("Owed to people, not paid yet"), view.owed_in_all, Tone::money);
  add(ui.tr("Left otherwise"), view.otherwise, Tone::plain);
  ui::bars(ui, bars);
  ui::labelled(ui, ui.tr("All of it"), to_text(whole), Tone::money);
  const auto paid = static_cast<long>(view.receipts.size()), owed = static_cast<long>(view.owed.size());
  if (paid > 0 &&
      ui::button(ui, "receipts", filled(ui.trn("See {} receipt", "See {} receipts", paid), grouped(paid)),
                 Icon::receipt))
    go_to(ui, Part::receipts);
  if (owed > 0 &&
      ui::button(ui, "owed",
                 filled(ui.trn("See {} person still owed", "See {} people still owed", owed), grouped(owed)),
                 Icon::people))
    go_to(ui, Part::owed);
  return std::nullopt;
}

std::optional<Intent> SaleTrailScreen::draw_receipts(Ui& ui) {
  const auto count = static_cast<std::int64_t>(view_->receipts.size());
  const auto end = std::min(count, pager_.offset + pager_.size);
  std::optional<Intent> intent;
  ui::labelled(ui, ui.tr("Paid to people"), to_text(view_->paid), Tone::money);
  for (auto i = pager_.offset; i < end; ++i) {
    const auto& paid = view_->receipts[static_cast<std::size_t>(i)];
    const ui::Row row{.title = paid.name,
                      .detail = filled(ui.tr("Receipt No {}"), receipt_text(paid.receipt)),
                      .trailing = to_text(paid.amount),
                      .icon = Icon::receipt,
                      .tone = Tone::money};
    if (ui::row(ui, "receipt/" + std::to_string(paid.receipt.value), row))
      intent = go<ReceiptScreen>(session_, paid.receipt, ReceiptScreen::Seen::from_list);
  }
  pager_.draw(ui, end < count);
  return intent;
}

void SaleTrailScreen::draw_owed(Ui& ui) {
  const auto count = static_cast<std::int64_t>(view_->owed.size());
  const auto end = std::min(count, pager_.offset + pager_.size);
  ui::labelled(ui, ui.tr("Owed to people, not paid yet"), to_text(view_->owed_in_all), Tone::money);
  for (auto i = pager_.offset; i < end; ++i) {
    const auto& owed = view_->owed[static_cast<std::size_t>(i)];
    const auto number = std::to_string(owed.member.value);
    ui::row(ui, "owed/" + number,
            {.title = owed.name, .detail = filled(ui.tr("No {}"), number), .trailing = to_text(owed.amount)},
            false);
  }
  pager_.draw(ui, end < count);
}

}  // namespace minga::screens
