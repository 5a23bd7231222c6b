// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "domain/forest/area.h"
#include "kiosk/documents/furniture.h"
#include "kiosk/documents/paper.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/documents/pictures.h"
#include "kiosk/words/dates.h"
#include "kiosk/words/language.h"

// For the notice board: few figures, large, each with its picture. All lengths are those of the A3 sheet; A4
// is the same, smaller.
namespace minga {

using namespace documents;

namespace {

constexpr double a3_width = 297, a3_height = 420, a4_width = 210;
constexpr double left = 18, right = a3_width - 18, width = right - left;
constexpr double middle = a3_width / 2, between = 12;
constexpr std::size_t most_projects = 4;

constexpr Colour forest{0.122, 0.361, 0.227}, ochre{0.659, 0.392, 0.106}, violet{0.420, 0.294, 0.631},
    teal{0.059, 0.431, 0.518}, ink{0.118, 0.141, 0.129}, track{0.92, 0.91, 0.87}, band{0.93, 0.95, 0.92};

// Of a thousand.
std::int64_t permille(std::int64_t part, std::int64_t whole) {
  if (whole <= 0) return 0;
  return std::clamp<std::int64_t>(static_cast<std::int64_t>(static_cast<Wide>(part) * 1000 / whole), 0, 1000);
}

// "63.5", rounded down.
std::string hectares_text(std::int64_t area_m2) {
  const auto tenths = area_m2 / 1000;
  return number_text(tenths / 10) + (tenths % 10 ? "." + std::to_string(tenths % 10) : "");
}

class Wall {
 public:
  Wall(Canvas& canvas, double scale) : canvas_(canvas), scale_(scale) {}

  Box box(double x, double y, double w, double h) const {
    return {x * scale_, y * scale_, w * scale_, h * scale_};
  }
  Canvas& canvas() { return canvas_; }
  double points(double size) const { return size * scale_; }

  // One line, made smaller until it fits; then it ends in "…".
  void line(double x, double baseline, const std::string& text, Type type, double most,
            Align align = Align::left) {
    type.points *= scale_;
    const double smallest = 0.6 * type.points;
    while (type.points > smallest && text_width(settable(text), type) > most * scale_) type.points *= 0.96;
    const auto shown = wrapped(text, type, most * scale_, 1).front();
    canvas_.text(x * scale_, baseline * scale_, shown, type, align);
  }
  void fill(double x, double y, double w, double h, Colour colour) {
    if (w > 0) canvas_.fill(box(x, y, w, h), colour);
  }
  void rule(double y) {
    canvas_.line(left * scale_, y * scale_, right * scale_, y * scale_, 0.5 * scale_, 0.6);
  }
  // A heading over its section, on a band.
  void heading(double y, const std::string& text) {
    fill(left, y, width, 13, band);
    line(left + 4, y + 9.8, text, {27, true}, width - 8);
  }
  // An outlined track filled from the left: its outline is the whole even where colours cannot be told apart.
  void bar(double x, double y, double w, double h, std::int64_t part, std::int64_t whole, Colour colour) {
    fill(x, y, w, h, track);
    fill(x, y, w * static_cast<double>(permille(part, whole)) / 1000, h, colour);
    canvas_.frame(box(x, y, w, h), 0.35 * scale_, 0.45);
  }

 private:
  Canvas& canvas_;
  double scale_;
};

void draw_head(Wall& wall, const Poster& facts) {
  wall.fill(0, 0, a3_width, 58, forest);
  wall.line(left, 24, facts.community, {34, true, 1}, width);
  wall.line(left, 47, tr(paper, "Where does our money go?"), {54, true, 1}, width);
  wall.line(left, 69, facts.place, {22, false, 0.25}, facts.sample ? middle - 46 - left : width * 0.55);
  wall.line(right, 69, filled(tr(paper, "{} and all years"), std::to_string(facts.year)), {22, true, 0.1},
            width * 0.42, Align::right);
  if (facts.sample) warning_band(wall.canvas(), wall.box(middle - 42, 60.5, 84, 0), {sample_words()});
}

void draw_forest(Wall& wall, const Poster& facts, double y) {
  constexpr double half = (width - between) / 2, picture = 25;
  draw_tree(wall.canvas(), wall.box(left, y, picture, picture), forest);
  const double x = left + picture + 6;
  wall.line(x, y + 14, filled(tr(paper, "{} ha"), hectares_text(facts.area_m2)), {48, true},
            half - picture - 6);
  wall.line(x, y + 24, filled(tr(paper, "of {} ha in our care"), number_text(facts.hectares_goal)), {24},
            half - picture - 6);
  wall.bar(left, y + 29, half, 8, facts.area_m2, facts.hectares_goal * m2_of_hectare, forest);
  wall.line(left, y + 46.5, filled(tr(paper, "{} living trees"), number_text(facts.trees)), {24}, half);

  const double other = middle + between / 2;
  draw_project(wall.canvas(), "leaf", wall.box(other, y, picture, picture), forest);
  wall.line(other + picture + 6, y + 14, number_text(facts.tonnes_sold), {48, true}, half - picture - 6);
  wall.line(other + picture + 6, y + 24,
            filled(tr(paper, "of {} credits sold"), number_text(facts.tonnes_issued)), {24},
            half - picture - 6);
  wall.bar(other, y + 29, half, 8, facts.tonnes_sold, facts.tonnes_issued, forest);
  wall.line(
      other, y + 46.5,
      filled(tr(paper, "{} credits left to sell"), number_text(facts.tonnes_issued - facts.tonnes_sold)),
      {24}, half);
}

// What came in, in the year and in all, and how each sol is parted.
void draw_parting(Wall& wall, const Poster& facts, double y) {
  constexpr double label = 108, column = (width - label) / 2;
  wall.heading(y, tr(paper, "What came in, and how it is parted"));
  const double first = left + label + column, second = right;
  wall.line(first, y + 22, std::to_string(facts.year), {22, true, 0.25}, column - 4, Align::right);
  wall.line(second, y + 22, tr(paper, "all years"), {22, true, 0.25}, column - 4, Align::right);
  const auto percent = [](std::int64_t basis_points) {
    const auto whole = std::to_string(basis_points / 100);
    return (basis_points % 100 ? whole + "." + std::to_string(basis_points % 100 / 10) : whole) + " %";
  };
  constexpr std::int64_t whole = 10'000;
  const auto row = [&](double at, const std::string& words, Money year, Money all, Type type) {
    wall.line(left, at, words, type, label - 2);
    wall.line(first, at, to_text(year), {type.points, true}, column - 4, Align::right);
    wall.line(second, at, to_text(all), {type.points, true}, column - 4, Align::right);
  };
  row(y + 34, tr(paper, "Sales of credits"), facts.in_year.credited, facts.in_all.credited, {26, true});
  const auto farmers = facts.to_farmers.value;
  const double split = width * static_cast<double>(permille(whole - farmers, whole)) / 1000;
  wall.fill(left, y + 39, split, 12, forest);
  wall.fill(left + split + 0.8, y + 39, width - split - 0.8, 12, ochre);
  wall.line(left + 4, y + 48.2, filled(tr(paper, "{} for the forest"), percent(whole - farmers)),
            {25, true, 1}, split - 8);
  wall.line(right - 3, y + 48.2, percent(farmers), {25, true, 1}, width - split - 5, Align::right);
  row(y + 61, tr(paper, "For the forest"), facts.in_year.to_forest, facts.in_all.to_forest, {24});
  row(y + 72, filled(tr(paper, "For the farmers, {}"), percent(farmers)), facts.in_year.to_farmers,
      facts.in_all.to_farmers, {24});
}

void draw_places(Wall& wall, const Poster& facts, double y) {
  wall.heading(y, tr(paper, "Where it is now"));
  struct Place {
    std::string words;
    Money amount;
    Colour colour;
  };
  const std::array<Place, 6> places{Place{tr(paper, "Paid to people"), facts.paid, ochre},
                                    Place{tr(paper, "Still owed to people"), facts.owed, ochre},
                                    Place{tr(paper, "Spent on projects"), facts.spent, forest},
                                    Place{tr(paper, "Kept for projects"), facts.for_projects, forest},
                                    Place{tr(paper, "Forest fund"), facts.forest_fund, forest},
                                    Place{tr(paper, "Farmers' fund"), facts.farmers_fund, ochre}};
  constexpr double label = 108, money = 74, row = 11;
  double at = y + 15.5;
  for (const auto& place : places) {
    wall.line(left, at + 7.6, place.words, {23}, label - 2);
    wall.bar(left + label, at + 0.6, width - label - money, 8.6, place.amount.minor(),
             facts.accounted_for().minor(), place.colour);
    wall.line(right, at + 7.6, to_text(place.amount), {24, true}, money - 4, Align::right);
    at += row;
  }
}

void draw_projects(Wall& wall, const Poster& facts, double y) {
  wall.heading(y, tr(paper, "Our projects: used of what the assembly gave"));
  if (facts.projects.empty()) {
    wall.line(left, y + 27, tr(paper, "The assembly has not given money to a project yet."),
              {24, false, 0.25}, width);
    return;
  }
  // Where not all fit, the largest are shown.
  auto shown = facts.projects;
  std::stable_sort(shown.begin(), shown.end(),
                   [](const auto& a, const auto& b) { return a.approved > b.approved; });
  const auto more = shown.size() > most_projects ? shown.size() - (most_projects - 1) : 0;
  if (more > 0) shown.resize(most_projects - 1);
  constexpr double row = 15, picture = 11, money = 104;
  double at = y + 15;
  for (const auto& project : shown) {
    const double from = left + picture + 4;
    draw_project(wall.canvas(), project.picture, wall.box(left, at + 1, picture, picture), forest);
    wall.line(from, at + 7, project.title, {21}, right - money - from - 4);
    wall.line(right, at + 7, filled(tr(paper, "{} of {}"), to_text(project.used), to_text(project.approved)),
              {21, true}, money, Align::right);
    wall.bar(from, at + 9, right - from, 4, project.used.minor(), project.approved.minor(), forest);
    at += row;
  }
  if (more > 0)
    wall.line(left, at + 9,
              filled(tr(paper, "and {} smaller ones"), number_text(static_cast<std::int64_t>(more))),
              {22, false, 0.25}, width);
}

void draw_people(Wall& wall, const Poster& facts, double y) {
  wall.heading(y, tr(paper, "Who received money"));
  // In neither column, and in every sum: told, so that what stands here adds up to what was paid.
  if (facts.in_all.people.others > 0)
    wall.line(right - 4, y + 9.6,
              filled(tr(paper, "others: {}, {} in all"), number_text(facts.in_all.people.others),
                     to_text(facts.in_all.to_others)),
              {18}, 118, Align::right);
  constexpr double half = (width - between) / 2, picture = 18, label = 19, count = 40;
  const double other = middle + between / 2;
  const auto side = [&](double x, bool women, Colour colour) {
    women ? draw_woman(wall.canvas(), wall.box(x, y + 16, picture, picture), colour)
          : draw_man(wall.canvas(), wall.box(x, y + 16, picture, picture), colour);
    const auto row = [&](double at, const std::string& when, const Poster::Span& span) {
      const auto people = women ? span.people.women : span.people.men;
      const auto words = women ? trn(paper, "{} woman", "{} women", static_cast<long>(people))
                               : trn(paper, "{} man", "{} men", static_cast<long>(people));
      const double from = x + picture + 5;
      wall.line(from, at, when, {16, false, 0.25}, label - 2);
      wall.line(from + label, at, filled(words, number_text(people)), {20, true}, count);
      wall.line(x + half, at, to_text(women ? span.to_women : span.to_men), {20, true},
                half - picture - 5 - label - count - 2, Align::right);
    };
    row(y + 23, std::to_string(facts.year), facts.in_year);
    row(y + 33, tr(paper, "in all"), facts.in_all);
  };
  side(left, true, violet);
  side(other, false, teal);
}

void draw_foot(Wall& wall, const Poster& facts) {
  constexpr double y = a3_height - 14;
  wall.rule(y);
  wall.line(
      left, y + 6.5,
      filled(tr(paper, "Made on {}. Ask the treasurer for the whole book."), long_date(paper, facts.made)),
      {13, false, 0.15}, width * 0.62);
  wall.line(right, y + 6.5, filled(tr(paper, "Chain code: {}"), facts.chain_head.substr(0, 16)),
            {13, false, 0.15}, width * 0.36, Align::right);
}

}  // namespace

Pdf poster(const Poster& facts, PosterPaper size) {
  const double scale = size == PosterPaper::a3 ? 1 : a4_width / a3_width;
  Canvas canvas(tr(paper, "Where does our money go?") + " - " + facts.community);
  canvas.add_page(a3_width * scale, a3_height * scale);
  Wall wall(canvas, scale);
  draw_head(wall, facts);
  draw_forest(wall, facts, 76);
  draw_parting(wall, facts, 128);
  draw_places(wall, facts, 207);
  draw_projects(wall, facts, 291);
  draw_people(wall, facts, 367);
  draw_foot(wall, facts);
  return canvas.finish();
}

}  // namespace minga
