// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/item.h"

#include "kiosk/desk/assemblies.h"
#include "kiosk/screens/member_note.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/screens/speaking.h"
#include "kiosk/screens/vote_prepare.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

Intent ItemScreen::reload() {
  return ask([id = id_, item = item_](desk::Desk& desk) { return desk::item_view(desk, id, item); },
             [this](Result<desk::ItemView> answer) -> std::optional<Intent> {
               if (!answer) return told(answer.error(), then(back()));
               view_ = std::move(*answer);
               note_ = view_->item.notes;
               return std::nullopt;
             });
}

std::optional<Intent> ItemScreen::draw(Ui& ui) {
  if (!view_) return std::nullopt;
  ui.where(filled(ui.tr("Item {}"), std::to_string(item_ + 1)));
  const bool open = view_->assembly.state == AssemblyState::open;
  std::optional<Intent> intent;
  form_.draw(ui, [&] {
    if (!form_.editing()) {
      draw_head(ui);
      if (open && view_->item.under_way()) intent = draw_tiles(ui);
    }
    if (open)
      form_.sentence(ui, "note", ui.tr("What was said"), note_, 600);
    else if (!note_.empty())
      ui::body(ui, note_);
    if (form_.editing()) return;
    if (auto touched = draw_lists(ui)) intent = std::move(touched);
  });
  if (form_.editing() || intent) return intent;
  // A note that was typed is kept at once, like everything else on paper.
  if (note_ != view_->item.notes) return note();
  return open ? draw_main(ui) : std::nullopt;
}

void ItemScreen::draw_head(Ui& ui) const {
  const auto& item = view_->item;
  ui::heading(ui, item.title);
  if (item.under_way())
    ui::notice(ui, Tone::main, ui.tr("Under way"),
               filled(ui.tr("Since {}"), clock_text(local_time(*item.begun))));
  else if (item.begun)
    ui::muted(ui, filled(ui.tr("From {} to {}"), clock_text(local_time(*item.begun)),
                         clock_text(local_time(*item.ended))));
  else
    ui::muted(ui, ui.tr("Not begun yet"));
}

std::optional<Intent> ItemScreen::draw_tiles(Ui& ui) {
  ui::TileGrid tiles(ui);
  const auto who_speaks =
      view_->speaker.empty()
          ? filled(ui.trn("{} waits to speak", "{} wait to speak", static_cast<long>(view_->waiting)),
                   std::to_string(view_->waiting))
          : filled(ui.tr("{} has the word"), view_->speaker);
  if (tiles.tile("speaking", Icon::speak, ui.tr("Who speaks"), who_speaks, Tone::main))
    return go<SpeakingScreen>(session_, id_);
  if (tiles.tile("propose", Icon::hand, ui.tr("A proposal"), ui.tr("Somebody proposes something")))
    return ask_proposal(std::nullopt);
  if (desk::has_right(session_.offices, desk::Right::prepare_votes) &&
      tiles.tile("prepare-vote", Icon::vote, ui.tr("Prepare a vote"),
                 ui.tr("A motion, a choice, money, the board")))
    return go<VotePrepareScreen>(session_, id_);
  if (tiles.tile("task", Icon::calendar, ui.tr("A task"), ui.tr("Who does what, and until when")))
    return ask_task();
  return std::nullopt;
}

std::optional<Intent> ItemScreen::draw_lists(Ui& ui) {
  const bool open = view_->assembly.state == AssemblyState::open;
  std::optional<Intent> intent;
  if (!view_->proposals.empty()) ui::heading(ui, ui.tr("Proposals"));
  for (const auto& line : view_->proposals) {
    const bool stands = line.proposal.state == ProposalState::made;
    const ui::Row row{
        .title = line.proposal.text,
        .detail = (line.proposal.amends ? ui.tr("Amendment") + " · " : std::string()) + line.proposer,
        .trailing = word_for(line.proposal.state, ui.language()),
        .icon = Icon::hand,
        .tone = stands ? Tone::main : Tone::plain};
    if (ui::row(ui, "proposal/" + std::to_string(line.proposal.id.value), row, open && stands))
      intent = go<ProposalScreen>(session_, line, view_->agreements,
                                  [this, proposal = line.proposal] { return ask_proposal(proposal); });
  }
  if (!view_->agreements.empty()) ui::heading(ui, ui.tr("Agreements"));
  for (const auto& agreement : view_->agreements) {
    std::string dissent;
    for (const auto& name : agreement.dissent) dissent += (dissent.empty() ? "" : ", ") + name;
    const ui::Row row{.title = agreement.text,
                      .detail = dissent.empty()
                                    ? open ? ui.tr("Touch to write down who disagrees and asks for it") : ""
                                    : filled(ui.tr("Disagree: {}"), dissent),
                      .icon = Icon::check};
    if (ui::row(ui, "agreement/" + std::to_string(agreement.id.value), row, open))
      intent = ask_dissent(agreement.id);
  }
  if (!view_->tasks.empty()) ui::heading(ui, ui.tr("Tasks"));
  for (const auto& line : view_->tasks)
    ui::row(ui, "task/" + std::to_string(line.task.id.value),
            {.title = line.task.text,
             .detail = line.who,
             .trailing = filled(ui.tr("until {}"), day_text(line.task.due)),
             .icon = Icon::calendar},
            false);
  return intent;
}

std::optional<Intent> ItemScreen::draw_main(Ui& ui) {
  const auto done = [this](const auto&) -> std::optional<Intent> {
    command_ = desk::new_command_id();
    return reload();
  };
  if (view_->item.under_way()) {
    if (!ui.main_button("end", ui.tr("End this item"), Icon::check)) return std::nullopt;
    return submit([session = session_, command = command_,
                   id = id_](desk::Desk& desk) { return desk::end_item(desk, session, command, id); },
                  done);
  }
  const auto label = view_->item.begun ? ui.tr("Take it up again") : ui.tr("Begin this item");
  if (!ui.main_button("begin", label, Icon::next)) return std::nullopt;
  return submit([session = session_, command = command_, id = id_, item = item_](
                    desk::Desk& desk) { return desk::begin_item(desk, session, command, id, item); },
                done);
}

Intent ItemScreen::note() {
  const auto typed = note_;
  note_ = view_->item.notes;
  return submit([session = session_, command = command_, id = id_, item = item_, typed](
                    desk::Desk& desk) { return desk::note_item(desk, session, command, id, item, typed); },
                [this](const ItemNoted&) -> std::optional<Intent> {
                  command_ = desk::new_command_id();
                  return reload();
                });
}

// The forms below may be sent again after a refusal, so each keeps one command for its whole life.
Intent ItemScreen::ask_proposal(const std::optional<Proposal>& amended) {
  const bool change = amended.has_value();
  return go<MemberNoteScreen>(
      session_,
      MemberNoteScreen::Asked{
          .title = [change](Language l) { return change ? tr(l, "An amendment") : tr(l, "A proposal"); },
          .who = [](Language l) { return tr(l, "Who proposes it?"); },
          .text = [](Language l) { return tr(l, "What do they propose?"); },
          .longest = longest_proposal},
      [session = session_, id = id_, command = desk::new_command_id(),
       amends = amended ? amended->id : ProposalId{}](const MemberNoteScreen::Answer& answer) {
        return submit(
            [=](desk::Desk& desk) {
              return desk::propose(desk, session, command, id, {answer.who, amends, answer.text});
            },
            [](const ProposalMade&) -> std::optional<Intent> { return Intent{BackTo{"item"}}; });
      });
}

Intent ItemScreen::ask_dissent(AgreementId agreement) {
  return go<MemberNoteScreen>(
      session_,
      MemberNoteScreen::Asked{
          .title = [](Language l) { return tr(l, "Dissent"); },
          .who = [](Language l) { return tr(l, "Who asks that their dissent is written?"); },
          .text = [](Language l) { return tr(l, "Why? It may be left empty."); },
          .longest = longest_proposal},
      [session = session_, command = desk::new_command_id(),
       agreement](const MemberNoteScreen::Answer& answer) {
        return submit(
            [=](desk::Desk& desk) {
              return desk::record_dissent(desk, session, command, agreement, answer.who, answer.text);
            },
            [](const DissentRecorded&) -> std::optional<Intent> { return back(); });
      });
}

Intent ItemScreen::ask_task() {
  return go<MemberNoteScreen>(
      session_,
      MemberNoteScreen::Asked{.title = [](Language l) { return tr(l, "A task"); },
                              .who = [](Language l) { return tr(l, "Who does it?"); },
                              .text = [](Language l) { return tr(l, "What do they do?"); },
                              .longest = 240,
                              .due = true},
      [session = session_, id = id_,
       command = desk::new_command_id()](const MemberNoteScreen::Answer& answer) {
        return submit(
            [=](desk::Desk& desk) {
              return desk::assign_task(desk, session, command, id, {answer.who, answer.text, answer.due});
            },
            [](const TaskAssigned&) -> std::optional<Intent> { return back(); });
      });
}

std::optional<Intent> ProposalScreen::draw(Ui& ui) {
  ui.where(ui.tr("A proposal"));
  ui::heading(ui, ui.tr("What became of it?"));
  ui::body(ui, line_.proposal.text);
  ui::muted(ui, line_.proposer);
  for (const auto& agreement : agreements_)
    if (ui::row(ui, "adopted/" + std::to_string(agreement.id.value),
                {.title = filled(ui.tr("Adopted by agreement No {}"), std::to_string(agreement.id.value)),
                 .detail = agreement.text,
                 .icon = Icon::yes,
                 .tone = Tone::main}))
      return settle(ProposalState::adopted, agreement.id);
  if (agreements_.empty())
    ui::muted(ui, ui.tr("It is adopted by a vote. After the vote, its agreement can be touched here."));
  if (ui::row(ui, "rejected", {.title = ui.tr("Rejected"), .icon = Icon::no}))
    return settle(ProposalState::rejected, {});
  if (ui::row(ui, "withdrawn", {.title = ui.tr("Withdrawn by who made it"), .icon = Icon::cancel}))
    return settle(ProposalState::withdrawn, {});
  if (ui::row(ui, "amend", {.title = ui.tr("Somebody wants to change it"), .icon = Icon::edit}))
    return amend_();
  return std::nullopt;
}

Intent ProposalScreen::settle(ProposalState outcome, AgreementId agreement) {
  return submit(
      [session = session_, command = command_, id = line_.proposal.id, outcome, agreement](desk::Desk& desk) {
        return desk::settle_proposal(desk, session, command, id, outcome, agreement);
      },
      [](const ProposalSettled&) -> std::optional<Intent> { return back(); });
}

}  // namespace minga::screens
