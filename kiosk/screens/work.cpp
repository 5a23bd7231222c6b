// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/work.h"

#include "kiosk/screens/figures.h"
#include "kiosk/screens/land.h"
#include "kiosk/screens/payrolls.h"
#include "kiosk/screens/rates.h"
#include "kiosk/screens/work_parties.h"
#include "kiosk/widgets/controls.h"

namespace minga::screens {

std::optional<Intent> WorkScreen::arrive(const Surroundings&) {
  return load(totals_, [](desk::Desk& desk) { return desk::land_totals(desk); });
}

std::optional<Intent> WorkScreen::draw(Ui& ui) {
  ui.where(ui.tr("Work and land"));
  if (!totals_) return std::nullopt;
  ui::TileGrid tiles(ui);
  const auto parcels = static_cast<long>(totals_->forest.parcels);
  const auto land =
      filled(ui.tr("{} of {} ha"), hectares_text(totals_->forest.area_m2), grouped(totals_->hectares_goal)) +
      " · " + filled(ui.trn("{} parcel", "{} parcels", parcels), grouped(parcels));
  if (tiles.tile("land", Icon::tree, ui.tr("Land"), land, Tone::main)) return go<LandScreen>(session_);
  if (tiles.tile("work-parties", Icon::tools, ui.tr("Work parties"), ui.tr("Who came, and for how many days"),
                 Tone::main))
    return go<WorkPartiesScreen>(session_);
  if (tiles.tile("payrolls", Icon::money, ui.tr("Payrolls"), ui.tr("Pay days, hectares or trees"),
                 Tone::money))
    return go<PayrollsScreen>(session_);
  if (tiles.tile("rates", Icon::vote, ui.tr("Rates"), ui.tr("What the assembly agreed to pay"), Tone::money))
    return go<RatesScreen>(session_);
  return std::nullopt;
}

}  // namespace minga::screens
