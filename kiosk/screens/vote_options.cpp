// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/vote_options.h"

#include <array>

#include "domain/base/text.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::vector<ui::Form::Choice> picture_choices(const Ui& ui) {
  const std::array<std::pair<const char*, std::string>, 8> all{{{"water", ui.tr("Water")},
                                                                {"drying", ui.tr("Drying")},
                                                                {"pest", ui.tr("Pests and diseases")},
                                                                {"training", ui.tr("Training")},
                                                                {"tools", ui.tr("Tools")},
                                                                {"road", ui.tr("Road")},
                                                                {"house", ui.tr("House")},
                                                                {"tree", ui.tr("Trees")}}};
  std::vector<ui::Form::Choice> choices;
  for (const auto& [word, title] : all) choices.push_back({word, title, {}, Tone::main, picture_for(word)});
  return choices;
}

std::optional<std::size_t> draw_options(Ui& ui, const std::vector<VoteOption>& options) {
  std::optional<std::size_t> touched;
  for (std::size_t i = 0; i < options.size(); ++i) {
    const ui::Row row{.title = std::string(1, letter_for(i)) + "  " + options[i].title,
                      .icon = picture_for(options[i].picture),
                      .shape = shape_for_option(i)};
    if (ui::row(ui, "option/" + std::to_string(i), row)) touched = i;
  }
  if (options.size() < Ballot::option_limit &&
      ui::button(ui, "add-option", ui.tr("Add an option"), Icon::add))
    touched = options.size();
  return touched;
}

VoteOptionScreen::VoteOptionScreen(desk::Session session, std::optional<VoteOption> option, Done done)
    : session_(std::move(session)),
      is_new_(!option),
      option_(option.value_or(VoteOption{})),
      done_(std::move(done)) {
  if (option_.picture.empty()) option_.picture = "tree";
}

std::optional<Intent> VoteOptionScreen::draw(Ui& ui) {
  ui.where(is_new_ ? ui.tr("Add an option") : ui.tr("An option"));
  form_.draw(ui, [&] {
    form_.sentence(ui, "title", ui.tr("What can people choose?"), option_.title, longest_name);
    form_.choice(ui, "picture", ui.tr("Picture"), option_.picture, picture_choices(ui));
  });
  if (form_.editing()) return std::nullopt;
  if (!is_new_ && ui::button(ui, "remove", ui.tr("Remove this option"), Icon::close)) {
    done_(std::nullopt);
    return back();
  }
  if (!ui.main_button("keep", ui.tr("Keep"), Icon::check)) return std::nullopt;
  const auto title = clean_name(option_.title);
  if (!title) return told(title.error());
  option_.title = *title;
  done_(option_);
  return back();
}

}  // namespace minga::screens
