// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/work_sheet.h"

#include "domain/people/head_count.h"
#include "kiosk/desk/community.h"
#include "kiosk/desk/roll.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/labour_words.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {
constexpr std::int64_t most_days = 31;
}

WorkSheetScreen::WorkSheetScreen(desk::Session session, const desk::WorkPartyView& party)
    : session_(std::move(session)), party_(party.party.id) {
  for (const auto& line : party.lines) workers_[line.member.value] = {line.name, line.sex, line.days};
}

Intent WorkSheetScreen::reload() {
  return load(members_, [words = finder_.words()](desk::Desk& desk) {
    std::vector<Member> members;
    for (auto& member : desk::roll_page(desk, words, 0).members)
      if (belongs(member.status)) members.push_back(std::move(member));
    return members;
  });
}

void WorkSheetScreen::go_to(Ui& ui, Step step) {
  step_ = step;
  ui.to_first_page();
}

std::optional<Intent> WorkSheetScreen::draw(Ui& ui) {
  ui.where(ui.tr("Who came?"));
  if (!members_) return std::nullopt;
  switch (step_) {
    case Step::finding:
      return draw_finding(ui);
    case Step::list:
      return draw_list(ui);
    case Step::line:
      draw_line(ui);
      return std::nullopt;
    case Step::leaving:
      return draw_leaving(ui);
  }
  return std::nullopt;
}

std::optional<Intent> WorkSheetScreen::draw_finding(Ui& ui) {
  std::vector<MemberFinder::Line> lines;
  for (const auto& member : *members_) {
    const auto at = workers_.find(member.number.value);
    lines.push_back({member,
                     at == workers_.end() ? std::string()
                                          : quantity_words(RateBasis::day, at->second.days, ui.language()),
                     false});
  }
  const auto answer = finder_.draw(
      ui, lines, [&] { draw_tally(ui); }, "add", ui.tr("Add a day"));
  if (answer.search) return reload();
  if (!answer.who.empty()) return add(answer.who);
  if (finder_.searching()) return std::nullopt;
  if (ui.side_button("list", filled(ui.tr("The list ({})"), std::to_string(workers_.size())), Icon::list,
                     !workers_.empty()))
    go_to(ui, Step::list);
  else if (changed_ && ui.back_button(ui.tr("Back")))
    go_to(ui, Step::leaving);
  return std::nullopt;
}

void WorkSheetScreen::draw_tally(Ui& ui) const {
  HeadCount people;
  for (const auto& [number, worker] : workers_) people.add(worker.sex);
  ui::women_and_men(ui, ui.tr("Each touch is one day"), people.women, people.men, people.others);
  if (const auto at = workers_.find(last_); at != workers_.end())
    ui::notice(ui, Tone::main, at->second.name,
               quantity_words(RateBasis::day, at->second.days, ui.language()));
}

Intent WorkSheetScreen::add(const std::string& typed) {
  return submit([typed](desk::Desk& desk) { return desk::anyone_on_the_roll(desk, typed); },
                [this](const Member& member) -> std::optional<Intent> {
                  finder_.clear_number();
                  auto& worker = workers_[member.number.value];
                  if (worker.days == 0) worker = {member.full_name(), member.sex, 0};
                  last_ = member.number.value;
                  if (worker.days == most_days)
                    return told({.why = Why::number_out_of_range, .number = most_days});
                  ++worker.days;
                  changed_ = true;
                  return std::nullopt;
                });
}

std::optional<Intent> WorkSheetScreen::draw_list(Ui& ui) {
  const bool finding = ui.back_button(ui.tr("Back"));
  const bool kept = ui.main_button("keep", ui.tr("Keep the sheet"), Icon::check, !workers_.empty());
  ui::muted(ui, ui.tr("Is everyone here? Touch a line to change it."));
  for (const auto& [number, worker] : workers_) {
    const ui::Row row{.title = worker.name,
                      .detail = filled(ui.tr("No {}"), std::to_string(number)),
                      .trailing = quantity_words(RateBasis::day, worker.days, ui.language()),
                      .shape = shape_for(worker.sex),
                      .tone = tone_for(worker.sex)};
    if (ui::row(ui, "line/" + std::to_string(number), row)) line_ = number, go_to(ui, Step::line);
  }
  if (finding) go_to(ui, Step::finding);
  if (kept) return keep();
  return std::nullopt;
}

void WorkSheetScreen::draw_line(Ui& ui) {
  auto& worker = workers_.at(line_);
  const bool done = ui.main_button("done", ui.tr("Done"), Icon::check) || ui.back_button(ui.tr("Back"));
  ui::heading(ui, worker.name);
  ui::figure(ui, quantity_words(RateBasis::day, worker.days, ui.language()), ui.tr("at this work party"));
  const auto change = [&](std::int64_t by) { worker.days += by, changed_ = true; };
  if (ui::button(ui, "more", ui.tr("One day more"), Icon::add, Tone::plain, worker.days < most_days))
    change(1);
  if (ui::button(ui, "fewer", ui.tr("One day less"), Icon::down, Tone::plain, worker.days > 1)) change(-1);
  if (ui::button(ui, "take-out", ui.tr("Take out: did not come"), Icon::close, Tone::danger)) {
    workers_.erase(line_);
    changed_ = true;
    go_to(ui, workers_.empty() ? Step::finding : Step::list);
  } else if (done) {
    go_to(ui, Step::list);
  }
}

// A whole list is not lost by a slip of the finger.
std::optional<Intent> WorkSheetScreen::draw_leaving(Ui& ui) {
  const bool stay =
      ui.main_button("stay", ui.tr("Go on writing"), Icon::edit) || ui.back_button(ui.tr("Back"));
  const bool leave = ui.side_button("leave", ui.tr("Leave without keeping"), Icon::close);
  ui::heading(ui, ui.tr("Leave without keeping the sheet?"));
  ui::body(ui, ui.tr("What was written down just now is not kept yet. To keep it, go to the list."));
  if (leave) return back();
  if (stay) go_to(ui, Step::finding);
  return std::nullopt;
}

Intent WorkSheetScreen::keep() {
  std::vector<WorkLine> lines;
  for (const auto& [number, worker] : workers_) lines.push_back({{number}, worker.days});
  return submit([session = session_, command = command_, party = party_,
                 lines](desk::Desk& desk) { return desk::keep_sheet(desk, session, command, party, lines); },
                [](const WorkSheetKept&) -> std::optional<Intent> {
                  return tell(Tone::main, "The sheet is kept",
                              "It can be changed until a payroll is made from it.", then(back()));
                });
}

}  // namespace minga::screens
