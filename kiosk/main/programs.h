// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "storage/connection.h"

namespace minga {

struct Options {
  std::filesystem::path data;
  std::filesystem::path tour;    // where the tour leaves its pictures and papers; empty: no tour
  std::string day = "assembly";  // which tour
  bool tour_prints = false;      // its papers go to this machine's printer too
  std::filesystem::path to;      // where exports go
  std::string size = "1280x800";
  double diagonal_inches = 0;  // 0: as the system says
  int idle_warning_s = 45;
  int idle_out_s = 60;
  std::int64_t member = 0;
  std::string receipt;  // to check, as typed
  std::string code;
  std::filesystem::path list;          // a roll to bring in
  std::string standing = "qualified";  // of whom it names none
  std::string group;                   // the same; empty: the first
  std::vector<std::int64_t> turned;    // lines that come in after all, or stay out
  bool accept = false;
  int year = 0;                      // to report on
  std::int64_t vote = 0;             // to export
  std::string receipt_paper = "a5";  // or "80mm"
  bool window = false;
  bool sample = false;
  bool board = false;
  bool say_first_frame = false;
};

// No copy of this program's memory after a crash, and none for its neighbours. First of all.
void keep_memory_private();

struct CountOptions {
  std::filesystem::path file;
  std::string method = "equal-shares";
  std::string utility = "cost";
  std::string completion = "add1-greedy";
  bool json = false;
};

// $XDG_DATA_HOME/minga, or ~/.local/share/minga.
std::filesystem::path default_data_folder();

// Each answers the program's exit code: 0 done, 1 not as it should be, 2 not possible here.
int run_kiosk(const Options&);
// The large public view of the assembly, beside a kiosk on the same data. It only reads.
int run_board(const Options&);
int run_tour(const Options&);
int run_init(const Options&);
int run_verify(const Options&);
int run_unlock(const Options&);
int run_rehearsal(const Options&);
int run_export_vote(const Options&);
// A Pabulib file counted again, without a display or a community. 65: the file is not as it should be, at
// FILE:line:column; 66: it can not be read.
int run_count(const CountOptions&);
int run_export_ledger(const Options&);
int run_export_report(const Options&);
int run_export_roll(const Options&);
// What `list` would bring onto the roll, and with --accept all of it or nothing.
int run_import_roll(const Options&);
int run_check_receipt(const Options&);

// --- shared by them
// ---------------------------------------------------------------------------------------------------
std::filesystem::path database_file(const Options&);
// Opened, brought to this program's schema. A fault is told in one sentence on standard error, and in `told`
// in Spanish, and answered by null.
std::unique_ptr<storage::Connection> open_community(const Options&, bool make_if_missing,
                                                    std::string* told = nullptr);
// Opened to be read alone, by a program beside the kiosk; told the same.
std::unique_ptr<storage::Connection> look_at_community(const Options&);
std::unique_ptr<storage::Connection> scratch_database();
void open_words();
Instant system_time();

}  // namespace minga
