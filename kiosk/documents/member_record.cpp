// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/furniture.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/documents/roll_papers.h"
#include "kiosk/words/dates.h"
#include "kiosk/words/language.h"

namespace minga {

using namespace documents;

namespace {

constexpr double label_width = 52;  // mm
constexpr Type value{10.5};

std::string listed(const std::vector<std::string>& each) {
  std::string all;
  for (const auto& one : each) all += (all.empty() ? "" : ", ") + one;
  return all;
}

std::string day_or_none(const std::optional<Date>& date) { return date ? day_text(*date) : std::string(); }

void line(Flow& flow, const std::string& label, const std::string& text) {
  labelled(flow, label, text.empty() ? tr(paper, "nothing is kept") : text, value, label_width);
}

}  // namespace

Pdf member_record(const MemberRecord& record) {
  const auto& m = record.line.member;
  const auto title = tr(paper, "WHAT IS KEPT ABOUT YOU");
  Canvas canvas(title);
  Flow flow = sheet_flow(canvas, record.sample);
  sheet_title(flow, record.community, record.place, title);
  line(flow, tr(paper, "Surnames and names"), m.surnames + ", " + m.given_names);
  line(flow, tr(paper, "No of the roll"), number_text(m.number));
  line(flow, tr(paper, "DNI"), m.dni);
  line(flow, tr(paper, "Sex"), sex_text(m.sex));
  line(flow, tr(paper, "Date of birth"), day_or_none(m.born));
  line(flow, tr(paper, "Date of admission"), day_text(m.admitted));
  if (record.joined.by == JoinedBy::agreement)
    line(flow, tr(paper, "Admitted by"),
         filled(tr(paper, "agreement No {}, {} of {} in favour"), number_text(record.joined.agreement),
                number_text(record.joined.in_favour), number_text(record.joined.attending)));
  if (record.joined.by == JoinedBy::partner)
    line(flow, tr(paper, "Admitted by"), tr(paper, "living as a couple with a member"));
  line(flow, tr(paper, "Condition"), standing_text(m.status));
  for (const auto& standing : record.standings) {
    auto text = standing_text(standing.status) + ", " + day_text(standing.on);
    if (standing.agreement)
      text += ", " + filled(tr(paper, "agreement No {}"), number_text(standing.agreement));
    line(flow, tr(paper, "Change of condition"), text);
  }
  line(flow, tr(paper, "Offices held"), offices_text(record.line.offices));
  line(flow, tr(paper, "Activity"), m.activity);
  line(flow, tr(paper, "Address"), m.address);
  line(flow, tr(paper, "Settlement"), m.settlement);
  line(flow, tr(paper, "Phone"), m.phone);
  line(flow, tr(paper, "Group"), record.line.groups);
  line(flow, tr(paper, "Family"), listed(record.household));
  line(flow, tr(paper, "Consent"), day_or_none(m.consent));
  line(flow, tr(paper, "Last confirmed on"), day_or_none(record.confirmed));
  line(flow, tr(paper, "PIN"),
       record.has_pin ? tr(paper, "given; kept so that nobody can read it") : std::string());
  line(flow, tr(paper, "Owed to you"), to_text(record.owed));
  line(flow, tr(paper, "Received by you"), to_text(record.received));
  std::vector<std::string> days;
  for (const auto day : record.attended) days.push_back(day_text(day));
  line(flow, tr(paper, "Assemblies you came to"), listed(days));
  flow.space(3);
  flow.text(
      tr(paper,
         "How you voted is not kept with your name anywhere. You may ask the secretary to correct what is "
         "wrong."),
      {9.5});
  feet(canvas, sheet_shape, title, record.chain_head);
  return canvas.finish();
}

}  // namespace minga
