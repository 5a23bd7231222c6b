// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/sentences.h"
#include "kiosk/shell/app.h"

namespace minga::shell {

namespace {

using screens::Message;
using screens::Tone;

devices::Media media_of(screens::PaperSize size) {
  switch (size) {
    case screens::PaperSize::a4:
      return devices::Media::a4;
    case screens::PaperSize::a5:
      return devices::Media::a5;
    case screens::PaperSize::roll_80mm:
      return devices::Media::roll_80mm;
  }
  throw Bug("unknown paper size");
}

std::function<Message(Language)> sentence(Tone tone, const char* title, const char* text, std::string place) {
  return [=](Language language) {
    return Message{tone, tr(language, title), filled(tr(language, text), place)};
  };
}

// What is told once the paper is kept and the printer has it, or has not.
std::function<Message(Language)> told_after(const devices::Submission& submission, const std::string& place) {
  if (std::holds_alternative<devices::Sent>(submission))
    return sentence(Tone::main, "Printing", "The paper is coming out of the printer. It is also kept at {}.",
                    place);
  if (std::holds_alternative<devices::NoPrinter>(submission))
    return sentence(Tone::plain, "The paper is kept",
                    "There is no printer. The paper is kept at {} and can be printed later.", place);
  return sentence(Tone::danger, "Not printed",
                  "The printer did not take the paper. It is kept at {}; nothing is lost.", place);
}

Message needs_printer(Language language) {
  return {Tone::danger, tr(language, "Not printed"),
          screens::sentence_of({.why = Why::papers_need_printer}, language)};
}

Message never_kept_told(const devices::Submission& submission, Language language) {
  if (std::holds_alternative<devices::Sent>(submission))
    return {Tone::main, tr(language, "Printing"), tr(language, "The paper is coming out of the printer.")};
  return needs_printer(language);
}

}  // namespace

// On the press's thread the paper is set, kept and sent; the screen learns at once where it is. What is never
// kept goes from memory to the printer.
void App::print(const screens::Print& wanted) {
  ++under_way_;
  const auto tell = [this, wanted](std::function<Message(Language)> message, bool done) -> Worker::Answer {
    return [this, message = std::move(message), wanted, done] {
      work_ended();
      if (!wanted.otherwise)
        wanted_.push_back({screens::Tell{message, wanted.after}});
      else if (const auto& next = done && wanted.after ? wanted.after : wanted.otherwise)
        wanted_.push_back(std::move(*next));  // said once, as a message's next step is
    };
  };
  press_.post([this, wanted, tell]() -> Worker::Answer {
    Pdf pdf;
    try {
      pdf = wanted.paper();
    } catch (const PaperError&) {
      return tell(
          [](Language l) {
            return Message{Tone::danger, tr(l, "Not printed"),
                           tr(l,
                              "The paper could not be made on this machine. Nothing is lost; please tell the "
                              "technician.")};
          },
          false);
    }
    const auto paper = [&](const std::string& title) {
      return devices::Paper{pdf.bytes, title, media_of(wanted.size)};
    };
    if (!wanted.keep) {
      const auto submission = printer_.submit(paper("Minga"));
      const auto* sent = std::get_if<devices::Sent>(&submission);
      if (sent) watch_job(sent->job, {});
      return tell([submission](Language l) { return never_kept_told(submission, l); }, sent != nullptr);
    }
    const auto kept = papers_.keep(wanted.name, pdf.bytes);
    if (!kept) {
      return tell(
          [](Language l) {
            return Message{
                Tone::danger, tr(l, "Not printed"),
                tr(l,
                   "The disk is full, so the paper could not be kept. Nothing is lost; make room and "
                   "print again.")};
          },
          false);
    }
    const auto submission = printer_.submit(paper(wanted.title));
    const auto* sent = std::get_if<devices::Sent>(&submission);
    if (sent) watch_job(sent->job, kept->string());
    const auto message = told_after(submission, kept->string());
    // Without a printer there is nothing to wait for: it is told where the paper is, then all goes on.
    if (wanted.otherwise && std::holds_alternative<devices::NoPrinter>(submission))
      return [this, message, wanted] {
        work_ended();
        wanted_.push_back({screens::Tell{message, wanted.after}});
      };
    return tell(message, !wanted.otherwise || sent != nullptr);
  });
}

// A job may stand still for minutes; the next paper must not wait for that. Only one that did not come out is
// told.
void App::watch_job(devices::JobId job, std::string kept_at) {
  watch_.post([this, job, kept_at = std::move(kept_at)]() -> Worker::Answer {
    const auto end = devices::watch(printer_, job, [](devices::JobState) { return true; });
    if (end == devices::JobState::done) return {};
    return [this, kept_at] {
      if (kept_at.empty()) {
        printer_notices_.push_back(
            {sentence(Tone::danger, "Please look at the printer",
                      "A paper that is never kept as a file may not have come out.", {}),
             nullptr});
        return;
      }
      printer_notices_.push_back(
          {sentence(Tone::danger, "Please look at the printer",
                    "A paper may not have come out. It is kept at {}. If it is missing, print it again.",
                    kept_at),
           nullptr});
    };
  });
}

}  // namespace minga::shell
