// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/paying.h"
#include "kiosk/desk/treasury.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// When the member is not here to take cash: by bank, or to somebody with a recorded authorisation. ids:
// transfer, collector/<id>, record
class PayOtherwiseScreen : public Screen {
 public:
  PayOtherwiseScreen(desk::Session session, MemberNumber member)
      : session_(std::move(session)), member_(member) {}
  std::string_view name() const override { return "pay-otherwise"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  struct View {
    desk::PayoutView payout;
    desk::PayingFacts facts;
  };
  desk::Session session_;
  MemberNumber member_;
  std::optional<View> view_;
};

// The whole amount by bank transfer, to the céntimo; the bank's reference is the proof. ids: confirm; field
// reference
class PayTransferScreen : public Screen {
 public:
  // `collector`: the heir it goes to, of a member who has died; none: the member.
  PayTransferScreen(desk::Session session, MemberNumber member, CollectorId collector = {})
      : session_(std::move(session)),
        member_(member),
        collector_(collector),
        command_(desk::new_command_id()),
        print_command_(desk::new_command_id()) {}
  std::string_view name() const override { return "pay-transfer"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent confirm() const;

  desk::Session session_;
  MemberNumber member_;
  CollectorId collector_;
  desk::CommandId command_;
  desk::CommandId print_command_;
  PaperSize paper_ = PaperSize::a5;
  ui::Form form_;
  std::string reference_;
  std::optional<desk::PayoutView> view_;
};

}  // namespace minga::screens
