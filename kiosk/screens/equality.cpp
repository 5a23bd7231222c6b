// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/equality.h"

#include <array>

#include "kiosk/documents/participation.h"
#include "kiosk/screens/figures.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> EqualityScreen::arrive(const Surroundings& around) {
  today_ = around.today;
  return reload();
}

Intent EqualityScreen::reload() {
  return load_result(
      view_, [id = id_, span = span_, year = civil(today_).year](desk::Desk& desk) -> Result<Participation> {
        if (span == Span::one) return desk::participation_in(desk, id);
        return desk::participation_of(desk, span == Span::year ? year : 0);
      });
}

std::optional<Intent> EqualityScreen::draw(Ui& ui) {
  ui.where(ui.tr("Women and men"));
  if (!view_) return std::nullopt;
  auto intent = draw_spans(ui);
  draw_bars(ui);
  if (intent) return intent;
  if (!ui.main_button("print", ui.tr("Print"), Icon::print, view_->assemblies > 0)) return std::nullopt;
  return Intent{Print{[facts = *view_] { return participation_paper(facts); }, "participacion",
                      "participacion", PaperSize::a4, nullptr}};
}

std::optional<Intent> EqualityScreen::draw_spans(Ui& ui) {
  std::optional<Intent> intent;
  const auto choice = [&](const char* id, const std::string& label, Span span) {
    if (ui::row(ui, id, {.title = label, .icon = Icon::calendar, .chosen = span_ == span})) {
      span_ = span;
      intent = reload();
    }
  };
  std::vector<std::function<void()>> columns;
  if (id_) columns.emplace_back([&] { choice("one", ui.tr("This assembly"), Span::one); });
  columns.emplace_back([&] { choice("year", ui.tr("This year"), Span::year); });
  columns.emplace_back([&] { choice("all", ui.tr("All years"), Span::all); });
  const std::vector<float> shares(columns.size(), 1.0F);
  ui.columns(shares, 40, columns);
  return intent;
}

void EqualityScreen::draw_bars(Ui& ui) const {
  const auto& p = *view_;
  if (p.assemblies == 0) {
    ui::empty_state(ui, Icon::people, ui.tr("After the first assembly, who took part will be here."));
    return;
  }
  const auto bar = [&](const std::string& label, const HeadCount& count) {
    if (count.total() > 0) ui::women_and_men(ui, label, count.women, count.men, count.others);
  };
  const auto minutes = [](std::int64_t seconds) { return (seconds + 30) / 60; };
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{
      [&] {
        bar(ui.tr("Invited"), p.invited);
        bar(ui.tr("Came"), p.present);
        bar(ui.tr("Spoke"), p.spoke);
        bar(ui.tr("Minutes spoken"),
            {minutes(p.seconds.women), minutes(p.seconds.men), minutes(p.seconds.others)});
        bar(ui.tr("Proposals made"), p.proposed);
        bar(ui.tr("Proposals adopted"), p.adopted);
      },
      [&] {
        if (may_show_by_sex(p.voted))
          bar(ui.tr("Took part in votes"), p.voted);
        else
          ui::labelled(ui, ui.tr("Took part in votes, all together"), grouped(p.voted.total()));
        bar(ui.tr("Elected to an office"), p.elected);
        bar(ui.tr("Paid days"), p.days);
        if (p.days.women > 0)
          ui::labelled(ui, ui.tr("A woman's day was paid"), to_text(day_rate(p.paid.women, p.days.women)),
                       Tone::women);
        if (p.days.men > 0)
          ui::labelled(ui, ui.tr("A man's day was paid"), to_text(day_rate(p.paid.men, p.days.men)),
                       Tone::men);
        bar(ui.tr("Payouts received in person"), p.in_person);
        bar(ui.tr("Payouts collected by another"), p.by_another);
      }};
  ui.columns(shares, 75, columns);
}

}  // namespace minga::screens
