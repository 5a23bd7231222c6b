// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/proceedings.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

// ids: begin, end; field note; speaking, propose, prepare-vote, task; proposal/<id>, agreement/<id>
namespace minga::screens {

// One item of the agenda for whoever runs the assembly: when it was dealt with, what was said, proposed,
// agreed and given to somebody to do.
class ItemScreen : public Screen {
 public:
  ItemScreen(desk::Session session, AssemblyId id, std::int64_t item)
      : session_(std::move(session)), id_(id), item_(item) {}
  std::string_view name() const override { return "item"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return reload(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent reload();
  void draw_head(Ui&) const;
  std::optional<Intent> draw_tiles(Ui&);
  std::optional<Intent> draw_lists(Ui&);
  std::optional<Intent> draw_main(Ui&);
  Intent ask_proposal(const std::optional<Proposal>& amended);
  Intent ask_dissent(AgreementId);
  Intent ask_task();
  Intent note();

  desk::Session session_;
  AssemblyId id_;
  std::int64_t item_;
  desk::CommandId command_ = desk::new_command_id();
  std::optional<desk::ItemView> view_;
  ui::Form form_;
  std::string note_;
};

// What became of a proposal. ids: amend, adopted/<agreement>, rejected, withdrawn
class ProposalScreen : public Screen {
 public:
  ProposalScreen(desk::Session session, desk::ProposalLine line, std::vector<desk::AgreementToday> agreements,
                 std::function<Intent()> amend)
      : session_(std::move(session)),
        line_(std::move(line)),
        agreements_(std::move(agreements)),
        amend_(std::move(amend)) {}
  std::string_view name() const override { return "proposal"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent settle(ProposalState, AgreementId);

  desk::Session session_;
  desk::ProposalLine line_;
  std::vector<desk::AgreementToday> agreements_;
  std::function<Intent()> amend_;
  desk::CommandId command_ = desk::new_command_id();
};

}  // namespace minga::screens
