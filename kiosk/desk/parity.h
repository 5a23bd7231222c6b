// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/assembly/assembly.h"
#include "domain/assembly/proceedings.h"
#include "domain/assembly/quorum.h"
#include "domain/voting/vote.h"
#include "kiosk/desk/desk.h"

// Where the statute's share of women and men is not reached: what can be done about it now.
namespace minga::desk {

struct ParityHelp {
  Assembly assembly;
  HeadCount present;  // qualified members
  Parity parity = Parity::balanced;
  std::optional<Sex> few;             // the ones who are too few
  std::int64_t missing = 0;           // how many more of them would have to come
  bool refuses = false;               // the statute does not let it be opened like this
  std::int64_t quorum_missing = 0;    // before the opening: of the call whose time it is
  bool second_call_to_come = false;   // before the opening
  std::optional<Turn> next_to_speak;  // of the few, waits to speak
  // Not in the hall, of the few where there are such, else everybody; by settlement and household.
  std::vector<Member> absent;
};
Result<ParityHelp> parity_help(Desk&, AssemblyId);

// Who could still stand for the board: qualified women, or men, on none of these lists and not elected for
// the last two terms; those in the hall first, then by surname.
std::vector<Member> could_stand(Desk&, AssemblyId, Sex, const std::vector<Candidate>& already);

}  // namespace minga::desk
