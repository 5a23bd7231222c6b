// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/statute.h"

#include <array>

#include "domain/base/text.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"
#include "kiosk/words/dates.h"

namespace minga::screens {

namespace {

// "30 %"; what is no whole part of a hundred as a fraction.
std::string part_text(const Ratio& part) {
  if (part.denominator > 0 && part.numerator * 100 % part.denominator == 0)
    return filled("{} %", std::to_string(part.numerator * 100 / part.denominator));
  return std::to_string(part.numerator) + "/" + std::to_string(part.denominator);
}

Ratio farmers_part(const Statute& statute) { return {statute.farmers_basis_points, 10'000}; }

// As a field shows it; nothing for a part that is no whole number of hundredths, which stays unless typed
// anew.
std::string typed_percent(const Ratio& part) {
  if (part.denominator <= 0 || part.numerator * 100 % part.denominator != 0) return {};
  return std::to_string(part.numerator * 100 / part.denominator);
}

// What is not kept to is let pass with a remark in the acta, or not let pass at all.
std::string consequence(const Ui& ui, bool refuses) {
  return refuses ? ui.tr("is not let pass") : ui.tr("is remarked in the acta");
}

// One value of the statute, in the words of the set-up.
struct Value {
  std::string label;
  std::string text;
};
std::array<Value, 10> values_of(const Ui& ui, const Statute& statute) {
  return {{{ui.tr("Quorum at second call"), part_text(statute.second_call_quorum)},
           {ui.tr("Least share of women and of men present"), part_text(statute.parity_share)},
           {ui.tr("Least share of women and of men on a list"), part_text(statute.list_share)},
           {ui.tr("Farmers' part of each sale"), part_text(farmers_part(statute))},
           {ui.tr("Hectares that could be reforested"), grouped(statute.hectares_goal)},
           {ui.tr("Days of notice, ordinary assembly"), grouped(statute.ordinary_notice_days)},
           {ui.tr("Days of notice, extraordinary assembly"), grouped(statute.extraordinary_notice_days)},
           {ui.tr("A shorter notice"), consequence(ui, statute.notice_refuses)},
           {ui.tr("Too few women or men"), consequence(ui, statute.parity_refuses)},
           {ui.tr("Minutes for each turn to speak"), minutes_text(statute.speaking_seconds)}}};
}

}  // namespace

std::optional<Intent> StatuteScreen::arrive(const Surroundings&) {
  return load(view_, [](desk::Desk& desk) { return desk::statute_view(desk); });
}

std::optional<Intent> StatuteScreen::draw(Ui& ui) {
  ui.where(ui.tr("Statute"));
  if (!view_) return std::nullopt;
  ui::heading(ui, ui.tr("What the statute sets today"));
  for (const auto& value : values_of(ui, view_->in_force)) ui::labelled(ui, value.label, value.text);
  ui::gap(ui, 3);
  ui::heading(ui, ui.tr("Since when"));
  // Each with what was other than before it; the oldest is as it was at the beginning.
  const auto& history = view_->history;
  for (std::size_t i = 0; i < history.size(); ++i) {
    const auto& since = history[i].statute.since;
    const auto now = values_of(ui, history[i].statute);
    std::string changes;
    for (std::size_t n = 0; i + 1 < history.size() && n < now.size(); ++n) {
      const auto before = values_of(ui, history[i + 1].statute);
      if (now.at(n).text == before.at(n).text) continue;
      changes += (changes.empty() ? "" : ". ") +
                 filled(ui.tr("{}: {}, before {}"), now.at(n).label, now.at(n).text, before.at(n).text);
    }
    if (const auto& by = history[i].by)
      changes = (changes.empty() ? ui.tr("As before") : changes) + ". " +
                filled(ui.tr("By the agreement of {}: {}"), day_text(by->date), by->text);
    const bool later = since > view_->today;
    const ui::Row row{
        .title = filled(later ? ui.tr("From {}") : ui.tr("Since {}"), long_date(ui.language(), since)),
        .detail = i + 1 == history.size() ? ui.tr("When the community was set up here")
                  : changes.empty()       ? ui.tr("As before")
                                          : changes,
        .icon = later ? Icon::clock : Icon::paper};
    ui::row(ui, "since/" + std::to_string(i), row, false);
  }
  if (desk::has_right(session_.offices, desk::Right::run_assembly) &&
      ui.main_button("amend", ui.tr("Change it"), Icon::edit))
    return go<AmendStatuteScreen>(session_, *view_);
  return std::nullopt;
}

AmendStatuteScreen::AmendStatuteScreen(desk::Session session, desk::StatuteView view)
    : session_(std::move(session)), view_(std::move(view)), since_(view_.today) {
  const auto& now = view_.in_force;
  quorum_ = typed_percent(now.second_call_quorum);
  parity_ = typed_percent(now.parity_share);
  lists_ = typed_percent(now.list_share);
  farmers_ = typed_percent(farmers_part(now));
  hectares_ = std::to_string(now.hectares_goal);
  ordinary_ = std::to_string(now.ordinary_notice_days);
  extraordinary_ = std::to_string(now.extraordinary_notice_days);
  notice_ = now.notice_refuses ? "refuse" : "warn";
  few_ = now.parity_refuses ? "refuse" : "warn";
  speaking_ = std::to_string(now.speaking_seconds);
}

std::optional<Intent> AmendStatuteScreen::draw(Ui& ui) {
  ui.where(ui.tr("Change the statute"));
  if (view_.agreements.empty()) {
    ui::empty_state(ui, Icon::assembly,
                    ui.tr("Only the assembly can change the statute. First put a motion to change it to the "
                          "vote; its agreement will be here."));
    return std::nullopt;
  }
  if (reviewing_) return draw_review(ui);
  form_.draw(ui, [&] { draw_fields(ui); });
  if (form_.editing()) return std::nullopt;
  if (!ui.main_button("review", ui.tr("Continue"), Icon::next)) return std::nullopt;
  if (agreement_.empty())
    return tell(Tone::danger, "Not done", "Choose the agreement by which it is changed.");
  auto same = view_.in_force;
  same.since = amended().since;
  if (amended() == same) return tell(Tone::danger, "Not done", "Nothing is changed yet.");
  reviewing_ = true;
  ui.to_first_page();
  return std::nullopt;
}

void AmendStatuteScreen::draw_fields(Ui& ui) {
  std::vector<ui::Form::Choice> choices;
  for (const auto& each : view_.agreements)
    choices.push_back(
        {std::to_string(each.id.value), each.text, {}, {}, Icon::assembly, day_text(each.date)});
  form_.choice(ui, "agreement", ui.tr("The assembly's agreement"), agreement_, choices);
  form_.date(ui, "since", ui.tr("In force from"), since_, view_.today);
  form_.digits(ui, "quorum", ui.tr("Quorum at second call (%)"), quorum_, 3);
  form_.digits(ui, "parity", ui.tr("Least share of women and of men present (%)"), parity_, 2);
  form_.digits(ui, "lists", ui.tr("Least share of women and of men on a list (%)"), lists_, 2);
  form_.digits(ui, "farmers", ui.tr("Farmers' part of each sale (%)"), farmers_, 3);
  form_.digits(ui, "hectares", ui.tr("Hectares that could be reforested"), hectares_, 6);
  form_.digits(ui, "ordinary", ui.tr("Days of notice, ordinary assembly"), ordinary_, 2);
  form_.digits(ui, "extraordinary", ui.tr("Days of notice, extraordinary assembly"), extraordinary_, 2);
  std::vector<ui::Form::Choice> consequences;
  for (const bool refuses : {false, true})
    consequences.push_back(
        {refuses ? "refuse" : "warn", consequence(ui, refuses), {}, {}, refuses ? Icon::lock : Icon::paper});
  form_.choice(ui, "notice", ui.tr("A shorter notice"), notice_, consequences);
  form_.choice(ui, "few", ui.tr("Too few women or men"), few_, consequences);
  form_.digits(ui, "speaking", ui.tr("Seconds for each turn to speak"), speaking_, 4);
}

Statute AmendStatuteScreen::amended() const {
  Statute statute = view_.in_force;
  statute.since = since_.value_or(view_.today);
  const auto part = [](const std::string& typed, const Ratio& before) {
    return typed == typed_percent(before) ? before : Ratio{number_typed(typed), 100};
  };
  statute.second_call_quorum = part(quorum_, statute.second_call_quorum);
  statute.parity_share = part(parity_, statute.parity_share);
  statute.list_share = part(lists_, statute.list_share);
  if (farmers_ != typed_percent(farmers_part(statute)))
    statute.farmers_basis_points = number_typed(farmers_) * 100;
  statute.hectares_goal = number_typed(hectares_);
  statute.ordinary_notice_days = number_typed(ordinary_);
  statute.extraordinary_notice_days = number_typed(extraordinary_);
  statute.notice_refuses = notice_ == "refuse";
  statute.parity_refuses = few_ == "refuse";
  statute.speaking_seconds = number_typed(speaking_);
  return statute;
}

// Only what changes, with what it was.
std::optional<Intent> AmendStatuteScreen::draw_review(Ui& ui) {
  if (ui.back_button(ui.tr("Back"))) {
    reviewing_ = false;
    ui.to_first_page();
    return std::nullopt;
  }
  const auto statute = amended();
  ui::heading(ui, filled(ui.tr("From {} on?"), long_date(ui.language(), statute.since)));
  const auto before = values_of(ui, view_.in_force), now = values_of(ui, statute);
  for (std::size_t i = 0; i < now.size(); ++i)
    if (now.at(i).text != before.at(i).text)
      ui::labelled(ui, now.at(i).label, filled(ui.tr("{}, before {}"), now.at(i).text, before.at(i).text));
  for (const auto& each : view_.agreements)
    if (std::to_string(each.id.value) == agreement_) {
      ui::gap(ui, 3);
      ui::muted(ui, filled(ui.tr("By the agreement of {}: {}"), day_text(each.date), each.text));
    }
  ui::muted(ui, ui.tr("What was decided before keeps the values it was decided under."));
  if (ui.main_button("change", ui.tr("Change the statute"), Icon::check)) return change();
  return std::nullopt;
}

Intent AmendStatuteScreen::change() {
  reviewing_ = false;
  return submit(
      [session = session_, command = command_, statute = amended(),
       by = AgreementId{number_typed(agreement_)}](desk::Desk& desk) {
        return desk::amend_statute(desk, session, command, statute, by);
      },
      [](const StatuteAmended&) -> std::optional<Intent> {
        return tell(Tone::main, "The statute is changed", "It holds from the day you set.", then(back()));
      });
}

}  // namespace minga::screens
