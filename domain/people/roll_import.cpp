// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/roll_import.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <unordered_map>

#include "domain/base/text.h"
#include "domain/event.h"
#include "domain/people/dni.h"
#include "domain/people/import_cells.h"
#include "domain/people/import_values.h"
#include "domain/people/near_names.h"
#include "domain/people/roll.h"

namespace minga {

namespace {

using enum ImportDoubt;
using Column = ImportColumn;

// Titles and empty lines stand above the heads of many spreadsheets.
constexpr std::size_t rows_until_heads = 40;
// Nobody remembers more digits by heart, and eight are a DNI.
constexpr std::int64_t largest_number = 9'999'999;

struct Table {
  char separator = ',';
  std::size_t heads = 0;  // its row
  std::size_t known = 0;  // columns
};

// The separator that makes most of the heads.
std::optional<Table> table_in(std::string_view text) {
  std::optional<Table> best;
  for (const char separator : {';', ',', '\t'}) {
    const auto rows = import_rows(text, separator, rows_until_heads);
    const auto heads =
        std::find_if(rows.begin(), rows.end(), [](const ImportRow& row) { return are_heads(row.cells); });
    if (heads == rows.end()) continue;
    const auto columns = columns_for(heads->cells);
    const auto known = columns.size() -
                       static_cast<std::size_t>(std::count(columns.begin(), columns.end(), Column::unknown));
    if (!best || known > best->known)
      best = Table{separator, static_cast<std::size_t>(heads - rows.begin()), known};
  }
  return best;
}

class Importer {
 public:
  Importer(const ImportFacts& facts, const ImportChoices& choices, Date today, ImportPreview& preview)
      : facts_(facts), choices_(choices), today_(today), preview_(preview) {
    for (const auto& each : facts.roll) {
      on_roll_.add(each.full_name);
      if (!each.dni.empty()) dni_on_roll_.emplace(dni_digits(each.dni), each.number);
      numbers_[each.number.value] = true;
    }
    next_household_ = facts.next_household.value;
  }

  void read(const std::vector<ImportRow>& rows, std::size_t heads) {
    columns_ = columns_for(rows[heads].cells);
    for (std::size_t i = 0; i < columns_.size(); ++i)
      preview_.columns.emplace_back(rows[heads].cells[i], columns_[i]);
    see_letters(rows, heads);
    columns_ = columns_for(rows[heads].cells);
    row_ = &rows[heads];
    if (!has(Column::sex)) note(no_sexes);
    if (!has(Column::admitted)) note(no_admissions);
    for (std::size_t at = heads + 1; at < rows.size(); ++at) {
      if (rows[at].blank()) continue;
      row_ = &rows[at];
      if (are_heads(row_->cells)) {
        name_.clear();
        note(heads_again);
        columns_ = columns_for(row_->cells);
        ++preview_.left_out;
        continue;
      }
      read_person();
    }
    give_numbers();
  }

 private:
  struct Person {
    Member member;
    std::int64_t line = 0;
    std::int64_t wanted = 0;  // number on the list, 0: none
  };

  void see_letters(const std::vector<ImportRow>& rows, std::size_t heads) {
    for (std::size_t at = heads + 1; at < rows.size(); ++at) {
      row_ = &rows[at];
      if (are_heads(row_->cells))
        columns_ = columns_for(row_->cells);
      else
        letters_.see(cell(Column::sex));
    }
  }

  void note(ImportDoubt doubt, std::string text = {}, std::int64_t other = 0) {
    preview_.notes.push_back({row_->line, doubt, name_, std::move(text), other});
  }

  bool has(Column column) const {
    return std::find(columns_.begin(), columns_.end(), column) != columns_.end();
  }
  // Empty for a cell that says there is nothing.
  std::string cell(Column column) const {
    const auto at =
        static_cast<std::size_t>(std::find(columns_.begin(), columns_.end(), column) - columns_.begin());
    if (at >= columns_.size() || at >= row_->cells.size()) return {};
    const auto& text = row_->cells[at];
    return says_nothing(text) ? std::string() : text;
  }

  bool read_name(MemberDraft& draft) {
    ImportedName name;
    if (has(Column::surnames_and_names)) {
      name = surnames_first(cell(Column::surnames_and_names));
    } else if (has(Column::names_and_surnames)) {
      name = names_first(cell(Column::names_and_surnames));
    } else {
      name.given_names = cell(Column::given_names);
      name.surnames = has(Column::surnames)
                          ? cell(Column::surnames)
                          : cell(Column::first_surname) + " " + cell(Column::second_surname);
    }
    const auto surnames = clean_name(in_name_case(name.surnames)),
               given = clean_name(in_name_case(name.given_names));
    const bool both = !name.given_names.empty() && !name.surnames.empty();
    name_ = name.given_names + (both ? " " : "") + name.surnames;
    if (split_words(plain_words(name_)).empty() || plain_words(name_).starts_with("total ") ||
        plain_words(name.surnames).starts_with("total")) {
      note(no_person, joined_cells());
      return false;
    }
    if (!surnames || !given) {
      note(no_name, name_);
      return false;
    }
    draft.surnames = *surnames;
    draft.given_names = *given;
    name_ = *given + " " + *surnames;
    if (name.guessed) note(name_guessed, *surnames + ", " + *given);
    if (has_broken_letters(name_)) note(letters_broken, name_);
    return true;
  }

  // The beginning of a row, to know it by.
  std::string joined_cells() const {
    std::string all;
    for (const auto& each : row_->cells)
      if (!each.empty() && all.size() < 40) all += (all.empty() ? "" : " ") + each;
    return all;
  }

  void read_dni_of(MemberDraft& draft) {
    const auto typed = cell(Column::dni);
    auto imported = imported_dni(typed);
    if (const auto dni = read_dni(imported.dni); dni) {
      draft.dni = *dni;
      if (imported.zeros_added) note(zeros_added, *dni);
    } else {
      note(dni_wrong, typed);
    }
  }

  std::optional<Date> date(Column column) {
    const auto typed = cell(column);
    if (typed.empty()) return std::nullopt;
    const auto read = imported_date(typed, today_);
    if (!read.date || *read.date > today_) {
      note(date_wrong, typed);
      return std::nullopt;
    }
    if (read.guessed) note(date_guessed, typed);
    return read.date;
  }

  void read_dates(MemberDraft& draft) {
    draft.born = date(Column::born);
    draft.admitted = date(Column::admitted);
    if (!draft.admitted) {
      if (has(Column::admitted)) note(admitted_unsaid);
      draft.admitted = today_;
    }
    draft.consent = date(Column::consent);
    if (draft.born && *draft.born >= *draft.admitted) {
      note(date_wrong, cell(Column::born));
      draft.born.reset();
    }
  }

  void read_words(MemberDraft& draft) {
    for (const auto& [column, kept] :
         {std::pair{Column::activity, &draft.activity}, std::pair{Column::address, &draft.address},
          std::pair{Column::settlement, &draft.settlement}}) {
      const auto typed = cell(column);
      if (typed.empty()) continue;
      if (const auto clean = clean_name(typed); clean)
        *kept = *clean;
      else
        note(text_wrong, typed.substr(0, 40));
    }
    draft.phone = cell(Column::phone);
  }

  void read_choices(MemberDraft& draft) {
    const auto sex = imported_sex(cell(Column::sex), letters_);
    if (!sex && has(Column::sex)) note(sex_unsaid, cell(Column::sex));
    draft.sex = sex.value_or(Sex::other);
    draft.status = choices_.standing;
    if (has(Column::status)) {
      const auto status = imported_status(cell(Column::status));
      if (!status) note(status_unsaid, cell(Column::status));
      draft.status = status.value_or(choices_.standing);
    }
    read_groups(draft);
  }

  std::optional<GroupId> group_named(std::string_view typed) const {
    const auto known = std::find_if(facts_.groups.begin(), facts_.groups.end(), [&](const auto& each) {
      return plain_words(each.second) == plain_words(typed);
    });
    if (known == facts_.groups.end()) return std::nullopt;
    return known->first;
  }

  // A group's own name may hold what parts them elsewhere.
  void read_groups(MemberDraft& draft) {
    const auto typed = cell(Column::group);
    if (const auto whole = group_named(typed)) {
      draft.groups = {*whole};
      return;
    }
    for (const auto& name : imported_groups(typed)) {
      const auto known = group_named(name);
      if (known)
        draft.groups.push_back(*known);
      else
        note(group_unknown, name);
    }
    if (draft.groups.empty()) draft.groups = {choices_.group};
  }

  // The same words for a household in the list are one household.
  HouseholdId household() {
    const auto typed = plain_words(cell(Column::household));
    if (typed.empty()) return {next_household_++};
    const auto [at, new_one] = households_.try_emplace(typed, next_household_);
    if (new_one) ++next_household_;
    return {at->second};
  }

  // Whether somebody else with this name or DNI keeps the line out.
  bool kept_out(const Member& member) {
    const auto digits = std::string(member.dni.empty() ? "" : dni_digits(member.dni));
    if (!digits.empty()) {
      if (const auto at = dni_on_roll_.find(digits); at != dni_on_roll_.end()) {
        note(dni_on_roll, digits, at->second.value);
        return true;
      }
      if (const auto at = dni_in_file_.find(digits); at != dni_in_file_.end()) {
        note(dni_twice, digits, at->second);
        return true;
      }
    }
    const auto other_dni = [&](const std::string& dni) {
      return !digits.empty() && !dni.empty() && dni_digits(dni) != digits;
    };
    if (const auto found = on_roll_.find(member.full_name())) {
      const auto& other = facts_.roll[found->index];
      const bool same = found->same && !other_dni(other.dni);
      note(same ? same_on_roll : near_on_roll, other.full_name, other.number.value);
      return same != turned();
    }
    if (const auto found = in_file_.find(member.full_name())) {
      const auto& other = people_[found->index];
      const bool same = found->same && !other_dni(other.member.dni);
      note(same ? same_twice : near_twice, other.member.full_name(), other.line);
      return same != turned();
    }
    return turned();
  }
  bool turned() const { return choices_.turned.contains(row_->line); }

  void read_person() {
    name_.clear();
    MemberDraft draft;
    if (!read_name(draft)) {
      ++preview_.left_out;
      return;
    }
    if (row_->quote_open) note(quote_open);
    for (std::size_t i = 0; i < std::min(columns_.size(), row_->cells.size()); ++i)
      if (columns_[i] != Column::unknown && looks_like_formula(row_->cells[i])) note(formula, row_->cells[i]);
    read_dni_of(draft);
    read_dates(draft);
    read_words(draft);
    read_choices(draft);
    auto member = registered(draft);
    if (!member || kept_out(*member)) {
      ++preview_.left_out;
      return;
    }
    member->household = household();
    keep(std::move(*member));
  }

  // By the rules for everyone who is registered.
  std::optional<Member> registered(MemberDraft draft) {
    const RollFacts facts{.next_number = {1}, .next_household = {1}, .dni_owner = {}};
    auto event = register_member(facts, draft, today_);
    if (!event && event.error().why == Why::phone_malformed) {
      note(phone_wrong, draft.phone);
      draft.phone.clear();
      event = register_member(facts, draft, today_);
    }
    if (event) return event->member;
    note(no_name, name_);
    return std::nullopt;
  }

  void keep(Member member) {
    preview_.heads.add(member.sex);
    if (!member.dni.empty()) dni_in_file_.emplace(dni_digits(member.dni), row_->line);
    in_file_.add(member.full_name());
    Person person{std::move(member), row_->line};
    const auto typed = cell(Column::number);
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), person.wanted);
    const bool whole = error == std::errc{} && end == typed.data() + typed.size();
    if (!whole || person.wanted < 1 || person.wanted > largest_number) person.wanted = 0;
    if (!typed.empty() && (person.wanted == 0 || !numbers_.try_emplace(person.wanted, true).second)) {
      note(number_taken, typed);
      person.wanted = 0;
    }
    people_.push_back(std::move(person));
  }

  // The rest get numbers after all that are taken, in the order of the list.
  void give_numbers() {
    auto next = facts_.next_number.value;
    for (const auto& each : people_) next = std::max(next, each.wanted + 1);
    for (auto& each : people_) {
      each.member.number = {each.wanted > 0 ? each.wanted : next++};
      preview_.members.push_back(std::move(each.member));
      preview_.lines.push_back(each.line);
    }
    preview_.households = next_household_ - facts_.next_household.value;
  }

  const ImportFacts& facts_;
  const ImportChoices& choices_;
  Date today_;
  ImportPreview& preview_;
  std::vector<ImportColumn> columns_;
  SexLetters letters_;
  const ImportRow* row_ = nullptr;
  std::string name_;
  NearNames on_roll_, in_file_;
  std::unordered_map<std::string, MemberNumber> dni_on_roll_;
  std::unordered_map<std::string, std::int64_t> dni_in_file_;
  std::unordered_map<std::int64_t, bool> numbers_;
  std::map<std::string, std::int64_t> households_;
  std::int64_t next_household_ = 1;
  std::vector<Person> people_;
};

}  // namespace

Result<ImportPreview> preview_roll(std::string_view bytes, const ImportFacts& facts,
                                   const ImportChoices& choices, Date today) {
  const auto text = decoded(bytes);
  if (!text.is_text || bytes.size() > most_import_bytes) return refuse(Why::import_unreadable);
  const auto table = table_in(text.utf8);
  if (!table) return refuse(Why::import_without_names);
  const auto rows = import_rows(text.utf8, table->separator, most_import_lines + 1);
  if (rows.size() > most_import_lines)
    return refuse({.why = Why::import_too_long, .number = most_import_lines});
  ImportPreview preview;
  preview.separator = table->separator;
  preview.encoding = text.encoding;
  Importer(facts, choices, today, preview).read(rows, table->heads);
  return preview;
}

}  // namespace minga
