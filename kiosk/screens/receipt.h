// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/paying.h"
#include "kiosk/desk/treasury.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// A receipt and its prints. The first print is the original, every later one says COPIA n. Just after a
// payment there is no way back, only on to the next person, which says that the paper came out. ids: print,
// copy, next-person, came-out, not-out, void, void-paper, trail
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
  struct View {
    desk::ReceiptView receipt;
    std::optional<desk::VoidView> voided;
  };
  enum class Touched { nothing, print, next_person, came_out, not_out, void_it, void_paper };
  Touched draw_foot(Ui&) const;
  Touched draw_foot_just_paid(Ui&) const;
  Touched draw_foot_from_list(Ui&) const;
  void draw_amount(Ui&) const;
  void draw_paper_state(Ui&) const;
  void draw_facts(Ui&) const;
  Intent load_view();
  Intent print();
  Intent answer(bool came_out);
  Intent next_person();
  Intent print_void() const;

  desk::Session session_;
  ReceiptNumber number_;
  Seen seen_;
  PaperSize paper_ = PaperSize::a5;
  desk::CommandId print_command_;
  std::optional<View> view_;
};

}  // namespace minga::screens
