// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "domain/event.h"
#include "domain/people/roll_import.h"

namespace minga {

bool leaves_out(ImportDoubt doubt) { return doubt <= ImportDoubt::same_twice; }
bool of_whole_list(ImportDoubt doubt) { return doubt >= ImportDoubt::no_sexes; }
bool may_be_turned(ImportDoubt doubt) {
  if (of_whole_list(doubt)) return false;
  return doubt == ImportDoubt::same_on_roll || doubt == ImportDoubt::same_twice || !leaves_out(doubt);
}

Result<RollImported> import_roll(std::string_view bytes, std::string file, const ImportFacts& facts,
                                 const ImportChoices& choices, const ImportShown& shown, Date today) {
  const bool group_known = std::any_of(facts.groups.begin(), facts.groups.end(),
                                       [&](const auto& each) { return each.first == choices.group; });
  if (!group_known) return refuse(Why::unknown_group);
  auto preview = preview_roll(bytes, facts, choices, today);
  if (!preview) return refuse(preview.error());
  if (preview->members.size() != shown.members || preview->notes.size() != shown.notes)
    return refuse(Why::import_outdated);
  if (preview->members.empty()) return refuse(Why::import_empty);
  const bool voters = std::any_of(preview->members.begin(), preview->members.end(),
                                  [](const Member& each) { return may_vote(each.status); });
  if (voters && !facts.open_vote.empty())
    return refuse({.why = Why::vote_still_open, .text = facts.open_vote});
  return RollImported{std::move(file), std::move(preview->members)};
}

}  // namespace minga
