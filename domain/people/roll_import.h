// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/base/plain_words.h"
#include "domain/base/result.h"
#include "domain/people/head_count.h"
#include "domain/people/import_heads.h"
#include "domain/people/member.h"

// A roll kept in a spreadsheet, brought in once: bytes in, a preview out, and from the same bytes the event.
namespace minga {

struct RollImported;

inline constexpr std::int64_t most_import_lines = 50'000;
inline constexpr std::size_t most_import_bytes = 32'000'000;

// What is to be said of a line. Left out, or brought in with something to look at.
enum class ImportDoubt {
  // left out
  no_name,       // neither surnames nor given names, or letters that can not be kept
  no_person,     // a line of totals
  heads_again,   // heads in the middle, of another sheet pasted below
  dni_on_roll,   // `other` is the member
  dni_twice,     // `other` is the line
  same_on_roll,  // the same name and no other DNI; `other` is the member
  same_twice,    // `other` is the line
  // brought in
  near_on_roll,  // almost the same name, or another DNI; `other` is the member
  near_twice,    // `other` is the line
  name_guessed,  // which are the surnames; text = as it was split
  letters_broken,
  formula,  // taken as text
  quote_open,
  sex_unsaid,       // in neither column until asked
  dni_wrong,        // left empty; text = the cell
  zeros_added,      // to the DNI; text = with them
  date_wrong,       // left empty; text = the cell
  date_guessed,     // text = the cell
  admitted_unsaid,  // today's date
  status_unsaid,    // the one chosen for all; text = the cell
  group_unknown,    // without any other, the one chosen for all; text = its name
  phone_wrong,      // left empty
  text_wrong,       // too long or unreadable, left empty; text = its beginning
  number_taken,     // another number was given; text = the cell
  // of the whole list, told at the line of its heads
  no_sexes,       // no column says women and men: neither is written until they are asked
  no_admissions,  // no column says when: today's date
};
bool leaves_out(ImportDoubt);
bool of_whole_list(ImportDoubt);
// Somebody else may well have the same name: the secretary decides.
bool may_be_turned(ImportDoubt);

struct ImportNote {
  std::int64_t line = 0;
  ImportDoubt doubt = ImportDoubt::no_name;
  std::string name;  // who it is about, as far as it can be read
  std::string text;
  std::int64_t other = 0;
};

// What the secretary chose for the whole list, and the lines whose proposal was turned round.
struct ImportChoices {
  Status standing = Status::qualified;  // for whom the list says none
  GroupId group;
  std::set<std::int64_t> turned;
};

struct ImportFacts {
  MemberNumber next_number;
  HouseholdId next_household;
  struct OnRoll {
    MemberNumber number;
    std::string full_name;
    std::string dni;
  };
  std::vector<OnRoll> roll;
  std::vector<std::pair<GroupId, std::string>> groups;
  std::string open_vote;
};

struct ImportPreview {
  std::vector<std::pair<std::string, ImportColumn>> columns;  // head and what it was taken for
  char separator = ',';
  Encoding encoding = Encoding::utf8;
  std::vector<Member> members;      // in the order of the file
  std::vector<std::int64_t> lines;  // of the file, one for each of them
  std::vector<ImportNote> notes;    // by line
  HeadCount heads;
  std::int64_t left_out = 0;
  std::int64_t households = 0;
};

// Refusals: import_unreadable, import_without_names, import_too_long.
Result<ImportPreview> preview_roll(std::string_view bytes, const ImportFacts&, const ImportChoices&,
                                   Date today);

// `shown` is how many members and notes the preview had: whatever changed since changes them. Refusals: those
// of preview_roll; import_empty, import_outdated, vote_still_open (new voters while an urn stands open),
// unknown_group.
struct ImportShown {
  std::size_t members = 0;
  std::size_t notes = 0;
};
Result<RollImported> import_roll(std::string_view bytes, std::string file, const ImportFacts&,
                                 const ImportChoices&, const ImportShown&, Date today);

}  // namespace minga
