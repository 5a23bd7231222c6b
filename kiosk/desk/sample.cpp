// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/sample.h"

#include <algorithm>

#include "domain/people/founding.h"
#include "domain/people/roll.h"
#include "domain/treasury/decisions.h"
#include "domain/voting/preparation.h"
#include "kiosk/desk/pins.h"
#include "kiosk/desk/sample_history.h"
#include "storage/log.h"
#include "storage/queries/people.h"
#include "storage/queries/treasury.h"
#include "storage/queries/votes.h"

namespace minga::desk {

namespace sample {

namespace {

Date years_before(Date date, int years) {
  const auto ymd = civil(date);
  const auto same_day = date_of(ymd.year - years, ymd.month, ymd.day);
  return same_day ? *same_day : *date_of(ymd.year - years, 2, 28);
}

}  // namespace

Date sunday_from(Date date) {
  while (date.days % 7 != 3) date = date.plus_days(1);  // 1970-01-01 was a Thursday
  return date;
}

History::History(storage::Connection& db, Date today)
    : db_(db),
      founded_(years_before(today, 3)),
      term_(years_before(today, 1)),
      today_(today),
      dice_(1'000'240'280) {}

void History::plan(Date date, int hour, int minute, std::int64_t seconds, std::function<void()> what) {
  steps_.push_back({instant_at(date, {hour * 60 + minute}).plus_seconds(seconds), std::move(what)});
}

void History::plan_event(Date date, int hour, int minute, const std::vector<MemberNumber>& actors,
                         const Event& event) {
  plan(date, hour, minute, 0, [this, actors, event] { write(event, actors); });
}

void History::write(const Event& event, const std::vector<MemberNumber>& actors) {
  const auto numbered = std::to_string(1'000'000 + ++written_);
  storage::append(db_, event, actors, now_, "sample-" + numbered.substr(1));
}

void History::play() {
  people_ = invented_people(dice_, founded_);
  plan_founding();
  plan_roll();
  plan_forest();
  plan_sales();
  plan_projects();
  plan_assembly();
  plan_distribution();
  std::stable_sort(steps_.begin(), steps_.end(), [](const Step& a, const Step& b) { return a.at < b.at; });
  for (const auto& step : steps_) {
    now_ = step.at;
    ensure(local_date(now_) < today_, "history is past");
    step.what();
  }
}

void History::plan_founding() {
  const Statute statute{founded_, Ratio{30, 100}, Ratio{30, 100}, 1000, 1000};
  plan_event(founded_, 8, 0, {},
             CommunityFounded{"Comunidad de muestra Choco Alto", "Sierra de Piura", true, statute});
  plan_event(founded_, 8, 2, {}, GroupNamed{{1}, "Familias de altura"});
  plan_event(founded_, 8, 3, {}, GroupNamed{{2}, "Caficultores"});
}

void History::plan_roll() {
  for (const auto& each : people_) {
    const auto place = static_cast<int>((each.member.number.value - 1) % 24);
    const bool on_board = each.member.number.value <= std::int64_t{board.size()};
    const std::vector<MemberNumber> actors = on_board ? std::vector<MemberNumber>{} : std::vector{secretary};
    plan(each.registered, 8, 30 + place * 15, 0,
         [this, &each, actors] { write(registered(each.member), actors); });
    const auto record =
        quick_pin_record(sample_pin(each.member.number), "sample" + std::to_string(each.member.number.value));
    plan_event(each.registered, 8, 33 + place * 15, actors, PinSet{each.member.number, record});
    if (each.leaves)
      plan(founded_.plus_days(280 + each.member.number.value), 17, 0, 0,
           [this, &each] { write(left(each), {secretary}); });
  }
  for (std::size_t i = 0; i < board.size(); ++i) {
    const MemberNumber member{static_cast<std::int64_t>(i) + 1};
    const int minute = 10 + static_cast<int>(i);
    plan_event(founded_, 10, minute, {}, OfficerAppointed{{member, board[i], founded_, term_.plus_days(-1)}});
    plan_event(term_, 18, minute, {secretary},
               OfficerAppointed{{member, board[i], term_, end_of_term(term_)}});
  }
}

MemberRegistered History::registered(const Member& member) {
  auto draft = draft_of(member);
  const RollFacts facts{storage::next_member(db_), storage::next_household(db_)};
  if (draft.household == facts.next_household) draft.household = {};
  auto event = agreed(register_member(facts, draft, local_date(now_)));
  ensure(event.member == member, "the sample is registered as it was invented");
  return event;
}

// By agreements older than the kiosk, which has no votes of them.
StatusChanged History::left(const Invented& person) const {
  return {person.member.number, person.member.status, *person.leaves, local_date(now_)};
}

void History::plan_forest() {
  static constexpr std::array names{
      "La Cuesta",  "El Aliso",    "Loma Larga",  "El Papelillo", "La Laguna",    "Cerro Pelado",
      "El Pajonal", "Agua Blanca", "La Chorrera", "El Sauce",     "Los Potreros", "La Huaca",
      "El Molino",  "Pampa Verde", "La Mesa",     "El Arrayán",   "Peña Blanca",  "La Quinua",
      "El Tambo",   "Las Pircas",  "El Lanche",   "La Ladera",    "Tres Cruces",  "El Mirador"};
  constexpr std::int64_t parcels = 236, area = 2'400'000, step = 100;
  std::vector<MemberNumber> owners;
  for (const auto& each : people_)
    if (!each.leaves && each.registered < founded_.plus_days(20)) owners.push_back(each.member.number);
  dice_.shuffle(owners);
  owners.resize(204);  // so some have two parcels
  std::vector<std::int64_t> weights;
  std::int64_t sum = 0;
  for (std::int64_t i = 0; i < parcels; ++i) sum += weights.emplace_back(dice_.from_to(40, 190));
  std::int64_t until = 0;
  for (std::int64_t i = 0; i < parcels; ++i) {
    // Cut one after another from the whole, so the parts add up to it.
    const auto from = until * (area / step) / sum;
    until += weights[static_cast<std::size_t>(i)];
    const auto size = (until * (area / step) / sum - from) * step;
    const auto trees = size * dice_.from_to(880, 1080) / 10'000;  // of some 1,100 planted on a hectare
    const auto owner = owners[static_cast<std::size_t>(i) % owners.size()];
    const auto name = names[static_cast<std::size_t>(dice_.below(names.size()))];
    const auto year = civil(today_).year - dice_.from_to(10, 16);
    plan_event(founded_.plus_days(20 + i / 16), 9, static_cast<int>(i % 16) * 20, {secretary},
               CommitmentRecorded{{i + 1}, owner, name, size, trees, year});
  }
}

void History::plan_sales() {
  const int year = civil(today_).year;
  const auto issued = [&](IssuanceId id, const char* standard, int vintage, std::int64_t tonnes, Date day,
                          const char* serials) {
    plan_event(std::max(day, founded_.plus_days(45)), 15, static_cast<int>(id.value), {treasurer},
               CreditsIssued{id, standard, vintage, tonnes, day, serials});
  };
  issued({1}, "CarbonFix", year - 14, 2400, founded_.plus_days(-9 * 365), "MUESTRA-CFX-PE-0007-1-2400");
  issued({2}, "Gold Standard", year - 8, 3600, founded_.plus_days(-2 * 365), "MUESTRA-GS1-PE-16-1-3600");
  issued({3}, "Gold Standard", year - 3, 3600, founded_.plus_days(600), "MUESTRA-GS1-PE-16-3601-7200");

  // The contract's price is for all of its tonnes: EUR 13.00 to 14.50 with the premium, USD 15.20 to 15.80
  // each. What the bank credits is at the day's rate and less its fee.
  const auto sold = [&](Date day, std::int64_t issuance, const char* buyer, std::int64_t tonnes, Money price,
                        Money credited, const char* reference) {
    plan(day.plus_days(1), 16, 10, 0, [=, this] {
      const auto found = storage::find_issuance(db_, {issuance});
      const SaleFacts facts{storage::next_sale(db_), found->left(),
                            storage::sale_with_reference(db_, reference),
                            storage::statute_on(db_, day).farmers_basis_points};
      write(agreed(record_sale(facts, {{issuance}, buyer, tonnes, price, credited, day, reference},
                               local_date(now_))),
            {treasurer});
    });
  };
  const auto eur = [](std::int64_t whole) { return Money(whole * 100, Currency::eur); };
  const auto usd = [](std::int64_t whole) { return Money(whole * 100, Currency::usd); };
  sold(founded_.plus_days(80), 1, "Cafés del Norte (muestra)", 1000, eur(13'500), soles(54'183, 60),
       "OP-0001873");
  sold(founded_.plus_days(290), 1, "Panadería Molino Azul (muestra)", 1300, eur(18'850), soles(74'931, 90),
       "OP-0002416");
  sold(founded_.plus_days(470), 2, "Transportes Río Claro (muestra)", 1700, usd(25'840), soles(96'553, 35),
       "OP-0003059");
  sold(term_.plus_days(110), 2, "Cafés del Norte (muestra)", 1200, eur(17'400), soles(70'377, 30),
       "OP-0004122");
  sold(term_.plus_days(215), 3, "Imprenta Hoja Nueva (muestra)", 1000, usd(15'800), soles(58'532, 55),
       "OP-0004790");
  sold(term_.plus_days(330), 3, "Chocolates Tres Valles (muestra)", 800, eur(11'600), soles(47'581, 85),
       "OP-0005338");
}

void History::plan_projects() {
  auto proposed = [&, minute = 0](const char* title, const char* benefit, const char* picture, Money cost,
                                  std::int64_t by) mutable {
    plan(term_.plus_days(345), 11, minute += 5, 0, [=, this] {
      write(agreed(propose_project(storage::next_project(db_),
                                   {title, benefit, picture, cost, MemberNumber{by}})),
            {secretary});
    });
  };
  proposed("Riego por goteo en el vivero", "Agua para 60,000 plantones en los meses secos", "water",
           soles(68'000), 31);
  proposed("Secadores pequeños de café y hongos", "12 secadores solares, uno por sector", "drying",
           soles(46'500), 118);
  proposed("Control de plagas y enfermedades", "Vigilancia y trampas en 240 hectáreas de pino y café", "pest",
           soles(38'900), 64);
  proposed("Capacitación de agricultores",
           "Poda, injertos y prevención de incendios, de agricultor a agricultor", "training", soles(31'200),
           202);
}

}  // namespace sample

void found_sample(storage::Connection& db, Date today) {
  ensure(!storage::find_community(db), "the sample is played into an empty database");
  storage::Transaction transaction(db);
  sample::History(db, today).play();
  transaction.commit();
}

std::string sample_pin(MemberNumber member) {
  std::int64_t value = 2580 + 37 * member.value;
  std::string pin;
  do {
    pin = std::to_string(10'000 + value++ % 10'000).substr(1);
  } while (!acceptable_pin(pin));  // beyond the sample's numbers the line runs into 5678
  return pin;
}

}  // namespace minga::desk
