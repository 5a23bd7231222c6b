// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/vote_rules.h"

#include <array>

#include "domain/base/ensure.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/sentences.h"
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

// The four ways of sharing, in the order in which a blend names them.
std::array<std::string, 4> ways(Language l) {
  std::array<std::string, 4> names;
  for (std::size_t i = 0; i < names.size(); ++i)
    names.at(i) = way_of_sharing(words(ShareBasis{}).at(i).value, l);
  return names;
}
constexpr std::array way_ids{"equal", "hectares", "trees", "days"};

std::string majority_words(VoteKind kind, MajorityRule rule, Language l) {
  return for_or_against(kind) ? word_for(rule, l) : words_for(WinsBy::majority, rule, l);
}

}  // namespace

std::string way_of_sharing(ShareBasis basis, Language l) {
  switch (basis) {
    case ShareBasis::equal:
      return tr(l, "In equal shares");
    case ShareBasis::hectares:
      return tr(l, "By hectares of forest");
    case ShareBasis::trees:
      return tr(l, "By living trees");
    case ShareBasis::days:
      return tr(l, "By days of work");
  }
  throw Bug("unknown basis of a share");
}

std::string words_for(const ShareRule& rule, const std::vector<storage::Group>& groups, Language l) {
  const std::array percents{rule.equal_percent, rule.hectares_percent, rule.trees_percent, rule.days_percent};
  std::string text;
  for (std::size_t i = 0; i < percents.size(); ++i) {
    if (percents[i] == 0) continue;
    if (!text.empty()) text += ", ";
    text += percents[i] == 100 ? ways(l)[i] : filled("{} %: {}", std::to_string(percents[i]), ways(l)[i]);
  }
  for (const auto& group : groups)
    if (group.id == rule.group) text += ". " + filled(tr(l, "Only the group {}"), group.name);
  return text;
}

std::string words_for(WinsBy wins_by, MajorityRule rule, Language l) {
  if (wins_by == WinsBy::most_votes) return tr(l, "the most votes");
  // Where one of several is chosen, nobody votes for or against.
  if (rule.base != MajorityBase::votes_cast) return word_for(rule, l);
  const auto share =
      std::to_string(rule.threshold.numerator) + "/" + std::to_string(rule.threshold.denominator);
  return filled(
      rule.more_than ? tr(l, "more than {} of the votes cast") : tr(l, "at least {} of the votes cast"),
      share);
}

bool VoteRules::by_majority(VoteKind kind) const {
  if (kind == VoteKind::approval || kind == VoteKind::fund_allocation) return false;
  return for_or_against(kind) || wins_ == "majority";
}

void VoteRules::draw(Ui& ui, ui::Form& form, VoteKind kind, Purpose purpose,
                     const std::vector<storage::Group>& groups) {
  if (kind == VoteKind::fund_allocation) draw_method(ui, form);
  if (purpose == Purpose::distribute_share) draw_share(ui, form);
  if (kind == VoteKind::choice || kind == VoteKind::board_election) {
    const std::array<ui::Form::Choice, 2> choices{
        {{"majority",
          ui.tr("Who has the majority"),
          {},
          {},
          Icon::people,
          ui.tr("If nobody has it, a second round between the best two")},
         {"most-votes", ui.tr("Who has the most votes"), {}, {}, Icon::chart, ui.tr("One round is enough")}}};
    form.choice(ui, "wins", ui.tr("Who wins?"), wins_, choices);
  }
  if (!form.editing()) {
    ui::muted(ui, summary(ui, kind));
    if (ui::button(ui, "more", more_ ? ui.tr("Less") : ui.tr("More"), more_ ? Icon::up : Icon::down))
      more_ = !more_;
  }
  if (more_) draw_folded(ui, form, kind, purpose, groups);
}

// What holds if nobody opens the fold, in one line.
std::string VoteRules::summary(const Ui& ui, VoteKind kind) const {
  std::string text;
  if (by_majority(kind))
    text = filled(for_or_against(kind) ? ui.tr("Adopted with {}.") : ui.tr("Won with {}."),
                  majority_words(kind, rule_of(base_, threshold_), ui.language())) +
           " ";
  if (kind == VoteKind::show_of_hands) return text + ui.tr("The hands are seen by everybody.");
  text += admission_ == "by_slip" ? ui.tr("Each voter draws a slip.") : ui.tr("Each voter types their PIN.");
  if (paper_ == "yes") text += " " + ui.tr("Each ballot is printed too.");
  return text;
}

void VoteRules::draw_method(Ui& ui, ui::Form& form) {
  const std::array<ui::Form::Choice, 2> choices{{{"equal-shares",
                                                  ui.tr("Equal shares"),
                                                  {},
                                                  {},
                                                  Icon::people,
                                                  ui.tr("Every voter has the same part of the money")},
                                                 {"most-votes",
                                                  ui.tr("Most votes first"),
                                                  {},
                                                  {},
                                                  Icon::chart,
                                                  ui.tr("The most voted, as long as the money lasts")}}};
  form.choice(ui, "method", ui.tr("How is it counted?"), method_, choices);
  if (form.editing()) return;
  ui::muted(ui, method_ == "equal-shares"
                    ? ui.tr("Every voter has the same part of the money. A project is done when those who "
                            "want it can pay for it together.")
                    : ui.tr("The project with the most votes gets its money first, then the next, as long "
                            "as the money lasts."));
}

void VoteRules::draw_share(Ui& ui, ui::Form& form) {
  std::vector<ui::Form::Choice> choices;
  const auto names = ways(ui.language());
  constexpr std::array icons{Icon::people, Icon::place, Icon::tree, Icon::tools};
  for (std::size_t i = 0; i < names.size(); ++i)
    choices.push_back({way_ids.at(i), names.at(i), {}, Tone::money, icons.at(i)});
  choices.push_back(
      {"blend", ui.tr("A bit of each"), {}, Tone::money, Icon::distribution, ui.tr("In percent")});
  form.choice(ui, "share", ui.tr("How is it divided?"), share_, choices);
  if (share_ != "blend") return;
  for (std::size_t i = 0; i < names.size(); ++i)
    form.digits(ui, std::string("blend-") + way_ids.at(i), names.at(i) + " %", percents_[i], 3);
  if (form.editing()) return;
  const auto rule = share_rule();
  const auto total = rule.equal_percent + rule.hectares_percent + rule.trees_percent + rule.days_percent;
  const auto text = filled(ui.tr("Together {} %. It has to make 100 %."), std::to_string(total));
  if (total == 100)
    ui::muted(ui, ui.tr("Together 100 %."));
  else
    ui::notice(ui, Tone::money, ui.tr("Percentages"), text);
}

void VoteRules::draw_folded(Ui& ui, ui::Form& form, VoteKind kind, Purpose purpose,
                            const std::vector<storage::Group>& groups) {
  if (purpose == Purpose::distribute_share) {
    std::vector<ui::Form::Choice> choices{{"all", ui.tr("Everybody"), {}, {}, Icon::people}};
    for (const auto& group : groups)
      choices.push_back({std::to_string(group.id.value), group.name, {}, {}, Icon::household});
    form.choice(ui, "group", ui.tr("Among whom?"), group_, choices);
  }
  if (by_majority(kind)) {
    const std::array<ui::Form::Choice, 3> bases{
        {{"attending", ui.tr("Those attending")},
         {"votes_cast", for_or_against(kind) ? ui.tr("The votes for and against") : ui.tr("The votes cast")},
         {"all_qualified", ui.tr("All qualified members")}}};
    form.choice(ui, "base", ui.tr("Counted from"), base_, bases);
    std::vector<ui::Form::Choice> shares;
    for (const auto& each : thresholds)
      shares.push_back({each.id, majority_words(kind, rule_of(base_, each.id), ui.language())});
    form.choice(ui, "threshold", ui.tr("Adopted with"), threshold_, shares);
  }
  if (kind == VoteKind::show_of_hands) return;
  const std::array<ui::Form::Choice, 2> admissions{
      {{"by_pin", ui.tr("By PIN"), {}, {}, Icon::key, ui.tr("Each voter types their number and PIN")},
       {"by_slip",
        ui.tr("By slip"),
        {},
        {},
        Icon::paper,
        ui.tr("Each voter draws a slip from a bag; the kiosk never knows who votes")}}};
  form.choice(ui, "admission", ui.tr("How do people come in to vote?"), admission_, admissions);
  const std::array<ui::Form::Choice, 2> papers{
      {{"no", ui.tr("Only here"), {}, {}, Icon::vote},
       {"yes",
        ui.tr("Also on paper"),
        {},
        {},
        Icon::print,
        ui.tr("Each ballot is printed for a wooden urn, and counted by hand")}}};
  form.choice(ui, "paper", ui.tr("Where do the votes go?"), paper_, papers);
}

ShareRule VoteRules::share_rule() const {
  ShareRule rule;
  rule.equal_percent = share_ == "equal" ? 100 : 0;
  rule.hectares_percent = share_ == "hectares" ? 100 : 0;
  rule.trees_percent = share_ == "trees" ? 100 : 0;
  rule.days_percent = share_ == "days" ? 100 : 0;
  if (share_ == "blend")
    rule = {number_typed(percents_[0]),
            number_typed(percents_[1]),
            number_typed(percents_[2]),
            number_typed(percents_[3]),
            {}};
  if (group_ != "all") rule.group = GroupId{number_typed(group_)};
  return rule;
}

void VoteRules::apply(VoteDraft& draft) const {
  draft.rule = rule_of(base_, threshold_);
  if (draft.kind == VoteKind::fund_allocation)
    draft.allocation.method = method_ == "most-votes" ? CountingMethod::greedy : CountingMethod::equal_shares;
  if (draft.purpose == Purpose::distribute_share) draft.share_rule = share_rule();
  if (draft.kind == VoteKind::approval || (has_winner(draft.kind) && wins_ == "most-votes"))
    draft.wins_by = WinsBy::most_votes;
  draft.admission = from_word<Admission>(admission_).value_or(Admission::by_pin);
  draft.on_paper = paper_ == "yes";
}

}  // namespace minga::screens
