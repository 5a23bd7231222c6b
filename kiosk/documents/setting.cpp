// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "kiosk/documents/furniture.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/words/language.h"

namespace minga::documents {

namespace {

using Kind = Paragraph::Kind;

constexpr Type body_type{10.5};
constexpr Type row_type{9.5};

struct Style {
  Type type;
  double before = 0;  // mm
  double after = 0;
  Align align = Align::left;
};

Style style_of(Kind kind) {
  switch (kind) {
    case Kind::title:
      return {{15, true}, 0, 1, Align::centre};
    case Kind::subtitle:
      return {{11}, 0, 5, Align::centre};
    case Kind::heading:
      return {{11, true}, 5, 1.5};
    case Kind::subheading:
      return {{10.5, true}, 3, 1};
    case Kind::agreement:
      return {{10.5, true}, 1.5, 1};
    case Kind::note:
      return {{8.5, false, 0.25}, 0, 1};
    default:
      return {body_type, 0, 1.8};
  }
}

bool is_table_line(Kind kind) { return kind == Kind::columns || kind == Kind::row || kind == Kind::total; }

constexpr double list_indent = 8;
constexpr double ruled_height = 9;
constexpr double signing_height = 24;  // room to sign, above the line
constexpr double finger_width = 23;
constexpr double finger_height = 28;

class Setter {
 public:
  Setter(Flow& flow, const std::vector<Paragraph>& all) : flow_(flow), all_(all) {}

  void set() {
    for (std::size_t i = 0; i < all_.size();) i = set_one(i);
  }

 private:
  // Sets what begins here; answers where the next thing begins.
  std::size_t set_one(std::size_t i) {
    const auto& p = all_[i];
    if (is_table_line(p.kind)) return set_table(i);
    if (p.kind == Kind::attendees) return set_attendance(i);
    if (p.kind == Kind::signature) return set_signatures(i);
    if (p.kind == Kind::blank_line) {
      flow_.need(ruled_height);
      const double y = flow_.take(ruled_height) + ruled_height;
      flow_.canvas().line(flow_.shape().left, y, flow_.shape().left + flow_.shape().text_width(), y, 0.15,
                          0.45);
      return i + 1;
    }
    const auto style = style_of(p.kind);
    flow_.space(style.before);
    flow_.need(height_to_begin(i) - style.before);
    if (p.kind == Kind::listed) {
      // Its first lines are sure to stand on this page.
      set_lines(flow_.canvas(), {p.mark}, style.type, flow_.shape().left, flow_.y(), list_indent);
      flow_.text(p.text, style.type, list_indent);
      flow_.space(style.after - 1);
    } else {
      flow_.text(p.text, style.type, 0, style.align);
      flow_.space(style.after);
    }
    return i + 1;
  }

  // How much of a page must be free for this to begin there: a heading needs the beginning of what it heads.
  double height_to_begin(std::size_t i) const {
    if (i >= all_.size()) return 0;
    const auto& p = all_[i];
    if (is_table_line(p.kind) || p.kind == Kind::attendees) return 4 * (line_height(row_type) + 2.6);
    if (p.kind == Kind::signature) return signing_height + 25;
    if (p.kind == Kind::blank_line) return 2 * ruled_height;
    const auto style = style_of(p.kind);
    const double line = line_height(style.type);
    const auto lines =
        wrapped(p.text, style.type, flow_.shape().text_width() - (p.kind == Kind::listed ? list_indent : 0));
    const auto count = static_cast<double>(lines.size());
    const bool heads = p.kind == Kind::heading || p.kind == Kind::subheading || p.kind == Kind::agreement ||
                       p.kind == Kind::title || p.kind == Kind::note;
    if (heads && count < 12) return style.before + count * line + style.after + height_to_begin(i + 1);
    // A list's entry stays whole where it can, with its number.
    if (p.kind == Kind::listed && count < 12) return count * line;
    return std::min(count, count == 3 ? 3.0 : 2.0) * line;
  }

  std::size_t set_table(std::size_t from) {
    std::size_t end = from;
    while (end < all_.size() && is_table_line(all_[end].kind) &&
           (end == from || all_[end].kind != Kind::columns))
      ++end;
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = from; i < end; ++i) rows.push_back(all_[i].cells);
    const auto widths = column_widths(rows, row_type, flow_.shape().text_width());
    std::vector<Column> columns;
    for (std::size_t i = 0; i < widths.size(); ++i)
      columns.push_back(
          {rows.front()[i], widths[i], i + all_[from].figures >= widths.size() ? Align::right : Align::left});
    Table table(flow_, std::move(columns), {.type = row_type});
    double height = table.height_to_begin();
    for (std::size_t i = from + 1; i < end; ++i)
      height += table.row_height(all_[i].cells, all_[i].kind == Kind::total);
    flow_.space(1);
    // A small table is not parted at all.
    if (height < flow_.full_page() / 3) flow_.need(height);
    for (std::size_t i = from + 1; i < end; ++i) table.row(all_[i].cells, all_[i].kind == Kind::total);
    flow_.space(3);
    return end;
  }

  std::size_t set_attendance(std::size_t from) {
    const auto& head = all_[from].cells;
    constexpr double sign_width = 38;
    constexpr double finger_column = 21;
    const std::vector<double> fixed{10, 15, 0, 21};
    double left = flow_.shape().text_width() - sign_width - finger_column;
    for (const double each : fixed) left -= each;
    std::vector<Column> columns;
    for (std::size_t i = 0; i < head.size() && i < fixed.size(); ++i)
      columns.push_back({head[i], i == 2 ? left : fixed[i], i < 2 ? Align::right : Align::left});
    columns.push_back({tr(paper, "Signature of the person"), sign_width, Align::left});
    columns.push_back({tr(paper, "Fingerprint of the person"), finger_column, Align::left});
    // High enough to sign and to put a finger on.
    Table table(flow_, std::move(columns),
                {.type = {9}, .row_height = 15, .boxed = true, .rows_with_head = 1});
    std::size_t i = from + 1;
    for (; i < all_.size() && all_[i].kind == Kind::attendee; ++i) table.row(all_[i].cells);
    flow_.space(3);
    return i;
  }

  double under_height(const Paragraph& p, double width) const {
    double height = 1;
    for (const auto& text : under(p))
      height += static_cast<double>(wrapped(text, {8.5, true}, width, 3).size()) * line_height({8.5, true});
    return height;
  }

  static std::vector<std::string> under(const Paragraph& p) {
    const auto cell = [&](std::size_t i) { return i < p.cells.size() ? p.cells[i] : std::string(); };
    return {cell(1), cell(0), filled(tr(paper, "DNI {}"), dni_or_blank(cell(2)))};
  }

  std::size_t set_signatures(std::size_t from) {
    std::size_t end = from;
    while (end < all_.size() && all_[end].kind == Kind::signature && end - from < 2) ++end;
    const double half = (flow_.shape().text_width() - 8) / 2;
    const double width = half - finger_width - 4;
    double height = 0;
    for (std::size_t i = from; i < end; ++i)
      height = std::max(height, signing_height + under_height(all_[i], width));
    height = std::max(height, finger_height + 6) + 10;
    flow_.need(height);
    const double top = flow_.take(height) + 7;
    double x = flow_.shape().left;
    for (std::size_t i = from; i < end; ++i) {
      signing_line(flow_.canvas(), x, top + signing_height, width, under(all_[i]));
      fingerprint_box(flow_.canvas(), {x + width + 4, top, finger_width, finger_height});
      x += half + 8;
    }
    return end;
  }

  Flow& flow_;
  const std::vector<Paragraph>& all_;
};

}  // namespace

void set_paragraphs(Flow& flow, const std::vector<Paragraph>& paragraphs) { Setter(flow, paragraphs).set(); }

}  // namespace minga::documents
