// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/visitor.h"

#include "domain/base/text.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> VisitorScreen::draw(Ui& ui) {
  ui.where(ui.tr("Visitor"));
  form_.draw(ui, [&] {
    if (!form_.editing())
      ui::muted(ui, ui.tr("A visitor may speak, and does not vote or count for the quorum."));
    form_.text(ui, "name", ui.tr("Name"), name_, longest_name);
    std::vector<ui::Form::Choice> sexes;
    for (const auto& [sex, word] : words(Sex{}))
      sexes.push_back(
          {std::string(word), word_for(sex, ui.language()), shape_for(sex), tone_for(sex), Icon::none, {}});
    form_.choice(ui, "sex", ui.tr("Sex"), sex_, sexes);
    form_.text(ui, "from", ui.tr("From where?"), from_, longest_name);
  });
  if (form_.editing()) return std::nullopt;
  if (!ui.main_button("save", ui.tr("Save"), Icon::check)) return std::nullopt;
  return submit([session = session_, command = command_, id = id_,
                 draft = VisitorDraft{name_, from_word<Sex>(sex_), from_}](
                    desk::Desk& desk) { return desk::welcome_visitor(desk, session, command, id, draft); },
                [](const VisitorArrived&) -> std::optional<Intent> {
                  return tell(Tone::main, "Written down", "They can be given the word. The acta names them.",
                              then(back()));
                });
}

}  // namespace minga::screens
