// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

#include "kiosk/desk/counting.h"
#include "kiosk/desk/votes.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

// ids: review, then proclaim; fields women/favour, women/against, women/abstain, the same with men/ and
// others/ (when there are any)
namespace minga::screens {

// A show of hands: women and men counted apart, their sums beside those who are here.
class HandsScreen : public Screen {
 public:
  HandsScreen(desk::Session session, VoteId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "hands"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  using Column = std::array<std::string, motion_choices>;  // in favour, against, abstained
  struct Side {
    const char* id;
    std::string title;
    std::int64_t present;
    Column* typed;
    Tone tone;
    Shape shape;
  };
  std::vector<Side> sides(const Ui&);
  void draw_side(Ui&, const Side&);
  std::optional<Intent> draw_review(Ui&);
  HandsDraft draft() const;
  Intent count();

  desk::Session session_;
  VoteId id_;
  desk::CommandId command_ = desk::new_command_id();
  std::optional<desk::VoteView> view_;
  ui::Form form_;
  Column women_, men_, others_;
  bool reviewing_ = false;
};

}  // namespace minga::screens
