// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "layout.h"
#include "papers.h"

using namespace minga;
using papers::Printed;
using papers::says;

namespace {

// The words of a result sheet with this ballot; its layout is checked besides.
std::string sheet_of(const Minutes::Ballot& ballot) {
  papers::in_spanish();
  auto sheet = papers::urn(false);
  sheet.ballot = ballot;
  sheet.agreement.clear();
  sheet.patterns.clear();
  const Printed printed(urn_sheet(sheet));
  papers::check_layout(printed);
  return printed.words();
}

void check_says(const std::string& text, std::initializer_list<const char*> parts) {
  CAPTURE(text);
  for (const char* part : parts) CHECK_MESSAGE(says(text, part), std::string(part));
}

}  // namespace

// Protects the reader who was not there: why each project got its money or did not.
TEST_CASE("a fund allocation tells the fate of each project in a sentence") {
  auto ballot = papers::fund_ballot();
  check_says(
      sheet_of(ballot),
      {"Regla de decisión: partes iguales", "Fondo por asignar: S/ 12,000.00.",
       "Secador solar Financiado S/ 4,200.50 22", "Total de los proyectos financiados S/ 11,700.50",
       "Total de votos emitidos 39",
       "A. Riego por goteo en las parcelas de la ladera norte. Financiado: 27 lo apoyaron y juntos les "
       "alcanzaba.",
       "B. Secador solar. Financiado: 22 lo apoyaron y se completó con lo que sobraba del fondo.",
       "C. Control de la roya del café. No financiado: 9 lo apoyaron, pero solo quedaban S/ 299.50, menos "
       "que su costo.",
       "Resultado: APROBADO."});
  using Kind = ProjectFate::Kind;
  ballot.allocation.method = CountingMethod::greedy;
  ballot.adopted = false;
  for (auto& count : ballot.counts) count.won = false;
  ballot.counts[0].fate = ProjectFate{Kind::chosen_by_votes, 27, {}};
  ballot.counts[1].fate = ProjectFate{Kind::nobody_approved, 0, {}};
  ballot.counts[2].fate = ProjectFate{Kind::too_few_supporters, 1, {}};
  check_says(sheet_of(ballot),
             {"primero los proyectos con más votos", "27 lo apoyaron y el fondo todavía alcanzaba.",
              "No financiado: nadie lo apoyó.", "1 persona lo apoyó y con su parte no le alcanzaba.",
              "Resultado: NINGÚN PROYECTO FINANCIADO."});
}

TEST_CASE("where options compete the winner is marked") {
  auto ballot = papers::choice_ballot();
  check_says(sheet_of(ballot), {"Opción Resultado Votos Loma Alta Ganadora 24 Quebrada Honda 10 El Faique 3",
                                "Resultado: GANA «Loma Alta», con 24 votos."});
  ballot.kind = VoteKind::approval;
  ballot.wins_by = WinsBy::most_votes;
  check_says(sheet_of(ballot), {"gana la opción con más votos", "Loma Alta Ganadora 24"});
}

// Protects from a winner nobody elected.
TEST_CASE("a tie and a missed majority name no winner, and who goes to the second round") {
  auto ballot = papers::choice_ballot();
  ballot.adopted = ballot.counts[0].won = false;
  auto text = sheet_of(ballot);
  check_says(
      text,
      {"Loma Alta Pasa a la segunda vuelta 24", "Quebrada Honda Pasa a la segunda vuelta 10",
       "Resultado: NINGUNA OPCIÓN ALCANZÓ LA MAYORÍA. Corresponde una segunda vuelta entre «Loma Alta» y "
       "«Quebrada Honda»."});
  CHECK_FALSE(says(text, "El Faique Pasa"));
  ballot.wins_by = WinsBy::most_votes;
  ballot.tie = true;
  ballot.counts[1].votes = 24;
  text = sheet_of(ballot);
  check_says(text, {"Loma Alta Empate 24",
                    "Resultado: EMPATE entre «Loma Alta» y «Quebrada Honda», con 24 votos "
                    "cada una."});
  CHECK_FALSE(says(text, "segunda vuelta"));
  CHECK_FALSE(says(text, "Ganadora"));
  for (auto& count : ballot.counts) count.votes = 0;
  ballot.tie = false;
  check_says(sheet_of(ballot), {"Resultado: NINGUNA OPCIÓN TUVO VOTOS."});
  ballot.run_off = true;
  check_says(sheet_of(ballot), {"Votación secreta, segunda vuelta: ¿Dónde se construye el vivero?"});
}

// Protects the election: the law asks for name, DNI and office, the statute for women and men on each list.
TEST_CASE("an election shows each list with its people") {
  check_says(sheet_of(papers::election_ballot()),
             {"Lista A: Agua y Bosque (2 mujeres y 1 varón) Cargo DNI",
              "Quispe Ñaupari, Rosa Elvira Presidencia 10117410",
              "Huamán Chinchay, Eufemia Fiscalía ____________________",
              "Lista B: Nuevo Horizonte (0 mujeres y 2 varones) Cargo DNI",
              "Ríos Neyra, Teófilo Presidencia 02765431", "Agua y Bosque Elegida 24",
              "Resultado: LISTA «Agua y Bosque» ELEGIDA, con 24 votos."});
}

TEST_CASE("a list is known by its symbol on paper too") {
  auto ballot = papers::election_ballot();
  ballot.counts[0].picture = "tractor";
  const auto text = sheet_of(ballot);
  check_says(text, {"Lista A: Agua y Bosque, símbolo: Tractor (2 mujeres y 1 varón)"});
  CHECK_FALSE(says(text, "Nuevo Horizonte, símbolo"));
}

TEST_CASE("hands are counted women and men apart, and of others where there are any") {
  auto ballot = papers::hands_ballot();
  auto text = sheet_of(ballot);
  check_says(text,
             {"Votación a mano alzada: ¿Se elige la directiva por listas completas?", "se contaron las manos",
              "Opción Mujeres Varones Votos A favor 18 15 33", "Total 20 17 37"});
  CHECK_FALSE(says(text, "ánfora"));
  CHECK_FALSE(says(text, "En blanco"));
  CHECK_FALSE(says(text, "Conciliación"));
  ballot.counts[0].hands->others = 1;
  ballot.counts[0].votes = 34;
  check_says(sheet_of(ballot), {"Opción Mujeres Varones Otros Votos A favor 18 15 1 34", "Total 20 17 1 38"});
}

TEST_CASE("without a quorum at the closing nothing was decided") {
  auto ballot = papers::motion_ballot();
  ballot.quorum_held = ballot.adopted = false;
  ballot.present = {10, 10, 0};
  check_says(sheet_of(ballot), {"Resultado: SIN QUÓRUM AL CIERRE. Al cierre estaban presentes 20 y el quórum "
                                "exigido era de 29: con esta votación la asamblea no decide nada."});
}

TEST_CASE("an annulled vote says why, and its urn is not read") {
  papers::in_spanish();
  auto sheet = papers::urn(false);
  sheet.ballot.annulled = true;
  sheet.ballot.adopted = false;
  sheet.ballot.annulled_because = "La pregunta no era la convocada.";
  const auto text = Printed(urn_sheet(sheet)).words();
  check_says(text, {"fue anulada por la asamblea", "Resultado: VOTACIÓN ANULADA.",
                    "Motivo de la anulación: La pregunta no era la convocada."});
  CHECK_FALSE(says(text, "A favor 31"));
  CHECK_FALSE(says(text, "se proclamó"));
  CHECK_FALSE(says(text, "LO QUE HABÍA"));
}

// Protects the reconciliation: it is printed, and so is what does not add up.
TEST_CASE("a vote is reconciled on paper, by slip too") {
  auto ballot = papers::motion_ballot();
  check_says(sheet_of(ballot), {"Conciliación: presentes 39 = votaron 38 + no quisieron votar 1 + sin votar "
                                "al cierre 0. Votos en el ánfora: 38."});
  ballot.by_slip = true;
  ballot.slips_returned = 1;
  ballot.ballots = 36;
  ballot.mismatch = "Dos fichas se perdieron en el patio.";
  const auto text = sheet_of(ballot);
  check_says(text,
             {"Se vota con fichas sacadas al azar", "Sacaron ficha: 38 (20 mujeres y 18 varones).",
              "Conciliación: presentes 39 = sacaron ficha 38 + no quisieron votar 1 + sin ficha al cierre 0.",
              "Votos en el ánfora: 36; fichas sacadas y no usadas: 2.", "Fichas devueltas: 1.",
              "La conciliación no cuadra. Motivo: Dos fichas se perdieron en el patio."});
  CHECK_FALSE(says(text, "Votaron:"));
}

TEST_CASE("a vote on paper shows the count by hand beside the kiosk's, and why they differ") {
  auto ballot = papers::motion_ballot();
  ballot.on_paper = true;
  ballot.counts[0].papers = 31;
  ballot.counts[1].papers = 4;
  ballot.counts[2].papers = 1;
  ballot.blank_papers = 2;
  ballot.papers_in_urn = 38;
  auto text = sheet_of(ballot);
  check_says(
      text,
      {"Opción Conteo del kiosco Conteo a mano A favor 31 31 En contra 4 4 Abstenciones 1 1 En blanco 2 2 "
       "Papeles viciados – 0 Total 38 38",
       "Papeles hallados en el ánfora de madera: 38."});
  CHECK_FALSE(says(text, "difiere"));
  ballot.counts[0].papers = 30;
  ballot.blank_papers = 1;
  ballot.spoiled = 2;
  ballot.difference = "Un papel se mojó.";
  check_says(sheet_of(ballot), {"A favor 31 30", "En blanco 2 1", "Papeles viciados – 2 Total 38 38",
                                "El conteo a mano difiere del conteo del kiosco. Motivo: Un papel se mojó."});
}
