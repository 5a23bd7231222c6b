// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/set_up.h"

#include <charconv>

#include "kiosk/screens/sentences.h"
#include "kiosk/screens/start.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

constexpr std::array offices{Office::president, Office::secretary, Office::treasurer};

// What is no number becomes -1, which the rules refuse.
std::int64_t number_in(const std::string& text) {
  std::int64_t value = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end == text.data() + text.size() ? value : -1;
}

}  // namespace

std::optional<Intent> SetUpScreen::arrive(const Surroundings&) {
  if (command_.empty()) command_ = desk::new_command_id();
  return std::nullopt;
}

void SetUpScreen::draw_community(Ui& ui) {
  ui::heading(ui, ui.tr("Set up your community"));
  form_.text(ui, "community", ui.tr("Name of the community"), community_, 80);
  form_.text(ui, "place", ui.tr("Place"), place_, 80);
  form_.digits(ui, "quorum", ui.tr("Quorum at second call (%)"), quorum_, 3);
  form_.digits(ui, "parity", ui.tr("Least share of women and of men (%)"), parity_, 2);
  form_.digits(ui, "farmers", ui.tr("Farmers' part of each sale (%)"), farmers_, 3);
  form_.digits(ui, "hectares", ui.tr("Hectares that could be reforested"), hectares_, 6);
}

void SetUpScreen::draw_officer(Ui& ui, Officer& officer) {
  const auto l = ui.language();
  const std::array sexes{
      ui::Form::Choice{
          "woman", word_for(Sex::woman, l), shape_for(Sex::woman), tone_for(Sex::woman), Icon::none, {}},
      ui::Form::Choice{"man", word_for(Sex::man, l), shape_for(Sex::man), tone_for(Sex::man), Icon::none, {}},
      ui::Form::Choice{
          "other", word_for(Sex::other, l), shape_for(Sex::other), tone_for(Sex::other), Icon::none, {}}};
  ui::heading(ui, word_for(offices.at(step_ - 1), l));
  const ui::Ui::Scope scope(ui, "officer-" + std::to_string(step_));
  form_.text(ui, "given", ui.tr("Given names"), officer.given_names, 80);
  form_.text(ui, "surnames", ui.tr("Surnames"), officer.surnames, 80);
  form_.digits(ui, "dni", ui.tr("DNI"), officer.dni, 8);
  form_.choice(ui, "sex", ui.tr("Sex"), officer.sex, sexes);
  form_.digits(ui, "pin", ui.tr("PIN, 4 to 6 digits"), officer.pin, 6, true);
}

void SetUpScreen::draw_summary(Ui& ui) {
  ui::heading(ui, ui.tr("Is everything right?"));
  ui::labelled(ui, ui.tr("Community"), community_);
  ui::labelled(ui, ui.tr("Place"), place_);
  for (std::size_t i = 0; i < officers_.size(); ++i)
    ui::labelled(ui, word_for(offices.at(i), ui.language()),
                 officers_[i].given_names + " " + officers_[i].surnames);
  ui::muted(ui, ui.tr("Each officer keeps their own PIN. Members are registered afterwards."));
}

bool SetUpScreen::step_is_filled() const {
  if (step_ == 0) return !community_.empty() && !place_.empty();
  if (step_ == last_step) return true;
  const auto& officer = officers_.at(step_ - 1);
  return !officer.given_names.empty() && !officer.surnames.empty() && !officer.sex.empty() &&
         officer.pin.size() >= 4;
}

Intent SetUpScreen::found() {
  FoundingDraft draft;
  draft.name = community_;
  draft.place = place_;
  draft.second_call_percent = number_in(quorum_);
  draft.parity_percent = number_in(parity_);
  draft.farmers_percent = number_in(farmers_);
  draft.hectares_goal = number_in(hectares_);
  std::vector<std::string> pins;
  for (std::size_t i = 0; i < officers_.size(); ++i) {
    MemberDraft person;
    person.given_names = officers_[i].given_names;
    person.surnames = officers_[i].surnames;
    person.dni = officers_[i].dni;
    person.sex = from_word<Sex>(officers_[i].sex).value_or(Sex::other);
    draft.officers.push_back({person, offices.at(i), {}});
    pins.push_back(officers_[i].pin);
  }
  return submit([draft, pins,
                 command = command_](desk::Desk& desk) { return desk::set_up(desk, command, draft, pins); },
                [](const CommunitySetUp&) -> std::optional<Intent> {
                  return tell(Tone::main, "Your community is set up",
                              "The secretary can now register the members.", then(home()));
                });
}

std::optional<Intent> SetUpScreen::draw(Ui& ui) {
  ui.where(filled(ui.tr("Step {} of {}"), std::to_string(step_ + 1), std::to_string(last_step + 1)));
  form_.draw(ui, [&] {
    if (step_ == 0) return draw_community(ui);
    if (step_ == last_step) return draw_summary(ui);
    draw_officer(ui, officers_.at(step_ - 1));
  });
  if (form_.editing()) return std::nullopt;
  if (step_ > 0 && ui.back_button(ui.tr("Back"))) {
    --step_;
    ui.to_first_page();
    return std::nullopt;
  }
  const bool last = step_ == last_step;
  if (!ui.main_button("next", last ? ui.tr("Set up") : ui.tr("Continue"), last ? Icon::check : Icon::next,
                      step_is_filled()))
    return std::nullopt;
  if (last) return found();
  ++step_;
  ui.to_first_page();
  return std::nullopt;
}

}  // namespace minga::screens
