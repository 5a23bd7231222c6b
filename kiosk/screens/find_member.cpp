// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/find_member.h"

#include <array>

#include "kiosk/desk/community.h"
#include "kiosk/desk/roll.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

MemberFinder::Answer MemberFinder::draw(Ui& ui, const std::vector<Line>& lines,
                                        const std::function<void()>& above, std::string_view main_id,
                                        const std::string& main_label) {
  std::string touched;
  form_.draw(ui, [&] {
    if (form_.editing()) {
      draw_names(ui, lines, touched);
      return;
    }
    // In one column the names are on pages of their own, and what was done just now must be seen on them.
    const bool pinned = !ui.wide();
    if (pinned) ui.pin(above);
    const std::array<float, 2> shares{2, 3};
    const std::array<std::function<void()>, 2> columns{
        [&] { ui::keypad(ui, "number", number_, {.longest = 8, .placeholder = ui.tr("Number or DNI")}); },
        [&] {
          if (!pinned) above();
          draw_names(ui, lines, touched);
        }};
    ui.columns(shares, 70, columns);
  });
  if (form_.editing()) return {};
  if (words_ != searched_) {
    searched_ = words_;
    return {{}, true};
  }
  if (!touched.empty()) return {touched, false};
  if (ui.main_button(main_id, main_label, Icon::check, !number_.empty()) ||
      (!number_.empty() && ui.enter_typed()))
    return {number_, false};
  return {};
}

void MemberFinder::draw_names(Ui& ui, const std::vector<Line>& lines, std::string& touched) {
  form_.text(ui, "search", ui.tr("Name"), words_, 40);
  if (form_.editing()) return;
  if (lines.empty())
    ui::empty_state(ui, Icon::search, ui.tr("Nobody on the roll matches. Try fewer letters."));
  for (const auto& line : lines) {
    const auto number = std::to_string(line.member.number.value);
    const ui::Row row{.title = line.member.surnames + ", " + line.member.given_names,
                      .detail = line.detail,
                      .trailing = number,
                      .shape = shape_for(line.member.sex),
                      .tone = tone_for(line.member.sex),
                      .chosen = line.done};
    if (ui::row(ui, "row/" + number, row, !line.done)) touched = number;
  }
}

Intent FindMemberScreen::reload() {
  return load(lines_, [words = finder_.words()](desk::Desk& desk) {
    std::vector<MemberFinder::Line> lines;
    for (auto& member : desk::roll_page(desk, words, 0).members)
      if (belongs(member.status)) lines.push_back({std::move(member), {}, false});
    return lines;
  });
}

std::optional<Intent> FindMemberScreen::draw(Ui& ui) {
  ui.where(title_(ui.language()));
  if (!lines_) return std::nullopt;
  const auto answer = finder_.draw(
      ui, *lines_, [&] { ui::muted(ui, title_(ui.language())); }, "find", ui.tr("Choose"));
  if (answer.search) return reload();
  if (answer.who.empty()) return std::nullopt;
  return submit([typed = answer.who](desk::Desk& desk) { return desk::person(desk, typed); },
                [this](Member member) -> std::optional<Intent> {
                  finder_.clear_number();
                  return done_(std::move(member));
                });
}

}  // namespace minga::screens
