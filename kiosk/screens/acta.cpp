// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/acta.h"

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

}  // namespace

std::optional<Intent> ActaScreen::arrive(const Surroundings&) {
  return load_result(text_, [id = id_](desk::Desk& desk) { return desk::minutes(desk, id).map(acta_text); });
}

std::optional<Intent> ActaScreen::draw(Ui& ui) {
  ui.where(ui.tr("Acta"));
  if (!text_) return std::nullopt;
  for (const auto& paragraph : *text_) draw_paragraph(ui, paragraph);
  if (!ui.main_button("print", ui.tr("Print"), Icon::print)) return std::nullopt;
  // Set from what is kept at this moment, so that the paper carries the log's head of now.
  return submit([id = id_](desk::Desk& desk) { return desk::minutes(desk, id); },
                [id = id_](Minutes minutes) -> std::optional<Intent> {
                  const auto name = "acta-" + std::to_string(id.value);
                  return Intent{Print{[minutes = std::move(minutes)] { return minga::acta(minutes); }, name,
                                      name, PaperSize::a4, nullptr}};
                });
}

}  // namespace minga::screens
