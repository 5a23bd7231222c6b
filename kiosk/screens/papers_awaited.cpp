// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/papers_awaited.h"

#include "kiosk/screens/figures.h"
#include "kiosk/screens/receipt_printing.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> PapersAwaitedScreen::arrive(const Surroundings& surroundings) {
  paper_ = surroundings.receipt_paper;
  return reload();
}

Intent PapersAwaitedScreen::reload() {
  return load(prints_, [](desk::Desk& desk) { return desk::awaited_prints(desk); });
}

std::optional<Intent> PapersAwaitedScreen::draw(Ui& ui) {
  ui.where(ui.tr("Did the paper come out?"));
  if (!prints_) return std::nullopt;
  if (prints_->empty()) {
    ui::empty_state(ui, Icon::check,
                    ui.tr("Every paper is answered for. After a power cut or a fault of the printer, the "
                          "receipts to look for will be here."));
    return std::nullopt;
  }
  const auto& print = prints_->front();
  const bool yes = ui.main_button("yes", ui.tr("Yes, it came out"), Icon::check);
  const bool no = ui.side_button("no", ui.tr("No, print it again"), Icon::print);
  ui::heading(ui, filled(ui.tr("Did the receipt of {} come out of the printer?"), print.name));
  ui::figure(ui, to_text(print.amount),
             print.copy == 0 ? ui.tr("paid and recorded, whatever the printer did")
                             : filled(ui.tr("paid and recorded; this was copy {}"), grouped(print.copy)),
             Tone::money);
  ui::labelled(ui, ui.tr("Receipt"), receipt_text(print.receipt));
  ui::labelled(ui, ui.tr("Day"),
               day_text(local_date(print.paid_at)) + " " + clock_text(local_time(print.paid_at)));
  if (prints_->size() > 1) {
    const auto more = static_cast<long>(prints_->size() - 1);
    ui::muted(ui, filled(ui.trn("Then {} more.", "Then {} more.", more), grouped(more)));
  }
  const auto number = print.receipt;
  if (yes) return end_print(session_, number, true, [this] { return reload(); });
  if (no) return end_print(session_, number, false, [this, number] { return print_again(number); });
  return std::nullopt;
}

Intent PapersAwaitedScreen::print_again(ReceiptNumber number) {
  return print_receipt(session_, desk::new_command_id(), number, paper_, [this] { return reload(); });
}

}  // namespace minga::screens
