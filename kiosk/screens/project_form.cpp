// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/project_form.h"

#include "domain/base/text.h"
#include "kiosk/screens/find_member.h"
#include "kiosk/screens/vote_options.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> ProjectFormScreen::draw(Ui& ui) {
  ui.where(ui.tr("Propose a project"));
  form_.draw(ui, [&] {
    form_.sentence(ui, "title", ui.tr("What is it called?"), title_, longest_name);
    form_.sentence(ui, "benefit", ui.tr("What is it good for?"), benefit_, longest_sentence);
    form_.amount(ui, "cost", ui.tr("What does it cost, in soles?"), cost_);
    form_.choice(ui, "picture", ui.tr("Picture"), picture_, picture_choices(ui));
  });
  if (form_.editing()) return std::nullopt;
  if (auto intent = draw_proposer(ui)) return intent;
  if (ui.main_button("save", ui.tr("Save"), Icon::check)) return save();
  return std::nullopt;
}

// Who had the idea may be named, and then the ballot says so.
std::optional<Intent> ProjectFormScreen::draw_proposer(Ui& ui) {
  ui::labelled(ui, ui.tr("Proposed by"), proposer_ ? proposer_->full_name() : ui.tr("Not said"));
  if (proposer_) {
    if (ui::button(ui, "no-proposer", ui.tr("Do not name anybody"), Icon::close)) proposer_.reset();
    return std::nullopt;
  }
  if (!ui::button(ui, "proposer", ui.tr("Say who proposes it"), Icon::person)) return std::nullopt;
  return go<FindMemberScreen>(
      session_, [](Language l) { return tr(l, "Who proposes it?"); },
      [this](Member member) -> std::optional<Intent> {
        proposer_ = std::move(member);
        return back();
      });
}

Intent ProjectFormScreen::save() {
  const ProjectDraft draft{title_, benefit_, picture_, money_from(cost_).value_or(Money()),
                           proposer_ ? proposer_->number : MemberNumber{}};
  return submit([session = session_, command = command_,
                 draft](desk::Desk& desk) { return desk::propose_project(desk, session, command, draft); },
                [this](const ProjectProposed&) -> std::optional<Intent> {
                  command_ = desk::new_command_id();
                  return tell(Tone::main, "Saved", "The project can be put to a vote now.", then(back()));
                });
}

}  // namespace minga::screens
