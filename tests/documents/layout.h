// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers.h"

namespace minga::papers {

// Checks that every word of a paper is inside its page and that no two of them overlap.
void check_layout(const Printed&);

}  // namespace minga::papers
