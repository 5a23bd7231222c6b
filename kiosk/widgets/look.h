// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace minga::ui {

// One icon set; the shell loads only these glyphs. Always shown with a word.
enum class Icon {
  none,
  back,
  next,
  home,
  check,
  cancel,
  close,
  add,
  edit,
  search,
  up,
  down,
  backspace,
  shift,
  space,
  vote,
  person,
  people,
  household,
  woman,
  man,
  assembly,
  officer,
  president,
  secretary,
  treasurer,
  fiscal,
  money,
  cash,
  bank,
  receipt,
  print,
  paper,
  sale,
  distribution,
  account,
  board,
  chart,
  list,
  calendar,
  clock,
  place,
  key,
  lock,
  unlock,
  shield,
  warning,
  info,
  hand,
  speak,
  listen,
  language,
  text_size,
  sign,
  tree,
  leaf,
  water,
  drying,
  pest,
  training,
  tools,
  road,
  house,
  // what a list for the board is known by
  bell,
  flower,
  mountain,
  hive,
  paw,
  cup,
  lamp,
  tractor,
  heart,
  boat,
  bicycle,
  flag,
  yes,
  no,
  abstain,
  settings,
  help
};

// Marks that carry meaning together with a word, so that colour never does alone.
enum class Shape { none, circle, square, triangle, diamond, star, hexagon, cross, drop };

// What a control or a figure means, not what it looks like.
enum class Tone { plain, main, money, danger, women, men, muted };

// One of the four text sizes: capital height in millimetres 3.5, 4.8, 6.4, 8.5.
enum class TextSize { normal, large, larger, largest };

enum class Theme { dark_on_light, light_on_dark, medium, low_glare };

}  // namespace minga::ui
