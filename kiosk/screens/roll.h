// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/roll.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

// ids: register, tasks, search (its editor: search/<letter>, search/done), households, row/<number>, earlier,
// later
namespace minga::screens {

// The roll (padrón): who belongs, found by name, number or DNI; women and men counted; the way to register
// someone.
class RollScreen : public Screen {
 public:
  explicit RollScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "roll"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return reload(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent reload();
  std::optional<Intent> draw_counts(Ui&);

  desk::Session session_;
  std::optional<desk::RollPage> page_;
  ui::Form form_;
  std::string words_;
  std::string searched_;
  Pager pager_{desk::roll_page_size};
};

}  // namespace minga::screens
