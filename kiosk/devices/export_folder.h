// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace minga::devices {

// A folder that files are exported to. They are written beside their places and moved there together at the
// end, so a full disk or a pulled cable leaves the old files, never half of a new one. Only their owner can
// read them.
class ExportFolder {
 public:
  // What went wrong, in one sentence for whoever typed the command.
  class Error : public std::runtime_error {
   public:
    using std::runtime_error::runtime_error;
  };

  // Made if it is missing. Throws Error when it cannot be written.
  explicit ExportFolder(std::filesystem::path);
  ~ExportFolder();  // what was not kept is removed
  ExportFolder(const ExportFolder&) = delete;
  ExportFolder& operator=(const ExportFolder&) = delete;

  // Throws Error, and whatever `write` throws.
  void add(const std::string& name,
           const std::function<void(const std::function<void(std::string_view)>&)>& write);
  // Everything in its place and durable.
  void keep();

 private:
  struct File {
    std::filesystem::path beside;
    std::filesystem::path place;
  };
  std::filesystem::path folder_;
  std::vector<File> files_;
};

}  // namespace minga::devices
