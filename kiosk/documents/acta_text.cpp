// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/acta_text.h"

#include <algorithm>

#include "kiosk/documents/acta_course.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/documents/vote_text.h"
#include "kiosk/words/dates.h"
#include "kiosk/words/language.h"

namespace minga {

namespace {

using namespace documents;
using Kind = Paragraph::Kind;

class Writer {
 public:
  void add(Kind kind, std::string text) { out_.push_back({.kind = kind, .text = std::move(text)}); }
  void body(std::string text) { add(Kind::body, std::move(text)); }
  void cells(Kind kind, std::vector<std::string> cells) {
    out_.push_back({.kind = kind, .cells = std::move(cells)});
  }
  void listed(std::string mark, std::string text) {
    out_.push_back({.kind = Kind::listed, .text = std::move(text), .mark = std::move(mark)});
  }
  void append(std::vector<Paragraph> more) {
    for (auto& each : more) out_.push_back(std::move(each));
  }
  std::vector<Paragraph> take() { return std::move(out_); }

 private:
  std::vector<Paragraph> out_;
};

// "de la Comunidad Campesina ...", "del Comité ...", "de ...": Spanish joins a name by the gender of its
// first word.
std::string of_the(const std::string& name) {
  for (const char* feminine :
       {"Comunidad", "Asociación", "Cooperativa", "Central", "Federación", "Junta", "Organización"})
    if (name.starts_with(feminine)) return "de la " + name;
  for (const char* masculine : {"Caserío", "Centro", "Comité", "Grupo", "Pueblo"})
    if (name.starts_with(masculine)) return "del " + name;
  return "de " + name;
}

std::string name_and_dni(const Minutes::Person& person) {
  return filled(tr(paper, "{}, with DNI {}"), person.name, dni_or_blank(person.dni));
}

void opening(Writer& w, const Minutes& m) {
  w.add(Kind::title, filled(m.extraordinary ? tr(paper, "ACTA OF EXTRAORDINARY GENERAL ASSEMBLY No {}")
                                            : tr(paper, "ACTA OF ORDINARY GENERAL ASSEMBLY No {}"),
                            number_text(m.number)));
  w.add(Kind::subtitle, community_and_place(m.community, m.place_of_community));
  if (!m.closed)
    w.add(Kind::agreement, tr(paper, "DRAFT: the assembly has not ended yet. This paper cannot be signed."));
  w.body(
      filled(m.extraordinary
                 ? tr(paper, "In {}, at {} of the day {}, the extraordinary general assembly No {} {} met.")
                 : tr(paper, "In {}, at {} of the day {}, the ordinary general assembly No {} {} met."),
             m.place, time_in_words(m.opened), date_in_words(m.date), number_text(m.number),
             of_the(community_and_place(m.community, m.place_of_community))));
  w.body(filled(tr(paper, "The assembly was chaired by {}. The secretary's office was held by {}."),
                name_and_dni(m.chair), name_and_dni(m.secretary)));
}

void convening(Writer& w, const Minutes& m) {
  w.add(Kind::heading, tr(paper, "RECORD OF CONVENING"));
  w.body(filled(tr(paper, "The assembly was convened on {} by {}, by way of {}."),
                long_date(paper, m.convened_on),
                m.convened_by.empty() ? std::string(blank_to_fill) : m.convened_by,
                m.convened_how.empty() ? std::string(blank_to_fill) : m.convened_how));
  w.body(filled(tr(paper, "People were summoned to {} for {}: at {} on first call and at {} on second call."),
                m.place, long_date(paper, m.date), clock_text(m.first_call), clock_text(m.second_call)));
  w.append(request_and_notice(m));
  std::string agenda;
  for (std::size_t i = 0; i < m.agenda.size(); ++i)
    if (!m.agenda[i].added)  // what the assembly added itself nobody was told of
      agenda += (agenda.empty() ? "" : "; ") + std::to_string(i + 1) + ") " + m.agenda[i].title;
  if (!agenda.empty()) w.body(filled(tr(paper, "Agenda of the convening: {}."), agenda));
}

void quorum(Writer& w, const Minutes& m) {
  const auto present = m.present_at_opening.total();
  w.add(Kind::heading, tr(paper, "RECORD OF QUORUM"));
  w.body(filled(
      tr(paper,
         "On this date the community's roll holds {} qualified members, with the right to vote. The quorum "
         "required on {} is {}."),
      number_text(m.qualified_on_roll),
      m.opened_at_second_call ? tr(paper, "the second call") : tr(paper, "the first call"),
      number_text(m.quorum_needed)));
  w.body(filled(tr(paper, "When the roll was called {} were present: {}."), number_text(present),
                women_and_men(m.present_at_opening)));
  w.body(present >= m.quorum_needed ? tr(paper, "There being a quorum, the chair declared the assembly open.")
                                    : tr(paper, "The number present does not reach the quorum required."));
  if (m.parity != Parity::balanced)
    w.body(filled(tr(paper, "Remark on participation: {}"),
                  m.parity == Parity::few_women
                      ? tr(paper, "The share of women is below the one the statute sets.")
                      : tr(paper, "The share of men is below the one the statute sets.")));
  w.body(filled(
      tr(paper,
         "In the course of the assembly {} attended: {}. Their names stand in the list at the end, which is "
         "part of this acta."),
      number_text(m.attended.total()), women_and_men(m.attended)));
  w.append(comings_and_goings(m));
  w.append(guests(m));
}

// The ballot that decided an agreement: the one it names; else the only one; else, when as many ballots were
// adopted as there are agreements, the one at the same place.
const Minutes::Ballot* decided_by(const Minutes::Item& item, std::size_t agreement) {
  if (const auto named = item.agreements[agreement].ballot)
    return *named < static_cast<std::int64_t>(item.ballots.size())
               ? &item.ballots[static_cast<std::size_t>(*named)]
               : nullptr;
  std::vector<const Minutes::Ballot*> adopted;
  for (const auto& ballot : item.ballots)
    if (ballot.adopted && !ballot.annulled) adopted.push_back(&ballot);
  return adopted.size() == item.agreements.size() ? adopted[agreement] : nullptr;
}

void agreements(Writer& w, const Minutes::Item& item) {
  for (std::size_t i = 0; i < item.agreements.size(); ++i) {
    const auto& agreement = item.agreements[i];
    w.add(Kind::agreement,
          filled(tr(paper, "AGREEMENT No {}: {}"), number_text(agreement.id), agreement.text));
    if (const auto* ballot = decided_by(item, i)) {
      // The projects' counts stand in the table; they do not add up to votes for or against the agreement.
      w.body(ballot->kind == VoteKind::fund_allocation
                 ? filled(tr(paper, "Decided by the secret vote above, in which {} took part."),
                          number_text(ballot->turnout.total()))
                 : how_decided(*ballot));
    } else if (item.ballots.empty()) {
      // The law wants the count of every agreement. Nobody entered one, so there is room to write it.
      w.body(filled(tr(paper, "Votes by show of hands: {} in favour, {} against, {} abstaining."),
                    short_blank, short_blank, short_blank));
    }
    w.append(dissent_from(agreement));
  }
}

void development(Writer& w, const Minutes& m) {
  w.add(Kind::heading, tr(paper, "THE AGENDA"));
  for (std::size_t i = 0; i < m.agenda.size(); ++i) w.listed(ordinal_mark(i + 1), m.agenda[i].title);
  w.add(Kind::heading, tr(paper, "DEVELOPMENT OF THE AGENDA AND AGREEMENTS"));
  for (std::size_t i = 0; i < m.agenda.size(); ++i) {
    const auto& item = m.agenda[i];
    w.add(Kind::subheading, ordinal_mark(i + 1) + " " + item.title);
    w.append(course_of(item));
    for (const auto& ballot : item.ballots) w.append(vote_text(ballot, true));
    agreements(w, item);
    if (!item.elected.empty()) {
      w.cells(Kind::columns,
              {tr(paper, "Person elected"), tr(paper, "Office elected to"), tr(paper, "DNI of the person")});
      for (const auto& each : item.elected)
        w.cells(Kind::row, {each.person.name, office_text(each.office), dni_or_blank(each.person.dni)});
    }
    w.append(duties_of(item));
    if (item.notes.empty() && item.ballots.empty() && item.agreements.empty() && item.elected.empty() &&
        item.motions.empty() && item.duties.empty())
      w.body(tr(paper, "The item was dealt with and no agreement was taken."));
  }
}

void closing(Writer& w, const Minutes& m) {
  w.add(Kind::heading, tr(paper, "CLOSING"));
  if (!m.closed) {
    // Nothing to sign yet: the papers people sign are complete.
    w.body(tr(paper, "DRAFT: the hour of ending is missing."));
    return;
  }
  const bool next_day = m.closed_on.days != 0 ? m.closed_on > m.date : *m.closed < m.opened;
  w.body(filled(
      next_day ? tr(paper,
                    "There being no other item to deal with, at {} of the following day, {}, the chair "
                    "declared the assembly ended.")
               : tr(paper,
                    "There being no other item to deal with, at {} of the same day, {}, the chair declared "
                    "the assembly ended."),
      time_in_words(*m.closed), date_in_words(next_day ? m.date.plus_days(1) : m.date)));
  w.body(tr(
      paper,
      "After this acta was read, the chair and the secretary sign it in agreement, with those attending who "
      "wish to."));
  w.append(signing(m));
}

void attendance(Writer& w, const Minutes& m) {
  w.add(Kind::heading, tr(paper, "LIST OF THOSE ATTENDING"));
  w.body(filled(tr(paper, "{} people attended: {}."), number_text(m.attended.total()),
                women_and_men(m.attended)));
  w.cells(Kind::attendees, {tr(paper, "No in the list"), tr(paper, "No on the roll"),
                            tr(paper, "Surnames and names"), tr(paper, "DNI of the person")});
  for (std::size_t i = 0; i < m.attendance.size(); ++i) {
    const auto& each = m.attendance[i];
    w.cells(Kind::attendee, {std::to_string(i + 1), number_text(each.number), each.name, each.dni});
  }
}

}  // namespace

std::vector<Paragraph> acta_text(const Minutes& minutes) {
  Writer w;
  opening(w, minutes);
  convening(w, minutes);
  quorum(w, minutes);
  w.append(earlier_matters(minutes));
  development(w, minutes);
  w.append(participation(minutes));
  closing(w, minutes);
  attendance(w, minutes);
  return w.take();
}

}  // namespace minga
