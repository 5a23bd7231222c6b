// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/vote.h"

#include <array>

#include "kiosk/desk/papers.h"
#include "kiosk/desk/roll.h"
#include "kiosk/screens/annul.h"
#include "kiosk/screens/committee.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/hand_count.h"
#include "kiosk/screens/hands.h"
#include "kiosk/screens/reconcile.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/screens/slips.h"
#include "kiosk/screens/two_officers.h"
#include "kiosk/screens/vote_lists.h"
#include "kiosk/screens/vote_result.h"
#include "kiosk/screens/vote_subject.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> VoteScreen::arrive(const Surroundings&) {
  return ask(
      [id = id_](desk::Desk& desk) { return std::pair(desk::vote_view(desk, id), desk::groups(desk)); },
      [this](std::pair<Result<desk::VoteView>, std::vector<storage::Group>> answer) -> std::optional<Intent> {
        if (!answer.first) return told(answer.first.error(), then(back()));
        view_ = std::move(*answer.first);
        groups_ = std::move(answer.second);
        return std::nullopt;
      });
}

bool VoteScreen::may_run() const { return desk::has_right(session_.offices, desk::Right::run_assembly); }

std::optional<Intent> VoteScreen::draw(Ui& ui) {
  ui.where(ui.tr("The vote"));
  if (!view_) return std::nullopt;
  ui::muted(ui, word_for(view_->vote.state, ui.language()));
  ui::heading(ui, view_->vote.question);
  switch (view_->vote.state) {
    case VoteState::prepared:
      return draw_prepared(ui);
    case VoteState::open:
      return draw_open(ui);
    case VoteState::closed:
      return draw_closed(ui);
    case VoteState::reconciled:
      return draw_reconciled(ui);
    case VoteState::proclaimed:
    case VoteState::annulled:
      break;
  }
  return draw_proclaimed(ui);
}

std::optional<Intent> VoteScreen::draw_prepared(Ui& ui) {
  draw_subject(ui, *view_, groups_);
  if (view_->vote.kind == VoteKind::show_of_hands) {
    ui::muted(ui, ui.tr("Everybody raises a hand. Women and men are counted apart."));
    if (may_run() && ui.main_button("hands", ui.tr("Count the hands"), Icon::hand))
      return go<HandsScreen>(session_, id_);
    return std::nullopt;
  }
  if (view_->vote.kind == VoteKind::board_election) return draw_election(ui);
  ui::muted(ui, ui.tr("Whoever presides and another officer open the vote, each with their PIN."));
  if (ui.main_button("open", ui.tr("Open the vote"), Icon::unlock)) return ask_to_open();
  return std::nullopt;
}

// Its committee comes first: nobody opens the urn without it.
std::optional<Intent> VoteScreen::draw_election(Ui& ui) {
  draw_two_terms(ui, view_->served_two_terms);
  if (view_->committee.empty()) {
    ui::notice(ui, Tone::plain, ui.tr("Who runs the election?"),
               ui.tr("The assembly names an electoral committee of three who stand on no list."));
    if (may_run() && ui.main_button("committee", ui.tr("Name the committee"), Icon::people))
      return go<CommitteeScreen>(session_, id_);
    return std::nullopt;
  }
  std::string names;
  for (const auto& name : view_->committee) names += (names.empty() ? "" : ", ") + name;
  ui::labelled(ui, ui.tr("Electoral committee"), names);
  ui::muted(ui, ui.tr("Two of the committee open the vote, each with their PIN."));
  if (may_run() && ui.side_button("committee", ui.tr("Another committee"), Icon::people))
    return go<CommitteeScreen>(session_, id_);
  if (ui.main_button("open", ui.tr("Open the vote"), Icon::unlock)) return ask_to_open();
  return std::nullopt;
}

std::optional<Intent> VoteScreen::draw_open(Ui& ui) {
  const auto voted = view_->turnout.total();
  const bool by_slip = view_->vote.admission == Admission::by_slip;
  const std::array<float, 3> shares{1, 1, 1};
  const std::array<std::function<void()>, 3> columns{
      [&] {
        ui::figure(ui, grouped(voted), by_slip ? ui.tr("have drawn a slip") : ui.tr("have voted"),
                   Tone::main);
      },
      [&] {
        by_slip ? ui::figure(ui, grouped(view_->slips.used), ui.tr("ballots in the urn"))
                : ui::figure(ui, grouped(view_->declined), ui.tr("do not want to vote"));
      },
      [&] { ui::figure(ui, grouped(view_->present.total()), ui.tr("qualified present")); }};
  ui.columns(shares, 35, columns);
  if (view_->present.total() < view_->quorum_now)
    ui::notice(ui, Tone::danger, ui.tr("There is no quorum now"),
               filled(ui.tr("{} present, {} needed. Closed like this, nothing is adopted."),
                      grouped(view_->present.total()), grouped(view_->quorum_now)));
  std::optional<Intent> intent;
  if (by_slip) intent = draw_slips(ui);
  // Shown to everybody before the first one votes: the urn is empty.
  if (voted == 0)
    ui::notice(ui, Tone::plain, ui.tr("The urn is empty"),
               ui.tr("Print the zero report and show it to everybody."));
  else
    ui::women_and_men(ui, by_slip ? ui.tr("Have drawn a slip") : ui.tr("Have voted"), view_->turnout.women,
                      view_->turnout.men, view_->turnout.others);
  ui::women_and_men(ui, ui.tr("Present"), view_->present.women, view_->present.men, view_->present.others);
  if (voted == 0 && ui::button(ui, "print-zero", ui.tr("Print the zero report"), Icon::print))
    intent = print_urn_sheet(id_);
  if (by_slip) ui::labelled(ui, ui.tr("Do not want to vote"), grouped(view_->declined));
  ui::labelled(ui, ui.tr("Needed for a quorum"), grouped(view_->quorum_now));
  ui::labelled(ui, ui.tr("Opened by"), filled(ui.tr("{} and {}"), view_->chair, view_->second_officer));
  if (intent) return intent;
  if (ui.main_button("close", ui.tr("Close the vote"), Icon::lock)) return ask_to_close();
  return std::nullopt;
}

// First they are printed; then an officer stands at the bag. A sheet that never came out of the printer is
// made void by the next one, as long as nobody has drawn from it.
std::optional<Intent> VoteScreen::draw_slips(Ui& ui) {
  const auto drawn = view_->turnout.total();
  const auto print = [this](bool replaces) {
    return print_new_slips(session_, id_, replaces, [this](desk::VoteView view) { view_ = std::move(view); });
  };
  if (view_->slips.printed == 0) {
    if (ui::button(ui, "print-slips", ui.tr("Print slips"), Icon::print, Tone::main)) return print(false);
    return std::nullopt;
  }
  std::optional<Intent> intent;
  const bool may_hand_out = desk::has_right(session_.offices, desk::Right::check_in_others);
  if (!may_hand_out) ui::muted(ui, ui.tr("Whoever checks people in hands out the slips."));
  ui::TileGrid tiles(ui);
  if (may_hand_out &&
      tiles.tile("hand-out-slips", Icon::hand, ui.tr("Hand out slips"),
                 filled(ui.tr("{} left in the bag"), grouped(view_->slips.printed - drawn)), Tone::main))
    intent = go<SlipsScreen>(session_, id_);
  if (drawn == 0 && tiles.tile("reprint-slips", Icon::print, ui.tr("The sheet did not come out"),
                               ui.tr("Print new slips; the others are void")))
    intent = print(true);
  if (drawn > 0 && tiles.tile("print-slips", Icon::print, ui.tr("Print more slips"),
                              ui.tr("When the bag is nearly empty")))
    intent = print(false);
  return intent;
}

// An ordinary vote needs one touch; where something has to be typed or explained, it takes a screen.
std::optional<Intent> VoteScreen::draw_closed(Ui& ui) {
  draw_quorum_at_closing(ui);
  draw_hall_sum(ui, view_->vote);
  ui::women_and_men(ui, ui.tr("Voted"), view_->turnout.women, view_->turnout.men, view_->turnout.others);
  if (!may_run()) {
    ui::muted(ui, ui.tr("Whoever presides, or the secretary, counts and proclaims."));
    return std::nullopt;
  }
  if (needs_reconciling(view_->vote)) {
    if (ui.main_button("reconcile", ui.tr("Does it add up?"), Icon::next))
      return go<ReconcileScreen>(session_, *view_);
    return std::nullopt;
  }
  if (ui.main_button("reconcile", ui.tr("It adds up"), Icon::check)) return reconcile();
  return std::nullopt;
}

std::optional<Intent> VoteScreen::draw_reconciled(Ui& ui) {
  draw_quorum_at_closing(ui);
  draw_hall_sum(ui, view_->vote);
  const auto& reconciled = view_->reconciliation;
  if (reconciled && !reconciled->agrees)
    ui::notice(ui, Tone::plain, ui.tr("It did not add up"), reconciled->reason);
  if (!may_run()) {
    ui::muted(ui, ui.tr("Whoever presides, or the secretary, counts and proclaims."));
    return std::nullopt;
  }
  if (view_->vote.on_paper && !view_->papers_counted) {
    ui::muted(ui, ui.tr("First the papers of the wooden urn are counted by hand."));
    if (ui.main_button("hand-count", ui.tr("Count the papers"), Icon::paper))
      return go<HandCountScreen>(session_, *view_);
    return std::nullopt;
  }
  if (ui.main_button("count", ui.tr("Count and proclaim"), Icon::check)) return count();
  return std::nullopt;
}

void VoteScreen::draw_quorum_at_closing(Ui& ui) const {
  const auto& vote = view_->vote;
  if (vote.quorum_at_closing()) return;
  ui::notice(ui, Tone::danger, ui.tr("There was no quorum at the closing"),
             filled(ui.tr("{} present, {} needed. Nothing is adopted."),
                    grouped(vote.present_at_closing.total()), grouped(vote.quorum_needed_at_closing)));
}

std::optional<Intent> VoteScreen::draw_proclaimed(Ui& ui) {
  const bool annulled = view_->vote.state == VoteState::annulled;
  if (annulled && view_->annulment)
    ui::notice(ui, Tone::danger, ui.tr("Annulled by the assembly"), view_->annulment->reason);
  const bool run_off_due = !annulled && view_->outcome && !view_->outcome->run_off.empty();
  if (run_off_due && !view_->run_off)
    ui::notice(ui, Tone::plain, ui.tr("Nobody has the majority"),
               ui.tr("A second round decides between the best."));
  std::optional<Intent> intent;
  if (run_off_due && !view_->run_off && may_run() &&
      ui::button(ui, "run-off", ui.tr("Prepare the second round"), Icon::vote, Tone::main))
    intent = prepare_run_off();
  if (view_->run_off && ui::button(ui, "see-run-off", ui.tr("To the second round"), Icon::vote))
    intent = go<VoteScreen>(session_, *view_->run_off);
  draw_subject(ui, *view_, groups_);
  if (!annulled && may_run()) {
    ui::gap(ui, 6);
    if (ui::quiet_button(ui, "annul", ui.tr("Annul this vote"), Icon::cancel))
      intent = go<AnnulScreen>(session_, id_, view_->vote.question);
  }
  if (intent) return intent;
  if (ui.main_button("result", ui.tr("See the result"), Icon::chart))
    return go<VoteResultScreen>(id_, session_);
  return std::nullopt;
}

Intent VoteScreen::ask_to_open() {
  const bool election = view_->vote.kind == VoteKind::board_election;
  return go<TwoOfficersScreen>(
      [election](Language l) {
        return election ? tr(l, "one of the committee") : tr(l, "who presides the assembly");
      },
      [election](Language l) {
        return election ? tr(l, "another of the committee") : tr(l, "another officer of the board");
      },
      [this](const desk::Session& chair, const desk::Session& second) -> std::optional<Intent> {
        return submit([id = id_, command = opening_, chair, second](
                          desk::Desk& desk) { return desk::open_vote(desk, chair, second, command, id); },
                      [this](const VoteOpened&) -> std::optional<Intent> {
                        opening_ = desk::new_command_id();
                        if (view_->vote.admission == Admission::by_slip)
                          return tell(Tone::main, "The vote is open",
                                      "Print the zero report, then the slips. Cut them, shuffle them in a "
                                      "bag, and let each voter draw one.",
                                      then(back()));
                        return tell(Tone::main, "The vote is open",
                                    "Print the zero report first. Then everybody may vote here, one by one.",
                                    then(back()));
                      });
      });
}

Intent VoteScreen::ask_to_close() {
  const auto title = [](const std::string& name) {
    return [name](Language l) { return name.empty() ? tr(l, "one of the two who opened") : name; };
  };
  return go<TwoOfficersScreen>(
      title(view_->chair), title(view_->second_officer),
      [this](const desk::Session& first, const desk::Session& second) -> std::optional<Intent> {
        return submit(
            [id = id_, command = closing_, first, second](desk::Desk& desk) {
              return desk::close_vote(desk, first, second, command, id);
            },
            [this](const VoteClosed& event) -> std::optional<Intent> {
              closing_ = desk::new_command_id();
              const auto n = event.turnout.total();
              return Intent{Tell{
                  [n](Language l) {
                    return Message{Tone::main, tr(l, "The vote is closed"),
                                   filled(trn(l, "{} person voted. The count comes next.",
                                              "{} people voted. The count comes next.", static_cast<long>(n)),
                                          grouped(n))};
                  },
                  then(back())}};
            });
      });
}

Intent VoteScreen::reconcile() {
  return submit([session = session_, command = reconciling_,
                 id = id_](desk::Desk& desk) { return desk::reconcile(desk, session, {}, command, id, {}); },
                [this](const VoteReconciled&) -> std::optional<Intent> {
                  reconciling_ = desk::new_command_id();
                  return *arrive({});
                });
}

Intent VoteScreen::count() {
  return submit([session = session_, command = counting_,
                 id = id_](desk::Desk& desk) { return desk::proclaim(desk, session, command, id); },
                [this](const VoteProclaimed&) -> std::optional<Intent> {
                  counting_ = desk::new_command_id();
                  return tell(Tone::main, "The result is proclaimed",
                              "Read it aloud, and print it for everybody to see.",
                              then(go<VoteResultScreen>(id_, session_)));
                });
}

Intent VoteScreen::prepare_run_off() {
  return submit([session = session_, command = run_off_,
                 id = id_](desk::Desk& desk) { return desk::prepare_run_off(desk, session, command, id); },
                [this](const VotePrepared& event) -> std::optional<Intent> {
                  run_off_ = desk::new_command_id();
                  return tell(Tone::main, "The second round is prepared",
                              "Read the question aloud. Then two officers open the vote.",
                              then(go<VoteScreen>(session_, event.id)));
                });
}

Intent print_urn_sheet(VoteId id) {
  return submit([id](desk::Desk& desk) { return desk::urn_sheet(desk, id); },
                [](UrnSheet sheet) -> std::optional<Intent> {
                  const auto name =
                      (sheet.zero_report ? "cero-" : "resultado-") + std::to_string(sheet.vote.value);
                  return Intent{Print{[sheet = std::move(sheet)] { return urn_sheet(sheet); }, name, name,
                                      PaperSize::a4, nullptr}};
                });
}

}  // namespace minga::screens
