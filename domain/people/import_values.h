// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/base/dates.h"
#include "domain/people/member.h"

// What a cell of a spreadsheet means. Nothing is guessed silently: what was helped along says so.
namespace minga {

// Begins as a formula does in a spreadsheet: = + - @. "+51 969…" is a phone number and "-" alone an empty
// cell.
bool looks_like_formula(std::string_view cell);
// "-", "--", "s/d", "ninguno": how people write that there is nothing.
bool says_nothing(std::string_view cell);

struct ImportedDate {
  std::optional<Date> date;
  bool guessed = false;  // two digits of the year, or a year alone
};
// dd/mm/yyyy with slash, hyphen or point, d/m/yy (not after `today`), yyyy-mm-dd, or a year; a time of day
// after it does not matter.
ImportedDate imported_date(std::string_view cell, Date today);

// Whether M is a man or a woman depends on the letter beside it: F in the column makes it a man, H or V a
// woman.
struct SexLetters {
  bool f = false;
  bool h_or_v = false;
  void see(std::string_view cell);
};
std::optional<Sex> imported_sex(std::string_view cell, const SexLetters&);

// "Altura; Caficultores", "Altura / Caficultores", "Altura, Caficultores": each group's name.
std::vector<std::string> imported_groups(std::string_view cell);

std::optional<Status> imported_status(std::string_view cell);

// Spreadsheets drop the zeros a DNI begins with; six or seven digits get them back.
struct ImportedDni {
  std::string dni;  // as people type it; to be checked by read_dni
  bool zeros_added = false;
};
ImportedDni imported_dni(std::string_view cell);

struct ImportedName {
  std::string surnames;
  std::string given_names;
  bool guessed = false;  // too few words to know which is which
};
// With a comma, what stands before it are the surnames. Without: two surnames, with their "de la".
ImportedName surnames_first(std::string_view whole);
ImportedName names_first(std::string_view whole);

}  // namespace minga
