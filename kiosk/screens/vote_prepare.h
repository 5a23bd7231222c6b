// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/votes.h"
#include "kiosk/screens/screen.h"
#include "kiosk/screens/vote_lists.h"
#include "kiosk/screens/vote_rules.h"
#include "kiosk/widgets/form.h"

// ids: save, propose, project/<project id>, option/<from 0>, add-option, list/<from 0>, add-list; fields
// about (about/general, about/distribute, about/allocate, about/choice, about/approval, about/board,
// about/hands), decides (hands: decides/general, decides/distribute), item (item/<from 0>), question, amount
// (distribute), budget (allocate), term (board), and those of VoteRules
namespace minga::screens {

// What the assembly will vote on, set down before the urn is opened.
class VotePrepareScreen : public Screen {
 public:
  VotePrepareScreen(desk::Session session, AssemblyId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "vote-prepare"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  bool distributes() const;  // the farmers' share, by urn or by hands
  VoteKind kind() const;
  Purpose purpose() const;
  void draw_about(Ui&);
  void draw_fields(Ui&);
  void draw_term(Ui&) const;
  std::optional<Intent> draw_what(Ui&);  // projects, options or lists
  std::optional<Intent> draw_projects(Ui&);
  Intent edit_option(std::size_t place);
  Intent edit_list(std::size_t place);
  void suggest_question();
  VoteDraft draft() const;
  Intent save();

  desk::Session session_;
  AssemblyId id_;
  desk::CommandId command_ = desk::new_command_id();
  std::optional<desk::VotePreparation> facts_;
  Date today_;
  ui::Form form_;
  std::string about_ = "general";
  std::string hands_decide_ = "general";
  std::string item_ = "0";
  std::string question_, suggested_;
  std::string amount_, budget_;
  VoteRules rules_;
  std::vector<ProjectId> chosen_;
  std::vector<VoteOption> options_;
  std::vector<ListDraft> lists_;
  std::optional<Date> term_from_;
};

}  // namespace minga::screens
