// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/treasury.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// A receipt and its prints. The first print is the original, every later one says COPIA n. Just after a
// payment there is no way back, only on to the next person. ids: print, copy, next-person, trail (from the
// list)
class ReceiptScreen : public Screen {
 public:
  enum class Seen { just_paid, from_list };
  ReceiptScreen(desk::Session session, ReceiptNumber number, Seen seen)
      : session_(std::move(session)), number_(number), seen_(seen), print_command_(desk::new_command_id()) {}
  std::string_view name() const override { return "receipt"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;
  bool can_go_back() const override { return seen_ == Seen::from_list; }

 private:
  enum class Touched { nothing, print, next_person };
  Touched draw_foot(Ui&) const;
  void draw_paper(Ui&) const;
  Intent load_view();
  Intent print();

  desk::Session session_;
  ReceiptNumber number_;
  Seen seen_;
  desk::CommandId print_command_;
  std::optional<desk::ReceiptView> view_;
};

}  // namespace minga::screens
