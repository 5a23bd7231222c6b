// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "kiosk/desk/treasury.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// Who is here to be paid, by number or DNI. ids: number/<digit>, number/erase, continue, list
class PayFindScreen : public Screen {
 public:
  explicit PayFindScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "pay"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent find() const;

  desk::Session session_;
  std::string typed_;
  std::optional<desk::TreasuryView> view_;
};

// Everyone who is owed something, by number. ids: person/<number>, earlier, later
class OwedScreen : public Screen {
 public:
  explicit OwedScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "owed"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent load_lines();

  desk::Session session_;
  Pager pager_;
  std::optional<std::vector<storage::OwedLine>> lines_;
};

}  // namespace minga::screens
