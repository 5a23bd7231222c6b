// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/acta.h"

#include "kiosk/screens/two_officers.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

// A cell each; the figures at the end stand at the right, as on paper.
void draw_cells(Ui& ui, const Paragraph& p) {
  std::string words;
  std::string figures;
  for (std::size_t i = 0; i < p.cells.size(); ++i) {
    auto& side = i + p.figures < p.cells.size() ? words : figures;
    if (!p.cells[i].empty()) side += (side.empty() ? "" : "   ") + p.cells[i];
  }
  ui::labelled(ui, words, figures, p.kind == Paragraph::Kind::columns ? Tone::muted : Tone::plain);
}

void draw_paragraph(Ui& ui, const Paragraph& p) {
  using Kind = Paragraph::Kind;
  switch (p.kind) {
    case Kind::title:
    case Kind::heading:
      return ui::heading(ui, p.text);
    case Kind::subtitle:
    case Kind::subheading:
    case Kind::body:
      return ui::body(ui, p.text);
    case Kind::listed:
      return ui::body(ui, p.mark + " " + p.text);
    case Kind::agreement:
      return ui::notice(ui, Tone::main, "", p.text);
    case Kind::note:
      return ui::muted(ui, p.text);
    case Kind::columns:
    case Kind::row:
    case Kind::total:
    case Kind::attendees:
    case Kind::attendee:
      return draw_cells(ui, p);
    case Kind::blank_line:
      return ui::divider(ui);
    case Kind::signature:
      for (const auto& cell : p.cells)
        if (!cell.empty()) ui::body(ui, cell);
      return ui::divider(ui);
  }
}

// The signature's lines are for paper; nothing is read out of them.
void draw_large(Ui& ui, const Paragraph& p) {
  std::string text = p.mark.empty() ? p.text : p.mark + " " + p.text;
  for (const auto& cell : p.cells)
    if (!cell.empty()) text += (text.empty() ? "" : " · ") + cell;
  if (!text.empty()) ui::heading(ui, text);
}

}  // namespace

Intent ActaScreen::reload() {
  return load_result(view_, [id = id_](desk::Desk& desk) -> Result<View> {
    const auto minutes = desk::minutes(desk, id);
    if (!minutes) return refuse(minutes.error());
    const auto state = desk::acta_state(desk, id);
    if (!state) return refuse(state.error());
    return View{acta_text(*minutes), *state};
  });
}

bool ActaScreen::may_correct() const {
  return view_->state.assembly.state == AssemblyState::closed && !view_->state.last().is_signed &&
         desk::has_right(session_.offices, desk::Right::run_assembly);
}

bool ActaScreen::may_reopen() const {
  return view_->state.last().is_signed && desk::has_right(session_.offices, desk::Right::run_assembly);
}

std::optional<Intent> ActaScreen::draw(Ui& ui) {
  ui.where(ui.tr("Acta"));
  if (!view_) return std::nullopt;
  std::optional<Intent> intent;
  form_.draw(ui, [&] {
    if (!form_.editing()) {
      draw_state(ui);
      if (ui::button(ui, "read", ui.tr("Read it aloud, in large letters"), Icon::listen))
        intent = go<ActaReadingScreen>(session_, view_->text);
    }
    draw_corrections(ui);
    if (form_.editing()) return;
    for (const auto& paragraph : view_->text) draw_paragraph(ui, paragraph);
  });
  if (form_.editing() || intent) return intent;
  if (auto done = typed()) return done;
  return draw_buttons(ui);
}

void ActaScreen::draw_state(Ui& ui) const {
  const auto& state = view_->state;
  if (state.assembly.state != AssemblyState::closed) {
    ui::notice(ui, Tone::plain, ui.tr("A draft"), ui.tr("It is signed once the assembly is closed."));
    return;
  }
  const auto& last = state.last();
  if (!last.is_signed) {
    ui::notice(ui, Tone::plain,
               last.round == 0 ? ui.tr("Not signed yet") : ui.tr("Reopened, to be signed again"),
               ui.tr("Read it aloud. Write each correction below; then both sign."));
    return;
  }
  const auto when = filled(ui.tr("By {} and {}, on {} at {}."), state.chair, state.secretary,
                           day_text(local_date(last.signed_at)), clock_text(local_time(last.signed_at)));
  if (last.printed)
    ui::notice(ui, Tone::main, ui.tr("Signed and printed"), when);
  else
    ui::notice(ui, Tone::danger, ui.tr("Signed, but not on paper yet"),
               when + " " + ui.tr("Print it now and have it signed by hand."));
}

void ActaScreen::draw_corrections(Ui& ui) {
  if (may_correct()) form_.sentence(ui, "saving-note", ui.tr("Write a correction"), note_, longest_proposal);
  if (may_reopen()) form_.sentence(ui, "reopen", ui.tr("Reopen it, and why"), reason_, longest_proposal);
}

// A correction that was typed is kept at once, like everything else on paper.
std::optional<Intent> ActaScreen::typed() {
  const auto again = [this](const auto&) -> std::optional<Intent> {
    command_ = desk::new_command_id();
    return reload();
  };
  if (!note_.empty())
    return submit([session = session_, command = command_, id = id_, text = std::exchange(note_, {})](
                      desk::Desk& desk) { return desk::write_saving_note(desk, session, command, id, text); },
                  again);
  if (!reason_.empty())
    return submit([session = session_, command = command_, id = id_, text = std::exchange(reason_, {})](
                      desk::Desk& desk) { return desk::reopen_acta(desk, session, command, id, text); },
                  again);
  return std::nullopt;
}

std::optional<Intent> ActaScreen::draw_buttons(Ui& ui) {
  const bool sign = may_correct();
  if (sign && ui.main_button("sign", ui.tr("Sign"), Icon::sign)) return ask_signatures();
  const bool touched = sign ? ui.side_button("print", ui.tr("Print"), Icon::print)
                            : ui.main_button("print", ui.tr("Print"), Icon::print);
  return touched ? std::optional(print()) : std::nullopt;
}

Intent ActaScreen::ask_signatures() {
  return go<TwoOfficersScreen>(
      [name = view_->state.chair](Language l) { return filled(tr(l, "Who chaired: {}"), name); },
      [name = view_->state.secretary](Language l) { return filled(tr(l, "The secretary: {}"), name); },
      [this](const desk::Session& chair, const desk::Session& secretary) -> std::optional<Intent> {
        return submit([chair, secretary, command = command_, id = id_](
                          desk::Desk& desk) { return desk::sign_acta(desk, chair, secretary, command, id); },
                      [this](const ActaSigned&) -> std::optional<Intent> {
                        command_ = desk::new_command_id();
                        return tell(Tone::main, "The acta is signed",
                                    "Print it now and have it signed by hand.", then(Intent{BackTo{"acta"}}));
                      });
      });
}

Intent ActaScreen::print() {
  // Set from what is kept at this moment, so that the paper carries the log's head of now, or its seal.
  const auto& last = view_->state.last();
  const bool awaited = last.is_signed && !last.printed;
  return submit([id = id_](desk::Desk& desk) { return desk::minutes(desk, id); },
                [id = id_, session = session_, awaited](Minutes minutes) -> std::optional<Intent> {
                  const auto name = "acta-" + std::to_string(id.value);
                  auto after = awaited ? then(go<ActaPaperScreen>(session, id)) : nullptr;
                  return Intent{Print{[minutes = std::move(minutes)] { return minga::acta(minutes); }, name,
                                      name, PaperSize::a4, std::move(after)}};
                });
}

std::optional<Intent> ActaReadingScreen::draw(Ui& ui) {
  ui.where(ui.tr("Acta"));
  for (const auto& paragraph : text_) draw_large(ui, paragraph);
  return std::nullopt;
}

std::optional<Intent> ActaPaperScreen::draw(Ui& ui) {
  ui.where(ui.tr("Acta"));
  ui::heading(ui, ui.tr("Did the whole acta come out of the printer?"));
  ui::body(ui, ui.tr("If not, go back and print it again. It stays signed all the same."));
  if (!ui.main_button("came-out", ui.tr("Yes, all pages"), Icon::check)) return std::nullopt;
  return submit([session = session_, command = command_,
                 id = id_](desk::Desk& desk) { return desk::acta_came_out(desk, session, command, id); },
                [](const ActaPrinted&) -> std::optional<Intent> { return back(); });
}

}  // namespace minga::screens
