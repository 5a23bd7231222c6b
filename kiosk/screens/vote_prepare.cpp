// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/vote_prepare.h"

#include <algorithm>
#include <array>

#include "domain/base/text.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/project_form.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/screens/vote.h"
#include "kiosk/screens/vote_options.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

Money amount_of(const std::string& typed) { return money_from(typed).value_or(Money()); }

ui::Form::Choice general_choice(const Ui& ui) {
  return {"general", ui.tr("A motion: for or against"),  {}, {},
          Icon::yes, ui.tr("An agreement without money")};
}

ui::Form::Choice distribute_choice(const Ui& ui, Money fund) {
  return {"distribute",
          ui.tr("Distribute the farmers' share"),
          {},
          Tone::money,
          Icon::distribution,
          filled(ui.tr("The farmers' fund holds {}"), to_text(fund))};
}

// Keeps, changes or takes away what stands at a place; a new one comes at the end.
template <class T>
void put_at(std::vector<T>& all, std::size_t place, std::optional<T> value) {
  if (!value) {
    if (place < all.size()) all.erase(all.begin() + static_cast<std::ptrdiff_t>(place));
  } else if (place < all.size()) {
    all[place] = std::move(*value);
  } else {
    all.push_back(std::move(*value));
  }
}

}  // namespace

std::optional<Intent> VotePrepareScreen::arrive(const Surroundings& around) {
  today_ = around.today;
  return ask([id = id_](desk::Desk& desk) { return desk::vote_preparation(desk, id); },
             [this](Result<desk::VotePreparation> answer) -> std::optional<Intent> {
               if (!answer) return told(answer.error(), then(back()));
               // Suggested once; what was typed since is not touched.
               if (!facts_) {
                 if (answer->farmers_fund.is_positive()) amount_ = typed_amount(answer->farmers_fund);
                 if (answer->forest_fund.is_positive()) budget_ = typed_amount(answer->forest_fund);
               }
               facts_ = std::move(*answer);
               return std::nullopt;
             });
}

bool VotePrepareScreen::distributes() const {
  return about_ == "distribute" || (about_ == "hands" && hands_decide_ == "distribute");
}

VoteKind VotePrepareScreen::kind() const {
  if (about_ == "allocate") return VoteKind::fund_allocation;
  if (about_ == "choice") return VoteKind::choice;
  if (about_ == "approval") return VoteKind::approval;
  if (about_ == "board") return VoteKind::board_election;
  return about_ == "hands" ? VoteKind::show_of_hands : VoteKind::motion;
}

Purpose VotePrepareScreen::purpose() const {
  if (distributes()) return Purpose::distribute_share;
  if (about_ == "allocate") return Purpose::allocate_forest;
  return about_ == "board" ? Purpose::elect_board : Purpose::general;
}

std::optional<Intent> VotePrepareScreen::draw(Ui& ui) {
  ui.where(ui.tr("Prepare a vote"));
  if (!facts_) return std::nullopt;
  suggest_question();
  std::optional<Intent> intent;
  form_.draw(ui, [&] {
    draw_fields(ui);
    if (!form_.editing()) intent = draw_what(ui);
    rules_.draw(ui, form_, kind(), purpose(), facts_->groups);
  });
  if (form_.editing()) return std::nullopt;
  if (intent) return intent;
  if (ui.main_button("save", ui.tr("Save"), Icon::check)) return save();
  return std::nullopt;
}

void VotePrepareScreen::draw_about(Ui& ui) {
  const std::array<ui::Form::Choice, 7> abouts{
      {{"general", ui.tr("A motion: for or against"), {}, {}, Icon::yes, ui.tr("An agreement without money")},
       distribute_choice(ui, facts_->farmers_fund),
       {"allocate",
        ui.tr("Money for projects"),
        {},
        Tone::money,
        Icon::chart,
        filled(ui.tr("The forest fund holds {}"), to_text(facts_->forest_fund))},
       {"choice", ui.tr("Choose one of several"), {}, {}, Icon::vote, ui.tr("Each voter chooses one")},
       {"approval",
        ui.tr("Approve any of several"),
        {},
        {},
        Icon::list,
        ui.tr("Each voter marks all they like")},
       {"board", ui.tr("Elect the board"), {}, {}, Icon::officer, ui.tr("Lists with women and men")},
       {"hands", ui.tr("By show of hands"), {}, {}, Icon::hand, ui.tr("For or against, seen by everybody")}}};
  form_.choice(ui, "about", ui.tr("What about?"), about_, abouts);
  // Hands are counted for and against, so they decide what a motion can.
  const std::array<ui::Form::Choice, 2> by_hands{
      {general_choice(ui), distribute_choice(ui, facts_->farmers_fund)}};
  if (about_ == "hands")
    form_.choice(ui, "decides", ui.tr("What do the hands decide?"), hands_decide_, by_hands);
}

void VotePrepareScreen::draw_fields(Ui& ui) {
  draw_about(ui);
  std::vector<ui::Form::Choice> items;
  for (std::size_t i = 0; i < facts_->assembly.agenda.size(); ++i)
    items.push_back({std::to_string(i), std::to_string(i + 1) + ". " + facts_->assembly.agenda[i]});
  form_.choice(ui, "item", ui.tr("Item of the agenda"), item_, items);
  if (distributes()) form_.amount(ui, "amount", ui.tr("Amount in soles"), amount_);
  if (about_ == "allocate") form_.amount(ui, "budget", ui.tr("Budget in soles"), budget_);
  form_.sentence(ui, "question", ui.tr("Question"), question_, longest_sentence);
  if (about_ != "board") return;
  form_.date(ui, "term", ui.tr("First day in office"), term_from_, today_);
  if (!form_.editing()) draw_term(ui);
}

// Between two boards nobody may act; a new one before the old one's end cuts it short.
void VotePrepareScreen::draw_term(Ui& ui) const {
  if (!facts_->board_until) return;
  const auto last = *facts_->board_until;
  const auto day = day_text(last);
  if (!term_from_ || *term_from_ == last.plus_days(1))
    ui::muted(ui, filled(ui.tr("The board in office ends on {}."), day));
  else if (*term_from_ > last)
    ui::notice(
        ui, Tone::danger, ui.tr("Days without a board"),
        filled(ui.tr("The board in office ends on {}. Until the new one begins nobody may act."), day));
  else
    ui::notice(
        ui, Tone::plain, ui.tr("Before the end of the term"),
        filled(ui.tr("The board in office was elected until {}. The new one takes its place earlier."), day));
}

std::optional<Intent> VotePrepareScreen::draw_what(Ui& ui) {
  switch (kind()) {
    case VoteKind::fund_allocation:
      return draw_projects(ui);
    case VoteKind::choice:
    case VoteKind::approval:
      ui::heading(ui, ui.tr("Which options?"));
      if (const auto place = draw_options(ui, options_)) return edit_option(*place);
      return std::nullopt;
    case VoteKind::board_election:
      ui::heading(ui, ui.tr("Which lists?"));
      if (const auto place = draw_lists(ui, lists_)) return edit_list(*place);
      return std::nullopt;
    case VoteKind::motion:
    case VoteKind::show_of_hands:
      break;
  }
  return std::nullopt;
}

// Letters and shapes are the ballot's own: the first project chosen on this list is A.
std::optional<Intent> VotePrepareScreen::draw_projects(Ui& ui) {
  ui::heading(ui, ui.tr("Which projects?"));
  if (facts_->projects.empty()) ui::empty_state(ui, Icon::tree, ui.tr("The projects proposed will be here."));
  std::size_t next = 0;
  for (const auto& project : facts_->projects) {
    const bool chosen = std::find(chosen_.begin(), chosen_.end(), project.id) != chosen_.end();
    const ui::Option option{.letter = chosen ? letter_for(next) : ' ',
                            .shape = chosen ? shape_for_option(next) : Shape::none,
                            .picture = picture_for(project.picture),
                            .title = project.title,
                            .detail = project.benefit,
                            .trailing = to_text(project.cost),
                            .chosen = chosen,
                            .many = true};
    if (chosen) ++next;
    if (!ui::option(ui, "project/" + std::to_string(project.id.value), option)) continue;
    if (chosen)
      std::erase(chosen_, project.id);
    else
      chosen_.push_back(project.id);
  }
  if (ui::button(ui, "propose", ui.tr("Propose a project"), Icon::add))
    return go<ProjectFormScreen>(session_);
  return std::nullopt;
}

Intent VotePrepareScreen::edit_option(std::size_t place) {
  const auto current = place < options_.size() ? std::optional(options_[place]) : std::nullopt;
  return go<VoteOptionScreen>(session_, current, [this, place](std::optional<VoteOption> option) {
    put_at(options_, place, std::move(option));
  });
}

Intent VotePrepareScreen::edit_list(std::size_t place) {
  const auto current = place < lists_.size() ? std::optional(lists_[place]) : std::nullopt;
  std::vector<VoteOption> others;
  for (std::size_t i = 0; i < lists_.size(); ++i)
    if (i != place) others.push_back(lists_[i].option());
  return go<VoteListScreen>(
      session_, id_, current, std::move(others),
      [this, place](std::optional<ListDraft> list) { put_at(lists_, place, std::move(list)); });
}

// The question stands in the acta, so it is suggested in Spanish whatever the screen speaks, until somebody
// words it themselves.
void VotePrepareScreen::suggest_question() {
  if (form_.editing() || question_ != suggested_) return;
  const auto l = Language::spanish;
  if (distributes()) {
    suggested_ =
        filled(tr(l, "Distribute {} of the farmers' fund among all members"), to_text(amount_of(amount_)));
  } else if (about_ == "allocate") {
    suggested_ = filled(tr(l, "Allocate up to {} of the forest fund to the projects chosen"),
                        to_text(amount_of(budget_)));
  } else {
    const auto& agenda = facts_->assembly.agenda;
    for (std::size_t i = 0; i < agenda.size(); ++i)
      if (std::to_string(i) == item_) suggested_ = agenda[i];
  }
  question_ = suggested_;
}

VoteDraft VotePrepareScreen::draft() const {
  VoteDraft draft;
  draft.assembly = id_;
  for (std::size_t i = 0; i < facts_->assembly.agenda.size(); ++i)
    if (std::to_string(i) == item_) draft.item = static_cast<std::int64_t>(i);
  draft.question = question_;
  draft.kind = kind();
  draft.purpose = purpose();
  rules_.apply(draft);
  if (draft.kind == VoteKind::fund_allocation) {
    draft.budget = amount_of(budget_);
    for (const auto& project : facts_->projects)
      if (std::find(chosen_.begin(), chosen_.end(), project.id) != chosen_.end())
        draft.options.push_back({project.id, project.title, project.cost, {}, {}});
  } else if (draft.kind == VoteKind::board_election) {
    for (const auto& list : lists_) draft.options.push_back(list.option());
    draft.term_from = term_from_;
  } else if (has_winner(draft.kind)) {
    draft.options = options_;
  } else if (distributes()) {
    draft.budget = amount_of(amount_);
  }
  return draft;
}

Intent VotePrepareScreen::save() {
  return submit([session = session_, command = command_, typed = draft()](
                    desk::Desk& desk) { return desk::prepare_vote(desk, session, command, typed); },
                [this](const VotePrepared& event) -> std::optional<Intent> {
                  command_ = desk::new_command_id();
                  if (event.vote_kind == VoteKind::show_of_hands)
                    return tell(Tone::main, "The vote is prepared",
                                "Read the question aloud. Then count the hands, women and men apart.",
                                then(replace<VoteScreen>(session_, event.id)));
                  return tell(Tone::main, "The vote is prepared",
                              "Read the question aloud. Then two officers open the vote.",
                              then(replace<VoteScreen>(session_, event.id)));
                });
}

}  // namespace minga::screens
