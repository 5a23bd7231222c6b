// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/handover.h"

#include "domain/base/text.h"
#include "kiosk/documents/roll_papers.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/screens/two_officers.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

// What is handed over stands on the acta, so it is in Spanish whatever the screen speaks.
HandoverScreen::HandoverScreen(desk::Session session, OfficeHeld held)
    : session_(std::move(session)), held_(held) {
  const auto l = Language::spanish;
  for (auto& what : {tr(l, "Book of actas"), tr(l, "Book of the roll"), tr(l, "Book of cash"),
                     tr(l, "Receipts and payrolls"), tr(l, "Keys"), tr(l, "Seals and stamps"),
                     tr(l, "Titles, maps and papers"), tr(l, "Kiosk and printer")})
    things_.push_back({what, ""});
}

std::optional<Intent> HandoverScreen::arrive(const Surroundings&) {
  return ask([held = held_](desk::Desk& desk) { return desk::handover_view(desk, held); },
             [this](desk::HandoverView view) -> std::optional<Intent> {
               if (gives_.empty() && !view.gives.empty())
                 gives_ = std::to_string(view.gives.front().member.value);
               if (takes_.empty() && !view.takes.empty())
                 takes_ = std::to_string(view.takes.front().member.value);
               view_ = std::move(view);
               return std::nullopt;
             });
}

std::optional<Intent> HandoverScreen::draw(Ui& ui) {
  ui.where(ui.tr("Handover of an office"));
  if (!view_) return std::nullopt;
  if (view_->takes.empty()) {
    ui::empty_state(
        ui, Icon::officer,
        ui.tr("Nobody takes this office over yet. Once the assembly elects or names somebody, it is "
              "handed over here."));
    return std::nullopt;
  }
  if (view_->done) {
    ui::heading(ui, word_for(view_->office, ui.language()));
    ui::notice(ui, Tone::main, ui.tr("Handed over"),
               filled(ui.tr("{} gave it to {}. Both signed."), view_->gives.front().name,
                      view_->takes.front().name));
    if (ui.main_button("print", ui.tr("Print the acta"), Icon::print))
      return print_handover(session_, *view_->done);
    return std::nullopt;
  }
  form_.draw(ui, [&] {
    if (!form_.editing()) ui::heading(ui, word_for(view_->office, ui.language()));
    draw_people(ui);
    if (!form_.editing()) draw_cash(ui);
    draw_things(ui);
  });
  if (form_.editing()) return std::nullopt;
  const bool counted = !view_->with_cash || view_->counted;
  if (ui.main_button("sign", ui.tr("Both sign"), Icon::sign, counted)) return sign();
  return std::nullopt;
}

void HandoverScreen::draw_people(Ui& ui) {
  const auto choices = [](const std::vector<desk::HandoverParty>& parties) {
    std::vector<ui::Form::Choice> all;
    for (const auto& each : parties)
      all.push_back({std::to_string(each.member.value),
                     each.name,
                     {},
                     {},
                     Icon::officer,
                     day_text(each.from) + " – " + day_text(each.until)});
    return all;
  };
  form_.choice(ui, "gives", ui.tr("Hands over"), gives_, choices(view_->gives));
  form_.choice(ui, "takes", ui.tr("Takes over"), takes_, choices(view_->takes));
}

void HandoverScreen::draw_cash(Ui& ui) const {
  if (!view_->with_cash) return;
  if (view_->counted)
    ui::labelled(ui, ui.tr("Counted in the drawer today"), to_text(*view_->counted), Tone::money);
  else
    ui::notice(ui, Tone::plain, ui.tr("Count the drawer first"),
               ui.tr("Both count the cash together, in Treasury, Cash drawer. Then come back here today."));
  ui::labelled(ui, ui.tr("In the bank, by the books"), to_text(view_->in_bank), Tone::money);
}

void HandoverScreen::draw_things(Ui& ui) {
  if (!form_.editing()) ui::heading(ui, ui.tr("How many of each?"));
  for (std::size_t i = 0; i < things_.size(); ++i)
    form_.digits(ui, "count/" + std::to_string(i), things_[i].what, things_[i].count, 5);
  form_.sentence(ui, "other", ui.tr("Something else"), other_, longest_name);
  form_.sentence(ui, "remarks", ui.tr("State and remarks"), remarks_, longest_sentence);
}

HandoverDraft HandoverScreen::draft() const {
  HandoverDraft draft{view_->office, {}};
  for (const auto& each : things_) draft.things.push_back({each.what, number_typed(each.count), {}});
  if (!other_.empty() || !remarks_.empty())
    draft.things.push_back({other_.empty() ? tr(Language::spanish, "Remarks on the whole") : other_,
                            other_.empty() ? 0 : 1, remarks_});
  return draft;
}

std::string HandoverScreen::name_of(const std::vector<desk::HandoverParty>& parties,
                                    const std::string& number) const {
  for (const auto& each : parties)
    if (std::to_string(each.member.value) == number) return each.name;
  return {};
}

Intent HandoverScreen::sign() {
  return go<TwoOfficersScreen>(
      [name = name_of(view_->gives, gives_)](Language l) { return filled(tr(l, "Hands over: {}"), name); },
      [name = name_of(view_->takes, takes_)](Language l) { return filled(tr(l, "Takes over: {}"), name); },
      [this](const desk::Session& gives, const desk::Session& takes) -> std::optional<Intent> {
        return submit(
            [gives, takes, command = command_, draft = draft()](desk::Desk& desk) {
              return desk::hand_over_office(desk, gives, takes, command, draft);
            },
            [this](const OfficeHandedOver&) -> std::optional<Intent> {
              command_ = desk::new_command_id();
              return tell(Tone::main, "The office is handed over",
                          "Print the acta and have it signed by hand.", then(Intent{BackTo{"handover"}}));
            });
      });
}

Intent print_handover(const desk::Session& session, HandoverId id) {
  return submit([session, id](desk::Desk& desk) { return desk::handover_sheet(desk, session, id); },
                [](HandoverSheet sheet) -> std::optional<Intent> {
                  Print print;
                  print.name =
                      "entrega-" + std::string(word_of(sheet.handover.office)) + "-" + iso(sheet.date);
                  print.title = "Entrega de cargo";
                  print.paper = [sheet = std::move(sheet)] { return handover_acta(sheet); };
                  return Intent{std::move(print)};
                });
}

}  // namespace minga::screens
