// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/trail.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"

// Follow the money, to the céntimo.
namespace minga::screens {

// From a receipt back to the sales it was paid from. ids: sale/<number>
class ReceiptTrailScreen : public Screen {
 public:
  ReceiptTrailScreen(desk::Session session, ReceiptNumber number)
      : session_(std::move(session)), number_(number) {}
  std::string_view name() const override { return "receipt-trail"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  ReceiptNumber number_;
  std::optional<desk::ReceiptTrail> view_;
};

// From a sale forward to where its money is now. ids: receipts, owed; then receipt/<number>, earlier, later
class SaleTrailScreen : public Screen {
 public:
  SaleTrailScreen(desk::Session session, SaleId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "sale-trail"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  enum class Part { places, receipts, owed };
  void go_to(Ui&, Part);
  std::optional<Intent> draw_places(Ui&);
  std::optional<Intent> draw_receipts(Ui&);
  void draw_owed(Ui&);

  desk::Session session_;
  SaleId id_;
  Part part_ = Part::places;
  Pager pager_;
  std::optional<desk::SaleTrail> view_;
};

}  // namespace minga::screens
