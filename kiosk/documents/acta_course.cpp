// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/acta_course.h"

#include "kiosk/documents/phrases.h"
#include "kiosk/words/dates.h"

namespace minga::documents {

namespace {

using Kind = Paragraph::Kind;

Paragraph said(Kind kind, std::string text) { return {.kind = kind, .text = std::move(text)}; }
Paragraph cells(Kind kind, std::vector<std::string> all, std::size_t figures = 0) {
  return {.kind = kind, .cells = std::move(all), .figures = figures};
}

std::int64_t minutes_of(std::int64_t seconds) { return (seconds + 30) / 60; }

std::string state_text(const Minutes::Motion& motion) {
  switch (motion.state) {
    case ProposalState::made:
      return tr(paper, "It was left undecided.");
    case ProposalState::adopted:
      return filled(tr(paper, "Adopted by agreement No {}."), number_text(motion.agreement));
    case ProposalState::rejected:
      return tr(paper, "It was rejected.");
    case ProposalState::withdrawn:
      return tr(paper, "Whoever made it withdrew it.");
  }
  return {};
}

std::string outcome_text(const Minutes::Duty& duty) {
  switch (duty.outcome) {
    case TaskOutcome::pending:
      return tr(paper, "Still to be done.");
    case TaskOutcome::done:
      return tr(paper, "Done.");
    case TaskOutcome::dropped:
      return tr(paper, "The assembly dropped it.");
  }
  return {};
}

void signatures(std::vector<Paragraph>& out, const Minutes::Person& chair, const Minutes::Person& secretary) {
  out.push_back(cells(Kind::signature, {tr(paper, "Chair of the assembly"), chair.name, chair.dni}));
  out.push_back(
      cells(Kind::signature, {tr(paper, "Secretary of the assembly"), secretary.name, secretary.dni}));
}

void notes(std::vector<Paragraph>& out, const Minutes::Round& round) {
  for (std::size_t i = 0; i < round.saving_notes.size(); ++i)
    out.push_back({.kind = Kind::listed, .text = round.saving_notes[i], .mark = ordinal_mark(i + 1)});
}

void seal(std::vector<Paragraph>& out, const Minutes::Round& round) {
  if (!round.signed_on) return;
  out.push_back(
      said(Kind::note,
           filled(tr(paper, "Signed with their PINs by chair and secretary on {} at {}. Code of the log: {}"),
                  day_text(*round.signed_on), clock_text(round.signed_at), round.seal)));
}

}  // namespace

std::vector<Paragraph> request_and_notice(const Minutes& m) {
  std::vector<Paragraph> out;
  const auto invited = m.invited.total();
  if (m.requested_by > 0)
    out.push_back(
        said(Kind::body,
             filled(tr(paper, "{} qualified members asked for it, of the {} on the roll."),
                    number_text(m.requested_by), number_text(invited > 0 ? invited : m.qualified_on_roll))));
  if (invited > 0)
    out.push_back(
        said(Kind::body, filled(tr(paper, "On that day the roll held {} qualified members, all called: {}."),
                                number_text(invited), women_and_men(m.invited))));
  if (m.notice_asked == 0) return out;
  const auto days = m.date.days - m.convened_on.days;
  out.push_back(said(
      Kind::body,
      days >= m.notice_asked
          ? filled(tr(paper, "It was called {} days before; the statute asks for {}."), number_text(days),
                   number_text(m.notice_asked))
          : filled(
                tr(paper, "Remark on the notice: it was called {} days before, and the statute asks for {}."),
                number_text(days), number_text(m.notice_asked))));
  return out;
}

std::vector<Paragraph> comings_and_goings(const Minutes& m) {
  std::vector<Paragraph> out;
  if (const auto late = m.arrived_late.total(); late > 0)
    out.push_back(said(Kind::body, filled(tr(paper, "After the opening {} more arrived: {}."),
                                          number_text(late), women_and_men(m.arrived_late))));
  std::string names;
  for (const auto& each : m.departures)
    names += (names.empty() ? "" : "; ") + filled(tr(paper, "{}, No {} on the roll, at {}"), each.member.name,
                                                  number_text(each.member.number), clock_text(each.at));
  if (!names.empty()) out.push_back(said(Kind::body, filled(tr(paper, "Left before the end: {}."), names)));
  return out;
}

std::vector<Paragraph> guests(const Minutes& m) {
  if (m.guests.empty()) return {};
  std::string names;
  for (const auto& guest : m.guests)
    names += (names.empty() ? "" : "; ") + guest.name +
             (guest.comes_from.empty() ? "" : " (" + guest.comes_from + ")") +
             (guest.left ? ", " + filled(tr(paper, "who left at {}"), clock_text(*guest.left)) : "");
  return {said(Kind::body, filled(tr(paper, "Invited, with voice and no vote: {}."), names))};
}

std::vector<Paragraph> earlier_matters(const Minutes& m) {
  std::vector<Paragraph> out;
  if (!m.earlier_duties.empty() || !m.earlier_money.empty())
    out.push_back(said(Kind::heading, tr(paper, "PENDING FROM EARLIER ASSEMBLIES")));
  for (std::size_t i = 0; i < m.earlier_duties.size(); ++i) {
    const auto& duty = m.earlier_duties[i];
    out.push_back(
        {.kind = Kind::listed,
         .text = filled(tr(paper, "Task of {}, agreed on {}, until {}: {}. {}"), duty.member.name,
                        day_text(duty.agreed_on), day_text(duty.due), duty.text, outcome_text(duty)) +
                 (duty.note.empty() ? "" : " " + duty.note),
         .mark = ordinal_mark(i + 1)});
  }
  if (m.earlier_money.empty()) return out;
  out.push_back(cells(Kind::columns,
                      {tr(paper, "Agreement on money"), tr(paper, "Approved"), tr(paper, "Used since then")},
                      2));
  for (const auto& money : m.earlier_money)
    out.push_back(cells(
        Kind::row,
        {filled(tr(paper, "No {} of {}: {}"), number_text(money.agreement), day_text(money.date), money.text),
         to_text(money.approved), to_text(money.used)},
        2));
  return out;
}

std::vector<Paragraph> course_of(const Minutes::Item& item) {
  std::vector<Paragraph> out;
  if (item.begun && item.ended)
    out.push_back(said(Kind::body, filled(tr(paper, "It was dealt with from {} to {}."),
                                          clock_text(*item.begun), clock_text(*item.ended))));
  if (item.added) out.push_back(said(Kind::body, tr(paper, "The assembly added this item to its agenda.")));
  if (!item.notes.empty()) out.push_back(said(Kind::body, item.notes));
  if (item.speech.people.total() > 0)
    out.push_back(said(
        Kind::body, filled(tr(paper, "Spoke: {}, for {} minutes in all."), women_and_men(item.speech.people),
                           number_text(minutes_of(item.speech.seconds.total())))));
  for (const auto& motion : item.motions)
    out.push_back(said(
        Kind::body, motion.amends ? filled(tr(paper, "{} proposed to change the proposal “{}” thus: {}. {}"),
                                           motion.proposer.name,
                                           item.motions.at(static_cast<std::size_t>(*motion.amends)).text,
                                           motion.text, state_text(motion))
                                  : filled(tr(paper, "{} proposed: {}. {}"), motion.proposer.name,
                                           motion.text, state_text(motion))));
  return out;
}

std::vector<Paragraph> dissent_from(const Minutes::Agreement& agreement) {
  std::vector<Paragraph> out;
  for (const auto& each : agreement.dissent)
    out.push_back(
        said(Kind::body,
             each.reason.empty()
                 ? filled(tr(paper, "{}, No {} on the roll, asked that their dissent be recorded."),
                          each.member.name, number_text(each.member.number))
                 : filled(tr(paper, "{}, No {} on the roll, asked that their dissent be recorded: {}."),
                          each.member.name, number_text(each.member.number), each.reason)));
  return out;
}

std::vector<Paragraph> duties_of(const Minutes::Item& item) {
  std::vector<Paragraph> out;
  for (const auto& duty : item.duties)
    out.push_back(said(Kind::body, filled(tr(paper, "Task: {} will do the following until {}: {}."),
                                          duty.member.name, day_text(duty.due), duty.text)));
  return out;
}

std::vector<Paragraph> participation(const Minutes& m) {
  if (m.speech.people.total() == 0 && m.proposed.total() == 0) return {};
  std::vector<Paragraph> out{said(Kind::heading, tr(paper, "PARTICIPATION OF WOMEN AND MEN"))};
  const bool others = m.attended.others + m.speech.people.others + m.proposed.others > 0;
  std::vector<std::string> head{"", tr(paper, "Women, heading"), tr(paper, "Men, heading")};
  if (others) head.push_back(tr(paper, "Neither column, heading"));
  head.push_back(tr(paper, "Total"));
  const auto figures = head.size() - 1;
  out.push_back(cells(Kind::columns, std::move(head), figures));
  const auto line = [&](const std::string& what, const HeadCount& count) {
    std::vector<std::string> row{what, number_text(count.women), number_text(count.men)};
    if (others) row.push_back(number_text(count.others));
    row.push_back(number_text(count.total()));
    out.push_back(cells(Kind::row, std::move(row), figures));
  };
  line(tr(paper, "Attended, row"), m.attended);
  line(tr(paper, "Spoke, row"), m.speech.people);
  // Each rounded by itself, and the total is of what stands in the row.
  line(tr(paper, "Minutes spoken, row"),
       {minutes_of(m.speech.seconds.women), minutes_of(m.speech.seconds.men),
        minutes_of(m.speech.seconds.others)});
  line(tr(paper, "Proposals made, row"), m.proposed);
  line(tr(paper, "Proposals adopted, row"), m.adopted);
  return out;
}

std::vector<Paragraph> signing(const Minutes& m) {
  const Minutes::Round fresh;
  const auto& first = m.rounds.empty() ? fresh : m.rounds.front();
  std::vector<Paragraph> out{said(Kind::heading, tr(paper, "SAVING NOTES"))};
  notes(out, first);
  if (!first.signed_on) {
    out.push_back(
        said(Kind::note, tr(paper,
                            "Corrections and erasures are written here before signing. If there are "
                            "none, cross the lines out.")));
    out.push_back(said(Kind::blank_line, ""));
    out.push_back(said(Kind::blank_line, ""));
  } else if (first.saving_notes.empty()) {
    out.push_back(said(Kind::note, tr(paper, "There are none.")));
  }
  signatures(out, m.chair, m.secretary);
  seal(out, first);
  for (std::size_t i = 1; i < m.rounds.size(); ++i) {
    const auto& round = m.rounds[i];
    out.push_back(said(Kind::heading, tr(paper, "REOPENING OF THE ACTA")));
    if (round.reopened_on)
      out.push_back(said(Kind::body, filled(tr(paper, "On {}, at {}, this acta is reopened: {}."),
                                            long_date(paper, *round.reopened_on),
                                            clock_text(round.reopened_at), round.reopened_because)));
    notes(out, round);
    out.push_back(said(Kind::body, tr(paper, "Read again, chair and secretary sign it anew.")));
    signatures(out, m.chair, m.secretary);
    seal(out, round);
  }
  return out;
}

}  // namespace minga::documents
