// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/share_lines.h"

#include <algorithm>

#include "kiosk/screens/figures.h"
#include "kiosk/screens/vote_rules.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"
#include "kiosk/words/shares.h"

namespace minga::screens {

void draw_share_rule(Ui& ui, const ShareRule& rule, const std::vector<storage::Group>& groups) {
  const auto l = ui.language();
  for (const auto& [basis, word] : words(ShareBasis{}))
    if (const auto percent = percent_of(rule, basis); percent == 100)
      ui::labelled(ui, ui.tr("Divided"), way_of_sharing(basis, l));
    else if (percent > 0)
      ui::labelled(ui, way_of_sharing(basis, l), std::to_string(percent) + " %");
  for (const auto& group : groups)
    if (group.id == rule.group) ui::labelled(ui, ui.tr("Only the group"), group.name);
}

void draw_share_totals(Ui& ui, const ShareTotals& totals) {
  const auto people = static_cast<long>(totals.people);
  ui::figure(ui, to_text(totals.pool),
             filled(ui.trn("for {} person", "for {} people", people), grouped(people)), Tone::money);
  draw_share_rule(ui, totals.rule, totals.groups);
  if (totals.smallest == totals.largest) {
    ui::labelled(ui, ui.tr("To each person"), to_text(totals.largest), Tone::money);
  } else {
    ui::labelled(ui, ui.tr("The smallest share"), to_text(totals.smallest), Tone::money);
    ui::labelled(ui, ui.tr("The largest share"), to_text(totals.largest), Tone::money);
  }
  if (totals.days_from && totals.days_until)
    ui::labelled(ui, ui.tr("Days of work that count"),
                 days_text(*totals.days_from, *totals.days_until, ui.language()));
}

std::string days_text(Date from, Date until, Language l) {
  // With no distribution by days before it, everything up to the last day counts.
  if (from == Date{}) return filled(tr(l, "all until {}"), day_text(until));
  return filled(tr(l, "from {} to {}"), day_text(from), day_text(until));
}

std::optional<MemberNumber> draw_share_lines(Ui& ui, const std::vector<desk::ShareReason>& lines,
                                             Pager& pager, bool touchable) {
  const auto count = static_cast<std::int64_t>(lines.size());
  const auto end = std::min(count, pager.offset + pager.size);
  std::optional<MemberNumber> touched;
  for (auto i = pager.offset; i < end; ++i) {
    const auto& line = lines[static_cast<std::size_t>(i)];
    const auto number = std::to_string(line.member.value);
    auto detail = filled(ui.tr("No {}"), number);
    if (!line.parts.empty()) detail += " · " + share_reason_words(ui.language(), line.parts);
    if (ui::row(ui, "person/" + number,
                {line.name, detail, to_text(line.amount), Icon::none, Shape::none, Tone::money}, touchable))
      touched = line.member;
  }
  pager.draw(ui, end < count);
  return touched;
}

}  // namespace minga::screens
