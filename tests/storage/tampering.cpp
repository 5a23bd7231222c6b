// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/tampering.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>

#include "kiosk/desk/cash.h"
#include "kiosk/desk/credits.h"
#include "kiosk/desk/labour.h"
#include "kiosk/desk/paying.h"
#include "kiosk/desk/projects.h"
#include "kiosk/desk/roll.h"
#include "kiosk/desk/slips.h"
#include "kiosk/desk/standing.h"
#include "storage/attachments.h"
#include "tests/support/pictures.h"
#include "tests/support/village.h"

namespace minga::tests {

using namespace minga::storage;
using testing::agreed;
using testing::Village;

namespace {

struct Closer {
  void operator()(sqlite3* handle) const { sqlite3_close(handle); }
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Handle = std::unique_ptr<sqlite3, Closer>;
using Statement = std::unique_ptr<sqlite3_stmt, Closer>;

Handle opened(const std::filesystem::path& file) {
  sqlite3* raw = nullptr;
  REQUIRE(sqlite3_open(file.c_str(), &raw) == SQLITE_OK);
  sqlite3_exec(raw, "PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY", nullptr,
               nullptr, nullptr);
  return Handle(raw);
}

Statement prepared(sqlite3* handle, const std::string& sql) {
  sqlite3_stmt* raw = nullptr;
  REQUIRE_MESSAGE(sqlite3_prepare_v2(handle, sql.c_str(), -1, &raw, nullptr) == SQLITE_OK,
                  sqlite3_errmsg(handle) << ": " << sql);
  return Statement(raw);
}

std::optional<std::string> text_at(sqlite3_stmt* statement, int column) {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
  if (bytes == nullptr) return std::nullopt;
  return std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
}

// Each kind of vote and each way through its life, once.
void live_of_votes(Village& village) {
  const auto president = village.session(Village::president), secretary = village.session(Village::secretary);
  auto& desk = village.desk();
  VoteDraft hands;
  hands.assembly = {1};
  hands.item = 2;
  hands.kind = VoteKind::show_of_hands;
  hands.question = "¿Sesión el sábado?";
  agreed(desk::count_hands(desk, secretary, village.id(), village.prepared(hands),
                           {{4, 3, 0}, {1, 0, 0}, {0, 1, 0}}));
  auto lists = hands;
  lists.kind = VoteKind::board_election;
  lists.question = "Elección de la directiva";
  lists.term_from = local_date(village.now).plus_days(40);
  lists.options = {
      {{}, "Lista 1", {}, {}, {{Office::president, {6}}, {Office::secretary, {7}}, {Office::treasurer, {8}}}},
      {{},
       "Lista 2",
       {},
       {},
       {{Office::president, {9}}, {Office::secretary, {10}}, {Office::treasurer, {11}}}}};
  const auto election = village.open(lists);
  village.cast(election, 6, Ballot::of({0}));
  agreed(desk::decline(desk, village.session({7}), village.id(), election));
  village.close(election);
  auto choice = hands;
  choice.kind = VoteKind::choice;
  choice.wins_by = WinsBy::most_votes;
  choice.question = "¿Qué día?";
  choice.on_paper = true;
  choice.admission = Admission::by_slip;
  choice.options = {{{}, "Lunes", {}, "leaf", {}}, {{}, "Martes", {}, {}, {}}};
  const auto days = village.open(choice);
  const auto slips = agreed(desk::issue_slips(desk, president, village.id(), days, false));
  for (const std::int64_t member : {6, 7})
    agreed(desk::take_slip(desk, secretary, village.id(), days, {member}));
  agreed(desk::cast_by_slip(desk, village.id(), days, slips.codes[0], Ballot::of({1})));
  agreed(desk::close_vote(desk, president, village.session(Village::fiscal), village.id(), days));
  agreed(desk::reconcile(desk, president, secretary, village.id(), days, {0, 1, "Una ficha se perdió"}));
  agreed(desk::count_papers(desk, president, secretary, village.id(), days, {{0, 0}, 0, 1, "Ilegible"}));
  const auto annulling = agreed(desk::proclaim(desk, president, village.id(), days)).agreement;
  agreed(desk::annul(desk, president, secretary, village.id(), election, annulling, "Faltó un candidato"));
  agreed(desk::check_in(desk, secretary, village.id(), {1}, {15}));
  agreed(desk::leave(desk, secretary, village.id(), {1}, {15}));
}

// The course of the assembly, each once.
void live_of_proceedings(Village& village) {
  const AssemblyId assembly{1};
  village.write(ItemBegun{assembly, 0});
  village.write(ItemAdded{assembly, "Otros"});
  village.write(VisitorArrived{{1}, assembly, "Ing. Paz", Sex::woman, "Agro Rural"});
  village.write(VisitorLeft{{1}, assembly});
  village.write(TurnAsked{{1}, assembly, 0, {6}, {}, false});
  village.write(TurnAsked{{2}, assembly, 0, {}, {1}, true});
  village.write(TurnAsked{{3}, assembly, 0, {7}, {}, false});
  village.write(TurnAsked{{4}, assembly, 0, {8}, {}, false});
  village.write(TurnWithdrawn{{4}});
  village.write(TurnBegun{{2}, 180});
  village.wait(20);
  village.write(TurnPaused{{2}});
  village.wait(20);
  village.write(TurnResumed{{2}});
  village.wait(20);
  village.write(TurnBegun{{1}, 180});
  village.wait(70);
  village.write(TurnEnded{{1}});
  village.write(ProposalMade{{1}, assembly, 0, {6}, {}, "Que se riegue"});
  village.write(ProposalMade{{2}, assembly, 0, {7}, {1}, "Que se riegue dos veces"});
  village.write(ProposalSettled{{1}, ProposalState::adopted, {1}});
  village.write(DissentRecorded{{1}, {8}, "Falta agua"});
  village.write(TaskAssigned{{1}, assembly, 0, {9}, "Comprar tubos", local_date(village.now).plus_days(9)});
  village.write(TaskSettled{{1}, assembly, TaskOutcome::done, "Comprados"});
  village.write(ItemEnded{assembly, 0});
  village.write(ItemBegun{assembly, 1});
  village.write(SavingNoteWritten{assembly, 0, "Donde dice tres, vale cuatro"});
  village.write(ActaSigned{assembly, 0, {1}, {3}, Minutes{}});
  village.write(ActaPrinted{assembly, 0});
  village.write(ActaReopened{assembly, 1, "Faltó un nombre"});
  village.write(OfficeHandedOver{{1},
                                 Office::secretary,
                                 {3},
                                 {7},
                                 "Rosa Huamán",
                                 "40000003",
                                 "Rosa Ñopo",
                                 "",
                                 {},
                                 soles(5),
                                 {{"Llaves", 3, "Una gastada"}, {"Sellos", 1, ""}}});
  const auto later = local_date(village.now).plus_days(20);
  village.write(AssemblyConvened{
      {2}, AssemblyKind::extraordinary, "Plaza", later, {540}, {600}, {"Agua"}, {1}, "Avisos", {{6}, {7}}});
}

// What the treasury does beyond the assembly day, each once, so that every table has its rows.
void live_of_money(Village& village) {
  const auto president = village.session(Village::president), treasurer = village.session(Village::treasurer);
  auto& desk = village.desk();
  const auto today = local_date(village.now);
  agreed(
      desk::issue_credits(desk, treasurer, village.id(), {"Gold Standard", 2019, "GS1-1-400", 400, today}));
  Pieces found;
  found.of[1] = 9;
  agreed(desk::count_cash(desk, treasurer, village.id(), CountKind::opening, found));
  Pieces back;
  back.of[1] = 1;
  agreed(desk::deposit_cash(desk, treasurer, village.id(), {back, "V-1"}));
  agreed(desk::void_receipt(desk, president, treasurer, village.id(), {3}, "Monto errado"));
  agreed(desk::end_print(desk, treasurer, village.id(), {1}, true));
  agreed(desk::record_collector(desk, treasurer, village.id(), {9},
                                {"Luis Paz", "10117410", "Carta", today.plus_days(30)}));
  agreed(desk::pay(desk, treasurer, village.id(),
                   {{9}, {soles(20), PayMethod::bank, "OP-90", {}, false, {}}, {1}}));
  const auto agreement = village.general_agreement({1}, soles(500));
  agreed(desk::set_treasury(desk, president, village.id(), {today, soles(1500)}, agreement));
  const auto project = village.funded_project({1}, soles(3000));
  const SpendingDraft bought{project,         "Ferretería Paz", "F-1", "Tubos", soles(80),
                             PayMethod::bank, "OP-91",          today, {}};
  const auto content = test::small_png();
  const auto photo = std::make_shared<const desk::AttachedFile>(desk::AttachedFile{
      agreed(checked_attachment("factura.png", content, storage::content_digest(content))), content});
  const auto spent = agreed(desk::spend(desk, president, treasurer, village.id(), bought, photo)).id;
  agreed(desk::void_spending(desk, president, treasurer, village.id(), spent, "Doble"));
  agreed(desk::inspect(desk, treasurer, village.id(), {{1}, today, 1'200, "Bien"}));
  const auto party = agreed(desk::record_work_party(desk, treasurer, village.id(),
                                                    {today, "La Cuesta", "Poda", WorkKind::paid, project}));
  agreed(desk::keep_sheet(desk, treasurer, village.id(), party.id, {{{6}, 2}, {{7}, 1}}));
  agreed(desk::set_rate(desk, president, treasurer, village.id(),
                        {agreement, RateBasis::day, soles(50), soles(400)}));
  const auto payroll = agreed(desk::draft_payroll(desk, treasurer, village.id(), {agreement, party.id})).id;
  agreed(desk::authorise_payroll(desk, president, treasurer, village.id(), payroll));
  const auto again = agreed(desk::record_work_party(desk, treasurer, village.id(),
                                                    {today, "La Cuesta", "Poda", WorkKind::paid, project}));
  agreed(desk::keep_sheet(desk, treasurer, village.id(), again.id, {{{8}, 1}}));
  const auto wrong = agreed(desk::draft_payroll(desk, treasurer, village.id(), {agreement, again.id})).id;
  agreed(desk::authorise_payroll(desk, president, treasurer, village.id(), wrong));
  agreed(desk::reverse_payroll(desk, president, treasurer, village.id(), wrong, "Doble"));
  agreed(desk::count_cash(desk, treasurer, village.id(), CountKind::closing, found));
}

// The roll besides registering: a list brought in, standings, a substitute, the PIN of a slip.
void live_of_roll(Village& village) {
  const auto secretary = village.session(Village::secretary);
  auto& desk = village.desk();
  Member brought{{21}, "Flor",       "Peña Calle",      "",       Sex::woman,
                 {21}, {{1}, {{2}}}, Status::qualified, {18'000}, {}};
  brought.activity = "Tejedora";
  brought.address = "Sin número";
  brought.settlement = "Alto Choco";
  brought.phone = "969 123 456";
  brought.consent = Date{18'500};
  auto other = brought;
  other.number = {22};
  village.write(RollImported{"padron.csv", {brought, other}});
  agreed(desk::confirm_member(desk, secretary, village.id(), {22}));
  const auto agreement = village.general_agreement({1}, {});
  agreed(desk::change_standing(desk, secretary, village.id(), {22},
                               {Status::integrated, local_date(village.now), "Vive fuera"}, agreement));
  agreed(desk::appoint_substitute(desk, secretary, village.id(), {6},
                                  {Office::vocal, local_date(village.now).plus_days(20)}, agreement));
  auto admitted = Village::person(23);
  admitted.joined_by = JoinedBy::agreement;
  admitted.admitted = local_date(village.now);
  agreed(desk::register_member(desk, secretary, village.id(), admitted, agreement));
  agreed(desk::issue_first_pins(desk, secretary, false));
}

// Everything that can happen, happens; a vote is left standing open.
void live(Village& village) {
  village.write(CommitmentRecorded{{1}, {6}, "La Cuesta", 12'000, 1300, 2014});
  village.write(MemberEdited{[] {
    auto member =
        Member{{9}, "Rosa", "Huamán Ñopo", "", Sex::woman, {9}, {2}, Status::qualified, {18'000}, {}};
    return member;
  }()});
  village.shared_out();
  village.pay({6}, soles(66, 60));
  village.pay({7}, soles(66, 60));
  village.pay({8}, soles(10));
  agreed(desk::print_receipt(village.desk(), village.session(Village::treasurer), village.id(), {1}));
  agreed(desk::note_item(village.desk(), village.session(Village::secretary), village.id(), {1}, 1,
                         "Se repartió."));
  VoteDraft draft{{1},           2, VoteKind::fund_allocation, Purpose::allocate_forest, "¿Qué obras?", {},
                  soles(10'000), {}};
  for (const char* title : {"Riego", "Secadores"}) {
    const auto project =
        agreed(desk::propose_project(village.desk(), village.session(Village::secretary), village.id(),
                                     {title, "Para todos", "water", soles(5000)}));
    draft.options.push_back({project.id, title, project.cost});
  }
  const auto obras = village.open(draft);
  village.cast(obras, 6, Ballot::of({0, 1}));
  village.cast(obras, 7, Ballot::of({1}));
  village.close(obras);
  live_of_votes(village);
  live_of_proceedings(village);
  live_of_money(village);
  live_of_roll(village);
  static_cast<void>(desk::identify(village.desk(), "8", "0000"));
  auto general = village.motion({1});
  general.purpose = Purpose::general;
  const auto open = village.open(general);
  village.cast(open, 6, Ballot::of({0}));
  village.cast(open, 7, Ballot::of({1}));
  CHECK(village.verify().findings.empty());
}

// False where the engine refuses.
bool set(sqlite3* handle, const Tampering::Change& change) {
  const auto& [cell, value] = change;
  const auto statement =
      prepared(handle, "UPDATE " + cell.table + " SET " + cell.column.name + " = ?1 WHERE rowid = ?2");
  if (!value) {
    sqlite3_bind_null(statement.get(), 1);
  } else if (cell.column.text) {
    sqlite3_bind_text64(statement.get(), 1, value->data(), value->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
  } else {
    sqlite3_bind_int64(statement.get(), 1, std::stoll(*value));
  }
  sqlite3_bind_int64(statement.get(), 2, cell.rowid);
  return sqlite3_step(statement.get()) == SQLITE_DONE;
}

}  // namespace

Tampering::Tampering() : original_(folder_ / "original.db") {
  Village village(open_sqlite(original_, OpenMode::create));
  live(village);
}

std::vector<Tampering::Column> Tampering::columns(const std::string& table) const {
  const auto handle = opened(original_);
  const auto statement =
      prepared(handle.get(), "SELECT name, type = 'TEXT', pk FROM pragma_table_info('" + table + "')");
  std::vector<Column> found;
  while (sqlite3_step(statement.get()) == SQLITE_ROW)
    found.push_back({*text_at(statement.get(), 0), sqlite3_column_int(statement.get(), 1) != 0,
                     sqlite3_column_int(statement.get(), 2) != 0});
  REQUIRE_FALSE(found.empty());
  return found;
}

std::int64_t Tampering::count(const std::string& table) const {
  const auto handle = opened(original_);
  const auto statement = prepared(handle.get(), "SELECT count(*) FROM " + table);
  REQUIRE(sqlite3_step(statement.get()) == SQLITE_ROW);
  return sqlite3_column_int64(statement.get(), 0);
}

std::string Tampering::key_of(const std::string& table) const {
  for (const auto& each : replayed_tables())
    if (each.name == table) return std::string(each.order);
  return table == "log" ? "sequence" : table == "urn_slot" ? "slot" : "vote";
}

Tampering::Cell Tampering::cell(const std::string& table, const Column& column, std::int64_t row) const {
  const auto handle = opened(original_);
  const auto key = key_of(table);
  const auto statement =
      prepared(handle.get(), "SELECT rowid, " + column.name + ", " + key + " FROM " + table + " ORDER BY " +
                                 key + " LIMIT 1 OFFSET " + std::to_string(row));
  REQUIRE(sqlite3_step(statement.get()) == SQLITE_ROW);
  Cell found{table, column, sqlite3_column_int64(statement.get(), 0), {}, text_at(statement.get(), 1)};
  for (int i = 2; i < sqlite3_column_count(statement.get()); ++i)
    found.row += (i > 2 ? ", " : "") + *text_at(statement.get(), i);
  return found;
}

std::optional<std::vector<Finding>> Tampering::verified(const std::function<bool(sqlite3*)>& change) const {
  const auto copy = folder_ / "copy.db";
  std::filesystem::copy_file(original_, copy, std::filesystem::copy_options::overwrite_existing);
  if (!change(opened(copy).get())) return std::nullopt;
  const auto db = open_sqlite(copy, OpenMode::read_only);
  return storage::verify(*db, *Village::scratch(), 5000).findings;
}

std::optional<std::vector<Finding>> Tampering::after(const std::string& statements) const {
  return verified([&](sqlite3* handle) {
    return sqlite3_exec(handle, statements.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
  });
}

std::optional<std::vector<Finding>> Tampering::after_setting(const Cell& cell,
                                                             const std::optional<std::string>& value) const {
  return verified([&](sqlite3* handle) { return set(handle, {cell, value}); });
}

std::vector<Finding> Tampering::after_setting(std::vector<Change>& changes) const {
  const auto findings = verified([&](sqlite3* handle) {
    std::erase_if(changes, [&](const Change& change) { return !set(handle, change); });
    return true;
  });
  return findings.value();
}

std::string told(const std::vector<Finding>& findings) {
  std::string out;
  for (const auto& each : findings)
    out += std::to_string(static_cast<int>(each.what)) + " line " + std::to_string(each.sequence) + " " +
           each.table + " [" + each.row + "] " + each.column + " '" + each.found + "' for '" + each.expected +
           "' " + each.text + "\n";
  return out;
}

}  // namespace minga::tests
