// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/distribution.h"

#include <algorithm>
#include <array>

#include "kiosk/desk/papers.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/payout.h"
#include "kiosk/screens/two_officers.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> DistributionScreen::arrive(const Surroundings&) {
  return load_result(view_, [id = id_](desk::Desk& desk) { return desk::distribution_view(desk, id); });
}

std::optional<Intent> DistributionScreen::draw(Ui& ui) {
  ui.where(filled(ui.tr("Distribution No {}"), std::to_string(id_.value)));
  if (!view_) return std::nullopt;
  const auto next = ui.side_button("sheet", ui.tr("Print the sheet"), Icon::print);
  auto intent = draw_next_step(ui);
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{[&] { draw_summary(ui); }, [&] { draw_state(ui); }};
  ui.columns(shares, 75, columns);
  draw_lines(ui);
  if (next) return print_sheet();
  return intent;
}

void DistributionScreen::draw_summary(Ui& ui) const {
  const auto people = static_cast<long>(view_->lines.size());
  ui::figure(ui, to_text(view_->distribution.pool),
             filled(ui.trn("for {} person, in equal parts", "for {} people, in equal parts", people),
                    grouped(people)),
             Tone::money);
  const auto each = view_->smallest == view_->largest
                        ? to_text(view_->smallest)
                        : filled(ui.tr("{} or {}"), to_text(view_->smallest), to_text(view_->largest));
  ui::labelled(ui, ui.tr("To each person"), each, Tone::money);
}

void DistributionScreen::draw_state(Ui& ui) const {
  const auto& view = *view_;
  if (view.distribution.authorised) {
    ui::notice(ui, Tone::main, ui.tr("Authorised"),
               filled(ui.tr("By {} and {}."), view.president, view.treasurer));
  } else {
    ui::notice(ui, Tone::plain, ui.tr("Draft, not yet authorised"),
               ui.tr("The president and the treasurer authorise it together, each with their PIN."));
  }
  ui::body(ui, filled(ui.tr("Agreement No {}: {}"), std::to_string(view.agreement_id.value), view.agreement));
}

void DistributionScreen::draw_lines(Ui& ui) {
  const auto& lines = view_->lines;
  const auto count = static_cast<std::int64_t>(lines.size());
  const auto end = std::min(count, pager_.offset + pager_.size);
  for (auto i = pager_.offset; i < end; ++i) {
    const auto& line = lines[static_cast<std::size_t>(i)];
    const auto number = std::to_string(line.member.value);
    ui::row(ui, "person/" + number,
            {line.name, filled(ui.tr("No {}"), number), to_text(line.amount), Icon::none, Shape::none,
             Tone::money},
            false);
  }
  pager_.draw(ui, end < count);
}

// The one thing to do now, if it is for this officer.
std::optional<Intent> DistributionScreen::draw_next_step(Ui& ui) const {
  const auto may = [&](desk::Right right) { return desk::has_right(session_.offices, right); };
  if (!view_->distribution.authorised) {
    if (may(desk::Right::authorise) && ui.main_button("authorise", ui.tr("Authorise"), Icon::key))
      return ask_both();
  } else if (may(desk::Right::pay) && ui.main_button("payout", ui.tr("Payout day"), Icon::cash)) {
    return go<PayoutScreen>(session_);
  }
  return std::nullopt;
}

Intent DistributionScreen::ask_both() const {
  return go<TwoOfficersScreen>(
      [](Language l) { return tr(l, "The president"); }, [](Language l) { return tr(l, "The treasurer"); },
      [command = command_, id = id_](desk::Session president,
                                     desk::Session treasurer) -> std::optional<Intent> {
        return submit(
            [=](desk::Desk& desk) { return desk::authorise(desk, president, treasurer, command, id); },
            [](const DistributionAuthorised&) -> std::optional<Intent> {
              return tell(Tone::main, "The distribution is authorised",
                          "Each person's part is theirs now. It is paid in cash against a receipt.",
                          then(back()));
            });
      });
}

Intent DistributionScreen::print_sheet() const {
  return submit([id = id_](desk::Desk& desk) { return desk::distribution_sheet(desk, id); },
                [](DistributionSheet sheet) -> std::optional<Intent> {
                  const auto number = std::to_string(sheet.number.value);
                  Print print;
                  print.name = "reparto-" + number;
                  print.title = "Reparto N° " + number;
                  print.size = PaperSize::a4;
                  print.paper = [sheet = std::move(sheet)] { return distribution_sheet(sheet); };
                  return Intent{std::move(print)};
                });
}

}  // namespace minga::screens
