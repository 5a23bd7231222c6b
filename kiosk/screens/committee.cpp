// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/committee.h"

#include "domain/voting/committee.h"
#include "kiosk/screens/find_member.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> CommitteeScreen::draw(Ui& ui) {
  ui.where(ui.tr("Electoral committee"));
  ui::heading(ui, ui.tr("Who runs the election?"));
  ui::muted(ui, ui.tr("Three who are here and stand on no list. They open and close the urn with their PINs; "
                      "their office ends with the result."));
  std::optional<std::size_t> removed;
  for (std::size_t i = 0; i < members_.size(); ++i)
    if (ui::row(ui, "person/" + std::to_string(i),
                {.title = members_[i].full_name(),
                 .detail = (i == 0 ? ui.tr("Presides the committee") : ui.tr("On the committee")) + ". " +
                           ui.tr("Touch to take them off."),
                 .trailing = std::to_string(members_[i].number.value),
                 .shape = shape_for(members_[i].sex),
                 .tone = tone_for(members_[i].sex)}))
      removed = i;
  if (removed) members_.erase(members_.begin() + static_cast<std::ptrdiff_t>(*removed));
  const bool whole = members_.size() == committee_size;
  if (!whole && ui::button(ui, "add", ui.tr("Add somebody"), Icon::add)) return add();
  if (ui.main_button("save", ui.tr("Name them"), Icon::check, whole)) return save();
  return std::nullopt;
}

Intent CommitteeScreen::add() {
  return go<FindMemberScreen>(
      session_, [](Language l) { return tr(l, "Who is on the committee?"); },
      [this](Member member) -> std::optional<Intent> {
        members_.push_back(std::move(member));
        return back();
      });
}

Intent CommitteeScreen::save() {
  std::vector<MemberNumber> numbers;
  for (const auto& member : members_) numbers.push_back(member.number);
  return submit(
      [session = session_, command = command_, vote = vote_, numbers](desk::Desk& desk) {
        return desk::appoint_committee(desk, session, command, vote, numbers);
      },
      [](const CommitteeAppointed&) -> std::optional<Intent> {
        return tell(Tone::main, "The committee is named", "Two of them open the vote, each with their PIN.",
                    then(back()));
      });
}

}  // namespace minga::screens
