// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/could_stand.h"

#include <algorithm>

#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> CouldStandScreen::arrive(const Surroundings&) {
  return load(people_, [assembly = assembly_, sex = sex_, already = already_](desk::Desk& desk) {
    return desk::could_stand(desk, assembly, sex, already);
  });
}

std::optional<Intent> CouldStandScreen::draw(Ui& ui) {
  const bool women = sex_ == Sex::woman;
  ui.where(women ? ui.tr("Women who could stand") : ui.tr("Men who could stand"));
  if (!people_) return std::nullopt;
  if (people_->empty()) {
    ui::empty_state(ui, Icon::people,
                    women
                        ? ui.tr("No other woman of the roll can stand. Register the women of each household.")
                        : ui.tr("No other man of the roll can stand. Register the men of each household."));
    return std::nullopt;
  }
  ui::heading(ui, ui.tr("Whom do you ask to stand?"));
  ui::muted(ui, ui.tr("Qualified, on no list of this election. Touch a name once they have said yes."));
  const auto first = static_cast<std::size_t>(pager_.offset);
  const auto last = std::min(people_->size(), first + static_cast<std::size_t>(pager_.size));
  for (std::size_t i = first; i < last; ++i) {
    const auto& member = (*people_)[i];
    if (ui::row(ui, "ask/" + std::to_string(member.number.value),
                {.title = member.full_name(),
                 .detail = member.settlement,
                 .trailing = std::to_string(member.number.value),
                 .shape = shape_for(member.sex),
                 .tone = tone_for(member.sex)}))
      return done_(member);
  }
  pager_.draw(ui, last < people_->size());
  return std::nullopt;
}

}  // namespace minga::screens
