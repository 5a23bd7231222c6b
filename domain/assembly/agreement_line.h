// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/base/dates.h"
#include "domain/base/ids.h"
#include "domain/voting/vote.h"

namespace minga {

// The decision behind a payment, as a paper names it. Without an id: none is known.
struct AgreementLine {
  AgreementId id;
  Date date;  // of its assembly
  std::string text;
  Purpose purpose = Purpose::general;
};

}  // namespace minga
