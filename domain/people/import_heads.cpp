// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/import_heads.h"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/base/plain_words.h"

namespace minga {

namespace {

using enum ImportColumn;

// Without "n", "nro", "de" and the like: see head_words.
constexpr std::array<std::pair<std::string_view, ImportColumn>, 92> synonyms{{
    {"item", order},
    {"orden", order},
    {"padron", number},
    {"codigo", number},
    {"cod", number},
    {"codigo comunero", number},
    {"carnet", number},
    {"apellidos nombres", surnames_and_names},
    {"apellidos nombre", surnames_and_names},
    {"apellido nombre", surnames_and_names},
    {"apellido nombres", surnames_and_names},
    {"comunero", surnames_and_names},
    {"comuneros", surnames_and_names},
    {"comunera o comunero", surnames_and_names},
    {"comunero a", surnames_and_names},
    {"socio", surnames_and_names},
    {"titular", surnames_and_names},
    {"apellidos nombres comunero", surnames_and_names},
    {"nombres apellidos", names_and_surnames},
    {"nombre apellidos", names_and_surnames},
    {"nombre apellido", names_and_surnames},
    {"nombre completo", names_and_surnames},
    {"nombres completos", names_and_surnames},
    {"nombre comunero", names_and_surnames},
    {"apellidos", surnames},
    {"apellido", surnames},
    {"apellido paterno", first_surname},
    {"ap paterno", first_surname},
    {"paterno", first_surname},
    {"primer apellido", first_surname},
    {"apellido materno", second_surname},
    {"ap materno", second_surname},
    {"materno", second_surname},
    {"segundo apellido", second_surname},
    {"nombres", given_names},
    {"nombre", given_names},
    {"prenombres", given_names},
    {"dni", dni},
    {"d i", dni},
    {"documento", dni},
    {"doc", dni},
    {"doc identidad", dni},
    {"documento identidad", dni},
    {"documento nacional identidad", dni},
    {"dni le", dni},
    {"dni o le", dni},
    {"sexo", sex},
    {"genero", sex},
    {"m f", sex},
    {"h m", sex},
    {"v m", sex},
    {"fecha nacimiento", born},
    {"fecha nac", born},
    {"fec nac", born},
    {"f nac", born},
    {"f nacimiento", born},
    {"nacimiento", born},
    {"fecha ingreso", admitted},
    {"f ingreso", admitted},
    {"fec ingreso", admitted},
    {"ingreso", admitted},
    {"fecha admision", admitted},
    {"admision", admitted},
    {"fecha inscripcion", admitted},
    {"fecha empadronamiento", admitted},
    {"empadronamiento", admitted},
    {"ano ingreso", admitted},
    {"actividad", activity},
    {"actividad principal", activity},
    {"ocupacion", activity},
    {"oficio", activity},
    {"direccion", address},
    {"domicilio", address},
    {"caserio", settlement},
    {"anexo", settlement},
    {"sector", settlement},
    {"localidad", settlement},
    {"centro poblado", settlement},
    {"barrio", settlement},
    {"telefono", phone},
    {"celular", phone},
    {"cel", phone},
    {"telefono celular", phone},
    {"familia", household},
    {"hogar", household},
    {"unidad familiar", household},
    {"condicion", status},
    {"grupo", group},
    {"grupos", group},
    {"consentimiento", consent},
    {"autorizacion datos", consent},
    {"situacion", status},
}};

// More for what a person is in the community; "estado" alone could be the civil one, so it is not here.
constexpr std::array<std::string_view, 4> more_for_status{"condicion comunero", "calidad", "tipo comunero",
                                                          "categoria"};

constexpr std::array<std::string_view, 15> small_words{"n",  "no",  "nro", "num", "numero", "de", "del", "la",
                                                       "el", "los", "las", "y",   "su",     "en", "al"};

std::string head_words(std::string_view head) {
  std::string kept;
  for (const auto& word : split_words(plain_words(head))) {
    if (std::find(small_words.begin(), small_words.end(), word) != small_words.end()) continue;
    if (!kept.empty()) kept += ' ';
    kept += word;
  }
  return kept;
}

bool is_name(ImportColumn column) {
  return column == surnames_and_names || column == names_and_surnames || column == surnames ||
         column == first_surname || column == given_names;
}

}  // namespace

ImportColumn column_for(std::string_view head) {
  const auto words = head_words(head);
  if (words.empty()) return plain_words(head).empty() && head != "#" ? unknown : order;
  for (const auto& [synonym, column] : synonyms)
    if (words == synonym) return column;
  for (const auto synonym : more_for_status)
    if (words == synonym) return status;
  // "D.N.I." falls apart into letters.
  std::string together = words;
  std::erase(together, ' ');
  return together == "dni" ? dni : unknown;
}

std::vector<ImportColumn> columns_for(const std::vector<std::string>& heads) {
  std::vector<ImportColumn> columns;
  const auto has = [&](ImportColumn column) {
    return std::find(columns.begin(), columns.end(), column) != columns.end();
  };
  for (const auto& head : heads) {
    const auto column = column_for(head);
    columns.push_back(has(column) ? unknown : column);
  }
  const bool whole = has(surnames_and_names) || has(names_and_surnames);
  if (!whole && has(given_names) && !has(surnames) && !has(first_surname))
    std::replace(columns.begin(), columns.end(), given_names, names_and_surnames);
  return columns;
}

bool are_heads(const std::vector<std::string>& cells) {
  std::size_t known = 0;
  bool names = false;
  for (const auto& cell : cells) {
    const auto column = column_for(cell);
    if (column == unknown) continue;
    ++known;
    names = names || is_name(column);
  }
  return names && known >= 2;
}

}  // namespace minga
