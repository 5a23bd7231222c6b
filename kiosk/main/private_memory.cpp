// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/prctl.h>
#include <sys/resource.h>

#include <cstdio>

#include "kiosk/main/programs.h"

namespace minga {

// In the midst of a vote memory holds a ballot and whose it is. The limit keeps the kernel from writing it to
// a file, "not dumpable" also from handing it to a program that collects crashes, and keeps other programs of
// the same user from reading it. Whoever is root still can.
void keep_memory_private() {
  const rlimit none{0, 0};
  if (setrlimit(RLIMIT_CORE, &none) != 0 || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
    std::fprintf(stderr, "minga: this system would keep memory after a crash\n");
}

}  // namespace minga
