// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/cash.h"
#include "kiosk/desk/paying.h"
#include "kiosk/desk/treasury.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// What is handed over in cash now, in which notes and coins, and the signature for it; from the confirmation
// on it is paid and its receipt on the way to the printer. ids: pad, pad/erase, on-paper, then sign-here
// instead of it, confirm, other-way (by bank, or somebody else collects)
class PayMemberScreen : public Screen {
 public:
  // `collector`: who takes it in the member's place; none: the member is here.
  PayMemberScreen(desk::Session session, MemberNumber member, CollectorId collector = {})
      : session_(std::move(session)),
        member_(member),
        collector_(collector),
        command_(desk::new_command_id()),
        print_command_(desk::new_command_id()) {}
  std::string_view name() const override { return "pay-member"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  struct View {
    desk::PayoutView payout;
    desk::PayingFacts facts;
    desk::HandOver hand_over;
    std::string collector;  // the name
  };
  static Result<View> view_of(desk::Desk&, MemberNumber, CollectorId);
  bool heir_missing() const { return view_->facts.heir_needed && !collector_; }
  bool can_pay() const;
  void draw_who(Ui&) const;
  void draw_amount(Ui&) const;
  void draw_obstacle(Ui&) const;
  void draw_account(Ui&) const;
  void draw_pieces(Ui&) const;
  void draw_signing(Ui&);
  Intent confirm() const;

  desk::Session session_;
  MemberNumber member_;
  CollectorId collector_;
  desk::CommandId command_;
  desk::CommandId print_command_;
  PaperSize paper_ = PaperSize::a5;
  Signature signature_;
  bool on_paper_ = false;
  std::optional<View> view_;
};

}  // namespace minga::screens
