// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/assembly/minutes.h"
#include "domain/assembly/speaking.h"
#include "kiosk/desk/desk.h"

// Turns to speak in an open assembly. Refusals: unknown_assembly, and those of the domain.
namespace minga::desk {

// A member asks at the kiosk.
Result<TurnAsked> ask_turn(Desk&, const Session&, const CommandId&, AssemblyId);
// Whoever runs the assembly writes somebody down: a member, or a visitor. Refusals besides: not_allowed.
Result<TurnAsked> give_turn(Desk&, const Session&, const CommandId&, AssemblyId, MemberNumber, VisitorId);
// By whoever runs the assembly, or by the member who asked. Refusals besides: not_allowed.
Result<TurnWithdrawn> withdraw_turn(Desk&, const Session&, const CommandId&, AssemblyId, TurnId);
// By whoever runs the assembly; `only`: the next woman, or man, who waits. Refusals besides: not_allowed.
Result<TurnBegun> begin_next_turn(Desk&, const Session&, const CommandId&, AssemblyId,
                                  std::optional<Sex> only = {});
Result<TurnPaused> pause_turn(Desk&, const Session&, const CommandId&, AssemblyId, TurnId);
Result<TurnResumed> resume_turn(Desk&, const Session&, const CommandId&, AssemblyId, TurnId);
Result<TurnEnded> end_turn(Desk&, const Session&, const CommandId&, AssemblyId, TurnId);

struct SpeakingView {
  Assembly assembly;
  std::optional<std::int64_t> item;  // under way
  std::string item_title;
  std::optional<Turn> speaker;    // has the word
  std::vector<Turn> waiting;      // in the order in which they will speak
  Minutes::Speech item_speech;    // so far, without what runs now
  Minutes::Speech speech;         // of the whole assembly
  std::vector<Visitor> visitors;  // those who are here
  // Women, or men, have had less of today's minutes than the statute's share, once some people have spoken.
  std::optional<Sex> behind;
};
inline constexpr std::int64_t speakers_to_compare = 3;
Result<SpeakingView> speaking_view(Desk&, AssemblyId);

// People and seconds by sex of these turns; what runs is counted up to `now`.
Minutes::Speech speech_of(const std::vector<Turn>&, Instant now);

}  // namespace minga::desk
