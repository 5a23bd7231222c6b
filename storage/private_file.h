// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "storage/connection.h"

// Files and folders that only their owner can read.
namespace minga::storage {

// From the errno of a call on a file or folder; cannot_open where it says nothing better.
FaultKind kind_of_errno(int error);

// Makes the folder and those above it that are missing, 0700. Durable when it returns. Throws a Fault.
void make_private_folder(const std::filesystem::path&);

// Makes an empty file, 0600 from its first moment on; one that is there already stays as it is. Throws a
// Fault.
void make_private_file(const std::filesystem::path&);

}  // namespace minga::storage
