// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/private_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace minga::storage {
namespace {

// A power cut must not take away a folder that was just made, with everything in it.
void sync_folder(const std::filesystem::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

}  // namespace

FaultKind kind_of_errno(int error) {
  switch (error) {
    case ENOSPC:
    case EDQUOT:
      return FaultKind::disk_full;
    case EROFS:
    case EACCES:
    case EPERM:
      return FaultKind::read_only;
    default:
      return FaultKind::cannot_open;
  }
}

void make_private_folder(const std::filesystem::path& folder) {
  if (folder.empty() || std::filesystem::is_directory(folder)) return;
  make_private_folder(folder.parent_path());
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
    throw Fault(kind_of_errno(errno), "cannot make the folder " + folder.string(),
                {folder.string(), 0, 0, 0});
  sync_folder(folder.parent_path());
}

// Made by us, not by SQLite, so that no moment has other rights on it. The journal takes over the file's
// rights.
void make_private_file(const std::filesystem::path& file) {
  const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (descriptor >= 0) {
    ::close(descriptor);
    sync_folder(file.parent_path());
  } else if (errno != EEXIST) {
    throw Fault(kind_of_errno(errno), "cannot make " + file.string(), {file.string(), 0, 0, 0});
  }
}

}  // namespace minga::storage
