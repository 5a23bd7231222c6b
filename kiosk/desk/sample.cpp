// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/sample.h"

#include <algorithm>
#include <array>
#include <functional>

#include "domain/assembly/decisions.h"
#include "domain/people/founding.h"
#include "domain/people/roll.h"
#include "domain/treasury/decisions.h"
#include "domain/voting/decisions.h"
#include "kiosk/desk/pins.h"
#include "kiosk/desk/sample_people.h"
#include "storage/log.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/people.h"
#include "storage/queries/treasury.h"
#include "storage/queries/votes.h"

namespace minga::desk {

namespace {

constexpr MemberNumber president{1}, secretary{3}, treasurer{4}, fiscal{5};
constexpr std::array board{Office::president, Office::vice_president, Office::secretary, Office::treasurer,
                           Office::fiscal,    Office::vocal,          Office::vocal};
const Money shared = soles(14'000);  // a year ago: S/ 50 each

Date years_before(Date date, int years) {
  const auto ymd = civil(date);
  const auto same_day = date_of(ymd.year - years, ymd.month, ymd.day);
  return same_day ? *same_day : *date_of(ymd.year - years, 2, 28);
}

Date sunday_from(Date date) {
  while (date.days % 7 != 3) date = date.plus_days(1);  // 1970-01-01 was a Thursday
  return date;
}

// What a decision answered. The history is made up of legal steps only; another is a mistake in this file.
template <class T>
T agreed(Result<T> result) {
  ensure(result.has_value(), "the sample's history is legal");
  return std::move(*result);
}

// Steps are planned in any order and done in the order of time, each deciding from what is stored by then, as at the kiosk.
class History {
 public:
  History(storage::Connection& db, Date today)
      : db_(db), founded_(years_before(today, 3)), term_(years_before(today, 1)), today_(today), dice_(1'000'240'280) {}

  void play() {
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

 private:
  struct Step {
    Instant at;
    std::function<void()> what;
  };

  void plan(Date date, int hour, int minute, std::int64_t seconds, std::function<void()> what) {
    steps_.push_back({instant_at(date, {hour * 60 + minute}).plus_seconds(seconds), std::move(what)});
  }
  void plan_event(Date date, int hour, int minute, std::vector<MemberNumber> actors, Event event) {
    plan(date, hour, minute, 0, [this, actors, event] { write(event, actors); });
  }
  void write(const Event& event, const std::vector<MemberNumber>& actors) {
    const auto count = std::to_string(++written_);
    storage::append(db_, event, actors, now_, "sample-" + std::string(6 - std::min<std::size_t>(count.size(), 6), '0') + count);
  }

  void plan_founding() {
    const Statute statute{founded_, Ratio{30, 100}, Ratio{30, 100}, 1000, 1000};
    plan_event(founded_, 8, 0, {}, CommunityFounded{"Comunidad de muestra Choco Alto", "Sierra de Piura", true, statute});
    plan_event(founded_, 8, 2, {}, GroupNamed{{1}, "Familias de altura"});
    plan_event(founded_, 8, 3, {}, GroupNamed{{2}, "Caficultores"});
  }

  void plan_roll() {
    for (const auto& each : people_) {
      const auto place = static_cast<int>((each.member.number.value - 1) % 24);
      const bool on_board = each.member.number.value <= std::int64_t{board.size()};
      const std::vector<MemberNumber> actors = on_board ? std::vector<MemberNumber>{} : std::vector{secretary};
      plan(each.registered, 8, 30 + place * 15, 0, [this, &each, actors] { write(registered(each.member), actors); });
      const auto record = quick_pin_record(sample_pin(each.member.number), "sample" + std::to_string(each.member.number.value));
      plan_event(each.registered, 8, 33 + place * 15, actors, PinSet{each.member.number, record});
      if (each.leaves)
        plan(founded_.plus_days(280 + each.member.number.value), 17, 0, 0, [this, &each] { write(left(each), {secretary}); });
    }
    for (std::size_t i = 0; i < board.size(); ++i) {
      const MemberNumber member{static_cast<std::int64_t>(i) + 1};
      const int minute = 10 + static_cast<int>(i);
      plan_event(founded_, 10, minute, {}, OfficerAppointed{{member, board[i], founded_, term_.plus_days(-1)}});
      plan_event(term_, 18, minute, {secretary}, OfficerAppointed{{member, board[i], term_, end_of_term(term_)}});
    }
  }

  static MemberDraft draft_of(const Member& m) {
    return {m.given_names, m.surnames, m.dni, m.sex, m.household, m.group, m.status, m.admitted, m.born};
  }
  MemberRegistered registered(const Member& member) {
    auto draft = draft_of(member);
    const RollFacts facts{storage::next_member(db_), storage::next_household(db_)};
    if (draft.household == facts.next_household) draft.household = {};
    auto event = agreed(register_member(facts, draft, local_date(now_)));
    ensure(event.member == member, "the sample is registered as it was invented");
    return event;
  }
  MemberEdited left(const Invented& person) {
    auto draft = draft_of(person.member);
    draft.status = *person.leaves;
    return agreed(edit_member({}, person.member, draft, local_date(now_)));
  }

  void plan_forest() {
    static constexpr std::array names{"La Cuesta",  "El Aliso",   "Loma Larga", "El Papelillo", "La Laguna",  "Cerro Pelado",
                                      "El Pajonal", "Agua Blanca", "La Chorrera", "El Sauce",    "Los Potreros", "La Huaca",
                                      "El Molino",  "Pampa Verde", "La Mesa",    "El Arrayán",  "Peña Blanca", "La Quinua",
                                      "El Tambo",   "Las Pircas", "El Lanche",  "La Ladera",   "Tres Cruces", "El Mirador"};
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

  void plan_sales() {
    const int year = civil(today_).year;
    const auto issued = [&](IssuanceId id, const char* standard, int vintage, std::int64_t tonnes, Date day) {
      plan_event(std::max(day, founded_.plus_days(45)), 15, static_cast<int>(id.value), {treasurer},
                 CreditsIssued{id, standard, vintage, tonnes, day});
    };
    issued({1}, "CarbonFix", year - 14, 2400, founded_.plus_days(-9 * 365));
    issued({2}, "Gold Standard", year - 8, 3600, founded_.plus_days(-2 * 365));
    issued({3}, "Gold Standard", year - 3, 3600, founded_.plus_days(600));

    // The contract's price is for all of its tonnes: EUR 13.00 to 14.50 with the premium, USD 15.20 to 15.80 each. What the bank
    // credits is at the day's rate and less its fee.
    const auto sold = [&](Date day, std::int64_t issuance, const char* buyer, std::int64_t tonnes, Money price, Money credited,
                          const char* reference) {
      plan(day.plus_days(1), 16, 10, 0, [=, this] {
        const auto found = storage::find_issuance(db_, {issuance});
        const SaleFacts facts{storage::next_sale(db_), found->left(), storage::sale_with_reference(db_, reference),
                              storage::statute_on(db_, day).farmers_basis_points};
        write(agreed(record_sale(facts, {{issuance}, buyer, tonnes, price, credited, day, reference}, local_date(now_))),
              {treasurer});
      });
    };
    const auto eur = [](std::int64_t whole) { return Money(whole * 100, Currency::eur); };
    const auto usd = [](std::int64_t whole) { return Money(whole * 100, Currency::usd); };
    sold(founded_.plus_days(80), 1, "Cafés del Norte (muestra)", 1000, eur(13'500), soles(54'183, 60), "OP-0001873");
    sold(founded_.plus_days(290), 1, "Panadería Molino Azul (muestra)", 1300, eur(18'850), soles(74'931, 90), "OP-0002416");
    sold(founded_.plus_days(470), 2, "Transportes Río Claro (muestra)", 1700, usd(25'840), soles(96'553, 35), "OP-0003059");
    sold(term_.plus_days(110), 2, "Cafés del Norte (muestra)", 1200, eur(17'400), soles(70'377, 30), "OP-0004122");
    sold(term_.plus_days(215), 3, "Imprenta Hoja Nueva (muestra)", 1000, usd(15'800), soles(58'532, 55), "OP-0004790");
    sold(term_.plus_days(330), 3, "Chocolates Tres Valles (muestra)", 800, eur(11'600), soles(47'581, 85), "OP-0005338");
  }

  void plan_projects() {
    const auto proposed = [&](const char* title, const char* benefit, const char* picture, Money cost) {
      plan(term_.plus_days(345), 11, static_cast<int>(steps_.size() % 50), 0, [=, this] {
        write(agreed(propose_project(storage::next_project(db_), title, benefit, picture, cost)), {secretary});
      });
    };
    proposed("Riego por goteo en el vivero", "Agua para 60,000 plantones en los meses secos", "water", soles(68'000));
    proposed("Secadores pequeños de café y hongos", "12 secadores solares, uno por sector", "drying", soles(46'500));
    proposed("Control de plagas y enfermedades", "Vigilancia y trampas en 240 hectáreas de pino y café", "pest", soles(38'900));
    proposed("Capacitación de agricultores", "Poda, injertos y prevención de incendios, de agricultor a agricultor", "training",
             soles(31'200));
  }

  void plan_assembly();
  void plan_vote(Date day);
  void plan_distribution();
  void pay(MemberNumber, const Signature&);
  Signature drawn_signature();

  Assembly assembly() { return storage::find_assembly(db_, {1}).value(); }
  Vote vote() { return storage::find_vote(db_, {1}).value(); }

  storage::Connection& db_;
  Date founded_, term_, today_;
  Dice dice_;
  std::vector<Invented> people_;
  std::vector<Step> steps_;
  Instant now_;
  std::int64_t written_ = 0;
};

void History::plan_assembly() {
  const Date day = sunday_from(term_.plus_days(14));
  plan(day.plus_days(-15), 18, 30, 0, [this, day] {
    const ConveneDraft draft{AssemblyKind::ordinary,
                             "Local comunal de Choco Alto",
                             day,
                             TimeOfDay{9 * 60},
                             TimeOfDay{10 * 60},
                             {"Lectura del acta anterior", "Informe de la venta de créditos de carbono",
                              "Reparto de la participación de los agricultores", "Otros asuntos de la comunidad"}};
    write(agreed(convene(storage::next_assembly(db_), draft, president, local_date(now_))), {president});
  });

  std::vector<MemberNumber> coming;
  for (const auto& each : people_)
    if (!each.leaves && each.member.number.value > std::int64_t{board.size()}) coming.push_back(each.member.number);
  dice_.shuffle(coming);
  coming.resize(163);
  for (std::size_t i = board.size(); i > 0; --i) coming.insert(coming.begin(), MemberNumber{static_cast<std::int64_t>(i)});
  for (std::size_t i = 0; i < coming.size(); ++i) {
    // The last dozen come after the opening.
    const bool late = i + 12 > coming.size();
    const bool by_secretary = dice_.chance(30);
    plan(day, 8, 5, static_cast<std::int64_t>(i) * 20 + (late ? 1500 : 0), [this, member = coming[i], by_secretary] {
      const auto who = storage::find_member(db_, member).value();
      const ArrivalFacts facts{assembly(), who, storage::is_present(db_, {1}, member), local_date(now_)};
      write(agreed(arrive(facts, by_secretary)), {by_secretary ? secretary : member});
    });
  }
  plan(day, 9, 8, 0, [this, day] {
    const auto qualified = storage::head_count_of_qualified(db_).total();
    const auto statute = storage::statute_on(db_, day);
    const OpeningFacts facts{assembly(), statute, false, qualified, storage::present_count(db_, {1}, true), president, secretary};
    write(agreed(open_assembly(facts, 1, now_)), {president});
  });
  const auto noted = [&](int minute, std::int64_t item, const char* notes) {
    plan(day, 9, minute, 0, [this, item, notes] { write(agreed(note_item(assembly(), item, notes)), {secretary}); });
  };
  noted(35, 0, "Se leyó el acta anterior y se aprobó sin observaciones.");
  noted(55, 1, "La tesorera informó las ventas del periodo y el saldo de los dos fondos; el fiscal revisó los abonos del banco.");
  plan_vote(day);
  noted(165, 2, "Se acordó repartir S/ 14,000.00 del fondo de los agricultores en partes iguales.");
  noted(180, 3, "Se fijó la próxima minga de poda. No hubo otros asuntos.");
  plan(day, 12, 15, 0, [this] { write(agreed(close_assembly(assembly(), "", "")), {secretary}); });
}

void History::plan_vote(Date day) {
  plan(day, 10, 5, 0, [this] {
    const VoteDraft draft{{1},
                          2,
                          VoteKind::motion,
                          Purpose::distribute_share,
                          "¿Aprueba repartir S/ 14,000 del fondo de los agricultores en partes iguales?",
                          {},
                          shared,
                          {}};
    write(agreed(prepare_vote({1}, assembly(), draft, storage::holdings_of(db_, accounts::farmers))), {secretary});
  });
  plan(day, 10, 10, 0, [this] {
    const auto held = assembly();
    const auto statute = storage::statute_on(db_, held.date);
    const UrnFacts facts{held, statute, true, true, held.qualified, storage::present_count(db_, {1}, true), false};
    write(agreed(open_vote(vote(), facts, {president, fiscal})), {president, fiscal});
  });
  // Everyone who came is asked in turn; those who have no vote, and a few more, go past the urn.
  plan(day, 10, 12, 0, [this] {
    const Instant begun = now_;
    std::vector<MemberNumber> queue;
    for (const auto& arrival : storage::arrivals(db_, {1}))
      if (may_vote(arrival.member.status)) queue.push_back(arrival.member.number);
    dice_.shuffle(queue);
    queue.resize(queue.size() - 7);
    for (std::size_t i = 0; i < queue.size(); ++i) {
      now_ = begun.plus_seconds(static_cast<std::int64_t>(i) * 26);
      const auto who = storage::find_member(db_, queue[i]).value();
      write(agreed(cast_ballot(vote(), queue[i], {who.status, true, false}, {})), {queue[i]});
    }
  });
  plan(day, 11, 30, 0, [this] {
    const auto turnout = storage::turnout_count(db_, {1});
    std::vector<Ballot> ballots(static_cast<std::size_t>(turnout.total()), Ballot::of({0}));
    for (std::size_t i = 0; i < 27; ++i) ballots[i] = i < 15 ? Ballot::of({1}) : i < 23 ? Ballot::of({2}) : Ballot{};
    const auto present = storage::present_count(db_, {1}, true);
    write(agreed(close_vote(vote(), {president, fiscal}, present, turnout, ballots)), {president, fiscal});
  });
  plan(day, 11, 34, 0, [this] {
    const auto forest = storage::holdings_of(db_, accounts::forest);
    write(agreed(proclaim(vote(), storage::ballots_of(db_, {1}), {1}, forest)), {president});
  });
}

void History::plan_distribution() {
  const Date day = sunday_from(term_.plus_days(28));
  plan(day.plus_days(-4), 15, 0, 0, [this] {
    const AgreementFacts agreement{{1}, Purpose::distribute_share, shared, {}};
    const DraftFacts facts{{1}, agreement, storage::holdings_of(db_, accounts::farmers), storage::sharers(db_)};
    write(agreed(draft_distribution(facts, shared)), {treasurer});
  });
  plan(day.plus_days(-3), 17, 0, 0, [this] {
    const AgreementFacts agreement{{1}, Purpose::distribute_share, shared, {}};
    const AuthorisationFacts facts{false, shared, storage::holdings_of(db_, accounts::farmers), agreement, true, true};
    write(agreed(authorise({1}, facts, president, treasurer)), {president, treasurer});
  });
  plan(day.plus_days(-1), 11, 0, 0, [this] {
    const DrawFacts facts{true, {1}, storage::holdings_of(db_, accounts::bank), storage::owed_in_all(db_), {}};
    write(agreed(draw_cash(facts, shared)), {treasurer});
  });
  // Some have not come for their money yet.
  std::vector<MemberNumber> payees;
  for (const auto& each : people_)
    if (!each.leaves) payees.push_back(each.member.number);
  dice_.shuffle(payees);
  payees.resize(250);
  for (std::size_t i = 0; i < payees.size(); ++i) {
    const auto place = static_cast<std::int64_t>(i);
    const Date on = place < 120 ? day : place < 200 ? day.plus_days(7) : day.plus_days(14);
    const auto in_day = place < 120 ? place : place < 200 ? place - 120 : place - 200;
    // One in six signs on paper.
    const Signature signature = dice_.chance(17) ? Signature{} : drawn_signature();
    plan(on, 8, 20, in_day * 170, [this, member = payees[i], signature] { pay(member, signature); });
  }
}

void History::pay(MemberNumber member, const Signature& signature) {
  const auto owed = storage::holdings_of(db_, accounts::member(member));
  const PayoutFacts facts{storage::next_receipt(db_), member, owed, storage::holdings_of(db_, accounts::cash), {1}};
  const auto payout = agreed(pay_out(facts, payable_in_cash(owed), signature, signature.empty(), treasurer));
  write(payout, {treasurer});
  now_ = now_.plus_seconds(20);
  write(ReceiptPrinted{payout.receipt, 0}, {treasurer});
  if (payout.receipt.value % 40 != 0) return;
  now_ = now_.plus_seconds(45);
  write(ReceiptPrinted{payout.receipt, 1}, {treasurer});  // the paper got stuck
}

Signature History::drawn_signature() {
  Signature signature;
  const auto strokes = dice_.from_to(1, 3);
  std::int64_t x = dice_.from_to(60, 200);
  for (std::int64_t i = 0; i < strokes; ++i) {
    auto& stroke = signature.strokes.emplace_back();
    const auto points = dice_.from_to(7, 14);
    for (std::int64_t j = 0; j < points; ++j) {
      x = std::min<std::int64_t>(x + dice_.from_to(2, 24), Signature::extent);
      const auto y = 500 + (j % 2 == 0 ? -1 : 1) * dice_.from_to(40, 280);
      stroke.push_back({static_cast<std::int16_t>(x), static_cast<std::int16_t>(y)});
    }
  }
  return signature;
}

}  // namespace

void found_sample(storage::Connection& db, Date today) {
  ensure(!storage::find_community(db), "the sample is played into an empty database");
  storage::Transaction transaction(db);
  History(db, today).play();
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
