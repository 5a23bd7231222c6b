// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/member_note.h"

#include "kiosk/screens/find_member.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> MemberNoteScreen::arrive(const Surroundings& around) {
  today_ = around.today;
  return std::nullopt;
}

std::optional<Intent> MemberNoteScreen::draw(Ui& ui) {
  ui.where(asked_.title(ui.language()));
  bool find = false;
  form_.draw(ui, [&] {
    if (!form_.editing()) {
      const ui::Row row{.title = who_ ? who_->full_name() : asked_.who(ui.language()),
                        .detail = who_ ? asked_.who(ui.language()) : ui.tr("Touch to choose"),
                        .trailing = who_ ? std::to_string(who_->number.value) : std::string(),
                        .icon = who_ ? Icon::none : Icon::person,
                        .shape = who_ ? shape_for(who_->sex) : Shape::none,
                        .tone = who_ ? tone_for(who_->sex) : Tone::plain};
      find = ui::row(ui, "who", row);
    }
    form_.sentence(ui, "text", asked_.text(ui.language()), text_, asked_.longest);
    if (asked_.due) form_.date(ui, "due", ui.tr("Until when?"), due_, today_);
  });
  if (form_.editing()) return std::nullopt;
  if (find)
    return go<FindMemberScreen>(session_, asked_.who, [this](Member member) -> std::optional<Intent> {
      who_ = std::move(member);
      return back();
    });
  if (!ui.main_button("save", ui.tr("Save"), Icon::check, who_.has_value())) return std::nullopt;
  return save_({who_->number, text_, due_});
}

}  // namespace minga::screens
