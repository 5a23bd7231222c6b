// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/votes.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

// ids: save, propose, project/<project id>; fields about (about/general, about/distribute, about/allocate),
// item (item/<from 0>), question, amount (distribute), budget (allocate), base (base/attending,
// base/votes_cast, base/all_qualified), threshold (threshold/half, threshold/two-thirds,
// threshold/three-quarters)
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
  bool allocates() const { return about_ == "allocate"; }
  void draw_fields(Ui&);
  void draw_rule(Ui&);
  void draw_projects(Ui&);
  void suggest_question();
  VoteDraft draft() const;
  Intent save();

  desk::Session session_;
  AssemblyId id_;
  desk::CommandId command_ = desk::new_command_id();
  std::optional<desk::VotePreparation> facts_;
  ui::Form form_;
  std::string about_ = "general";
  std::string item_ = "0";
  std::string question_, suggested_;
  std::string amount_, budget_;
  std::string base_ = "attending";
  std::string threshold_ = "half";
  std::vector<ProjectId> chosen_;
};

}  // namespace minga::screens
