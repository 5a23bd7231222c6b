// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace minga {

// What a column of somebody's spreadsheet holds, told by the words over it.
enum class ImportColumn {
  unknown,  // shown as not used
  order,    // "N°", "Item": the row's number in the spreadsheet, not the member's
  number,   // "N° de padrón", "Código": what people know by heart
  surnames_and_names,
  names_and_surnames,
  surnames,
  first_surname,
  second_surname,
  given_names,
  dni,
  sex,
  born,
  admitted,
  activity,
  address,
  settlement,
  phone,
  household,
  status,
  group,    // one or several
  consent,  // the day of it
};

// By its Spanish synonyms, accents, case, "N°" and small words apart.
ImportColumn column_for(std::string_view head);

// A column for each head; the second of two that say the same is unknown. Alone, "Nombres" holds the whole
// name.
std::vector<ImportColumn> columns_for(const std::vector<std::string>& heads);

// Whether this row is heads and not a person: at least two of its cells are, one of them for names.
bool are_heads(const std::vector<std::string>& cells);

}  // namespace minga
