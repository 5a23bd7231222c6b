// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/devices/cups_printer.h"

#include <cups/cups.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <thread>
#include <utility>

namespace minga::devices {
namespace {

struct CloseHttp {
  void operator()(http_t* http) const { httpClose(http); }
};
struct DeleteIpp {
  void operator()(ipp_t* ipp) const { ippDelete(ipp); }
};
struct FreeJobs {
  int count = 0;
  void operator()(cups_job_t* jobs) const { cupsFreeJobs(count, jobs); }
};
using Http = std::unique_ptr<http_t, CloseHttp>;
using Ipp = std::unique_ptr<ipp_t, DeleteIpp>;

Http connect(const std::string& server, std::chrono::milliseconds no_answer_after) {
  // CUPS keeps the server per thread; the empty name brings back its own choice.
  cupsSetServer(server.empty() ? nullptr : server.c_str());
  // A server that asks for a password would otherwise make CUPS ask at a terminal nobody sits at.
  cupsSetPasswordCB2(
      [](const char*, http_t*, const char*, const char*, void*) -> const char* { return nullptr; }, nullptr);
  const auto wait_ms = static_cast<int>(no_answer_after.count());
  Http http(httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, wait_ms, nullptr));
  // Without the callback CUPS asks again for ever.
  if (http)
    httpSetTimeout(
        http.get(), wait_ms / 1000.0, [](http_t*, void*) { return 0; }, nullptr);
  return http;
}

Ipp request_of(ipp_op_t operation, const char* uri_name, const std::string& uri) {
  Ipp request(ippNew());
  ippSetOperation(request.get(), operation);
  ippSetRequestId(request.get(), 1);
  ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_CHARSET, "attributes-charset", nullptr, "utf-8");
  // English whatever the kiosk's language: the backends write their messages in the job's language, and
  // looks_off() reads them.
  ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_LANGUAGE, "attributes-natural-language", nullptr,
               "en");
  if (!uri.empty())
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_URI, uri_name, nullptr, uri.c_str());
  ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
  return request;
}

Ipp answer_to(http_t* http, Ipp request, const std::string& resource) {
  return Ipp(cupsDoRequest(http, request.release(), resource.c_str()));  // deletes the request
}

bool good(const Ipp& answer) {
  return answer && ippGetStatusCode(answer.get()) < IPP_STATUS_REDIRECTION_OTHER_SITE;
}

// All values of an attribute, with a space before and after each; empty when it is missing.
std::string words(const Ipp& answer, const char* name) {
  std::string all;
  ipp_attribute_t* found = answer ? ippFindAttribute(answer.get(), name, IPP_TAG_ZERO) : nullptr;
  for (int i = 0; found != nullptr && i < ippGetCount(found); ++i) {
    if (const char* value = ippGetString(found, i, nullptr)) all.append(" ").append(value).append(" ");
  }
  return all;
}

// The first value of an attribute; empty when it is missing.
std::string only_word(const Ipp& answer, const char* name) {
  ipp_attribute_t* found = answer ? ippFindAttribute(answer.get(), name, IPP_TAG_ZERO) : nullptr;
  const char* value = found != nullptr ? ippGetString(found, 0, nullptr) : nullptr;
  return value != nullptr ? value : "";
}

int number(const Ipp& answer, const char* name) {
  ipp_attribute_t* found = answer ? ippFindAttribute(answer.get(), name, IPP_TAG_ZERO) : nullptr;
  return found != nullptr ? ippGetInteger(found, 0) : 0;
}

template <std::size_t N>
bool any_in(const std::string& text, const std::array<std::string_view, N>& parts) {
  return std::any_of(parts.begin(), parts.end(),
                     [&](auto part) { return text.find(part) != std::string::npos; });
}

// Standard reasons (RFC 8011, 5.4.12). The suffix (-error, -warning, -report) differs between printers and
// says nothing. media-low is not among them: a printer low on paper prints.
bool lacks_paper(const std::string& reasons) {
  static constexpr std::array<std::string_view, 6> standing_still = {
      " media-empty", " media-needed", " media-jam", " cover-open", " door-open", " interlock-open"};
  return any_in(reasons, standing_still);
}

// A printer that is off leaves the job "processing" and the reasons "none": only the message tells. The
// sentences are those of the backends ipp, socket, lpd and usb of CUPS 2.4.
bool looks_off(const std::string& message, const std::string& reasons) {
  static constexpr std::array<std::string_view, 9> off_messages = {
      "not responding",        "may not exist or is unavailable",
      "is unreachable",        "Unable to locate printer",
      "Unable to connect",     "Waiting for printer to become available",
      "is currently off-line", "was lost",
      "not connected"};
  static constexpr std::array<std::string_view, 4> off_reasons = {" offline", " shutdown", " timed-out",
                                                                  " paused"};
  return any_in(message, off_messages) || any_in(reasons, off_reasons);
}

std::string job_uri(JobId job) { return "ipp://localhost/jobs/" + std::to_string(job.number); }

std::string printer_uri(const std::string& name) { return "ipp://localhost/printers/" + name; }

// The answer names the server as others on the network would.
std::string printer_uri_of(const Ipp& job_answer) {
  std::string name = only_word(job_answer, "job-printer-uri");
  name.erase(0, name.rfind('/') + 1);
  return printer_uri(name);
}

JobState state_of_job(http_t* http, JobId job) {
  const Ipp answer = answer_to(http, request_of(IPP_OP_GET_JOB_ATTRIBUTES, "job-uri", job_uri(job)), "/");
  if (!good(answer)) return JobState::unknown;
  const auto state = static_cast<ipp_jstate_t>(number(answer, "job-state"));
  switch (state) {
    case IPP_JSTATE_COMPLETED:
      return JobState::done;
    case IPP_JSTATE_CANCELED:
      return JobState::cancelled;
    case IPP_JSTATE_ABORTED:
      return JobState::failed;
    case IPP_JSTATE_PENDING:
    case IPP_JSTATE_HELD:
    case IPP_JSTATE_PROCESSING:
    case IPP_JSTATE_STOPPED:
      break;
    default:
      return JobState::unknown;
  }
  // The job remembers reasons only once it is worked on; for one that waits in a stopped queue the printer
  // has to be asked.
  const Ipp printer =
      answer_to(http, request_of(IPP_OP_GET_PRINTER_ATTRIBUTES, "printer-uri", printer_uri_of(answer)), "/");
  const std::string reasons =
      words(answer, "job-printer-state-reasons") + words(printer, "printer-state-reasons");
  if (lacks_paper(reasons)) return JobState::paper_out;
  if (looks_off(words(answer, "job-printer-state-message"), reasons)) return JobState::printer_off;
  if (number(printer, "printer-state") == IPP_PSTATE_STOPPED) return JobState::printer_off;
  return state == IPP_JSTATE_PROCESSING ? JobState::printing : JobState::waiting;
}

std::string media_name(const Paper& paper) {
  switch (paper.media) {
    case Media::a3:
      return "iso_a3_297x420mm";
    case Media::a4:
      return "iso_a4_210x297mm";
    case Media::a5:
      return "iso_a5_148x210mm";
    case Media::roll_80mm:
      break;
  }
  return "custom_roll_80x" + std::to_string(std::clamp(paper.roll_length_mm, 20, 2000)) + "mm";
}

// A job first, the paper second: when the answer to the first is lost, an empty job stays behind that never
// prints, and when the second fails there is a number to cancel by. One request for both could print without
// our knowing.
Ipp create_job(http_t* http, const std::string& to_uri, const std::string& resource, const Paper& paper) {
  Ipp request = request_of(IPP_OP_CREATE_JOB, "printer-uri", to_uri);
  ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, paper.title.c_str());
  ippAddInteger(request.get(), IPP_TAG_JOB, IPP_TAG_INTEGER, "copies", std::clamp(paper.copies, 1, 99));
  // Never left to the printer: the default is Letter.
  ippAddString(request.get(), IPP_TAG_JOB, IPP_TAG_KEYWORD, "media", nullptr, media_name(paper).c_str());
  // A receipt in millimetres stays in millimetres.
  ippAddString(request.get(), IPP_TAG_JOB, IPP_TAG_KEYWORD, "print-scaling", nullptr, "none");
  return answer_to(http, std::move(request), resource);
}

bool send_document(http_t* http, JobId job, const std::string& resource, const Paper& paper) {
  Ipp request = request_of(IPP_OP_SEND_DOCUMENT, "job-uri", job_uri(job));
  ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr,
               "application/pdf");
  ippAddBoolean(request.get(), IPP_TAG_OPERATION, "last-document", 1);
  const std::size_t length = ippLength(request.get()) + paper.pdf.size();
  if (cupsSendRequest(http, request.get(), resource.c_str(), length) != HTTP_STATUS_CONTINUE) return false;
  if (cupsWriteRequestData(http, paper.pdf.data(), paper.pdf.size()) != HTTP_STATUS_CONTINUE) return false;
  return good(Ipp(cupsGetResponse(http, resource.c_str())));
}

std::string last_reason(const char* doing) { return std::string(doing) + ": " + cupsLastErrorString(); }

JobState cancel_job(http_t* http, JobId job) {
  const Ipp ignored = answer_to(http, request_of(IPP_OP_CANCEL_JOB, "job-uri", job_uri(job)), "/jobs/");
  // The backend is asked to stop and takes a moment; the answer counts only when it has.
  JobState state = state_of_job(http, job);
  for (int looks = 0; looks < 20 && !ended(state) && state != JobState::unknown; ++looks) {
    std::this_thread::sleep_for(std::chrono::milliseconds(150));
    state = state_of_job(http, job);
  }
  return ended(state) ? state : JobState::unknown;
}

}  // namespace

CupsPrinter::CupsPrinter(std::string server, std::chrono::milliseconds no_answer_after)
    : server_(std::move(server)), no_answer_after_(no_answer_after) {}

Submission CupsPrinter::submit(const Paper& paper) noexcept try {
  const Http http = connect(server_, no_answer_after_);
  if (!http) return NoPrinter{};
  const std::string name =
      only_word(answer_to(http.get(), request_of(IPP_OP_CUPS_GET_DEFAULT, "", ""), "/"), "printer-name");
  if (name.empty()) return NoPrinter{};
  const std::string resource = "/printers/" + name;

  const Ipp created = create_job(http.get(), printer_uri(name), resource, paper);
  if (!good(created)) return Failed{last_reason("the job was not taken")};
  const JobId job{number(created, "job-id")};
  if (job.number <= 0) return Failed{"the job got no number"};
  if (send_document(http.get(), job, resource, paper)) return Sent{job};
  std::string reason = last_reason("the paper was not taken");
  // The connection may be what broke. If this fails too the job may hold the whole paper, so the caller must
  // watch it.
  const Http again = connect(server_, no_answer_after_);
  if (again && ended(cancel_job(again.get(), job))) return Failed{std::move(reason)};
  return Sent{job};
} catch (...) {
  return Failed{};  // out of memory: not even a reason
}

JobState CupsPrinter::status(JobId job) noexcept try {
  const Http http = connect(server_, no_answer_after_);
  return http ? state_of_job(http.get(), job) : JobState::unknown;
} catch (...) {
  return JobState::unknown;
}

JobState CupsPrinter::cancel(JobId job) noexcept try {
  const Http http = connect(server_, no_answer_after_);
  return http ? cancel_job(http.get(), job) : JobState::unknown;
} catch (...) {
  return JobState::unknown;
}

bool CupsPrinter::withdraw(const std::string& title) noexcept try {
  const Http http = connect(server_, no_answer_after_);
  if (!http) return true;
  cups_job_t* list = nullptr;
  const int count = cupsGetJobs2(http.get(), &list, nullptr, 1, CUPS_WHICHJOBS_ACTIVE);
  if (count < 0) return false;
  const std::unique_ptr<cups_job_t, FreeJobs> jobs(list, FreeJobs{count});
  bool all = true;
  for (int i = 0; i < count; ++i)
    if (title == jobs.get()[i].title) all = ended(cancel_job(http.get(), {jobs.get()[i].id})) && all;
  return all;
} catch (...) {
  return false;
}

}  // namespace minga::devices
