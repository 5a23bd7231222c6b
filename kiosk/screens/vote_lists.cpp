// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/vote_lists.h"

#include <algorithm>

#include "domain/base/text.h"
#include "domain/voting/list_symbol.h"
#include "kiosk/screens/could_stand.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/find_member.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"
#include "kiosk/words/list_symbols.h"

namespace minga::screens {

VoteOption ListDraft::option() const {
  VoteOption option;
  option.title = title;
  option.picture = picture;
  for (const auto& candidate : candidates) option.candidates.push_back({candidate.office, candidate.member});
  return option;
}

std::optional<std::size_t> draw_lists(Ui& ui, const std::vector<ListDraft>& lists) {
  std::optional<std::size_t> touched;
  for (std::size_t i = 0; i < lists.size(); ++i) {
    const auto& count = lists[i].balance.candidates;
    auto detail = filled(ui.tr("Women: {}, men: {}"), grouped(count.women), grouped(count.men));
    if (!lists[i].served_two_terms.empty()) detail += ". " + ui.tr("A third term in a row");
    if (!lists[i].balance.holds())
      detail += ". " + filled(ui.tr("{} needed of each"), grouped(lists[i].balance.needed));
    const ui::Row row{.title = std::string(1, letter_for(i)) + "  " + lists[i].title,
                      .detail = detail,
                      .icon = symbol_for(lists[i].picture, i),
                      .shape = shape_for_option(i)};
    if (ui::row(ui, "list/" + std::to_string(i), row)) touched = i;
  }
  if (lists.size() < Ballot::option_limit && ui::button(ui, "add-list", ui.tr("Add a list"), Icon::add))
    touched = lists.size();
  return touched;
}

VoteListScreen::VoteListScreen(desk::Session session, AssemblyId assembly, std::optional<ListDraft> list,
                               std::vector<VoteOption> others, Done done)
    : session_(std::move(session)),
      assembly_(assembly),
      is_new_(!list),
      list_(list.value_or(ListDraft{})),
      others_(std::move(others)),
      done_(std::move(done)) {
  if (list_.picture.empty()) list_.picture = free_symbol(others_);
}

void VoteListScreen::draw_name(Ui& ui) {
  form_.sentence(ui, "title", ui.tr("What is the list called?"), list_.title, longest_name);
  std::vector<ui::Form::Choice> symbols;
  for (const auto word : list_symbols) {
    const bool taken =
        std::any_of(others_.begin(), others_.end(), [&](const auto& other) { return other.picture == word; });
    if (!taken)
      symbols.push_back({std::string(word),
                         symbol_name(ui.language(), word),
                         {},
                         Tone::main,
                         symbol_for(std::string(word), 0)});
  }
  form_.choice(ui, "symbol", ui.tr("Its symbol"), list_.picture, symbols);
}

Intent VoteListScreen::weigh() {
  return ask([id = assembly_, candidates = list_.option().candidates](
                 desk::Desk& desk) { return desk::check_list(desk, id, candidates); },
             [this](desk::ListCheck check) -> std::optional<Intent> {
               list_.balance = check.balance;
               list_.served_two_terms = std::move(check.served_two_terms);
               return std::nullopt;
             });
}

std::optional<Intent> VoteListScreen::draw(Ui& ui) {
  ui.where(is_new_ ? ui.tr("Add a list") : ui.tr("A list for the board"));
  if (taken_off_) return draw_taking_off(ui);
  std::optional<Intent> intent;
  form_.draw(ui, [&] {
    draw_name(ui);
    if (!form_.editing()) {
      intent = draw_balance(ui);
      if (auto touched = draw_candidates(ui)) intent = std::move(touched);
    }
    std::vector<ui::Form::Choice> offices;
    for (const auto& [office, word] : words(Office{}))
      offices.push_back({std::string(word), word_for(office, ui.language()), {}, Tone::plain, Icon::officer});
    form_.choice(ui, "add-candidate", ui.tr("Add a candidate"), office_, offices);
  });
  if (form_.editing()) return std::nullopt;
  if (!office_.empty()) return add(from_word<Office>(std::exchange(office_, {})).value_or(Office::vocal));
  if (intent) return intent;
  if (!is_new_ && ui::button(ui, "remove", ui.tr("Remove this list"), Icon::close)) {
    done_(std::nullopt);
    return back();
  }
  if (!ui.main_button("keep", ui.tr("Keep"), Icon::check)) return std::nullopt;
  const auto title = clean_name(list_.title);
  if (!title) return told(title.error());
  list_.title = *title;
  done_(list_);
  return back();
}

// How many are there, and how many the law asks for, in shapes and numbers.
std::optional<Intent> VoteListScreen::draw_balance(Ui& ui) {
  const auto& balance = list_.balance;
  if (list_.candidates.empty()) {
    ui::muted(ui, ui.tr("A list needs a president, a secretary and a treasurer, with women and men."));
    return std::nullopt;
  }
  const auto& count = balance.candidates;
  ui::women_and_men(ui, filled(ui.tr("On this list, {} needed of each"), grouped(balance.needed)),
                    count.women, count.men, count.others);
  draw_two_terms(ui, list_.served_two_terms);
  std::optional<Intent> intent;
  if (count.men < balance.needed) intent = draw_few(ui, Sex::man);
  if (count.women < balance.needed)
    if (auto touched = draw_few(ui, Sex::woman)) intent = std::move(touched);
  return intent;
}

// Says it, and helps: who could be asked.
std::optional<Intent> VoteListScreen::draw_few(Ui& ui, Sex sex) {
  const bool women = sex == Sex::woman;
  const auto& count = list_.balance.candidates;
  ui::notice(ui, tone_for(sex), women ? ui.tr("More women are needed") : ui.tr("More men are needed"),
             filled(ui.tr("On the list: {}. Needed: {}."), grouped(women ? count.women : count.men),
                    grouped(list_.balance.needed)));
  if (!ui::button(ui, "could-stand", women ? ui.tr("Women who could stand") : ui.tr("Men who could stand"),
                  Icon::people))
    return std::nullopt;
  return ask_somebody(sex);
}

// As a vocal, of whom a board has several; another office is given by adding them to it.
Intent VoteListScreen::ask_somebody(Sex sex) {
  auto already = list_.option().candidates;
  for (const auto& other : others_)
    already.insert(already.end(), other.candidates.begin(), other.candidates.end());
  return go<CouldStandScreen>(session_, assembly_, sex, std::move(already),
                              [this](const Member& member) -> std::optional<Intent> {
                                put({Office::vocal, member.number, member.full_name(), member.sex});
                                return back();
                              });
}

void draw_two_terms(Ui& ui, const std::vector<std::string>& names) {
  if (names.empty()) return;
  std::string all;
  for (const auto& name : names) all += (all.empty() ? "" : ", ") + name;
  ui::notice(ui, Tone::danger, ui.tr("A third term in a row"),
             filled(ui.tr("Elected and re-elected already: {}. The law allows one re-election; somebody else "
                          "should stand."),
                    all));
}

std::optional<Intent> VoteListScreen::draw_candidates(Ui& ui) {
  for (std::size_t i = 0; i < list_.candidates.size(); ++i) {
    const auto& candidate = list_.candidates[i];
    const ui::Row row{.title = candidate.name,
                      .detail = word_for(candidate.office, ui.language()),
                      .trailing = std::to_string(candidate.member.value),
                      .shape = shape_for(candidate.sex),
                      .tone = tone_for(candidate.sex)};
    if (ui::row(ui, "candidate/" + std::to_string(i), row)) {
      taken_off_ = i;
      ui.to_first_page();
    }
  }
  return std::nullopt;
}

std::optional<Intent> VoteListScreen::draw_taking_off(Ui& ui) {
  if (ui.back_button(ui.tr("Back"))) {
    taken_off_.reset();
    return std::nullopt;
  }
  const auto& candidate = list_.candidates.at(*taken_off_);
  ui::heading(ui, filled(ui.tr("Take {} off the list?"), candidate.name));
  ui::labelled(ui, ui.tr("Office"), word_for(candidate.office, ui.language()));
  if (!ui.main_button("take-off", ui.tr("Take off"), Icon::check)) return std::nullopt;
  list_.candidates.erase(list_.candidates.begin() + static_cast<std::ptrdiff_t>(*taken_off_));
  taken_off_.reset();
  ui.to_first_page();
  return weigh();
}

std::optional<Intent> VoteListScreen::add(Office office) {
  return go<FindMemberScreen>(
      session_, [office](Language l) { return filled(tr(l, "Candidate: {}"), word_for(office, l)); },
      [this, office](const Member& member) -> std::optional<Intent> {
        put({office, member.number, member.full_name(), member.sex});
        return back();
      });
}

// In the order of the offices. The same person is kept twice if so chosen, and the assembly's rules say no
// when the vote is saved; a single office has one person, so the new one takes the old one's place.
void VoteListScreen::put(desk::CandidateView candidate) {
  auto& all = list_.candidates;
  if (candidate.office != Office::vocal)
    std::erase_if(all, [&](const auto& each) { return each.office == candidate.office; });
  const auto after =
      std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.office > candidate.office; });
  all.insert(after, std::move(candidate));
}

}  // namespace minga::screens
