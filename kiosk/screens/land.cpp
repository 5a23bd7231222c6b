// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/land.h"

#include "domain/forest/area.h"
#include "kiosk/screens/commitment_form.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/find_member.h"
#include "kiosk/screens/parcel.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

Intent LandScreen::load_page() {
  return load(page_, [of = of_ ? of_->number : MemberNumber{}, pager = pager_](desk::Desk& desk) {
    return of ? desk::parcels_of(desk, of) : desk::parcels(desk, pager.offset, pager.asked());
  });
}

Intent LandScreen::find() {
  return go<FindMemberScreen>(
      session_, [](Language l) { return tr(l, "Whose land?"); },
      [this](Member member) -> std::optional<Intent> {
        of_ = std::move(member);
        pager_.offset = 0;
        return back();
      });
}

std::optional<Intent> LandScreen::draw(Ui& ui) {
  ui.where(ui.tr("Land"));
  if (!page_) return std::nullopt;
  const bool may = desk::has_right(session_.offices, desk::Right::keep_labour);
  const bool record = may && ui.main_button("record", ui.tr("Record a commitment"), Icon::add);
  const bool everyone = of_ && ui.side_button("everyone", ui.tr("Everyone's land"), Icon::people);
  const bool search =
      !of_ && ui.side_button("find", ui.tr("Search by member"), Icon::search, page_->found > 0);
  draw_summary(ui);
  auto intent = draw_lines(ui);
  if (record) return go<CommitmentFormScreen>(session_, of_);
  if (search) return find();
  if (everyone) {
    of_.reset();
    ui.to_first_page();
    return load_page();
  }
  return intent;
}

void LandScreen::draw_summary(Ui& ui) const {
  if (!of_) return;
  std::int64_t area = 0;
  for (const auto& line : page_->lines) area += line.parcel.area_m2;
  ui::heading(ui, of_->full_name());
  ui::labelled(ui, ui.tr("Land in care"), filled(ui.tr("{} ha"), exact_hectares(area)), Tone::main);
}

std::optional<Intent> LandScreen::draw_lines(Ui& ui) {
  const auto& lines = page_->lines;
  if (lines.empty() && pager_.offset == 0) {
    ui::empty_state(ui, Icon::tree,
                    of_ ? ui.tr("This person has no land under commitment yet.")
                        : ui.tr("The parcels that people promise to take care of will be here."));
    return std::nullopt;
  }
  std::optional<Intent> intent;
  const auto shown = of_ ? lines.size() : pager_.shown(lines);
  for (std::size_t i = 0; i < shown; ++i) {
    const auto& [parcel, name] = lines[i];
    const auto number = std::to_string(parcel.id.value);
    const auto seen = parcel.inspected ? filled(ui.tr("seen on {}"), day_text(*parcel.inspected))
                                       : ui.tr("never inspected");
    const ui::Row row{.title = filled(ui.tr("No {}"), number) + " · " + parcel.name,
                      .detail = name + " · " + seen,
                      .trailing = filled(ui.tr("{} ha"), exact_hectares(parcel.area_m2)),
                      .icon = parcel.inspected ? Icon::tree : Icon::help,
                      .tone = Tone::main};
    if (ui::row(ui, "parcel/" + number, row)) intent = go<ParcelScreen>(session_, parcel.id);
  }
  if (!of_ && pager_.draw(ui, pager_.has_later(lines))) return load_page();
  return intent;
}

}  // namespace minga::screens
