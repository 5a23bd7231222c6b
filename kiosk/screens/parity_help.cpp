// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/parity_help.h"

#include <algorithm>

#include "kiosk/desk/speaking.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> ParityHelpScreen::arrive(const Surroundings&) {
  return load_result(help_, [id = id_](desk::Desk& desk) { return desk::parity_help(desk, id); });
}

std::optional<Intent> ParityHelpScreen::draw(Ui& ui) {
  ui.where(ui.tr("What can be done now"));
  if (!help_) return std::nullopt;
  draw_shortage(ui);
  if (help_->next_to_speak && desk::has_right(session_.offices, desk::Right::run_assembly) &&
      ui.main_button("call-next", filled(ui.tr("Give the word to {}"), help_->next_to_speak->name),
                     Icon::speak))
    return call_next();
  draw_visits(ui);
  return std::nullopt;
}

void ParityHelpScreen::draw_shortage(Ui& ui) const {
  const auto& help = *help_;
  if (!help.few && help.quorum_missing == 0) {
    ui::empty_state(ui, Icon::check,
                    ui.tr("Enough people are here, women and men. Nothing needs to be done."));
    return;
  }
  if (help.quorum_missing > 0)
    ui::notice(ui, Tone::danger, ui.tr("There is no quorum yet"),
               filled(ui.trn("{} person more is needed.", "{} people more are needed.",
                             static_cast<long>(help.quorum_missing)),
                      grouped(help.quorum_missing)));
  if (help.few) {
    const bool women = *help.few == Sex::woman;
    const auto missing = static_cast<long>(help.missing);
    ui::notice(ui, tone_for(*help.few), women ? ui.tr("Few women are here") : ui.tr("Few men are here"),
               filled(women ? ui.trn("{} woman more reaches the statute's share.",
                                     "{} women more reach the statute's share.", missing)
                            : ui.trn("{} man more reaches the statute's share.",
                                     "{} men more reach the statute's share.", missing),
                      grouped(missing)) +
                   " " +
                   (help.refuses ? ui.tr("Until then the assembly cannot be opened.")
                                 : ui.tr("It can go on all the same, and the acta says so.")));
  }
  if (help.second_call_to_come)
    ui::row(ui, "second-call",
            {.title = filled(ui.tr("Wait for the second call at {}"), clock_text(help.assembly.second_call)),
             .detail = ui.tr("Fewer are needed then, and more have time to come."),
             .icon = Icon::clock},
            false);
}

void ParityHelpScreen::draw_visits(Ui& ui) {
  const auto& absent = help_->absent;
  if (absent.empty()) return;
  ui::heading(ui, help_->few == Sex::woman ? ui.tr("Women to call from their houses")
                  : help_->few == Sex::man ? ui.tr("Men to call from their houses")
                                           : ui.tr("People to call from their houses"));
  const auto first = static_cast<std::size_t>(pager_.offset);
  const auto last = std::min(absent.size(), first + static_cast<std::size_t>(pager_.size));
  for (std::size_t i = first; i < last; ++i) {
    const auto& member = absent[i];
    const auto place = member.settlement.empty() ? ui.tr("No settlement written down") : member.settlement;
    ui::row(ui, "visit/" + std::to_string(member.number.value),
            {.title = member.full_name(),
             .detail = member.phone.empty() ? place : place + " · " + member.phone,
             .trailing = std::to_string(member.number.value),
             .shape = shape_for(member.sex),
             .tone = tone_for(member.sex)},
            false);
  }
  pager_.draw(ui, last < absent.size());
}

Intent ParityHelpScreen::call_next() {
  return submit([session = session_, command = command_, id = id_, only = help_->few](
                    desk::Desk& desk) { return desk::begin_next_turn(desk, session, command, id, only); },
                [](const TurnBegun&) -> std::optional<Intent> { return back(); });
}

}  // namespace minga::screens
