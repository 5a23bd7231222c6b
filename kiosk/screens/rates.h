// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "kiosk/desk/labour.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// What is paid for a day, a hectare or a tree, by which agreement, and what is left of its limit. ids: record
// (president and treasurer)
class RatesScreen : public Screen {
 public:
  explicit RatesScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "rates"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  std::optional<std::vector<desk::RateView>> rates_;
};

// Copied out of a general agreement of the assembly by president and treasurer. ids: fields agreement
// (agreement/<number>), basis (basis/day, basis/hectare, basis/tree), rate, limit; set, then two officers
class RateFormScreen : public Screen {
 public:
  explicit RateFormScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "rate-form"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_fields(Ui&);
  const desk::RateSource* chosen() const;
  Intent ask_both() const;

  desk::Session session_;
  desk::CommandId command_ = desk::new_command_id();
  ui::Form form_;
  std::string agreement_, basis_ = "day", rate_, limit_;
  std::optional<std::vector<desk::RateSource>> sources_;
};

}  // namespace minga::screens
