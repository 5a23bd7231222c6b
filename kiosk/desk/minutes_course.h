// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assembly/minutes.h"
#include "kiosk/desk/desk.h"

// The course of the assembly as its acta tells it.
namespace minga::desk {

// Empty where nobody is meant.
Minutes::Person person_of(storage::Connection&, MemberNumber);

// See earlier_money() in proceedings.h.
std::vector<Minutes::Since> money_since(storage::Connection&, const Assembly&, Instant until);

// All that is known of the assembly now, whatever was signed before; it was opened.
Minutes minutes_now(Desk&, const Assembly&);

// Times, speech, proposals, dissent and tasks of each item, what earlier assemblies left, and how far the
// acta has come. `minutes` holds the items and agreements already.
void add_course(storage::Connection&, const Assembly&, const Statute&, Minutes& minutes);

}  // namespace minga::desk
