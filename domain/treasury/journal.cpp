// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/journal.h"

#include "domain/base/csv.h"

namespace minga::journal {

namespace {

// A description ends at a line end or ';', a tag's value at a comma; nothing a person typed may begin
// another.
std::string plain(const std::string& text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    out += byte < ' ' || byte == 0x7F || c == ';' || c == '|' || c == ',' ? ' ' : c;
  }
  return out;
}

std::string amount_text(Money money) { return std::string(code(money.currency())) + " " + decimal(money); }

// hledger's word for what kind of account it is.
std::string type_of(const Account& account) {
  if (account == accounts::cash) return "C";
  if (account.starts_with("assets:")) return "A";
  if (account.starts_with("members:") || account.starts_with("funds:") || account.starts_with("projects:"))
    return "L";
  if (account.starts_with("income:")) return "R";
  if (account.starts_with("equity:")) return "E";
  return "X";  // such as differences found in the drawer
}

// At least two blanks part the account from the amount.
std::string posting_line(const Account& account, const std::string& amount) {
  const std::size_t width = account.size() < 24 ? 24 - account.size() : 0;
  return "    " + account + std::string(width + 2, ' ') + amount + "\n";
}

}  // namespace

std::string head(const std::string& community, bool sample, const std::string& chain_head) {
  std::string text = "; Ledger of " + plain(community) + (sample ? " (sample: invented figures)" : "") +
                     ", exported by Minga.\n";
  text +=
      "; Check it: hledger -f ledger.journal check --strict\n"
      "; Funds, projects and members hold what is due to them as negative amounts.\n"
      "; The code of an entry is the number of its line in the log; the log's last line was\n; " +
      chain_head + "\n\ndecimal-mark .\ncommodity PEN 1000.00\n\n";
  return text;
}

std::string declaration(const Account& account) {
  return "account " + account + "  ; type:" + type_of(account) + "\n";
}

std::string text_of(const JournalEntry& entry) {
  std::string text = "\n" + iso(entry.date) + " (" + std::to_string(entry.sequence) + ") " +
                     plain(entry.text) + "  ; entry:" + std::to_string(entry.number.value) +
                     ", event:" + plain(entry.kind);
  if (entry.reverses) text += ", reverses:" + std::to_string(entry.reverses.value);
  text += "\n";
  for (const auto& posting : entry.postings)
    text += posting_line(posting.account, amount_text(posting.amount));
  return text;
}

std::string assertions_head(Date last) {
  return "\n" + iso(last) + " (end) balances as the program holds them\n";
}

std::string assertion(const Account& account, Money balance) {
  return posting_line(account, amount_text(Money(0, balance.currency())) + " = " + amount_text(balance));
}

}  // namespace minga::journal
