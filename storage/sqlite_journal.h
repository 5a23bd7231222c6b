// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

// Emptying a file gives its blocks back to the disk as they are, and a rollback journal holds the pages as
// they were before the transaction: from the blocks of many journals one could read the urn before and after
// each ballot. So the journal is overwritten with zeros before it is emptied or deleted. This reaches what an
// ordinary file system overwrites in place (ext4, not btrfs) and what a disk can be asked for; worn blocks of
// a flash disk stay out of reach, for which there is disk encryption.
namespace minga::storage {

// The name of SQLite's file layer with this added, registered at the first call.
const char* vfs_with_wiped_journals();

// Killed while it wiped a journal, a program leaves one that is not played back any more, its header being
// zero, but still has the pages behind it: among them the urn's from before the last ballot, which tells
// whose that is. Whether this database's journal holds anything, this or that of a writer at work.
bool has_journal_bytes(const std::string& database);

}  // namespace minga::storage
