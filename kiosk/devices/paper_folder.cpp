// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/devices/paper_folder.h"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>
#include <iterator>

namespace minga::devices {

namespace {

bool holds(const std::filesystem::path& file, const std::string& bytes) {
  std::ifstream in(file, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(in), {}) == bytes;
}

bool write_synced(const std::filesystem::path& file, const std::string& bytes) {
  const int fd = open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (fd < 0) return false;
  std::size_t done = 0;
  while (done < bytes.size()) {
    const auto written = write(fd, bytes.data() + done, bytes.size() - done);
    if (written <= 0) break;
    done += static_cast<std::size_t>(written);
  }
  const bool whole = done == bytes.size() && fsync(fd) == 0;
  return close(fd) == 0 && whole;
}

}  // namespace

std::optional<std::filesystem::path> PaperFolder::keep(const std::string& name,
                                                       const std::string& pdf) const noexcept {
  try {
    std::filesystem::create_directories(folder_);
    for (int nth = 1; nth < 1000; ++nth) {
      const auto file = folder_ / (name + (nth == 1 ? "" : "-" + std::to_string(nth)) + ".pdf");
      if (std::filesystem::exists(file)) {
        if (holds(file, pdf)) return file;
        continue;
      }
      const auto beside = folder_ / (name + ".part");
      if (!write_synced(beside, pdf)) {
        std::error_code ignored;
        std::filesystem::remove(beside, ignored);
        return std::nullopt;
      }
      std::filesystem::rename(beside, file);
      return file;
    }
  } catch (const std::exception&) {
    // Out of memory or a folder that cannot be made: the caller tells that the paper is not kept.
  }
  return std::nullopt;
}

}  // namespace minga::devices
