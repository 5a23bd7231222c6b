// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/assembly/assembly.h"
#include "domain/assembly/proceedings.h"
#include "domain/base/result.h"
#include "domain/people/member.h"
#include "domain/voting/vote.h"
#include "kiosk/widgets/look.h"
#include "kiosk/words/language.h"

// Words for what the domain knows, in the language of the screen.
namespace minga::screens {

// One clear sentence: what happened, what was kept, what to do now. Nothing technical.
std::string sentence_of(const Refusal&, Language);
std::string roll_sentence(const Refusal&, Language);         // those of the roll
std::string proceedings_sentence(const Refusal&, Language);  // those of the course of an assembly
std::string treasury_sentence(const Refusal&, Language);     // those of the money

std::string labour_sentence(const Refusal&, Language);  // of work, payrolls and commitments

std::string word_for(Sex, Language);     // "Woman"
std::string word_for(Status, Language);  // "Qualified (votes)"
std::string word_for(JoinedBy, Language);
std::string joined_text(const Joined&, Language);  // with the agreement and its votes
std::string word_for(Office, Language);            // "Treasurer"
std::string word_for(AssemblyKind, Language);
std::string word_for(AssemblyState, Language);
std::string word_for(ProposalState, Language);
std::string word_for(VoteState, Language);
std::string word_for(MajorityRule, Language);  // "more than 1/2 of those attending"

ui::Shape shape_for(Sex);  // women a circle, men a square
ui::Tone tone_for(Sex);
// Letters and shapes of ballot options, 0 for the first.
char letter_for(std::size_t option);
ui::Shape shape_for_option(std::size_t option);
// A project's picture by its word in the log ("water", "drying", "pest", "training", ...).
ui::Icon picture_for(const std::string& word);
// The symbol of a list for the board, by its word in the log; of a list that has none, one by its place.
ui::Icon symbol_for(const std::string& word, std::size_t place);

}  // namespace minga::screens
