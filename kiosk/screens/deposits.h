// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "kiosk/desk/cash.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/piece_counter.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

// What nobody collected goes back from the cash box to the bank.
namespace minga::screens {

// Every deposit so far. ids: deposit/<number>, take (of the treasurer, while the box is open), earlier, later
class DepositsScreen : public Screen {
 public:
  explicit DepositsScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "deposits"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return reload(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  struct View {
    std::vector<storage::CashDeposit> deposits;
    bool closed = false;  // the box
  };
  Intent reload();

  desk::Session session_;
  Pager pager_;
  std::optional<View> view_;
};

// The notes and coins that were taken to the bank, then the number on its slip. Back from the number returns
// to the notes. ids: those of PieceCounter, counted, then reference (a field of a form), deposit
class DepositCashScreen : public Screen {
 public:
  explicit DepositCashScreen(desk::Session session)
      : session_(std::move(session)), command_(desk::new_command_id()) {}
  std::string_view name() const override { return "deposit-cash"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  std::optional<Intent> draw_slip(Ui&);
  Intent submit_deposit() const;

  desk::Session session_;
  desk::CommandId command_;
  PieceCounter counter_;
  bool counted_ = false;
  ui::Form form_;
  std::string reference_;
};

// One deposit. ids: print
class DepositScreen : public Screen {
 public:
  DepositScreen(desk::Session session, CashDepositId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "deposit"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  CashDepositId id_;
  std::optional<DepositSheet> view_;
};

}  // namespace minga::screens
