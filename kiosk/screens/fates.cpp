// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/fates.h"

#include "domain/base/ensure.h"
#include "kiosk/screens/figures.h"

namespace minga::screens {

std::string fate_sentence(const ProjectFate& fate, Language l) {
  const auto n = static_cast<long>(fate.supporters);
  const auto many = grouped(fate.supporters);
  switch (fate.kind) {
    case ProjectFate::Kind::chosen_by_votes:
      return filled(trn(l, "Funded: {} of you supported it and the budget was enough.",
                        "Funded: {} of you supported it and the budget was enough.", n),
                    many);
    case ProjectFate::Kind::paid_by_supporters:
      return filled(trn(l, "Funded: {} of you supported it and had enough left for it.",
                        "Funded: {} of you supported it and together you had enough left for it.", n),
                    many);
    case ProjectFate::Kind::completed:
      return filled(trn(l, "Funded with the money left over: {} of you supported it.",
                        "Funded with the money left over: {} of you supported it.", n),
                    many);
    case ProjectFate::Kind::nobody_approved:
      return tr(l, "Not this time: nobody marked it.");
    case ProjectFate::Kind::does_not_fit:
      return filled(tr(l, "Does not fit: only {} were left."), to_text(fate.left));
    case ProjectFate::Kind::too_few_supporters:
      return filled(
          trn(l, "Not this time: {} of you supported it and did not have enough left.",
              "Not this time: {} of you supported it and together you did not have enough left.", n),
          many);
  }
  throw Bug("unknown fate");
}

}  // namespace minga::screens
