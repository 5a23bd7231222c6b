// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/tour/at_the_desk.h"
#include "kiosk/tour/officers.h"

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/community.h"
#include "kiosk/desk/counting.h"
#include "kiosk/desk/sample.h"
#include "kiosk/desk/votes.h"

namespace minga::tour {

desk::Session session_of(desk::Desk& desk, std::int64_t number) {
  return done(desk::identify(desk, std::to_string(number), desk::sample_pin({number})), "identify");
}

AssemblyId hold_assembly(desk::Desk& desk, const std::vector<std::string>& agenda) {
  const auto who = session_of(desk, secretary);
  const auto id = desk::new_command_id;
  ConveneDraft draft;
  draft.place = "Local comunal";
  draft.date = desk.today();
  draft.first_call = TimeOfDay{0};
  draft.second_call = TimeOfDay{1};
  draft.agenda = agenda;
  const auto assembly = done(desk::convene(desk, who, id(), draft), "convene").id;
  for (const auto member : storage::voters(desk.db()))
    done(desk::check_in(desk, who, id(), assembly, member), "check in");
  done(desk::open_assembly(desk, who, id(), assembly, 1), "open the assembly");
  return assembly;
}

AgreementId carry(desk::Desk& desk, VoteId vote, const Ballot& ballot) {
  const auto one = session_of(desk, president), other = session_of(desk, fiscal);
  const auto id = desk::new_command_id;
  done(desk::open_vote(desk, one, other, id(), vote), "open the vote");
  for (const auto& arrival : storage::arrivals(desk.db(), desk::today(desk).assembly->id)) {
    desk::Session voter;
    voter.member = arrival.member.number;
    voter.status = arrival.member.status;
    done(desk::cast_ballot(desk, voter, id(), vote, ballot), "cast a ballot");
  }
  done(desk::close_vote(desk, one, other, id(), vote), "close the vote");
  done(desk::reconcile(desk, one, {}, id(), vote, {}), "reconcile");
  return done(desk::proclaim(desk, one, id(), vote), "proclaim").agreement;
}

}  // namespace minga::tour
