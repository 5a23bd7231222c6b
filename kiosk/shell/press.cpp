// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/shell/press.h"

#include "domain/base/ensure.h"
#include "kiosk/screens/sentences.h"

namespace minga::shell {

namespace {

using screens::Message;
using screens::Tone;

devices::Media media_of(screens::PaperSize size) {
  switch (size) {
    case screens::PaperSize::a3:
      return devices::Media::a3;
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

Pressed press(const screens::Print& wanted, devices::Printer& printer, const devices::PaperFolder& papers) {
  Pdf pdf;
  try {
    pdf = wanted.paper();
  } catch (const PaperError&) {
    return {.told = [](Language l) {
      return Message{Tone::danger, tr(l, "Not printed"),
                     tr(l,
                        "The paper could not be made on this machine. Nothing is lost; please tell the "
                        "technician.")};
    }};
  }
  const auto paper = [&](const std::string& title) {
    return devices::Paper{pdf.bytes, title, media_of(wanted.size)};
  };
  const auto job_of = [](const devices::Submission& submission) -> std::optional<devices::JobId> {
    const auto* sent = std::get_if<devices::Sent>(&submission);
    return sent ? std::optional(sent->job) : std::nullopt;
  };
  if (!wanted.keep) {
    const auto submission = printer.submit(paper("Minga"));
    return {.told = [submission](Language l) { return never_kept_told(submission, l); },
            .job = job_of(submission)};
  }
  const auto kept = papers.keep(wanted.name, pdf.bytes);
  if (!kept)
    return {.told = [](Language l) {
      return Message{Tone::danger, tr(l, "Not printed"),
                     tr(l,
                        "The disk is full, so the paper could not be kept. Nothing is lost; make room and "
                        "print again.")};
    }};
  if (wanted.once && !printer.withdraw(wanted.title)) {
    const devices::Submission stuck = devices::Failed{"an earlier print may still come out"};
    return {told_after(stuck, kept->string()), false, std::nullopt, kept->string()};
  }
  const auto submission = printer.submit(paper(wanted.title));
  return {told_after(submission, kept->string()), std::holds_alternative<devices::NoPrinter>(submission),
          job_of(submission), kept->string()};
}

}  // namespace minga::shell
