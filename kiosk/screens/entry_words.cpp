// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/entry_words.h"

#include "kiosk/screens/figures.h"
#include "kiosk/words/movements.h"

namespace minga::screens {

namespace {

template <class Thing>
std::string numbered(const std::string& words, Id<Thing> id) {
  return filled(words, std::to_string(id.value));
}

std::string words_of(const SaleRecorded& e, Language l) {
  return numbered(tr(l, "Sale No {}"), e.id) + " · " + e.buyer;
}
std::string words_of(const CashDeposited& e, Language l) {
  return numbered(tr(l, "Deposit No {}"), e.id) + " · " + e.bank_reference;
}
std::string words_of(const DistributionAuthorised& e, Language l) {
  return numbered(tr(l, "Distribution No {}"), e.id);
}
std::string words_of(const PayoutMade& e, Language l) {
  return filled(tr(l, "Receipt No {}"), receipt_text(e.receipt));
}
std::string words_of(const ReceiptVoided& e, Language l) {
  return filled(tr(l, "Receipt No {} voided"), receipt_text(e.receipt)) + " · " + e.reason;
}
std::string words_of(const ProjectSpent& e, Language) { return e.what + " · " + e.supplier; }
std::string words_of(const SpendingVoided& e, Language l) {
  return numbered(tr(l, "Spending No {} voided"), e.spending) + " · " + e.reason;
}
std::string words_of(const PayrollAuthorised& e, Language l) {
  return numbered(tr(l, "Payroll No {}"), e.id);
}
std::string words_of(const PayrollReversed& e, Language l) {
  return numbered(tr(l, "Payroll No {} undone"), e.id) + " · " + e.reason;
}
std::string words_of(const VoteProclaimed& e, Language l) {
  return numbered(tr(l, "Budgets by agreement No {}"), e.agreement);
}

}  // namespace

std::string entry_words(const Event& event, Language l) {
  return std::visit(
      [&]<class E>(const E& each) {
        if constexpr (requires { words_of(each, l); })
          return words_of(each, l);
        else
          return movement_words(l, E::kind);
      },
      static_cast<const EventVariant&>(event));
}

std::string account_words(const Account& account, const std::string& title, Language l) {
  if (account == accounts::bank) return tr(l, "In the bank");
  if (account == accounts::cash) return tr(l, "In the cash drawer");
  if (account == accounts::forest) return tr(l, "Forest fund");
  if (account == accounts::farmers) return tr(l, "Farmers' fund");
  if (account == accounts::difference) return tr(l, "Found over or missing at counts");
  if (account == "members") return tr(l, "Owed to people");
  return title.empty() ? account : title;
}

}  // namespace minga::screens
