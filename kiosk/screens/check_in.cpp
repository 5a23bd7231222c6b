// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/check_in.h"

#include <array>

#include "kiosk/desk/community.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {
std::string named(const Member& member) {
  return std::to_string(member.number.value) + " · " + member.full_name();
}
}  // namespace

Result<CheckInScreen::View> CheckInScreen::view_of(desk::Desk& desk, AssemblyId id,
                                                   const std::string& words) {
  return desk::assembly_view(desk, id).map([&](desk::AssemblyView assembly) {
    return View{desk::check_in_list(desk, id, words), std::move(assembly), {}, {}, {}, {}};
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
    // Who is asked about, or came last, is always in view of whoever holds the scanner.
    const auto above = [&] { asked_ ? draw_asked(ui) : draw_last(ui); };
    const bool pinned = !ui.wide();
    if (pinned) ui.pin(above);
    const std::array<float, 2> shares{2, 3};
    const std::array<std::function<void()>, 2> columns{
        [&] { ui::keypad(ui, "number", number_, {.longest = 8, .placeholder = ui.tr("Number or DNI")}); },
        [&] {
          if (!pinned) above();
          if (!asked_) draw_list(ui, touched);
        }};
    ui.columns(shares, 70, columns);
  });
  if (form_.editing()) return std::nullopt;
  if (words_ != searched_) {
    searched_ = words_;
    return reload();
  }
  if (asked_ && ui.back_button(ui.tr("Back"))) {
    asked_.reset();
    number_.clear();
    ui.to_first_page();
    return std::nullopt;
  }
  if (!touched.empty()) return look_up(touched);
  const bool enter = ui.enter_typed();
  if (!number_.empty()) {
    if (ui.main_button("find", ui.tr("Continue"), Icon::next) || enter) return look_up(number_);
    return std::nullopt;
  }
  if (ui.main_button("check-in", ui.tr("Check in"), Icon::check, asked_.has_value()) || (asked_ && enter))
    return check_in();
  return std::nullopt;
}

void CheckInScreen::draw_asked(Ui& ui) const {
  const auto number = std::to_string(asked_->number.value);
  ui::heading(ui, asked_->full_name());
  ui::figure(ui, number,
             word_for(asked_->sex, ui.language()) + " · " + word_for(asked_->status, ui.language()),
             tone_for(asked_->sex));
  if (!view_->skipped.empty()) ui::notice(ui, Tone::danger, ui.tr("Not checked in"), view_->skipped);
  ui::muted(ui, ui.tr("Is it this person? Touch Check in, or scan the same card once more."));
}

void CheckInScreen::draw_last(Ui& ui) const {
  const auto& assembly = view_->assembly;
  const auto needed = assembly.assembly.call == 2 ? assembly.needed_second_call : assembly.needed_first_call;
  if (!view_->arrived.empty()) ui::notice(ui, Tone::main, ui.tr("Checked in"), view_->arrived);
  if (!view_->left.empty()) ui::notice(ui, Tone::plain, ui.tr("Went home"), view_->left);
  if (!view_->here.empty()) ui::notice(ui, Tone::plain, ui.tr("Is here already"), view_->here);
  if (!view_->skipped.empty()) ui::notice(ui, Tone::danger, ui.tr("Not checked in"), view_->skipped);
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
          view.left = named(member);
          return view;
        });
      },
      [this](View view) -> std::optional<Intent> {
        view_ = std::move(view);
        return std::nullopt;
      });
}

Intent CheckInScreen::look_up(const std::string& typed) {
  return submit(
      [id = id_, typed](desk::Desk& desk) -> Result<desk::CheckInLine> {
        const auto person = desk::person(desk, typed);
        if (!person) return refuse(person.error());
        for (auto& line : desk::check_in_list(desk, id, std::to_string(person->number.value)))
          if (line.member.number == person->number) return std::move(line);
        return refuse(Why::unknown_person);
      },
      [this](desk::CheckInLine line) -> std::optional<Intent> {
        number_.clear();
        const auto before = std::exchange(asked_, {});
        if (before && before->number == line.member.number) {
          asked_ = before;
          return check_in();
        }
        view_->arrived.clear(), view_->left.clear(), view_->here.clear();
        if (before) view_->skipped = named(*before);
        if (line.present)
          view_->here = named(line.member);
        else
          asked_ = std::move(line.member), command_ = desk::new_command_id();
        return std::nullopt;
      });
}

Intent CheckInScreen::check_in() {
  return submit(
      [session = session_, command = command_, id = id_, words = words_,
       member = *asked_](desk::Desk& desk) -> Result<View> {
        if (const auto arrived = desk::check_in(desk, session, command, id, member.number); !arrived)
          return refuse(arrived.error());
        return view_of(desk, id, words).map([&](View view) {
          view.arrived = named(member);
          return view;
        });
      },
      [this](View view) -> std::optional<Intent> {
        asked_.reset();
        number_.clear();
        // Who was passed over stays named until they have come, too.
        if (view.arrived != view_->skipped) view.skipped = view_->skipped;
        view_ = std::move(view);
        return std::nullopt;
      });
}

}  // namespace minga::screens
