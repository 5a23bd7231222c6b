// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/base/names.h"
#include "domain/people/head_count.h"
#include "storage/connection.h"

namespace minga::storage {

// A word the tables hold for an enum. Another word than domain knows is damage.
template <class E>
E enum_from(const std::string& word) {
  const auto value = from_word<E>(word);
  if (!value) throw Fault(FaultKind::damaged, "unknown word in a table: " + word);
  return *value;
}

inline HeadCount head_count_from(const Row& row, int first_column) {
  return {row.number(first_column), row.number(first_column + 1), row.number(first_column + 2)};
}

}  // namespace minga::storage
