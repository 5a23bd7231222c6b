// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/convene.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "domain/base/text.h"
#include "kiosk/desk/community.h"
#include "kiosk/screens/assembly.h"
#include "kiosk/screens/find_member.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

// The second call is an hour later by custom, on the same day.
TimeOfDay hour_after(TimeOfDay first) { return {std::min(first.minutes + 60, 23 * 60 + 59)}; }

// Where the last assembly was and how it was called; the community's own place for the first one.
std::pair<std::string, std::string> usual(desk::Desk& desk) {
  const auto earlier = desk::assemblies(desk);
  if (earlier.empty()) return {desk::today(desk).community.place, {}};
  return {earlier.front().place, earlier.front().convened_how};
}

}  // namespace

std::optional<Intent> ConveneScreen::arrive(const Surroundings& around) {
  if (ready_) return std::nullopt;
  today_ = around.today;
  date_ = today_;
  first_call_ = TimeOfDay{around.time.minutes / 5 * 5};
  second_call_ = hour_after(*first_call_);
  return ask([](desk::Desk& desk) { return usual(desk); },
             [this](std::pair<std::string, std::string> place_and_how) -> std::optional<Intent> {
               std::tie(place_, how_) = std::move(place_and_how);
               ready_ = true;
               return std::nullopt;
             });
}

std::optional<Intent> ConveneScreen::draw(Ui& ui) {
  ui.where(ui.tr("Convene"));
  if (!ready_) return std::nullopt;
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
  form_.time(ui, "first-call", ui.tr("First call"), first_call_);
  form_.time(ui, "second-call", ui.tr("Second call"), second_call_);
  form_.sentence(ui, "how", ui.tr("How people are told"), how_, longest_sentence);
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
  draft.kind = from_word<AssemblyKind>(kind_).value_or(AssemblyKind::ordinary);
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
                              "Let everybody know. People can check in on its day.",
                              then(replace<AssemblyScreen>(session_, event.id)));
                });
}

}  // namespace minga::screens
