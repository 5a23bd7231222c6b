// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/findings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

#include "domain/base/dates.h"
#include "domain/base/ensure.h"
#include "domain/base/money.h"

namespace minga::screens {

namespace {

std::string table_in_words(const std::string& table, Language l) {
  if (table == "command") return tr(l, "the list of commands");
  if (table == "community") return tr(l, "the community");
  if (table == "statute") return tr(l, "the statute");
  if (table == "household") return tr(l, "the households");
  if (table == "member_group") return tr(l, "the groups");
  if (table == "member") return tr(l, "the roll");
  if (table == "pin") return tr(l, "the PINs");
  if (table == "office") return tr(l, "the offices held");
  if (table == "commitment") return tr(l, "the commitments to trees");
  if (table == "issuance") return tr(l, "the credits issued");
  if (table == "project") return tr(l, "the projects");
  if (table == "assembly") return tr(l, "the assemblies");
  if (table == "agenda_item") return tr(l, "the agendas");
  if (table == "attendance") return tr(l, "the attendance lists");
  if (table == "vote") return tr(l, "the votes");
  if (table == "vote_option") return tr(l, "the options and counts of votes");
  if (table == "turnout") return tr(l, "the lists of who voted");
  if (table == "ballot") return tr(l, "the ballots");
  if (table == "agreement") return tr(l, "the agreements");
  if (table == "sale") return tr(l, "the sales");
  if (table == "distribution") return tr(l, "the distributions");
  if (table == "distribution_share") return tr(l, "the parts of a distribution");
  if (table == "spending") return tr(l, "the spendings");
  if (table == "attachment" || table == "attachment_content") return tr(l, "the photos of suppliers' papers");
  if (table == "cash_deposit") return tr(l, "the deposits at the bank");
  if (table == "receipt") return tr(l, "the receipts");
  if (table == "entry") return tr(l, "the entries of the books");
  if (table == "posting") return tr(l, "the lines of the books");
  if (table == "balance") return tr(l, "the balances of the books");
  return table;
}

std::string column_in_words(const std::string& column, Language l) {
  if (column == "amount") return tr(l, "the amount");
  if (column == "carried") return tr(l, "what stays on the account");
  if (column == "credited") return tr(l, "the soles credited");
  if (column == "to_forest") return tr(l, "the part of the forest");
  if (column == "to_farmers") return tr(l, "the part of the farmers");
  if (column == "pool") return tr(l, "the sum shared out");
  if (column == "used") return tr(l, "what was used");
  if (column == "cost") return tr(l, "the cost");
  if (column == "budget") return tr(l, "the budget");
  if (column == "tonnes") return tr(l, "the tonnes");
  if (column == "sold") return tr(l, "the tonnes sold");
  if (column == "trees") return tr(l, "the trees");
  if (column == "area_m2") return tr(l, "the square metres");
  if (column == "buyer") return tr(l, "the buyer");
  if (column == "member") return tr(l, "the member");
  if (column == "given_names" || column == "name") return tr(l, "the name");
  if (column == "surnames") return tr(l, "the surnames");
  if (column == "dni" || column == "dni_digits") return tr(l, "the DNI");
  if (column == "status") return tr(l, "the standing");
  if (column == "votes") return tr(l, "the votes counted");
  if (column == "chosen") return tr(l, "what was chosen");
  if (column == "text") return tr(l, "the text");
  if (column == "signature") return tr(l, "the signature");
  if (column == "record") return tr(l, "the PIN's record");
  if (column == "prints") return tr(l, "the number of prints");
  if (column == "treasurer") return tr(l, "the treasurer");
  if (column == "president") return tr(l, "the president");
  if (column == "authorised") return tr(l, "whether it is authorised");
  if (column == "content") return tr(l, "the content");
  if (column == "account") return tr(l, "the account");
  return filled(tr(l, "the field {}"), column);
}

std::optional<std::int64_t> number_in(const std::string& text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// As people read it: money as money, days as days. What an outsider wrote may be anything, and is shown as it
// stands, cut to a length that fits a line.
std::string value_in_words(const std::string& column, const std::string& value, Language l) {
  if (value == "NULL") return tr(l, "nothing");
  if (value.empty()) return tr(l, "empty");
  const auto number = number_in(value);
  const bool money = is_one_of(
      column, {"amount", "carried", "credited", "to_forest", "to_farmers", "pool", "used", "cost", "budget"});
  if (number && money && *number > -Money::limit && *number < Money::limit) return to_text(Money(*number));
  const bool day = is_one_of(column, {"day", "credited_on", "admitted", "born", "since", "until"});
  constexpr std::int64_t far_days = 80'000;
  if (number && day && *number > -far_days && *number < far_days) return day_text(Date{*number});
  constexpr std::size_t longest = 60;
  if (value.size() <= longest) return "“" + value + "”";
  std::size_t cut = longest;
  while (cut > 0 && (static_cast<unsigned char>(value[cut]) & 0xC0U) == 0x80U) --cut;
  return "“" + value.substr(0, cut) + "…”";
}

std::string number_text(std::int64_t sequence) { return std::to_string(sequence); }

}  // namespace

std::string sentence_of(const storage::Finding& f, Language l) {
  using What = storage::Finding::What;
  switch (f.what) {
    case What::engine_damage:
      return filled(tr(l, "The file itself is damaged: {}"), f.text);
    case What::line_missing:
      return filled(tr(l, "Line {} of the log is missing."), number_text(f.sequence));
    case What::chain_broken:
      return filled(tr(l, "Line {} of the log was changed, or a line before it: its code does not match."),
                    number_text(f.sequence));
    case What::line_unreadable:
      return filled(tr(l, "Line {} of the log cannot be read: {}"), number_text(f.sequence), f.text);
    case What::replay_failed:
      return filled(tr(l, "Line {} of the log cannot follow from the lines before it: {}"),
                    number_text(f.sequence), f.text);
    case What::row_missing:
      return filled(tr(l, "In {}, row {} is missing. The log says it is there."), table_in_words(f.table, l),
                    f.row);
    case What::row_added:
      return filled(tr(l, "In {}, row {} was added. The log knows nothing of it."),
                    table_in_words(f.table, l), f.row);
    case What::value_changed:
      return filled(tr(l, "In {}, row {}, {} was changed: it says {}, the log says {}."),
                    table_in_words(f.table, l), f.row, column_in_words(f.column, l),
                    value_in_words(f.column, f.found, l), value_in_words(f.column, f.expected, l));
    case What::entry_unbalanced:
      return filled(tr(l, "Entry {} of the books does not add up to zero."), f.row);
    case What::balance_wrong:
      return filled(tr(l, "The balance of {} is {}, but its lines add up to {}."), f.row,
                    value_in_words("amount", f.found, l), value_in_words("amount", f.expected, l));
    case What::receipts_gap:
      return filled(tr(l, "Receipt number {} is missing."), f.row);
    case What::urn_wrong:
      return filled(tr(l, "The urn of vote {} holds {} ballots, but {} people voted."), f.row, f.found,
                    f.expected);
  }
  throw Bug("unknown finding");
}

}  // namespace minga::screens
