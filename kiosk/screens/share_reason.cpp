// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/share_reason.h"

#include <array>

#include "kiosk/screens/figures.h"
#include "kiosk/screens/share_lines.h"
#include "kiosk/screens/vote_rules.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"
#include "kiosk/words/shares.h"

namespace minga::screens {

std::optional<Intent> ShareReasonScreen::arrive(const Surroundings&) {
  return load_result(view_, [id = id_, member = member_](desk::Desk& desk) {
    return desk::share_explanation(desk, id, member);
  });
}

std::optional<Intent> ShareReasonScreen::draw(Ui& ui) {
  ui.where(ui.tr("Why this amount"));
  if (!view_) return std::nullopt;
  const auto& [distribution, agreement, groups, reason, bases] = *view_;
  ui::heading(ui, reason.name);
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{
      [&] {
        ui::figure(ui, to_text(reason.amount),
                   filled(ui.tr("of the {} shared out"), to_text(distribution.pool)), Tone::money);
        if (distribution.days_from && distribution.days_until)
          ui::labelled(ui, ui.tr("Days of work that count"),
                       days_text(*distribution.days_from, *distribution.days_until, ui.language()));
        if (!distribution.authorised)
          ui::notice(ui, Tone::plain, ui.tr("Draft, not yet authorised"),
                     ui.tr("If this is not right, tell the treasurer before it is authorised."));
        ui::body(ui, filled(ui.tr("Agreement No {}: {}"), std::to_string(distribution.agreement.value),
                            agreement));
      },
      [&] {
        if (bases.empty())
          ui::muted(ui, ui.tr("How this share came about was not kept when it was drafted."));
        for (std::size_t i = 0; i < bases.size(); ++i) draw_part(ui, reason.parts[i], bases[i]);
        for (const auto& group : groups)
          if (group.id == distribution.rule.group) ui::labelled(ui, ui.tr("Only the group"), group.name);
      }};
  ui.columns(shares, 75, columns);
  return std::nullopt;
}

// What of theirs was weighed, what it brought, and what that was divided from.
void ShareReasonScreen::draw_part(Ui& ui, const SharePart& part,
                                  const desk::ShareExplanation::Basis& basis) const {
  const auto l = ui.language();
  const auto title = part.basis == ShareBasis::equal ? way_of_sharing(part.basis, l)
                                                     : weight_words(l, part.basis, part.weight);
  ui::row(ui, "part/" + std::string(word_of(part.basis)),
          {title, divided_words(l, basis.basis, basis.part, basis.weight), to_text(part.amount), Icon::none,
           Shape::none, Tone::money},
          false);
}

}  // namespace minga::screens
