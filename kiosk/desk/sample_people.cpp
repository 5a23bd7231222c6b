// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/sample_people.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "domain/people/dni.h"

namespace minga::desk {

namespace {

constexpr std::array<std::string_view, 56> surnames{
    "Chinguel", "Huamán",       "Ramírez",      "Núñez",     "Peña",      "Quispe",  "Calle",   "Guerrero",
    "García",   "Neyra",        "Tocto",        "Adrianzén", "Chumacero", "Facundo", "Huancas", "Melendres",
    "Ñopo",     "Córdova",      "Carhuapoma",   "Granda",    "Jiménez",   "Labán",   "Pusma",   "Rojas",
    "Santos",   "Troncos",      "Velásquez",    "Yahuana",   "Zurita",    "Ojeda",   "Abad",    "Bermeo",
    "Castillo", "Domínguez",    "Elera",        "Flores",    "Girón",     "Herrera", "Ibáñez",  "Lizana",
    "Manchay",  "Navarro",      "Ortiz",        "Patiño",    "Reyes",     "Saguma",  "Torres",  "Umbo",
    "Vílchez",  "Chuquihuanga", "Culquicondor", "Cunya",     "Merino",    "Rivera",  "Correa",  "Alberca"};

constexpr std::array<std::string_view, 40> names_of_women{
    "María", "Rosa",   "Juana",     "Flor",    "Carmen", "Santos",    "Luz",    "Teresa",
    "Elsa",  "Martha", "Julia",     "Dominga", "Isabel", "Petronila", "Lucía",  "Gloria",
    "Irma",  "Nelly",  "Yolanda",   "Rosario", "Elvira", "Ángela",    "Bertha", "Clotilde",
    "Delia", "Esther", "Francisca", "Hilda",   "Inés",   "Josefa",    "Leonor", "Margarita",
    "Norma", "Olga",   "Paula",     "Reyna",   "Sabina", "Victoria",  "Zoila",  "Maximina"};

constexpr std::array<std::string_view, 44> names_of_men{
    "José",      "Juan",    "Santos",    "Segundo",   "Pedro",   "Manuel",    "Víctor",   "Luis",
    "Francisco", "Andrés",  "Cruz",      "Eleuterio", "Isidro",  "Marcelino", "Pascual",  "Ramón",
    "Teodoro",   "Wilmer",  "Alejandro", "Benito",    "César",   "Domingo",   "Eusebio",  "Florencio",
    "Gregorio",  "Hilario", "Ignacio",   "Jorge",     "Leandro", "Máximo",    "Nicolás",  "Óscar",
    "Porfirio",  "Rosendo", "Saturnino", "Tomás",     "Ubaldo",  "Vicente",   "Zacarías", "Darwin",
    "Elmer",     "Germán",  "Lorenzo",   "Martín"};

constexpr std::array<std::string_view, 5> settlements{"Choco Alto Centro", "Choco Bajo", "Loma Alta",
                                                      "Quebrada Honda", "El Papayo"};

enum class Place { head, partner, child };

struct Draft {
  Sex sex = Sex::other;
  Place place = Place::head;
  int household = 0;
  std::optional<Status> leaves;
  bool with_grown_child = false;
};

// 109 households with a woman on the roll, 66 without; two more whose only member left. 280 people who stay,
// 110 of them women.
struct Plan {
  std::vector<Draft> people;
  int couples_from = 0, women_from = 0, men_from = 0;  // households of each kind begin at these

  Plan() {
    int household = 0;
    const auto add = [&](Sex sex, Place place, std::optional<Status> leaves = {}) {
      people.push_back({sex, place, household, leaves, false});
    };
    for (int i = 0; i < 94; ++i, ++household) {
      add(Sex::man, Place::head);
      people.back().with_grown_child = i <= 4;
      add(Sex::woman, Place::partner);
      if (i == 0) add(Sex::woman, Place::child);
      if (i >= 1 && i <= 4) add(Sex::other, Place::child);
    }
    women_from = household;
    for (int i = 0; i < 15; ++i, ++household) {
      add(Sex::woman, Place::head);
      if (i == 7) add(Sex::man, Place::partner, Status::deceased);
    }
    men_from = household;
    for (int i = 0; i < 66; ++i, ++household) {
      add(Sex::man, Place::head);
      people.back().with_grown_child = i < 6;
      if (i < 6) add(Sex::man, Place::child);
      if (i == 30) add(Sex::woman, Place::partner, Status::left);
    }
    for (int i = 0; i < 2; ++i, ++household) add(Sex::man, Place::head, Status::left);
  }

  // The board first, so that its numbers are easy to remember; then those registered at first, then those who
  // came on the roll later: partners and grown children.
  std::vector<Draft> in_order(Dice& dice) const {
    const std::array board{std::pair{couples_from + 20, Sex::woman}, std::pair{couples_from + 31, Sex::man},
                           std::pair{men_from + 12, Sex::man},       std::pair{women_from + 3, Sex::woman},
                           std::pair{couples_from + 42, Sex::man},   std::pair{couples_from + 53, Sex::woman},
                           std::pair{men_from + 25, Sex::man}};
    std::vector<Draft> first, heads, others;
    for (const auto& [household, sex] : board)
      for (const auto& each : people)
        if (each.household == household && each.sex == sex) first.push_back(each);
    for (const auto& each : people) {
      const bool on_board = std::any_of(board.begin(), board.end(), [&](const auto& seat) {
        return seat.first == each.household && seat.second == each.sex;
      });
      if (!on_board) (each.place == Place::head || each.leaves ? heads : others).push_back(each);
    }
    dice.shuffle(heads);
    dice.shuffle(others);
    first.insert(first.end(), heads.begin(), heads.end());
    first.insert(first.end(), others.begin(), others.end());
    return first;
  }
};

class Maker {
 public:
  explicit Maker(Dice& dice) : dice_(dice) {}

  void name(Member& member, const Draft& draft) {
    auto& household = known_[draft.household];
    if (household.father.empty()) household = {surname(), surname(), surname(), surname()};
    do {
      member.given_names = given(draft.sex);
      if (draft.place == Place::head) member.surnames = household.father + " " + household.fathers_mother;
      if (draft.place == Place::partner) member.surnames = household.mother + " " + household.mothers_mother;
      // Children have their father's first surname, then their mother's; one person keeps the same two.
      if (draft.place == Place::child) member.surnames = household.father + " " + household.mother;
    } while (!names_.insert(member.full_name()).second);
  }

  Date birth(const Draft& draft, Date founded, bool officer) {
    auto& age = ages_[draft.household];
    if (age == 0) age = officer ? dice_.from_to(36, 58) : dice_.from_to(draft.with_grown_child ? 52 : 29, 82);
    const auto years = draft.place == Place::head ? age
                       : draft.place == Place::partner
                           ? std::clamp<std::int64_t>(age + dice_.from_to(-7, 3), 24, 84)
                           : dice_.from_to(21, 27);
    return founded.plus_days(-years * 365 - dice_.below(365));
  }

  // All begin with 99, to keep clear of the numbers of real people. Some older people have none.
  std::string dni(std::int64_t age_years, bool officer) {
    if (!officer && age_years >= 62 && dice_.chance(40)) return {};
    std::string digits;
    do {
      digits = std::to_string(99'000'000 + dice_.below(1'000'000));
    } while (!taken_.insert(digits).second);
    if (!officer && dice_.chance(20)) return digits;
    return digits + "-" + dni_check_digit(digits);
  }

 private:
  struct Surnames {
    std::string father, fathers_mother, mother, mothers_mother;
  };
  template <std::size_t N>
  std::string one_of(const std::array<std::string_view, N>& words) {
    return std::string(words[static_cast<std::size_t>(dice_.below(N))]);
  }
  std::string surname() { return one_of(surnames); }
  std::string given(Sex sex) {
    const bool from_women = sex == Sex::woman || (sex == Sex::other && dice_.chance(50));
    const auto one = [&] { return from_women ? one_of(names_of_women) : one_of(names_of_men); };
    std::string names = one();
    if (dice_.chance(65)) {
      const auto second = one();
      if (second != names) names += " " + second;
    }
    return names;
  }

  Dice& dice_;
  std::map<int, Surnames> known_;
  std::map<int, std::int64_t> ages_;
  std::set<std::string> names_, taken_;
};

}  // namespace

std::vector<Invented> invented_people(Dice& dice, Date founded) {
  constexpr std::int64_t board = 7, at_first = 244;
  Maker make(dice);
  std::map<int, HouseholdId> households;
  std::map<int, GroupId> groups;
  std::vector<Invented> people;
  std::int64_t staying = 0, number = 0;
  for (const auto& draft : Plan().in_order(dice)) {
    Invented person;
    auto& member = person.member;
    member.number = {++number};
    const bool officer = number <= board;
    person.registered = number <= at_first ? founded.plus_days((number - 1) / 24)
                                           : founded.plus_days(30 + (number - at_first) * 15);
    const auto next = static_cast<std::int64_t>(households.size()) + 1;
    member.household = households.emplace(draft.household, HouseholdId{next}).first->second;
    member.groups.first = groups.emplace(draft.household, GroupId{dice.chance(68) ? 1 : 2}).first->second;
    // Some families of the highlands grow coffee further down as well.
    if (member.household.value % 12 == 0) member.groups = {GroupId{1}, {GroupId{2}}};
    member.settlement = settlements.at(static_cast<std::size_t>(member.household.value) % settlements.size());
    member.activity = member.groups.first == GroupId{2} ? "Caficultura" : "Agricultura y ganadería";
    member.sex = draft.sex;
    make.name(member, draft);
    member.born = make.birth(draft, founded, officer);
    const auto age = (founded.days - member.born->days) / 365;
    member.dni = make.dni(age, officer);
    // One throw a line: the order of two in one expression is the compiler's.
    const auto grown_at = (19 + dice.below(9)) * 365;
    const Date grown_up = member.born->plus_days(grown_at + dice.below(365));
    member.admitted = number > at_first ? person.registered : std::min(grown_up, founded.plus_days(-30));
    // Of the 280, 20 have no vote yet and 5 have lost it for a time.
    member.status = Status::qualified;
    person.leaves = draft.leaves;
    if (!draft.leaves) {
      ++staying;
      if (staying % 13 == 0 && staying <= 260) member.status = Status::integrated;
      if (staying % 55 == 2 && staying > board) member.status = Status::suspended;
    }
    people.push_back(std::move(person));
  }
  return people;
}

}  // namespace minga::desk
