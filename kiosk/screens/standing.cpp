// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/standing.h"

#include "kiosk/screens/figures.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::vector<ui::Form::Choice> agreement_choices(const std::vector<desk::StandingChoice>& agreements,
                                                Language l) {
  std::vector<ui::Form::Choice> choices;
  for (const auto& each : agreements)
    choices.push_back(
        {.id = std::to_string(each.agreement.id.value),
         .title = each.text,
         .detail = filled(tr(l, "Agreement No {} of {}: {} of {} in favour"),
                          std::to_string(each.agreement.id.value), day_text(each.agreement.date),
                          grouped(each.agreement.in_favour), grouped(each.agreement.attending))});
  return choices;
}

AgreementId agreement_chosen(const std::string& id) { return {number_typed(id)}; }

std::optional<Intent> StandingScreen::arrive(const Surroundings& around) {
  today_ = around.today;
  if (!on_) on_ = today_;
  return load(agreements_, [](desk::Desk& desk) { return desk::agreements_on_standing(desk); });
}

std::optional<Intent> StandingScreen::draw(Ui& ui) {
  ui.where(ui.tr("Change the standing"));
  if (!agreements_) return std::nullopt;
  form_.draw(ui, [&] { draw_fields(ui); });
  if (form_.editing()) return std::nullopt;
  if (ui.main_button("save", ui.tr("Record it"), Icon::check, !status_.empty())) return save();
  return std::nullopt;
}

void StandingScreen::draw_fields(Ui& ui) {
  const auto l = ui.language();
  if (!form_.editing()) {
    ui::heading(ui, member_.full_name());
    ui::labelled(ui, ui.tr("Standing now"), word_for(member_.status, l));
  }
  std::vector<ui::Form::Choice> standings;
  for (const auto status :
       {Status::qualified, Status::integrated, Status::suspended, Status::left, Status::deceased})
    if (status != member_.status) standings.push_back({std::string(word_of(status)), word_for(status, l)});
  form_.choice(ui, "status", ui.tr("New standing"), status_, standings);
  const auto status = from_word<Status>(status_);
  if (!status) return;
  if (needs_agreement(*status)) {
    form_.choice(ui, "agreement", ui.tr("By the agreement"), agreement_, agreement_choices(*agreements_, l));
    if (!form_.editing() && agreements_->empty())
      ui::notice(ui, Tone::danger, ui.tr("There is no agreement yet"),
                 ui.tr("The assembly decides about a standing. Once its vote is proclaimed, it can be chosen "
                       "here."));
    else if (!form_.editing() && needs_two_thirds(member_.status, *status))
      ui::muted(ui, ui.tr("It needs two thirds of those attending."));
  }
  form_.date(ui, "on", needs_agreement(*status) ? ui.tr("From the day") : ui.tr("Died on"), on_, today_);
  form_.sentence(ui, "reason", ui.tr("Reason (may be empty)"), reason_, 200);
  if (form_.editing()) return;
  if (*status == Status::deceased)
    ui::muted(ui, ui.tr("What is owed to them stays for their heirs. Offices end on that day."));
  else if (*status == Status::suspended)
    ui::muted(ui, ui.tr("From now on they do not vote, check in or act in an office."));
}

Intent StandingScreen::save() {
  StandingDraft draft{from_word<Status>(status_).value_or(member_.status), on_, reason_};
  return submit(
      [session = session_, command = command_, number = member_.number, draft,
       agreement = agreement_chosen(agreement_)](desk::Desk& desk) {
        return desk::change_standing(desk, session, command, number, draft, agreement);
      },
      [this](const StatusChanged&) -> std::optional<Intent> {
        command_ = desk::new_command_id();
        return tell(Tone::main, "Saved", "The roll and its history say so now.", then(back()));
      });
}

}  // namespace minga::screens
