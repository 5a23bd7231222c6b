// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/payroll.h"

#include <algorithm>
#include <array>

#include "domain/base/text.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/labour_words.h"
#include "kiosk/screens/pay.h"
#include "kiosk/screens/two_officers.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

void draw_pay_line(Ui& ui, const PayLine& line, const std::string& name, RateBasis basis, Money rate) {
  const auto number = std::to_string(line.member.value);
  ui::row(ui, "person/" + number,
          {.title = name,
           .detail = filled(ui.tr("No {}"), number) + " · " +
                     quantity_words(basis, line.quantity, ui.language()) + " × " + to_text(rate),
           .trailing = to_text(line.amount),
           .tone = Tone::money},
          false);
}

std::optional<Intent> PayrollScreen::arrive(const Surroundings&) {
  return load_result(view_, [id = id_](desk::Desk& desk) { return desk::payroll_view(desk, id); });
}

std::optional<Intent> PayrollScreen::draw(Ui& ui) {
  ui.where(filled(ui.tr("Payroll No {}"), std::to_string(id_.value)));
  if (!view_) return std::nullopt;
  const bool sheet = ui.side_button("sheet", ui.tr("Print the sheet"), Icon::print);
  auto intent = draw_next_step(ui);
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{[&] { draw_summary(ui); }, [&] { draw_state(ui); }};
  ui.columns(shares, 75, columns);
  if (auto way_back = draw_way_back(ui)) intent = std::move(way_back);
  draw_lines(ui);
  return sheet ? print() : std::move(intent);
}

void PayrollScreen::draw_summary(Ui& ui) const {
  const auto& payroll = view_->payroll;
  const auto people = static_cast<long>(view_->lines.size());
  ui::figure(ui, to_text(payroll.total),
             filled(ui.trn("for {} person", "for {} people", people), grouped(people)), Tone::money);
  ui::labelled(ui, ui.tr("What for"), what_for(payroll, ui.language()));
  ui::labelled(ui, ui.tr("Rate"), rate_words(payroll.basis, payroll.rate, ui.language()), Tone::money);
  ui::labelled(ui, ui.tr("Who pays"), payer_words(view_->project, ui.language()));
}

void PayrollScreen::draw_state(Ui& ui) const {
  const auto& payroll = view_->payroll;
  if (payroll.withdrawn) {
    ui::notice(ui, Tone::muted, ui.tr("Withdrawn"), payroll.withdrawn_reason);
  } else if (payroll.reversed) {
    ui::notice(ui, Tone::muted, ui.tr("Undone by president and treasurer"), view_->reversed_reason);
  } else if (payroll.authorised) {
    ui::notice(ui, Tone::main, ui.tr("Authorised"),
               filled(ui.tr("By {} and {}."), view_->president, view_->treasurer));
  } else {
    ui::notice(ui, Tone::plain, ui.tr("Draft, not yet authorised"),
               ui.tr("The president and the treasurer authorise it together, each with their PIN."));
    ui::labelled(ui, ui.tr("Who pays has now"), to_text(view_->source));
  }
  ui::body(ui,
           filled(ui.tr("Agreement No {}: {}"), std::to_string(payroll.agreement.value), view_->agreement));
}

void PayrollScreen::draw_lines(Ui& ui) {
  const auto count = static_cast<std::int64_t>(view_->lines.size());
  const auto end = std::min(count, pager_.offset + pager_.size);
  for (auto i = pager_.offset; i < end; ++i) {
    const auto& line = view_->lines[static_cast<std::size_t>(i)];
    draw_pay_line(ui, {line.member, line.quantity, line.amount}, line.name, view_->payroll.basis,
                  view_->payroll.rate);
  }
  pager_.draw(ui, end < count);
}

std::optional<Intent> PayrollScreen::draw_next_step(Ui& ui) const {
  const auto may = [&](desk::Right right) { return desk::has_right(session_.offices, right); };
  const auto& payroll = view_->payroll;
  if (payroll.standing() && may(desk::Right::pay)) {
    if (ui.main_button("pay", ui.tr("Pay someone"), Icon::cash)) return go<PayFindScreen>(session_);
  } else if (!payroll.authorised && !payroll.withdrawn && may(desk::Right::authorise)) {
    if (ui.main_button("authorise", ui.tr("Authorise"), Icon::key)) return ask_both();
  }
  return std::nullopt;
}

std::optional<Intent> PayrollScreen::draw_way_back(Ui& ui) const {
  const auto may = [&](desk::Right right) { return desk::has_right(session_.offices, right); };
  const auto& payroll = view_->payroll;
  if (payroll.standing() && may(desk::Right::authorise) &&
      ui::button(ui, "undo", ui.tr("Undo this payroll"), Icon::cancel))
    return go<UndoPayrollScreen>(session_, id_, UndoPayrollScreen::What::authorised);
  if (!payroll.authorised && !payroll.withdrawn && may(desk::Right::distribute) &&
      ui::button(ui, "withdraw", ui.tr("Withdraw this draft"), Icon::cancel))
    return go<UndoPayrollScreen>(session_, id_, UndoPayrollScreen::What::draft);
  return std::nullopt;
}

Intent PayrollScreen::ask_both() const {
  return ask_president_and_treasurer([command = command_, id = id_](
                                         desk::Session president,
                                         desk::Session treasurer) -> std::optional<Intent> {
    return submit(
        [=](desk::Desk& desk) { return desk::authorise_payroll(desk, president, treasurer, command, id); },
        [](const PayrollAuthorised&) -> std::optional<Intent> {
          return tell(Tone::main, "The payroll is authorised",
                      "Each person's amount is theirs now. It is paid in cash against a receipt.",
                      then(back()));
        });
  });
}

Intent PayrollScreen::print() const {
  return submit([id = id_](desk::Desk& desk) { return desk::payroll_sheet(desk, id); },
                [](PayrollSheet sheet) -> std::optional<Intent> {
                  const auto number = std::to_string(sheet.number.value);
                  Print print;
                  print.name = "planilla-" + number;
                  print.title = "Planilla N° " + number;
                  print.size = PaperSize::a4;
                  print.paper = [sheet = std::move(sheet)] { return payroll_sheet(sheet); };
                  return Intent{std::move(print)};
                });
}

std::optional<Intent> UndoPayrollScreen::draw(Ui& ui) {
  const bool draft = what_ == What::draft;
  ui.where(filled(ui.tr("Payroll No {}"), std::to_string(id_.value)));
  form_.draw(ui, [&] {
    if (!form_.editing()) {
      ui::heading(ui, draft ? ui.tr("Withdraw this draft?") : ui.tr("Undo this payroll?"));
      ui::notice(
          ui, Tone::danger, ui.tr("It will not be paid"),
          draft ? ui.tr("The list it was made from can be changed, and another payroll be made of it.")
                : ui.tr("The money goes back to who paid, and the list can be changed. It can be done as "
                        "long as nobody on it was paid."));
    }
    form_.sentence(ui, "reason", ui.tr("Why?"), reason_, longest_sentence);
  });
  if (form_.editing()) return std::nullopt;
  if (draft) {
    if (ui.main_button("withdraw", ui.tr("Withdraw"), Icon::cancel, !reason_.empty(), Tone::danger))
      return withdraw();
  } else if (ui.main_button("undo", ui.tr("Undo with both PINs"), Icon::key, !reason_.empty(),
                            Tone::danger)) {
    return reverse();
  }
  return std::nullopt;
}

Intent UndoPayrollScreen::withdraw() const {
  return submit([session = session_, command = command_, id = id_, reason = reason_](
                    desk::Desk& desk) { return desk::withdraw_payroll(desk, session, command, id, reason); },
                [](const PayrollWithdrawn&) -> std::optional<Intent> {
                  return tell(Tone::main, "The draft is withdrawn", "It stays in the books with the reason.",
                              then(back()));
                });
}

Intent UndoPayrollScreen::reverse() const {
  return ask_president_and_treasurer(
      [command = command_, id = id_, reason = reason_](desk::Session president,
                                                       desk::Session treasurer) -> std::optional<Intent> {
        return submit(
            [=](desk::Desk& desk) {
              return desk::reverse_payroll(desk, president, treasurer, command, id, reason);
            },
            [](const PayrollReversed&) -> std::optional<Intent> {
              return tell(Tone::main, "The payroll is undone", "It stays in the books with the reason.",
                          then(Intent{BackTo{"payroll"}}));
            });
      });
}

}  // namespace minga::screens
