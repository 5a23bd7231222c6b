// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/hall_board.h"

#include <array>

#include "kiosk/screens/figures.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/screens/speaker.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"
#include "kiosk/words/dates.h"

namespace minga::screens {

using ui::Icon;
using ui::Tone;

namespace {

void draw_quorum(ui::Ui& ui, const desk::HallView& view) {
  const bool reached = view.present.total() >= view.needed;
  ui::figure(ui, grouped(view.present.total()), ui.tr("qualified present"),
             reached ? Tone::main : Tone::plain);
  ui::progress(ui, view.second_call ? ui.tr("Quorum of the second call") : ui.tr("Quorum of the first call"),
               view.present.total(), view.needed,
               reached ? ui.tr("There is a quorum")
                       : filled(ui.trn("{} more is needed", "{} more are needed",
                                       static_cast<long>(view.needed - view.present.total())),
                                grouped(view.needed - view.present.total())));
  ui::women_and_men(ui, ui.tr("Present"), view.present.women, view.present.men, view.present.others);
}

void draw_speaker(ui::Ui& ui, const desk::HallView& view, Instant now) {
  if (view.speaker && draw_speaker_clock(ui, *view.speaker, now))
    ui::notice(ui, Tone::danger, "", ui.tr("The time is over"));
  if (view.next.empty()) return;
  ui::muted(ui, filled(ui.trn("{} waits to speak", "{} wait to speak", static_cast<long>(view.waiting)),
                       grouped(view.waiting)));
  for (std::size_t place = 0; place < view.next.size(); ++place)
    ui::body(ui, std::to_string(place + 1) + ". " + view.next[place]);
}

void draw_agenda(ui::Ui& ui, const Assembly& assembly) {
  for (std::size_t i = 0; i < assembly.agenda.size(); ++i)
    ui::body(ui, std::to_string(i + 1) + ". " + assembly.agenda[i]);
}

void draw_course(ui::Ui& ui, const desk::HallView& view, Instant now) {
  const auto& assembly = *view.assembly;
  if (assembly.state == AssemblyState::convened) {
    ui::heading(ui, weekday_date(ui.language(), assembly.date));
    ui::body(ui, filled(ui.tr("First call at {}, second call at {}"), clock_text(assembly.first_call),
                        clock_text(assembly.second_call)));
    draw_agenda(ui, assembly);
    return;
  }
  ui::heading(
      ui, view.item > 0 ? std::to_string(view.item) + ". " + view.item_title : ui.tr("No item is under way"));
  if (!view.vote.empty())
    ui::notice(ui, Tone::main, ui.tr("Please vote"),
               view.vote + " · " +
                   filled(ui.trn("{} has voted", "{} have voted", static_cast<long>(view.voted)),
                          grouped(view.voted)));
  // Between items everybody sees what is still to come.
  if (view.item == 0 && view.vote.empty()) draw_agenda(ui, assembly);
  draw_speaker(ui, view, now);
}

}  // namespace

void draw_hall(ui::Ui& ui, const desk::HallView& view, Instant now) {
  ui.where(ui.tr("Assembly"));
  if (!view.assembly) {
    ui::empty_state(ui, Icon::assembly, ui.tr("The next assembly will be here once it is convened."));
    return;
  }
  const std::array<float, 2> shares{2, 3};
  const std::array<std::function<void()>, 2> columns{[&] { draw_quorum(ui, view); },
                                                     [&] { draw_course(ui, view, now); }};
  ui.columns(shares, 60, columns);
}

}  // namespace minga::screens
