// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/check_receipt.h"

#include <array>

#include "kiosk/screens/figures.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> CheckReceiptScreen::draw(Ui& ui) {
  ui.where(ui.tr("Check a receipt"));
  switch (step_) {
    case Step::number:
      return draw_number(ui);
    case Step::code:
      return draw_code(ui);
    case Step::answer:
      draw_answer(ui);
  }
  return std::nullopt;
}

std::optional<Intent> CheckReceiptScreen::draw_number(Ui& ui) {
  const bool next = ui.main_button("next", ui.tr("Next"), Icon::next, !number_.empty());
  const std::array<float, 2> shares{3, 2};
  const std::array<std::function<void()>, 2> columns{
      [&] {
        ui::heading(ui, ui.tr("What number has the receipt?"));
        ui::Keypad keypad;
        keypad.placeholder = ui.tr("Receipt number");
        ui::keypad(ui, "number", number_, keypad);
      },
      [&] {
        ui::muted(
            ui, ui.tr("It stands at the top right of the paper, after 001-. Zeros before it do not matter."));
      }};
  ui.columns(shares, 60, columns);
  if (next) {
    step_ = Step::code;
    ui.to_first_page();
  }
  return std::nullopt;
}

std::optional<Intent> CheckReceiptScreen::draw_code(Ui& ui) {
  if (ui.back_button(ui.tr("Back"))) {
    step_ = Step::number;
    return std::nullopt;
  }
  const bool check_now = ui.main_button("check", ui.tr("Check"), Icon::shield, !code_.empty());
  ui::heading(ui, ui.tr("What code stands under the square pattern?"));
  ui::muted(ui, ui.tr("Eight letters and digits. Capitals and dashes do not matter."));
  constexpr std::size_t longest = 40;  // a scanner types the whole pattern
  ui::keyboard(ui, "code", code_, longest, ui.tr("Code"));
  for (char& c : code_)  // as it stands on the paper
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  if (check_now) return check();
  return std::nullopt;
}

Intent CheckReceiptScreen::check() {
  return submit([session = session_, number = number_,
                 code = code_](desk::Desk& desk) { return desk::check_receipt(desk, session, number, code); },
                [this](ReceiptCheck answer) -> std::optional<Intent> {
                  answer_ = answer;
                  step_ = Step::answer;
                  return std::nullopt;
                });
}

void CheckReceiptScreen::draw_answer(Ui& ui) {
  const auto& check = *answer_;
  const bool again = ui.main_button("again", ui.tr("Check another"), Icon::receipt);
  if (check.number) ui::heading(ui, filled(ui.tr("Receipt No {}"), receipt_text(check.number)));
  switch (check.verdict) {
    case ReceiptVerdict::genuine:
      ui::notice(ui, Tone::main, ui.tr("It is genuine"),
                 ui.tr("The log holds this payment under this code."));
      break;
    case ReceiptVerdict::not_genuine:
      ui::notice(
          ui, Tone::danger, ui.tr("It is not genuine"),
          ui.tr("The log holds another code under this number. Read the code once more; if it is right, keep "
                "the paper and tell the fiscal."));
      break;
    case ReceiptVerdict::voided:
      ui::notice(ui, Tone::danger, ui.tr("It was voided"),
                 ui.tr("The payment was made and undone. This paper no longer counts."));
      break;
    case ReceiptVerdict::unknown:
      ui::notice(ui, Tone::danger, ui.tr("There is no such receipt"),
                 filled(ui.tr("The books hold no receipt with the number {}."), number_));
      break;
    case ReceiptVerdict::books_disagree:
      ui::notice(ui, Tone::danger, ui.tr("The books do not agree with the log"),
                 ui.tr("Nothing can be said of this receipt. Touch Verify among the officers' tiles."));
      break;
  }
  if (check.verdict == ReceiptVerdict::genuine || check.verdict == ReceiptVerdict::voided) {
    ui::figure(ui, to_text(check.amount), ui.tr("were paid with it"), Tone::money);
    ui::labelled(ui, ui.tr("To member No"), std::to_string(check.member.value));
    ui::labelled(ui, ui.tr("Day"), day_text(check.date));
    ui::labelled(ui, ui.tr("Times printed"), grouped(check.prints));
  }
  if (again) {
    number_.clear(), code_.clear();
    answer_.reset();
    step_ = Step::number;
    ui.to_first_page();
  }
}

}  // namespace minga::screens
