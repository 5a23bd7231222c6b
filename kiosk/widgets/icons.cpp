// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/widgets/icons.h"

namespace minga::ui {

char32_t codepoint(Icon icon) {
  switch (icon) {
    case Icon::none: return 0;
    case Icon::back: return 0xE5C4;
    case Icon::next: return 0xE5C8;
    case Icon::home: return 0xE88A;
    case Icon::check: return 0xE5CA;
    case Icon::cancel: return 0xE14B;
    case Icon::close: return 0xE5CD;
    case Icon::add: return 0xE145;
    case Icon::edit: return 0xE3C9;
    case Icon::search: return 0xE8B6;
    case Icon::up: return 0xE316;
    case Icon::down: return 0xE313;
    case Icon::backspace: return 0xE14A;
    case Icon::shift: return 0xE318;
    case Icon::space: return 0xE256;
    case Icon::vote: return 0xE175;
    case Icon::person: return 0xE7FD;
    case Icon::people: return 0xE7EF;
    case Icon::household: return 0xF1A2;
    case Icon::woman: return 0xE13E;
    case Icon::man: return 0xE4EB;
    case Icon::assembly: return 0xF233;
    case Icon::officer: return 0xEA67;
    case Icon::president: return 0xE838;
    case Icon::secretary: return 0xEA3E;
    case Icon::treasurer: return 0xE850;
    case Icon::fiscal: return 0xF0C5;
    case Icon::money: return 0xEF63;
    case Icon::cash: return 0xE53E;
    case Icon::bank: return 0xE84F;
    case Icon::receipt: return 0xE8B0;
    case Icon::print: return 0xE8AD;
    case Icon::paper: return 0xE873;
    case Icon::sale: return 0xEBCB;
    case Icon::distribution: return 0xE6C4;
    case Icon::account: return 0xE853;
    case Icon::board: return 0xE871;
    case Icon::chart: return 0xE26B;
    case Icon::list: return 0xE241;
    case Icon::calendar: return 0xE916;
    case Icon::clock: return 0xE8B5;
    case Icon::place: return 0xE55F;
    case Icon::key: return 0xE0DA;
    case Icon::lock: return 0xE897;
    case Icon::unlock: return 0xE898;
    case Icon::shield: return 0xE9E0;
    case Icon::warning: return 0xE002;
    case Icon::info: return 0xE88E;
    case Icon::hand: return 0xE769;
    case Icon::speak: return 0xE91F;
    case Icon::listen: return 0xE050;
    case Icon::language: return 0xE8E2;
    case Icon::text_size: return 0xE245;
    case Icon::sign: return 0xE155;
    case Icon::tree: return 0xEA63;
    case Icon::leaf: return 0xEA35;
    case Icon::water: return 0xE798;
    case Icon::drying: return 0xE430;
    case Icon::pest: return 0xE868;
    case Icon::training: return 0xE80C;
    case Icon::tools: return 0xE869;
    case Icon::road: return 0xEACD;
    case Icon::house: return 0xEA44;
    case Icon::yes: return 0xE8DC;
    case Icon::no: return 0xE8DB;
    case Icon::abstain: return 0xE15D;
    case Icon::settings: return 0xE8B8;
    case Icon::help: return 0xE887;
  }
  return 0;
}

std::vector<Icon> all_icons() {
  std::vector<Icon> all;
  for (int i = 1; i <= static_cast<int>(Icon::help); ++i) all.push_back(static_cast<Icon>(i));
  return all;
}

}  // namespace minga::ui
