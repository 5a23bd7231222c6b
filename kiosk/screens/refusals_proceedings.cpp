// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/ensure.h"
#include "kiosk/screens/sentences.h"

namespace minga::screens {

std::string proceedings_sentence(const Refusal& r, Language l) {
  const auto number = std::to_string(r.number);
  const auto other = std::to_string(r.other);
  switch (r.why) {
    case Why::parity_missing:
      return r.text == word_of(Sex::woman)
                 ? filled(
                       trn(l, "Too few women are here: {} more is needed. Wait, or call her from her house.",
                           "Too few women are here: {} more are needed. Wait for the second call, or visit "
                           "their houses.",
                           static_cast<long>(r.number)),
                       number)
                 : filled(trn(l, "Too few men are here: {} more is needed. Wait, or call him from his house.",
                              "Too few men are here: {} more are needed. Wait for the second call, or visit "
                              "their houses.",
                              static_cast<long>(r.number)),
                          number);
    case Why::requesters_too_few:
      return filled(tr(l,
                       "{} members ask for it; one fifth of the qualified are {}. What you typed is kept: "
                       "add who else asks."),
                    number, other);
    case Why::requester_not_qualified:
      return filled(
          tr(l, "Member No {} is not qualified, so they cannot ask for an assembly. Take them off the list."),
          number);
    case Why::assembly_left_open:
      return filled(
          tr(l, "The assembly of {} was left open. Say at what time it ended; nothing of it is lost."),
          r.text);
    case Why::only_convened_items:
      return tr(l,
                "An extraordinary assembly decides only what it was convened for. Note the matter and "
                "convene another assembly for it.");
    case Why::item_not_begun:
      return tr(l, "No item is under way. Begin the item first.");
    case Why::item_begun_already:
      return tr(l, "This item is under way already.");
    case Why::unknown_visitor:
      return tr(l, "This visitor is not on today's list. Write them down first.");
    case Why::unknown_turn:
      return tr(l, "This turn to speak is not kept here. Look at the list again.");
    case Why::turn_asked_already:
      return tr(l, "They are waiting to speak already. Each person waits once.");
    case Why::turn_not_waiting:
      return tr(l, "They do not wait to speak any more. Look at the list again.");
    case Why::turn_not_under_way:
      return tr(l, "This turn to speak is over already.");
    case Why::nobody_waits_to_speak:
      return tr(l, "Nobody waits to speak.");
    case Why::unknown_proposal:
      return tr(l, "This proposal is not of this item. Choose another.");
    case Why::proposal_settled:
      return tr(l, "This proposal was decided or withdrawn already. Nothing has changed.");
    case Why::dissent_taken:
      return tr(l, "Their dissent from this agreement is written down already.");
    case Why::did_not_attend:
      return tr(l, "They did not attend this assembly, so nothing of theirs can stand in its acta.");
    case Why::unknown_task:
      return tr(l, "This task is not kept here. Look at the list again.");
    case Why::task_settled:
      return tr(l, "This task was settled already. Nothing has changed.");
    case Why::assembly_still_open:
      return tr(l, "The assembly is still open. Close it first; then its acta is signed.");
    case Why::acta_signed:
      return tr(l, "The acta is signed. To correct it, reopen it with a reason; it is signed again then.");
    case Why::acta_not_signed:
      return tr(l, "The acta is not signed yet. Correct it by a saving note.");
    case Why::chair_and_secretary_needed:
      return tr(
          l,
          "The acta is signed by who chaired the assembly and who was its secretary. Nothing has changed.");
    case Why::notice_too_short:
      return filled(trn(l,
                        "The statute asks for {} day between the notice and the assembly. What you typed is "
                        "kept: choose {} or later.",
                        "The statute asks for {} days between the notice and the assembly. What you typed is "
                        "kept: choose {} or later.",
                        static_cast<long>(r.number)),
                    number, r.text);
    case Why::acta_altered:
      return tr(
          l,
          "The acta kept here is not the one that was signed: somebody changed it outside the kiosk. The "
          "signed paper counts. Verify the log and call who looks after the kiosk.");
    case Why::office_not_theirs:
      return filled(tr(l,
                       "Member No {} neither held this office nor takes it. Nothing was signed: choose who "
                       "hands it over and who takes it."),
                    number);
    case Why::handed_over_already:
      return tr(l, "This office was handed over between these two already. Its acta can be printed again.");
    case Why::cash_count_needed:
      return tr(l,
                "The drawer was not counted today, or cash moved since. Count it together first; then both "
                "sign here.");
    case Why::committee_missing:
      return tr(l, "The election has no committee yet. Name three people first; then two of them open it.");
    case Why::committee_candidate:
      return filled(tr(l,
                       "Member No {} stands for election, so they cannot be on its committee. Choose "
                       "another."),
                    number);
    case Why::not_on_committee:
      return tr(l, "An election is opened by two of its committee. Nothing was opened.");
    default:
      throw Bug("a refusal of another room");
  }
}

}  // namespace minga::screens
