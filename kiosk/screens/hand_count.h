// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/counting.h"
#include "kiosk/desk/votes.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

// ids: compare, explain (after it differed: two officers); fields option/<from 0>, blank, spoiled, reason
namespace minga::screens {

// The papers of the wooden urn, counted by hand before anybody sees the kiosk's count. It tells whether the
// two differ and never where, so that papers are counted again and not made to fit.
class HandCountScreen : public Screen {
 public:
  HandCountScreen(desk::Session session, desk::VoteView view);
  std::string_view name() const override { return "hand-count"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_fields(Ui&);
  void draw_sum(Ui&) const;
  std::string title_of(const Ui&, std::size_t option) const;
  bool all_typed() const;
  HandCountDraft draft() const;
  Intent compare();
  Intent ask_officers();

  desk::Session session_;
  desk::VoteView view_;
  desk::CommandId command_ = desk::new_command_id();
  ui::Form form_;
  std::vector<std::string> votes_;
  std::string blank_, spoiled_, reason_;
  bool differs_ = false;
};

}  // namespace minga::screens
