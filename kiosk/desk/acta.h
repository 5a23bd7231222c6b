// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/assembly/assembly.h"
#include "domain/assembly/proceedings_decisions.h"
#include "kiosk/desk/desk.h"

// The acta after the closing: corrected, signed, printed, and perhaps reopened. Refusals: not_allowed,
// unknown_assembly, and those of the domain.
namespace minga::desk {

// How far it has come, and what can be done with it.
struct ActaState {
  Assembly assembly;
  std::string chair;  // names
  std::string secretary;
  std::vector<ActaRound> rounds;
  const ActaRound& last() const { return rounds.back(); }
};
Result<ActaState> acta_state(Desk&, AssemblyId);

// By whoever runs the assembly.
Result<SavingNoteWritten> write_saving_note(Desk&, const Session&, const CommandId&, AssemblyId,
                                            const std::string& text);
Result<ActaPrinted> acta_came_out(Desk&, const Session&, const CommandId&, AssemblyId);
// By who chaired and who was secretary, in this order, both identified just now; their office may have ended
// since.
Result<ActaSigned> sign_acta(Desk&, const Session& chair, const Session& secretary, const CommandId&,
                             AssemblyId);
// By the secretary in office or whoever else runs assemblies now.
Result<ActaReopened> reopen_acta(Desk&, const Session&, const CommandId&, AssemblyId,
                                 const std::string& reason);

}  // namespace minga::desk
