// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "storage/folding.h"
#include "storage/queries/people.h"
#include "tests/support/village.h"

namespace minga::testing {

namespace {

struct Roll {
  Roll() {
    add("María Ángela", "Núñez Ñopo", "41234567-9");
    add("Jesús", "Peña Quispe", "40999999");
    add("Óscar 100%", "de la_Cruz D'Angelo", "");
    add("Güido", "Chávez-Ruiz", "70000001");
  }
  void add(const char* given, const char* surnames, const char* dni) {
    auto draft = Village::person(20);
    draft.given_names = given;
    draft.surnames = surnames;
    draft.dni = dni;
    agreed(desk::register_member(village.desk(), village.session(Village::secretary), village.id(), draft));
  }
  // The numbers found, in the order shown.
  std::vector<std::int64_t> operator()(std::string_view words) {
    std::vector<std::int64_t> numbers;
    for (const auto& member : storage::search_members(village.db(), words, 0, 100))
      numbers.push_back(member.number.value);
    CHECK(storage::count_members(village.db(), words) == static_cast<std::int64_t>(numbers.size()));
    return numbers;
  }
  Village village;
};

using Found = std::vector<std::int64_t>;
constexpr std::int64_t maria = 16, jesus = 17, oscar = 18, guido = 19;

}  // namespace

TEST_CASE("accents, tildes and capitals do not matter") {
  CHECK(storage::folded("NÚÑEZ Ñopo Güido") == "nunez nopo guido");
  CHECK(storage::folded(storage::folded("NÚÑEZ")) == storage::folded("nun\xcc\x83"
                                                                     "ez"));
  Roll find;
  for (const char* typed : {"nunez", "NÚÑEZ", "Núñez", "nuñez",
                            "nun\xcc\x83"
                            "ez",
                            "angela nunez", "nopo maria", "  MARIA  "})
    CHECK_MESSAGE(find(typed) == Found{maria}, typed);
  CHECK(find("pena") == Found{jesus});
  CHECK(find("PEÑA jesus") == Found{jesus});
  CHECK(find("guido chavez") == Found{guido});
  CHECK(find("chavez-ruiz") == Found{guido});
  CHECK(find("nunez pena").empty());
}

TEST_CASE("digits are a number of the roll or the beginning of a DNI") {
  Roll find;
  CHECK(find("16") == Found{maria});
  CHECK(find("4123") == Found{maria});
  CHECK(find("41234567") == Found{maria});
  CHECK(find("7") == Found{guido, 7});  // by surname
  CHECK(find("99999999").empty());
  CHECK(find("999999999").empty());
  CHECK(find("99999999999999999999999").empty());
}

TEST_CASE("a whole DNI is found with its check character, however it is written") {
  Roll find;
  const std::string check(1, '9');
  for (const char* typed : {"41234567-9", "412345679", "41234567 9"})
    CHECK_MESSAGE(find(typed) == Found{maria}, typed);
}

TEST_CASE("what people type means nothing to the database") {
  Roll find;
  const auto everyone = find("").size();
  CHECK(everyone == 19);
  for (const char* typed : {"%", "_", "%%", "\\", " ", "_ %"})
    CHECK_MESSAGE(find(typed).size() == everyone, typed);
  for (const char* typed : {"'", "' OR '1'='1", "x' --", "\"", ";", "nunez;", "$1", "m_ria x", "*"})
    CHECK_NOTHROW_MESSAGE(find(typed), typed);
  CHECK(find("' OR '1'='1").empty());
  CHECK(find("d'angelo") == Found{oscar});
  CHECK(find("100%") == Found{oscar});
  CHECK(find("la_cruz") == Found{oscar});
  CHECK(find(std::string("nunez\0", 6)) == Found{maria});
  CHECK_NOTHROW(find("\xff\xc3"));
  CHECK_NOTHROW(find(std::string(5000, 'a')));
}

TEST_CASE("people come by surname, a page at a time") {
  Roll find;
  const auto all = find("");
  std::vector<std::int64_t> paged;
  for (std::int64_t from = 0; from < 20; from += 5)
    for (const auto& member : storage::search_members(find.village.db(), "", from, 5))
      paged.push_back(member.number.value);
  CHECK(paged == all);
  CHECK(all.front() == guido);  // Chávez, de la Cruz, Huamán ..., Núñez, Peña
  CHECK(all[1] == oscar);
  CHECK(all.back() == jesus);
}

}  // namespace minga::testing
