// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "domain/people/member.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// Somebody and what they say: a proposal, a dissent, a task with its day.
// ids: who (then those of find-member), field text, field due (only where a day is asked), save
class MemberNoteScreen : public Screen {
 public:
  using Words = std::function<std::string(Language)>;
  struct Asked {
    Words title;  // "A proposal"
    Words who;    // "Who proposes it?"
    Words text;   // "What do they propose?"
    std::size_t longest = 600;
    bool due = false;
  };
  struct Answer {
    MemberNumber who;
    std::string text;
    std::optional<Date> due;
  };
  // What it answers is carried out while this screen is still up, so it ends with back().
  using Save = std::function<Intent(const Answer&)>;
  MemberNoteScreen(desk::Session session, Asked asked, Save save)
      : session_(std::move(session)), asked_(std::move(asked)), save_(std::move(save)) {}
  std::string_view name() const override { return "member-note"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  Asked asked_;
  Save save_;
  ui::Form form_;
  Date today_;
  std::optional<Member> who_;
  std::string text_;
  std::optional<Date> due_;
};

}  // namespace minga::screens
