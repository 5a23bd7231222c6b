// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>

#include "domain/base/dates.h"
#include "domain/base/ids.h"
#include "domain/base/money.h"
#include "domain/base/names.h"

// The words of payments and cash counts.
namespace minga {

enum class PayMethod { cash, bank };
inline auto words(PayMethod) {
  return std::array{Word<PayMethod>{PayMethod::cash, "cash"}, Word<PayMethod>{PayMethod::bank, "bank"}};
}

// The drawer is opened and closed by a count of its holder; others check it in between.
enum class CountKind { opening, closing, check };
inline auto words(CountKind) {
  return std::array{Word<CountKind>{CountKind::opening, "opening"},
                    Word<CountKind>{CountKind::closing, "closing"},
                    Word<CountKind>{CountKind::check, "check"}};
}

// written: someone sent with a letter. heir: of a member who has died.
enum class CollectorKind { written, heir };
inline auto words(CollectorKind) {
  return std::array{Word<CollectorKind>{CollectorKind::written, "written"},
                    Word<CollectorKind>{CollectorKind::heir, "heir"}};
}

// Someone who may collect in a member's place.
struct Collector {
  CollectorId id;
  MemberNumber member;
  CollectorKind kind = CollectorKind::written;
  std::string name;
  std::string dni;
  std::string document;
  std::optional<Date> until;    // the last day; nothing: no end
  std::optional<Date> revoked;  // since when it counts no more
  std::string revoked_reason;
};

// In force from a day on; the default is what the law says (Ley 28194, art. 4: bank means from S/ 2,000).
struct TreasurySettings {
  Date since;
  // From this amount on the kiosk asks for a bank transfer. A warning, never a refusal: where there is no
  // bank, cash is what there is.
  Money bank_from = soles(2'000);

  bool operator==(const TreasurySettings&) const = default;
  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("since", self.since), v("bank_from", self.bank_from);
  }
};

}  // namespace minga
