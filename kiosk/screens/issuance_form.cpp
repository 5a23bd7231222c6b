// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/issuance_form.h"

#include <algorithm>
#include <array>

#include "domain/base/text.h"
#include "kiosk/screens/figures.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

// Names of standards are the same in every language.
struct Standard {
  const char* id;
  const char* name;
};
constexpr std::array standards{Standard{"gold", "Gold Standard"}, Standard{"fairtrade", "Fairtrade Climate"},
                               Standard{"plan-vivo", "Plan Vivo"}, Standard{"verra", "Verra VCS"},
                               Standard{"carbonfix", "CarbonFix"}};

constexpr std::size_t vintage_longest = 4;
constexpr std::size_t tonnes_longest = 8;

}  // namespace

std::optional<Intent> IssuanceFormScreen::arrive(const Surroundings& surroundings) {
  today_ = surroundings.today;
  if (!date_) date_ = today_;
  return std::nullopt;
}

std::optional<Intent> IssuanceFormScreen::draw(Ui& ui) {
  ui.where(ui.tr("Record an issuance"));
  if (review_) return draw_review(ui);
  form_.draw(ui, [&] { draw_fields(ui); });
  if (form_.editing()) return std::nullopt;
  // Registries print capitals; nobody has to type them.
  std::ranges::transform(serials_, serials_.begin(),
                         [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  ui::muted(ui, ui.tr("The serial numbers as the registry prints them, with the first and the last: "
                      "“GS1-1-PE-1-3600”. There are as many as there are tonnes."));
  if (!ui.main_button("review", ui.tr("Continue"), Icon::next, is_filled())) return std::nullopt;
  return submit([session = session_,
                 typed = draft()](desk::Desk& desk) { return desk::issuance_preview(desk, session, typed); },
                [this](CreditsIssued issued) -> std::optional<Intent> {
                  review_ = std::move(issued);
                  return std::nullopt;
                });
}

void IssuanceFormScreen::draw_fields(Ui& ui) {
  std::vector<ui::Form::Choice> choices;
  for (const auto& each : standards)
    choices.push_back({each.id, each.name, Shape::none, Tone::main, Icon::leaf, {}});
  choices.push_back({"other", ui.tr("Another standard"), Shape::none, Tone::plain, Icon::edit, {}});
  form_.choice(ui, "standard", ui.tr("By which standard"), standard_, choices);
  if (standard_ == "other") form_.text(ui, "name", ui.tr("Name of the standard"), other_name_, longest_name);
  form_.digits(ui, "vintage", ui.tr("Year of the carbon"), vintage_, vintage_longest);
  form_.digits(ui, "tonnes", ui.tr("Tonnes issued"), tonnes_, tonnes_longest);
  form_.text(ui, "serials", ui.tr("Serial numbers"), serials_, longest_name);
  form_.date(ui, "date", ui.tr("Day of the issuance"), date_, today_);
}

bool IssuanceFormScreen::is_filled() const {
  return !standard_.empty() && (standard_ != "other" || !other_name_.empty()) && !vintage_.empty() &&
         !tonnes_.empty() && !serials_.empty() && date_;
}

IssuanceDraft IssuanceFormScreen::draft() const {
  IssuanceDraft draft{other_name_, number_typed(vintage_), serials_, number_typed(tonnes_), date_};
  for (const auto& each : standards)
    if (standard_ == each.id) draft.standard = each.name;
  return draft;
}

std::optional<Intent> IssuanceFormScreen::draw_review(Ui& ui) {
  const auto& issued = *review_;
  const bool correct = ui.back_button(ui.tr("Back"));
  const bool save = ui.main_button("save", ui.tr("Save"), Icon::check);
  ui::heading(ui, ui.tr("Is this right?"));
  ui::figure(ui, filled(ui.tr("{} t"), grouped(issued.tonnes)),
             filled(ui.tr("of {} can be sold once this is saved"), std::to_string(issued.vintage)),
             Tone::main);
  ui::labelled(ui, ui.tr("By which standard"), issued.standard);
  ui::labelled(ui, ui.tr("Serial numbers"), issued.serials);
  ui::labelled(ui, ui.tr("Day of the issuance"), day_text(issued.date));
  if (correct) {
    review_.reset();
    ui.to_first_page();
    return std::nullopt;
  }
  if (!save) return std::nullopt;
  return submit(
      [session = session_, command = command_, typed = draft()](desk::Desk& desk) {
        return desk::issue_credits(desk, session, command, typed);
      },
      [](const CreditsIssued&) -> std::optional<Intent> {
        return tell(Tone::main, "The issuance is recorded", "These credits can be sold now.", then(back()));
      });
}

}  // namespace minga::screens
