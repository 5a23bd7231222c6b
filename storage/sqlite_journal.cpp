// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_journal.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <vector>

#include "domain/base/ensure.h"

namespace minga::storage {
namespace {

// SQLite's header of a journal. While it is there the journal is played back; once it is zero the transaction
// stands.
constexpr sqlite3_int64 header_bytes = 28;

sqlite3_vfs* plain_vfs() {
  static sqlite3_vfs* const vfs = sqlite3_vfs_find(nullptr);
  return vfs;
}

int write_zeros(sqlite3_file* file, sqlite3_int64 from, sqlite3_int64 to) {
  static constexpr std::array<char, 65536> zeros{};
  while (from < to) {
    const auto length = std::min<sqlite3_int64>(to - from, zeros.size());
    const int code = file->pMethods->xWrite(file, zeros.data(), static_cast<int>(length), from);
    if (code != SQLITE_OK) return code;
    from += length;
  }
  return file->pMethods->xSync(file, SQLITE_SYNC_NORMAL);
}

// The header alone first, and down to the disk: a power cut that kept the header but not the pages behind it
// would undo half a transaction. After that nothing can be lost any more, so a failure further on is not the
// caller's.
int wipe(sqlite3_file* file) {
  sqlite3_int64 size = 0;
  int code = file->pMethods->xFileSize(file, &size);
  if (code != SQLITE_OK || size == 0) return code;
  code = write_zeros(file, 0, std::min(size, header_bytes));
  if (code == SQLITE_OK) write_zeros(file, header_bytes, size);
  return code;
}

// A journal as SQLite sees it; the plain file follows it in the same memory.
struct Journal {
  sqlite3_file base;
};

sqlite3_file* plain(sqlite3_file* file) {
  return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + sizeof(Journal));
}

int journal_truncate(sqlite3_file* file, sqlite3_int64 size) {
  sqlite3_file* const inner = plain(file);
  if (size == 0) {
    const int code = wipe(inner);
    if (code != SQLITE_OK) return code;
  }
  return inner->pMethods->xTruncate(inner, size);
}

int journal_close(sqlite3_file* file) { return plain(file)->pMethods->xClose(plain(file)); }
int journal_read(sqlite3_file* file, void* to, int length, sqlite3_int64 at) {
  return plain(file)->pMethods->xRead(plain(file), to, length, at);
}
int journal_write(sqlite3_file* file, const void* from, int length, sqlite3_int64 at) {
  return plain(file)->pMethods->xWrite(plain(file), from, length, at);
}
int journal_sync(sqlite3_file* file, int flags) { return plain(file)->pMethods->xSync(plain(file), flags); }
int journal_size(sqlite3_file* file, sqlite3_int64* size) {
  return plain(file)->pMethods->xFileSize(plain(file), size);
}
int journal_lock(sqlite3_file* file, int lock) { return plain(file)->pMethods->xLock(plain(file), lock); }
int journal_unlock(sqlite3_file* file, int lock) { return plain(file)->pMethods->xUnlock(plain(file), lock); }
int journal_reserved(sqlite3_file* file, int* answer) {
  return plain(file)->pMethods->xCheckReservedLock(plain(file), answer);
}
int journal_control(sqlite3_file* file, int operation, void* argument) {
  return plain(file)->pMethods->xFileControl(plain(file), operation, argument);
}
int journal_sector(sqlite3_file* file) { return plain(file)->pMethods->xSectorSize(plain(file)); }
int journal_device(sqlite3_file* file) { return plain(file)->pMethods->xDeviceCharacteristics(plain(file)); }

constexpr sqlite3_io_methods journal_methods = {1,
                                                journal_close,
                                                journal_read,
                                                journal_write,
                                                journal_truncate,
                                                journal_sync,
                                                journal_size,
                                                journal_lock,
                                                journal_unlock,
                                                journal_reserved,
                                                journal_control,
                                                journal_sector,
                                                journal_device,
                                                nullptr,
                                                nullptr,
                                                nullptr,
                                                nullptr,
                                                nullptr,
                                                nullptr};

int open_file(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags) {
  if ((flags & SQLITE_OPEN_MAIN_JOURNAL) == 0 || name == nullptr)
    return plain_vfs()->xOpen(plain_vfs(), name, file, flags, out_flags);
  file->pMethods = nullptr;
  const int code = plain_vfs()->xOpen(plain_vfs(), name, plain(file), flags, out_flags);
  if (plain(file)->pMethods != nullptr) file->pMethods = &journal_methods;
  return code;
}

// A journal left by a crash is played back and deleted before the mode of emptying it is set.
int delete_file(sqlite3_vfs*, const char* name, int sync_folder) {
  if (std::string_view(name).ends_with("-journal")) {
    std::vector<char> memory(static_cast<std::size_t>(plain_vfs()->szOsFile));
    auto* const file = reinterpret_cast<sqlite3_file*>(memory.data());
    const int opened = plain_vfs()->xOpen(plain_vfs(), name, file,
                                          SQLITE_OPEN_READWRITE | SQLITE_OPEN_SUPER_JOURNAL, nullptr);
    const int wiped = opened == SQLITE_OK ? wipe(file) : SQLITE_OK;
    if (file->pMethods != nullptr) file->pMethods->xClose(file);
    if (wiped != SQLITE_OK) return wiped;
  }
  return plain_vfs()->xDelete(plain_vfs(), name, sync_folder);
}

}  // namespace

const char* vfs_with_wiped_journals() {
  static sqlite3_vfs ours = [] {
    ensure(plain_vfs() != nullptr, "SQLite has a file layer");
    sqlite3_vfs vfs = *plain_vfs();
    vfs.zName = "minga";
    vfs.pNext = nullptr;
    vfs.szOsFile += static_cast<int>(sizeof(Journal));
    vfs.xOpen = open_file;
    vfs.xDelete = delete_file;
    return vfs;
  }();
  static const int registered = sqlite3_vfs_register(&ours, 0);
  ensure(registered == SQLITE_OK, "SQLite takes the file layer");
  return ours.zName;
}

bool has_journal_bytes(const std::string& database) {
  std::error_code missing;
  const auto size = std::filesystem::file_size(database + "-journal", missing);
  return !missing && size > 0;
}

}  // namespace minga::storage
