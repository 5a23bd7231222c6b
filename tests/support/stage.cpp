// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stage.h"

#include "domain/base/ensure.h"
#include "kiosk/widgets/text.h"
#include "storage/migrations.h"
#include "storage/schema.h"
#include "storage/sqlite.h"

namespace minga::test {

// --- the community
// ----------------------------------------------------------------------------------------------------

namespace {

FoundingDraft::Officer founder(Office office, std::string given_names, std::string surnames, Sex sex) {
  FoundingDraft::Officer officer;
  officer.office = office;
  officer.person.given_names = std::move(given_names);
  officer.person.surnames = std::move(surnames);
  officer.person.sex = sex;
  return officer;
}

}  // namespace

std::string FirstDay::pin_of(MemberNumber number) { return "25" + std::to_string(70 + number.value); }

FirstDay::FirstDay()
    : now(instant_at(*date_of(2025, 6, 1), {9 * 60 + 2})), db_(storage::open_sqlite_in_memory()) {
  storage::migrate(*db_, storage::schema());
  desk::Desk::Settings settings;
  settings.wrong_pin_pause = {};
  settings.quick_pins = true;
  desk_ = std::make_unique<desk::Desk>(
      *db_, [this] { return now; }, [] { return storage::open_sqlite_in_memory(); }, settings);
  FoundingDraft draft;
  draft.name = "Comunidad de prueba";
  draft.place = "Local comunal";
  draft.officers = {founder(Office::president, "Rosa", "Huamán Peña", Sex::woman),
                    founder(Office::secretary, "Julián", "Quispe Ñaupari", Sex::man),
                    founder(Office::treasurer, "Flor", "Chanta Núñez", Sex::woman)};
  const auto founded = desk::set_up(*desk_, desk::new_command_id(), draft,
                                    {pin_of(president), pin_of(secretary), pin_of(treasurer)});
  ensure(founded.has_value(), "the community of the tests can be founded");
}

desk::Session FirstDay::session_of(MemberNumber number) {
  const auto session = desk::identify(*desk_, std::to_string(number.value), pin_of(number));
  ensure(session.has_value(), "the founders know their PINs");
  return *session;
}

// --- the stage
// --------------------------------------------------------------------------------------------------------

void Stage::show(std::unique_ptr<screens::Screen> screen) {
  stack_.clear();
  message_.reset();
  wanted_.clear();
  stack_.push_back(std::move(screen));
  arrive();
  settle();
}

void Stage::draw(ui::Ui& ui) {
  if (message_) {
    const auto message = message_->message(options_.language);
    ui::notice(ui, message.tone, message.title, message.text);
    if (!ui.main_button("message/ok", "OK", ui::Icon::check)) return;
    const auto after = std::exchange(message_, std::nullopt)->after;
    ui.to_first_page();
    if (after) wanted_.push_back(std::move(*after));
  } else if (!stack_.empty()) {
    if (auto intent = stack_.back()->draw(ui)) wanted_.push_back(std::move(*intent));
  }
}

void Stage::settle() {
  const auto look = [this](ui::Ui& ui) { draw(ui); };
  glass_.frame(look);
  for (int n = 0; !wanted_.empty(); ++n) {
    ensure(n < 100, "a screen comes to rest");
    auto next = std::move(wanted_.front());
    wanted_.erase(wanted_.begin());
    carry_out(std::move(next));
    if (wanted_.empty()) glass_.frame(look);
  }
}

bool Stage::touch(std::string_view id) {
  const bool found = glass_.touch(id, [this](ui::Ui& ui) { draw(ui); });
  if (glass_.back_touched()) carry_out(screens::back());
  settle();
  return found;
}

bool Stage::press(std::string_view keypad, std::string_view digits) {
  bool all = true;
  for (const char digit : digits) all = touch(std::string(keypad) + "/" + digit) && all;
  return all;
}

bool Stage::write(std::string_view field, std::string_view text) {
  if (!touch(field)) return false;
  glass_.type(text, [this](ui::Ui& ui) { draw(ui); });
  return touch(std::string(field) + "/done");
}

bool Stage::scan(std::string_view digits) {
  if (stack_.empty() || message_) return false;
  glass_.type(digits, [this](ui::Ui& ui) { draw(ui); });
  glass_.enter([this](ui::Ui& ui) { draw(ui); });
  settle();
  return true;
}

bool Stage::choose(std::string_view field, std::string_view option) {
  return touch(field) && touch(std::string(field) + "/" + std::string(option));
}

std::string Stage::on() const {
  return message_ ? "message" : stack_.empty() ? "" : std::string(stack_.back()->name());
}

screens::Message Stage::message() const {
  return message_ ? message_->message(options_.language) : screens::Message{};
}

bool Stage::shows(std::string_view words) {
  settle();
  return glass_.all_text().find(words) != std::string::npos;
}

bool Stage::offers(std::string_view id) {
  settle();
  const auto* found = glass_.find(id);
  return found && found->enabled;
}

void Stage::arrive() {
  glass_.ui().to_first_page();
  if (stack_.empty()) return;
  const auto now = desk_.now();
  if (auto intent = stack_.back()->arrive(
          {.language = options_.language, .today = local_date(now), .time = local_time(now), .now = now}))
    wanted_.push_back(std::move(*intent));
}

void Stage::carry_out(screens::Intent intent) {
  using namespace screens;
  if (auto* to = std::get_if<Go>(&intent.what)) {
    stack_.push_back(std::move(to->to));
    arrive();
  } else if (auto* with = std::get_if<Replace>(&intent.what)) {
    stack_.back() = std::move(with->with);
    arrive();
  } else if (std::holds_alternative<Back>(intent.what)) {
    if (!stack_.empty()) stack_.pop_back();
    arrive();
  } else if (const auto* up = std::get_if<BackTo>(&intent.what)) {
    while (!stack_.empty() && stack_.back()->name() != up->name) stack_.pop_back();
    arrive();
  } else if (std::holds_alternative<Home>(intent.what)) {
    stack_.clear();
  } else if (const auto* question = std::get_if<Ask>(&intent.what)) {
    if (auto answer = question->work(desk_)()) wanted_.push_back(std::move(*answer));
  } else if (auto* told = std::get_if<Tell>(&intent.what)) {
    message_ = std::move(*told);
    glass_.ui().to_first_page();
  } else if (auto* print = std::get_if<Print>(&intent.what)) {
    auto after = printer_missing && print->otherwise ? print->otherwise : print->after;
    printed.push_back(std::move(*print));
    if (after) wanted_.push_back(std::move(*after));
  } else if (auto* save = std::get_if<Save>(&intent.what)) {
    auto after = save->after;
    saved.push_back(std::move(*save));
    if (after) wanted_.push_back(std::move(*after));
  }
}

}  // namespace minga::test
