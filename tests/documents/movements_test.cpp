// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/words/movements.h"

#include <doctest/doctest.h>

#include <set>

#include "domain/treasury/decisions.h"
#include "papers.h"

using namespace minga;

// Protects statements and reports: a new kind of event that moves money has to get words of its own.
TEST_CASE("every kind of event that moves money has its words in both languages") {
  papers::in_spanish();
  const auto kinds = kinds_that_move_money();
  CHECK(kinds.size() >= 12);
  std::set<std::string> english, spanish;
  for (const auto kind : kinds) {
    CAPTURE(kind);
    CHECK(movement_words(Language::english, kind) != kind);
    CHECK(movement_words(Language::spanish, kind) != movement_words(Language::english, kind));
    english.insert(movement_words(Language::english, kind));
    spanish.insert(movement_words(Language::spanish, kind));
  }
  CHECK(english.size() == kinds.size());
  CHECK(spanish.size() == kinds.size());
  CHECK(movement_words(Language::spanish, "something_new") == "something_new");
}
