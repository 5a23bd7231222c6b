// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/roll_import.h"
#include "tests/domain/today.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>

#include "domain/base/text.h"
#include "domain/event.h"
#include "domain/people/import_cells.h"
#include "tests/support/generators.h"

namespace minga::testing {

namespace {

ImportFacts village() {
  ImportFacts facts{{4}, {4}, {}, {{{1}, "Todos"}, {{2}, "Caficultores"}}, {}};
  facts.roll = {{{1}, "Rosa Huamán Peña", "10117410"}, {{2}, "Julián Quispe Ñaupari", ""}};
  return facts;
}
ImportChoices all_together() { return {Status::qualified, {1}, {}}; }

ImportPreview read(std::string_view bytes, const ImportChoices& choices = all_together()) {
  return agreed(preview_roll(bytes, village(), choices, today));
}

// "line doubt other text" of each note but what tables without these columns always get.
using Notes = std::vector<std::pair<std::int64_t, ImportDoubt>>;
Notes notes(const ImportPreview& preview) {
  Notes all;
  for (const auto& note : preview.notes)
    if (!of_whole_list(note.doubt) && note.doubt != ImportDoubt::sex_unsaid &&
        note.doubt != ImportDoubt::admitted_unsaid)
      all.emplace_back(note.line, note.doubt);
  return all;
}

std::string in_latin(std::string_view utf8) {
  std::string out;
  for (std::size_t i = 0; i < utf8.size(); ++i) {
    const auto byte = static_cast<unsigned char>(utf8[i]);
    if (byte == 0xC3 || byte == 0xC2)
      out += static_cast<char>((byte == 0xC3 ? 0x40 : 0) + static_cast<unsigned char>(utf8[++i]));
    else
      out += utf8[i];
  }
  return out;
}

const std::string usual =
    "PADRÓN DE COMUNEROS 2024;;;;;;;;;\r\n"
    ";;;;;;;;;\r\n"
    "N°;APELLIDOS Y NOMBRES;D.N.I.;SEXO;FECHA DE NAC.;FECHA DE INGRESO;OCUPACIÓN;CASERÍO;CELULAR;FAMILIA\r\n"
    "1;ÑOPO DE LA CRUZ MARÍA ÁNGELA;2876543;F;05/03/1980;1/2/2001;Tejedora;Alto Choco;969 123 456;12\r\n"
    "2;\"CHINGUEL PEÑA, JOSÉ LUIS\";40333222;M;7-8-75;15.06.1999;Agricultor;Alto Choco;-;12\r\n"
    "TOTAL 2;;;;;;;;;\r\n";

}  // namespace

TEST_CASE("a list as spreadsheets in Peru write it is read whole, in each encoding and with each separator") {
  std::string commas = usual, tabs = usual;
  std::replace(commas.begin(), commas.end(), ';', ',');
  std::replace(tabs.begin(), tabs.end(), ';', '\t');
  std::string unix_lines = usual;
  std::erase(unix_lines, '\r');
  for (const auto& bytes :
       {usual, "\xEF\xBB\xBF" + usual, in_latin(usual), commas, tabs, in_latin(tabs), unix_lines}) {
    const auto preview = read(bytes);
    REQUIRE(preview.members.size() == 2);
    const Member& maria = preview.members[0];
    CHECK(maria.surnames == "Ñopo de la Cruz");
    CHECK(maria.given_names == "María Ángela");
    CHECK(maria.dni == "02876543");  // the spreadsheet had dropped its zero
    CHECK(maria.sex == Sex::woman);
    CHECK(maria.born == day(1980, 3, 5));
    CHECK(maria.admitted == day(2001, 2, 1));
    CHECK(maria.activity == "Tejedora");
    CHECK(maria.settlement == "Alto Choco");
    CHECK(maria.phone == "969 123 456");
    CHECK(maria.number == MemberNumber{4});
    const Member& jose = preview.members[1];
    CHECK(jose.surnames == "Chinguel Peña");
    CHECK(jose.given_names == "José Luis");
    CHECK(jose.sex == Sex::man);
    CHECK(jose.born == day(1975, 8, 7));
    CHECK(jose.phone.empty());
    CHECK(jose.household == maria.household);
    CHECK(jose.number == MemberNumber{5});
    CHECK(preview.households == 1);
    CHECK(preview.heads == HeadCount{1, 1, 0});
    CHECK(preview.left_out == 1);
    CHECK(notes(preview) ==
          Notes{{4, ImportDoubt::zeros_added}, {5, ImportDoubt::date_guessed}, {6, ImportDoubt::no_person}});
  }
  CHECK(read(in_latin(usual)).encoding == Encoding::windows_1252);
  CHECK(read(usual).encoding == Encoding::utf8);
}

TEST_CASE("surnames in columns of their own, and names written the other way round") {
  auto preview = read("Apellido Paterno,Apellido Materno,Nombres,DNI\nÑopo,Calle,Flor,40333222\n");
  REQUIRE(preview.members.size() == 1);
  CHECK(preview.members[0].surnames == "Ñopo Calle");
  preview =
      read("Nombres y Apellidos;DNI\nMaría Ángela De los Santos Peña;\nSanto Tomás Abad;\nJosé Abad;\n");
  REQUIRE(preview.members.size() == 3);
  CHECK(preview.members[0].surnames == "De los Santos Peña");
  CHECK(preview.members[0].given_names == "María Ángela");
  CHECK(preview.members[1].given_names == "Santo");
  CHECK(preview.members[2].surnames == "Abad");
  CHECK(notes(preview) == Notes{{4, ImportDoubt::name_guessed}});
}

TEST_CASE("what M means is told by the letter beside it, and nobody is put into a column") {
  const std::string heads = "Apellidos;Nombres;Sexo\n";
  const auto sexes = [&](const std::string& rows) {
    std::vector<Sex> found;
    for (const auto& member : read(heads + rows).members) found.push_back(member.sex);
    return found;
  };
  CHECK(sexes("Abad;Ana;F\nAbad;Luis;M\n") == std::vector{Sex::woman, Sex::man});
  CHECK(sexes("Abad;Ana;M\nAbad;Luis;H\n") == std::vector{Sex::woman, Sex::man});
  CHECK(sexes("Abad;Ana;mujer\nAbad;Luis;VARÓN\n") == std::vector{Sex::woman, Sex::man});
  CHECK(sexes("Abad;Ana;M\nAbad;Rosario;M\n") == std::vector{Sex::other, Sex::other});
  const auto silent = read(heads + "Abad;Ana;M\n");
  CHECK(silent.notes[0].doubt == ImportDoubt::no_admissions);  // once for the whole list
  CHECK(silent.notes[1].doubt == ImportDoubt::sex_unsaid);
  CHECK(silent.notes.size() == 2);
}

TEST_CASE("the number people know by heart is kept where it is free; a running one is not") {
  const auto preview =
      read("N° de padrón;Apellidos;Nombres\n120;Abad;Ana\n2;Abad;Luis\n120;Calle;Eva\n;Neyra;Iris\n");
  std::vector<std::int64_t> numbers;
  for (const auto& member : preview.members) numbers.push_back(member.number.value);
  CHECK(numbers == std::vector<std::int64_t>{120, 121, 122, 123});
  CHECK(notes(preview) == Notes{{3, ImportDoubt::number_taken}, {4, ImportDoubt::number_taken}});
}

TEST_CASE("who is on the roll already, or twice in the list, is found and named") {
  const auto preview = read(
      "Apellidos;Nombres;DNI\n"
      "Otra Persona;Eva;10117410\n"        // the DNI of No 1
      "QUISPE ÑAUPARI;JULIAN;\n"           // No 2
      "Quispe Naupari;Juliana;40333222\n"  // almost No 2
      "Huamán Peña;Rosa;40333223\n"        // a namesake of No 1 with a DNI of her own
      "Calle Abad;Luz;40333224\n"
      "Abad Calle;Luz;\n"        // the same words in another order
      "Neyra;Iris;40333224\n");  // the DNI of line 6
  std::vector<std::string> names;
  for (const auto& member : preview.members) names.push_back(member.given_names);
  CHECK(names == std::vector<std::string>{"Juliana", "Rosa", "Luz"});
  CHECK(notes(preview) == Notes{{2, ImportDoubt::dni_on_roll},
                                {3, ImportDoubt::same_on_roll},
                                {4, ImportDoubt::near_on_roll},
                                {5, ImportDoubt::near_on_roll},
                                {7, ImportDoubt::same_twice},
                                {8, ImportDoubt::dni_twice}});
  CHECK(preview.left_out == 4);
  for (const auto& note : preview.notes)
    if (note.doubt == ImportDoubt::same_twice) CHECK(note.other == 6);
}

TEST_CASE("the secretary turns a proposal round, but never a DNI that somebody has") {
  const std::string list =
      "Apellidos;Nombres;DNI\nQuispe Ñaupari;Julián;\nAbad;Eva;10117410\nNeyra;Iris;12\n";
  auto choices = all_together();
  choices.turned = {2, 3, 4};
  const auto preview = read(list, choices);
  REQUIRE(preview.members.size() == 1);
  CHECK(preview.lines == std::vector<std::int64_t>{2});  // Julián in after all, Iris out
  CHECK(preview.left_out == 2);
}

TEST_CASE("quotes, line breaks and separators inside cells stay inside") {
  const auto preview = read(
      "Apellidos,Nombres,Dirección\r\n"
      "\"Abad \"\"el Mayor\"\"\",Ana,\"Calle Real,\r\nfrente a la escuela\"\r\n"
      "Neyra,Iris,Alto\r\n");
  REQUIRE(preview.members.size() == 2);
  CHECK(preview.members[0].surnames == "Abad \"el Mayor\"");
  CHECK(preview.members[0].address == "Calle Real, frente a la escuela");
  CHECK(preview.lines == std::vector<std::int64_t>{2, 4});
}

TEST_CASE("a quote that is never closed costs its own line, not the rest of the list") {
  std::string list = "Apellidos;Nombres;Dirección\nAbad;Ana;\"La Cuesta\n";
  for (int i = 0; i < 10; ++i)
    list += "Calle " + std::string(1, static_cast<char>('A' + i)) + "nto;Luz;Alto\n";
  const auto preview = read(list);
  CHECK(preview.members.size() == 11);
  CHECK(notes(preview).front() == std::pair<std::int64_t, ImportDoubt>{2, ImportDoubt::quote_open});
}

TEST_CASE("formulas are text, told and never carried out") {
  const auto preview = read(
      "Apellidos;Nombres;Dirección;Celular\n"
      "Abad;Ana;=HYPERLINK(\"x\");+51 969 123 456\n"
      "Calle;Eva;@SUM(A1);-\n");
  REQUIRE(preview.members.size() == 2);
  CHECK(preview.members[0].address == "=HYPERLINK(\"x\")");
  CHECK(preview.members[0].phone == "+51 969 123 456");
  CHECK(notes(preview) == Notes{{2, ImportDoubt::formula}, {3, ImportDoubt::formula}});
}

TEST_CASE("heads in the middle begin another sheet, with its own order of columns") {
  const auto preview =
      read("Apellidos;Nombres;DNI\nAbad;Ana;40333222\n\nDNI;Nombres;Apellidos\n40333223;Luz;Calle\n");
  REQUIRE(preview.members.size() == 2);
  CHECK(preview.members[1].surnames == "Calle");
  CHECK(preview.members[1].dni == "40333223");
  CHECK(notes(preview) == Notes{{4, ImportDoubt::heads_again}});
}

TEST_CASE("dates that are no days, wrong DNIs and phones are left empty and told") {
  const auto preview = read(
      "Apellidos;Nombres;DNI;Fecha de nacimiento;Fecha de ingreso;Celular\n"
      "Abad;Ana;4033322X;31/02/1980;12/25/2001;no\n"
      "Calle;Eva;10117410-9;45000;2030-01-01;123\n"
      "Neyra;Iris;;1958;05/03/98 00:00;\n"
      "Rojas;Luz;;05/03/2010;05/03/2005;\n");
  REQUIRE(preview.members.size() == 4);
  CHECK(notes(preview) == Notes{{2, ImportDoubt::dni_wrong},
                                {2, ImportDoubt::date_wrong},
                                {2, ImportDoubt::date_wrong},
                                {3, ImportDoubt::dni_wrong},
                                {3, ImportDoubt::date_wrong},
                                {3, ImportDoubt::date_wrong},
                                {3, ImportDoubt::phone_wrong},
                                {4, ImportDoubt::date_guessed},
                                {4, ImportDoubt::date_guessed},
                                {5, ImportDoubt::date_wrong}});
  CHECK(preview.members[0].admitted == today);
  CHECK(preview.members[2].born == day(1958, 1, 1));
  CHECK(preview.members[2].admitted == day(1998, 3, 5));
  CHECK_FALSE(preview.members[3].born.has_value());
}

TEST_CASE("standings and groups by their words, else what was chosen for all") {
  const auto preview = read(
      "Apellidos;Nombres;Condición;Grupo\n"
      "Abad;Ana;COMUNERA CALIFICADA;caficultores\nCalle;Eva;Integrado;\nNeyra;Iris;Fallecida;\n"
      "Rojas;Luz;???;Ganaderos\n");
  REQUIRE(preview.members.size() == 4);
  CHECK(preview.members[0].groups.all() == std::vector{GroupId{2}});
  CHECK(preview.members[1].status == Status::integrated);
  CHECK(preview.members[2].status == Status::deceased);
  CHECK(preview.members[3].status == Status::qualified);
  CHECK(notes(preview) == Notes{{5, ImportDoubt::status_unsaid}, {5, ImportDoubt::group_unknown}});
}

TEST_CASE("a member of several groups is in all of them, however the cell parts them") {
  const auto preview = read(
      "Apellidos\tNombres\tGrupos\n"
      "Abad\tAna\tCaficultores; Todos\nCalle\tEva\tcaficultores/todos\n"
      "Neyra\tIris\tCaficultores, Ganaderos,\nRojas\tLuz\t , ;\n");
  REQUIRE(preview.members.size() == 4);
  CHECK(preview.members[0].groups.all() == std::vector<GroupId>{{1}, {2}});
  CHECK(preview.members[1].groups == preview.members[0].groups);
  CHECK(preview.members[2].groups.all() == std::vector<GroupId>{{2}});
  CHECK(preview.members[3].groups.all() == std::vector<GroupId>{{1}});
  CHECK(notes(preview) == Notes{{4, ImportDoubt::group_unknown}});
  CHECK(preview.notes.back().text == "Ganaderos");
}

TEST_CASE("letters broken elsewhere are told; names that can not be kept are left out") {
  const auto preview = read(
      "Apellidos;Nombres\nPe\xC3\x83\xC2\xB1"
      "a;Ana\n;Eva\nAbad;\n" +
      std::string(90, 'a') + ";Luz\n");
  CHECK(preview.members.size() == 1);
  CHECK(notes(preview) == Notes{{2, ImportDoubt::letters_broken},
                                {3, ImportDoubt::no_name},
                                {4, ImportDoubt::no_name},
                                {5, ImportDoubt::no_name}});
}

TEST_CASE("what is no list is refused whole") {
  const auto why = [](std::string_view bytes) {
    return refusal_of(preview_roll(bytes, village(), all_together(), today)).why;
  };
  CHECK(why("PK\x03\x04 a workbook") == Why::import_unreadable);
  CHECK(why(std::string_view("\xFF\xFE"
                             "A\0p\0",
                             6)) == Why::import_unreadable);
  CHECK(why("") == Why::import_without_names);
  CHECK(why("Fecha;Monto\n1/1/2020;30\n") == Why::import_without_names);
  std::string long_list = "Apellidos;Nombres\n";
  for (int i = 0; i < 50'000; ++i) long_list += "Abad;Ana\n";
  CHECK(refusal_of(preview_roll(long_list, village(), all_together(), today)) ==
        Refusal{.why = Why::import_too_long, .number = 50'000});
}

TEST_CASE("nothing is brought in that was not shown, and no voters while an urn stands open") {
  const std::string list = "Apellidos;Nombres;DNI\nAbad;Ana;40333222\n";
  const auto preview = read(list);
  const ImportShown shown{preview.members.size(), preview.notes.size()};
  auto facts = village();
  const auto event = agreed(import_roll(list, "padron.csv", facts, all_together(), shown, today));
  CHECK(event.file == "padron.csv");
  CHECK(event.members == preview.members);
  // Somebody registered her meanwhile.
  facts.roll.push_back({{4}, "Ana Abad", "40333222"});
  const auto why = [&](const ImportChoices& choices = all_together()) {
    return refusal_of(import_roll(list, "padron.csv", facts, choices, shown, today)).why;
  };
  CHECK(why() == Why::import_outdated);
  facts = village();
  facts.open_vote = "¿Obras?";
  CHECK(why() == Why::vote_still_open);
  CHECK(why({Status::qualified, {9}, {}}) == Why::unknown_group);
  const auto nobody = read("Apellidos;Nombres;DNI\nAbad;Ana;10117410\n");
  CHECK(refusal_of(import_roll("Apellidos;Nombres;DNI\nAbad;Ana;10117410\n", "x", village(), all_together(),
                               {0, nobody.notes.size()}, today))
            .why == Why::import_empty);
}

TEST_CASE("seven thousand people, some of them twice, are read in little time") {
  std::string list = "Apellidos;Nombres;DNI\n";
  const auto word = [](int n) {
    std::string letters;
    for (int i = 0; i < 5; ++i, n /= 13) letters += static_cast<char>('a' + (n % 13) + (i % 2 ? 12 : 0));
    return letters;
  };
  for (int i = 0; i < 7000; ++i)
    list += word(i * 7919) + " " + word(i * 104'729 + 3) + ";Rosa " + word(i) + ";" +
            std::to_string(40'000'000 + i) + "\n";
  list += list.substr(list.find('\n') + 1, list.find('\n', list.find('\n') + 1) - list.find('\n'));
  const auto preview = read(list);
  CHECK(preview.members.size() == 7000);
  CHECK(preview.left_out == 1);
}

// The list above, changed at random: every member answered for keeps the rules of registering, or the file is
// refused. MINGA_FUZZ_SECONDS=600 goes on that long, from another seed each time.
TEST_CASE("no broken file of a roll does harm") {
  const char* wanted = std::getenv("MINGA_FUZZ_SECONDS");
  const auto patience = std::chrono::seconds(wanted ? std::atoi(wanted) : 0);
  const auto begin = std::chrono::steady_clock::now();
  const std::uint32_t seed = wanted ? std::random_device{}() : 11;
  CAPTURE(seed);
  std::mt19937 engine(seed);
  const auto upto = [&](std::size_t most) { return engine() % (most + 1); };
  const std::vector<std::string> pieces{";",        "\"",
                                        "\"\"",     "\n",
                                        "\r",       "\r\n",
                                        ",",        "\t",
                                        "=1+1",     "-",
                                        "\xC3",     "\xEF\xBB\xBF",
                                        "Ñ",        "\xD1",
                                        "99",       "/",
                                        "DNI",      "N°",
                                        " ",        "0",
                                        ".",        "APELLIDOS Y NOMBRES;DNI\n",
                                        "31/12/99", std::string(1, '\0')};
  int brought = 0;
  for (int round = 0; round < 4000 || std::chrono::steady_clock::now() - begin < patience; ++round) {
    std::string bytes = upto(1) ? usual : in_latin(usual);
    for (auto changes = upto(6); changes > 0; --changes) {
      const auto at = upto(bytes.size());
      const auto length = std::min(upto(12), bytes.size() - at);
      switch (upto(3)) {
        case 0:
          bytes.erase(at, length);
          break;
        case 1:
          bytes.insert(at, pieces[upto(pieces.size() - 1)]);
          break;
        case 2:
          if (at < bytes.size()) bytes[at] = static_cast<char>(engine());
          break;
        default:
          bytes.insert(at, bytes.substr(upto(bytes.size()), upto(60)));
      }
    }
    const auto preview = preview_roll(bytes, village(), all_together(), today);
    if (!preview) continue;
    REQUIRE(preview->lines.size() == preview->members.size());
    REQUIRE(preview->heads.total() == static_cast<std::int64_t>(preview->members.size()));
    for (const auto& member : preview->members) {
      ++brought;
      REQUIRE(code_points(member.surnames) > 0);
      REQUIRE(code_points(member.given_names) > 0);
      REQUIRE((member.dni.empty() || member.dni.size() >= 8));
      REQUIRE(member.admitted <= today);
      REQUIRE(member.number >= MemberNumber{3});
    }
    for (std::size_t i = 1; i < preview->notes.size(); ++i)
      REQUIRE(preview->notes[i - 1].line <= preview->notes[i].line);
  }
  CHECK(brought > 2000);
}

}  // namespace minga::testing
