// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/assembly.h"

#include <array>

#include "domain/base/text.h"
#include "kiosk/screens/acta.h"
#include "kiosk/screens/check_in.h"
#include "kiosk/screens/equality.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/item.h"
#include "kiosk/screens/notice.h"
#include "kiosk/screens/parity_help.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/screens/tasks.h"
#include "kiosk/screens/visitor.h"
#include "kiosk/screens/vote.h"
#include "kiosk/screens/vote_prepare.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"
#include "kiosk/words/dates.h"

namespace minga::screens {

using desk::Right;

std::optional<Intent> AssemblyScreen::arrive(const Surroundings& around) {
  today_ = around.today;
  time_ = around.time;
  closing_ = false;
  return reload();
}

Intent AssemblyScreen::reload() {
  return ask([id = id_](desk::Desk& desk) { return desk::assembly_view(desk, id); },
             [this](Result<desk::AssemblyView> answer) -> std::optional<Intent> {
               if (!answer) return told(answer.error(), then(back()));
               view_ = std::move(*answer);
               if (!ended_on_) ended_on_ = view_->assembly.date;
               return std::nullopt;
             });
}

std::optional<Intent> AssemblyScreen::draw(Ui& ui) {
  ui.where(ui.tr("Assembly"));
  if (!view_) return std::nullopt;
  if (closing_) return draw_closing(ui);
  std::optional<Intent> intent;
  form_.draw(ui, [&] {
    if (!form_.editing()) {
      const auto& assembly = view_->assembly;
      ui::heading(ui,
                  word_for(assembly.kind, ui.language()) + ": " + word_for(assembly.state, ui.language()));
      intent = draw_quorum(ui);
      const auto all = actions(ui);
      if (all.size() > 1) {
        ui::TileGrid tiles(ui);
        for (std::size_t i = 1; i < all.size(); ++i)
          if (tiles.tile(all[i].id, all[i].icon, all[i].title, all[i].help)) intent = all[i].run();
      }
      if (!all.empty() && ui.main_button(all[0].id, all[0].title, all[0].icon)) intent = all[0].run();
    }
    if (auto touched = draw_agenda(ui)) intent = std::move(touched);
  });
  if (closing_) ui.to_first_page();
  if (form_.editing() || intent || new_item_.empty()) return intent;
  return add_item();
}

// What can be done now, the next step first: it becomes the main button. Whether it is allowed is the desk's
// to say.
std::vector<AssemblyScreen::Action> AssemblyScreen::actions(const Ui& ui) {
  const auto may = [&](Right right) { return desk::has_right(session_.offices, right); };
  const auto& assembly = view_->assembly;
  const bool convened = assembly.state == AssemblyState::convened;
  const bool open = assembly.state == AssemblyState::open;
  const bool on_its_day = assembly.date == today_;
  const Action check_in{"check-in", Icon::people, ui.tr("Check people in"), ui.tr("By number or by name"),
                        [this] { return go<CheckInScreen>(session_, id_); }};
  const Action acta{"acta", Icon::paper, ui.tr("Acta"), ui.tr("Read and print"),
                    [this] { return go<ActaScreen>(session_, id_); }};
  std::vector<Action> all;
  const Action notices{"notices", Icon::paper, ui.tr("Notices"), ui.tr("For the wall and each settlement"),
                       [this] { return go<NoticeScreen>(session_, id_); }};
  if (convened && assembly.date > today_) all.push_back(notices);
  if (open && may(Right::prepare_votes))
    all.push_back({"prepare-vote", Icon::vote, ui.tr("Prepare a vote"),
                   ui.tr("A motion, a choice, money, the board"),
                   [this] { return go<VotePrepareScreen>(session_, id_); }});
  if (convened && on_its_day && may(Right::run_assembly)) {
    const bool second = time_ >= assembly.second_call;
    const auto present = view_->present.total();
    const bool quorum = present >= (second ? view_->needed_second_call : view_->needed_first_call);
    if (second) all.push_back(opening(ui, 2));
    all.push_back(opening(ui, 1));
    if (!quorum && may(Right::check_in_others)) all.insert(all.begin(), check_in);
  }
  const bool listed = !all.empty() && std::string_view(all[0].id) == "check-in";
  if (!listed && (open || (convened && on_its_day)) && may(Right::check_in_others)) all.push_back(check_in);
  if (!convened) all.push_back(acta);
  if ((open || (convened && on_its_day)) && may(Right::check_in_others))
    all.push_back({"visitors", Icon::person, ui.tr("Visitors"), ui.tr("With a voice, without a vote"),
                   [this] { return go<VisitorsScreen>(session_, id_); }});
  if (convened && on_its_day) all.push_back(notices);
  if (open && may(Right::run_assembly))
    all.push_back({"tasks", Icon::calendar, ui.tr("Earlier tasks"), ui.tr("What was to be done by today"),
                   [this] { return go<TasksScreen>(session_, id_); }});
  if (!convened)
    all.push_back({"equality", Icon::chart, ui.tr("Women and men"), ui.tr("Who came, spoke, proposed"),
                   [this] { return go<EqualityScreen>(session_, id_); }});
  if (open && may(Right::run_assembly))
    all.push_back({"close", Icon::close, ui.tr("Close the assembly"), ui.tr("When all is decided"), [this] {
                     closing_ = true;
                     return std::nullopt;
                   }});
  return all;
}

AssemblyScreen::Action AssemblyScreen::opening(const Ui& ui, int call) {
  const auto at = clock_text(call == 1 ? view_->assembly.first_call : view_->assembly.second_call);
  return {call == 1 ? "open-first" : "open-second", Icon::assembly,
          call == 1 ? ui.tr("Open at first call") : ui.tr("Open at second call"),
          filled(ui.tr("Called for {}"), at), [this, call] { return open(call); }};
}

std::optional<Intent> AssemblyScreen::draw_quorum(Ui& ui) const {
  const auto& assembly = view_->assembly;
  if (assembly.state == AssemblyState::convened)
    ui::muted(ui,
              filled(ui.tr("{}, first call {}, second call {}"), weekday_date(ui.language(), assembly.date),
                     clock_text(assembly.first_call), clock_text(assembly.second_call)));
  else
    ui::muted(ui, filled(ui.tr("{}, {}"), weekday_date(ui.language(), assembly.date), assembly.place));
  if (assembly.state == AssemblyState::convened && assembly.date < today_)
    ui::notice(ui, Tone::danger, ui.tr("Its day has passed"),
               ui.tr("It was not opened, so nothing was decided. Convene another."));
  const bool second =
      assembly.call == 2 || (assembly.call == 0 && assembly.date == today_ && time_ >= assembly.second_call);
  const auto needed = second ? view_->needed_second_call : view_->needed_first_call;
  const bool reached = view_->present.total() >= needed;
  const std::array<float, 3> shares{1, 1, 1};
  const std::array<std::function<void()>, 3> columns{
      [&] {
        ui::figure(ui, grouped(view_->present.total()), ui.tr("qualified present"),
                   reached ? Tone::main : Tone::plain);
      },
      [&] {
        ui::figure(ui, grouped(needed),
                   reached ? ui.tr("needed: there is a quorum") : ui.tr("needed for a quorum"));
      },
      [&] { ui::figure(ui, grouped(view_->qualified), ui.tr("qualified on the roll")); }};
  ui.columns(shares, 35, columns);
  ui::women_and_men(ui, ui.tr("Present"), view_->present.women, view_->present.men, view_->present.others);
  std::optional<Intent> intent = draw_shortage(ui, reached);
  const auto named = [&](const std::string& name) {
    return name.empty() ? ui.tr("Not checked in yet") : name;
  };
  ui::labelled(ui, ui.tr("Presides"), named(view_->chair));
  ui::labelled(ui, ui.tr("Secretary"), named(view_->secretary));
  return intent;
}

// Too few women, men or people: touched while something can be done about it.
std::optional<Intent> AssemblyScreen::draw_shortage(Ui& ui, bool quorum) const {
  const auto& assembly = view_->assembly;
  const bool on_its_day = assembly.state == AssemblyState::convened && assembly.date == today_;
  const bool can_help = on_its_day || assembly.state == AssemblyState::open;
  const bool balanced = view_->parity == Parity::balanced;
  if (balanced && (quorum || !on_its_day)) return std::nullopt;
  const bool women = view_->parity == Parity::few_women;
  const auto tone = balanced ? Tone::plain : women ? Tone::women : Tone::men;
  const auto title = balanced ? ui.tr("There is no quorum yet")
                     : women  ? ui.tr("Few women are here")
                              : ui.tr("Few men are here");
  if (!can_help) {
    ui::notice(ui, tone, title, ui.tr("Fewer than the statute asks for. The acta will say so."));
    return std::nullopt;
  }
  const auto detail = balanced ? ui.tr("Touch to see what can be done now.")
                               : ui.tr("Fewer than the statute asks for. Touch to see what can be done now.");
  if (!ui::row(ui, "parity-help", {.title = title, .detail = detail, .icon = Icon::help, .tone = tone}))
    return std::nullopt;
  return go<ParityHelpScreen>(session_, id_);
}

std::optional<Intent> AssemblyScreen::draw_agenda(Ui& ui) {
  const auto& assembly = view_->assembly;
  const bool runs =
      assembly.state == AssemblyState::open && desk::has_right(session_.offices, Right::run_assembly);
  std::optional<Intent> intent;
  for (std::size_t i = 0; i < view_->agenda.size() && !form_.editing(); ++i) {
    const auto& item = view_->agenda[i];
    if (i == 0) ui::heading(ui, ui.tr("Agenda"));
    std::string times;
    if (item.begun) times = clock_text(local_time(*item.begun));
    if (item.ended) times += " – " + clock_text(local_time(*item.ended));
    if (ui::row(ui, "item/" + std::to_string(i),
                {.title = std::to_string(i + 1) + ". " + item.title,
                 .detail = item.under_way() ? ui.tr("Under way") : item.notes,
                 .trailing = times,
                 .icon = item.ended ? Icon::check : Icon::list,
                 .tone = item.under_way() ? Tone::main : Tone::plain},
                assembly.state != AssemblyState::convened))
      intent = go<ItemScreen>(session_, id_, static_cast<std::int64_t>(i));
    for (const auto& vote : view_->votes) {
      if (vote.item != static_cast<std::int64_t>(i)) continue;
      const ui::Row row{.title = vote.question,
                        .detail = word_for(vote.state, ui.language()),
                        .icon = Icon::vote,
                        .tone = vote.state == VoteState::open ? Tone::main : Tone::plain};
      if (ui::row(ui, "vote/" + std::to_string(vote.id.value), row))
        intent = go<VoteScreen>(session_, vote.id);
    }
  }
  // The law lets an extraordinary one decide only what it was convened for.
  if (runs && assembly.kind == AssemblyKind::ordinary)
    form_.sentence(ui, "add-item", ui.tr("Add an item"), new_item_, longest_sentence);
  return intent;
}

Intent AssemblyScreen::add_item() {
  return submit([session = session_, command = command_, id = id_, title = std::exchange(new_item_, {})](
                    desk::Desk& desk) { return desk::add_item(desk, session, command, id, title); },
                [this](const ItemAdded&) -> std::optional<Intent> {
                  command_ = desk::new_command_id();
                  return reload();
                });
}

Intent AssemblyScreen::open(int call) {
  return ask([session = session_, command = command_, id = id_,
              call](desk::Desk& desk) { return desk::open_assembly(desk, session, command, id, call); },
             [this](const Result<AssemblyOpened>& event) -> std::optional<Intent> {
               // Who is missing can still be called: how, is told at once.
               if (!event)
                 return event.error().why == Why::parity_missing || event.error().why == Why::quorum_missing
                            ? told(event.error(), then(go<ParityHelpScreen>(session_, id_)))
                            : told(event.error());
               command_ = desk::new_command_id();
               const auto present = std::to_string(event->present.total());
               const auto needed = std::to_string(event->quorum_needed);
               return Intent{Tell{[present, needed](Language l) {
                                    return Message{Tone::main, tr(l, "The assembly is open"),
                                                   filled(tr(l, "There is a quorum: {} present, {} needed."),
                                                          present, needed)};
                                  },
                                  then(reload())}};
             });
}

std::optional<Intent> AssemblyScreen::draw_closing(Ui& ui) {
  if (!form_.editing() && ui.back_button(ui.tr("Back"))) {
    closing_ = false;
    return std::nullopt;
  }
  const auto& assembly = view_->assembly;
  form_.draw(ui, [&] {
    if (!form_.editing()) {
      ui::heading(ui, ui.tr("Close the assembly?"));
      ui::body(ui,
               ui.tr("After this nobody checks in, nothing is voted and nothing is noted any more. The acta "
                     "can be printed."));
    }
    if (today_ == assembly.date) return;
    if (!form_.editing())
      ui::notice(ui, Tone::plain, ui.tr("It was left open"),
                 filled(ui.tr("It began on {}. Say when it ended, for the acta."), day_text(assembly.date)));
    form_.date(ui, "ended-on", ui.tr("The day it ended"), ended_on_, today_);
    form_.time(ui, "ended-at", ui.tr("The hour it ended"), ended_at_);
  });
  if (form_.editing()) return std::nullopt;
  if (ui.main_button("close-confirmed", ui.tr("Close it"), Icon::check, true, Tone::danger)) return close();
  return std::nullopt;
}

Intent AssemblyScreen::close() {
  closing_ = false;
  return submit([session = session_, command = command_, id = id_, day = ended_at_ ? ended_on_ : std::nullopt,
                 at = ended_at_.value_or(TimeOfDay{})](
                    desk::Desk& desk) { return desk::close_assembly(desk, session, command, id, day, at); },
                [this](const AssemblyClosed&) -> std::optional<Intent> {
                  command_ = desk::new_command_id();
                  return tell(Tone::main, "The assembly is closed",
                              "Print the acta now, read it aloud and sign it.", then(reload()));
                });
}

}  // namespace minga::screens
