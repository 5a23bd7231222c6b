// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/tasks.h"

#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

std::string outcome_word(TaskOutcome outcome, Language l) {
  switch (outcome) {
    case TaskOutcome::pending:
      return tr(l, "To be done");
    case TaskOutcome::done:
      return tr(l, "Done");
    case TaskOutcome::dropped:
      return tr(l, "Dropped");
  }
  return {};
}

}  // namespace

std::optional<Intent> TasksScreen::arrive(const Surroundings& around) {
  today_ = around.today;
  chosen_.reset();
  return reload();
}

Intent TasksScreen::reload() {
  return load(view_, [id = id_](desk::Desk& desk) {
    return View{desk::earlier_tasks(desk, id), desk::earlier_money(desk, id)};
  });
}

std::optional<Intent> TasksScreen::draw(Ui& ui) {
  ui.where(ui.tr("Earlier tasks"));
  if (!view_) return std::nullopt;
  if (chosen_) return draw_one(ui);
  if (view_->lines.empty() && view_->money.empty()) {
    ui::empty_state(
        ui, Icon::calendar,
        ui.tr(
            "What an assembly gives somebody to do, and the money it allows, will be here at the next one."));
    return std::nullopt;
  }
  if (!view_->lines.empty()) ui::heading(ui, ui.tr("What has been done?"));
  for (const auto& line : view_->lines) {
    const bool pending = line.task.outcome == TaskOutcome::pending;
    const bool late = pending && line.task.due < today_;
    if (ui::row(ui, "task/" + std::to_string(line.task.id.value),
                {.title = line.task.text,
                 .detail = line.who + " · " +
                           (late ? filled(ui.tr("was due on {}"), day_text(line.task.due))
                                 : filled(ui.tr("until {}"), day_text(line.task.due))),
                 .trailing = outcome_word(line.task.outcome, ui.language()),
                 .icon = pending ? late ? Icon::warning : Icon::calendar : Icon::check,
                 .tone = late ? Tone::danger : Tone::plain},
                pending)) {
      chosen_ = line;
      note_.clear();
      ui.to_first_page();
    }
  }
  draw_money(ui);
  return std::nullopt;
}

void TasksScreen::draw_money(Ui& ui) const {
  if (view_->money.empty()) return;
  ui::heading(ui, ui.tr("What became of the money?"));
  for (const auto& each : view_->money)
    ui::row(ui, "money/" + std::to_string(each.agreement.value),
            {.title = each.text,
             .detail = filled(ui.tr("Agreed on {}: {}"), day_text(each.date), to_text(each.approved)),
             .trailing = filled(ui.tr("{} used"), to_text(each.used)),
             .icon = Icon::money,
             .tone = Tone::money},
            false);
}

std::optional<Intent> TasksScreen::draw_one(Ui& ui) {
  if (!form_.editing() && ui.back_button(ui.tr("Back"))) {
    chosen_.reset();
    ui.to_first_page();
    return std::nullopt;
  }
  bool dropped = false;
  form_.draw(ui, [&] {
    if (!form_.editing()) {
      ui::heading(ui, chosen_->task.text);
      ui::labelled(ui, ui.tr("Who"), chosen_->who);
      ui::labelled(ui, ui.tr("Agreed on"), day_text(chosen_->agreed_on));
      ui::labelled(ui, ui.tr("Due"), day_text(chosen_->task.due));
    }
    form_.sentence(ui, "note", ui.tr("What was reported"), note_, longest_proposal);
    if (!form_.editing()) dropped = ui::button(ui, "dropped", ui.tr("The assembly drops it"), Icon::cancel);
  });
  if (form_.editing()) return std::nullopt;
  if (dropped) return settle(TaskOutcome::dropped);
  if (ui.main_button("done", ui.tr("It is done"), Icon::check)) return settle(TaskOutcome::done);
  return std::nullopt;
}

Intent TasksScreen::settle(TaskOutcome outcome) {
  return submit(
      [session = session_, command = command_, id = chosen_->task.id, outcome, note = note_](
          desk::Desk& desk) { return desk::settle_task(desk, session, command, id, outcome, note); },
      [this](const TaskSettled&) -> std::optional<Intent> {
        command_ = desk::new_command_id();
        chosen_.reset();
        return reload();
      });
}

}  // namespace minga::screens
