// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "domain/treasury/project_decisions.h"
#include "kiosk/desk/stick_files.h"
#include "storage/queries/labour.h"

// Projects that a vote approved: spent from the bank or the drawer by president and treasurer together, never
// beyond what was approved.
namespace minga::desk {

// By project; those without an approval have nothing left.
std::vector<storage::ProjectBooks> project_books(Desk&);

struct ProjectView {
  storage::ProjectBooks books;
  std::string agreement;  // the text of the latest approval
  struct Line {
    storage::Spending spending;
    std::string president, treasurer;
  };
  std::vector<Line> spendings;  // newest first, voided ones too
  Money bank;                   // what a transfer can take
  bool drawer_closed = false;   // cash is refused until the drawer is opened
};

// A photo or scan with its content, which is taken into memory when it is chosen: the stick can be pulled out
// then.
struct AttachedFile {
  Attachment attachment;
  std::string content;
};
// JPEG, PNG and PDF files on the sticks by their names, the newest first.
std::vector<StickFile> attachment_files(Desk&);
// Refusals: attachment_unreadable and those of checked_attachment() of the domain.
Result<AttachedFile> read_attachment(const std::string& path);
// What is kept with a spending. Refusals: unknown_spending (also of one without), attachment_damaged.
Result<AttachedFile> attachment_of(Desk&, SpendingId);

// Refusal: unknown_project.
Result<ProjectView> project_view(Desk&, ProjectId);

// Those recorded in the year that have a photo or scan, oldest first.
std::vector<SpendingId> spendings_with_attachment(Desk&, int year);

// What was typed as it would be kept, before the two are asked; it names nobody yet. Keeps nothing. President
// or treasurer. Refusals: not_allowed, and those of checked_spending() of the domain.
Result<ProjectSpent> spending_preview(Desk&, const Session&, const SpendingDraft&);
// President and treasurer have just identified themselves. Refusals: those of spend() of the domain.
// The photo or scan, if any, is kept in the same transaction.
Result<ProjectSpent> spend(Desk&, const Session& president, const Session& treasurer, const CommandId&,
                           SpendingDraft, const std::shared_ptr<const AttachedFile>& = nullptr);
// A mistake is undone by a reversing entry that names the one it reverses; the money is the project's again.
// Refusals: unknown_spending and those of void_spending() of the domain.
Result<SpendingVoided> void_spending(Desk&, const Session& president, const Session& treasurer,
                                     const CommandId&, SpendingId, const std::string& reason);

}  // namespace minga::desk
