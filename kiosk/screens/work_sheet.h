// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "kiosk/desk/labour.h"
#include "kiosk/screens/find_member.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// Who came to a work party, entered quickly: each touch on a name, or each number typed, is a day more. On
// the list a line is touched to change or take out. Nothing is kept until "keep". ids: those of the finder
// with the main button add; list; then line/<number>, keep; then more, fewer, take-out, done; when leaving
// what is not kept: leave, stay
class WorkSheetScreen : public Screen {
 public:
  WorkSheetScreen(desk::Session session, const desk::WorkPartyView& party);
  std::string_view name() const override { return "work-sheet"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return reload(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  struct Worker {
    std::string name;
    Sex sex = Sex::other;
    std::int64_t days = 0;
  };
  enum class Step { finding, list, line, leaving };

  Intent reload();
  void go_to(Ui&, Step);
  std::optional<Intent> draw_finding(Ui&);
  std::optional<Intent> draw_list(Ui&);
  void draw_line(Ui&);
  std::optional<Intent> draw_leaving(Ui&);
  void draw_tally(Ui&) const;
  Intent add(const std::string& typed);
  Intent keep();

  desk::Session session_;
  WorkPartyId party_;
  desk::CommandId command_ = desk::new_command_id();
  Step step_ = Step::finding;
  MemberFinder finder_;
  std::optional<std::vector<Member>> members_;
  std::map<std::int64_t, Worker> workers_;  // by number
  std::int64_t line_ = 0;                   // the one being changed
  std::int64_t last_ = 0;                   // the one written down last
  bool changed_ = false;
};

}  // namespace minga::screens
