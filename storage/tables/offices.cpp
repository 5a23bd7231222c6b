// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log.h"
#include "storage/tables/apply.h"

namespace minga::storage {

void apply_to(Connection& db, const LogLine& line, const OfficeHandedOver& e) {
  db.execute(
      "INSERT INTO handover (id, office, gives, takes, gives_name, gives_dni, takes_name, takes_dni, at, "
      "cash_count, in_bank, chain_hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
      {e.id, word_of(e.office), e.gives, e.takes, e.gives_name, e.gives_dni, e.takes_name, e.takes_dni,
       line.at, or_null(e.cash_count), e.in_bank.minor(), line.hash});
  std::int64_t place = 0;
  for (const auto& thing : e.things)
    db.execute(
        "INSERT INTO handover_thing (handover, line, what, how_many, remarks) VALUES ($1, $2, $3, $4, $5)",
        {e.id, place++, thing.what, thing.count, thing.remarks});
}

}  // namespace minga::storage
