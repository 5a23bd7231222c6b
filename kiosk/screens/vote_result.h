// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/votes.h"
#include "kiosk/screens/screen.h"

// ids: print
namespace minga::screens {

// A proclaimed result, for everyone: from the board without a session, or for the officers who proclaimed it.
class VoteResultScreen : public Screen {
 public:
  explicit VoteResultScreen(VoteId id, std::optional<desk::Session> session = std::nullopt)
      : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "vote-result"; }
  const desk::Session* session() const override { return session_ ? &*session_ : nullptr; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_verdict(Ui&) const;
  void draw_for_and_against(Ui&) const;
  void draw_allocation(Ui&) const;
  void draw_options(Ui&) const;
  void draw_turnout(Ui&) const;
  void draw_reconciliation(Ui&) const;
  void draw_hand_count(Ui&) const;

  std::optional<desk::Session> session_;
  VoteId id_;
  std::optional<desk::VoteView> view_;
};

}  // namespace minga::screens
