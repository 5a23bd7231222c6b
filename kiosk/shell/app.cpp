// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/shell/app.h"

#include <imgui.h>

#include <algorithm>
#include <chrono>
#include <future>
#include <limits>

#include "kiosk/desk/community.h"
#include "kiosk/screens/start.h"
#include "kiosk/widgets/text.h"

namespace minga::shell {

namespace {
constexpr double never = std::numeric_limits<double>::infinity();
// A nervous second tap comes this soon after the first; it must not touch what has just come up in its place.
constexpr double double_tap_s = 0.2;
}  // namespace

App::App(Window& window, desk::Desk& desk, devices::Printer& printer, devices::PaperFolder papers,
         AppOptions options)
    : window_(window),
      desk_(desk),
      printer_(printer),
      papers_(std::move(papers)),
      options_(std::move(options)),
      language_(options_.language),
      watch_([] { Window::wake(); }),
      press_([] { Window::wake(); }),
      clerk_([] { Window::wake(); }) {}

App::~App() = default;

double App::now_s() const {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

screens::Surroundings App::surroundings() const {
  return {language_,
          local_date(desk_.now()),
          local_time(desk_.now()),
          papers_.path().string(),
          options_.receipt_paper,
          desk_.now()};
}

void App::resize_text() {
  const auto metrics = window_.metrics(text_size_, ui::Theme::dark_on_light);
  window_.use(metrics);
  ui_.set_metrics(metrics);
}

void App::run() {
  resize_text();
  ui_.set_pictures(&pictures_);
  ui_.set_double_tap(double_tap_s);
  start_over();
  last_touch_s_ = now_s();
  window_.run([this] { return frame(); }, [this] { show_snapshot(); });
}

Window::Turn App::frame() {
  for (auto& answer : clerk_.answers()) answer();
  for (auto& answer : press_.answers()) answer();
  for (auto& answer : watch_.answers()) answer();
  while (!wanted_.empty()) {
    Intent next = std::move(wanted_.front());
    wanted_.erase(wanted_.begin());
    carry_out(std::move(next));
  }

  // Trouble with the printer is for officers, and never replaces what is being told.
  if (!message_ && !printer_notices_.empty() && top().session() && top().session()->is_officer()) {
    message_ = std::move(printer_notices_.front());
    printer_notices_.erase(printer_notices_.begin());
  }

  const auto& io = ImGui::GetIO();
  if (io.MouseDown[0] || io.InputQueueCharacters.Size > 0) {
    last_touch_s_ = now_s();
  }
  if (top().ticks()) {
    top().tick(desk_.now());
    last_touch_s_ = now_s();
  }
  if (ImGui::IsMouseReleased(0)) ++lifted_;
  const double idle = now_s() - last_touch_s_;
  const bool at_start = stack_.size() == 1 && !message_;
  if (!at_start && under_way_ == 0 && idle >= options_.idle_out_s) {
    start_over();
    last_touch_s_ = now_s();
  }
  if (top().leaves_after_seconds() > 0 && !message_ && now_s() - arrived_s_ >= top().leaves_after_seconds())
    start_over();
  idle_warning_ = stack_.size() > 1 && idle >= options_.idle_warning_s && idle < options_.idle_out_s;

  ui_.set_busy(under_way_ > 0);
  const auto* session = top().session();
  ui_.begin({.community = community_,
             .where = {},
             .who = session ? session->name : std::string(),
             .sample = sample_},
            language_);
  if (idle_warning_)
    draw_idle_warning();
  else if (message_)
    draw_message();
  else
    draw_top();
  head_touched(ui_.end());

  Window::Turn turn;
  turn.again = ui_.wants_another_frame();
  const double wait = idle_deadline_s() - now_s();
  if (wait < never) turn.wake_after_s = std::max(0.01, wait);
  if (!wanted_.empty()) turn.wake_after_s = 0.0;
  return turn;
}

double App::idle_deadline_s() const {
  double due = ui_.main_button_is_new() ? now_s() + double_tap_s + 0.01 : never;
  if (stack_.size() > 1 || message_) {
    const double idle = now_s() - last_touch_s_;
    due = std::min(due, last_touch_s_ +
                            (idle < options_.idle_warning_s ? options_.idle_warning_s : options_.idle_out_s) +
                            0.05);
  }
  if (stack_.back()->ticks()) due = std::min(due, now_s() + 1);
  if (stack_.back()->leaves_after_seconds() > 0)
    due = std::min(due, arrived_s_ + stack_.back()->leaves_after_seconds() + 0.05);
  return due;
}

void App::draw_top() {
  if (auto intent = top().draw(ui_)) wanted_.push_back(std::move(*intent));
  if (top().can_go_back() && ui_.back_button(ui_.tr("Back"))) wanted_.push_back(screens::back());
}

void App::draw_message() {
  const auto message = message_->message(language_);
  ui_.where(message.title);
  ui::notice(ui_, message.tone, message.title, message.text);
  if (!ui_.main_button("message/ok", ui_.tr("Understood"), ui::Icon::check)) return;
  const auto after = std::exchange(message_, std::nullopt)->after;
  ui_.to_first_page();
  if (after) wanted_.push_back(std::move(*after));
}

void App::draw_idle_warning() {
  ui_.where(ui_.tr("Are you still there?"));
  ui::notice(ui_, ui::Tone::plain, ui_.tr("Are you still there?"),
             ui_.tr("Soon the kiosk returns to the start. What was not confirmed is dropped."));
  if (ui_.main_button("idle/stay", ui_.tr("I am here"), ui::Icon::hand)) last_touch_s_ = now_s();
}

void App::head_touched(ui::Ui::HeadTouch touch) {
  if (touch == ui::Ui::HeadTouch::language)
    language_ = language_ == Language::spanish ? Language::english : Language::spanish;
  if (touch == ui::Ui::HeadTouch::text_size) {
    text_size_ = static_cast<ui::TextSize>((static_cast<int>(text_size_) + 1) % 4);
    resize_text();
    ui_.to_first_page();
  }
}

void App::show_snapshot() {
  if (!options_.watcher) return;
  Snapshot snapshot;
  snapshot.screen = idle_warning_ ? "idle" : message_ ? "message" : std::string(top().name());
  snapshot.touchables = ui_.touchables();
  snapshot.text = ui_.all_text();
  snapshot.settled = under_way_ == 0 && wanted_.empty();
  snapshot.frame = window_.frames();
  snapshot.lifted = lifted_;
  snapshot.origin = window_.place_on_screen();
  options_.watcher(snapshot);
}

void App::start_over() {
  message_.reset();
  stack_.clear();
  stack_.push_back(std::make_unique<screens::StartScreen>());
  // Who is next chooses anew.
  language_ = options_.language;
  if (text_size_ != ui::TextSize::normal) {
    text_size_ = ui::TextSize::normal;
    resize_text();
  }
  ask_clerk([this](desk::Desk& desk) -> std::function<std::optional<Intent>()> {
    const auto today = desk::today(desk);
    return [this, today]() -> std::optional<Intent> {
      community_ = today.set_up ? today.community.name : "Minga";
      sample_ = today.community.sample;
      return std::nullopt;
    };
  });
  arrive_top();
}

void App::arrive_top() {
  ui_.to_first_page();
  arrived_s_ = now_s();
  if (auto intent = top().arrive(surroundings())) carry_out(std::move(*intent));
}

void App::go_back() {
  if (stack_.size() > 1) stack_.pop_back();
  if (stack_.size() == 1) return start_over();
  arrive_top();
}

// Waiting for the clerk or the press is not standing idle.
void App::work_ended() {
  --under_way_;
  last_touch_s_ = now_s();
}

void App::ask_clerk(const screens::Work& work) {
  ++under_way_;
  clerk_.post([this, work]() -> Worker::Answer {
    std::function<std::optional<Intent>()> then;
    try {
      then = work(desk_);
    } catch (const storage::Fault& fault) {
      then = [refusal = desk::refusal_of(fault)]() -> std::optional<Intent> {
        return screens::told(refusal, screens::then(screens::home()));
      };
    }
    return [this, then = std::move(then)] {
      work_ended();
      if (auto intent = then()) wanted_.push_back(std::move(*intent));
    };
  });
}

void App::at_the_desk(const std::function<void(desk::Desk&)>& work) {
  auto done = std::make_shared<std::promise<void>>();
  auto waiting = done->get_future();
  clerk_.post([this, work, done]() -> Worker::Answer {
    try {
      work(desk_);
      done->set_value();
    } catch (...) {
      done->set_exception(std::current_exception());
    }
    return {};
  });
  waiting.get();
}

void App::carry_out(Intent intent) {
  using namespace screens;
  if (auto* to = std::get_if<Go>(&intent.what)) {
    stack_.push_back(std::move(to->to));
    return arrive_top();
  }
  if (auto* with = std::get_if<Replace>(&intent.what)) {
    stack_.back() = std::move(with->with);
    return arrive_top();
  }
  if (std::holds_alternative<Back>(intent.what)) return go_back();
  if (std::holds_alternative<Home>(intent.what)) return start_over();
  if (const auto* to = std::get_if<BackTo>(&intent.what)) {
    while (stack_.size() > 1 && stack_.back()->name() != to->name) stack_.pop_back();
    return stack_.size() == 1 ? start_over() : arrive_top();
  }
  if (const auto* question = std::get_if<Ask>(&intent.what)) return ask_clerk(question->work);
  if (auto* message = std::get_if<Tell>(&intent.what)) {
    message_ = std::move(*message);
    ui_.to_first_page();
    return;
  }
  if (const auto* wanted = std::get_if<Save>(&intent.what)) return save(*wanted);
  print(std::get<Print>(intent.what));
}

}  // namespace minga::shell
