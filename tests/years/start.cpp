// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/years/start.h"

#include "kiosk/desk/credits.h"
#include "kiosk/desk/labour.h"
#include "tests/support/village.h"

namespace minga::years {

using testing::agreed;
using testing::Village;

namespace {

void sell(Village& village) {
  agreed(desk::issue_credits(village.desk(), village.session(Village::treasurer), village.id(),
                             {"CarbonFix", 2012, "CF-1-9000", 9'000, *date_of(2020, 1, 1)}));
  for (const char* reference : {"OP-0", "OP-00"}) {
    auto sale = village.sale(reference);
    sale.credited = soles(9'431, 15);
    agreed(desk::record_sale(village.desk(), village.session(Village::treasurer), village.id(), sale));
  }
}

void plant(Village& village) {
  for (const auto& [member, area, trees] :
       {std::array<std::int64_t, 3>{6, 12'345, 300}, {8, 7'000, 111}, {11, 1, 0}})
    agreed(desk::record_commitment(village.desk(), village.session(Village::fiscal), village.id(),
                                   {{}, {member}, "La Cuesta", "pino", area, trees, 2015}));
}

void decide_by_hands(Village& village, AssemblyId assembly, Purpose purpose, Money amount,
                     const ShareRule& rule) {
  auto draft = village.motion(assembly, amount);
  draft.kind = VoteKind::show_of_hands;
  draft.purpose = purpose;
  draft.share_rule = rule;
  const auto vote = village.prepared(draft);
  agreed(desk::count_hands(village.desk(), village.session(Village::secretary), village.id(), vote,
                           {{6, 6, 0}, {}, {}}));
}

}  // namespace

Start found_community(const std::filesystem::path& file) {
  Village village(storage::open_sqlite(file, storage::OpenMode::create));
  sell(village);
  plant(village);
  const auto assembly = village.opened();
  for (const auto& rule :
       {ShareRule{}, ShareRule{0, 100, 0, 0, {}}, ShareRule{0, 0, 100, 0, {}}, ShareRule{0, 0, 0, 100, {}},
        ShareRule{40, 30, 20, 10, {}}, ShareRule{60, 40, 0, 0, {1}}})
    decide_by_hands(village, assembly, Purpose::distribute_share, soles(900), rule);
  for (int i = 0; i < 2; ++i) decide_by_hands(village, assembly, Purpose::general, soles(i * 2'000), {});
  const auto rate = village.general_agreement(assembly, soles(2'000));
  village.funded_project(assembly, soles(3'000));
  for (const auto& [basis, amount] : {std::pair{RateBasis::day, soles(45, 50)},
                                      {RateBasis::hectare, soles(33, 33)},
                                      {RateBasis::tree, Money(7)}})
    agreed(desk::set_rate(village.desk(), village.session(Village::president),
                          village.session(Village::treasurer), village.id(),
                          {rate, basis, amount, soles(600)}));
  agreed(desk::close_assembly(village.desk(), village.session(Village::secretary), village.id(), assembly));
  return {file, village.lines(), village.head()};
}

std::filesystem::path quick_folder() {
  const std::filesystem::path shared = "/dev/shm";
  return std::filesystem::is_directory(shared) ? shared : std::filesystem::temp_directory_path();
}

}  // namespace minga::years
