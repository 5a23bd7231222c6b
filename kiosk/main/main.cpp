// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <filesystem>

#include "kiosk/main/programs.h"

int main(int argc, char** argv) {
  using namespace minga;
  keep_memory_private();
  CLI::App cli{"Minga: the kiosk of a farming community. Without a command it opens the kiosk."};
  Options options;
  options.data = default_data_folder();
  cli.set_version_flag("--version", std::string("minga ") + MINGA_VERSION);
  cli.add_option("--data", options.data, "Folder of the community's data")->capture_default_str();
  cli.add_flag("--window", options.window, "Open in a window instead of the full screen");
  cli.add_option("--size", options.size, "Size of the window, such as 1080x1920")->capture_default_str();
  cli.add_option("--diagonal", options.diagonal_inches,
                 "The screen's diagonal in inches, where the system says it wrong");
  cli.add_option("--receipt-paper", options.receipt_paper, "What receipts are printed on")
      ->capture_default_str()
      ->check(CLI::IsMember({"a5", "80mm"}));
  cli.add_option("--idle-warning", options.idle_warning_s,
                 "Seconds without a touch until the kiosk asks whether somebody is there")
      ->capture_default_str()
      ->check(CLI::Range(5, 3600));
  cli.add_option("--idle-out", options.idle_out_s, "Seconds without a touch until it returns to the start")
      ->capture_default_str()
      ->check(CLI::Range(6, 3600));
  cli.add_option("--tour", options.tour,
                 "Play an assembly day by touches on a fresh sample community; leave pictures and papers in "
                 "this folder");
  cli.add_option("--day", options.day, "With --tour: which day to play; a wrong name lists them")
      ->capture_default_str();
  cli.add_flag("--tour-prints", options.tour_prints, "With --tour: send its papers to the printer too");
  cli.add_flag("--board", options.board,
               "Show the assembly large for everybody, on a second screen or a projector beside the kiosk");
  cli.add_flag("--say-first-frame", options.say_first_frame)->group("");  // for the benchmark
  cli.fallthrough();

  auto* init = cli.add_subcommand(
      "init", "Start an empty community; the first run asks its name, statute and officers");
  init->add_flag("--sample", options.sample, "Fill it with the sample community");
  auto* verify = cli.add_subcommand(
      "verify", "Replay the log and compare: was anything changed behind the program's back?");
  auto* unlock =
      cli.add_subcommand("unlock", "Give a locked PIN new tries, when no officer is left who could");
  unlock->add_option("NUMBER", options.member, "The member's number on the roll")->required();
  CountOptions counting;
  auto* count = cli.add_subcommand("count", "Count an election in Pabulib's format, without a community");
  count->add_option("FILE", counting.file, "The .pb file")->required();
  count->add_option("--method", counting.method, "How to count")
      ->check(CLI::IsMember({"greedy", "equal-shares"}))
      ->capture_default_str();
  count->add_option("--utility", counting.utility, "Equal shares: what a project is worth to who approves it")
      ->check(CLI::IsMember({"cost", "cardinality"}))
      ->capture_default_str();
  count->add_option("--completion", counting.completion, "Equal shares: how money left is used")
      ->check(CLI::IsMember({"none", "greedy", "add1", "add1-full", "add1-greedy"}))
      ->capture_default_str();
  count->add_flag("--json", counting.json, "Print the outcome as JSON");
  auto* exports = cli.add_subcommand("export", "Write what is kept as files that other programs read");
  exports->require_subcommand(1);
  auto* export_vote = exports->add_subcommand("vote", "The options, result and ballots of a proclaimed vote");
  export_vote->add_option("ID", options.vote, "The vote's number")->required();
  export_vote->add_option("--to", options.to, "The folder to write to")->required();
  auto* check = cli.add_subcommand("check-receipt",
                                   "Is a receipt that somebody shows genuine? Answers 0 if it is, 1 if not");
  check->add_option("NUMBER", options.receipt, "The receipt's number, such as 12 or 001-000012")->required();
  check->add_option("CODE", options.code, "The code on it, such as K7QM-2F9T; case and dashes do not matter")
      ->required();
  auto* ledger = exports->add_subcommand(
      "ledger",
      "The whole ledger: a journal for hledger, and accounts, receipts, sales, distributions as CSV");
  ledger->add_option("--to", options.to, "Folder to write to")->required();
  auto* report = exports->add_subcommand(
      "report", "A year for auditors, as a workbook and CSV: funds, projects, sales, who received what");
  report->add_option("YEAR", options.year, "The calendar year")->required()->check(CLI::Range(1900, 2199));
  report->add_option("--to", options.to, "Folder to write to")->required();
  auto* roll = exports->add_subcommand("roll", "Everyone on the roll, as CSV and as a workbook");
  roll->add_option("--to", options.to, "Folder to write to")->required();
  auto* imports = cli.add_subcommand("import", "Bring in what was kept elsewhere");
  imports->require_subcommand(1);
  auto* import_roll = imports->add_subcommand("roll",
                                              "A roll kept in a spreadsheet, from CSV: shows what would come "
                                              "in and every doubtful line; brings it in "
                                              "only with --accept");
  import_roll->add_option("FILE", options.list, "The list, as CSV or text")->required();
  import_roll->add_option("--standing", options.standing, "The standing of whom the list gives none")
      ->check(CLI::IsMember({"qualified", "integrated"}))
      ->capture_default_str();
  import_roll->add_option("--group", options.group,
                          "The group of whom the list gives none, by its name; else the first");
  import_roll
      ->add_option("--turn", options.turned,
                   "Lines that come in although they would stay out, or stay out: 12,40")
      ->delimiter(',');
  import_roll->add_flag("--accept", options.accept, "Bring them in: all of them or nobody");
  auto* rehearse = cli.add_subcommand(
      "rehearse",
      "Votes and payouts on a sample community without a window, one line each, for tests of power cuts");
  rehearse->group("");  // for tests, not for people

  CLI11_PARSE(cli, argc, argv);
  try {
    if (*init) return run_init(options);
    if (*verify) return run_verify(options);
    if (*unlock) return run_unlock(options);
    if (*count) return run_count(counting);
    if (*export_vote) return run_export_vote(options);
    if (*check) return run_check_receipt(options);
    if (*report) return run_export_report(options);
    if (*import_roll) return run_import_roll(options);
    if (*roll) return run_export_roll(options);
    if (*ledger) return run_export_ledger(options);
    if (*rehearse) return run_rehearsal(options);
    if (options.board) return run_board(options);
    return options.tour.empty() ? run_kiosk(options) : run_tour(options);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "minga: %s\n", error.what());
    return 70;  // EX_SOFTWARE: the session starts the kiosk again, where it was
  }
}
