// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/speaking.h"

#include <algorithm>
#include <array>

#include "kiosk/screens/figures.h"
#include "kiosk/screens/find_member.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/screens/speaker.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> SpeakingScreen::arrive(const Surroundings& around) {
  now_ = around.now;
  withdrawing_.reset();
  return reload();
}

Intent SpeakingScreen::reload() {
  return load_result(view_, [id = id_](desk::Desk& desk) { return desk::speaking_view(desk, id); });
}

bool SpeakingScreen::ticks() const {
  return view_ && view_->speaker && view_->speaker->state == TurnState::speaking;
}

template <class UseCase>
Intent SpeakingScreen::carry_out(UseCase use_case) {
  return submit([session = session_, command = command_, id = id_,
                 use_case](desk::Desk& desk) { return use_case(desk, session, command, id); },
                [this](const auto&) -> std::optional<Intent> {
                  command_ = desk::new_command_id();
                  return reload();
                });
}

std::optional<Intent> SpeakingScreen::draw(Ui& ui) {
  ui.where(ui.tr("Who speaks"));
  if (!view_) return std::nullopt;
  if (withdrawing_) return draw_withdrawing(ui);
  ui::heading(ui, view_->item ? std::to_string(*view_->item + 1) + ". " + view_->item_title
                              : ui.tr("No item is under way"));
  std::optional<Intent> intent;
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{[&] {
                                                       if (auto touched = draw_speaker(ui))
                                                         intent = std::move(touched);
                                                       if (auto touched = draw_behind(ui))
                                                         intent = std::move(touched);
                                                       draw_shares(ui);
                                                     },
                                                     [&] {
                                                       if (auto touched = draw_waiting(ui))
                                                         intent = std::move(touched);
                                                     }};
  ui.columns(shares, 70, columns);
  if (intent) return intent;
  if (ui.side_button("write-down", ui.tr("Write somebody down"), Icon::add, view_->item.has_value()))
    return go<FindMemberScreen>(
        session_, [](Language l) { return tr(l, "Who wants to speak?"); },
        [this](const Member& member) -> std::optional<Intent> {
          return submit(
              [session = session_, command = desk::new_command_id(), id = id_, number = member.number](
                  desk::Desk& desk) { return desk::give_turn(desk, session, command, id, number, {}); },
              [](const TurnAsked&) -> std::optional<Intent> { return back(); });
        });
  const bool somebody = !view_->waiting.empty();
  const auto label = somebody ? filled(ui.tr("Next: {}"), view_->waiting.front().name) : ui.tr("Next");
  if (ui.main_button("next", label, Icon::next, somebody))
    return carry_out([](desk::Desk& desk, const auto& session, const auto& command, AssemblyId id) {
      return desk::begin_next_turn(desk, session, command, id);
    });
  return std::nullopt;
}

std::optional<Intent> SpeakingScreen::draw_speaker(Ui& ui) {
  if (!view_->speaker) {
    ui::empty_state(ui, Icon::speak,
                    ui.tr("Nobody has the word. Whoever speaks will be here, with a clock."));
    return std::nullopt;
  }
  const auto& speaker = *view_->speaker;
  if (draw_speaker_clock(ui, speaker, now_))
    ui::notice(ui, Tone::danger, ui.tr("The time is over"), ui.tr("Please ask them to finish."));
  const bool running = speaker.state == TurnState::speaking;
  const auto id = speaker.id;
  std::optional<Intent> intent;
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> buttons{
      [&] {
        if (running && ui::button(ui, "pause", ui.tr("Stop the clock"), Icon::clock))
          intent = carry_out([id](desk::Desk& desk, const auto& session, const auto& command, AssemblyId in) {
            return desk::pause_turn(desk, session, command, in, id);
          });
        if (!running && ui::button(ui, "resume", ui.tr("Go on"), Icon::clock))
          intent = carry_out([id](desk::Desk& desk, const auto& session, const auto& command, AssemblyId in) {
            return desk::resume_turn(desk, session, command, in, id);
          });
      },
      [&] {
        if (ui::button(ui, "end", ui.tr("Has finished"), Icon::check))
          intent = carry_out([id](desk::Desk& desk, const auto& session, const auto& command, AssemblyId in) {
            return desk::end_turn(desk, session, command, in, id);
          });
      }};
  ui.columns(shares, 30, buttons);
  return intent;
}

std::optional<Intent> SpeakingScreen::draw_waiting(Ui& ui) {
  if (view_->waiting.empty())
    ui::muted(ui, ui.tr("Nobody waits to speak. Members ask at the kiosk, or you write them down."));
  else
    ui::muted(ui, ui.tr("Next, in this order. Women and men alternate while both wait."));
  std::optional<Intent> intent;
  for (const auto& turn : view_->waiting)
    if (ui::row(ui, "turn/" + std::to_string(turn.id.value),
                {.title = turn.name,
                 .detail = turn.visitor ? ui.tr("Visitor") : std::string(),
                 .shape = shape_for(turn.sex),
                 .tone = tone_for(turn.sex)}))
      withdrawing_ = turn;
  if (withdrawing_) ui.to_first_page();
  for (const auto& visitor : view_->visitors) {
    const bool here = std::any_of(view_->waiting.begin(), view_->waiting.end(),
                                  [&](const Turn& turn) { return turn.visitor == visitor.id; });
    const bool speaks = view_->speaker && view_->speaker->visitor == visitor.id;
    if (here || speaks || !view_->item) continue;
    if (ui::button(ui, "visitor/" + std::to_string(visitor.id.value),
                   filled(ui.tr("{}, visitor, wants to speak"), visitor.name), Icon::add))
      intent = write_down({}, visitor.id);
  }
  return intent;
}

Intent SpeakingScreen::write_down(MemberNumber member, VisitorId visitor) {
  return carry_out(
      [member, visitor](desk::Desk& desk, const auto& session, const auto& command, AssemblyId id) {
        return desk::give_turn(desk, session, command, id, member, visitor);
      });
}

// Who has spoken little is offered the word, even before those who wait longer.
std::optional<Intent> SpeakingScreen::draw_behind(Ui& ui) {
  if (!view_->behind) return std::nullopt;
  const auto sex = *view_->behind;
  const bool women = sex == Sex::woman;
  const auto next = std::find_if(view_->waiting.begin(), view_->waiting.end(),
                                 [&](const Turn& each) { return each.sex == sex; });
  const bool waits = next != view_->waiting.end();
  ui::notice(ui, tone_for(sex), women ? ui.tr("Women have spoken little") : ui.tr("Men have spoken little"),
             waits ? ui.tr("Less than the statute's share of today's minutes. One of them can be called now.")
             : women
                 ? ui.tr("Less than the statute's share of today's minutes, and none waits. Ask the women "
                         "whether one wants to speak, and write her down.")
                 : ui.tr("Less than the statute's share of today's minutes, and none waits. Ask the men "
                         "whether one wants to speak, and write him down."));
  if (!waits || !ui::button(ui, "call-behind", filled(ui.tr("Call {} now"), next->name), Icon::speak))
    return std::nullopt;
  return carry_out([sex](desk::Desk& desk, const auto& session, const auto& command, AssemblyId id) {
    return desk::begin_next_turn(desk, session, command, id, sex);
  });
}

void SpeakingScreen::draw_shares(Ui& ui) const {
  const auto& speech = view_->speech;
  if (speech.people.total() == 0) return;
  ui::women_and_men(ui, ui.tr("People who spoke today"), speech.people.women, speech.people.men,
                    speech.people.others);
  const auto minutes = [](std::int64_t seconds) { return (seconds + 30) / 60; };
  ui::women_and_men(ui, ui.tr("Minutes spoken today"), minutes(speech.seconds.women),
                    minutes(speech.seconds.men), minutes(speech.seconds.others));
}

std::optional<Intent> SpeakingScreen::draw_withdrawing(Ui& ui) {
  if (ui.back_button(ui.tr("Back"))) {
    withdrawing_.reset();
    ui.to_first_page();
    return std::nullopt;
  }
  ui::heading(ui, filled(ui.tr("Does {} not want to speak any more?"), withdrawing_->name));
  if (!ui.main_button("withdraw-confirmed", ui.tr("Take them off the list"), Icon::close))
    return std::nullopt;
  return carry_out([turn = std::exchange(withdrawing_, std::nullopt)->id](
                       desk::Desk& desk, const auto& session, const auto& command, AssemblyId id) {
    return desk::withdraw_turn(desk, session, command, id, turn);
  });
}

}  // namespace minga::screens
