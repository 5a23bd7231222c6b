// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/base/money.h"
#include "domain/people/events.h"

// What the roll's papers are set from.
namespace minga {

// First PINs on slips to be folded and sealed. The digits stand here and on the paper and nowhere else: it is
// printed and not kept.
struct PinSlipSheet {
  struct Line {
    MemberNumber number;
    std::string name;
    std::string pin;  // six digits
  };
  std::string community;
  bool sample = false;
  std::vector<Line> lines;
};

// Cards that say a number, to the eye and to a scanner. They open nothing: the PIN is in nobody's pocket.
struct CardSheet {
  struct Line {
    MemberNumber number;
    std::string given_names;
    std::string surnames;
    std::string settlement;  // or the group where none is known
  };
  std::string community;
  std::string place;
  bool sample = false;
  std::vector<Line> lines;
};

// The roll as it goes into the book.
struct RollSheet {
  struct Line {
    Member member;
    std::string groups;               // their names
    std::vector<OfficeHeld> offices;  // ever, as the law asks
  };
  std::string community;
  std::string place;
  bool sample = false;
  Date date;
  std::vector<Line> lines;  // by number
  std::string chain_head;
};

// All that is kept about a member, for that member (Ley 29733, art. 19: access).
struct MemberRecord {
  std::string community;
  std::string place;
  bool sample = false;
  Date date;
  RollSheet::Line line;
  std::vector<std::string> household;  // the names of the others
  Joined joined;
  struct Standing {
    Status status = Status::integrated;
    Date on;
    AgreementId agreement;
  };
  std::vector<Standing> standings;
  std::optional<Date> confirmed;
  bool has_pin = false;
  Money owed;
  Money received;
  std::vector<Date> attended;  // assemblies, the newest first
  std::string chain_head;
};

// An office handed over, as both signed it.
struct HandoverSheet {
  std::string community;
  std::string place;
  bool sample = false;
  Date date;
  TimeOfDay time;
  OfficeHandedOver handover;
  std::optional<Money> in_drawer;  // of the treasury: what both counted
  std::string seal;                // the log's code of the signing
};

}  // namespace minga
