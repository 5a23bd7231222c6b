// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "kiosk/desk/standing.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

// ids: substitute, office/<word>/<number> (hands it over); then find_member's; then save and the fields
// office, until, agreement. Options: office/<word>, agreement/<id>
namespace minga::screens {

// Who holds which office until when, what ends soon, what nobody holds.
class OfficesScreen : public Screen {
 public:
  explicit OfficesScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "offices"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent find_substitute() const;
  bool draw_line(Ui&, const desk::OfficeLine&) const;

  desk::Session session_;
  std::optional<desk::OfficesView> view_;
};

// Somebody acts in an office for a while, by agreement of the assembly.
class SubstituteScreen : public Screen {
 public:
  SubstituteScreen(desk::Session session, Member member)
      : session_(std::move(session)), member_(std::move(member)) {}
  std::string_view name() const override { return "substitute"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent save();

  desk::Session session_;
  Member member_;
  desk::CommandId command_ = desk::new_command_id();
  std::optional<std::vector<desk::StandingChoice>> agreements_;
  Date today_;
  ui::Form form_;
  std::string office_, agreement_;
  std::optional<Date> until_;
};

// Terms that end within eight weeks, for the officers' own screen; nothing when none does.
void offices_notice(Ui&, const desk::OfficesView&);

}  // namespace minga::screens
