// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/devices/export_folder.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace minga::devices {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void fail(const fs::path& what) {
  throw ExportFolder::Error(what.string() + " can not be written (" + std::strerror(errno) +
                            "). What was there before is still there.");
}

struct Closing {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

// The folder's own entry on the disk, so that the new names survive a power cut.
void make_durable(const fs::path& folder) {
  const int descriptor = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  fsync(descriptor);
  close(descriptor);
}

}  // namespace

ExportFolder::ExportFolder(fs::path folder) : folder_(std::move(folder)) {
  std::error_code error;
  fs::create_directories(folder_, error);
  if (error || !fs::is_directory(folder_, error))
    throw Error(folder_.string() + " is not a folder that can be written to. Nothing was exported.");
  if (access(folder_.c_str(), W_OK | X_OK) != 0)
    throw Error(folder_.string() + " can not be written (" + std::strerror(errno) +
                "). Nothing was exported.");
}

ExportFolder::~ExportFolder() {
  std::error_code ignored;
  for (const auto& file : files_) fs::remove(file.beside, ignored);
}

void ExportFolder::add(const std::string& name,
                       const std::function<void(const std::function<void(std::string_view)>&)>& write) {
  std::string beside = (folder_ / ("." + name + "-XXXXXX")).string();
  const int descriptor = mkstemp(beside.data());
  if (descriptor < 0) fail(folder_ / name);
  files_.push_back({beside, folder_ / name});
  const std::unique_ptr<std::FILE, Closing> file(fdopen(descriptor, "wb"));
  if (!file) {
    close(descriptor);
    fail(folder_ / name);
  }
  write([&](std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), file.get()) != text.size()) fail(folder_ / name);
  });
  if (std::fflush(file.get()) != 0 || fsync(descriptor) != 0) fail(folder_ / name);
}

void ExportFolder::keep() {
  for (const auto& file : files_)
    if (std::rename(file.beside.c_str(), file.place.c_str()) != 0) fail(file.place);
  files_.clear();
  make_durable(folder_);
}

}  // namespace minga::devices
