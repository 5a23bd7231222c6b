// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "domain/base/result.h"
#include "kiosk/desk/session.h"
#include "kiosk/documents/paper.h"
#include "kiosk/widgets/ui.h"

namespace minga::desk {
class Desk;
}

// What every screen of the kiosk is made of. A screen keeps what the finger has done so far and a view loaded
// by the clerk; it draws both and answers at most one intent a frame. It never calls storage, decides nothing
// and computes no money.
namespace minga::screens {

using ui::Icon;
using ui::Shape;
using ui::Tone;
using ui::Ui;

class Screen;
struct Intent;

// Carried out on the clerk's thread; what it answers is carried out on the window's thread, in a later frame,
// while the same screen is still up: nothing else can be touched meanwhile.
using Work = std::function<std::function<std::optional<Intent>()>(desk::Desk&)>;

struct Go {
  std::unique_ptr<Screen> to;
};  // one level deeper
struct Replace {
  std::unique_ptr<Screen> with;
};               // in place of this one
struct Back {};  // one level up; the screen there loads its view anew
struct BackTo {
  std::string name;
};               // up to the nearest screen of that name, or the start
struct Home {};  // the start screen; whoever was identified is gone
struct Ask {
  Work work;
};
// One clear sentence over the screen, until touched away (touchable "message/ok"). Then `after`, if any, is
// carried out.
struct Message {
  Tone tone = Tone::plain;  // danger: something was not done; main: done
  std::string title;
  std::string text;
};
struct Tell {
  std::function<Message(Language)> message;  // asked anew each frame, so it follows the language
  std::shared_ptr<Intent> after;
};
// A paper is set, kept as a file and sent to the printer, away from the window; where it went is told on the
// screen. What says how somebody voted, or lets somebody vote, is not kept: then it is printed or lost.
enum class PaperSize { a3, a4, a5, roll_80mm };
struct Print {
  std::function<Pdf()> paper;  // runs away from the window's thread
  std::string name;            // of the kept file, without ending: "recibo-001-000012"
  std::string title;           // for the printer's queue
  PaperSize size = PaperSize::a4;
  std::shared_ptr<Intent> after;  // once the person has read where it went
  bool keep = true;               // false: never a file, and the printer's queue says "Minga" and no more
  // With it nothing is told: `after` follows at once if the printer took the paper, and this if it did not.
  // Only where there is no printer at all it is told where a paper is kept, then `after` follows.
  std::shared_ptr<Intent> otherwise;
  // No second paper of this title may come out: one that still waits in the printer's queue is cancelled
  // first.
  bool once = false;
};

// Files for somebody to take away: on a USB stick where one is plugged in, otherwise in a folder beside the
// papers. Where they are is told on the screen.
struct SavedFile {
  std::string name;  // "informe-2025.xlsx"
  std::string bytes;
};
struct Save {
  std::function<std::vector<SavedFile>()> files;  // runs away from the window's thread
  std::string folder;                             // made for them: "informe-2025"
  std::shared_ptr<Intent> after;                  // carried out instead of telling where they are
};

struct Intent {
  std::variant<Go, Replace, Back, BackTo, Home, Ask, Tell, Print, Save> what;
};

// What a screen may know of where it runs.
struct Surroundings {
  Language language = Language::spanish;
  Date today;
  TimeOfDay time;
  std::string papers_folder;                // where papers are kept
  PaperSize receipt_paper = PaperSize::a5;  // on what this kiosk prints receipts
  Instant now;
};

class Screen {
 public:
  virtual ~Screen() = default;
  // Stable, for the tour and tests: "start", "ballot".
  virtual std::string_view name() const = 0;
  // Who is identified here; screens opened from it pass it on. Shown in the header.
  virtual const desk::Session* session() const { return nullptr; }
  // Called when the screen comes up and each time it comes back to the top. Usually an Ask that loads its
  // view.
  virtual std::optional<Intent> arrive(const Surroundings&) { return std::nullopt; }
  virtual std::optional<Intent> draw(Ui&) = 0;
  // Before each frame of a screen that ticks.
  virtual void tick(Instant) {}
  // A screen that leaves by itself after so many seconds, such as the thanks after a vote. 0: never.
  virtual int leaves_after_seconds() const { return 0; }
  // Something on it changes by itself, such as the clock of who speaks: it is drawn anew every second, and
  // nobody needs to touch it to keep it up.
  virtual bool ticks() const { return false; }
  // No way back, as on the start screen and after a vote was cast.
  virtual bool can_go_back() const { return true; }
};

template <class S, class... Arguments>
Intent go(Arguments&&... arguments) {
  return {Go{std::make_unique<S>(std::forward<Arguments>(arguments)...)}};
}
template <class S, class... Arguments>
Intent replace(Arguments&&... arguments) {
  return {Replace{std::make_unique<S>(std::forward<Arguments>(arguments)...)}};
}
inline Intent back() { return {Back{}}; }
inline Intent home() { return {Home{}}; }

// `work` runs on the clerk's thread and captures by value; `then` gets its answer on the window's thread and
// may capture `this`.
template <class WorkFunction, class Then>
Intent ask(WorkFunction work, Then then) {
  return {Ask{[work = std::move(work),
               then = std::move(then)](desk::Desk& desk) -> std::function<std::optional<Intent>()> {
    auto answer = std::make_shared<decltype(work(desk))>(work(desk));
    return [answer, then]() -> std::optional<Intent> { return then(std::move(*answer)); };
  }}};
}

// Loads a view into `place` when the screen comes up.
template <class T, class WorkFunction>
Intent load(std::optional<T>& place, WorkFunction work) {
  return ask(std::move(work), [&place](auto&& answer) -> std::optional<Intent> {
    place = std::forward<decltype(answer)>(answer);
    return std::nullopt;
  });
}

// The sentence of a refusal (sentences.h) over the screen.
Intent told(const Refusal&, std::shared_ptr<Intent> after = nullptr);
// Fixed sentences by their message ids: tell(Tone::main, "Saved", "{} is on the roll now.") has no arguments;
// for those give a function.
Intent tell(Tone, const char* title, const char* text, std::shared_ptr<Intent> after = nullptr);
inline std::shared_ptr<Intent> then(Intent intent) { return std::make_shared<Intent>(std::move(intent)); }

// For views that may be refused: keeps the view, or tells why not and goes back.
template <class T, class WorkFunction>
Intent load_result(std::optional<T>& place, WorkFunction work) {
  return ask(std::move(work), [&place](Result<T> answer) -> std::optional<Intent> {
    if (answer) {
      place = std::move(*answer);
      return std::nullopt;
    }
    return told(answer.error(), then(back()));
  });
}

// A command: on success `then` gets the event, on refusal its sentence is told and the screen stays as it
// was.
template <class WorkFunction, class Then>
Intent submit(WorkFunction work, Then then) {
  return ask(std::move(work), [then](auto answer) -> std::optional<Intent> {
    if (!answer) return told(answer.error());
    return then(std::move(*answer));
  });
}

}  // namespace minga::screens
