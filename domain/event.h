// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>

#include "domain/assembly/events.h"
#include "domain/assembly/proceedings_events.h"
#include "domain/forest/events.h"
#include "domain/people/events.h"
#include "domain/treasury/events.h"
#include "domain/voting/events.h"

// Everything that can have happened, one plain struct each. The log of these is the truth; the tables are its
// reading. `kind` and the names in fields() are how an event stands in the log: once released they are never
// renamed, and a new field gets a default so that old lines still read.
namespace minga {

using EventVariant =
    std::variant<CommunityFounded, CommunitySetUp, StatuteAmended, GroupNamed, MemberRegistered, MemberEdited,
                 StatusChanged, RollImported, MemberConfirmed, OfficerAppointed, PinSet, PinMissed,
                 PinCleared, CommitmentRecorded, CreditsIssued, ProjectProposed, AssemblyConvened,
                 AttendeeArrived, AttendeeLeft, AssemblyOpened, ItemNoted, AssemblyClosed, VotePrepared,
                 VoteOpened, SlipsIssued, SlipTaken, SlipUsed, MemberVoted, MemberDeclined, VoteClosed,
                 VoteReconciled, PapersCounted, VoteProclaimed, HandsCounted, VoteAnnulled, SaleRecorded,
                 CashDrawn, DistributionDrafted, DistributionWithdrawn, DistributionAuthorised, PayoutMade,
                 ReceiptPrinted, CashCounted, ReceiptVoided, CollectorRecorded, CollectorRevoked,
                 TreasurySettingsSet, ReceiptPrintEnded, ProjectSpent, SpendingVoided, PayRateSet,
                 PayrollDrafted, PayrollAuthorised, PayrollWithdrawn, ParcelInspected, WorkPartyRecorded,
                 WorkSheetKept, PayrollReversed, ItemBegun, ItemEnded, ItemAdded, VisitorArrived, TurnAsked,
                 TurnWithdrawn, TurnBegun, TurnPaused, TurnResumed, TurnEnded, ProposalMade, ProposalSettled,
                 DissentRecorded, TaskAssigned, TaskSettled, SavingNoteWritten, ActaSigned, ActaPrinted,
                 ActaReopened, VisitorLeft, CommitteeAppointed, OfficeHandedOver, CashDeposited>;

// The same, with what copies and destroys it compiled once in event.cpp instead of in every file that hands
// an event on: with some sixty kinds that is most of what the compiler does.
struct Event : EventVariant {
  using EventVariant::EventVariant;
  Event(const Event&);
  Event(Event&&) noexcept;
  Event& operator=(const Event&);
  Event& operator=(Event&&) noexcept;
  ~Event();
};

}  // namespace minga
