// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/documents/acta_text.h"
#include "kiosk/documents/participation.h"
#include "layout.h"
#include "papers.h"

using namespace minga;
using papers::Printed;
using papers::says;

namespace {

// The sample acta with everything an assembly may bring.
Minutes full_minutes() {
  auto m = papers::minutes();
  const auto& rosa = m.attendance.at(0);
  const auto& luis = m.attendance.at(1);
  m.requested_by = 21;
  m.invited = {40, 55, 3};
  m.notice_asked = 12;
  m.guests = {{"Inés Paz", "Agro Rural", std::nullopt}, {"Pedro Ñopo", "", std::nullopt}};
  m.earlier_duties = {
      {rosa, "Comprar los tubos", *date_of(2025, 2, 1), TaskOutcome::done, "Boleta 12", *date_of(2025, 1, 5)},
      {luis, "Traer el plano", *date_of(2025, 2, 2), TaskOutcome::pending, "", *date_of(2025, 1, 5)}};
  m.earlier_money = {{{7}, *date_of(2025, 1, 5), "Riego por goteo", soles(7500), soles(1200, 50)}};
  auto& item = m.agenda.at(1);
  item.begun = TimeOfDay{9 * 60 + 40};
  item.ended = TimeOfDay{10 * 60 + 5};
  item.speech = {{3, 2, 1}, {7 * 60, 5 * 60, 60}};
  item.motions = {{rosa, "Regar los lunes", std::nullopt, ProposalState::adopted, {12}},
                  {luis, "Regar también los jueves", 0, ProposalState::rejected, {}}};
  item.duties = {{luis, "Medir el agua", *date_of(2025, 4, 1), TaskOutcome::pending, "", m.date}};
  item.agreements.at(0).dissent = {{luis, "falta agua en la parte baja"}, {rosa, ""}};
  m.speech = item.speech;
  m.proposed = {1, 1, 0};
  m.adopted = {1, 0, 0};
  Minutes::Round first;
  first.saving_notes = {"Donde dice tres vale cuatro"};
  first.signed_on = m.date;
  first.signed_at = TimeOfDay{13 * 60};
  first.seal = "aa11";
  Minutes::Round again;
  again.reopened_because = "faltó un nombre";
  again.reopened_on = m.date.plus_days(3);
  again.reopened_at = TimeOfDay{10 * 60};
  again.saving_notes = {"Estuvo también Rosa Peña"};
  again.signed_on = m.date.plus_days(3);
  again.signed_at = TimeOfDay{10 * 60 + 30};
  again.seal = "bb22";
  m.rounds = {first, again};
  return m;
}

}  // namespace

TEST_CASE("who came late, left early, visited and ran the election stand in the acta") {
  papers::in_spanish();
  auto m = full_minutes();
  m.guests[0].left = TimeOfDay{11 * 60 + 5};
  m.arrived_late = {4, 2, 0};
  m.departures = {{m.attendance.at(0), TimeOfDay{11 * 60 + 20}}, {m.attendance.at(1), TimeOfDay{12 * 60}}};
  m.agenda.at(0).added = true;
  m.agenda.at(1).ballots.at(0).committee = {m.attendance.at(2), m.attendance.at(3), m.attendance.at(4)};
  const auto text = Printed(acta(m)).words();
  const auto& left = m.attendance.at(0);
  CHECK(says(text, "Después de la apertura llegaron 6 más: 4 mujeres y 2 varones."));
  CHECK(says(text, "Se retiraron antes del cierre: " + left.name + ", N° " +
                       std::to_string(left.number.value) + " del padrón, a las 11:20 horas"));
  CHECK(says(text, "Inés Paz (Agro Rural), quien se retiró a las 11:05 horas; Pedro Ñopo."));
  CHECK(says(text, "Comité electoral, designado por la asamblea para esta elección: " +
                       m.attendance.at(2).name + ", DNI"));
  // What nobody was told of beforehand is no part of the convening.
  CHECK(says(text, "Agenda de la convocatoria: 2) Aprobación del reglamento de riego"));
}

TEST_CASE("an acta tells the course of the assembly") {
  papers::in_spanish();
  const Printed printed(acta(full_minutes()));
  papers::check_layout(printed);
  const auto text = printed.words();
  const auto m = full_minutes();
  const auto& rosa = m.attendance.at(0).name;
  const auto& luis = m.attendance.at(1).name;
  for (const std::string& part :
       {std::string("La pidieron 21 personas calificadas, de las 98 del padrón."),
        std::string(
            "Ese día el padrón tenía 98 personas calificadas, todas convocadas: 40 mujeres, 55 varones"),
        std::string("se hizo con 10 días de anticipación y el estatuto pide 12"),
        std::string("con voz y sin voto: Inés Paz (Agro Rural); Pedro Ñopo."),
        "Encargo de " + rosa +
            ", acordado el 05/01/2025, hasta el 01/02/2025: Comprar los tubos. Cumplido. Boleta 12",
        std::string("Traer el plano. Sigue pendiente."),
        std::string("N° 7 del 05/01/2025: Riego por goteo S/ 7,500.00 S/ 1,200.50"),
        std::string("Se trató de las 09:40 a las 10:05 horas."),
        std::string("por 13 minutos en total"),
        rosa + " propuso: Regar los lunes. Aprobada por el acuerdo N° 12.",
        luis +
            " propuso modificar la propuesta «Regar los lunes» así: Regar también los jueves. Fue rechazada.",
        std::string("pidió que conste su desacuerdo: falta agua en la parte baja."),
        "Encargo: " + luis + " hará lo siguiente hasta el 01/04/2025: Medir el agua.",
        std::string("PARTICIPACIÓN DE MUJERES Y VARONES"),
        std::string("Hablaron 3 2 1 6"),
        std::string("Minutos hablados 7 5 1 13"),
        std::string("Propuestas aprobadas 1 0 0 1"),
        std::string("Donde dice tres vale cuatro"),
        std::string("el 09/03/2025 a las 13:00. Código del registro: aa11"),
        std::string("El 12 de marzo de 2025, a las 10:00 horas, se reabre esta acta: faltó un nombre."),
        std::string("Estuvo también Rosa Peña"),
        std::string("Código del registro: bb22")})
    CHECK_MESSAGE(says(text, part), part);
}

TEST_CASE("what did not happen leaves no words in the acta") {
  papers::in_spanish();
  const auto text = Printed(acta(papers::minutes())).words();
  for (const char* part : {"PENDIENTES DE ASAMBLEAS", "REAPERTURA", "PARTICIPACIÓN DE MUJERES", "La pidieron",
                           "con voz y sin voto", "Encargo"})
    CHECK_FALSE(says(text, part));
}

TEST_CASE("the participation paper counts everybody, and of small groups only the total") {
  papers::in_spanish();
  Participation p;
  p.community = "Comunidad de prueba";
  p.place = "Piura";
  p.from = *date_of(2025, 1, 1);
  p.until = *date_of(2025, 12, 31);
  p.assemblies = 4;
  p.invited = {40, 55, 1};
  p.seconds = {600, 1200, 0};
  p.voted = {30, 31, 1};
  p.days = {10, 4, 0};
  p.paid = {soles(500), soles(200), soles(0)};
  p.chain_head = "cc33";
  const Printed printed(participation_paper(p));
  papers::check_layout(printed);
  const auto text = printed.words();
  for (const char* part :
       {"Del 01/01/2025 al 31/12/2025", "Convocados: calificados el día de la convocatoria 40 55 1 96",
        "Minutos hablados 10 20 0 30", "Participaron en votaciones pocas pocas pocas 62",
        "Pago por jornal S/ 50.00 S/ 50.00 S/ 0.00 S/ 50.00", "cc33"})
    CHECK_MESSAGE(says(text, part), std::string(part));
}
