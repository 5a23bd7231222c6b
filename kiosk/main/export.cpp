// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/main/programs.h"
namespace minga {
int run_export_vote(const Options&, const ExportOptions&) { return 1; }
}  // namespace minga
