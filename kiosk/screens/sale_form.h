// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "kiosk/desk/treasury.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// A sale is typed, then read once with both parts, then saved. Back from the reading returns to the typing.
// ids: vintage, buyer, tonnes, currency, price, fee, fee-currency (once there is a fee), credited, date,
// reference (each a field of a form), review, then save. Options: vintage/<issuance number>, currency/eur,
// currency/usd, currency/pen, and the same of fee-currency
class SaleFormScreen : public Screen {
 public:
  explicit SaleFormScreen(desk::Session session)
      : session_(std::move(session)), command_(desk::new_command_id()) {}
  std::string_view name() const override { return "sale-form"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_fields(Ui&);
  bool is_filled() const;
  SaleDraft draft() const;
  std::optional<Intent> draw_review(Ui&);

  desk::Session session_;
  desk::CommandId command_;
  Date today_;
  ui::Form form_;
  std::string vintage_, buyer_, tonnes_, currency_ = "eur", price_, fee_, fee_currency_ = "eur", credited_,
                                         reference_;
  std::optional<Date> credited_on_;
  std::optional<desk::TreasuryView> view_;
  std::optional<SaleRecorded> review_;
};

}  // namespace minga::screens
