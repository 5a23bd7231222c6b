// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/project.h"

#include <algorithm>
#include <array>
#include <vector>

#include "kiosk/screens/draw_cash.h"
#include "kiosk/screens/spending.h"
#include "kiosk/screens/spending_form.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> ProjectScreen::arrive(const Surroundings&) {
  return load_result(view_, [id = id_](desk::Desk& desk) { return desk::project_view(desk, id); });
}

std::optional<Intent> ProjectScreen::draw(Ui& ui) {
  ui.where(ui.tr("Project"));
  if (!view_) return std::nullopt;
  const bool may = desk::has_right(session_.offices, desk::Right::authorise);
  const bool spend =
      may && ui.main_button("spend", ui.tr("Record a spending"), Icon::add, view_->books.left.is_positive());
  const bool may_draw = desk::has_right(session_.offices, desk::Right::distribute) && !view_->drawer_closed;
  const bool draw_cash = may_draw && ui.side_button("draw-cash", ui.tr("Draw cash for it"), Icon::bank,
                                                    view_->books.left.is_positive());
  ui::heading(ui, view_->books.title);
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{[&] { draw_money(ui); }, [&] { draw_agreement(ui); }};
  ui.columns(shares, 75, columns);
  auto intent = draw_spendings(ui);
  if (draw_cash) return go<DrawCashScreen>(session_, id_);
  if (spend) return go<SpendingFormScreen>(session_, id_);
  return intent;
}

void ProjectScreen::draw_money(Ui& ui) const {
  const auto& books = view_->books;
  const auto whole = books.approved().minor();
  const auto bar = [&](std::string label, Money amount, Tone tone) {
    return ui::Bar{.label = std::move(label),
                   .value_text = to_text(amount),
                   .value = amount.minor(),
                   .whole = whole,
                   .tone = tone};
  };
  std::vector<ui::Bar> bars{bar(ui.tr("Approved"), books.approved(), Tone::plain),
                            bar(ui.tr("Spent with suppliers"), books.spent, Tone::money)};
  if (books.wages.is_positive()) bars.push_back(bar(ui.tr("Paid as wages"), books.wages, Tone::money));
  bars.push_back(bar(ui.tr("Left"), books.left, Tone::main));
  ui::bars(ui, bars);
}

void ProjectScreen::draw_agreement(Ui& ui) const {
  ui::body(ui, filled(ui.tr("Agreement No {}: {}"), std::to_string(view_->books.agreement.value),
                      view_->agreement));
  ui::labelled(ui, ui.tr("In the bank"), to_text(view_->bank));
  ui::labelled(ui, ui.tr("The cash box"), view_->drawer_closed ? ui.tr("It is closed") : ui.tr("It is open"));
}

std::optional<Intent> ProjectScreen::draw_spendings(Ui& ui) {
  ui::heading(ui, ui.tr("Spendings"));
  const auto& lines = view_->spendings;
  if (lines.empty()) {
    ui::muted(ui, ui.tr("What is bought for this project will be here, newest first."));
    return std::nullopt;
  }
  std::optional<Intent> intent;
  const auto count = static_cast<std::int64_t>(lines.size());
  const auto end = std::min(count, pager_.offset + pager_.size);
  for (auto i = pager_.offset; i < end; ++i) {
    const auto& s = lines[static_cast<std::size_t>(i)].spending;
    auto detail = day_text(s.day) + " · " + s.supplier + " · " + s.document;
    if (s.voided) detail = ui.tr("Voided") + " · " + detail;
    if (ui::row(ui, "spending/" + std::to_string(s.id.value),
                {s.what, detail, to_text(s.amount), s.voided ? Icon::cancel : Icon::receipt, Shape::none,
                 s.voided ? Tone::danger : Tone::money}))
      intent = go<SpendingScreen>(session_, s.id);
  }
  pager_.draw(ui, end < count);
  return intent;
}

}  // namespace minga::screens
