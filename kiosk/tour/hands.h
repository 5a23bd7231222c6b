// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/treasury/cash.h"
#include "kiosk/tour/player.h"

namespace minga::tour {

// What hands do again and again at the kiosk.
void identify(Player&, const std::string& tile,
              std::int64_t number);  // from the start, with the sample's PIN
void two_officers(Player&, std::int64_t first, std::int64_t second);
void fill(Player&, const std::string& field,
          const std::string& text);  // a text field of a form, by the keyboard
void amount(Player&, const std::string& field,
            const std::string& digits);     // what stood there is erased first
void pass_message(Player&);                 // reads the sentence that must be there, touches it away
void leave(Player&);                        // back to the start
void count_drawer(Player&, const Pieces&);  // on a screen that counts notes and coins, each number typed
void touch_nth(Player&, const std::string& prefix, std::size_t nth);  // the nth touchable whose id begins so
void touch_newest(Player&, const std::string& prefix);  // the one with the highest number behind the prefix
void open_current_assembly(Player&);                    // from the officers' screen

// The treasurer's part of the day: a sale, a distribution, payments, a reprint.
void play_treasury(Player&);
void close_and_print_acta(Player&);

}  // namespace minga::tour
