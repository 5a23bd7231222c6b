// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/roll.h"
#include "kiosk/desk/standing.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

// ids: save; fields given-names, surnames, dni, sex, household, household-of, groups, admitted, born,
// activity, settlement, address, phone, consent; of someone new joined, agreement, status. Options:
// sex/woman, sex/man, sex/other; household/own, household/other, household/same (editing); groups/<id>,
// groups/done; joined/<word>; agreement/<id>; status/qualified, status/integrated
namespace minga::screens {

// Registers a person, or corrects a line of the roll.
class MemberFormScreen : public Screen {
 public:
  explicit MemberFormScreen(desk::Session);
  MemberFormScreen(desk::Session, const Member&);
  // Someone new in the household of a member: where no woman, or no man, is registered yet.
  MemberFormScreen(desk::Session, MemberNumber household_of, Sex);
  std::string_view name() const override { return "member-form"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_fields(Ui&);
  void draw_household(Ui&);
  void draw_joining(Ui&);
  std::optional<Intent> save();
  std::optional<Intent> look_up_household();
  MemberDraft draft() const;

  desk::Session session_;
  std::optional<Member> before_;  // none: someone new
  desk::CommandId command_ = desk::new_command_id();
  struct View {
    std::vector<storage::Group> groups;
    std::vector<desk::StandingChoice> agreements;
  };
  std::optional<View> view_;
  Date today_;
  ui::Form form_;
  std::string given_names_, surnames_, dni_, sex_, status_, joined_, agreement_;
  std::vector<std::string> groups_;
  std::string household_ = "own";
  std::string household_of_;  // the number typed
  std::string looked_up_;     // of whom household_name_ tells
  std::string household_name_;
  std::optional<Date> admitted_, born_, consent_;
  std::string activity_, settlement_, address_, phone_;
};

}  // namespace minga::screens
