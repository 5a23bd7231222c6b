// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace minga {

// A bug: something the program itself guarantees does not hold. Nothing catches it on purpose except the
// outermost frame, so an open transaction rolls back and the kiosk starts again where it was.
class Bug : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

// Always compiled in. Not for bad input: that is a Refusal (result.h).
inline void ensure(bool holds, const char* what) {
  if (!holds) throw Bug(std::string("broken guarantee: ") + what);
}

}  // namespace minga
