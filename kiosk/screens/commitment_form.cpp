// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/commitment_form.h"

#include "domain/base/text.h"
#include "domain/forest/area.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/find_member.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> CommitmentFormScreen::arrive(const Surroundings& surroundings) {
  if (year_.empty()) year_ = std::to_string(civil(surroundings.today).year);
  return std::nullopt;
}

std::optional<Intent> CommitmentFormScreen::draw(Ui& ui) {
  ui.where(ui.tr("Record a commitment"));
  std::optional<Intent> intent;
  form_.draw(ui, [&] {
    if (!form_.editing()) intent = draw_member(ui);
    form_.sentence(ui, "name", ui.tr("What is the place called?"), name_, longest_name);
    form_.decimal(ui, "hectares", ui.tr("How many hectares?"), hectares_);
    form_.sentence(ui, "species", ui.tr("Which trees?"), species_, longest_name);
    form_.digits(ui, "trees", ui.tr("How many were planted?"), trees_, 8);
    form_.digits(ui, "year", ui.tr("In which year?"), year_, 4);
  });
  if (form_.editing()) return std::nullopt;
  if (intent) return intent;
  if (ui.main_button("save", ui.tr("Save"), Icon::check,
                     member_ && !name_.empty() && !hectares_.empty() && !species_.empty()))
    return save();
  return std::nullopt;
}

std::optional<Intent> CommitmentFormScreen::draw_member(Ui& ui) {
  const ui::Row row{.title = member_ ? member_->full_name() : ui.tr("Choose the person"),
                    .trailing = member_ ? std::to_string(member_->number.value) : std::string(),
                    .icon = Icon::person};
  ui::muted(ui, ui.tr("Who takes care of it?"));
  if (!ui::row(ui, "member", row)) return std::nullopt;
  return go<FindMemberScreen>(
      session_, [](Language l) { return tr(l, "Who takes care of it?"); },
      [this](Member member) -> std::optional<Intent> {
        member_ = std::move(member);
        return back();
      });
}

std::optional<Intent> CommitmentFormScreen::save() {
  const auto area = area_from_hectares(hectares_);
  if (!area)
    return tell(Tone::danger, "Not saved",
                "Hectares have at most four decimals. What you typed is kept: correct "
                "the number.");
  const CommitmentDraft draft{
      {}, member_->number, name_, species_, *area, number_typed(trees_), number_typed(year_)};
  return submit([session = session_, command = command_,
                 draft](desk::Desk& desk) { return desk::record_commitment(desk, session, command, draft); },
                [](const CommitmentRecorded& kept) -> std::optional<Intent> {
                  return Intent{Tell{[number = kept.parcel](Language l) {
                                       return Message{Tone::main, tr(l, "The commitment is recorded"),
                                                      filled(tr(l,
                                                                "It is parcel No {}. Write the number on the "
                                                                "map."),
                                                             std::to_string(number.value))};
                                     },
                                     then(back())}};
                });
}

}  // namespace minga::screens
