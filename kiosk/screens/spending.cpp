// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/spending.h"

#include <array>

#include "kiosk/screens/attachment.h"
#include "kiosk/screens/spending_void.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> SpendingScreen::arrive(const Surroundings&) {
  return load_result(view_, [id = id_](desk::Desk& desk) -> Result<View> {
    auto voucher = desk::spending_voucher(desk, id);
    if (!voucher) return refuse(voucher.error());
    View view{std::move(*voucher), nullptr, false};
    if (view.voucher.attachment) {
      const auto file = desk::attachment_of(desk, id);
      view.damaged = !file;
      if (file) view.picture = pixels_of(*file);
    }
    return view;
  });
}

std::optional<Intent> SpendingScreen::draw(Ui& ui) {
  ui.where(filled(ui.tr("Spending No {}"), std::to_string(id_.value)));
  if (!view_) return std::nullopt;
  const auto& v = view_->voucher;
  // The form it may have come from is done with.
  const bool leave = ui.back_button(ui.tr("Back"));
  const bool print_it = ui.main_button("print", ui.tr("Print the voucher"), Icon::print);
  const bool may_void = !v.voided && desk::has_right(session_.offices, desk::Right::authorise);
  const bool void_it = may_void && ui.side_button("void", ui.tr("Void it"), Icon::cancel);
  ui::heading(ui, v.what);
  const std::array<float, 2> shares{1, 1};
  bool look = false;
  const std::array<std::function<void()>, 2> columns{
      [&] {
        ui::figure(ui, to_text(v.amount), v.project, Tone::money);
        if (v.voided)
          ui::notice(ui, Tone::danger, ui.tr("Voided"), v.void_reason);
        else
          ui::notice(ui, Tone::main, ui.tr("Authorised"),
                     filled(ui.tr("By {} and {}."), v.president, v.treasurer));
        look = v.attachment && draw_attachment(ui);
      },
      [&] {
        ui::labelled(ui, ui.tr("From whom"), v.supplier);
        ui::labelled(ui, ui.tr("Paper of the supplier"), v.document);
        ui::labelled(ui, ui.tr("Day on the paper"), day_text(v.day));
        ui::labelled(ui, ui.tr("Paid how"),
                     v.method == PayMethod::cash ? ui.tr("From the cash box") : ui.tr("From the bank"));
        if (v.method == PayMethod::bank) ui::labelled(ui, ui.tr("Bank reference"), v.bank_reference);
        ui::labelled(ui, ui.tr("Recorded"), day_text(v.recorded) + " " + clock_text(v.time));
      }};
  ui.columns(shares, 75, columns);
  if (look) return go<AttachmentScreen>(session_, id_);
  if (leave) return Intent{BackTo{"project"}};
  if (void_it) return go<SpendingVoidScreen>(session_, id_);
  return print_it ? std::optional(print()) : std::nullopt;
}

// A photo is looked at by touching it; of a PDF its name is touched.
bool SpendingScreen::draw_attachment(Ui& ui) const {
  const auto& attachment = *view_->voucher.attachment;
  if (view_->damaged) {
    ui::notice(ui, Tone::danger, attachment.name,
               ui.tr("The photo kept with this spending is missing or was changed. The spending itself is "
                     "kept. Check the books."));
    return false;
  }
  if (!view_->picture)
    return ui::row(ui, "attachment",
                   {.title = attachment.name,
                    .detail = attachment_words(ui, attachment),
                    .icon = Icon::paper,
                    .tone = Tone::main});
  const bool touched =
      ui::picture(ui, "attachment", attachment.name, view_->picture, 0, 0.42F * ui.page_height());
  ui::muted(ui, attachment.name);
  return touched;
}

// From what is kept now, so that a voucher printed late says that it was voided.
Intent SpendingScreen::print() const {
  return submit([id = id_](desk::Desk& desk) { return desk::spending_voucher(desk, id); },
                [](SpendingVoucher voucher) -> std::optional<Intent> {
                  const auto number = std::to_string(voucher.number.value);
                  Print print;
                  print.name = "gasto-" + number;
                  print.title = "Comprobante de gasto N° " + number;
                  print.size = PaperSize::a4;
                  print.paper = [voucher = std::move(voucher)] { return spending_voucher(voucher); };
                  return Intent{std::move(print)};
                });
}

}  // namespace minga::screens
