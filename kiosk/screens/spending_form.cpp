// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/spending_form.h"

#include <array>

#include "domain/base/text.h"
#include "kiosk/desk/cash.h"
#include "kiosk/screens/spending.h"
#include "kiosk/screens/two_officers.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

// The kinds of paper a Peruvian supplier gives (SUNAT, reglamento de comprobantes de pago). What is kept is
// their name as it stands on the paper.
struct Kind {
  const char* id;
  const char* name;
};
constexpr std::array kinds{Kind{"factura", "Factura"}, Kind{"boleta", "Boleta"},
                           Kind{"recibo", "Recibo por honorarios"}, Kind{"ticket", "Ticket"}};

constexpr std::size_t document_longest = 18;  // with the longest kind before it at most 40
constexpr std::size_t reference_longest = 40;

}  // namespace

std::optional<Intent> SpendingFormScreen::arrive(const Surroundings& surroundings) {
  today_ = surroundings.today;
  if (!day_) day_ = today_;
  return load_result(view_, [id = project_](desk::Desk& desk) { return desk::project_view(desk, id); });
}

std::optional<Intent> SpendingFormScreen::draw(Ui& ui) {
  ui.where(ui.tr("Record a spending"));
  if (!view_) return std::nullopt;
  if (counting_) return draw_pieces(ui);
  if (review_) return draw_review(ui);
  form_.draw(ui, [&] { draw_fields(ui); });
  if (form_.editing()) return std::nullopt;
  if (file_ && ui.side_button("detach", ui.tr("Without the photo"), Icon::cancel)) file_.reset();
  if (attach_)
    return go<AttachmentFilesScreen>(session_, [this](AttachmentFilesScreen::File file) { file_ = file; });
  if (method_ == "cash" && view_->drawer_closed)
    ui::notice(ui, Tone::plain, ui.tr("The cash box is closed"), ui.tr("Open it first, or pay by the bank."));
  if (!ui.main_button("review", ui.tr("Continue"), Icon::next, is_filled())) return std::nullopt;
  return submit([session = session_,
                 typed = draft()](desk::Desk& desk) { return desk::spending_preview(desk, session, typed); },
                [this](ProjectSpent spent) -> std::optional<Intent> {
                  review_ = std::move(spent);
                  return std::nullopt;
                });
}

void SpendingFormScreen::draw_fields(Ui& ui) {
  std::vector<ui::Form::Choice> kind_choices;
  for (const auto& each : kinds)
    kind_choices.push_back({each.id, each.name, Shape::none, Tone::plain, Icon::paper, {}});
  kind_choices.push_back({"other", ui.tr("Another paper"), Shape::none, Tone::plain, Icon::edit, {}});
  const std::array<ui::Form::Choice, 2> methods{
      {{"bank", ui.tr("From the bank"), Shape::none, Tone::money, Icon::bank,
        filled(ui.tr("The bank holds {}"), to_text(view_->bank))},
       {"cash", ui.tr("From the cash box"), Shape::none, Tone::money, Icon::cash,
        view_->drawer_closed ? ui.tr("The cash box is closed") : ui.tr("The cash box is open")}}};
  if (!form_.editing()) {
    ui::heading(ui, view_->books.title);
    ui::labelled(ui, ui.tr("Left"), to_text(view_->books.left), Tone::money);
  }
  form_.sentence(ui, "what", ui.tr("What was bought"), what_, longest_sentence);
  form_.text(ui, "supplier", ui.tr("From whom"), supplier_, longest_name);
  form_.choice(ui, "kind", ui.tr("Paper of the supplier"), kind_, kind_choices);
  form_.text(ui, "document", ui.tr("Number on the paper"), document_, document_longest);
  form_.date(ui, "date", ui.tr("Day on the paper"), day_, today_);
  form_.amount(ui, "amount", ui.tr("Amount in soles"), amount_);
  form_.choice(ui, "method", ui.tr("Paid how"), method_, methods);
  if (method_ == "bank") form_.text(ui, "reference", ui.tr("Bank reference"), reference_, reference_longest);
  attach_ = !form_.editing() && draw_attachment(ui);
}

// Nobody needs one; the stick that it is on can be pulled out once it was chosen.
bool SpendingFormScreen::draw_attachment(Ui& ui) const {
  if (!file_) return ui::button(ui, "attach", ui.tr("Add a photo or scan of the paper"), Icon::add);
  const auto& attachment = file_->attachment;
  return ui::row(ui, "attach",
                 {.title = attachment.name,
                  .detail = attachment_words(ui, attachment),
                  .icon = Icon::paper,
                  .tone = Tone::main,
                  .chosen = true});
}

bool SpendingFormScreen::is_filled() const {
  return !what_.empty() && !supplier_.empty() && !document_.empty() && day_ && !amount_.empty() &&
         (method_ == "cash" || !reference_.empty());
}

SpendingDraft SpendingFormScreen::draft() const {
  SpendingDraft draft;
  draft.project = project_;
  draft.supplier = supplier_;
  draft.document = document_;
  for (const auto& each : kinds)
    if (kind_ == each.id) draft.document = std::string(each.name) + " " + document_;
  draft.what = what_;
  draft.amount = money_from(amount_).value_or(Money());
  draft.method = method_ == "cash" ? PayMethod::cash : PayMethod::bank;
  draft.bank_reference = reference_;
  draft.day = day_;
  if (counting_) draft.pieces = counter_.pieces;
  return draft;
}

std::optional<Intent> SpendingFormScreen::draw_review(Ui& ui) {
  const auto& spent = *review_;
  const bool correct = ui.back_button(ui.tr("Back"));
  const bool cash = spent.method == PayMethod::cash;
  const bool next = cash ? ui.main_button("count", ui.tr("Continue"), Icon::next)
                         : ui.main_button("authorise", ui.tr("Authorise"), Icon::key);
  ui::heading(ui, ui.tr("Is this right?"));
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{
      [&] {
        ui::figure(ui, to_text(spent.amount), view_->books.title, Tone::money);
        ui::labelled(ui, ui.tr("Left afterwards"), to_text(view_->books.left - spent.amount), Tone::money);
        ui::muted(ui, ui.tr("The president and the treasurer authorise it together, each with their PIN."));
      },
      [&] {
        ui::labelled(ui, ui.tr("What was bought"), spent.what);
        ui::labelled(ui, ui.tr("From whom"), spent.supplier);
        ui::labelled(ui, ui.tr("Paper of the supplier"), spent.document);
        ui::labelled(ui, ui.tr("Day on the paper"), day_text(spent.day));
        ui::labelled(ui, ui.tr("Photo or scan"), file_ ? file_->attachment.name : ui.tr("none"));
        if (cash) {
          ui::labelled(ui, ui.tr("Paid how"), ui.tr("From the cash box"));
        } else {
          ui::labelled(ui, ui.tr("Paid how"), ui.tr("From the bank"));
          ui::labelled(ui, ui.tr("Bank reference"), spent.bank_reference);
        }
      }};
  ui.columns(shares, 75, columns);
  if (correct) {
    review_.reset();
    ui.to_first_page();
    return std::nullopt;
  }
  if (!next) return std::nullopt;
  return cash ? propose_pieces() : ask_both();
}

// Out of what lies in the box, where it can be made from that.
Intent SpendingFormScreen::propose_pieces() {
  return ask([amount = review_->amount](desk::Desk& desk) { return desk::hand_over(desk, amount); },
             [this](const desk::HandOver& way) -> std::optional<Intent> {
               counter_.pieces = way.pieces.value_or(Pieces{});
               counting_ = true;
               return std::nullopt;
             });
}

std::optional<Intent> SpendingFormScreen::draw_pieces(Ui& ui) {
  counter_.draw(ui, filled(ui.tr("handed over, of the {} spent"), to_text(review_->amount)));
  if (counter_.typing()) return std::nullopt;
  if (ui.back_button(ui.tr("Back"))) {
    counting_ = false;
    ui.to_first_page();
    return std::nullopt;
  }
  if (ui.main_button("authorise", ui.tr("Authorise"), Icon::key, counter_.pieces.total() == review_->amount))
    return ask_both();
  return std::nullopt;
}

Intent SpendingFormScreen::ask_both() const {
  return ask_president_and_treasurer(
      [session = session_, command = command_, typed = draft(), file = file_](
          desk::Session president, desk::Session treasurer) -> std::optional<Intent> {
        return submit(
            [=](desk::Desk& desk) { return desk::spend(desk, president, treasurer, command, typed, file); },
            [session](const ProjectSpent& spent) -> std::optional<Intent> {
              return tell(Tone::main, "The spending is recorded",
                          "Print the voucher, sign it both, and keep it with the supplier's paper.",
                          then(replace<SpendingScreen>(session, spent.id)));
            });
      });
}

}  // namespace minga::screens
