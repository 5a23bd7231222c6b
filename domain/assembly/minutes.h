// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/base/dates.h"
#include "domain/base/ids.h"
#include "domain/base/money.h"
#include "domain/people/head_count.h"

namespace minga {

// What the acta says: facts only, so the same sentences can be set on a screen and on paper. The order and
// the minimum content are those of the law on peasant communities' books as collected in the README's
// sources: start and end, place, chair and secretary, quorum, agenda, each agreement with its counts,
// signatures.
struct Minutes {
  struct Person {
    std::string name;
    std::string dni;  // may be empty
    MemberNumber number;
    Sex sex = Sex::other;
  };
  struct Count {
    std::string label;  // "A favor", or a project's name
    std::int64_t votes = 0;
    std::optional<Money> cost;  // fund allocation
    bool funded = false;
  };
  struct Ballot {  // one secret vote
    std::string question;
    bool fund_allocation = false;
    Money budget;
    std::string rule;  // in Spanish: "mayoría de los asistentes: más de 1/2"
    std::int64_t qualified_on_roll = 0;
    HeadCount present;
    HeadCount turnout;
    std::int64_t blank = 0;
    std::vector<Count> counts;
    bool adopted = false;
    bool annulled = false;
    TimeOfDay opened;
    TimeOfDay closed;
    std::string opened_by;  // both officers
  };
  struct Hands {  // a show of hands
    std::int64_t in_favour = 0;
    std::int64_t against = 0;
    std::int64_t abstained = 0;
  };
  struct Agreement {
    AgreementId id;
    std::string text;
    std::optional<Hands> hands = {};         // decided by a show of hands
    std::optional<std::size_t> ballot = {};  // decided by this one of the item's ballots, counted from 0
  };
  struct Elected {  // the law asks for the name and DNI of anyone elected
    std::string office;
    Person person;
  };
  struct Item {
    std::string title;
    std::string notes;  // free text of the secretary
    std::vector<Ballot> ballots;
    std::vector<Agreement> agreements;
    std::vector<Elected> elected = {};
  };

  std::string community;
  std::string place_of_community;
  bool sample = false;
  AssemblyId number;
  bool extraordinary = false;
  std::string place;
  Date date;
  Date convened_on;
  std::string convened_by;
  std::string convened_how =
      {};  // "aviso escrito y perifoneo"; empty: left blank on paper, to be filled in by hand
  TimeOfDay first_call;
  TimeOfDay second_call;
  bool opened_at_second_call = false;
  TimeOfDay opened;
  std::optional<TimeOfDay> closed;  // none while it is going on: a draft
  Person chair;
  Person secretary;
  std::int64_t qualified_on_roll = 0;
  std::int64_t quorum_needed = 0;
  HeadCount present_at_opening;
  HeadCount attended;          // over the whole assembly
  std::string parity_warning;  // the statute's share of women or men not reached; may be empty
  std::vector<Item> agenda;
  std::vector<Person> attendance;  // by number
  std::string chain_head;          // of the log when this was written
};

}  // namespace minga
