// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "kiosk/documents/paper.h"

// Papers of an invented community, and ways to read a paper back.
namespace minga::papers {

// Opens the Spanish catalogues when nobody has yet.
void in_spanish();

Receipt receipt();
Minutes minutes(int attending = 8);
DistributionSheet distribution(int lines = 6);
SpendingVoucher spending();
UrnSheet urn(bool zero_report);
SlipSheet slips(std::size_t count);
PaperBallot ballot_paper();

// A vote of each kind, as it was proclaimed.
Minutes::Ballot motion_ballot();
Minutes::Ballot fund_ballot();
Minutes::Ballot hands_ballot();
Minutes::Ballot election_ballot();
Minutes::Ballot choice_ballot();

// As long as nobody's name is, with and without places to break.
std::string long_name();
std::string unbroken(std::size_t letters);

// What a command prints.
std::string output_of(const std::string& command);

// A PDF in a file of its own while this lives.
class Printed {
 public:
  explicit Printed(const Pdf&);
  ~Printed();
  Printed(const Printed&) = delete;
  Printed& operator=(const Printed&) = delete;

  std::string text(int page = 0) const;   // as laid out; 0: all pages
  std::string words(int page = 0) const;  // the same with every run of blanks and line ends as one blank
  const std::filesystem::path& path() const { return path_; }
  std::string scanned(int page) const;  // what a scanner of QR codes reads at 203 dpi; empty: nothing
  int pages() const;                    // counted by pdfinfo

  struct Word {
    std::string text;
    double left, top, right, bottom;  // points
    int page;
    double page_width, page_height;
  };
  std::vector<Word> boxes() const;

 private:
  std::filesystem::path path_;
};

std::string folded(const std::string& text);  // runs of white space as one blank
bool says(const std::string& text, const std::string& part);

}  // namespace minga::papers
