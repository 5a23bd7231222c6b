// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace minga {

// Ids of different things are different types, though they hold the same bytes. Ids start at 1 and are given
// in the order of the log, so a replay gives the same ones; 0 means "none".
template <class Thing>
struct Id {
  std::int64_t value = 0;
  constexpr explicit operator bool() const { return value != 0; }
  constexpr auto operator<=>(const Id&) const = default;
};

// The number on the roll that people know by heart. Given once, never used again for someone else.
using MemberNumber = Id<struct MemberTag>;
using HouseholdId = Id<struct HouseholdTag>;
using GroupId = Id<struct GroupTag>;
using ParcelId = Id<struct ParcelTag>;
using ProjectId = Id<struct ProjectTag>;
using AssemblyId = Id<struct AssemblyTag>;
using TurnId = Id<struct TurnTag>;  // to speak
using ProposalId = Id<struct ProposalTag>;
using TaskId = Id<struct TaskTag>;
using VisitorId = Id<struct VisitorTag>;
using HandoverId = Id<struct HandoverTag>;  // of an office
using VoteId = Id<struct VoteTag>;
using AgreementId = Id<struct AgreementTag>;
using IssuanceId = Id<struct IssuanceTag>;
using SaleId = Id<struct SaleTag>;
using DistributionId = Id<struct DistributionTag>;
using SpendingId = Id<struct SpendingTag>;
using CollectorId = Id<struct CollectorTag>;
using CashSessionId = Id<struct CashSessionTag>;
using CashCountId = Id<struct CashCountTag>;
using CashDepositId = Id<struct CashDepositTag>;  // from the drawer into the bank
using WorkPartyId = Id<struct WorkPartyTag>;
using InspectionId = Id<struct InspectionTag>;
using PayrollId = Id<struct PayrollTag>;
using EntryId = Id<struct EntryTag>;
// Receipts form one gapless series per kiosk: 1, 2, 3, ...
using ReceiptNumber = Id<struct ReceiptTag>;

}  // namespace minga
