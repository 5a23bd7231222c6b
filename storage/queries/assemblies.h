// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/assembly/assembly.h"
#include "domain/voting/vote.h"
#include "storage/connection.h"

namespace minga::storage {

std::optional<Assembly> find_assembly(Connection&, AssemblyId);
// The one that is open, or else the next convened one that is not past (its date on or after `today`).
std::optional<Assembly> current_assembly(Connection&, Date today);
std::vector<Assembly> assemblies(Connection&, std::int64_t offset, std::int64_t limit);  // newest first
std::int64_t count_assemblies(Connection&);
bool an_assembly_is_open(Connection&);
AssemblyId next_assembly(Connection&);

// Came, and has not left.
bool is_present(Connection&, AssemblyId, MemberNumber);
// Everyone who is here, or only qualified members.
HeadCount present_count(Connection&, AssemblyId, bool qualified_only);
// Everyone who came, those who left included.
HeadCount attended_count(Connection&, AssemblyId);
struct Arrival {
  Member member;
  Instant at;
  bool by_secretary = false;
  std::optional<Instant> left;
};
std::vector<Arrival> arrivals(Connection&, AssemblyId);  // by number
struct AttendanceLine {
  AssemblyId assembly;
  Date date;
  Instant at;
};
std::vector<AttendanceLine> attendance_of(Connection&, MemberNumber);  // newest first
std::int64_t count_closed_assemblies(Connection&);

struct Agreement {
  AgreementId id;
  AssemblyId assembly;
  std::int64_t item = 0;
  VoteId vote;
  Purpose purpose = Purpose::general;
  std::string text;
  Money amount;
  Money used;
  Date date;              // of its assembly
  ShareRule share_rule;   // of a distribution
  bool annulled = false;  // with its vote: it allows nothing any more
};
std::optional<Agreement> find_agreement(Connection&, AgreementId);
std::vector<Agreement> agreements_of(Connection&, AssemblyId);
// Of assemblies held from the first to the last day, by number.
std::vector<Agreement> agreements_between(Connection&, Date first, Date last);
std::vector<Agreement> latest_agreements(Connection&, std::int64_t limit);
// Those that stand, newest first.
std::vector<Agreement> agreements_for(Connection&, Purpose, std::int64_t limit);
// Agreements that still allow something to be distributed.
std::vector<Agreement> open_distribution_agreements(Connection&);
AgreementId next_agreement(Connection&);

}  // namespace minga::storage
