// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/memory_file.h"

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kiosk/documents/paper.h"

namespace minga::documents {

MemoryFile::MemoryFile() : descriptor_(memfd_create("minga", MFD_CLOEXEC)) {
  if (descriptor_ < 0) throw PaperError("no memory for a file");
  path_ = "/proc/self/fd/" + std::to_string(descriptor_);
}

MemoryFile::~MemoryFile() { close(descriptor_); }

void MemoryFile::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written = ::write(descriptor_, bytes.data(), bytes.size());
    if (written <= 0) throw PaperError("no memory for a file");
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

std::string MemoryFile::bytes() const {
  struct stat status {};
  if (fstat(descriptor_, &status) != 0) throw PaperError("a file in memory can not be read");
  std::string read(static_cast<std::size_t>(status.st_size), '\0');
  for (std::size_t at = 0; at < read.size();) {
    const auto got = pread(descriptor_, read.data() + at, read.size() - at, static_cast<off_t>(at));
    if (got <= 0) throw PaperError("a file in memory can not be read");
    at += static_cast<std::size_t>(got);
  }
  return read;
}

}  // namespace minga::documents
