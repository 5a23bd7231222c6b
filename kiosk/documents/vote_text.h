// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "domain/assembly/minutes.h"
#include "kiosk/documents/acta_text.h"

namespace minga::documents {

// "Votación secreta: ...", "Votación a mano alzada: ..."
std::string vote_heading(const Minutes::Ballot&);

// An option by its name; the three of a motion have theirs here.
std::string option_name(VoteKind, std::size_t place, const std::string& title);

// A list with its symbol's name, for those who know it by that; other options have none.
std::string with_symbol(const std::string& title, const std::string& picture);

// The options the second round is between; empty: none is due. The same the count answers as its run-off.
std::vector<std::size_t> second_round_of(const Minutes::Ballot&);
// With more votes than any other, or as many as the others that lead; empty while there are no votes.
std::vector<std::size_t> leaders_of(const Minutes::Ballot&);

// What decided an agreement, as a sentence: "Aprobado por unanimidad, con 35 votos."
std::string how_decided(const Minutes::Ballot&);

// A vote: question, rule, who took part, whether it adds up, lists, counts, result. With `counted` false
// (zero report) what is known only after the closing is left out.
std::vector<Paragraph> vote_text(const Minutes::Ballot&, bool counted);

// Its tables: the lists of an election with their candidates, then the counts; of a fund allocation each
// project's fate too.
void add_lists(std::vector<Paragraph>&, const Minutes::Ballot&);
void add_counts(std::vector<Paragraph>&, const Minutes::Ballot&, bool counted);

}  // namespace minga::documents
