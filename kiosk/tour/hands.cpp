// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/tour/hands.h"

#include "kiosk/desk/sample.h"

namespace minga::tour {

void identify(Player& p, const std::string& tile, std::int64_t number) {
  p.expect_screen("start");
  p.touch(tile);
  p.expect_screen("identify");
  p.digits("number", std::to_string(number));
  p.touch("next");
  p.expect_screen("identify-pin");
  p.digits("pin", desk::sample_pin({number}));
  p.touch("enter");
}

void two_officers(Player& p, std::int64_t first, std::int64_t second) {
  p.expect_screen("two-officers");
  for (const auto& [place, number] :
       {std::pair<std::string, std::int64_t>{"first", first}, {"second", second}}) {
    p.digits(place + "/number", std::to_string(number));
    p.touch(place + "/next");
    p.digits(place + "/pin", desk::sample_pin({number}));
    p.touch(place + "/confirm");
  }
}

void fill(Player& p, const std::string& field, const std::string& text) {
  p.touch(field);
  p.letters(field, text);
  p.touch(field + "/done");
}

void amount(Player& p, const std::string& field, const std::string& digits) {
  p.touch(field);
  for (int i = 0; i < 14 && p.can_touch(field + "/erase"); ++i) p.touch(field + "/erase");
  p.digits(field, digits);
  p.touch(field + "/done");
}

void pass_message(Player& p) {
  p.expect_screen("message");
  p.touch("message/ok");
}

void leave(Player& p) {
  for (int level = 0; level < 10 && p.screen() != "start"; ++level)
    p.touch(p.screen() == "message" ? "message/ok" : "back");
  p.expect_screen("start");
}

void count_drawer(Player& p, const Pieces& pieces) {
  p.expect_screen("count-cash");
  for (std::size_t i = 0; i < denominations.size(); ++i) {
    if (pieces.of.at(i) == 0) continue;
    p.touch("piece/" + std::to_string(denominations.at(i)));
    p.digits("number", std::to_string(pieces.of.at(i)));
    p.touch("number/done");
  }
}

void touch_nth(Player& p, const std::string& prefix, std::size_t nth) {
  const auto ids = p.touchables_with(prefix);
  p.expect(nth < ids.size(), "there are fewer \"" + prefix + "\" than expected");
  p.touch(ids[nth]);
}

void touch_newest(Player& p, const std::string& prefix) {
  std::string newest;
  for (const auto& id : p.touchables_with(prefix))
    if (newest.empty() || std::stol(id.substr(prefix.size())) > std::stol(newest.substr(prefix.size())))
      newest = id;
  p.expect(!newest.empty(), "there is a \"" + prefix + "\"");
  p.touch(newest);
}

void open_current_assembly(Player& p) {
  p.expect_screen("officers");
  p.touch("assembly");
  p.expect_screen("assemblies");
  touch_nth(p, "row/", 0);
  p.expect_screen("assembly");
}

}  // namespace minga::tour
