// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/check_receipt.h"

#include <cstdio>

#include "kiosk/main/programs.h"

namespace minga {

namespace {

std::string facts_of(const ReceiptCheck& check) {
  std::string copies = "not printed yet";
  if (check.prints == 1) copies = "printed once, no copies";
  if (check.prints == 2) copies = "printed with 1 copy";
  if (check.prints > 2) copies = "printed with " + std::to_string(check.prints - 1) + " copies";
  return to_text(check.amount) + " to member " + std::to_string(check.member.value) + " on " +
         day_text(check.date) + ", " + copies;
}

std::string sentence_of(const ReceiptCheck& check, const std::string& typed) {
  const auto number = std::to_string(check.number.value);
  switch (check.verdict) {
    case ReceiptVerdict::genuine:
      return "Receipt " + number + " is genuine: " + facts_of(check) + ".";
    case ReceiptVerdict::not_genuine:
      return "Receipt " + number + " is NOT genuine: the log holds another code under this number.";
    case ReceiptVerdict::voided:
      return "Receipt " + number + " was VOIDED and does not count: " + facts_of(check) + ".";
    case ReceiptVerdict::unknown:
      return "There is no receipt " + typed + " in these books.";
    case ReceiptVerdict::books_disagree:
      return "Nothing can be said of receipt " + number +
             ": the tables do not say what the log says. Run minga verify.";
  }
  throw Bug("a verdict without a sentence");
}

}  // namespace

int run_check_receipt(const Options& options) {
  open_words();
  auto db = open_community(options, false);
  if (!db) return 2;
  desk::Desk desk(*db, system_time, scratch_database);
  const auto check = desk::check_receipt(desk, options.receipt, options.code);
  std::printf("%s\n", sentence_of(check, options.receipt).c_str());
  return check.verdict == ReceiptVerdict::genuine ? 0 : 1;
}

}  // namespace minga
