// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/slips.h"

#include "kiosk/desk/community.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

// The codes stand on this paper and nowhere else.
Intent print_slips(SlipSheet sheet) {
  const auto name = "fichas-" + std::to_string(sheet.vote.value);
  return Intent{Print{[sheet = std::move(sheet)] { return slip_sheet(sheet); }, name, name, PaperSize::a4,
                      nullptr, false, nullptr}};
}

}  // namespace

Intent print_new_slips(const desk::Session& session, VoteId vote, bool replaces,
                       std::function<void(desk::VoteView)> issued) {
  struct Issued {
    SlipSheet sheet;
    desk::VoteView view;
  };
  // Each touch asks for new codes: an answer that was lost on the way can not be given again.
  return submit(
      [session, vote, replaces](desk::Desk& desk) -> Result<Issued> {
        auto sheet = desk::issue_slips(desk, session, desk::new_command_id(), vote, replaces);
        if (!sheet) return refuse(sheet.error());
        auto view = desk::vote_view(desk, vote);
        if (!view) return refuse(view.error());
        return Issued{std::move(*sheet), std::move(*view)};
      },
      [issued = std::move(issued)](Issued answer) -> std::optional<Intent> {
        issued(std::move(answer.view));
        return print_slips(std::move(answer.sheet));
      });
}

Result<SlipsScreen::View> SlipsScreen::view_of(desk::Desk& desk, VoteId id, const std::string& words) {
  return desk::vote_view(desk, id).map([&](desk::VoteView vote) {
    return View{desk::slip_list(desk, id, words), std::move(vote), {}};
  });
}

Intent SlipsScreen::reload() {
  return load_result(
      view_, [id = vote_, words = finder_.words()](desk::Desk& desk) { return view_of(desk, id, words); });
}

std::optional<Intent> SlipsScreen::draw(Ui& ui) {
  ui.where(ui.tr("Hand out slips"));
  if (!view_) return std::nullopt;
  std::vector<MemberFinder::Line> lines;
  for (const auto& line : view_->lines)
    lines.push_back({line.member,
                     line.drawn     ? ui.tr("Has drawn one")
                     : line.present ? std::string()
                                    : ui.tr("Not here"),
                     line.drawn});
  const auto answer = finder_.draw(
      ui, lines, [&] { draw_last(ui); }, "take", ui.tr("Has drawn one"));
  if (answer.search) return reload();
  if (!answer.who.empty()) return take(answer.who);
  return std::nullopt;
}

void SlipsScreen::draw_last(Ui& ui) const {
  const auto drawn = view_->vote.turnout.total();
  if (!view_->drawn.empty()) ui::notice(ui, Tone::main, ui.tr("Has drawn one"), view_->drawn);
  ui::muted(ui, filled(ui.tr("{} drawn, {} left in the bag"), grouped(drawn),
                       grouped(view_->vote.slips.printed - drawn)));
}

Intent SlipsScreen::take(const std::string& typed) {
  // One command for one person, as at check-in.
  if (command_for_ != typed || command_.empty()) command_ = desk::new_command_id();
  command_for_ = typed;
  return ask(
      [session = session_, command = command_, id = vote_, words = finder_.words(),
       typed](desk::Desk& desk) -> Result<View> {
        const auto person = desk::person(desk, typed);
        if (!person) return refuse(person.error());
        if (const auto taken = desk::take_slip(desk, session, command, id, person->number); !taken)
          return refuse(taken.error());
        return view_of(desk, id, words).map([&](View view) {
          view.drawn = std::to_string(person->number.value) + " · " + person->full_name();
          return view;
        });
      },
      [this](Result<View> answer) -> std::optional<Intent> {
        if (!answer && answer.error().why == Why::already_voted)
          return tell(Tone::danger, "Not done", "This person has drawn a slip already. One is enough.");
        if (!answer && answer.error().why == Why::not_present)
          return tell(Tone::danger, "Not done", "This person has not checked in. Check them in first.");
        if (!answer) return told(answer.error());
        command_.clear();
        finder_.clear_number();
        view_ = std::move(*answer);
        return std::nullopt;
      });
}

}  // namespace minga::screens
