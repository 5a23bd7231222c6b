// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/check_in.h"

#include <array>

#include "kiosk/desk/community.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

Result<CheckInScreen::View> CheckInScreen::view_of(desk::Desk& desk, AssemblyId id,
                                                   const std::string& words) {
  return desk::assembly_view(desk, id).map([&](desk::AssemblyView assembly) {
    return View{desk::check_in_list(desk, id, words), std::move(assembly), {}, {}};
  });
}

Intent CheckInScreen::reload() {
  return load_result(view_,
                     [id = id_, words = words_](desk::Desk& desk) { return view_of(desk, id, words); });
}

std::optional<Intent> CheckInScreen::draw(Ui& ui) {
  ui.where(ui.tr("Check people in"));
  if (!view_) return std::nullopt;
  if (leaving_) return draw_leaving(ui);
  std::string touched;
  form_.draw(ui, [&] {
    if (form_.editing()) {
      draw_list(ui, touched);
      return;
    }
    // Who came last stands beside the keypad, always in view of whoever types the next number.
    const std::array<float, 2> shares{2, 3};
    const std::array<std::function<void()>, 2> columns{[&] { draw_number(ui); },
                                                       [&] {
                                                         draw_last(ui);
                                                         draw_list(ui, touched);
                                                       }};
    ui.columns(shares, 70, columns);
  });
  if (form_.editing()) return std::nullopt;
  if (words_ != searched_) {
    searched_ = words_;
    return reload();
  }
  if (!touched.empty()) return check_in(touched);
  if (ui.main_button("check-in", ui.tr("Check in"), Icon::check, !number_.empty()) ||
      (!number_.empty() && ui.enter_typed()))
    return check_in(number_);
  return std::nullopt;
}

void CheckInScreen::draw_number(Ui& ui) {
  ui::keypad(ui, "number", number_, {.longest = 8, .placeholder = ui.tr("Number or DNI")});
}

void CheckInScreen::draw_last(Ui& ui) const {
  const auto& assembly = view_->assembly;
  const auto needed = assembly.assembly.call == 2 ? assembly.needed_second_call : assembly.needed_first_call;
  if (!view_->arrived.empty()) ui::notice(ui, Tone::main, ui.tr("Checked in"), view_->arrived);
  if (!view_->left.empty()) ui::notice(ui, Tone::plain, ui.tr("Went home"), view_->left);
  ui::muted(ui, filled(ui.tr("{} qualified present, {} needed"), grouped(assembly.present.total()),
                       grouped(needed)));
}

void CheckInScreen::draw_list(Ui& ui, std::string& touched) {
  form_.text(ui, "search", ui.tr("Name"), words_, 40);
  if (form_.editing()) return;
  if (view_->lines.empty())
    ui::empty_state(ui, Icon::search, ui.tr("Nobody on the roll matches. Try fewer letters."));
  for (const auto& line : view_->lines) {
    const auto number = std::to_string(line.member.number.value);
    // Touched once more, somebody who is here goes home.
    const bool may_leave = line.present && view_->assembly.assembly.state == AssemblyState::open;
    const ui::Row row{.title = line.member.surnames + ", " + line.member.given_names,
                      .detail = may_leave      ? ui.tr("Checked in. Touch when they go home.")
                                : line.present ? ui.tr("Checked in")
                                               : std::string(),
                      .trailing = number,
                      .shape = shape_for(line.member.sex),
                      .tone = tone_for(line.member.sex),
                      .chosen = line.present};
    if (!ui::row(ui, (may_leave ? "leave/" : "row/") + number, row, !line.present || may_leave)) continue;
    if (may_leave)
      leaving_ = line.member, ui.to_first_page();
    else
      touched = number;
  }
}

std::optional<Intent> CheckInScreen::draw_leaving(Ui& ui) {
  if (ui.back_button(ui.tr("Back"))) {
    leaving_.reset();
    ui.to_first_page();
    return std::nullopt;
  }
  ui::heading(ui, filled(ui.tr("Does {} go home?"), leaving_->full_name()));
  ui::labelled(ui, ui.tr("Number"), std::to_string(leaving_->number.value));
  ui::body(ui, ui.tr("They will not count for the quorum any more. Whoever comes back is checked in again."));
  if (ui.main_button("leave-confirmed", ui.tr("Goes home"), Icon::check)) return leave();
  return std::nullopt;
}

Intent CheckInScreen::leave() {
  const auto member = *std::exchange(leaving_, std::nullopt);
  return submit(
      [session = session_, id = id_, words = words_, member](desk::Desk& desk) -> Result<View> {
        if (const auto left = desk::leave(desk, session, desk::new_command_id(), id, member.number); !left)
          return refuse(left.error());
        return view_of(desk, id, words).map([&](View view) {
          view.left = std::to_string(member.number.value) + " · " + member.full_name();
          return view;
        });
      },
      [this](View view) -> std::optional<Intent> {
        view_ = std::move(view);
        return std::nullopt;
      });
}

Intent CheckInScreen::check_in(const std::string& typed) {
  // One command for one person: trying again finds the first answer, somebody else gets their own.
  if (command_for_ != typed || command_.empty()) command_ = desk::new_command_id();
  command_for_ = typed;
  return submit(
      [session = session_, command = command_, id = id_, words = words_,
       typed](desk::Desk& desk) -> Result<View> {
        const auto person = desk::person(desk, typed);
        if (!person) return refuse(person.error());
        if (const auto arrived = desk::check_in(desk, session, command, id, person->number); !arrived)
          return refuse(arrived.error());
        return view_of(desk, id, words).map([&](View view) {
          view.arrived = std::to_string(person->number.value) + " · " + person->full_name();
          return view;
        });
      },
      [this](View view) -> std::optional<Intent> {
        command_.clear();
        number_.clear();
        view_ = std::move(view);
        return std::nullopt;
      });
}

}  // namespace minga::screens
