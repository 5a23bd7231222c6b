// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/deposits.h"

#include <array>

#include "kiosk/screens/figures.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {
constexpr std::size_t reference_longest = 40;
}

Intent DepositsScreen::reload() {
  return load(view_, [pager = pager_](desk::Desk& desk) {
    return View{desk::cash_deposits(desk, pager.offset, pager.asked()), desk::drawer_closed(desk)};
  });
}

std::optional<Intent> DepositsScreen::draw(Ui& ui) {
  ui.where(ui.tr("Back to the bank"));
  if (!view_) return std::nullopt;
  std::optional<Intent> intent;
  if (desk::has_right(session_.offices, desk::Right::distribute) &&
      ui.main_button("take", ui.tr("Record a deposit"), Icon::bank, !view_->closed))
    intent = go<DepositCashScreen>(session_);
  if (pager_.offset == 0 && view_->closed)
    ui::notice(ui, Tone::plain, ui.tr("The cash box is closed"),
               ui.tr("Count what lies in it to open it. Then cash can be taken to the bank."));
  if (view_->deposits.empty()) {
    ui::empty_state(ui, Icon::bank,
                    ui.tr("Cash that nobody collected goes back to the bank. Every deposit will be here, the "
                          "newest first."));
    return intent;
  }
  for (std::size_t i = 0; i < pager_.shown(view_->deposits); ++i) {
    const auto& deposit = view_->deposits[i];
    const auto number = std::to_string(deposit.id.value);
    if (ui::row(ui, "deposit/" + number,
                {filled(ui.tr("Deposit No {}"), number),
                 day_text(local_date(deposit.at)) + " · " + deposit.bank_reference, to_text(deposit.amount),
                 Icon::bank, Shape::none, Tone::money}))
      intent = go<DepositScreen>(session_, deposit.id);
  }
  if (pager_.draw(ui, pager_.has_later(view_->deposits))) return reload();
  return intent;
}

std::optional<Intent> DepositCashScreen::draw(Ui& ui) {
  ui.where(ui.tr("Back to the bank"));
  if (counted_) return draw_slip(ui);
  counter_.draw(ui, ui.tr("goes back to the bank. Count it as it leaves the cash box."));
  if (counter_.typing()) return std::nullopt;
  if (ui.main_button("counted", ui.tr("Continue"), Icon::next, !counter_.pieces.none())) {
    counted_ = true;
    ui.to_first_page();
  }
  return std::nullopt;
}

std::optional<Intent> DepositCashScreen::draw_slip(Ui& ui) {
  form_.draw(ui, [&] {
    if (!form_.editing())
      ui::figure(ui, to_text(counter_.pieces.total()), ui.tr("from the cash box to the bank"), Tone::money);
    form_.text(ui, "reference", ui.tr("Number on the bank's slip"), reference_, reference_longest);
    if (!form_.editing())
      ui::muted(ui, ui.tr("Record it when the bank has the money: its slip has a number."));
  });
  if (form_.editing()) return std::nullopt;
  if (ui.back_button(ui.tr("Back"))) {
    counted_ = false;
    ui.to_first_page();
    return std::nullopt;
  }
  if (ui.main_button("deposit", ui.tr("It is in the bank"), Icon::check, !reference_.empty()))
    return submit_deposit();
  return std::nullopt;
}

Intent DepositCashScreen::submit_deposit() const {
  return ask(
      [session = session_, command = command_, pieces = counter_.pieces,
       reference = reference_](desk::Desk& desk) {
        return desk::deposit_cash(desk, session, command, {pieces, reference});
      },
      [session = session_](const Result<CashDeposited>& answer) -> std::optional<Intent> {
        // By how much would give away what the box should hold.
        if (!answer && answer.error().why == Why::cash_too_small)
          return tell(Tone::danger, "Not done",
                      "By the books there is not so much in the cash box. What was counted is kept: count it "
                      "again.");
        if (!answer) return told(answer.error());
        return tell(Tone::main, "The deposit is recorded",
                    "Print the paper, sign it, and keep it with the bank's slip.",
                    then(replace<DepositScreen>(session, answer->id)));
      });
}

std::optional<Intent> DepositScreen::arrive(const Surroundings&) {
  return load_result(view_, [id = id_](desk::Desk& desk) { return desk::deposit_sheet(desk, id); });
}

std::optional<Intent> DepositScreen::draw(Ui& ui) {
  const auto number = std::to_string(id_.value);
  ui.where(filled(ui.tr("Deposit No {}"), number));
  if (!view_) return std::nullopt;
  const auto& deposit = *view_;
  const bool wants_paper = ui.main_button("print", ui.tr("Print for signing"), Icon::print);
  const auto facts = [&] {
    ui::figure(ui, to_text(deposit.amount), ui.tr("from the cash box to the bank"), Tone::money);
    ui::labelled(ui, ui.tr("Number on the bank's slip"), deposit.bank_reference);
    ui::labelled(ui, ui.tr("Who took it there"), deposit.treasurer);
    ui::labelled(ui, ui.tr("Recorded"), day_text(deposit.date) + " " + clock_text(deposit.time));
  };
  const std::array<float, 2> shares{3, 2};
  const std::array<std::function<void()>, 2> columns{facts, [&] { show_pieces(ui, deposit.pieces); }};
  ui.columns(shares, 75, columns);
  if (!wants_paper) return std::nullopt;
  Print print;
  print.name = "deposito-" + number;
  print.title = "Depósito " + number;
  print.paper = [sheet = deposit] { return deposit_sheet(sheet); };
  return Intent{std::move(print)};
}

}  // namespace minga::screens
