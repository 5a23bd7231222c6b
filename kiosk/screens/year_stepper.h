// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/fund_statement.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

// Which calendar year is looked at, from the books' first to this one. ids: earlier-year, later-year
struct YearStepper {
  int year = 0;  // 0: this year, once the books are known
  desk::BookYears books;

  void know(desk::BookYears years) {
    books = years;
    if (year == 0) year = years.last;
  }
  // True when another year is wanted; `year` is it already.
  bool draw(ui::Ui& ui) {
    ui::figure(ui, std::to_string(year), ui.tr("the year looked at"));
    if (books.first == books.last) return false;
    int wanted = year;
    if (year > books.first && ui::button(ui, "earlier-year", std::to_string(year - 1), ui::Icon::back))
      --wanted;
    if (year < books.last && ui::button(ui, "later-year", std::to_string(year + 1), ui::Icon::next)) ++wanted;
    if (wanted == year) return false;
    year = wanted;
    return true;
  }
};

}  // namespace minga::screens
