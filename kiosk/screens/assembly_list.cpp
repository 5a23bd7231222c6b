// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/assembly_list.h"

#include "kiosk/screens/assembly.h"
#include "kiosk/screens/convene.h"
#include "kiosk/screens/equality.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"
#include "kiosk/words/dates.h"

namespace minga::screens {

std::optional<Intent> AssemblyListScreen::arrive(const Surroundings&) {
  return load(assemblies_, [](desk::Desk& desk) { return desk::assemblies(desk); });
}

std::optional<Intent> AssemblyListScreen::draw(Ui& ui) {
  ui.where(ui.tr("Assemblies"));
  if (!assemblies_) return std::nullopt;
  if (desk::has_right(session_.offices, desk::Right::convene) &&
      ui.main_button("convene", ui.tr("Convene"), Icon::add))
    return go<ConveneScreen>(session_);
  if (ui.side_button("equality", ui.tr("Women and men"), Icon::chart)) return go<EqualityScreen>(session_);
  if (assemblies_->empty()) {
    ui::empty_state(ui, Icon::assembly,
                    ui.tr("The community's assemblies will be here, once one is convened."));
    return std::nullopt;
  }
  ui::heading(ui, ui.tr("Which assembly?"));
  for (const auto& assembly : *assemblies_) {
    const bool open = assembly.state == AssemblyState::open;
    const ui::Row row{.title = long_date(ui.language(), assembly.date),
                      .detail = word_for(assembly.kind, ui.language()) + " · " + assembly.place,
                      .trailing = word_for(assembly.state, ui.language()),
                      .icon = Icon::assembly,
                      .tone = open ? Tone::main : Tone::plain};
    if (ui::row(ui, "row/" + std::to_string(assembly.id.value), row))
      return go<AssemblyScreen>(session_, assembly.id);
  }
  return std::nullopt;
}

}  // namespace minga::screens
