// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/year_report.h"

#include <algorithm>
#include <array>

#include "kiosk/documents/report_tables.h"
#include "kiosk/screens/attachment.h"
#include "kiosk/screens/entry_words.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/fund_statement.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

// People who received something in the year, and how much, by sex.
struct Received {
  HeadCount people;
  Money women, men, others;
};
Received received_in(const YearReport& report) {
  Received sum;
  for (const auto& each : report.received) {
    sum.people.add(each.sex);
    (each.sex == Sex::woman ? sum.women : each.sex == Sex::man ? sum.men : sum.others) += each.amount;
  }
  return sum;
}

Money payrolls_in(const YearReport& report) {
  Money sum;
  for (const auto& statement : report.statements)
    if (statement.account == "members")
      for (const auto& movement : statement.movements)
        if (movement.kind == PayrollAuthorised::kind || movement.kind == PayrollReversed::kind)
          sum += movement.came - movement.went;
  return sum;
}

}  // namespace

Intent YearReportScreen::load_report() {
  return ask(
      [year = stepper_.year](desk::Desk& desk) {
        const auto years = desk::book_years(desk);
        const int shown = year == 0 ? years.last : year;
        return std::tuple{years, desk::year_report(desk, shown),
                          desk::spendings_with_attachment(desk, shown)};
      },
      [this](
          std::tuple<desk::BookYears, YearReport, std::vector<SpendingId>> answer) -> std::optional<Intent> {
        stepper_.know(std::get<0>(answer));
        report_ = std::move(std::get<1>(answer));
        attached_ = std::move(std::get<2>(answer));
        return std::nullopt;
      });
}

void YearReportScreen::go_to(Ui& ui, Part part) {
  part_ = part;
  pager_.offset = 0;
  ui.to_first_page();
}

std::optional<Intent> YearReportScreen::draw(Ui& ui) {
  ui.where(ui.tr("Year report") + (stepper_.year ? " " + std::to_string(stepper_.year) : ""));
  if (!report_) return std::nullopt;
  if (part_ == Part::summary) return draw_summary(ui);
  if (ui.back_button(ui.tr("Back"))) {
    go_to(ui, Part::summary);
    return std::nullopt;
  }
  part_ == Part::projects ? draw_projects(ui) : draw_received(ui);
  return std::nullopt;
}

std::optional<Intent> YearReportScreen::draw_summary(Ui& ui) {
  const bool wants_paper = ui.main_button("print", ui.tr("Print the statement"), Icon::print);
  const bool wants_files = ui.side_button("save", ui.tr("Save for auditors"), Icon::paper);
  std::optional<Intent> intent;
  bool other_year = false;
  const std::array<float, 2> shares{2, 3};
  const std::array<std::function<void()>, 2> columns{[&] { other_year = stepper_.draw(ui); },
                                                     [&] { draw_people(ui); }};
  ui.columns(shares, 60, columns);
  if (report_->drawer_open_since)
    ui::notice(ui, Tone::plain,
               filled(ui.tr("Cash box open since {}"), day_text(*report_->drawer_open_since)),
               ui.tr("It is not yet counted: what it holds may still change."));
  const bool planned = !report_->projects.empty() || !report_->plans.empty();
  if (ui::button(ui, "projects", ui.tr("Planned and spent"), Icon::chart, Tone::plain, planned))
    go_to(ui, Part::projects);
  if (ui::button(ui, "received", ui.tr("Who received what"), Icon::people, Tone::plain,
                 !report_->received.empty()))
    go_to(ui, Part::received);
  intent = draw_accounts(ui);
  if (wants_paper) return print();
  if (wants_files) return save();
  if (other_year) return load_report();
  return intent;
}

void YearReportScreen::draw_people(Ui& ui) const {
  const auto sum = received_in(*report_);
  ui::heading(ui, ui.tr("Who received money"));
  if (sum.people.total() == 0) {
    ui::muted(ui, ui.tr("Nobody was paid in this year."));
  } else {
    ui::women_and_men(ui, ui.tr("People paid"), sum.people.women, sum.people.men, sum.people.others);
    ui::labelled(ui, ui.tr("To women"), to_text(sum.women), Tone::women);
    ui::labelled(ui, ui.tr("To men"), to_text(sum.men), Tone::men);
    if (sum.people.others > 0) ui::labelled(ui, ui.tr("To others"), to_text(sum.others));
  }
  ui::labelled(ui, ui.tr("Payrolls for work and land"), to_text(payrolls_in(*report_)), Tone::money);
}

std::optional<Intent> YearReportScreen::draw_accounts(Ui& ui) const {
  ui::heading(ui, ui.tr("When the year ended"));
  std::optional<Intent> intent;
  if (report_->statements.empty()) ui::muted(ui, ui.tr("Each account will be here with what it held."));
  for (std::size_t i = 0; i < report_->statements.size(); ++i) {
    const auto& statement = report_->statements[i];
    Money came, went;
    for (const auto& movement : statement.movements) came += movement.came, went += movement.went;
    const auto title = account_words(statement.account, statement.title, ui.language());
    const ui::Row row{.title = title,
                      .detail = "+ " + to_text(came) + "  − " + to_text(went),
                      .trailing = to_text(statement.closing)};
    if (ui::row(ui, "account/" + std::to_string(i), row, statement.account != "members"))
      intent = go<FundStatementScreen>(session_, statement.account, statement.title, stepper_.year);
  }
  return intent;
}

void YearReportScreen::draw_projects(Ui& ui) const {
  std::vector<ui::Bar> bars;
  const auto add = [&](std::string label, Money used, Money whole) {
    ui::Bar bar;
    bar.label = std::move(label);
    bar.value_text = to_text(used);
    bar.note = filled(ui.tr("of {}"), to_text(whole));
    bar.value = used.minor();
    bar.whole = whole.minor();
    bar.tone = Tone::main;
    bars.push_back(std::move(bar));
  };
  ui::heading(ui, ui.tr("Projects: spent of what was approved"));
  if (report_->projects.empty()) ui::muted(ui, ui.tr("No project has had money yet."));
  for (const auto& project : report_->projects)
    add(project.title, project.spent, project.approved_before + project.approved);
  ui::bars(ui, bars);
  bars.clear();
  ui::heading(ui, ui.tr("Agreements of the year: used of what was agreed"));
  if (report_->plans.empty()) ui::muted(ui, ui.tr("No agreement of this year names an amount."));
  for (const auto& plan : report_->plans) add(plan.text, plan.used, plan.approved);
  ui::bars(ui, bars);
}

void YearReportScreen::draw_received(Ui& ui) {
  const auto count = static_cast<std::int64_t>(report_->received.size());
  const auto end = std::min(count, pager_.offset + pager_.size);
  for (auto i = pager_.offset; i < end; ++i) {
    const auto& each = report_->received[static_cast<std::size_t>(i)];
    const auto number = std::to_string(each.member.value);
    const auto receipts = static_cast<long>(each.receipts);
    ui::row(ui, "person/" + number,
            {.title = each.name,
             .detail = filled(ui.tr("No {}"), number) + " · " +
                       filled(ui.trn("{} receipt", "{} receipts", receipts), grouped(receipts)),
             .trailing = to_text(each.amount),
             .shape = shape_for(each.sex),
             .tone = tone_for(each.sex)},
            false);
  }
  pager_.draw(ui, end < count);
}

Intent YearReportScreen::print() const {
  Print print;
  print.name = "informe-" + std::to_string(stepper_.year);
  print.title = "Informe " + std::to_string(stepper_.year);
  print.size = PaperSize::a4;
  print.paper = [report = *report_] { return year_statement(report); };
  return Intent{std::move(print)};
}

Intent YearReportScreen::save() const {
  Save save;
  save.folder = "informe-" + std::to_string(stepper_.year);
  save.after = save_attachments(attached_, save.folder);
  save.files = [report = *report_] {
    std::vector<SavedFile> files;
    for (auto& [name, bytes] : report_files(report)) files.push_back({std::move(name), std::move(bytes)});
    return files;
  };
  return Intent{std::move(save)};
}

}  // namespace minga::screens
