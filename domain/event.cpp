// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"

namespace minga {

Event::Event(const Event&) = default;
Event::Event(Event&&) noexcept = default;
Event& Event::operator=(const Event&) = default;
Event& Event::operator=(Event&&) noexcept = default;
Event::~Event() = default;

}  // namespace minga
