// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assembly/participation.h"
#include "storage/connection.h"

namespace minga::storage {

// Of one assembly, or, without one, of all held from the first to the last day. The community's name and the
// log's head are left to the caller.
Participation participation(Connection&, AssemblyId, Date from, Date until);

}  // namespace minga::storage
