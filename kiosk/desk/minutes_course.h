// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assembly/minutes.h"
#include "storage/connection.h"

// The course of the assembly as its acta tells it.
namespace minga::desk {

// Empty where nobody is meant.
Minutes::Person person_of(storage::Connection&, MemberNumber);

// Times, speech, proposals, dissent and tasks of each item, what earlier assemblies left, and how far the
// acta has come. `minutes` holds the items and agreements already.
void add_course(storage::Connection&, const Assembly&, const Statute&, Minutes& minutes);

}  // namespace minga::desk
