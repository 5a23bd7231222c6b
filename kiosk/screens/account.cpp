// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/account.h"

#include <array>

#include "domain/forest/area.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/my_data.h"
#include "kiosk/screens/share_reason.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"
#include "kiosk/words/dates.h"

namespace minga::screens {

std::optional<Intent> AccountScreen::arrive(const Surroundings&) {
  return load_result(view_, [session = session_](desk::Desk& desk) { return desk::account(desk, session); });
}

std::optional<Intent> AccountScreen::draw(Ui& ui) {
  ui.where(ui.tr("My account"));
  if (!view_) return std::nullopt;
  if (ui.side_button("my-data", ui.tr("My data"), Icon::person)) return go<MyDataScreen>(session_);
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> top{[&] { draw_money(ui); }, [&] { draw_commitments(ui); }};
  ui.columns(shares, 75, top);
  draw_parcels(ui);
  auto intent = draw_lines(ui);
  draw_attendance(ui);
  return intent;
}

void AccountScreen::draw_money(Ui& ui) const {
  ui::figure(ui, to_text(view_->owed), ui.tr("is yours, still to be paid"), Tone::money);
  ui::figure(ui, to_text(view_->received), ui.tr("you have received"));
}

void AccountScreen::draw_commitments(Ui& ui) const {
  const auto& forest = view_->forest;
  if (forest.parcels == 0) {
    ui::notice(ui, Tone::plain, ui.tr("My trees"),
               ui.tr("The land and the trees you take care of will be here."));
    return;
  }
  ui::figure(ui, filled(ui.tr("{} ha"), exact_hectares(forest.area_m2)), ui.tr("in your care"), Tone::main);
  const auto trees = static_cast<long>(forest.trees);
  ui::figure(ui, grouped(trees), ui.trn("tree in your care", "trees in your care", trees), Tone::main);
}

void AccountScreen::draw_parcels(Ui& ui) const {
  if (view_->parcels.empty()) return;
  ui::heading(ui, ui.tr("My land"));
  for (const auto& parcel : view_->parcels) {
    const auto seen = parcel.inspected
                          ? filled(ui.tr("{}: {} trees alive"), day_text(*parcel.inspected),
                                   grouped(parcel.living_trees.value_or(0)))
                          : filled(ui.tr("planted in {}, never inspected"), std::to_string(parcel.year));
    ui::row(ui, "parcel/" + std::to_string(parcel.id.value),
            {.title = parcel.name,
             .detail = parcel.species.empty() ? seen : parcel.species + " · " + seen,
             .trailing = filled(ui.tr("{} ha"), exact_hectares(parcel.area_m2)),
             .icon = Icon::tree,
             .tone = Tone::main},
            false);
  }
}

std::optional<Intent> AccountScreen::draw_lines(Ui& ui) const {
  ui::heading(ui, ui.tr("What came and what was paid"));
  if (view_->lines.empty()) {
    ui::muted(ui, ui.tr("After the first distribution your part will be here."));
    return std::nullopt;
  }
  std::optional<Intent> intent;
  std::size_t place = 0;
  for (const auto& line : view_->lines) {
    ui::Row row;
    row.trailing = to_text(line.amount);
    if (line.receipt) {
      row.title = filled(ui.tr("Paid, receipt {}"), receipt_text(line.receipt));
      row.icon = Icon::receipt;
    } else if (line.voided) {
      row.title = filled(ui.tr("Yours again: receipt {} was voided"), receipt_text(line.voided));
      row.icon = Icon::cancel;
      row.tone = Tone::money;
    } else if (line.reversed) {
      row.title = filled(ui.tr("Payroll No {} undone"), std::to_string(line.reversed.value));
      row.icon = Icon::cancel;
    } else {
      row.title = line.text.empty() ? ui.tr("Your part") : line.text;
      row.icon = Icon::distribution;
      row.tone = Tone::money;
    }
    row.detail = day_text(line.date);
    if (line.distribution) row.detail += " · " + ui.tr("Touch to see why it is this amount");
    if (ui::row(ui, "line/" + std::to_string(place++), row, static_cast<bool>(line.distribution)))
      intent = go<ShareReasonScreen>(session_, line.distribution, session_.member);
  }
  return intent;
}

void AccountScreen::draw_attendance(Ui& ui) const {
  ui::heading(ui, ui.tr("My assemblies"));
  if (view_->attendance.empty()) {
    ui::muted(ui, ui.tr("The assemblies you come to will be here."));
    return;
  }
  ui::labelled(ui, ui.tr("Assemblies you came to"),
               grouped(static_cast<std::int64_t>(view_->attendance.size())));
  ui::labelled(ui, ui.tr("Assemblies held so far"), grouped(view_->assemblies_held));
  for (const auto& line : view_->attendance) {
    ui::Row row;
    row.title = long_date(ui.language(), line.date);
    row.detail = filled(ui.tr("Arrived at {}"), clock_text(local_time(line.at)));
    row.icon = Icon::check;
    row.tone = Tone::main;
    ui::row(ui, "assembly/" + std::to_string(line.assembly.value), row, false);
  }
}

}  // namespace minga::screens
