// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/fund_statement.h"

#include <array>

#include "kiosk/screens/entry_words.h"
#include "kiosk/screens/figures.h"
#include "kiosk/widgets/sum.h"

namespace minga::screens {

std::optional<Intent> FundsScreen::arrive(const Surroundings&) {
  return load(choices_, [](desk::Desk& desk) { return desk::fund_choices(desk); });
}

std::optional<Intent> FundsScreen::draw(Ui& ui) {
  ui.where(ui.tr("Statement of a fund"));
  if (!choices_) return std::nullopt;
  ui::heading(ui, ui.tr("Which one?"));
  for (std::size_t i = 0; i < choices_->size(); ++i) {
    const auto& [account, title, now] = (*choices_)[i];
    const ui::Row row{.title = account_words(account, title, ui.language()),
                      .detail = account.starts_with("projects:") ? ui.tr("A project") : std::string(),
                      .trailing = to_text(now),
                      .icon = account == accounts::bank     ? Icon::bank
                              : account == accounts::cash   ? Icon::cash
                              : account == accounts::forest ? Icon::tree
                                                            : Icon::money,
                      .tone = account == accounts::forest ? Tone::main : Tone::money};
    if (ui::row(ui, "fund/" + std::to_string(i), row))
      return go<FundStatementScreen>(session_, account, title);
  }
  return std::nullopt;
}

Intent FundStatementScreen::load_page() {
  return ask(
      [year = stepper_.year, account = account_, pager = pager_](desk::Desk& desk) {
        const auto years = desk::book_years(desk);
        return std::pair{years, desk::fund_statement(desk, account, year == 0 ? years.last : year,
                                                     pager.offset, pager.asked())};
      },
      [this](std::pair<desk::BookYears, desk::FundStatement> answer) -> std::optional<Intent> {
        stepper_.know(answer.first);
        statement_ = std::move(answer.second);
        return std::nullopt;
      });
}

std::optional<Intent> FundStatementScreen::draw(Ui& ui) {
  ui.where(account_words(account_, title_, ui.language()));
  if (!statement_) return std::nullopt;
  if (pager_.offset == 0) {
    bool other_year = false;
    const std::array<float, 2> shares{2, 3};
    const std::array<std::function<void()>, 2> columns{[&] { other_year = stepper_.draw(ui); },
                                                       [&] { draw_sums(ui); }};
    ui.columns(shares, 60, columns);
    if (other_year) return load_page();
  }
  const auto& lines = statement_->lines;
  if (lines.empty() && pager_.offset == 0)
    ui::muted(ui, ui.tr("Nothing came and nothing went in this year. Each movement will be a line here."));
  for (std::size_t i = 0; i < pager_.shown(lines); ++i) {
    const auto& line = lines[i];
    const bool came = line.amount.is_positive();
    ui::row(
        ui, "entry/" + std::to_string(line.entry.value),
        {.title = entry_words(line.cause, ui.language()),
         .detail = day_text(line.day) + " · " + filled(ui.tr("then there were {}"), to_text(line.balance)),
         .trailing = (came ? "+ " : "− ") + to_text(came ? line.amount : -line.amount),
         .tone = came ? Tone::main : Tone::plain},
        false);
  }
  if (pager_.draw(ui, pager_.has_later(lines))) return load_page();
  return std::nullopt;
}

void FundStatementScreen::draw_sums(Ui& ui) const {
  const auto& statement = *statement_;
  const std::array<ui::Term, 3> terms{ui::Term{ui.tr("When the year began"), to_text(statement.opening)},
                                      ui::Term{ui.tr("Came"), "+ " + to_text(statement.came)},
                                      ui::Term{ui.tr("Went"), "− " + to_text(statement.went)}};
  ui::sum(ui, terms, {ui.tr("When the year ended"), to_text(statement.closing)}, Tone::money);
}

}  // namespace minga::screens
