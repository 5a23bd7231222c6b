// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/collector.h"

#include "domain/base/text.h"
#include "kiosk/screens/pay_member.h"
#include "kiosk/screens/pay_otherwise.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> CollectorScreen::arrive(const Surroundings&) {
  return load_result(collector_, [member = member_, id = id_](desk::Desk& desk) -> Result<Collector> {
    for (auto& each : desk::collectors_of(desk, member))
      if (each.id == id) return std::move(each);
    return refuse(Why::collector_unknown);
  });
}

std::optional<Intent> CollectorScreen::draw(Ui& ui) {
  ui.where(ui.tr("Who collects"));
  if (!collector_) return std::nullopt;
  const auto& collector = *collector_;
  const bool heir = collector.kind == CollectorKind::heir;
  const bool cash = ui.main_button("collects", ui.tr("Collects now"), Icon::cash);
  const bool revoke = ui.side_button("revoke", ui.tr("Take it back"), Icon::cancel);
  ui::heading(ui, filled(ui.tr("Is this {}?"), collector.name));
  ui::muted(ui, ui.tr("Look at the face and the DNI, and at the paper that is shown."));
  ui::labelled(ui, ui.tr("DNI"), collector.dni);
  ui::labelled(ui, ui.tr("What was shown"), collector.document);
  ui::labelled(ui, ui.tr("Collects as"), heir ? ui.tr("Heir") : ui.tr("With a letter"));
  if (collector.until) ui::labelled(ui, ui.tr("Last day"), day_text(*collector.until));
  std::optional<Intent> intent;
  if (heir && ui::button(ui, "transfer", ui.tr("Pay by bank transfer"), Icon::bank))
    intent = go<PayTransferScreen>(session_, member_, id_);
  if (!heir && ui::button(ui, "letter", ui.tr("Print a letter to sign"), Icon::print))
    intent = print_letter();
  if (cash) return go<PayMemberScreen>(session_, member_, id_);
  if (revoke) return go<RevokeCollectorScreen>(session_, collector);
  return intent;
}

Intent CollectorScreen::print_letter() const {
  return submit(
      [member = member_, id = id_](desk::Desk& desk) { return desk::collector_letter(desk, member, id); },
      [id = id_](CollectorLetter letter) -> std::optional<Intent> {
        Print print;
        print.name = "carta-" + std::to_string(letter.member.value) + "-" + std::to_string(id.value);
        print.title = "Carta " + std::to_string(letter.member.value);
        print.paper = [letter = std::move(letter)] { return collector_letter(letter); };
        return Intent{std::move(print)};
      });
}

std::optional<Intent> CollectorFormScreen::arrive(const Surroundings& surroundings) {
  today_ = surroundings.today;
  return std::nullopt;
}

std::optional<Intent> CollectorFormScreen::draw(Ui& ui) {
  ui.where(heir_ ? ui.tr("Record an heir") : ui.tr("Record a letter"));
  form_.draw(ui, [&] {
    if (!form_.editing()) ui::heading(ui, heir_ ? ui.tr("Who inherits?") : ui.tr("Who is sent to collect?"));
    form_.text(ui, "name", ui.tr("Name"), draft_.name, 80);
    form_.digits(ui, "dni", ui.tr("DNI"), draft_.dni, 8);
    form_.sentence(ui, "document", heir_ ? ui.tr("Which paper shows it") : ui.tr("Which letter was shown"),
                   draft_.document, longest_sentence);
    if (!heir_) form_.date(ui, "until", ui.tr("Last day it is good for"), draft_.until, today_);
  });
  if (form_.editing()) return std::nullopt;
  if (!ui.main_button("save", ui.tr("Save"), Icon::check)) return std::nullopt;
  return ask(
      [session = session_, command = command_, member = member_, draft = draft_](desk::Desk& desk) {
        return desk::record_collector(desk, session, command, member, draft);
      },
      [this](const Result<CollectorRecorded>& recorded) -> std::optional<Intent> {
        // A member may have none yet; who collects for one has to show theirs.
        if (!recorded && recorded.error().why == Why::dni_malformed)
          return tell(Tone::danger, "Not done",
                      "Who collects has to show a DNI of eight digits. What you typed is kept: check it.");
        if (!recorded) return told(recorded.error());
        return replace<CollectorScreen>(session_, recorded->member, recorded->id);
      });
}

std::optional<Intent> RevokeCollectorScreen::draw(Ui& ui) {
  ui.where(ui.tr("Take it back"));
  form_.draw(ui, [&] {
    if (!form_.editing()) {
      ui::heading(ui, filled(ui.tr("{} shall not collect any more?"), collector_.name));
      ui::muted(ui, ui.tr("What was collected before stands."));
    }
    form_.sentence(ui, "reason", ui.tr("Why?"), reason_, longest_sentence);
  });
  if (form_.editing()) return std::nullopt;
  if (!ui.main_button("revoke", ui.tr("Take it back"), Icon::cancel, !reason_.empty(), Tone::danger))
    return std::nullopt;
  return submit(
      [session = session_, command = command_, member = collector_.member, id = collector_.id,
       reason = reason_](desk::Desk& desk) {
        return desk::revoke_collector(desk, session, command, member, id, reason);
      },
      [](const CollectorRevoked&) -> std::optional<Intent> {
        return tell(Tone::main, "Taken back", "This person cannot collect any more.",
                    then(Intent{BackTo{"pay-otherwise"}}));
      });
}

}  // namespace minga::screens
