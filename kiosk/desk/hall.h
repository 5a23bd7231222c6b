// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/assembly/assembly.h"
#include "domain/assembly/proceedings.h"
#include "kiosk/desk/desk.h"

namespace minga::desk {

// What everybody in the hall may see, for a second screen or a projector: nothing of what anybody chose, and
// nothing of a vote but its question and how many took part.
struct HallView {
  std::string community;
  bool sample = false;
  std::optional<Assembly> assembly;  // open, or the next one
  HeadCount present;                 // qualified members
  std::int64_t needed = 0;           // of the call it was opened at, or of the one whose time has come
  bool second_call = false;
  std::int64_t item = 0;  // from 1; 0: none is under way
  std::string item_title;
  std::optional<Turn> speaker;
  std::vector<std::string> next;  // the first three who wait to speak
  std::int64_t waiting = 0;
  std::string vote;  // the question of the urn that stands open
  std::int64_t voted = 0;
};
HallView hall_view(Desk&);

// Keeps the view of a board: read anew whenever anything was written, by whatever process, and every minute,
// because the second call's hour and the next day come by themselves. A look without news is one short query.
class HallWatch {
 public:
  // Throws storage::Fault `busy` while another process writes; what was seen last stays.
  void look(Desk&);
  const HallView& view() const { return view_; }

 private:
  HallView view_;
  std::string mark_;  // of the log when it was read
  std::int64_t minute_ = -1;
};

}  // namespace minga::desk
