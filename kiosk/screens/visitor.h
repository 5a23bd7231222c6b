// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/proceedings.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// Who is here without being a member; who goes home is touched, and touched again when they come back. ids:
// add, visitor/<id>, then leave-confirmed or back-confirmed
class VisitorsScreen : public Screen {
 public:
  VisitorsScreen(desk::Session session, AssemblyId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "visitors"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent reload();
  std::optional<Intent> draw_one(Ui&);
  template <class UseCase>
  Intent carry_out(UseCase use_case);

  desk::Session session_;
  AssemblyId id_;
  desk::CommandId command_ = desk::new_command_id();
  std::optional<std::vector<Visitor>> visitors_;
  std::optional<Visitor> touched_;  // asked about
};

// Writes down somebody who is no member: a voice, no vote. ids: fields name, sex (sex/woman, sex/man,
// sex/other), from; save
class VisitorScreen : public Screen {
 public:
  VisitorScreen(desk::Session session, AssemblyId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "visitor"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  AssemblyId id_;
  desk::CommandId command_ = desk::new_command_id();
  ui::Form form_;
  std::string name_;
  std::string sex_;
  std::string from_;
};

}  // namespace minga::screens
