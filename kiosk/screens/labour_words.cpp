// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/labour_words.h"

#include "domain/forest/area.h"
#include "kiosk/screens/figures.h"

namespace minga::screens {

std::string word_for(WorkKind kind, Language l) {
  return kind == WorkKind::paid ? tr(l, "Paid days") : tr(l, "Communal work");
}

std::string word_for(RateBasis basis, Language l) {
  switch (basis) {
    case RateBasis::day:
      return tr(l, "Days of work");
    case RateBasis::hectare:
      return tr(l, "Hectares in care");
    case RateBasis::tree:
      return tr(l, "Living trees in care");
  }
  throw Bug("a basis without its word");
}

std::string quantity_words(RateBasis basis, std::int64_t quantity, Language l) {
  const auto counted = static_cast<long>(quantity);
  switch (basis) {
    case RateBasis::day:
      return filled(trn(l, "{} day", "{} days", counted), grouped(quantity));
    case RateBasis::hectare:
      return filled(tr(l, "{} ha"), exact_hectares(quantity));
    case RateBasis::tree:
      return filled(trn(l, "{} tree", "{} trees", counted), grouped(quantity));
  }
  throw Bug("a basis without its quantity");
}

std::string rate_words(RateBasis basis, Money rate, Language l) {
  switch (basis) {
    case RateBasis::day:
      return filled(tr(l, "{} a day"), to_text(rate));
    case RateBasis::hectare:
      return filled(tr(l, "{} a hectare"), to_text(rate));
    case RateBasis::tree:
      return filled(tr(l, "{} a living tree"), to_text(rate));
  }
  throw Bug("a basis without its rate");
}

std::string payer_words(const std::string& project, Language l) {
  return project.empty() ? tr(l, "Forest fund") : project;
}

std::string what_for(const storage::Payroll& payroll, Language l) {
  if (payroll.party) return filled(tr(l, "Work party No {}"), std::to_string(payroll.party.value));
  return word_for(payroll.basis, l) + ", " + std::to_string(payroll.year);
}

PayrollStep step_of(const storage::Payroll& payroll, Language l) {
  if (payroll.withdrawn) return {tr(l, "Withdrawn"), ui::Icon::cancel, ui::Tone::muted};
  if (payroll.reversed) return {tr(l, "Undone"), ui::Icon::cancel, ui::Tone::muted};
  if (payroll.authorised) return {tr(l, "Authorised"), ui::Icon::check, ui::Tone::money};
  return {tr(l, "Draft, not yet authorised"), ui::Icon::edit, ui::Tone::money};
}

}  // namespace minga::screens
