// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/voting/vote.h"
#include "kiosk/desk/desk.h"
#include "storage/queries/votes.h"

// A proclaimed vote as files, so that anyone can count it again with other programs. They hold what is
// published anyway: options, result, and the ballots sorted. A ballot's number in them is its place in that
// order; nothing tells who cast it, or when.
namespace minga::desk {

struct VoteRecord {
  std::string community;
  Vote vote;
  std::vector<Ballot> ballots;  // in any order
  storage::Proclaimed result;
};

struct NamedText {
  std::string name;  // of the file, without a folder
  std::string text;
};

// Always vote-ID-options.csv (per option its votes, and its place among the funded) and vote-ID-ballots.csv
// (a row a ballot, a column an option, 1 if marked). Of a fund allocation also vote-ID.pb, in soles, with
// the ids by which the kiosk decides ties. Projects nobody approved are left out of the .pb: a community
// funds none of them, and other programs do when there is money left.
std::vector<NamedText> vote_files(const VoteRecord&);

// Refusals: unknown_vote, vote_not_proclaimed (text = its question).
Result<std::vector<NamedText>> export_vote(Desk&, VoteId);

}  // namespace minga::desk
