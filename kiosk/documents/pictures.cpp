// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/pictures.h"

#include <array>
#include <cmath>
#include <initializer_list>
#include <numbers>
#include <vector>

namespace minga::documents {

namespace {

constexpr Colour white{1, 1, 1};

// Corners in hundredths of the box.
void area(Canvas& canvas, Box box, std::initializer_list<Point> corners, Colour colour) {
  std::vector<Point> placed;
  for (const auto& corner : corners)
    placed.push_back({box.x + box.width * corner.x / 100, box.y + box.height * corner.y / 100});
  canvas.polygon(placed, colour);
}

void dot(Canvas& canvas, Box box, Point centre, double radius, Colour colour) {
  canvas.disc({box.x + box.width * centre.x / 100, box.y + box.height * centre.y / 100},
              box.width * radius / 100, colour);
}

void draw_water(Canvas& canvas, Box box, Colour colour) {
  area(canvas, box, {{50, 4}, {78.5, 52}, {21.5, 52}}, colour);
  dot(canvas, box, {50, 65}, 31, colour);
}

void draw_sun(Canvas& canvas, Box box, Colour colour) {
  dot(canvas, box, {50, 50}, 24, colour);
  for (int i = 0; i < 8; ++i) {
    const double turn = i * std::numbers::pi / 4;
    const auto at = [&](double distance, double aside) {
      return Point{50 + distance * std::cos(turn) - aside * std::sin(turn),
                   50 + distance * std::sin(turn) + aside * std::cos(turn)};
    };
    area(canvas, box, {at(31, -5), at(47, -2), at(47, 2), at(31, 5)}, colour);
  }
}

void draw_house(Canvas& canvas, Box box, Colour colour) {
  area(canvas, box, {{50, 8}, {96, 50}, {4, 50}}, colour);
  area(canvas, box, {{16, 50}, {84, 50}, {84, 94}, {16, 94}}, colour);
  area(canvas, box, {{40, 64}, {60, 64}, {60, 94}, {40, 94}}, white);
}

void draw_road(Canvas& canvas, Box box, Colour colour) {
  area(canvas, box, {{38, 6}, {62, 6}, {96, 94}, {4, 94}}, colour);
  area(canvas, box, {{48.5, 14}, {51.5, 14}, {52, 32}, {48, 32}}, white);
  area(canvas, box, {{47.5, 42}, {52.5, 42}, {53.5, 62}, {46.5, 62}}, white);
  area(canvas, box, {{46, 72}, {54, 72}, {55, 94}, {45, 94}}, white);
}

void draw_book(Canvas& canvas, Box box, Colour colour) {
  area(canvas, box, {{47, 26}, {4, 12}, {4, 78}, {47, 92}}, colour);
  area(canvas, box, {{53, 26}, {96, 12}, {96, 78}, {53, 92}}, colour);
}

void draw_hammer(Canvas& canvas, Box box, Colour colour) {
  area(canvas, box, {{43, 40}, {57, 40}, {57, 96}, {43, 96}}, colour);
  area(canvas, box, {{14, 8}, {74, 8}, {92, 40}, {14, 40}}, colour);
}

void draw_bug(Canvas& canvas, Box box, Colour colour) {
  dot(canvas, box, {50, 22}, 14, colour);
  dot(canvas, box, {50, 62}, 29, colour);
  for (const double y : {44.0, 62.0, 80.0})
    area(canvas, box, {{2, y - 8}, {50, y - 2}, {98, y - 8}, {98, y - 2}, {50, y + 4}, {2, y - 2}}, colour);
}

void draw_leaf(Canvas& canvas, Box box, Colour colour) {
  area(canvas, box, {{92, 8}, {88, 42}, {72, 70}, {44, 82}, {20, 74}, {16, 50}, {28, 26}, {56, 12}}, colour);
  area(canvas, box, {{8, 96}, {54, 46}, {57, 49}, {13, 99}}, colour);
}

}  // namespace

void draw_tree(Canvas& canvas, Box box, Colour colour) {
  area(canvas, box, {{50, 2}, {78, 36}, {22, 36}}, colour);
  area(canvas, box, {{50, 20}, {88, 62}, {12, 62}}, colour);
  area(canvas, box, {{50, 42}, {96, 86}, {4, 86}}, colour);
  area(canvas, box, {{44, 86}, {56, 86}, {56, 99}, {44, 99}}, colour);
}

void draw_coin(Canvas& canvas, Box box, Colour colour) {
  dot(canvas, box, {50, 50}, 48, colour);
  const Type type{box.width * 0.4 * points_per_mm, true, 1};
  canvas.text(box.x + box.width / 2, box.y + box.height * 0.65, "S/", type, Align::centre);
}

void draw_woman(Canvas& canvas, Box box, Colour colour) {
  dot(canvas, box, {50, 20}, 18, colour);
  area(canvas, box, {{50, 36}, {84, 98}, {16, 98}}, colour);
}

void draw_man(Canvas& canvas, Box box, Colour colour) {
  area(canvas, box, {{33, 3}, {67, 3}, {67, 37}, {33, 37}}, colour);
  area(canvas, box, {{22, 43}, {78, 43}, {78, 98}, {22, 98}}, colour);
}

void draw_project(Canvas& canvas, const std::string& picture, Box box, Colour colour) {
  using Draw = void (*)(Canvas&, Box, Colour);
  static constexpr std::array<std::pair<std::string_view, Draw>, 8> known{{{"water", draw_water},
                                                                           {"drying", draw_sun},
                                                                           {"pest", draw_bug},
                                                                           {"training", draw_book},
                                                                           {"tools", draw_hammer},
                                                                           {"road", draw_road},
                                                                           {"house", draw_house},
                                                                           {"tree", draw_tree}}};
  for (const auto& [word, draw] : known)
    if (word == picture) return draw(canvas, box, colour);
  draw_leaf(canvas, box, colour);
}

}  // namespace minga::documents
