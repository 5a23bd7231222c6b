// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "kiosk/desk/votes.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// A list for the board while it is being put together.
struct ListDraft {
  std::string title;
  std::string picture;                          // its symbol
  std::vector<desk::CandidateView> candidates;  // in the order of the offices
  ListBalance balance;
  std::vector<std::string> served_two_terms;  // names; the law allows them no third term in a row

  VoteOption option() const;
};

// The lists of an election, with who stands first and whether women and men are enough. Answers which one was
// touched, lists.size() for a new one. ids: list/<from 0>, add-list
std::optional<std::size_t> draw_lists(Ui&, const std::vector<ListDraft>&);

// Candidates whom the law allows no third term; nothing when there are none.
void draw_two_terms(Ui&, const std::vector<std::string>& names);

// One list: its name, its candidates by office, and women and men counted with every change. ids: keep,
// remove; fields title, symbol (symbol/bell, ...), add-candidate (add-candidate/<office>), then find-member;
// candidate/<from 0> takes one off the list; could-stand (women, or men, who could be asked)
class VoteListScreen : public Screen {
 public:
  // Without a value: it is taken away. Called once, before the screen goes back.
  using Done = std::function<void(std::optional<ListDraft>)>;
  // `others`: the other lists of the election, whose symbols are taken.
  VoteListScreen(desk::Session session, AssemblyId assembly, std::optional<ListDraft> list,
                 std::vector<VoteOption> others, Done done);
  std::string_view name() const override { return "vote-list"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return weigh(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent weigh();  // counts women and men anew
  std::optional<Intent> add(Office);
  void put(desk::CandidateView);
  void draw_name(Ui&);
  std::optional<Intent> draw_balance(Ui&);
  std::optional<Intent> draw_few(Ui&, Sex);
  Intent ask_somebody(Sex);
  std::optional<Intent> draw_candidates(Ui&);
  std::optional<Intent> draw_taking_off(Ui&);

  desk::Session session_;
  AssemblyId assembly_;
  bool is_new_;
  ListDraft list_;
  std::vector<VoteOption> others_;
  Done done_;
  ui::Form form_;
  std::string office_;                    // chosen just now
  std::optional<std::size_t> taken_off_;  // asked about
};

}  // namespace minga::screens
