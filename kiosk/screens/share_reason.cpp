// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/share_reason.h"

#include <array>

#include "domain/base/ensure.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/share_lines.h"
#include "kiosk/screens/vote_rules.h"
#include "kiosk/widgets/sum.h"
#include "kiosk/widgets/text.h"
#include "kiosk/words/shares.h"

namespace minga::screens {

namespace {

// What the part of the pool was divided among.
std::string whole_words(const desk::ShareExplanation::Basis& basis, Language l) {
  if (basis.basis != ShareBasis::equal) return weight_words(l, basis.basis, basis.weight);
  const auto people = static_cast<long>(basis.weight);
  return filled(trn(l, "{} person", "{} people", people), grouped(people));
}

std::string title_of(ShareBasis basis, Language l) {
  switch (basis) {
    case ShareBasis::equal:
      return tr(l, "In equal shares");
    case ShareBasis::hectares:
      return tr(l, "By hectares of forest");
    case ShareBasis::trees:
      return tr(l, "By living trees");
    case ShareBasis::days:
      return tr(l, "By days of work");
  }
  throw Bug("unknown basis of a share");
}

}  // namespace

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
        if (!distribution.authorised)
          ui::notice(ui, Tone::plain, ui.tr("Draft, not yet authorised"),
                     ui.tr("If this is not right, tell the treasurer before it is authorised."));
      },
      [&] {
        ui::labelled(ui, ui.tr("Distribution"), filled(ui.tr("No {}"), std::to_string(id_.value)));
        ui::labelled(ui, ui.tr("Divided"), words_for(distribution.rule, groups, ui.language()));
        if (distribution.days_from && distribution.days_until)
          ui::labelled(ui, ui.tr("Days of work that count"),
                       days_text(*distribution.days_from, *distribution.days_until, ui.language()));
        ui::body(ui, filled(ui.tr("Agreement No {}: {}"), std::to_string(distribution.agreement.value),
                            agreement));
      }};
  ui.columns(shares, 75, columns);
  if (bases.empty()) ui::muted(ui, ui.tr("How this share came about was not kept when it was drafted."));
  for (std::size_t i = 0; i < bases.size(); ++i) draw_part(ui, reason.parts[i], bases[i]);
  if (bases.size() > 1) {
    std::vector<ui::Term> terms;
    for (const auto& part : reason.parts)
      terms.push_back({title_of(part.basis, ui.language()), to_text(part.amount)});
    ui::sum(ui, terms, {ui.tr("Together"), to_text(reason.amount)}, Tone::money);
  }
  return std::nullopt;
}

void ShareReasonScreen::draw_part(Ui& ui, const SharePart& part,
                                  const desk::ShareExplanation::Basis& basis) const {
  const auto l = ui.language();
  ui::heading(ui, title_of(part.basis, l));
  ui::body(ui, filled(ui.tr("{} are divided among {}."), to_text(basis.part), whole_words(basis, l)));
  ui::labelled(ui,
               part.basis == ShareBasis::equal ? ui.tr("One part") : weight_words(l, part.basis, part.weight),
               to_text(part.amount), Tone::money);
}

}  // namespace minga::screens
