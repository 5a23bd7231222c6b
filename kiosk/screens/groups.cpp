// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/groups.h"

#include "kiosk/screens/figures.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {
constexpr std::size_t longest_name = 40;
}

std::optional<Intent> GroupsScreen::arrive(const Surroundings&) {
  return ask([](desk::Desk& desk) { return desk::group_lines(desk); },
             [this](std::vector<desk::GroupLine> lines) -> std::optional<Intent> {
               names_.clear();
               new_.clear();
               for (const auto& line : lines) names_.push_back(line.group.name);
               lines_ = std::move(lines);
               return std::nullopt;
             });
}

std::optional<Intent> GroupsScreen::draw(Ui& ui) {
  ui.where(ui.tr("Groups"));
  if (!lines_) return std::nullopt;
  form_.draw(ui, [&] {
    if (!form_.editing()) {
      ui::heading(ui, ui.tr("The groups of the community"));
      ui::muted(ui, ui.tr("A distribution can be for one group. A member may belong to several."));
    }
    for (std::size_t i = 0; i < lines_->size(); ++i) {
      const auto members = static_cast<long>((*lines_)[i].members);
      form_.text(ui, "rename/" + std::to_string((*lines_)[i].group.id.value),
                 filled(ui.trn("{} member", "{} members", members), grouped(members)), names_[i],
                 longest_name);
    }
    form_.text(ui, "new", ui.tr("A new group"), new_, longest_name);
  });
  if (form_.editing()) return std::nullopt;
  // Asked for once: while the answer is awaited, the fields show what is kept.
  for (std::size_t i = 0; i < lines_->size(); ++i) {
    const auto& group = (*lines_)[i].group;
    if (names_[i] != group.name) return keep(group.id, std::exchange(names_[i], group.name));
  }
  if (!new_.empty()) return keep({}, std::exchange(new_, {}));
  return std::nullopt;
}

Intent GroupsScreen::keep(GroupId which, const std::string& name) {
  // Whatever was refused shows as it is kept again.
  return ask(
      [session = session_, which, name](desk::Desk& desk) {
        return desk::name_group(desk, session, desk::new_command_id(), which, name);
      },
      [this](const Result<GroupNamed>& named) -> std::optional<Intent> {
        auto again = *arrive({});
        if (named) return again;
        return told(named.error(), then(std::move(again)));
      });
}

}  // namespace minga::screens
