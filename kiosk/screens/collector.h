// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/paying.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// Who may collect for a member, and what was shown. ids: collects (cash now), transfer (to an heir), letter
// (print one to be signed), revoke
class CollectorScreen : public Screen {
 public:
  CollectorScreen(desk::Session session, MemberNumber member, CollectorId id)
      : session_(std::move(session)), member_(member), id_(id) {}
  std::string_view name() const override { return "collector"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent print_letter() const;

  desk::Session session_;
  MemberNumber member_;
  CollectorId id_;
  std::optional<Collector> collector_;
};

// A letter or an heir is recorded. ids: save; fields name, dni, document, until (of a letter)
class CollectorFormScreen : public Screen {
 public:
  CollectorFormScreen(desk::Session session, MemberNumber member, bool heir)
      : session_(std::move(session)), member_(member), heir_(heir), command_(desk::new_command_id()) {}
  std::string_view name() const override { return "collector-form"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  MemberNumber member_;
  bool heir_;
  desk::CommandId command_;
  Date today_;
  ui::Form form_;
  CollectorDraft draft_;
};

// It is taken back: why. ids: revoke; field reason
class RevokeCollectorScreen : public Screen {
 public:
  RevokeCollectorScreen(desk::Session session, Collector collector)
      : session_(std::move(session)), collector_(std::move(collector)), command_(desk::new_command_id()) {}
  std::string_view name() const override { return "revoke-collector"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  Collector collector_;
  desk::CommandId command_;
  ui::Form form_;
  std::string reason_;
};

}  // namespace minga::screens
