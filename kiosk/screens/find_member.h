// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "domain/people/member.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

// ids: number/<digit>, number/erase, search (its editor: search/<letter>, search/done), row/<number>
namespace minga::screens {

// Finds a person as at check-in: by number or DNI on the keypad, or by touching a name.
class MemberFinder {
 public:
  struct Line {
    Member member;
    std::string detail;
    bool done = false;  // marked, and not to be touched again
  };
  struct Answer {
    std::string who;      // a number or DNI, once somebody was named
    bool search = false;  // other words were typed: load other lines
  };
  // `above` is drawn over the names: beside the keypad, or at the top of every page where it stands over
  // them.
  Answer draw(Ui&, const std::vector<Line>&, const std::function<void()>& above, std::string_view main_id,
              const std::string& main_label);
  const std::string& words() const { return words_; }
  void clear_number() { number_.clear(); }
  bool searching() const { return form_.editing(); }  // a name is being typed

 private:
  void draw_names(Ui&, const std::vector<Line>&, std::string& touched);

  ui::Form form_;
  std::string number_;
  std::string words_, searched_;
};

// Asks for one person and answers with them. ids besides those of the finder: find
class FindMemberScreen : public Screen {
 public:
  using Title = std::function<std::string(Language)>;
  // What it answers is carried out while this screen is still up, so it ends with back().
  using Done = std::function<std::optional<Intent>(Member)>;
  FindMemberScreen(desk::Session session, Title title, Done done)
      : session_(std::move(session)), title_(std::move(title)), done_(std::move(done)) {}
  std::string_view name() const override { return "find-member"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return reload(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent reload();

  desk::Session session_;
  Title title_;
  Done done_;
  MemberFinder finder_;
  std::optional<std::vector<MemberFinder::Line>> lines_;
};

}  // namespace minga::screens
