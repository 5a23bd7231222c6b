// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace minga::documents {

// A file that is nowhere on the disk, for libraries that read and write files only. Linux keeps it in memory
// while this lives. Every function throws PaperError when there is no memory for it.
class MemoryFile {
 public:
  MemoryFile();
  ~MemoryFile();
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  // Opens like a file, any number of times.
  const std::string& path() const { return path_; }
  void write(std::string_view bytes);
  std::string bytes() const;

 private:
  int descriptor_ = -1;
  std::string path_;
};

}  // namespace minga::documents
