// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/vote_prepare.h"

#include <algorithm>
#include <array>

#include "domain/base/text.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/project_form.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/screens/vote.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

struct Threshold {
  const char* id;
  Ratio share;
  bool more_than;
};
constexpr std::array thresholds{Threshold{"half", {1, 2}, true}, Threshold{"two-thirds", {2, 3}, false},
                                Threshold{"three-quarters", {3, 4}, false}};

MajorityRule rule_of(const std::string& base, const std::string& threshold) {
  MajorityRule rule;
  rule.base = from_word<MajorityBase>(base).value_or(MajorityBase::attending);
  for (const auto& each : thresholds)
    if (each.id == threshold) rule.threshold = each.share, rule.more_than = each.more_than;
  return rule;
}

Money amount_of(const std::string& typed) { return money_from(typed).value_or(Money()); }

}  // namespace

std::optional<Intent> VotePrepareScreen::arrive(const Surroundings&) {
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

std::optional<Intent> VotePrepareScreen::draw(Ui& ui) {
  ui.where(ui.tr("Prepare a vote"));
  if (!facts_) return std::nullopt;
  suggest_question();
  bool propose = false;
  form_.draw(ui, [&] {
    draw_fields(ui);
    if (form_.editing() || !allocates()) return;
    draw_projects(ui);
    propose = ui::button(ui, "propose", ui.tr("Propose a project"), Icon::add);
  });
  if (form_.editing()) return std::nullopt;
  if (propose) return go<ProjectFormScreen>(session_);
  if (ui.main_button("save", ui.tr("Save"), Icon::check)) return save();
  return std::nullopt;
}

void VotePrepareScreen::draw_fields(Ui& ui) {
  const std::array<ui::Form::Choice, 3> abouts{
      {{"general", ui.tr("A motion: for or against"), {}, {}, Icon::yes, ui.tr("An agreement without money")},
       {"distribute",
        ui.tr("Distribute the farmers' share"),
        {},
        Tone::money,
        Icon::distribution,
        filled(ui.tr("The farmers' fund holds {}"), to_text(facts_->farmers_fund))},
       {"allocate",
        ui.tr("Money for projects"),
        {},
        Tone::money,
        Icon::chart,
        filled(ui.tr("The forest fund holds {}"), to_text(facts_->forest_fund))}}};
  form_.choice(ui, "about", ui.tr("What about?"), about_, abouts);

  std::vector<ui::Form::Choice> items;
  for (std::size_t i = 0; i < facts_->assembly.agenda.size(); ++i)
    items.push_back({std::to_string(i), std::to_string(i + 1) + ". " + facts_->assembly.agenda[i]});
  form_.choice(ui, "item", ui.tr("Item of the agenda"), item_, items);
  if (about_ == "distribute") form_.amount(ui, "amount", ui.tr("Amount in soles"), amount_);
  if (allocates()) form_.amount(ui, "budget", ui.tr("Budget in soles"), budget_);
  form_.sentence(ui, "question", ui.tr("Question"), question_, longest_sentence);
  if (!allocates()) draw_rule(ui);
}

void VotePrepareScreen::draw_rule(Ui& ui) {
  const std::array<ui::Form::Choice, 3> bases{{{"attending", ui.tr("Those attending")},
                                               {"votes_cast", ui.tr("The votes for and against")},
                                               {"all_qualified", ui.tr("All qualified members")}}};
  form_.choice(ui, "base", ui.tr("Counted from"), base_, bases);
  std::vector<ui::Form::Choice> shares;
  for (const auto& each : thresholds)
    shares.push_back({each.id, word_for(rule_of(base_, each.id), ui.language())});
  form_.choice(ui, "threshold", ui.tr("Adopted with"), threshold_, shares);
}

// Letters and shapes are the ballot's own: the first project chosen on this list is A.
void VotePrepareScreen::draw_projects(Ui& ui) {
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
}

// The question stands in the acta, so it is suggested in Spanish whatever the screen speaks, until somebody
// words it themselves.
void VotePrepareScreen::suggest_question() {
  if (form_.editing() || question_ != suggested_) return;
  const auto l = Language::spanish;
  if (about_ == "distribute") {
    suggested_ =
        filled(tr(l, "Distribute {} of the farmers' fund among all members"), to_text(amount_of(amount_)));
  } else if (allocates()) {
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
  if (allocates()) {
    draft.kind = VoteKind::fund_allocation;
    draft.purpose = Purpose::allocate_forest;
    draft.budget = amount_of(budget_);
    for (const auto& project : facts_->projects)
      if (std::find(chosen_.begin(), chosen_.end(), project.id) != chosen_.end())
        draft.options.push_back({project.id, project.title, project.cost});
    return draft;
  }
  draft.rule = rule_of(base_, threshold_);
  if (about_ == "distribute") {
    draft.purpose = Purpose::distribute_share;
    draft.budget = amount_of(amount_);
  }
  return draft;
}

Intent VotePrepareScreen::save() {
  return submit([session = session_, command = command_, typed = draft()](
                    desk::Desk& desk) { return desk::prepare_vote(desk, session, command, typed); },
                [this](const VotePrepared& event) -> std::optional<Intent> {
                  command_ = desk::new_command_id();
                  return tell(Tone::main, "The vote is prepared",
                              "Read the question aloud. Then two officers open the vote.",
                              then(replace<VoteScreen>(session_, event.id)));
                });
}

}  // namespace minga::screens
