// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/ensure.h"
#include "kiosk/screens/sentences.h"

namespace minga::screens {

std::string labour_sentence(const Refusal& r, Language l) {
  const auto number = std::to_string(r.number);
  switch (r.why) {
    case Why::unknown_work_party:
      return tr(l, "This work party is not kept here. Choose another.");
    case Why::communal_work_unpaid:
      return tr(l, "Communal work is not paid. Nothing has changed.");
    case Why::sheet_empty:
      return tr(l, "Nobody stands on the attendance sheet. Write down who came.");
    case Why::sheet_settled:
      return filled(tr(l, "Payroll No {} was made from this sheet. Withdraw it to change the sheet."),
                    number);
    case Why::member_twice:
      return filled(tr(l, "Member No {} stands twice. What you typed is kept: take one out."), number);
    case Why::rate_missing:
      return tr(l, "This agreement sets no rate for that. Record the rate first.");
    case Why::rate_taken:
      return tr(l, "This agreement has its rate already. A new rate needs a new agreement.");
    case Why::unknown_payroll:
      return tr(l, "This payroll is not kept here. Choose another.");
    case Why::payroll_exists:
      return filled(tr(l, "Payroll No {} is for the same already. Nothing has changed."), number);
    case Why::payroll_settled:
      return tr(l, "This payroll is authorised or withdrawn already. Nothing has changed.");
    case Why::payroll_not_standing:
      return tr(l, "This payroll is not authorised, or it was undone already. Nothing has changed.");
    case Why::payroll_paid:
      return filled(tr(l,
                       "Receipt No {} was given since to someone on this payroll. Void that receipt first; "
                       "nothing has changed."),
                    number);
    case Why::unknown_parcel:
      return tr(l, "This parcel is not kept here. Choose another.");
    case Why::parcel_taken:
      return tr(l, "This parcel has its commitment already. Nothing has changed.");
    case Why::nothing_to_pay:
      return tr(l, "There is nothing to pay by this rate. Nothing has changed.");
    default:
      throw Bug("a refusal of another room");
  }
}

}  // namespace minga::screens
