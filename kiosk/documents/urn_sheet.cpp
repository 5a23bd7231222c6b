// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "kiosk/documents/furniture.h"
#include "kiosk/documents/paper.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/documents/vote_text.h"
#include "kiosk/words/dates.h"
#include "kiosk/words/language.h"

namespace minga {

namespace {

using namespace documents;

constexpr Type letters_type{9};
constexpr Type small{8.5, false, 0.25};

std::string letters_text(const UrnSheet::Pattern& pattern, bool close) {
  auto letters = pattern.letters;
  if (close) std::erase(letters, ' ');
  return letters.empty() ? tr(paper, "blank ballot") : letters;
}

// What each letter stands for, two beside each other.
void set_legend(Flow& flow, const Minutes::Ballot& ballot) {
  constexpr double mark = 6;
  constexpr double gap = 8;
  const double width = (flow.shape().text_width() - gap) / 2;
  const auto lines = [&](std::size_t place) {
    return wrapped(option_name(ballot.kind, place, ballot.counts[place].title), small, width - mark, 4);
  };
  for (std::size_t left = 0; left < ballot.counts.size(); left += 2) {
    std::size_t most = lines(left).size();
    if (left + 1 < ballot.counts.size()) most = std::max(most, lines(left + 1).size());
    const double height = static_cast<double>(most) * line_height(small) + 0.6;
    flow.need(height);
    const double top = flow.take(height);
    for (std::size_t i = 0; i < 2 && left + i < ballot.counts.size(); ++i) {
      const double x = flow.shape().left + static_cast<double>(i) * (width + gap);
      set_lines(flow.canvas(), {letter_of(left + i)}, {small.points, true}, x, top, mark);
      set_lines(flow.canvas(), lines(left + i), small, x + mark, top, width - mark);
    }
  }
}

// The patterns in as many columns as fit, to be read downwards; on each page as many rows as it has room for.
class PatternTable {
 public:
  PatternTable(Flow& flow, const std::vector<UrnSheet::Pattern>& patterns)
      : flow_(flow), patterns_(patterns) {
    figures_ = text_width(settable(tr(paper, "Ballots so marked")), head_type);
    for (const auto& pattern : patterns_)
      figures_ = std::max(figures_, text_width(settable(number_text(pattern.ballots)), letters_type));
    const double total = flow_.shape().text_width();
    double least = least_width();
    // Long rows of letters are written close rather than one below the other over many pages.
    close_ = least > (total - 2 * gap) / 3;
    if (close_) least = least_width();
    least = std::min(least, total);
    const auto most = std::clamp<std::size_t>((patterns_.size() + 4) / 5, 1, 5);
    columns_ = std::clamp<std::size_t>(static_cast<std::size_t>((total + gap) / (least + gap)), 1, most);
    // Few patterns stay close to their figures instead of spreading over the page.
    const auto count = static_cast<double>(columns_);
    width_ = std::min((total - gap * (count - 1)) / count, least + 12);
  }

  // Where it need not be parted.
  double height() const {
    return row_height * static_cast<double>(1 + (patterns_.size() + columns_ - 1) / columns_);
  }

  // `foot` is kept together with the last rows.
  void set(double foot) {
    for (std::size_t from = 0; from < patterns_.size();) {
      const std::size_t left = patterns_.size() - from;
      const std::size_t even = (left + columns_ - 1) / columns_;
      // Never a head with a row or two at the foot of a page.
      flow_.need(row_height * static_cast<double>(1 + std::min<std::size_t>(even, 4)));
      const auto fitting = static_cast<std::size_t>(std::max(2.0, flow_.room() / row_height + 1e-6)) - 1;
      std::size_t rows = std::min(even, fitting);
      // What follows must not begin a page alone: some rows go there with it.
      const double after = flow_.room() - row_height * static_cast<double>(1 + rows);
      if (rows == even && after < foot && rows > 3 && !flow_.at_top())
        rows -= std::min<std::size_t>(3, rows - 1);
      const std::size_t end = std::min(patterns_.size(), from + rows * columns_);
      block(from, end, rows);
      from = end;
      if (from < patterns_.size()) flow_.new_page();
    }
  }

 private:
  static constexpr double pad = 1.5;
  static constexpr double gap = 6;
  static constexpr double row_height = 5.2;
  static constexpr Type head_type{8, true};

  double least_width() const {
    double widest = text_width(settable(tr(paper, "Letters marked")), head_type);
    for (const auto& pattern : patterns_)
      widest = std::max(widest, text_width(settable(letters_text(pattern, close_)), letters_type));
    return widest + figures_ + 4 * pad;
  }

  void line(double x, double top, const std::string& letters, const std::string& ballots, Type type) {
    const double down = (row_height - line_height(type)) / 2;
    const double room = width_ - figures_ - 4 * pad;
    set_lines(flow_.canvas(), wrapped(letters, type, room, 1), type, x + pad, top + down, room);
    set_lines(flow_.canvas(), {ballots}, type, x + pad, top + down, width_ - 2 * pad, Align::right);
    flow_.canvas().line(x, top + row_height, x + width_, top + row_height, 0.15, 0.45);
  }

  void block(std::size_t from, std::size_t end, std::size_t rows) {
    const double top = flow_.take(row_height * static_cast<double>(rows + 1));
    for (std::size_t column = 0; from + column * rows < end; ++column) {
      const double x = flow_.shape().left + static_cast<double>(column) * (width_ + gap);
      flow_.canvas().fill({x, top, width_, row_height}, 0.92);
      flow_.canvas().line(x, top, x + width_, top, 0.35);
      line(x, top, tr(paper, "Letters marked"), tr(paper, "Ballots so marked"), head_type);
      for (std::size_t row = 0; row < rows && from + column * rows + row < end; ++row) {
        const auto& pattern = patterns_[from + column * rows + row];
        line(x, top + row_height * static_cast<double>(row + 1), letters_text(pattern, close_),
             number_text(pattern.ballots), letters_type);
      }
    }
  }

  Flow& flow_;
  const std::vector<UrnSheet::Pattern>& patterns_;
  bool close_ = false;
  double figures_ = 0;
  std::size_t columns_ = 1;
  double width_ = 0;
};

void set_urn(Flow& flow, const UrnSheet& sheet) {
  const auto how =
      tr(paper,
         "Anyone can count again: for each letter add up the ballots of every line that holds it. "
         "The sums are the counts above.");
  const auto digest =
      filled(tr(paper, "Digest of the sorted ballots (BLAKE2b-256): {}"), sheet.ballots_digest);
  constexpr Type tiny{7.5, false, 0.25};
  const double foot = 3 + flow.text_height(digest, tiny) + two_signing_height;
  PatternTable table(flow, sheet.patterns);
  const double legend =
      static_cast<double>((sheet.ballot.counts.size() + 1) / 2) * (line_height(small) + 0.6);
  const double head = line_height({11, true}) + flow.text_height(how, small) + legend + 5;
  flow.space(5);
  // On one page with the signatures where it can be.
  const double whole = head + table.height() + foot;
  flow.need(whole <= flow.full_page() / 2 ? whole : head + 30);
  flow.text(tr(paper, "WHAT LAY IN THE URN"), {11, true});
  flow.space(1);
  flow.text(how, small);
  flow.space(1.5);
  set_legend(flow, sheet.ballot);
  flow.space(2);
  table.set(foot);
  flow.space(2.5);
  // Signatures alone on a page could be put under anything.
  flow.need(foot - 2.5);
  flow.text(digest, tiny);
}

std::string first_sentence(const UrnSheet& sheet) {
  const auto sentence =
      sheet.zero_report
          ? tr(paper, "At {} on {} this urn was opened. It was empty: no vote had been cast for any option.")
      : sheet.ballot.annulled ? tr(paper, "This vote, closed at {} on {}, was annulled by the assembly.")
      : sheet.ballot.kind == VoteKind::show_of_hands
          ? tr(paper, "At {} on {} the hands were counted and the result was proclaimed.")
          : tr(paper, "At {} on {} the result of this vote was proclaimed.");
  return filled(sentence, clock_text(sheet.time), long_date(paper, sheet.date));
}

}  // namespace

Pdf urn_sheet(const UrnSheet& sheet) {
  const std::string title = filled(
      sheet.zero_report ? tr(paper, "ZERO REPORT - VOTE No {}") : tr(paper, "RESULT SHEET - VOTE No {}"),
      number_text(sheet.vote));
  Canvas canvas(title + " - " + sheet.community);
  Flow flow = sheet_flow(canvas, sheet.sample);
  sheet_title(flow, sheet.community, sheet.place, title);

  std::vector<Paragraph> text;
  text.push_back({.text = first_sentence(sheet)});
  for (auto& each : vote_text(sheet.ballot, !sheet.zero_report)) text.push_back(std::move(each));
  if (!sheet.zero_report && !sheet.agreement.empty())
    text.push_back({.text = filled(tr(paper, "Agreement: {}"), sheet.agreement)});
  set_paragraphs(flow, text);
  // An annulled urn is not read.
  if (!sheet.zero_report && !sheet.ballot.annulled && !sheet.patterns.empty()) set_urn(flow, sheet);

  two_signing_lines(flow, tr(paper, "Presidency of the assembly"), tr(paper, "Electoral officer"));
  feet(canvas, sheet_shape, title, sheet.chain_head);
  return canvas.finish();
}

}  // namespace minga
