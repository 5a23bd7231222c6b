// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/voting/ballot.h"
#include "kiosk/desk/session.h"
#include "kiosk/tour/officers.h"
#include "kiosk/tour/player.h"

// A full hall, and what is done in it around every vote.
namespace minga::tour {

struct Hall {
  std::vector<std::int64_t> women, men;  // who came, without the board
};

// From the start to an open assembly with these items; the people check in at the desk, with their PINs.
Hall fill_hall(Player&, const std::vector<std::string>& agenda);
// From the start to the assembly, for an officer.
void to_assembly(Player&, std::int64_t officer = secretary);
// From the start to the newest vote of the assembly.
void to_newest_vote(Player&);

// From the assembly to the form of a vote about this, under this item of the agenda, counted from 0.
void begin_vote(Player&, const std::string& about, int item);
void keep_vote(Player&);  // saves it: on the vote's screen

// On the vote's screen: opened by two, the zero report printed.
void open_urn(Player&, std::int64_t first = president, std::int64_t second = fiscal);
// One ballot by touch, from the start; by these options' places.
void vote_by_touch(Player&, std::int64_t number, const std::vector<std::size_t>& options,
                   const std::string& picture = {});
// The same at the desk, for each in turn.
void vote_at_desk(Player&, const std::vector<std::int64_t>& people, const std::vector<Ballot>& ballots);
// From the start to the closed urn, on the vote's screen.
void close_urn(Player&, std::int64_t first = president, std::int64_t second = fiscal);
// From the reconciled vote to the printed result; on the result's screen.
void proclaim(Player&, const std::string& picture);

// A field of digits in a form; so many digits stood there and are erased first.
void number(Player&, const std::string& field, const std::string& digits, int stood_there = 0);
// A refusal is shown, pictured under this name, and touched away.
void refused(Player&, const std::string& words, const std::string& picture = {});

}  // namespace minga::tour
