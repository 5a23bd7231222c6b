// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/offices.h"

#include "storage/queries/reading.h"

namespace minga::storage {

namespace {

std::optional<Handover> first_handover(Connection& db, const std::string& rest, Parameters parameters) {
  auto found =
      one_of(db,
             "SELECT id, office, gives, takes, gives_name, gives_dni, takes_name, takes_dni, cash_count, "
             "in_bank, at, chain_hash FROM handover " +
                 rest,
             parameters, [](const Row& row) {
               return Handover{{row.id<HandoverId>(0),
                                enum_from<Office>(row.text(1)),
                                row.id<MemberNumber>(2),
                                row.id<MemberNumber>(3),
                                row.text(4),
                                row.text(5),
                                row.text(6),
                                row.text(7),
                                row.id<CashCountId>(8),
                                Money(row.number(9)),
                                {}},
                               row.instant(10),
                               row.text(11)};
             });
  if (found)
    found->event.things =
        all_of(db, "SELECT what, how_many, remarks FROM handover_thing WHERE handover = $1 ORDER BY line",
               {found->event.id}, [](const Row& row) {
                 return HandedThing{row.text(0), row.number(1), row.text(2)};
               });
  return found;
}

}  // namespace

std::optional<Handover> find_handover(Connection& db, HandoverId id) {
  return first_handover(db, "WHERE id = $1", {id});
}

std::optional<Handover> handover_between(Connection& db, Office office, MemberNumber gives,
                                         MemberNumber takes) {
  return first_handover(db, "WHERE office = $1 AND gives = $2 AND takes = $3 ORDER BY id DESC LIMIT 1",
                        {word_of(office), gives, takes});
}

HandoverId next_handover(Connection& db) {
  return {number_of(db, "SELECT max(id) FROM handover").value_or(0) + 1};
}

std::vector<OfficeHeld> terms_of(Connection& db, Office office) {
  return all_of(
      db,
      "SELECT member, since, until, acting, agreement FROM office WHERE office = $1 ORDER BY since, "
      "member",
      {word_of(office)}, [office](const Row& row) {
        return OfficeHeld{row.id<MemberNumber>(0), office, row.date(1), row.date(2), row.yes(3),
                          row.id<AgreementId>(4)};
      });
}

}  // namespace minga::storage
