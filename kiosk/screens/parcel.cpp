// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/parcel.h"

#include <array>

#include "domain/base/text.h"
#include "domain/forest/area.h"
#include "kiosk/screens/figures.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> ParcelScreen::arrive(const Surroundings&) {
  return load_result(view_, [id = id_](desk::Desk& desk) { return desk::parcel_view(desk, id); });
}

std::optional<Intent> ParcelScreen::draw(Ui& ui) {
  ui.where(filled(ui.tr("Parcel No {}"), std::to_string(id_.value)));
  if (!view_) return std::nullopt;
  const bool inspect = desk::has_right(session_.offices, desk::Right::keep_labour) &&
                       ui.main_button("inspect", ui.tr("Record an inspection"), Icon::add);
  ui::heading(ui, view_->line.parcel.name);
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{[&] { draw_parcel(ui); }, [&] { draw_inspections(ui); }};
  ui.columns(shares, 75, columns);
  if (inspect) return go<InspectionFormScreen>(session_, view_->line.parcel);
  return std::nullopt;
}

void ParcelScreen::draw_parcel(Ui& ui) const {
  const auto& [parcel, name] = view_->line;
  ui::figure(ui, filled(ui.tr("{} ha"), exact_hectares(parcel.area_m2)), ui.tr("in care"), Tone::main);
  ui::labelled(ui, ui.tr("Who takes care"), name);
  ui::labelled(ui, ui.tr("Number on the roll"), std::to_string(parcel.member.value));
  ui::labelled(ui, ui.tr("Trees"), parcel.species);
  ui::labelled(ui, ui.tr("Planted"), grouped(parcel.trees));
  ui::labelled(ui, ui.tr("Year"), std::to_string(parcel.year));
}

void ParcelScreen::draw_inspections(Ui& ui) const {
  ui::heading(ui, ui.tr("Living trees, as counted"));
  if (view_->inspections.empty()) {
    ui::muted(ui, ui.tr("Nobody has counted the living trees here yet. Each inspection will be here."));
    return;
  }
  for (const auto& each : view_->inspections) {
    ui::row(ui, "inspection/" + std::to_string(each.id.value),
            {.title = day_text(each.day),
             .detail = each.notes,
             .trailing = grouped(each.living_trees),
             .icon = Icon::tree,
             .tone = Tone::main},
            false);
  }
}

std::optional<Intent> InspectionFormScreen::arrive(const Surroundings& surroundings) {
  today_ = surroundings.today;
  if (!day_) day_ = today_;
  return std::nullopt;
}

std::optional<Intent> InspectionFormScreen::draw(Ui& ui) {
  ui.where(ui.tr("Record an inspection"));
  form_.draw(ui, [&] {
    if (!form_.editing())
      ui::heading(ui, filled(ui.tr("Parcel No {}"), std::to_string(parcel_.id.value)) + " · " + parcel_.name);
    form_.date(ui, "day", ui.tr("When was it?"), day_, today_);
    form_.digits(ui, "living", ui.tr("How many trees live?"), living_, 8);
    form_.sentence(ui, "notes", ui.tr("What was seen? (may stay empty)"), notes_, longest_sentence);
  });
  if (form_.editing()) return std::nullopt;
  if (!ui.main_button("save", ui.tr("Save"), Icon::check, !living_.empty())) return std::nullopt;
  const InspectionDraft draft{parcel_.id, day_, number_typed(living_), notes_};
  return submit([session = session_, command = command_,
                 draft](desk::Desk& desk) { return desk::inspect(desk, session, command, draft); },
                [](const ParcelInspected&) -> std::optional<Intent> {
                  return tell(Tone::main, "The inspection is recorded",
                              "Shares and payments by living trees count these from now on.", then(back()));
                });
}

}  // namespace minga::screens
