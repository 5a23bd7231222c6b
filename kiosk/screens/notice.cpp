// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/notice.h"

#include <array>

#include "kiosk/desk/notice.h"
#include "kiosk/documents/notice.h"
#include "kiosk/screens/figures.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"
#include "kiosk/words/dates.h"

namespace minga::screens {

std::optional<Intent> NoticeScreen::arrive(const Surroundings&) {
  return load_result(notice_, [id = id_](desk::Desk& desk) { return desk::assembly_notice(desk, id); });
}

std::optional<Intent> NoticeScreen::draw(Ui& ui) {
  ui.where(ui.tr("Notices"));
  if (!notice_) return std::nullopt;
  const bool small = ui.main_button("print-a4", ui.tr("Print for the wall (A4)"), Icon::print);
  const bool large = ui.side_button("print-a3", ui.tr("Print large (A3)"), Icon::print);
  const auto& assembly = notice_->assembly;
  ui::heading(ui, ui.tr("So that everybody gets to know"));
  bool slips = false;
  const std::array<float, 2> shares{2, 3};
  const std::array<std::function<void()>, 2> columns{
      [&] {
        ui::body(ui, weekday_date(ui.language(), assembly.date));
        ui::body(ui, assembly.place);
        ui::body(ui, filled(ui.tr("First call at {}, second call at {}"), clock_text(assembly.first_call),
                            clock_text(assembly.second_call)));
      },
      [&] {
        ui::body(ui, ui.tr("A slip for whoever goes to each settlement:"));
        for (std::size_t i = 0; i < notice_->settlements.size(); ++i) {
          const auto& place = notice_->settlements[i];
          const auto households = static_cast<long>(place.households);
          ui::row(
              ui, "settlement/" + std::to_string(i),
              {.title = place.name.empty() ? ui.tr("No settlement written down") : place.name,
               .trailing = filled(ui.trn("{} household", "{} households", households), grouped(households)),
               .icon = Icon::household},
              false);
        }
        if (notice_->settlements.empty())
          ui::muted(ui, ui.tr("The roll tells no settlements yet. The slips have room for the name."));
        slips = ui::button(ui, "print-slips", ui.tr("Print the slips"), Icon::print);
      }};
  ui.columns(shares, 60, columns);
  if (small) return print(PaperSize::a4);
  if (large) return print(PaperSize::a3);
  if (slips) return print_slips();
  return std::nullopt;
}

Intent NoticeScreen::print(PaperSize size) const {
  const bool large = size == PaperSize::a3;
  Print print;
  print.name = "convocatoria-" + std::to_string(id_.value) + (large ? "-a3" : "-a4");
  print.title = print.name;
  print.size = size;
  print.paper = [notice = *notice_, large] {
    return wall_notice(notice, large ? PosterPaper::a3 : PosterPaper::a4);
  };
  return Intent{std::move(print)};
}

Intent NoticeScreen::print_slips() const {
  Print print;
  print.name = "avisos-" + std::to_string(id_.value);
  print.title = print.name;
  print.paper = [notice = *notice_] { return notice_slips(notice); };
  return Intent{std::move(print)};
}

}  // namespace minga::screens
