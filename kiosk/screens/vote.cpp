// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/vote.h"

#include <array>

#include "kiosk/desk/papers.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/screens/two_officers.h"
#include "kiosk/screens/vote_result.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> VoteScreen::arrive(const Surroundings&) {
  return load_result(view_, [id = id_](desk::Desk& desk) { return desk::vote_view(desk, id); });
}

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
    case VoteState::reconciled:
      return draw_closed(ui);
    case VoteState::proclaimed:
    case VoteState::annulled:
      break;
  }
  draw_subject(ui);
  if (ui.main_button("result", ui.tr("See the result"), Icon::chart))
    return go<VoteResultScreen>(id_, session_);
  return std::nullopt;
}

// What is put to the vote, as the ballot will show it.
void VoteScreen::draw_subject(Ui& ui) const {
  const auto& vote = view_->vote;
  if (vote.kind == VoteKind::motion) {
    ui::labelled(ui, ui.tr("Adopted with"), word_for(vote.rule, ui.language()));
    if (vote.budget.is_positive()) ui::labelled(ui, ui.tr("Amount"), to_text(vote.budget), Tone::money);
    return;
  }
  ui::labelled(ui, ui.tr("Budget"), to_text(vote.budget), Tone::money);
  for (std::size_t i = 0; i < vote.options.size(); ++i) {
    const bool known = i < view_->projects.size();
    const ui::Row row{.title = std::string(1, letter_for(i)) + "  " + vote.options[i].title,
                      .detail = known ? view_->projects[i].benefit : std::string(),
                      .trailing = to_text(vote.options[i].cost),
                      .icon = known ? picture_for(view_->projects[i].picture) : Icon::none,
                      .shape = shape_for_option(i)};
    ui::row(ui, "option/" + std::to_string(i), row, false);
  }
}

std::optional<Intent> VoteScreen::draw_prepared(Ui& ui) {
  draw_subject(ui);
  ui::muted(ui, ui.tr("Whoever presides and another officer open the vote, each with their PIN."));
  if (ui.main_button("open", ui.tr("Open the vote"), Icon::unlock)) return ask_to_open();
  return std::nullopt;
}

std::optional<Intent> VoteScreen::draw_open(Ui& ui) {
  const auto voted = view_->turnout.total();
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{
      [&] { ui::figure(ui, grouped(voted), ui.tr("have voted"), Tone::main); },
      [&] { ui::figure(ui, grouped(view_->present.total()), ui.tr("qualified present")); }};
  ui.columns(shares, 45, columns);
  // Shown to everybody before the first one votes: the urn is empty.
  if (voted == 0)
    ui::notice(ui, Tone::plain, ui.tr("The urn is empty"),
               ui.tr("Print the zero report and show it to everybody."));
  else
    ui::women_and_men(ui, ui.tr("Have voted"), view_->turnout.women, view_->turnout.men,
                      view_->turnout.others);
  ui::women_and_men(ui, ui.tr("Present"), view_->present.women, view_->present.men, view_->present.others);
  if (ui::button(ui, "print-zero", ui.tr("Print the zero report"), Icon::print)) return print_urn_sheet(id_);
  ui::labelled(ui, ui.tr("Opened by"), filled(ui.tr("{} and {}"), view_->chair, view_->second_officer));
  if (ui.main_button("close", ui.tr("Close the vote"), Icon::lock)) return ask_to_close();
  return std::nullopt;
}

std::optional<Intent> VoteScreen::draw_closed(Ui& ui) {
  ui::figure(ui, grouped(view_->turnout.total()), ui.tr("have voted"));
  ui::women_and_men(ui, ui.tr("Have voted"), view_->turnout.women, view_->turnout.men, view_->turnout.others);
  if (!desk::has_right(session_.offices, desk::Right::run_assembly)) {
    ui::muted(ui, ui.tr("Whoever presides, or the secretary, counts and proclaims."));
    return std::nullopt;
  }
  if (view_->vote.state == VoteState::closed) {
    if (ui.main_button("reconcile", ui.tr("It adds up"), Icon::check)) return reconcile();
    return std::nullopt;
  }
  if (ui.main_button("count", ui.tr("Count and proclaim"), Icon::check)) return count();
  return std::nullopt;
}

Intent VoteScreen::ask_to_open() {
  return go<TwoOfficersScreen>(
      [](Language l) { return tr(l, "who presides the assembly"); },
      [](Language l) { return tr(l, "another officer of the board"); },
      [this](const desk::Session& chair, const desk::Session& second) -> std::optional<Intent> {
        return submit([id = id_, command = opening_, chair, second](
                          desk::Desk& desk) { return desk::open_vote(desk, chair, second, command, id); },
                      [this](const VoteOpened&) -> std::optional<Intent> {
                        opening_ = desk::new_command_id();
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
