// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/assembly/notice.h"
#include "domain/people/member.h"
#include "storage/connection.h"

// Whom an assembly calls together.
namespace minga::storage {

// Where people live who belong, by name, those without one last.
std::vector<AssemblyNotice::Settlement> settlements(Connection&);
// Qualified members, or only those of that sex, who are not in the hall, by settlement, household and
// surname.
std::vector<Member> absent_qualified(Connection&, AssemblyId, std::optional<Sex>);

}  // namespace minga::storage
