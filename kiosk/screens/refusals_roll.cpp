// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/dates.h"
#include "domain/base/ensure.h"
#include "kiosk/screens/sentences.h"

namespace minga::screens {

std::string roll_sentence(const Refusal& r, Language l) {
  const auto number = std::to_string(r.number);
  const auto other = std::to_string(r.other);
  switch (r.why) {
    case Why::unknown_member:
      return tr(l, "Nobody in the community has this number now. Check it on the roll.");
    case Why::unknown_household:
      return tr(l, "This household is not on the roll. Choose another.");
    case Why::unknown_group:
      return tr(l, "Choose a group. What you typed is kept.");
    case Why::group_taken:
      return tr(l, "There is a group of this name already. Nothing has changed.");
    case Why::already_set_up:
      return tr(l, "The community is already set up. Nothing has changed.");
    case Why::not_set_up:
      return tr(l, "The community is not set up yet. Do that first.");
    case Why::officers_missing:
      return tr(l,
                "A president, a secretary and a treasurer are needed: three people. What you typed is kept.");

    case Why::phone_malformed:
      return tr(l, "A phone number has six to fifteen digits. What you typed is kept: check it.");
    case Why::status_by_agreement:
      return tr(l, "A standing is not corrected here: it changes by an agreement. What you typed is kept.");
    case Why::status_unchanged:
      return tr(l, "That is their standing already. Choose another.");
    case Why::majority_missing:
      return filled(tr(l, "That agreement got {} votes; two thirds would be {}. Nothing has changed."),
                    number, other);
    case Why::agreement_missing:
      return tr(l, "The assembly decides this. Choose its agreement. What you typed is kept.");
    case Why::admitted_since:
      return filled(
          tr(l,
             "The roll kept until now ends on {}. Who was admitted later names the agreement of the "
             "assembly. What you typed is kept."),
          day_text(Date{r.number}));
    case Why::partner_missing:
      return tr(l, "Choose the household of the member they live with. What you typed is kept.");
    case Why::member_suspended:
      return tr(l, "This member is suspended by the assembly and does not take part until it is lifted.");
    case Why::office_held:
      return tr(l, "This member holds that office already. Choose somebody else.");
    case Why::pin_change_needed:
      return tr(l, "This is the PIN of your slip. Choose one of your own first: touch My account.");
    case Why::two_officers_needed:
      return tr(l, "This member has a PIN. For another, the secretary and one more officer are needed.");
    case Why::import_unreadable:
      return tr(l,
                "This file is not a list of text. Open it in the spreadsheet, save it as CSV, and try again. "
                "Nothing was brought in.");
    case Why::import_without_names:
      return tr(l,
                "No column for names was found. Write over the columns what they are, such as Apellidos and "
                "Nombres. Nothing was brought in.");
    case Why::import_too_long:
      return filled(tr(l, "The list is too long: at most {} lines. Part it in two. Nothing was brought in."),
                    number);
    case Why::import_empty:
      return tr(l, "Nobody in this list can be brought in. The roll is as it was.");
    case Why::import_outdated:
      return tr(l, "The file or the roll has changed since. Look at the list again. Nothing was brought in.");
    default:
      throw Bug("a refusal of the roll without its sentence");
  }
}

}  // namespace minga::screens
