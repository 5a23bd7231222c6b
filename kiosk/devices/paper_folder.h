// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace minga::devices {

// Where every paper is kept as a file, whether or not there is a printer. A paper is whole or not there: it
// is written beside, synced and renamed. The same paper again keeps its file; another one under the same name
// gets "-2", "-3", ...
class PaperFolder {
 public:
  explicit PaperFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}
  const std::filesystem::path& path() const { return folder_; }
  // The file it is in, or nothing when the disk is full or cannot be written.
  std::optional<std::filesystem::path> keep(const std::string& name, const std::string& pdf) const noexcept;

 private:
  std::filesystem::path folder_;
};

}  // namespace minga::devices
