// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "domain/event.h"
#include "storage/connection.h"

namespace minga::storage {

struct LogLine;

// The tables' reading of one event, ledger entries included, within the open transaction. Replay calls the
// same. A balance that would be overdrawn, or an entry that does not add up, is a Bug: a decision should have
// refused it.
void apply(Connection&, const LogLine&, const Event&, std::string_view command);

// One for each kind of event, by room.
void apply_to(Connection&, const LogLine&, const CommunityFounded&);
void apply_to(Connection&, const LogLine&, const CommunitySetUp&);
void apply_to(Connection&, const LogLine&, const StatuteAmended&);
void apply_to(Connection&, const LogLine&, const GroupNamed&);
void apply_to(Connection&, const LogLine&, const MemberRegistered&);
void apply_to(Connection&, const LogLine&, const MemberEdited&);
void apply_to(Connection&, const LogLine&, const StatusChanged&);
void apply_to(Connection&, const LogLine&, const RollImported&);
void apply_to(Connection&, const LogLine&, const MemberConfirmed&);
void apply_to(Connection&, const LogLine&, const OfficerAppointed&);
void apply_to(Connection&, const LogLine&, const PinSet&);
void apply_to(Connection&, const LogLine&, const PinMissed&);
void apply_to(Connection&, const LogLine&, const PinCleared&);
void apply_to(Connection&, const LogLine&, const CommitmentRecorded&);
void apply_to(Connection&, const LogLine&, const CreditsIssued&);
void apply_to(Connection&, const LogLine&, const ProjectProposed&);
void apply_to(Connection&, const LogLine&, const AssemblyConvened&);
void apply_to(Connection&, const LogLine&, const AttendeeArrived&);
void apply_to(Connection&, const LogLine&, const AttendeeLeft&);
void apply_to(Connection&, const LogLine&, const AssemblyOpened&);
void apply_to(Connection&, const LogLine&, const ItemNoted&);
void apply_to(Connection&, const LogLine&, const AssemblyClosed&);
void apply_to(Connection&, const LogLine&, const VotePrepared&);
void apply_to(Connection&, const LogLine&, const VoteOpened&);
void apply_to(Connection&, const LogLine&, const SlipsIssued&);
void apply_to(Connection&, const LogLine&, const SlipTaken&);
void apply_to(Connection&, const LogLine&, const SlipUsed&);
void apply_to(Connection&, const LogLine&, const MemberVoted&);
void apply_to(Connection&, const LogLine&, const MemberDeclined&);
void apply_to(Connection&, const LogLine&, const VoteClosed&);
void apply_to(Connection&, const LogLine&, const VoteReconciled&);
void apply_to(Connection&, const LogLine&, const PapersCounted&);
void apply_to(Connection&, const LogLine&, const VoteProclaimed&);
void apply_to(Connection&, const LogLine&, const HandsCounted&);
void apply_to(Connection&, const LogLine&, const VoteAnnulled&);
void apply_to(Connection&, const LogLine&, const SaleRecorded&);
void apply_to(Connection&, const LogLine&, const CashDrawn&);
void apply_to(Connection&, const LogLine&, const DistributionDrafted&);
void apply_to(Connection&, const LogLine&, const DistributionWithdrawn&);
void apply_to(Connection&, const LogLine&, const DistributionAuthorised&);
void apply_to(Connection&, const LogLine&, const PayoutMade&);
void apply_to(Connection&, const LogLine&, const ReceiptPrinted&);
void apply_to(Connection&, const LogLine&, const CashCounted&);
void apply_to(Connection&, const LogLine&, const ReceiptVoided&);
void apply_to(Connection&, const LogLine&, const CollectorRecorded&);
void apply_to(Connection&, const LogLine&, const CollectorRevoked&);
void apply_to(Connection&, const LogLine&, const TreasurySettingsSet&);
void apply_to(Connection&, const LogLine&, const ReceiptPrintEnded&);
void apply_to(Connection&, const LogLine&, const ProjectSpent&);
void apply_to(Connection&, const LogLine&, const SpendingVoided&);
void apply_to(Connection&, const LogLine&, const PayRateSet&);
void apply_to(Connection&, const LogLine&, const PayrollDrafted&);
void apply_to(Connection&, const LogLine&, const PayrollAuthorised&);
void apply_to(Connection&, const LogLine&, const PayrollWithdrawn&);
void apply_to(Connection&, const LogLine&, const PayrollReversed&);
void apply_to(Connection&, const LogLine&, const ParcelInspected&);
void apply_to(Connection&, const LogLine&, const WorkPartyRecorded&);
void apply_to(Connection&, const LogLine&, const WorkSheetKept&);
void apply_to(Connection&, const LogLine&, const ItemBegun&);
void apply_to(Connection&, const LogLine&, const ItemEnded&);
void apply_to(Connection&, const LogLine&, const ItemAdded&);
void apply_to(Connection&, const LogLine&, const VisitorArrived&);
void apply_to(Connection&, const LogLine&, const TurnAsked&);
void apply_to(Connection&, const LogLine&, const TurnWithdrawn&);
void apply_to(Connection&, const LogLine&, const TurnBegun&);
void apply_to(Connection&, const LogLine&, const TurnPaused&);
void apply_to(Connection&, const LogLine&, const TurnResumed&);
void apply_to(Connection&, const LogLine&, const TurnEnded&);
void apply_to(Connection&, const LogLine&, const ProposalMade&);
void apply_to(Connection&, const LogLine&, const ProposalSettled&);
void apply_to(Connection&, const LogLine&, const DissentRecorded&);
void apply_to(Connection&, const LogLine&, const TaskAssigned&);
void apply_to(Connection&, const LogLine&, const TaskSettled&);
void apply_to(Connection&, const LogLine&, const SavingNoteWritten&);
void apply_to(Connection&, const LogLine&, const ActaSigned&);
void apply_to(Connection&, const LogLine&, const ActaPrinted&);
void apply_to(Connection&, const LogLine&, const ActaReopened&);
void apply_to(Connection&, const LogLine&, const VisitorLeft&);
void apply_to(Connection&, const LogLine&, const CommitteeAppointed&);
void apply_to(Connection&, const LogLine&, const OfficeHandedOver&);
void apply_to(Connection&, const LogLine&, const CashDeposited&);

}  // namespace minga::storage
