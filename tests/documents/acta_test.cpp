// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "kiosk/documents/acta_text.h"
#include "layout.h"
#include "papers.h"

using namespace minga;
using papers::Printed;
using papers::says;

namespace {

std::size_t position(const std::string& text, const std::string& part) {
  const auto at = text.find(papers::folded(part));
  CHECK_MESSAGE(at != std::string::npos, std::string(part));
  return at;
}

std::string as_lines(const std::vector<Paragraph>& paragraphs) {
  std::string out;
  for (const auto& p : paragraphs) {
    out += p.mark.empty() ? "" : p.mark + " ";
    out += p.text;
    for (const auto& cell : p.cells) out += "| " + cell + " ";
    out += '\n';
  }
  return out;
}

}  // namespace

// Protects the acta's validity: the minimum content the law asks for, and each line of it on the printed
// paper.
TEST_CASE("an acta holds what the law asks for") {
  papers::in_spanish();
  const Printed printed(acta(papers::minutes()));
  const auto text = printed.words();
  CAPTURE(text);
  const auto must_say = [&](const char* part) { CHECK_MESSAGE(says(text, part), std::string(part)); };
  // Start and end, date and time, place.
  must_say(
      "En el local comunal de Loma Alta, siendo las nueve horas con quince minutos del día nueve de marzo de "
      "dos mil "
      "veinticinco");
  must_say("siendo las doce horas con treinta minutos del mismo día, nueve de marzo de dos mil veinticinco");
  // Full names of chair and secretary.
  must_say("Presidió la asamblea Flores Huamán, Marta, con DNI 41234567");
  must_say("Actuó en la secretaría Saavedra Ruiz, Nicanor, con DNI ____________________");
  // Constancia de convocatoria: who, how, when, with the agenda.
  must_say("CONSTANCIA DE CONVOCATORIA");
  must_say(
      "fue convocada el 27 de febrero de 2025 por la presidenta de la directiva, Flores Huamán, Marta, "
      "mediante aviso "
      "escrito en el local comunal y perifoneo");
  must_say("a las 08:00 horas en primera convocatoria y a las 09:00 horas en segunda convocatoria");
  must_say("Agenda de la convocatoria: 1) Informe de la tesorería; 2) Aprobación del reglamento de riego");
  // Constancia de quórum: qualified members, quorum, present by sex, names of those attending.
  must_say("CONSTANCIA DE QUÓRUM");
  must_say("registra 96 personas calificadas");
  must_say("El quórum exigido en segunda convocatoria es de 29");
  must_say("estuvieron presentes 35: 18 mujeres y 17 varones");
  must_say(
      "Observación sobre la participación: la participación de mujeres no alcanza la que fija el estatuto.");
  for (const auto& person : papers::minutes().attendance) must_say(person.name.c_str());
  // Each agreement with its counts, or unanimous.
  must_say(
      "ACUERDO N° 12: Se aprueba el reglamento de riego. Votación: A favor, 31; En contra, 4; Abstenciones, "
      "1; "
      "en blanco, 2.");
  must_say("ACUERDO N° 13:");
  must_say("Riego por goteo en las parcelas de la ladera norte Financiado S/ 7,500.00 27");
  must_say("Control de la roya del café No financiado S/ 3,000.00 9");
  must_say("Mujeres Varones Votos A favor 18 15 33 En contra 1 2 3 Abstenciones 1 0 1 Total 20 17 37");
  must_say(
      "ACUERDO N° 14: Se elige la directiva por dos años. Votación: Agua y Bosque, 24; Nuevo Horizonte, 13; "
      "en "
      "blanco, 3.");
  // Names, DNI and office of anyone elected.
  must_say(
      "Persona elegida Cargo DNI Quispe Ñaupari, Rosa Elvira Presidencia 10117410 Peña Córdova, Luis "
      "Secretaría "
      "45678901 Huamán Chinchay, Eufemia Fiscalía ____________________");
  // Dissent, as the secretary noted it.
  must_say("La señora Quispe pidió que conste su desacuerdo");
  // Signatures with fingerprint, salvedades before them.
  must_say("SALVEDADES");
  must_say("Flores Huamán, Marta Presidencia de la asamblea DNI 41234567");
  must_say("Saavedra Ruiz, Nicanor Secretaría de la asamblea DNI ____________________");
  must_say("Huella");
}

TEST_CASE("the parts of an acta stand in the customary order") {
  papers::in_spanish();
  const auto text = Printed(acta(papers::minutes())).words();
  std::size_t last = 0;
  for (const char* part :
       {"ACTA DE ASAMBLEA GENERAL ORDINARIA N° 3", "se reunió la asamblea", "CONSTANCIA DE CONVOCATORIA",
        "CONSTANCIA DE QUÓRUM", "AGENDA 1.", "DESARROLLO DE LA AGENDA", "ACUERDO N° 12", "ACUERDO N° 13",
        "ACUERDO N° 14", "No habiendo otro punto que tratar", "SALVEDADES", "Presidencia de la asamblea",
        "RELACIÓN DE ASISTENTES"}) {
    const auto at = position(text, part);
    CHECK_MESSAGE(at > last, std::string(part));
    last = at;
  }
}

// Protects the loose sheets that are pasted into the book one by one.
TEST_CASE("every sheet has its page number, its place for book and folio, and the chain code") {
  papers::in_spanish();
  const auto pdf = acta(papers::minutes(120));
  const Printed printed(pdf);
  REQUIRE(printed.pages() == pdf.pages);
  REQUIRE(pdf.pages > 8);
  for (int page = 1; page <= pdf.pages; ++page) {
    const auto text = printed.words(page);
    CHECK(says(text, "Página " + std::to_string(page) + " de " + std::to_string(pdf.pages)));
    CHECK(says(text, "Libro N° ____________ Folio ____________"));
    CHECK(says(text, "Código de cadena: " + papers::minutes().chain_head));
  }
}

TEST_CASE("the head of the attendance list is repeated on each page, and all hundreds are listed once") {
  papers::in_spanish();
  const auto pdf = acta(papers::minutes(300));
  const Printed printed(pdf);
  papers::check_layout(printed);
  const auto text = printed.words();
  for (int i = 1; i <= 300; ++i) {
    const auto name = "Asistente Número " + std::to_string(i) + ", Persona";
    const auto at = text.find(name);
    CHECK_MESSAGE(at != std::string::npos, name);
    CHECK_MESSAGE(text.find(name, at + 1) == std::string::npos, name);
  }
  for (int page = 5; page <= pdf.pages; ++page) CHECK(says(printed.words(page), "Apellidos y nombres"));
}

TEST_CASE("unanimous means everyone who took part, and adopted") {
  Minutes::Ballot ballot{.turnout = {3, 2, 0}, .counts = {{.votes = 5}, {.votes = 0}}, .adopted = true};
  CHECK(unanimous(ballot));
  auto with_blank = ballot;
  with_blank.blank = 1;
  CHECK_FALSE(unanimous(with_blank));
  auto missing = ballot;
  missing.turnout.men = 3;
  CHECK_FALSE(unanimous(missing));
  auto against = ballot;
  against.counts = {{.votes = 0}, {.votes = 5}};
  against.adopted = false;
  CHECK_FALSE(unanimous(against));
  auto divided = ballot;
  divided.counts[1].votes = 1;
  CHECK_FALSE(unanimous(divided));
  auto annulled = ballot;
  annulled.annulled = true;
  CHECK_FALSE(unanimous(annulled));
  CHECK_FALSE(unanimous(Minutes::Ballot{}));
  auto hands = ballot;
  hands.kind = VoteKind::show_of_hands;
  CHECK(unanimous(hands));
  hands.counts[1].votes = 1;
  CHECK_FALSE(unanimous(hands));
  // Who may approve of several has not chosen one over the others.
  auto approval = ballot;
  approval.kind = VoteKind::approval;
  CHECK_FALSE(unanimous(approval));
}

TEST_CASE("a unanimous secret vote is written as such, an agreement nobody counted has room for the count") {
  papers::in_spanish();
  auto minutes = papers::minutes();
  auto& ballot = minutes.agenda[1].ballots[0];
  ballot.blank = 0;
  for (auto& count : ballot.counts) count.votes = 0;
  ballot.counts[0].votes = 38;
  minutes.agenda[0].agreements.push_back({.id = {11}, .text = "Se aprueba el informe."});
  const auto text = Printed(acta(minutes)).words();
  CHECK(says(text, "APROBADO POR UNANIMIDAD"));
  CHECK(
      says(text, "ACUERDO N° 12: Se aprueba el reglamento de riego. Aprobado por unanimidad, con 38 votos."));
  CHECK(says(text, "ACUERDO N° 11: Se aprueba el informe. Votación a mano alzada: ________ a favor"));
}

TEST_CASE("an annulled vote shows no counts, a missed quorum is not glossed over") {
  papers::in_spanish();
  auto minutes = papers::minutes();
  minutes.agenda[1].ballots[0].annulled = true;
  minutes.agenda[1].ballots[0].adopted = false;
  minutes.agenda[1].ballots[0].annulled_because = "Se votó con una pregunta equivocada.";
  minutes.agenda[1].agreements.clear();
  minutes.present_at_opening = {10, 10, 0};
  const auto text = Printed(acta(minutes)).words();
  CHECK(says(text,
             "Resultado: VOTACIÓN ANULADA. Motivo de la anulación: Se votó con una pregunta equivocada."));
  CHECK_FALSE(says(text, "A favor 31"));
  CHECK(says(text, "no alcanza el quórum"));
  CHECK_FALSE(says(text, "Habiendo quórum"));
}

// Protects from signing what is not finished.
TEST_CASE("while the assembly goes on the acta is a draft without signatures") {
  papers::in_spanish();
  auto minutes = papers::minutes();
  minutes.closed.reset();
  const Printed printed(acta(minutes));
  for (int page = 1; page <= printed.pages(); ++page) CHECK(says(printed.words(page), "BORRADOR"));
  CHECK_FALSE(says(printed.words(), "No habiendo otro punto"));
  CHECK_FALSE(says(printed.words(), "Presidencia de la asamblea DNI"));
}

TEST_CASE("an assembly past midnight ends on the following day") {
  papers::in_spanish();
  auto minutes = papers::minutes();
  minutes.closed = TimeOfDay{30};
  CHECK(says(Printed(acta(minutes)).words(),
             "las cero horas con treinta minutos del día siguiente, diez de marzo de dos mil veinticinco"));
}

TEST_CASE("an acta of sample data says so on every page; long names and notes never overlap") {
  papers::in_spanish();
  for (const auto& name : {papers::long_name(), papers::unbroken(200)}) {
    auto minutes = papers::minutes(20);
    minutes.sample = true;
    minutes.community = minutes.place_of_community = minutes.place = minutes.convened_by = name;
    minutes.chair.name = minutes.secretary.name = name;
    for (auto& person : minutes.attendance) person.name = name;
    for (auto& item : minutes.agenda) {
      item.title = name;
      for (int i = 0; i < 12; ++i) item.notes += name + ". ";
      for (auto& ballot : item.ballots) {
        ballot.question = ballot.mismatch = ballot.difference = name;
        ballot.opened_by = {name, name};
        for (auto& count : ballot.counts) {
          count.title = name;
          for (auto& candidate : count.candidates) candidate.person.name = candidate.person.dni = name;
        }
      }
      for (auto& agreement : item.agreements) agreement.text = name;
      for (auto& elected : item.elected) elected.person.name = name;
    }
    const Printed printed(acta(minutes));
    papers::check_layout(printed);
    for (int page = 1; page <= printed.pages(); ++page)
      CHECK(says(printed.words(page), "MUESTRA - SIN VALOR"));
  }
}

// Protects the reader: a heading at the end of a page heads nothing. Notes of every length push each heading
// through every place on the page.
TEST_CASE("no page ends with a heading") {
  papers::in_spanish();
  auto minutes = papers::minutes(3);
  for (int lines = 0; lines < 46; ++lines) {
    minutes.agenda[0].notes.clear();
    for (int i = 0; i <= lines; ++i) minutes.agenda[0].notes += "Renglón.\n";
    const Printed printed(acta(minutes));
    for (int page = 1; page < printed.pages(); ++page) {
      const auto text = printed.words(page);
      // What stands just before the foot.
      const auto body = text.substr(0, text.rfind("ACTA DE ASAMBLEA"));
      for (const std::string heading :
           {"CONSTANCIA DE QUÓRUM ", "AGENDA ", "ACUERDOS ", "CIERRE ", "SALVEDADES ", "ASISTENTES ",
            "3. Uso del fondo de agricultores ", "se financian? ",
            "Votación secreta: ¿Se aprueba el reglamento de riego? "})
        CHECK_MESSAGE(!body.ends_with(heading), heading);
    }
  }
}

// Protects the wording as a whole, which the checks above only sample. Written anew when MINGA_UPDATE_GOLDEN
// is set.
TEST_CASE("the acta reads as the one that was approved") {
  papers::in_spanish();
  const auto path = std::filesystem::path(MINGA_SOURCE_DIR) / "tests" / "golden" / "acta.txt";
  const auto now = as_lines(acta_text(papers::minutes()));
  if (std::getenv("MINGA_UPDATE_GOLDEN")) std::ofstream(path) << now;
  std::ostringstream approved;
  approved << std::ifstream(path).rdbuf();
  CHECK(now == approved.str());
}

// Protects the promise of the preview: the paper is set from the same paragraphs the screen shows.
TEST_CASE("every paragraph of the text is on the paper") {
  papers::in_spanish();
  const auto printed = Printed(acta(papers::minutes())).words();
  for (const auto& p : acta_text(papers::minutes())) {
    if (!p.text.empty() && p.text.find('\n') == std::string::npos)
      CHECK_MESSAGE(says(printed, p.text), p.text);
    for (const auto& cell : p.cells) CHECK_MESSAGE(says(printed, cell), cell);
  }
}
