// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/convene.h"

#include <algorithm>
#include <array>

#include "domain/base/text.h"
#include "kiosk/screens/assembly.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/find_member.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"
#include "kiosk/words/dates.h"

namespace minga::screens {

namespace {

// The second call is an hour later by custom, on the same day.
TimeOfDay hour_after(TimeOfDay first) { return {std::min(first.minutes + 60, 23 * 60 + 59)}; }

}  // namespace

std::optional<Intent> ConveneScreen::arrive(const Surroundings& around) {
  if (view_) return std::nullopt;
  today_ = around.today;
  first_call_ = TimeOfDay{around.time.minutes / 5 * 5};
  second_call_ = hour_after(*first_call_);
  return ask([](desk::Desk& desk) { return desk::convening_view(desk); },
             [this](desk::ConveningView view) -> std::optional<Intent> {
               place_ = view.place;
               how_ = view.how;
               view_ = std::move(view);
               return std::nullopt;
             });
}

AssemblyKind ConveneScreen::kind() const {
  return from_word<AssemblyKind>(kind_).value_or(AssemblyKind::ordinary);
}

std::optional<Intent> ConveneScreen::draw(Ui& ui) {
  ui.where(ui.tr("Convene"));
  if (!view_) return std::nullopt;
  // The first day the statute lets, as long as nobody chose another.
  if (!form_.editing() && date_ == suggested_)
    date_ = suggested_ = earliest_day(view_->statute_on(today_), kind(), today_);
  const auto first_before = first_call_;
  bool add_requester = false;
  form_.draw(ui, [&] {
    draw_fields(ui);
    draw_agenda(ui);
    if (!form_.editing()) add_requester = draw_requesters(ui);
  });
  // The second call follows the first as long as nobody set it apart.
  if (first_call_ != first_before && first_before && second_call_ == hour_after(*first_before))
    second_call_ = hour_after(*first_call_);
  if (form_.editing()) return std::nullopt;
  if (add_requester)
    return go<FindMemberScreen>(
        session_, [](Language l) { return tr(l, "Who asks for the assembly?"); },
        [this](Member member) -> std::optional<Intent> {
          requesters_.push_back(std::move(member));
          return back();
        });
  if (ui.main_button("convene", ui.tr("Convene"), Icon::check)) return convene();
  return std::nullopt;
}

void ConveneScreen::draw_fields(Ui& ui) {
  std::vector<ui::Form::Choice> kinds;
  for (const auto& [kind, word] : words(AssemblyKind{}))
    kinds.push_back(
        {std::string(word),
         word_for(kind, ui.language()),
         {},
         {},
         Icon::assembly,
         kind == AssemblyKind::extraordinary ? ui.tr("Decides only what is on its agenda") : std::string()});
  form_.choice(ui, "kind", ui.tr("Kind"), kind_, kinds);
  form_.sentence(ui, "place", ui.tr("Place"), place_, longest_name);
  form_.date(ui, "date", ui.tr("Date"), date_, today_);
  if (!form_.editing()) draw_notice(ui);
  form_.time(ui, "first-call", ui.tr("First call"), first_call_);
  form_.time(ui, "second-call", ui.tr("Second call"), second_call_);
  form_.sentence(ui, "how", ui.tr("How people are told"), how_, longest_sentence);
}

void ConveneScreen::draw_notice(Ui& ui) const {
  if (!date_) return;
  const auto statute = view_->statute_on(*date_);
  const auto earliest = earliest_day(statute, kind(), today_);
  if (*date_ >= earliest) return;
  const auto days = static_cast<long>(notice_days(statute, kind()));
  ui::notice(ui, statute.notice_refuses ? Tone::danger : Tone::plain, ui.tr("The notice is short"),
             filled(ui.trn("The statute asks for {} day between the notice and the assembly. The first day "
                           "is {}.",
                           "The statute asks for {} days between the notice and the assembly. The first day "
                           "is {}.",
                           days),
                    grouped(days), weekday_date(ui.language(), earliest)) +
                 " " +
                 (statute.notice_refuses ? ui.tr("Before that day it cannot be convened.")
                                         : ui.tr("It can be convened all the same; the acta will say so.")));
}

// One fifth of the qualified may ask for an assembly; then their names are kept.
bool ConveneScreen::draw_requesters(Ui& ui) {
  std::optional<std::size_t> removed;
  for (std::size_t i = 0; i < requesters_.size(); ++i) {
    const auto& member = requesters_[i];
    if (ui::row(ui, "requester/" + std::to_string(member.number.value),
                {.title = member.full_name(),
                 .detail = ui.tr("Asks for it. Touch to take them off."),
                 .trailing = std::to_string(member.number.value),
                 .shape = shape_for(member.sex),
                 .tone = tone_for(member.sex)}))
      removed = i;
  }
  if (removed) requesters_.erase(requesters_.begin() + static_cast<std::ptrdiff_t>(*removed));
  return ui::button(ui, "add-requester", ui.tr("Members ask for it"), Icon::people);
}

void ConveneScreen::draw_agenda(Ui& ui) {
  std::optional<std::size_t> removed;
  for (std::size_t i = 0; i < agenda_.size(); ++i) {
    const auto number = std::to_string(i);
    const auto field = [&] {
      form_.sentence(ui, "item/" + number, filled(ui.tr("Item {}"), std::to_string(i + 1)), agenda_[i],
                     longest_sentence);
    };
    // An open editor takes the whole width.
    if (form_.editing()) {
      field();
      continue;
    }
    const std::array<float, 2> shares{4, 1};
    const std::array<std::function<void()>, 2> columns{
        field, [&] {
          if (ui::button(ui, "remove/" + number, ui.tr("Remove"), Icon::close)) removed = i;
        }};
    ui.columns(shares, 30, columns);
  }
  if (removed) agenda_.erase(agenda_.begin() + static_cast<std::ptrdiff_t>(*removed));
  if (agenda_.size() < longest_agenda)
    form_.sentence(ui, "add-item", ui.tr("Add an item"), new_item_, longest_sentence);
  if (!new_item_.empty()) agenda_.push_back(std::exchange(new_item_, {}));
}

Intent ConveneScreen::convene() {
  ConveneDraft draft;
  draft.kind = kind();
  draft.place = place_;
  draft.date = date_;
  draft.first_call = first_call_;
  draft.second_call = second_call_;
  draft.how = how_;
  for (const auto& member : requesters_) draft.requested_by.push_back(member.number);
  // An item whose words were all erased is no item.
  std::copy_if(agenda_.begin(), agenda_.end(), std::back_inserter(draft.agenda),
               [](const auto& item) { return !item.empty(); });
  return submit([session = session_, command = command_,
                 draft](desk::Desk& desk) { return desk::convene(desk, session, command, draft); },
                [this](const AssemblyConvened& event) -> std::optional<Intent> {
                  command_ = desk::new_command_id();
                  return tell(Tone::main, "The assembly is convened",
                              "Print the notices and let everybody know. People can check in on its day.",
                              then(replace<AssemblyScreen>(session_, event.id)));
                });
}

}  // namespace minga::screens
