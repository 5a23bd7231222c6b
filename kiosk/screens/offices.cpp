// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/offices.h"

#include "kiosk/screens/figures.h"
#include "kiosk/screens/find_member.h"
#include "kiosk/screens/handover.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/screens/standing.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

void offices_notice(Ui& ui, const desk::OfficesView& view) {
  if (!view.ends_soon) return;
  std::string names;
  for (const auto& line : view.lines)
    if (!line.held.acting && line.days_left <= desk::warning_days)
      names += (names.empty() ? "" : ", ") + word_for(line.held.office, ui.language()) + " " +
               day_text(line.held.until);
  ui::notice(
      ui, Tone::danger, ui.tr("Offices end soon"),
      filled(ui.tr("{}. After that day nobody may act in them: prepare the election and the handover."),
             names));
}

std::optional<Intent> OfficesScreen::arrive(const Surroundings&) {
  return load(view_, [](desk::Desk& desk) { return desk::offices_view(desk); });
}

std::optional<Intent> OfficesScreen::draw(Ui& ui) {
  ui.where(ui.tr("Offices"));
  if (!view_) return std::nullopt;
  if (desk::has_right(session_.offices, desk::Right::run_assembly) &&
      ui.main_button("substitute", ui.tr("Name a substitute"), Icon::add))
    return find_substitute();
  offices_notice(ui, *view_);
  std::string vacant;
  for (const auto office : view_->vacant)
    vacant += (vacant.empty() ? "" : ", ") + word_for(office, ui.language());
  if (!vacant.empty())
    ui::notice(ui, Tone::plain, ui.tr("Nobody acts as"),
               filled(ui.tr("{}. The assembly can name a substitute."), vacant));
  if (view_->lines.empty())
    ui::empty_state(ui, Icon::officer, ui.tr("Nobody is in office today. The assembly elects the board."));
  else
    ui::muted(ui, ui.tr("Touch an office to hand it over."));
  for (const auto& line : view_->lines)
    if (draw_line(ui, line)) return go<HandoverScreen>(session_, line.held);
  return std::nullopt;
}

bool OfficesScreen::draw_line(Ui& ui, const desk::OfficeLine& line) const {
  const auto l = ui.language();
  const auto office = word_for(line.held.office, l);
  auto detail = line.held.acting ? filled(ui.tr("Acts as {} by agreement No {}"), office,
                                          std::to_string(line.held.agreement.value))
                                 : office;
  if (line.rests) detail += " · " + ui.tr("suspended");
  if (line.served_twice) detail += " · " + ui.tr("re-elected: no further term in a row");
  const auto days = static_cast<long>(line.days_left);
  return ui::row(
      ui, "office/" + std::string(word_of(line.held.office)) + "/" + std::to_string(line.held.member.value),
      {.title = line.name,
       .detail = detail,
       .trailing = line.days_left <= desk::warning_days
                       ? filled(ui.trn("{} day left", "{} days left", days), grouped(days))
                       : filled(ui.tr("until {}"), day_text(line.held.until)),
       .icon = Icon::officer});
}

Intent OfficesScreen::find_substitute() const {
  return go<FindMemberScreen>(
      session_, [](Language l) { return tr(l, "Who acts as substitute?"); },
      [session = session_](Member member) { return replace<SubstituteScreen>(session, std::move(member)); });
}

std::optional<Intent> SubstituteScreen::arrive(const Surroundings& around) {
  today_ = around.today;
  return load(agreements_, [](desk::Desk& desk) { return desk::agreements_on_standing(desk); });
}

std::optional<Intent> SubstituteScreen::draw(Ui& ui) {
  ui.where(ui.tr("Name a substitute"));
  if (!agreements_) return std::nullopt;
  form_.draw(ui, [&] {
    if (!form_.editing()) ui::heading(ui, member_.full_name());
    std::vector<ui::Form::Choice> offices;
    for (const auto& [office, word] : words(Office{}))
      offices.push_back({std::string(word), word_for(office, ui.language())});
    form_.choice(ui, "office", ui.tr("Acts as"), office_, offices);
    form_.date(ui, "until", ui.tr("Last day"), until_, today_);
    form_.choice(ui, "agreement", ui.tr("By the agreement"), agreement_,
                 agreement_choices(*agreements_, ui.language()));
    if (!form_.editing())
      ui::muted(ui, ui.tr("From today, with all the office may do, and no longer than the term lasts."));
  });
  if (form_.editing()) return std::nullopt;
  if (ui.main_button("save", ui.tr("Record it"), Icon::check, !office_.empty())) return save();
  return std::nullopt;
}

Intent SubstituteScreen::save() {
  const SubstituteDraft draft{from_word<Office>(office_).value_or(Office::vocal), until_};
  return submit(
      [session = session_, command = command_, number = member_.number, draft,
       agreement = agreement_chosen(agreement_)](desk::Desk& desk) {
        return desk::appoint_substitute(desk, session, command, number, draft, agreement);
      },
      [this](const OfficerAppointed&) -> std::optional<Intent> {
        command_ = desk::new_command_id();
        return tell(Tone::main, "Saved", "They act in the office from today.", then(back()));
      });
}

}  // namespace minga::screens
