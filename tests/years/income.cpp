// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/credits.h"
#include "kiosk/desk/statute.h"
#include "tests/years/year.h"

// Credits, sales, and the rules the assembly sets for money.
namespace minga::years {

void Year::issue() {
  const auto tonnes = 1 + dice_.below(300);
  const auto first = dice_.below(3'000);
  const auto serials = "GS-" + std::to_string(first) + "-" + std::to_string(first + tonnes - 1);
  const IssuanceDraft issuance{"Gold Standard", 2010 + dice_.below(16), serials, tonnes, today()};
  tried("issue", [&](const CommandId& id) { return desk::issue_credits(desk_, treasurer(), id, issuance); });
}

void Year::sell() {
  SaleDraft sale;
  sale.issuance = {any_of("issuance")};
  sale.buyer = "Cafés del Norte";
  sale.tonnes = 1 + dice_.below(40);
  sale.contract_price = Money(1 + dice_.below(1'000'000), Currency::eur);
  sale.credited = Money(1 + dice_.below(dice_.chance(30) ? 50 : 2'500'000));
  sale.credited_on = dice_.chance(60) ? today() : today().plus_days(-dice_.below(20));
  sale.bank_reference = reference();
  sale.fee = Money(dice_.below(5'000), Currency::usd);
  tried("sell", [&](const CommandId& id) { return desk::record_sale(desk_, treasurer(), id, sale); });
}

void Year::set_rules() {
  const auto agreement = agreement_for(Purpose::general);
  switch (dice_.below(3)) {
    case 0: {
      auto statute = storage::statute_on(db_, today());
      statute.since = today();
      statute.farmers_basis_points =
          dice_.one_of(std::array<std::int64_t, 6>{0, 500, 1'000, 1'234, 3'333, 10'000});
      tried("split", [&](const CommandId& id) {
        return desk::amend_statute(desk_, president(), id, statute, agreement);
      });
      return;
    }
    case 1: {
      const TreasurySettings settings{today(), some(3'000)};
      tried("threshold", [&](const CommandId& id) {
        return desk::set_treasury(desk_, treasurer(), id, settings, agreement);
      });
      return;
    }
    default: {
      const auto basis = dice_.one_of(std::array{RateBasis::day, RateBasis::hectare, RateBasis::tree});
      const RateDraft rate{agreement, basis, Money(1 + dice_.below(basis == RateBasis::tree ? 30 : 6'000)),
                           some(700)};
      tried("rate",
            [&](const CommandId& id) { return desk::set_rate(desk_, president(), treasurer(), id, rate); });
    }
  }
}

}  // namespace minga::years
