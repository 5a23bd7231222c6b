// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/my_data.h"

#include "kiosk/documents/roll_papers.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> MyDataScreen::arrive(const Surroundings&) {
  return load_result(record_,
                     [session = session_](desk::Desk& desk) { return desk::member_record(desk, session); });
}

std::optional<Intent> MyDataScreen::draw(Ui& ui) {
  ui.where(ui.tr("What is kept about me"));
  if (!record_) return std::nullopt;
  if (ui.main_button("print", ui.tr("Print"), Icon::print)) {
    // Theirs to take home; the kiosk keeps no copy.
    Print print;
    print.paper = [record = *record_] { return member_record(record); };
    print.keep = false;
    return Intent{std::move(print)};
  }
  const auto l = ui.language();
  const auto& m = record_->line.member;
  const auto line = [&](const std::string& label, const std::string& value) {
    ui::labelled(ui, label, value.empty() ? ui.tr("None yet") : value,
                 value.empty() ? Tone::muted : Tone::plain);
  };
  ui::heading(ui, m.full_name());
  line(ui.tr("Number"), std::to_string(m.number.value));
  line(ui.tr("DNI"), m.dni);
  line(ui.tr("Woman or man"), word_for(m.sex, l));
  line(ui.tr("Born on"), m.born ? day_text(*m.born) : "");
  line(ui.tr("Admitted on"), day_text(m.admitted));
  if (record_->joined.by != JoinedBy::earlier_roll)
    line(ui.tr("Came onto the roll"), joined_text(record_->joined, l));
  line(ui.tr("Standing"), word_for(m.status, l));
  draw_standings(ui);
  line(ui.tr("Activity"), m.activity);
  line(ui.tr("Settlement or sector"), m.settlement);
  line(ui.tr("Address"), m.address);
  line(ui.tr("Phone"), m.phone);
  line(ui.tr("Group"), record_->line.groups);
  for (const auto& name : record_->household) line(ui.tr("Household"), name);
  line(ui.tr("Agreed to this being kept"), m.consent ? day_text(*m.consent) : "");
  line(ui.tr("Last confirmed"), record_->confirmed ? day_text(*record_->confirmed) : "");
  ui::muted(ui, ui.tr("What you are owed, what you received and the assemblies you came to are under My "
                      "account. How you voted is kept nowhere with your name."));
  ui::muted(ui, ui.tr("Is something wrong? The secretary corrects it."));
  return std::nullopt;
}

void MyDataScreen::draw_standings(Ui& ui) const {
  const auto l = ui.language();
  for (const auto& change : record_->standings)
    ui::labelled(ui, filled(ui.tr("{} from {}"), word_for(change.status, l), day_text(change.on)),
                 change.agreement ? filled(ui.tr("Agreement No {}"), std::to_string(change.agreement.value))
                                  : std::string());
  for (const auto& held : record_->line.offices)
    ui::labelled(ui, word_for(held.office, l),
                 filled(ui.tr("{} to {}"), day_text(held.from), day_text(held.until)));
}

}  // namespace minga::screens
